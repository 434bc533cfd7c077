import type { Condition, Ground } from '../../policy/index.js';
import type { Asked } from './check.js';

type Age = Extract<Condition, { olderThan: unknown }>;

/** The ages inside a condition at which it begins to hold. */
export const agesIn = (condition: Condition): readonly Age[] => {
  if ('all' in condition) return condition.all.flatMap(agesIn);
  if ('any' in condition) return condition.any.flatMap(agesIn);
  return 'olderThan' in condition ? [condition] : [];
};

/** The grounds on which the policy turns a matter away. */
export const exclusions = ({ policy }: Asked): readonly Ground[] =>
  policy.scope.grounds.filter(({ effect }) => effect === 'exclude');
