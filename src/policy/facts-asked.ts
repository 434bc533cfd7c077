import { get, walk } from './anything.js';
import type { FactName } from './condition.js';
import { oncePer } from './kept.js';

/** Every fact by name that a policy asks for, in whatever condition. */
export const factsAsked = /*#__PURE__*/ oncePer((policy: object): ReadonlySet<FactName> => {
  const facts = new Set<FactName>();
  walk({ ...policy, notes: undefined }, '', (value) => {
    const fact = get(value, 'fact');
    if (typeof fact === 'string') facts.add(fact);
  });
  return facts;
});
