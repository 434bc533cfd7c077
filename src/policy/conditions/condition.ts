import { oncePer } from '../../border/index.js';
import type {
  CalendarName,
  Closure,
  Duration,
  IsoDate,
  WorkingCalendar,
} from '../../calendar/index.js';
import { calendarNamed, DEFAULT_CALENDAR, endOf } from '../../calendar/index.js';
import type { Truth } from '../../vocabulary/index.js';
import type { Condition, FactName } from './forms.js';
import type { WithRoles } from './seniority.js';
import { isAsSenior, isSenior } from './seniority.js';

export {
  type Condition,
  type FactName,
  type Leaf,
  leavesIn,
  type SeniorityOf,
} from './forms.js';

/** Facts by name. Absent means not known. */
export type Facts = Readonly<Record<FactName, unknown>>;

/** The parts of a policy on which conditions can depend. */
export interface WithOwn extends WithRoles {
  /** Whose bank holidays are not working days. */
  readonly calendar?: CalendarName;
  /** Days on which the landlord is closed. */
  readonly closures?: readonly Closure[];
}

/** The calendar of a policy or the like, worked out once. */
export const ownCalendar = /*#__PURE__*/ oncePer(
  ({ calendar, closures }: WithOwn): WorkingCalendar => calendarNamed(calendar, closures),
);

/** The answer to a condition, and the facts that are missing to know it. */
export interface Answer {
  readonly truth: Truth;
  /** The missing facts on which the answer depends; empty unless `truth` is `'unknown'`. */
  readonly needs: readonly FactName[];
}

const YES: Answer = { truth: true, needs: [] };
const NO: Answer = { truth: false, needs: [] };
const known = (truth: boolean): Answer => (truth ? YES : NO);
const unknown = (...needs: FactName[]): Answer => ({ truth: 'unknown', needs });

/** Answers a condition from the facts given. Does not ask for facts that cannot change the answer. */
export function answer(condition: Condition, facts: Facts, policy?: WithOwn): Answer {
  if ('all' in condition) return every(condition.all, facts, policy);
  if ('any' in condition) {
    return negate(
      every(
        condition.any.map((not) => ({ not })),
        facts,
        policy,
      ),
    );
  }
  if ('not' in condition) return negate(answer(condition.not, facts, policy));
  if ('olderThan' in condition) return older(condition, facts, policy);
  const value = facts[condition.fact];
  if (value === undefined) return unknown(condition.fact);
  if (isPartlyKnown(value)) return partly(condition, value);
  if ('is' in condition) return known(value === condition.is);
  if ('in' in condition) return known(condition.in.includes(value as string));
  if ('includes' in condition) return known(list(value).includes(condition.includes));
  if ('only' in condition)
    return known(list(value).every((item) => condition.only.includes(String(item))));
  if ('size' in condition) return known(list(value).length === condition.size);
  if ('atMost' in condition) return known(typeof value === 'number' && value <= condition.atMost);
  if ('given' in condition) return known(isGiven(value));
  if ('before' in condition) return known(value !== false && String(value) < condition.before);
  if ('onOrAfter' in condition)
    return known(value !== false && String(value) >= condition.onOrAfter);
  return senior(condition, value, facts, policy);
}

function senior(
  { fact, seniority }: Extract<Condition, { seniority: unknown }>,
  value: unknown,
  facts: Facts,
  policy?: WithOwn,
): Answer {
  if (typeof seniority === 'string')
    return knownOf(fact, isAsSenior(list(value), seniority, policy));
  const { of, above: isAbove = false } = seniority;
  const person = facts[of];
  if (person === undefined) return unknown(of);
  return knownOf(fact, isSenior({ roles: list(value), than: list(person), isAbove }, policy));
}

const knownOf = (fact: FactName, truth: Truth): Answer =>
  truth === 'unknown' ? unknown(fact) : known(truth);

/** A list that is not fully known: the items that are certainly in it, and those that certainly are not. */
export interface PartlyKnown {
  readonly has: readonly unknown[];
  readonly hasNot: readonly unknown[];
}

const isPartlyKnown = (value: unknown): value is PartlyKnown =>
  typeof value === 'object' && value !== null && 'has' in value && 'hasNot' in value;

function partly(condition: Extract<Condition, { fact: FactName }>, value: PartlyKnown): Answer {
  if ('given' in condition && value.has.length > 0) return YES;
  const item = 'includes' in condition ? condition.includes : undefined;
  if (item !== undefined && value.has.includes(item)) return YES;
  return item !== undefined && value.hasNot.includes(item) ? NO : unknown(condition.fact);
}

const isGiven = (value: unknown): boolean =>
  value !== false && list(value).some((item) => typeof item !== 'string' || item.trim() !== '');

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function negate({ truth, needs }: Answer): Answer {
  return truth === 'unknown' ? { truth, needs } : known(!truth);
}

function every(conditions: readonly Condition[], facts: Facts, policy?: WithOwn): Answer {
  const answers = conditions.map((one) => answer(one, facts, policy));
  if (answers.some(({ truth }) => truth === false)) return NO;
  const needs = [...new Set(answers.flatMap((one) => one.needs))];
  return answers.every(({ truth }) => truth === true) ? YES : unknown(...needs);
}

type Age = Extract<Condition, { olderThan: Duration }>;

const SINCE: Readonly<
  Record<Exclude<Extract<Age['since'], string>, 'not-seen'>, readonly FactName[]>
> = {
  happened: ['happenedOn'],
  known: ['knownOn'],
  later: ['happenedOn', 'knownOn'],
  reported: ['reportedOn'],
};

/** The later of the two dates counts, so one recent date is enough for no. */
function older({ olderThan, since, boundary }: Age, facts: Facts, policy?: WithOwn): Answer {
  if (since === 'not-seen') return unknown();
  const starts = typeof since === 'string' ? SINCE[since] : [since.fact];
  const missing = ['raisedOn', ...starts].filter((name) => facts[name] === undefined);
  const raisedOn = facts['raisedOn'] as IsoDate | undefined;
  if (raisedOn === undefined) return unknown(...missing);
  const calendar = policy ? ownCalendar(policy) : DEFAULT_CALENDAR;
  const isYoung = starts.some((name) => {
    const start = facts[name] as IsoDate | undefined;
    if (start === undefined) return false;
    const reached = endOf(olderThan, start, calendar);
    return boundary === 'over' ? reached >= raisedOn : reached > raisedOn;
  });
  if (isYoung) return NO;
  return missing.length > 0 ? unknown(...missing) : YES;
}
