import { workingDaysBetween } from '../calendar/index.js';
import type { CodeProvision } from '../codes/index.js';
import { allOf, isSilent, tells } from '../history/index.js';
import type { EventOf } from '../lifecycle/index.js';
import {
  type Check,
  type Judged,
  of,
  sentence,
  type TimedCase,
  workingDays,
} from './complaint-check.js';
import { breachOf, refusedOn } from './complaint-grounds.js';

/** Whether escalation was refused for a reason, and one that the Code allows. */
export const escalationRefusal: Check = (file, provision) => {
  if (provision.parameters.usually !== 'escalate') return [];
  return file.stages.flatMap(({ stage, events }) =>
    allOf(events, 'escalation.refused').map(
      (event): Judged => ({ stage: stage.id, on: event.on, ...ofRefusal(file, provision, event) }),
    ),
  );
};

function ofRefusal(
  file: TimedCase,
  { parameters }: CodeProvision,
  event: EventOf<'escalation.refused'>,
): Judged {
  const name = `The refusal to escalate ${of(event.on)}`;
  if (tells('reasons', event, false) === false)
    return { verdict: 'fails', because: `${name} gives no reasons.` };
  const { ground } = event;
  if (ground === undefined)
    return {
      verdict: 'cannot-be-assessed',
      because: `On what ground ${name.charAt(0).toLowerCase()}${name.slice(1)} rests is not in the record.`,
    };
  const basis = refusedOn(file, ground);
  const unfounded = breachOf(file, event);
  const mustBeExclusion = parameters.refusalNeeds?.includes('reason-among-exclusions');
  const rests = `${name} rests on '${ground}'`;
  if (basis === 'none')
    return {
      verdict: 'fails',
      ...(unfounded?.clause && { clause: unfounded.clause }),
      because: `${name} rests on no ground of the policy. ${unfounded?.because ?? ''}`.trim(),
    };
  if (mustBeExclusion && basis === 'not-seen')
    return {
      verdict: 'cannot-be-assessed',
      because: `${rests}; whether that is among the exclusions that the policy states cannot be said: part of the policy was not available.`,
    };
  if (mustBeExclusion && basis === 'refusal')
    return {
      verdict: 'fails',
      because: `${rests}, which is not among the exclusions that the policy states.`,
      advice: 'Refuse escalation only on a ground for which a complaint can be turned away.',
    };
  return {
    verdict: 'review',
    because: `${rests}: whether that is a valid reason is for a person to judge.`,
  };
}

/** Whether a request to escalate was taken up in good time, or refused. */
export const escalationTakenUp: Check = (file) =>
  file.stages
    .filter(({ number }) => number > 1)
    .flatMap(({ number, stage, times, rows }): Judged[] => {
      const { receivedOn: on, refused, takenUpOn } = times;
      if (!on || refused) return [];
      const about = { stage: stage.id, on };
      const name = `the request for stage ${number} ${of(on)}`;
      const last = (rows.acknowledge ?? rows.respond)?.first.latest;
      if (takenUpOn) {
        const after = workingDays(workingDaysBetween(on, takenUpOn, file.calendar));
        return last && takenUpOn > last
          ? [
              {
                ...about,
                verdict: 'review',
                because: sentence(`${name} was taken up only after ${after}`),
              },
            ]
          : [
              {
                ...about,
                verdict: 'meets',
                because: sentence(`${name} was taken up after ${after}`),
              },
            ];
      }
      if (!last || file.asOf <= last || isSilent(file, ...SHOWS_IT))
        return [
          {
            ...about,
            verdict: 'cannot-be-assessed',
            because: `Whether ${name} was taken up is not in the record, or not yet.`,
          },
        ];
      return [
        {
          ...about,
          verdict: 'fails',
          because: sentence(`${name} was neither taken up nor refused`),
        },
      ];
    });

/** What shows that a request was taken up. */
const SHOWS_IT = ['complaint.acknowledged', 'response.sent', 'decision.sent'] as const;
