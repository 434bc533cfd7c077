import { reading } from '../border/index.js';
import { get, within } from './anything.js';
import { policyData } from './argument.js';
import type { ClauseRef, Policy } from './model/index.js';
import { fieldsOf, isPlain } from './named.js';

/** One value of a policy, with its path and clause. */
export interface FlatValue {
  /** Names joined with dots, for example `stages.stage-1.steps.respond.limit.0.amount`. */
  readonly path: string;
  /** A text, a number, a boolean, or a list of these. */
  readonly value: unknown;
  /** The clause of the nearest part around the value that has one. */
  readonly clause?: ClauseRef;
}

/**
 * Every value of a policy in one list, in the order of the policy. In paths, list items have
 * their own name (id, duty, number of a clause, body of a signpost, date of a closure)
 * or, if they have none, their index. A second item with the same name is `name~2`.
 *
 * @throws `ComplaintsError` `argument/invalid` for something that is not a policy.
 *
 * @example
 * flatten(housingPlus2018).filter(({ path }) => path.endsWith('.amount'));
 */
export function flatten(policy: Policy): FlatValue[] {
  return reading(policy, () => leaves(policyData(policy), '', undefined));
}

function leaves(value: unknown, path: string, around: ClauseRef | undefined): FlatValue[] {
  const own = get(value, 'clause');
  const clause = typeof own === 'string' ? own : around;
  return isPlain(value)
    ? [{ path, value, ...(clause !== undefined && { clause }) }]
    : fieldsOf(value).flatMap(([name, inner]) => leaves(inner, within(path, name), clause));
}
