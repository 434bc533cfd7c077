import type { IsoDate } from '../calendar/index.js';
import { inOrder, workingDaysBetween } from '../calendar/index.js';
import type { Complaint, PlacedEvent } from '../history/index.js';
import { checkedComplaint, checkedDate } from '../history/index.js';
import { openedByTime } from '../lifecycle/index.js';
import type { PolicyObligation, Revision } from '../obligations/index.js';
import { isLateStanding, isPast, ledgerOf } from '../obligations/index.js';
import type { Cited, ClauseRef, Duty, Policy } from '../policy/index.js';
import { basisNeeded, given, isAim, stageOf, stepOf } from '../policy/index.js';
import type { Breach, Draft } from './breach.js';
import { breach, byEvent, under } from './breach.js';
import { handlersOfEach, ofGrounds, ofPower } from './handling.js';
import type { Judgement } from './requirements.js';
import { judgedOn } from './requirements.js';
import type { BreachReason } from './words.js';

/**
 * Everything that breaks the policy, as it stood at the end of a day: duties late, missed
 * or overdue, and events that were not done as the policy requires. A requirement that is
 * merely not shown to be met is not a breach: see {@link notShown}. The formalities of a
 * refusal are the exception: if one is not shown, the refusal does not count.
 *
 * @param asOf - The civil date to look from; events dated after it are left out.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 */
export function breachesOf(complaint: Complaint, asOf: IsoDate): Breach[] {
  const day = checkedDate(asOf, 'asOf');
  const { known, rows } = ledgerOf(checkedComplaint(complaint), day);
  const { policy } = complaint;
  const ofHandler = handlersOfEach(complaint);
  const breaches = [
    ...rows('policy').flatMap((duty) => ofDuty(complaint, duty)),
    ...judgedOn(complaint, day).flatMap((judgement) => ofRequirement(complaint, day, judgement)),
    ...known.history.flatMap((placed) => [
      ...ofHandler(placed),
      ...ofPower(policy, placed),
      ...ofGrounds(policy, placed),
      ...ofEnd(policy, placed),
    ]),
  ];
  return under(
    policy,
    breaches.sort((a, b) => inOrder(a.fields, b.fields)),
  );
}

const LATE = { late: 'done-late', missed: 'not-done', overdue: 'still-overdue' } as const;

function ofDuty({ policy, silentOn }: Complaint, duty: PolicyObligation): Draft<Breach>[] {
  const { standing, party, last, stage, id, clause, limit, revisions, workingDaysLate = 0 } = duty;
  // A duty whose last day is not known exactly is late once the latest possible day has passed.
  const due = last.latest;
  if (party === 'complainant' || due === undefined) return [];
  const about = { stage, obligation: id };
  const extension = given(stepOf(policy, stage, duty.duty)?.extension);
  const ofLetters = extension ? revisions.flatMap((letter) => ofLetter(letter, about)) : [];
  if (!isLateStanding(standing)) return ofLetters;
  const on = duty.settledOn ?? due;
  const at = standing === 'missed' && stageOf(policy, stage);
  const opensNext = at && openedByTime(policy, at, duty.duty as Duty).length > 0;
  const late = breach(
    LATE[standing],
    { on, ...duty, due, workingDaysLate, ...(opensNext && { opensNext }) },
    {
      stage,
      obligation: id,
      kind: standing,
      clause,
      ...(typeof limit === 'object' && fillOf(limit)),
      ...(isAim(limit) && { aim: true }),
      on,
      workingDaysLate,
      ...(duty.atLeast && { atLeast: true }),
    },
  );
  const isPutOff = revisions.some(({ to, pausedUntil }) => to && !pausedUntil);
  if (!extension || isPutOff || silentOn.includes('response.extended')) return [late, ...ofLetters];
  const byWhat = { clause: extension.clause, ...fillOf(extension) };
  const noLetter = { ...about, kind: 'no-holding-letter' as const, ...byWhat, on: due };
  return [late, ...ofLetters, breach('not-extended', { due }, noLetter)];
}

/** The provision of the Code that a value was filled in from. */
const fillOf = ({ filledFrom }: Cited): Pick<Breach, 'filledFrom'> =>
  filledFrom ? { filledFrom } : {};

/** The breaches that ineffective holding letters commit, by why they have no effect. */
const LETTERS: Partial<Record<NonNullable<Revision['because']>, Breach['kind']>> = {
  'too-long': 'extension-too-long',
  'too-many': 'extension-too-many',
  'not-agreed': 'no-agreement',
};

function ofLetter(
  { on, because: why, clause }: Revision,
  about: Pick<Breach, 'stage' | 'obligation'>,
): Draft<Breach>[] {
  const kind = why && LETTERS[why];
  if (!kind) return [];
  const fields = { ...about, kind, ...(clause && { clause }), on };
  return [breach('extended-too-far', { on, why }, { ...fields, event: 'response.extended' })];
}

function ofRequirement(
  { calendar }: Complaint,
  day: IsoDate,
  { placed, requirement, answer: { truth }, metOn, due }: Judgement,
): Draft<Breach>[] {
  const { kind, must, id, within } = requirement;
  const { type, on } = placed.event;
  const required = { type, on, must };
  const source = typeof within === 'object' ? within : requirement;
  const fields = (what: Breach['kind'], from: IsoDate, lateUntil?: IsoDate) => ({
    ...byEvent(placed, what, source.clause),
    ...fillOf(source),
    on: from,
    requirement: id,
    ...(due && lateUntil && { workingDaysLate: workingDaysBetween(due, lateUntil, calendar) }),
  });
  if (metOn && due && isPast(metOn, { latest: due })) {
    const data = { ...required, metOn, due };
    return [breach('requirement-met-late', data, fields('late', metOn, metOn))];
  }
  const isFormality = kind === 'formality';
  if (truth === true || (truth === 'unknown' && !isFormality)) return [];
  if (source !== requirement && due) {
    const reason = truth ? 'requirement-not-shown-in-time' : 'requirement-not-met-in-time';
    const isOver = isPast(day, { latest: due });
    return isOver ? [breach(reason, { ...required, due }, fields('overdue', due, day))] : [];
  }
  if (!isFormality) return [breach('requirement-not-met', required, fields(kind, on))];
  const reason = truth ? 'formality-not-shown' : 'formality-not-met';
  return [breach(reason, required, fields('refusal-without-formalities', on))];
}

/**
 * An end that neither the policy nor the complainant justifies. An exclusion without a ground is judged with the
 * grounds.
 */
function ofEnd(policy: Policy, placed: PlacedEvent): Draft<Breach>[] {
  const { event, after, regularity } = placed;
  const needed = basisNeeded(event.type);
  if (regularity !== 'without-basis' || needed === 'ground') return [];
  const isWindow = stepOf(policy, after.stage, after.step)?.party === 'complainant';
  const lapsed = isWindow ? 'time-to-act-not-ended' : 'response-still-due';
  const agreed = 'agreed' in event ? 'end-not-agreed' : 'end-agreement-not-shown';
  const reason: BreachReason = needed === 'time' ? lapsed : agreed;
  return [
    breach(reason, event, byEvent(placed, 'closed-without-basis', clauseOwed(policy, placed))),
  ];
}

/** The clause of the step still owed when a complaint was closed without a basis. */
export function clauseOwed(policy: Policy, { after }: PlacedEvent): ClauseRef | undefined {
  const stage = stageOf(policy, after.stage);
  const steps = stage?.steps.filter(({ beside }) => !beside) ?? [];
  const at = steps.findIndex(({ duty }) => duty === after.step);
  const left = at < 0 ? [] : steps.slice(at);
  const owed = left.find(({ party }) => party === 'landlord') ?? left[0] ?? stage;
  return owed?.clause;
}
