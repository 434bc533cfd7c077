import type { Duration, IsoDate } from '../../calendar/index.js';
import type { Role } from '../../vocabulary/index.js';

/** A fact by name, as a matter, a request or an event gives it. */
export type FactName = string;

/**
 * The language for everything in a policy that depends on facts: scope, contents,
 * copies, formalities, signposts. Every condition answers yes, no, or unknown.
 */
export type Condition =
  | {
      readonly fact: FactName;
      /** The fact has this value. */
      readonly is: string | number | boolean;
    }
  | {
      readonly fact: FactName;
      /** The fact has one of these values. */
      readonly in: readonly (string | number | boolean)[];
    }
  | {
      readonly fact: FactName;
      /** The list has this item; a single value counts as a list of one. */
      readonly includes: string;
    }
  | {
      readonly fact: FactName;
      /** Every item of the list is one of these. */
      readonly only: readonly string[];
    }
  | {
      readonly fact: FactName;
      /** The list has exactly this many items. */
      readonly size: number;
    }
  | {
      readonly fact: FactName;
      /** The number is no more than this. */
      readonly atMost: number;
    }
  | {
      readonly fact: FactName;
      /** Something was given: not `false`, and not an empty text or list. */
      readonly given: true;
    }
  | {
      readonly fact: FactName;
      /** The role is at least as senior as this one, or as the person whom another fact names. */
      readonly seniority: Role | SeniorityOf;
    }
  | {
      readonly fact: FactName;
      /** The date is earlier than this one. */
      readonly before: IsoDate;
    }
  | {
      readonly fact: FactName;
      /** The date is this one or later. */
      readonly onOrAfter: IsoDate;
    }
  | {
      /** The matter is older than this on the day it is raised (`raisedOn`). */
      readonly olderThan: Duration;
      /**
       * From the day it happened, became known, the later of the two, or was first reported; or from the date that a fact
       * gives. `'not-seen'`: the text that says from when was not available.
       */
      readonly since:
        | ('happened' | 'known' | 'later' | 'reported' | 'not-seen')
        | { readonly fact: FactName };
      /** `over`: exactly that age is not older. `at-least`: it is. */
      readonly boundary: 'over' | 'at-least';
    }
  | {
      /** All of these hold. */
      readonly all: readonly Condition[];
    }
  | {
      /** At least one of these holds. */
      readonly any: readonly Condition[];
    }
  | {
      /** This does not hold. */
      readonly not: Condition;
    };

/** A person whose seniority another's is compared with. Unknown for people outside the line of management. */
export interface SeniorityOf {
  /** The fact that names the person. */
  readonly of: FactName;
  /** Whether more senior is required, rather than as senior. */
  readonly above?: true;
}

/** A condition that contains no others. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** The leaves of a condition, at any depth. */
export const leavesIn = (condition: Condition): readonly Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  return 'not' in condition ? leavesIn(condition.not) : [condition];
};
