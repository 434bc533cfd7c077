/** A matter under a policy of whose exceptions a part was not available: what is certain all the same. */
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/assessments/index.js';
import { assessScope } from '../../src/assessments/index.js';
import type { Condition, Ground, Policy } from '../../src/policy/index.js';
import { oneStage, policyWith } from '../support/policies.js';

const has = (topic: string): Condition => ({ fact: 'about', includes: topic });
const ground = (id: string, met: Condition, effect: Ground['effect']): Ground => ({
  id,
  name: 'is so',
  clause: '2',
  met,
  effect,
});
const under = (grounds: readonly Ground[], unseen: object = { clause: '3' }): Policy =>
  policyWith({
    stages: [oneStage()],
    topics: ['boats', 'berths', 'ropes'],
    scope: { grounds, unseen: unseen as never },
  });
const about = (...topics: string[]): Matter => ({ raisedOn: '2024-03-10', about: topics });
const partOf = (policy: Policy, matter: Matter) =>
  assessScope(policy, matter).findings.find((finding) => finding.ground === 'not-seen');

describe('a matter about several things', () => {
  const policy = under([
    ground('boats', has('boats'), 'include'),
    ground('berths', has('berths'), 'merge'),
  ]);

  test.each<{
    because: string;
    matter: Matter;
    met: false | 'unknown';
    topics?: string[];
    outcome: string;
    open: string[];
  }>([
    {
      because: 'all of it taken',
      matter: about('boats', 'berths'),
      met: false,
      outcome: 'accept',
      open: [],
    },
    {
      because: 'a part of it taken: the rest is open',
      matter: about('boats', 'ropes'),
      met: 'unknown',
      topics: ['ropes'],
      outcome: 'undetermined',
      open: ['ropes'],
    },
    {
      because: 'none of it taken: all of it is open',
      matter: about('ropes', 'repairs'),
      met: 'unknown',
      outcome: 'undetermined',
      open: ['ropes', 'repairs'],
    },
    {
      because: 'of which nothing is known',
      matter: { raisedOn: '2024-03-10' },
      met: 'unknown',
      outcome: 'undetermined',
      open: [],
    },
  ])('$because', ({ matter, met, topics, outcome, open }) => {
    const part = partOf(policy, matter);
    expect(part).toMatchObject({
      clause: '3',
      met,
      reason: met === false ? 'scope-not-needed' : 'scope-not-available',
      effect: 'exclude',
      discretionary: false,
      needs: [],
    });
    expect(part?.topics).toEqual(topics);
    expect(assessScope(policy, matter)).toMatchObject({ outcome, topics: { undetermined: open } });
  });
});

describe('a matter of which it is not told what it is about', () => {
  const byMp: Condition = { fact: 'raisedBy', is: 'mp' };
  const matter: Matter = { raisedOn: '2024-03-10', raisedBy: 'mp' };

  test.each([
    { effect: 'include', met: false, outcome: 'accept' },
    { effect: 'merge', met: false, outcome: 'accept' },
    { effect: 'alongside', met: false, outcome: 'accept' },
    { effect: 'no-bar', met: 'unknown', outcome: 'undetermined' },
    { effect: 'first-contact', met: 'unknown', outcome: 'first-contact' },
    { effect: 'exclude', met: 'unknown', outcome: 'exclude' },
  ] as const)(
    'is taken for certain by a ground that takes it: $effect',
    ({ effect, met, outcome }) => {
      const policy = under([ground('mp', byMp, effect)]);
      expect(partOf(policy, matter)?.met).toBe(met);
      expect(assessScope(policy, matter).outcome).toBe(outcome);
    },
  );

  test('is not taken by a ground that is not met, or may be', () => {
    const policy = under([ground('mp', byMp, 'include')]);
    expect(partOf(policy, { ...matter, raisedBy: 'tenant' })?.met).toBe('unknown');
    expect(partOf(policy, { raisedOn: '2024-03-10' })?.met).toBe('unknown');
  });
});

test('the part has the reading it was given, and none where it was given none', () => {
  const reading = 'The page was missing.';
  expect(partOf(under([], { clause: '3', reading }), about('ropes'))).toMatchObject({ reading });
  expect(partOf(under([]), about('ropes'))).not.toHaveProperty('reading');
});

describe('what becomes of a matter about several things', () => {
  const policy = policyWith({
    stages: [oneStage()],
    topics: ['boats', 'berths', 'ropes'],
    scope: {
      grounds: [
        {
          ...ground('boats', has('boats'), 'exclude'),
          route: { to: 'harbour', name: 'the harbour' },
        },
        { ...ground('berths', has('berths'), 'exclude'), discretion: 'director' },
        {
          ...ground('ropes', has('ropes'), 'first-contact'),
          route: { to: 'harbour', name: 'the harbour' },
        },
      ],
    },
  });

  test.each([
    { topics: ['boats'], outcome: 'exclude' },
    { topics: ['berths'], outcome: 'may-exclude' },
    { topics: ['ropes'], outcome: 'first-contact' },
    { topics: ['boats', 'berths'], outcome: 'may-exclude' },
    { topics: ['boats', 'ropes'], outcome: 'first-contact' },
    { topics: ['berths', 'ropes'], outcome: 'first-contact' },
    { topics: ['boats', 'berths', 'ropes', 'repairs'], outcome: 'accept' },
  ])('is what the most open of them leaves: $topics is $outcome', ({ topics, outcome }) => {
    const assessed = assessScope(policy, about(...topics));
    expect(assessed.outcome).toBe(outcome);
    expect(assessed.topics.remaining).toEqual(topics.filter((topic) => topic === 'repairs'));
  });

  test('is told for each that is taken out, with its ground, and its route once', () => {
    const { topics, routes } = assessScope(policy, about('boats', 'berths', 'ropes'));
    expect(topics.takenOut).toEqual([
      {
        topic: 'boats',
        ground: 'boats',
        clause: '2',
        effect: 'exclude',
        discretionary: false,
        route: { to: 'harbour', name: 'the harbour' },
      },
      { topic: 'berths', ground: 'berths', clause: '2', effect: 'exclude', discretionary: true },
      {
        topic: 'ropes',
        ground: 'ropes',
        clause: '2',
        effect: 'first-contact',
        discretionary: false,
        route: { to: 'harbour', name: 'the harbour' },
      },
    ]);
    expect(routes).toEqual([{ to: 'harbour', name: 'the harbour' }]);
    expect(assessScope(policy, about('berths')).routes).toEqual([]);
  });
});
