/** What a finding says of one ground: why it is met or not, what follows, who decides, and what is still to be known. */
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/assessments/index.js';
import { assessScope } from '../../src/assessments/index.js';
import type { Ground, Policy } from '../../src/policy/index.js';
import { oneStage, policyWith } from '../support/policies.js';

const policy = { id: 'example', edition: '1' };
const moored = { fact: 'moored', is: true } as const;
const under = (...grounds: Partial<Ground>[]): Policy =>
  policyWith({
    stages: [oneStage()],
    scope: {
      grounds: grounds.map((ground, i) => ({
        id: `ground-${i}`,
        name: 'is about a boat',
        clause: '2',
        met: moored,
        effect: 'exclude',
        ...ground,
      })),
    },
  });
const assessed = (by: Policy, facts: object) =>
  assessScope(by, { raisedOn: '2024-03-10', ...facts } as Matter);
const finding = (ground: Partial<Ground>, facts: object) =>
  assessed(under(ground), facts).findings[0];

describe('a ground', () => {
  const fields = {
    ground: 'ground-0',
    clause: '2',
    policy,
    effect: 'exclude',
    discretionary: false,
  };

  test('that is met says so of the matter', () => {
    expect(finding({}, { moored: true })).toEqual({
      ...fields,
      met: true,
      reason: 'applies',
      because: 'The matter is about a boat.',
      needs: [],
    });
  });

  test('that is not met does not apply', () => {
    expect(finding({}, { moored: false })).toEqual({
      ...fields,
      met: false,
      reason: 'does-not-apply',
      because: 'This ground does not apply: ‘the matter is about a boat’.',
      needs: [],
    });
  });

  test('that would take the matter does not apply either, where it is not met', () => {
    expect(finding({ effect: 'include' }, { moored: false })).toMatchObject({
      effect: 'include',
      reason: 'does-not-apply',
    });
  });

  test('that turns on what is not known names it', () => {
    expect(finding({}, {})).toEqual({
      ...fields,
      met: 'unknown',
      reason: 'not-known',
      because: expect.stringMatching(
        /^It is not known whether the matter is about a boat\. Find out /,
      ),
      needs: ['moored'],
    });
  });

  test('has its decider and its reading, where the policy has them', () => {
    const more = { discretion: 'director', reading: 'A barge is a boat.' } as const;
    expect(finding(more, { moored: true })).toMatchObject({
      discretionary: true,
      decider: 'director',
      reading: 'A barge is a boat.',
    });
    for (const name of ['decider', 'reading', 'topics', 'effectNeeds'])
      expect(finding({}, { moored: true })).not.toHaveProperty(name);
  });

  test.each([
    {
      because: 'the exception holds',
      facts: { moored: true, licensed: true },
      met: false,
      needs: [],
    },
    { because: 'it does not', facts: { moored: true, licensed: false }, met: true, needs: [] },
    { because: 'it is not known', facts: { moored: true }, met: 'unknown', needs: ['licensed'] },
    { because: 'there is nothing to except', facts: { moored: false }, met: false, needs: [] },
    { because: 'nothing is known', facts: {}, met: 'unknown', needs: ['moored', 'licensed'] },
  ])('with an exception: $because', ({ facts, met, needs }) => {
    const unless = { fact: 'licensed', is: true } as const;
    expect(finding({ unless }, facts)).toMatchObject({ met, needs });
  });

  test.each([
    { because: 'stated', facts: { moored: true }, met: true, needs: [] },
    { because: 'denied', facts: { moored: false }, met: false, needs: [] },
    { because: 'not stated, and nothing is asked', facts: {}, met: false, needs: [] },
  ])('met only where the landlord says so: $because', ({ facts, met, needs }) => {
    expect(finding({ onlyIfStated: true }, facts)).toMatchObject({ met, needs });
  });

  test.each([
    { because: 'met: what was not given', facts: { moored: true, berth: 3 }, needs: ['boatName'] },
    {
      because: 'met, and all is given',
      facts: { moored: true, berth: 3, boatName: 'Ann' },
      needs: [],
    },
    { because: 'not met: nothing', facts: { moored: false }, needs: [] },
    { because: 'not known: only what decides it', facts: {}, needs: ['moored'] },
  ])('asks for more facts where it is $because', ({ facts, needs }) => {
    expect(finding({ asks: ['boatName', 'berth'] }, facts)?.needs).toEqual(needs);
  });
});

describe('a ground beside which a complaint can run', () => {
  const alongsideWhen = { fact: 'damaged', is: true } as const;
  const beside = { alongsideWhen, asks: ['damaged', 'boatName'] };

  test.each([
    {
      because: 'it does',
      facts: { moored: true, damaged: true },
      is: { effect: 'alongside', met: true, needs: ['boatName'] },
      says: 'The matter is about a boat. It is accepted as a complaint alongside.',
    },
    {
      because: 'it does not',
      facts: { moored: true, damaged: false },
      is: { effect: 'exclude', met: true, needs: ['boatName'] },
      says: 'The matter is about a boat. There is no complaint alongside.',
    },
    {
      because: 'nobody knows whether it does: each fact is asked for once',
      facts: { moored: true },
      is: {
        effect: 'exclude',
        met: true,
        effectNeeds: ['damaged'],
        needs: ['damaged', 'boatName'],
      },
      says: 'The matter is about a boat. It is not known whether there is a complaint alongside.',
    },
    {
      because: 'there is nothing to run beside',
      facts: { moored: false, damaged: true },
      is: { effect: 'exclude', met: false, needs: [] },
      says: 'This ground does not apply: ‘the matter is about a boat’.',
    },
  ])('$because', ({ facts, is, says }) => {
    expect(finding(beside, facts)).toMatchObject({ ...is, because: says });
    const has = Object.hasOwn(finding(beside, facts) ?? {}, 'effectNeeds');
    expect(has).toBe('effectNeeds' in is);
  });

  test.each([
    { facts: { moored: true, damaged: true }, outcome: 'accept' },
    { facts: { moored: true, damaged: false }, outcome: 'exclude' },
    { facts: { moored: true }, outcome: 'undetermined' },
    { facts: { moored: false }, outcome: 'accept' },
  ])('$facts: $outcome', ({ facts, outcome }) => {
    expect(assessed(under(beside), facts).outcome).toBe(outcome);
  });
});

test('what several findings need is asked for once', () => {
  expect(assessed(under({}, { asks: ['berth'] }), {}).needs).toEqual(['moored']);
  expect(assessed(under({ asks: ['berth'] }, { asks: ['berth'] }), { moored: true }).needs).toEqual(
    ['berth'],
  );
});
