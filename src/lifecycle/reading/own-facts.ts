import type { Issue } from '../../errors.js';
import { nearest } from '../../errors.js';
import type { EventType, Policy } from '../../policy/index.js';
import { ownFact, ownValueFault } from '../../policy/index.js';
import { ownFactFaults } from '../words.js';

/** What is wrong with the landlord's own facts that an event of a type tells. */
export function factFaults(
  { facts = {}, ...policy }: Policy,
  type: EventType,
  given: object,
): Issue[] {
  const possible = Object.keys(facts).filter((name) => facts[name]?.of.includes(type));
  return Object.entries(given).flatMap(([name, value]): Issue[] => {
    const fact = ownFact({ facts }, name);
    const path = `facts.${name}`;
    const message = !fact
      ? ownFactFaults.unknown(type, possible, nearest(name, Object.keys(facts)))
      : !possible.includes(name)
        ? ownFactFaults.ofOthers(type, possible, fact.of)
        : ownValueFault(name, fact, value, policy);
    return message === undefined ? [] : [{ path, message }];
  });
}
