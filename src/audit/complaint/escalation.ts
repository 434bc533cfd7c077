import {
  dateWithYear,
  type IsoDate,
  workingDays,
  workingDaysBetween,
} from '../../calendar/index.js';
import { allOf, isSilent } from '../../history/index.js';
import { isPast } from '../../obligations/index.js';
import type { Role } from '../../policy/index.js';
import {
  cannotSay,
  eachStage,
  fails,
  type Judged,
  meets,
  of,
  review,
  type TimedCase,
} from './check.js';
import type { TimedStage } from './stage-times.js';

/** Whether a request to escalate was taken up in good time, or refused. */
export const escalationTakenUp = eachStage(({ number, times, rows }, file) => {
  const { receivedOn: on, refused, takenUpOn } = times;
  if (number === 1 || !on || refused) return undefined;
  const name = `the request for stage ${number} ${of(on)}`;
  const last = (rows.acknowledge ?? rows.respond)?.first ?? {};
  if (takenUpOn) {
    const after = workingDays(workingDaysBetween(on, takenUpOn, file.calendar));
    return isPast(takenUpOn, last)
      ? review(`${name} was taken up only after ${after}`, { on })
      : meets(`${name} was taken up after ${after}`, { on });
  }
  return !isPast(file.asOf, last) || isSilent(file, ...SHOWS_IT)
    ? cannotSay(`whether ${name} was taken up is not in the record, or not yet`, { on })
    : fails(`${name} was neither taken up nor refused`, { on });
});

/** What shows that a request was taken up. */
const SHOWS_IT = ['complaint.acknowledged', 'response.sent', 'decision.sent'] as const;

/** Whether a stage was decided by somebody else than the one before. */
export const otherPerson = eachStage((at, file) => {
  const handled = [...answersOf(at), ...allOf(at.events, 'complaint.allocated')];
  const on = handled[0]?.on;
  if (!on) return undefined;
  const independent = handled.map((fact) => fact.independent);
  const name = `stage ${at.number} was handled by somebody who had`;
  if (independent.includes(false))
    return fails(`${name} part in the matter or in an earlier stage`, { on });
  if (independent.includes(true)) return meets(`${name} no part in an earlier stage`, { on });
  return { on, ...byRole(stageBefore(file, at), at) };
});

function byRole(before: TimedStage | undefined, at: TimedStage): Judged {
  const [earlier, now] = [rolesAt(before), rolesAt(at)];
  if (earlier.length === 0 || now.length === 0) return whoAnswered(before, at);
  const same = now.filter((role) => earlier.includes(role));
  return same.length > 0
    ? review(
        `both stages were decided by the role ${same.join(' and ')}: whether by the same person is for a person to look up`,
      )
    : meets(
        `stage ${at.number} was decided by ${now.join(' and ')}, the stage before by ${earlier.join(' and ')}`,
      );
}

/** Who decided is not in the record of both stages. Who answered is not for certain who decided. */
function whoAnswered(before: TimedStage | undefined, at: TimedStage): Judged {
  const [earlier, now] = [answeredBy(before), answeredBy(at)];
  return earlier.length === 0 || now.length === 0
    ? cannotSay('who decided at both stages is not in the record')
    : review(
        `the stage before was answered by ${earlier.join(' and ')}, stage ${at.number} by ${now.join(' and ')}: whether another person decided is for a person to look up`,
      );
}

const answeredBy = (at: TimedStage | undefined): readonly Role[] => {
  const decided = rolesAt(at);
  return decided.length > 0 ? decided : answersOf(at).flatMap(({ by }) => by ?? []);
};

const rolesAt = (at: TimedStage | undefined): readonly Role[] =>
  answersOf(at).flatMap(({ decidedBy }) => decidedBy ?? []);

const answersOf = (at: TimedStage | undefined) =>
  allOf(at?.events ?? [], 'response.sent', 'decision.sent');

const stageBefore = ({ stages }: TimedCase, at: TimedStage): TimedStage | undefined =>
  stages.find(({ number }) => number === at.number - 1);

/** Whether the next stage waited for the one before and for the complainant's request. */
export const onRequest = eachStage((at, file) =>
  at.number > 1 ? { ...began(at), ...asked(file, at) } : undefined,
);

function asked(file: TimedCase, at: TimedStage): Judged {
  const { receivedOn } = at.times;
  const before = stageBefore(file, at)?.times.answeredOn;
  const name = `stage ${at.number} was`;
  if (!receivedOn)
    return isSilent(file, 'escalation.requested')
      ? cannotSay(`whether the complainant asked for stage ${at.number} is not in the record`)
      : review(`${name} opened without a request that is in the record`);
  if (before && before <= receivedOn)
    return meets(
      `${name} asked for on ${dateWithYear(receivedOn)}, after the answer ${of(before)}`,
    );
  return isSilent(file, 'response.sent')
    ? cannotSay('whether the stage before had been answered is not in the record')
    : fails(`${name} opened before the stage before it had been answered`);
}

/** The day a stage was asked for or, where that is not in the record, of its first fact. */
function began({ times, events }: TimedStage): { readonly on?: IsoDate } {
  const on = times.receivedOn ?? events[0]?.on;
  return on ? { on } : {};
}

/** Whether a stage was answered once: what an answer leaves unsettled goes to the next stage, where the Code knows of one. */
export const answeredOnce = eachStage((at, _, { parameters: { finalStage = 0 } }) => {
  const [first, second] = answersOf(at);
  const isReopened = allOf(at.events, 'complaint.reopened').length > 0;
  if (at.number >= finalStage || !first || !second || isReopened) return undefined;
  const { on } = second;
  return review(
    `Stage ${at.number} was answered on ${dateWithYear(first.on)} and again on ${dateWithYear(on)}: whether what the first answer left unsettled should have gone to stage ${at.number + 1} is for a person to judge`,
    { on },
  );
});

/** Whether the landlord had its last word at the last stage that the Code knows. */
export const lastStage = eachStage((at, _, { parameters: { finalStage } }) =>
  finalStage && at.number > finalStage
    ? fails(
        `the complaint was taken to stage ${at.number}; the Code knows no stage after ${finalStage}`,
        began(at),
      )
    : undefined,
);
