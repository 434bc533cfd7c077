import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/complaint/index.js';
import { conformanceKit } from '../../src/conformance/index.js';

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
