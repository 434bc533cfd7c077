import { dateWithYear, workingDays, workingDaysBetween } from '../../calendar/index.js';
import { allOf, isSilent } from '../../history/index.js';
import { isPast } from '../../obligations/index.js';
import type { Role } from '../../policy/index.js';
import { cannotSay, eachStage, fails, meets, review } from './check.js';
import type { TimedStage } from './stage-times.js';

/** Whether a request to escalate was taken up in good time, or refused. */
export const requestTakenUp = eachStage(({ number, times, rows }, file) => {
  const { receivedOn: on, refused, takenUpOn } = times;
  if (number === 1 || !on || refused) return undefined;
  const name = `the request for stage ${number} of ${dateWithYear(on)}`;
  const last = (rows.acknowledge ?? rows.respond)?.first ?? {};
  if (takenUpOn) {
    const after = workingDays(workingDaysBetween(on, takenUpOn, file.calendar));
    return isPast(takenUpOn, last)
      ? review(`${name} was taken up only after ${after}`, { on })
      : meets(`${name} was taken up after ${after}`, { on });
  }
  const isUntold = isSilent(file, 'complaint.acknowledged', 'response.sent', 'decision.sent');
  return isUntold || !isPast(file.asOf, last)
    ? cannotSay(`whether ${name} was taken up is not in the record, or not yet`, { on })
    : fails(`${name} was neither taken up nor refused`, { on });
});

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
  const [before, now] = [handlers(stageBefore(file.stages, at)), handlers(at)];
  const [earlier, later] = [before.roles.join(' and '), now.roles.join(' and ')];
  if (!earlier || !later)
    return cannotSay('who decided at both stages is not in the record', { on });
  const unsure = `the stage before was answered by ${earlier}, stage ${at.number} by ${later}: whether another person decided is for a person to look up`;
  if (!before.haveDecided || !now.haveDecided) return review(unsure, { on });
  const same = now.roles.filter((role) => before.roles.includes(role)).join(' and ');
  const unclear = `both stages were decided by the role ${same}: whether by the same person is for a person to look up`;
  return same
    ? review(unclear, { on })
    : meets(`stage ${at.number} was decided by ${later}, the stage before by ${earlier}`, { on });
});

/** Who decided a stage or, where that is not in the record, who answered it: not for certain the same. */
function handlers(at: TimedStage | undefined) {
  const answers = answersOf(at);
  const decided: readonly Role[] = answers.flatMap(({ decidedBy }) => decidedBy ?? []);
  return decided.length > 0
    ? { roles: decided, haveDecided: true }
    : { roles: answers.flatMap(({ by }) => by ?? []), haveDecided: false };
}

const answersOf = (at: TimedStage | undefined) =>
  allOf(at?.events ?? [], 'response.sent', 'decision.sent');

/** Whether the next stage waited for the one before and for the complainant's request. */
export const onRequest = eachStage((at, file) => {
  const { number, times } = at;
  const { receivedOn } = times;
  if (number === 1) return undefined;
  const about = began(at);
  const name = `stage ${number} was`;
  const untold = `whether the complainant asked for stage ${number} is not in the record`;
  if (!receivedOn && isSilent(file, 'escalation.requested')) return cannotSay(untold, about);
  if (!receivedOn) return review(`${name} opened without a request that is in the record`, about);
  const asked = `${name} asked for on ${dateWithYear(receivedOn)}`;
  const before = stageBefore(file.stages, at)?.times.answeredOn;
  if (before && before <= receivedOn)
    return meets(`${asked}, after the answer of ${dateWithYear(before)}`, about);
  return isSilent(file, 'response.sent')
    ? cannotSay('whether the stage before had been answered is not in the record', about)
    : fails(`${name} opened before the stage before it had been answered`, about);
});

const stageBefore = (stages: readonly TimedStage[], at: TimedStage): TimedStage | undefined =>
  stages.find(({ number }) => number === at.number - 1);

/** The day a stage was asked for or, where that is not in the record, of its first fact. */
function began({ times, events }: TimedStage) {
  const on = times.receivedOn ?? events[0]?.on;
  return on && { on };
}

/** Whether a stage was answered once: what an answer leaves unsettled goes to the next stage, where the Code knows of one. */
export const answeredOnce = eachStage((at, _, { finalStage = 0 }) => {
  const [first, second] = answersOf(at);
  const isReopened = allOf(at.events, 'complaint.reopened').length > 0;
  if (at.number >= finalStage || !first || !second || isReopened) return undefined;
  const because = `Stage ${at.number} was answered on ${dateWithYear(first.on)} and again on ${dateWithYear(second.on)}: whether what the first answer left unsettled should have gone to stage ${at.number + 1} is for a person to judge`;
  return review(because, { on: second.on });
});

/** Whether the landlord had its last word at the last stage that the Code knows. */
export const lastStage = eachStage((at, _, { finalStage }) => {
  if (!finalStage || at.number <= finalStage) return undefined;
  const because = `the complaint was taken to stage ${at.number}; the Code knows no stage after ${finalStage}`;
  return fails(because, began(at));
});
