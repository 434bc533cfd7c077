import { createMachine } from 'xstate';
import type { Policy } from '../policy/index.js';
import { checkedPolicy, given } from '../policy/index.js';
import type { RestrictionMachine } from './types.js';
import type { Regularity } from './words.js';

const to = (target: string | undefined, regularity: Regularity, clause: string | undefined) => ({
  ...(target && { target }),
  actions: [{ type: 'record' }],
  meta: { regularity, ...(clause && { clause }) },
});

/**
 * The life of a restriction on contact under a policy: imposed, reviewed, lifted. It is
 * separate from the lifecycle of a complaint and never holds it up: a person under a restriction
 * can complain, and every event of a complaint can be recorded. It has no dates: see
 * `restrictionsOf`.
 */
export function createRestrictionMachine(policy: Policy): RestrictionMachine {
  const { id, conduct } = checkedPolicy(policy);
  const powers = given(given(conduct)?.powers) ?? [];
  const power = powers.find(({ does }) => does === 'restrict-contact');
  const foreseen: Regularity = power ? 'regular' : 'not-provided';
  const imposed = to('in-force', foreseen, power?.clause);
  const outOfPlace = to(undefined, 'not-provided', power?.clause);
  const without = {
    'conduct.restricted': imposed,
    'conduct.reviewed': outOfPlace,
    'conduct.lifted': outOfPlace,
  };
  return createMachine({
    id: `${id}-restriction`,
    initial: 'none',
    states: {
      none: { on: without },
      'in-force': {
        on: {
          'conduct.restricted': imposed,
          'conduct.reviewed': to(undefined, foreseen, power?.clause),
          'conduct.lifted': to('lifted', foreseen, power?.clause),
        },
      },
      lifted: { on: without },
    },
  }) as unknown as RestrictionMachine;
}
