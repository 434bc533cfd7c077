import { reading } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import type { BreachKind } from '../complaint/index.js';
import type {
  ClauseRef,
  Duty,
  End,
  EventType,
  FactName,
  Policy,
  SignpostTo,
} from '../policy/index.js';
import { excludedUnder, inScope, refusableUnder, undetermined } from './ask-assessments.js';
import { breaks, breaksNothing, endedAs, isAt, isNext, pointsTo } from './ask-complaint.js';
import { fallsDueOn, stands } from './ask-duties.js';
import type { AsOfOptions, LateOptions, Question } from './question.js';
import { expectation } from './words.js';

/** A duty, as `Obligation.id` has it: one of a stage (`stage-1/respond`), or one that belongs to none. */
export type DutyId =
  | `${string}/${Duty}`
  | `alongside/${string}`
  | `restriction-${number}/review`
  | 'closed/reopen';

/**
 * What `expect` can ask once it is extended by {@link matchers}. `R` is what an assertion
 * gives back: `void` where it is made at once.
 *
 * Where the answer turns on a fact that is not known, an assertion fails with `.not` as well as
 * without: unknown is not no. A duty, clause or type of event that does not exist throws
 * `argument/invalid`, and lists those that do.
 */
export interface ComplaintMatchers<R> {
  /** A matter is taken as a complaint. Give the policy with a matter; a scope assessment has its own. */
  toBeInScope(policy?: Policy): R;
  /** A matter is, or may be, excluded under this clause or ground. */
  toBeExcludedUnder(clause: ClauseRef, policy?: Policy): R;
  /** A request to escalate may be refused under this clause or ground: for what `assessEscalation` gives. */
  toBeRefusableUnder(clause: ClauseRef): R;
  /** Whether a matter is in scope, or a request to escalate can be refused, turns on facts that are not known: on these, among others. */
  toBeUndetermined(...needs: FactName[]): R;
  toBeUndetermined(policy: Policy, ...needs: FactName[]): R;

  /** A duty falls due on this day, holding letters included: for an obligation, or what `dueDate` gives. */
  toFallDueOn(day: IsoDate): R;
  /** This duty of a complaint falls due on this day. */
  toFallDueOn(day: IsoDate, duty: DutyId, options?: AsOfOptions): R;
  /** The duty was done on or before its last day. */
  toHaveMet(): R;
  toHaveMet(duty: DutyId, options?: AsOfOptions): R;
  /** The duty was done after its last day. */
  toBeLate(options?: Pick<LateOptions, 'by'>): R;
  toBeLate(duty: DutyId, options?: LateOptions): R;
  /** The duty was not done: its last day had passed when it was no longer required. */
  toHaveMissed(options?: Pick<LateOptions, 'by'>): R;
  toHaveMissed(duty: DutyId, options?: LateOptions): R;
  /** The duty is still due, and its last day is past. */
  toBeOverdue(options?: Pick<LateOptions, 'by'>): R;
  toBeOverdue(duty: DutyId, options?: LateOptions): R;
  /** The duty is due, or the window open, and its last day is not past. */
  toBeOpen(): R;
  toBeOpen(duty: DutyId, options?: AsOfOptions): R;
  /** The complainant's time ran out. */
  toHaveLapsed(): R;
  toHaveLapsed(duty: DutyId, options?: AsOfOptions): R;

  /** The complaint breaks this clause of its policy, or breaks it in this way. What is merely not shown is no breach. */
  toBreach(clauseOrKind: ClauseRef | BreachKind, options?: AsOfOptions): R;
  /** The complaint breaks no clause of its policy. */
  toBreachNothing(options?: AsOfOptions): R;
  /** The policy foresees this event next. (Any other event can also be recorded, and then be a breach.) */
  toBeAbleTo(event: EventType, options?: AsOfOptions): R;
  /** The complaint is open, at this stage (`stage-2`), or at this step of it (`stage-2/respond`, `stage-2/answered`). */
  toBeAt(place: string, options?: AsOfOptions): R;
  /** The complaint is closed, and in this way. */
  toHaveEndedAs(end: End, options?: AsOfOptions): R;
  /** The policy points the complainant there, now that the complaint has ended. */
  toSignpost(to: SignpostTo, options?: AsOfOptions): R;
}

/** What a matcher tells the test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** What vitest and jest alike tell a matcher. */
export interface MatcherContext {
  readonly isNot?: boolean;
}

/** A matcher as `expect.extend` takes it, of vitest and of jest. */
export type Matcher = (
  this: MatcherContext,
  received: unknown,
  ...args: unknown[]
) => MatcherResult;

/** Makes a matcher of a question. */
function matcherOf(question: Question): Matcher {
  return function (received, ...args) {
    const isNot = this?.isNot === true;
    const judgement = reading(received, () => question(received, args, isNot));
    const { truth, expected, actual } = judgement;
    return {
      pass: truth === 'unknown' ? isNot : truth,
      message: () => expectation(isNot, judgement),
      ...('expected' in judgement && !isNot && { expected, actual }),
    };
  };
}

/**
 * Matchers for `expect.extend` of vitest and of jest. They need neither to be loaded; see
 * {@link ComplaintMatchers} for what they ask.
 *
 * @example
 * import { expect } from 'vitest';
 * import { matchers } from 'housing-complaints/testing/vitest';
 * expect.extend(matchers);
 */
export const matchers: { readonly [Name in keyof ComplaintMatchers<void>]: Matcher } =
  Object.freeze({
    toBeInScope: matcherOf(inScope),
    toBeExcludedUnder: matcherOf(excludedUnder),
    toBeRefusableUnder: matcherOf(refusableUnder),
    toBeUndetermined: matcherOf(undetermined),
    toFallDueOn: matcherOf(fallsDueOn),
    toHaveMet: matcherOf(stands('met')),
    toBeLate: matcherOf(stands('late')),
    toHaveMissed: matcherOf(stands('missed')),
    toBeOverdue: matcherOf(stands('overdue')),
    toBeOpen: matcherOf(stands('open')),
    toHaveLapsed: matcherOf(stands('lapsed')),
    toBreach: matcherOf(breaks),
    toBreachNothing: matcherOf(breaksNothing),
    toBeAbleTo: matcherOf(isNext),
    toBeAt: matcherOf(isAt),
    toHaveEndedAs: matcherOf(endedAs),
    toSignpost: matcherOf(pointsTo),
  });
