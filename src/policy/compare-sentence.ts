import { capitalised } from '../calendar/index.js';
import { get } from './anything.js';
import { asWords } from './as-words.js';
import type { ClauseRef } from './clause.js';
import type { Clauses, Place, PolicyPart } from './compare-place.js';
import { isSource } from './compare-place.js';
import { asComplement } from './compare-words.js';
import { isPart } from './flat.js';

/** One thing that two policies say differently. */
export interface PolicyDifference {
  /** What it is about. `trigger`: only what a limit runs from. `clause` and `reading`: only where a value comes from, and how the text was read. */
  readonly part: PolicyPart;
  /** Whether only the second policy has it, only the first, or both, each in its own way. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Where in the policy, as {@link flatten} has it. */
  readonly path: string;
  /** What the first policy says: the value itself. Absent where it says nothing. */
  readonly before?: unknown;
  /** What the second policy says. Absent where it says nothing. */
  readonly after?: unknown;
  /** The clauses that say so, each a clause of its own policy and edition. */
  readonly clauses: Clauses;
  /** In one plain sentence, from the second policy's point of view. */
  readonly because: string;
}

/** The difference between two values that are not the same, in its own words or in those that any value has. */
export function difference(
  before: unknown,
  after: unknown,
  at: Place,
  because: string = sentence(before, after, at),
): PolicyDifference {
  return {
    part: at.part,
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    path: at.path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    clauses: clausesOf(before, after, at.clauses),
    because: capitalised(because),
  };
}

/** The clauses of two values: their own, or failing that those around them. */
export function clausesOf(before: unknown, after: unknown, around: Clauses): Clauses {
  const [left, right] = [clauseOf(before) ?? around.before, clauseOf(after) ?? around.after];
  return {
    ...(left !== undefined && { before: left }),
    ...(right !== undefined && { after: right }),
  };
}

const clauseOf = (value: unknown): ClauseRef | undefined => {
  const clause = get(Array.isArray(value) ? value[0] : value, 'clause');
  return typeof clause === 'string' ? clause : undefined;
};

/** The clause in brackets: for a value filled from the Code, the provision of the Code. */
export function cited(value: unknown, clause: ClauseRef | undefined): string {
  const source = get(Array.isArray(value) ? value[0] : value, 'filledFrom') ?? clause;
  return source === undefined ? '' : ` (${source})`;
}

/** What a field claims that can only be said or left out, of what it belongs to. */
const CLAIMS: Readonly<Record<string, string>> = {
  informal: 'is informal',
  beside: 'holds nothing up',
  onlyIfStated: 'applies only if the landlord says so',
};

function sentence(before: unknown, after: unknown, at: Place): string {
  const { subject, whose, field } = at;
  const clauses = isSource(field) ? {} : clausesOf(before, after, at.clauses);
  const [was, is] = [cited(before, clauses.before), cited(after, clauses.after)];
  const isAdded = before === undefined;
  if (isAdded || after === undefined) {
    const only = isAdded ? after : before;
    if (only === true) {
      const claim = CLAIMS[field] ?? `is '${asWords(field)}'`;
      return isAdded
        ? `The policy now says that ${whose} ${claim}${is}.`
        : `The policy no longer says that ${whose} ${claim}${was}.`;
    }
    if (isPart(only))
      return isAdded ? `${subject}${is} has been added.` : `${subject}${was} has been removed.`;
    return isAdded
      ? `${subject} is now ${asComplement(after)}${is}. There was none.`
      : `${subject} has been removed. It was ${asComplement(before)}${was}.`;
  }
  return `${subject} is now ${asComplement(after)}${is}. It was ${asComplement(before)}${was}.`;
}
