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

/** A duty by its `Obligation.id`: one of a stage (`stage-1/respond`), or one outside the stages. */
export type DutyId =
  | `${string}/${Duty}`
  | `alongside/${string}`
  | `restriction-${number}/review`
  | 'closed/reopen';

/**
 * The assertions of `expect` once it is extended by {@link matchers}. `R` is the result of an assertion: `void` for
 * those that run at once.
 *
 * If the answer depends on a fact that is not known, an assertion fails both with and without `.not`, since unknown is
 * not no. A duty, clause or type of event that does not exist throws `argument/invalid`, with a list of the possible
 * ones.
 */
export interface ComplaintMatchers<R> {
  /** A matter is accepted as a complaint. Give the policy with a matter; a scope assessment has its own. */
  toBeInScope(policy?: Policy): R;
  /** A matter is, or may be, excluded under this clause or ground. */
  toBeExcludedUnder(clause: ClauseRef, policy?: Policy): R;
  /** A request to escalate can be refused under this clause or ground: for a result of `assessEscalation`. */
  toBeRefusableUnder(clause: ClauseRef): R;
  /** Scope or refusal depends on facts that are not known: on these, and possibly on others. */
  toBeUndetermined(...needs: FactName[]): R;
  toBeUndetermined(policy: Policy, ...needs: FactName[]): R;

  /** A duty falls due on this day, holding letters included: for an obligation, or a result of `dueDate`. */
  toFallDueOn(day: IsoDate): R;
  /** This duty of a complaint falls due on this day. */
  toFallDueOn(day: IsoDate, duty: DutyId, options?: AsOfOptions): R;
  /** The duty was done on or before its last day. */
  toHaveMet(): R;
  toHaveMet(duty: DutyId, options?: AsOfOptions): R;
  /** The duty was done after its last day. */
  toBeLate(options?: Pick<LateOptions, 'by'>): R;
  toBeLate(duty: DutyId, options?: LateOptions): R;
  /** The duty was not done, and its last day had passed when it was no longer required. */
  toHaveMissed(options?: Pick<LateOptions, 'by'>): R;
  toHaveMissed(duty: DutyId, options?: LateOptions): R;
  /** The duty is still due, and its last day is past. */
  toBeOverdue(options?: Pick<LateOptions, 'by'>): R;
  toBeOverdue(duty: DutyId, options?: LateOptions): R;
  /** The duty is due, or the window open, and its last day is not past. */
  toBeOpen(): R;
  toBeOpen(duty: DutyId, options?: AsOfOptions): R;
  /** The complainant's window ran out unused. */
  toHaveLapsed(): R;
  toHaveLapsed(duty: DutyId, options?: AsOfOptions): R;

  /** The complaint breaks this clause of its policy, or breaks the policy in this way. A gap is no breach. */
  toBreach(clauseOrKind: ClauseRef | BreachKind, options?: AsOfOptions): R;
  /** The complaint breaks no clause of its policy. */
  toBreachNothing(options?: AsOfOptions): R;
  /** The policy expects this event next. (Any other event can also be recorded, and can be a breach.) */
  toBeAbleTo(event: EventType, options?: AsOfOptions): R;
  /** The complaint is open at this stage (`stage-2`), or at this step of it (`stage-2/respond`, `stage-2/answered`). */
  toBeAt(place: string, options?: AsOfOptions): R;
  /** The complaint is closed in this way. */
  toHaveEndedAs(end: End, options?: AsOfOptions): R;
  /** The policy signposts the complainant there, at this point of the complaint. */
  toSignpost(to: SignpostTo, options?: AsOfOptions): R;
}

/** The result of a matcher for the test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** The part of a matcher's context that vitest and jest share. */
export interface MatcherContext {
  readonly isNot?: boolean;
}

/** A matcher for `expect.extend` of vitest and of jest. */
export type Matcher = (
  this: MatcherContext,
  received: unknown,
  ...args: unknown[]
) => MatcherResult;

/** Makes a matcher from a question. */
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
 * Matchers for `expect.extend` of vitest and of jest. Neither has to be loaded; see {@link ComplaintMatchers} for the
 * assertions.
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
