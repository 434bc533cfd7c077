import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import { conformanceKit } from '../../src/conformance/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { extension, oneStage, policyWith } from '../support/policies.js';

const { histories, policies } = conformanceKit;

describe('any order of recording gives the same complaint', () => {
  test.each(Object.entries(histories))('%s', (_, { policy: name, events, silentOn = [] }) => {
    const policy = policies[name];
    if (!policy) throw new Error(`no policy ${name}`);
    const { history } = replay(policy, events, { silentOn });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length }),
        (order) => {
          expect(replay(policy, order, { silentOn }).history).toEqual(history);
        },
      ),
      { numRuns: 5 },
    );
  });
});

test('of two events in one place on one day, one of which names its stage, the order of recording decides nothing', () => {
  const policy = policyWith({ stages: [oneStage({ extension: extension() })] });
  const letters: ComplaintEvent[] = [
    { on: '2024-06-10', type: 'response.extended', newDueDate: '2024-07-01', stage: 'stage-1' },
    { on: '2024-06-10', type: 'response.extended', newDueDate: '2024-07-15' },
  ];
  const [one, other] = [letters, [...letters].reverse()].map((sent) =>
    obligationsOf(replay(policy, [received('2024-06-03'), ...sent]), '2024-06-11'),
  );
  expect(one).toEqual(other);
});
