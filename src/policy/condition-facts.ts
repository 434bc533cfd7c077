import type { Condition, FactName } from './condition.js';
import { leavesIn } from './condition-cases.js';

/**
 * What is known of a complaint as a whole, for conditions on limits, handlers, duties alongside
 * and signposts. From the receipt: `about` (its topics, its subject, and its matter where that is a
 * topic), `subject`, `tenure`, `recipient`, `channel`, `anonymous`, `adjustmentsNeeded`. From the
 * answers: `found`. Dates: `receivedOn`, `asOf` (the day it is looked at) and, for signposts,
 * `endedOn` (the latest end).
 */
export const COMPLAINT_FACTS = [
  'subject',
  'about',
  'tenure',
  'recipient',
  'channel',
  'anonymous',
  'adjustmentsNeeded',
  'found',
  'receivedOn',
  'endedOn',
  'asOf',
] as const satisfies readonly FactName[];

/** The facts from which the age of a matter is reckoned: dates, all of them. */
const AGE_FACTS: readonly FactName[] = ['raisedOn', 'happenedOn', 'knownOn', 'reportedOn'];

/** Every fact that a condition asks for. */
export function factsIn(condition: Condition): FactName[] {
  return leavesIn(condition).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [...AGE_FACTS]));
}

/** Those of them that are dates. */
export function dateFactsIn(condition: Condition): FactName[] {
  return leavesIn(condition).flatMap((leaf) =>
    'before' in leaf || 'onOrAfter' in leaf ? [leaf.fact] : 'fact' in leaf ? [] : [...AGE_FACTS],
  );
}
