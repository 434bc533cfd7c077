/** What a policy says as a whole: it is taken as it is, and kept as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openComplaint, replay, restore, serialise } from '../../src/complaint/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { received } from '../support/histories.js';
import { extension, oneStage, policyWith, workingDays } from '../support/policies.js';
import { twoStages, withStep } from '../support/stages.js';
import { put, smallPolicy } from './small-policy.js';
import { wholePolicy, wholePolicyWith } from './whole-policy.js';

describe('a policy with one of everything', () => {
  test('is taken as it is, and says just what it said', () => {
    expect(definePolicy(wholePolicy())).toEqual(wholePolicy());
    expect(JSON.parse(JSON.stringify(definePolicy(wholePolicy())))).toEqual(wholePolicy());
  });

  test('can be made of a policy', () => {
    const policy = definePolicy(wholePolicy());
    expect(definePolicy(policy)).toEqual(policy);
  });

  test('is frozen throughout, and its input is neither changed nor frozen', () => {
    const input = wholePolicy();
    const policy = definePolicy(input);
    const frozen: boolean[] = [];
    const visit = (value: unknown, isFrozen: (value: object) => void): void => {
      if (typeof value !== 'object' || value === null) return;
      isFrozen(value);
      for (const inner of Object.values(value)) visit(inner, isFrozen);
    };
    visit(policy, (value) => frozen.push(Object.isFrozen(value)));
    visit(input, (value) => frozen.push(!Object.isFrozen(value)));
    expect(frozen.every(Boolean)).toBe(true);
    expect(input).toEqual(wholePolicy());
    expect(policy.notes).not.toBe(input['notes']);
  });

  test.each([
    'alongside',
    'conduct',
    'reopening',
    'merging',
    'pauses',
    'calendar',
    'closures',
    'document',
    'notes',
    'topics',
    'tenures',
    'raisers',
    'proceedings',
    'clauses.1.alsoSays',
    'stages.2.gate',
    'stages.1.handlers',
    'stages.1.skippable',
    'stages.1.steps.2.onExpiry',
    'scope.unseen',
  ])('needs none of it: %s can be left out', (at) => {
    const policy = wholePolicyWith(at, undefined);
    // What names a topic of the landlord's own goes with it.
    if (at === 'topics') put(policy, 'stages.1.handlers', undefined);
    expect(definePolicy(policy)).toEqual(policy);
  });

  test.each([
    'conduct',
    'reopening',
    'merging',
    'refusal',
    'lateRequest',
    'signposts',
    'stages.2.gate',
  ])('can say of %s that there is none, that it does not say, or that it was not seen', (at) => {
    for (const stated of ['none', 'not-stated', 'not-seen']) {
      const policy = wholePolicyWith(at, stated);
      expect(definePolicy(policy)).toEqual(policy);
    }
  });

  test('of which it was not seen when it was in force can be run on any day', () => {
    const policy = definePolicy(wholePolicy());
    expect(openComplaint(policy, received('2001-02-05')).notes).toEqual([]);
    const dated = policyWith({ stages: [oneStage()] });
    expect(openComplaint(dated, received('2001-02-05')).notes).toMatchObject([
      { id: 'policy-not-in-force' },
    ]);
  });
});

describe('notes', () => {
  test('are any JSON, kept as they are, and not frozen in the input', () => {
    const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(plain, (notes) => {
        const input = { ...smallPolicy(), notes };
        const before = JSON.stringify(notes);
        const policy = definePolicy(input);
        expect(JSON.stringify(policy.notes)).toBe(before);
        if (typeof notes === 'object' && notes !== null) {
          expect(Object.isFrozen(notes)).toBe(false);
          expect(Object.isFrozen(policy.notes)).toBe(true);
        }
      }),
    );
  });

  test.each([
    { because: 'a function', notes: () => 1 },
    { because: 'a date', notes: new Date(0) },
    { because: 'not a number', notes: Number.NaN },
  ])('are no $because', ({ notes }) => {
    expect(failure(() => definePolicy({ ...smallPolicy(), notes })).code).toBe('policy/invalid');
  });

  test('change nothing', () => {
    const [a, b] = [undefined, { anything: [1, 'two'] }].map((notes) =>
      replay(policyWith({ stages: [oneStage()], ...(notes && { notes }) }), [
        received('2024-02-05'),
      ]),
    );
    expect(b?.history).toEqual(a?.history);
  });
});

describe('what breaks the Code can be said', () => {
  test.each<{ because: string; policy: () => Policy }>([
    {
      because: 'a response in a year',
      policy: () =>
        policyWith({
          stages: [
            oneStage({ respond: { amount: 12, unit: 'months', from: 'complaint.received' } }),
          ],
        }),
    },
    {
      because: 'extensions without end',
      policy: () => policyWith({ stages: [oneStage({ extension: extension() })] }),
    },
    {
      because: 'four stages',
      policy: () =>
        policyWith({
          stages: [...twoStages(), ...twoStages()].map((stage, n) => ({
            ...stage,
            id: `stage-${n + 1}`,
            ...(n === 1 && { steps: twoStages()[0].steps }),
            ...(n > 0 && { opensOn: ['escalation.requested' as const] }),
          })),
        }),
    },
    {
      because: 'a day to escalate',
      policy: () =>
        policyWith({ stages: [...twoStages({ escalate: workingDays(1, 'response.sent') })] }),
    },
    {
      because: 'a window that closes the complaint',
      policy: () =>
        policyWith({
          stages: [
            withStep(twoStages()[0], 'escalate', { onExpiry: { clause: '1', as: 'lapsed' } }),
            twoStages()[1],
          ],
        }),
    },
  ])('$because', ({ policy }) => {
    const saved = serialise(openComplaint(policy(), received('2024-02-05')));
    expect(restore(JSON.stringify(saved), { policies: [policy()] }).events).toHaveLength(1);
  });
});
