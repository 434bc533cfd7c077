import { workingDaysBetween } from '../../calendar/index.js';
import { isSilent } from '../../history/index.js';
import { isPast } from '../../obligations/index.js';
import type { Role } from '../../policy/index.js';
import { ANSWERING, TAKING_UP } from '../../policy/index.js';
import { every, isNotCovered } from '../events.js';
import { cannotSay, eachStage, fails, meets, review } from './check.js';
import type { TimedStage } from './stage-times.js';

/** Whether the landlord acted on an escalation request in time. A refusal is judged elsewhere. */
export const requestTakenUp = eachStage((at, file) => {
  const { number, times, rows } = at;
  const { receivedOn: on, refused, takenUpOn } = times;
  if (number === 1 || !on || refused) return undefined;
  if (takenOnUnasked(at)) return meets('taken-on-by-landlord', { number, on }, { on });
  const request = { number, on };
  const last = (rows.acknowledge ?? rows.respond)?.first ?? {};
  if (takenUpOn) {
    const workingDays = workingDaysBetween(on, takenUpOn, file.calendar);
    const acted = { ...request, takenUpOn, workingDays };
    return isPast(takenUpOn, last)
      ? review('request-acted-on-late', acted)
      : meets('request-acted-on', acted);
  }
  if (isSilent(file, ...TAKING_UP)) return cannotSay('action-on-request-not-covered', request);
  return isPast(file.asOf, last)
    ? fails('request-not-acted-on', request)
    : cannotSay('request-not-yet-acted-on', request);
});

/** Whether the stage was decided by someone other than the person who decided the stage before. */
export const otherPerson = eachStage((at, file) => {
  const handled = [...answersOf(at), ...every('allocation', at.events)];
  const [first] = handled;
  if (!first) return undefined;
  const stage = { number: at.number, on: first.on };
  const independent = handled.map((event) => event.independent);
  if (independent.includes(false)) return fails('handler-took-part', stage);
  if (independent.includes(true)) return meets('handler-independent', stage);
  const [before, now] = [handlers(stageBefore(file.stages, at)), handlers(at)];
  const { policy } = file.complaint;
  const both = { ...stage, policy, earlier: before.roles, later: now.roles };
  if (both.earlier.length === 0 || both.later.length === 0)
    return cannotSay('deciders-not-recorded', stage);
  if (!before.haveDecided || !now.haveDecided) return review('deciders-not-certain', both);
  return both.later.some((role) => both.earlier.includes(role))
    ? review('deciders-of-one-role', both)
    : meets('deciders-differ', both);
});

/** The roles that decided a stage or, if the record does not show them, that answered it and may not have decided. */
function handlers(at: TimedStage | undefined) {
  const answers = answersOf(at);
  const decided: readonly Role[] = answers.flatMap(({ decidedBy }) => decidedBy ?? []);
  return decided.length > 0
    ? { roles: decided, haveDecided: true }
    : { roles: answers.flatMap(({ by }) => by ?? []), haveDecided: false };
}

const answersOf = (at: TimedStage | undefined) => every('response-or-decision', at?.events ?? []);

/** Whether the stage began after the response before it and at the complainant's request. */
export const onRequest = eachStage((at, file) => {
  const { number } = at;
  const { receivedOn: on } = at.times;
  const about = began(at);
  if (number === 1) return undefined;
  if (on && takenOnUnasked(at)) return review('taken-on-unasked', { number, on }, about);
  if (!on && isNotCovered(file, 'escalation-request'))
    return cannotSay('request-not-covered', { number }, about);
  if (!on) return review('no-request-recorded', { number }, about);
  const answeredOn = stageBefore(file.stages, at)?.times.answeredOn;
  if (answeredOn && answeredOn <= on)
    return meets('requested-after-response', { number, on, answeredOn });
  return isSilent(file, ...ANSWERING)
    ? cannotSay('response-before-not-covered', { number }, about)
    : fails('opened-before-response', { number }, about);
});

/** Whether the landlord took the complaint to a stage without an escalation request on record. */
const takenOnUnasked = ({ events }: TimedStage): boolean =>
  every('taking-on', events).length > 0 && every('escalation-request', events).length === 0;

const stageBefore = (stages: readonly TimedStage[], at: TimedStage): TimedStage | undefined =>
  stages.find(({ number }) => number === at.number - 1);

/** The day of the request for a stage or, if the record does not show it, of the stage's first event. */
function began({ times, events }: TimedStage) {
  const on = times.receivedOn ?? events[0]?.on;
  return on && { on };
}

/** Whether a stage has only one answer: anything left unsettled goes to the next stage, if the Code has one. */
export const answeredOnce = eachStage((at, _, { finalStage = 0 }) => {
  const [first, second] = answersOf(at);
  const isReopened = every('reopening', at.events).length > 0;
  if (at.number >= finalStage || !first || !second || isReopened) return undefined;
  return review('answered-twice', { number: at.number, firstOn: first.on, on: second.on });
});

/** Whether the process ended at the last stage that the Code allows. */
export const lastStage = eachStage((at, _, { finalStage }) =>
  finalStage && at.number > finalStage
    ? fails('stage-too-many', { number: at.number, finalStage }, began(at))
    : undefined,
);
