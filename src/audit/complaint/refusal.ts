import { workingDays, workingDaysBetween } from '../../calendar/index.js';
import type { CodeProvision } from '../../codes/index.js';
import { allOf, isSilent, tells } from '../../history/index.js';
import type { EventOf } from '../../lifecycle/index.js';
import { isPast } from '../../obligations/index.js';
import {
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  of,
  review,
  type TimedCase,
} from './check.js';
import { breachOf, refusedOn } from './grounds.js';

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
  const name = `the refusal to escalate ${of(event.on)}`;
  if (tells('reasons', event, false) === false) return fails(`${name} gives no reasons`);
  const { ground } = event;
  if (ground === undefined) return cannotSay(`on what ground ${name} rests is not in the record`);
  const basis = refusedOn(file, ground);
  const unfounded = breachOf(file, event);
  const mustBeExclusion = parameters.refusalNeeds?.includes('reason-among-exclusions');
  const rests = `${name} rests on '${ground}'`;
  const clause = unfounded?.clause ? { clause: unfounded.clause } : {};
  if (basis === 'none')
    return fails(
      `${name} rests on no ground of the policy. ${unfounded?.because ?? ''}`.trim(),
      clause,
    );
  if (mustBeExclusion && basis === 'not-seen')
    return cannotSay(
      `${rests}; whether that is among the exclusions that the policy states cannot be said: part of the policy was not available`,
    );
  const advice = 'Refuse escalation only on a ground for which a complaint can be turned away.';
  if (mustBeExclusion && basis === 'refusal')
    return fails(`${rests}, which is not among the exclusions that the policy states`, { advice });
  return review(`${rests}: whether that is a valid reason is for a person to judge`);
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
      const last = (rows.acknowledge ?? rows.respond)?.first ?? {};
      if (takenUpOn) {
        const after = workingDays(workingDaysBetween(on, takenUpOn, file.calendar));
        return isPast(takenUpOn, last)
          ? [review(`${name} was taken up only after ${after}`, about)]
          : [meets(`${name} was taken up after ${after}`, about)];
      }
      return !isPast(file.asOf, last) || isSilent(file, ...SHOWS_IT)
        ? [cannotSay(`whether ${name} was taken up is not in the record, or not yet`, about)]
        : [fails(`${name} was neither taken up nor refused`, about)];
    });

/** What shows that a request was taken up. */
const SHOWS_IT = ['complaint.acknowledged', 'response.sent', 'decision.sent'] as const;
