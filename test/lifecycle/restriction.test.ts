/** The life of a restriction on contact, by whether the policy has the power. */
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { RestrictionEvent } from '../../src/lifecycle/index.js';
import { createRestrictionMachine } from '../../src/lifecycle/index.js';
import type { ConductPower, Policy } from '../../src/policy/index.js';
import { oneStage, policyWith } from '../support/policies.js';

const policyWithPower = (...does: ConductPower['does'][]): Policy =>
  policyWith({
    stages: [oneStage()],
    conduct: {
      clause: '1',
      grounds: [{ id: 'abuse', clause: '2', name: 'abuses', met: { fact: 'abuse', is: true } }],
      powers: does.map((one) => ({
        ...{ id: one, name: 'do so', does: one, clause: one === 'restrict-contact' ? '3' : '4' },
        ...{ on: ['abuse'], decidedBy: 'not-stated', formalities: [] },
      })),
      appeal: 'not-stated',
      signposts: [],
      review: 'not-stated',
    },
  } as Parameters<typeof policyWith>[0]);

/** `lifted regular 3`: where each event leads from a state, how it stands to the policy, and by which clause. */
function lines(policy: Policy, ...before: RestrictionEvent['type'][]): string[] {
  const machine = createRestrictionMachine(policy);
  let [state] = initialTransition(machine);
  for (const type of before) [state] = transition(machine, state, { type });
  return (['conduct.restricted', 'conduct.reviewed', 'conduct.lifted'] as const).map((type) => {
    const [chosen] = machine.getTransitionData(state as never, { type } as never);
    const { regularity, clause } = (chosen?.meta ?? {}) as Record<string, string>;
    expect(chosen?.actions).toEqual([{ type: 'record' }]);
    return [transition(machine, state, { type })[0].value, regularity, clause ?? '-'].join(' ');
  });
}
const RESTRICTED = 'conduct.restricted';
const LIFTED = 'conduct.lifted';

describe('under a policy with the power', () => {
  const policy = policyWithPower('refuse-complaint', 'restrict-contact');
  const BEFORE = ['in-force regular 3', 'none not-provided 3', 'none not-provided 3'];

  test('before there is one, it can only be imposed as the policy provides', () => {
    expect(lines(policy)).toEqual(BEFORE);
  });

  test('while it is in force, all of it is provided for', () => {
    expect(lines(policy, RESTRICTED)).toEqual([
      'in-force regular 3',
      'in-force regular 3',
      'lifted regular 3',
    ]);
  });

  test('once it is lifted, it is as before', () => {
    expect(lines(policy, RESTRICTED, LIFTED)).toEqual(
      BEFORE.map((line) => line.replace('none', 'lifted')),
    );
  });

  test('the machine has the name of the policy', () => {
    expect(createRestrictionMachine(policy).id).toBe('example-restriction');
  });
});

test.each([
  { because: 'with other powers alone', policy: policyWithPower('refuse-complaint') },
  { because: 'without a section on conduct', policy: policyWith({ stages: [oneStage()] }) },
])('under a policy $because it is recorded, and not provided for', ({ policy }) => {
  expect(lines(policy, RESTRICTED)).toEqual([
    'in-force not-provided -',
    'in-force not-provided -',
    'lifted not-provided -',
  ]);
});
