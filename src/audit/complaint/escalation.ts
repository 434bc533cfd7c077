import { dateWithYear, joined, workingDays, workingDaysBetween } from '../../calendar/index.js';
import { allOf, isSilent } from '../../history/index.js';
import { isPast } from '../../obligations/index.js';
import type { Role } from '../../policy/index.js';
import { asWords } from '../../policy/index.js';

import { cannotSay, eachStage, fails, meets, review } from './check.js';
import type { TimedStage } from './stage-times.js';

/** Whether a request to escalate was taken up in good time, or refused. */
export const requestTakenUp = eachStage(({ number, times, rows }, file) => {
  const { receivedOn: on, refused, takenUpOn } = times;
  if (number === 1 || !on || refused) return undefined;
  const name = `the stage ${number} request of ${dateWithYear(on)}`;
  const actedOn = `the landlord acted on ${name}`;
  const last = (rows.acknowledge ?? rows.respond)?.first ?? {};
  if (takenUpOn) {
    const days = workingDaysBetween(on, takenUpOn, file.calendar);
    const when = days === 0 ? `on ${dateWithYear(takenUpOn)}` : `after ${workingDays(days)}`;
    return isPast(takenUpOn, last)
      ? review(`${actedOn} ${when}. Someone needs to judge whether that was soon enough`, { on })
      : meets(`${actedOn} ${when}`, { on });
  }
  const isUntold = isSilent(file, 'complaint.acknowledged', 'response.sent', 'decision.sent');
  return isUntold || !isPast(file.asOf, last)
    ? cannotSay(`the record does not ${isUntold ? 'cover' : 'yet show'} whether ${actedOn}`, { on })
    : fails(`${name} was neither acted on nor refused`, { on });
});

/** Whether a stage was decided by somebody else than the one before. */
export const otherPerson = eachStage((at, file) => {
  const handled = [...answersOf(at), ...allOf(at.events, 'complaint.allocated')];
  const on = handled[0]?.on;
  if (!on) return undefined;
  const independent = handled.map((fact) => fact.independent);
  const name = `stage ${at.number} was handled by someone who had taken`;
  if (independent.includes(false))
    return fails(`${name} part in the matter or in an earlier stage`, { on });
  if (independent.includes(true)) return meets(`${name} no part in an earlier stage`, { on });
  const [before, now] = [handlers(stageBefore(file.stages, at)), handlers(at)];
  const [earlier, later] = [inWords(before.roles), inWords(now.roles)];
  if (!earlier || !later)
    return cannotSay('the record does not show who decided each stage', { on });
  const [number, last] = [at.number, at.number - 1];
  const unsure = `${earlier} handled stage ${last}, and ${later} handled stage ${number}. Someone needs to check whether another person decided`;
  if (!before.haveDecided || !now.haveDecided) return review(unsure, { on });
  const same = inWords(now.roles.filter((role) => before.roles.includes(role)));
  const unclear = `${same} decided both stages. Someone needs to check whether it was the same person`;
  return same
    ? review(unclear, { on })
    : meets(`${later} decided stage ${number}, and ${earlier} decided stage ${last}`, { on });
});

/** Roles in words: 'a director and an officer'. */
const inWords = (roles: readonly Role[]): string =>
  joined(roles.map((role) => `${'aeiou'.includes(role.charAt(0)) ? 'an' : 'a'} ${asWords(role)}`));

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
  const last = `the stage ${number - 1} response`;
  const opened = `stage ${number} was opened`;
  const untold = `the record does not cover whether the complainant asked for stage ${number}`;
  const unasked = `${opened}, and the record shows no request for it. Someone needs to check`;
  if (!receivedOn && isSilent(file, 'escalation.requested')) return cannotSay(untold, about);
  if (!receivedOn) return review(unasked, about);
  const asked = `the complainant asked for stage ${number} on ${dateWithYear(receivedOn)}`;
  const before = stageBefore(file.stages, at)?.times.answeredOn;
  if (before && before <= receivedOn)
    return meets(`${asked}, after ${last} of ${dateWithYear(before)}`, about);
  return isSilent(file, 'response.sent')
    ? cannotSay(`the record does not cover whether ${last} had been sent`, about)
    : fails(`${opened} before ${last} was sent`, about);
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
  const because = `The landlord responded at stage ${at.number} on ${dateWithYear(first.on)} and again on ${dateWithYear(second.on)}. Someone needs to judge whether anything that the first response did not resolve should have gone to stage ${at.number + 1}`;
  return review(because, { on: second.on });
});

/** Whether the landlord had its last word at the last stage that the Code knows. */
export const lastStage = eachStage((at, _, { finalStage }) => {
  if (!finalStage || at.number <= finalStage) return undefined;
  const because = `the complaint went to stage ${at.number}. The Code allows no stage after stage ${finalStage}`;
  return fails(because, began(at));
});
