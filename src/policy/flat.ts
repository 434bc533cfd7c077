import { reading } from '../border/index.js';
import { get, within } from './anything.js';
import { policyData } from './argument.js';
import type { ClauseRef, Policy } from './model/index.js';
import { fieldsOf, isPlain } from './named.js';

/** One value of a policy, the path to it, and the clause that says so. */
export interface FlatValue {
  /** Names joined by dots, for example `stages.stage-1.steps.respond.limit.0.amount`. */
  readonly path: string;
  /** Text, a number, yes or no; or a list of these. */
  readonly value: unknown;
  /** The clause of the nearest part around the value that has one. */
  readonly clause?: ClauseRef;
}

/**
 * Every value of a policy in one list, in the order of the policy. Items of lists go by
 * their own name (id, duty, number of a clause, where a signpost leads to, date of a closure)
 * and by their place, from 0, where they have none. A second item of one name is `name~2`.
 *
 * @throws `ComplaintsError` `argument/invalid` for what is no policy.
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
