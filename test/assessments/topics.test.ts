/** A matter about several things: what is taken out of it, and what remains. */
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/assessments/index.js';
import { assessScope } from '../../src/assessments/index.js';
import { housingPlus2018 as policy } from '../../src/policies/index.js';
import type { Condition, Ground } from '../../src/policy/index.js';
import { oneStage, policyWith } from '../support/policies.js';
import { leakWith } from './leak.js';

const topicsOf = (facts: Parameters<typeof leakWith>[0]) =>
  assessScope(policy, leakWith(facts)).topics;

describe('a topic that is taken out', () => {
  test('is told with its ground, clause and route, the rest remains', () => {
    expect(topicsOf({ about: ['insurance-claim', 'repairs'] })).toEqual({
      takenOut: [
        {
          topic: 'insurance-claim',
          ground: 'insurance-claim',
          clause: '4.2',
          effect: 'exclude',
          discretionary: false,
          route: { to: 'insurer', name: 'the insurer' },
        },
      ],
      remaining: ['repairs'],
      undetermined: [],
    });
  });

  test('is named by the finding of its ground, too', () => {
    const { findings } = assessScope(policy, leakWith({ about: ['insurance-claim', 'repairs'] }));
    const finding = (id: string) => findings.find(({ ground }) => ground === id);
    expect(finding('insurance-claim')).toMatchObject({ met: true, topics: ['insurance-claim'] });
    expect(finding('over-12-months')).not.toHaveProperty('topics');
  });

  test('at discretion only says that there is a choice', () => {
    const { takenOut, remaining } = topicsOf({ about: ['repairs'], unreasonable: true });
    expect(takenOut).toMatchObject([{ topic: 'repairs', clause: '4.7', discretionary: true }]);
    expect(remaining).toEqual([]);
  });

  test('named twice is one topic', () => {
    expect(topicsOf({ about: ['repairs', 'repairs'] }).remaining).toEqual(['repairs']);
  });
});

describe('a ground of a policy’s own', () => {
  const under = (met: Condition, more: Partial<Ground> = {}) =>
    policyWith({
      stages: [oneStage()],
      topics: ['a', 'b', 'c'],
      scope: {
        grounds: [{ id: 'ground', name: 'is so', clause: '2', met, effect: 'exclude', ...more }],
      },
    });
  const about = (...topics: string[]): Matter => ({ raisedOn: '2024-03-10', about: topics });
  const has = (topic: string): Condition => ({ fact: 'about', includes: topic });

  test.each<{ because: string; met: Condition; matter: Matter; out: string[]; outcome: string }>([
    {
      because: 'that needs two topics together takes both',
      met: { all: [has('a'), has('b')] },
      matter: about('a', 'b', 'c'),
      out: ['a', 'b'],
      outcome: 'accept',
    },
    {
      because: 'that is met by nothing but its topics takes none where there are others',
      met: { fact: 'about', only: ['a'] },
      matter: about('a', 'b'),
      out: [],
      outcome: 'accept',
    },
    {
      because: 'that any of two topics meets takes those that do',
      met: { any: [has('a'), has('b')] },
      matter: about('a', 'b', 'c'),
      out: ['a', 'b'],
      outcome: 'accept',
    },
    {
      because: 'that counts topics takes the matter whole',
      met: { fact: 'about', size: 2 },
      matter: about('a', 'b'),
      out: ['a', 'b'],
      outcome: 'exclude',
    },
    {
      because: 'that counts topics takes it whole, though it names one that it must not be about',
      met: { all: [{ fact: 'about', size: 2 }, { not: has('c') }] },
      matter: about('a', 'b'),
      out: ['a', 'b'],
      outcome: 'exclude',
    },
    {
      because: 'that another fact meets as well takes the matter whole',
      met: { any: [has('a'), { fact: 'raisedBy', is: 'mp' }] },
      matter: { ...about('a', 'b'), raisedBy: 'mp' },
      out: ['a', 'b'],
      outcome: 'exclude',
    },
    {
      because: 'that another fact may meet leaves the rest undetermined',
      met: { any: [has('a'), { fact: 'raisedBy', is: 'mp' }] },
      matter: about('a', 'b'),
      out: ['a'],
      outcome: 'undetermined',
    },
    {
      because: 'that needs two topics together takes those it names, however it names them',
      met: { all: [{ any: [has('a')] }, { not: { not: has('b') } }] },
      matter: about('a', 'b', 'c'),
      out: ['a', 'b'],
      outcome: 'accept',
    },
    {
      because: 'names no topic where it asks for the same word of another fact',
      met: { all: [has('a'), has('b'), { fact: 'marks', includes: 'c' }] },
      matter: { ...about('a', 'b', 'c'), marks: ['c'] },
      out: ['a', 'b'],
      outcome: 'accept',
    },
    {
      because: 'that its topics meet alone, and together only with another fact, is open',
      met: {
        any: [
          { fact: 'about', only: ['a'] },
          { fact: 'raisedBy', is: 'mp' },
        ],
      },
      matter: about('a', 'b'),
      out: [],
      outcome: 'undetermined',
    },
    {
      because: 'with no topics at all is as it always was',
      met: has('a'),
      matter: about(),
      out: [],
      outcome: 'accept',
    },
  ])('$because', ({ met, matter, out, outcome }) => {
    const assessed = assessScope(under(met), matter);
    expect(assessed.outcome).toBe(outcome);
    expect(assessed.topics.takenOut.map(({ topic }) => topic)).toEqual(out);
    const rest = (matter.about ?? []).filter((topic) => !out.includes(topic));
    expect(assessed.topics.remaining).toEqual(rest);
  });

  test('whose exception is for some topics takes the others', () => {
    const byMp: Condition = { fact: 'raisedBy', is: 'mp' };
    const policy = under(byMp, { unless: { fact: 'about', only: ['a'] } });
    const matter: Matter = { ...about('a', 'b'), raisedBy: 'mp' };
    const { outcome, topics, findings } = assessScope(policy, matter);
    expect(topics).toMatchObject({ takenOut: [{ topic: 'b' }], remaining: ['a'] });
    expect({ outcome, of: findings[0]?.topics }).toEqual({ outcome: 'accept', of: ['b'] });
  });

  test('that turns on nothing it is about takes the matter whole, and names no topics', () => {
    const policy = under({ fact: 'raisedBy', is: 'mp' });
    const assessed = assessScope(policy, { ...about('a', 'b'), raisedBy: 'mp' });
    expect(assessed.topics.takenOut.map(({ topic }) => topic)).toEqual(['a', 'b']);
    expect(assessed.findings[0]).not.toHaveProperty('topics');
    // Nor does one that is not met.
    const [finding] = assessScope(under(has('a')), about('b')).findings;
    expect(finding).not.toHaveProperty('topics');
  });

  test('asks for what would decide the rest, though it is met', () => {
    const met: Condition = { any: [has('a'), { fact: 'raisedBy', is: 'mp' }] };
    expect(assessScope(under(met), about('a', 'b'))).toMatchObject({
      needs: ['raisedBy'],
      topics: { remaining: ['b'], undetermined: ['b'] },
    });
  });

  test.each<{ because: string; facts: object; outcome: string; effect: string }>([
    {
      because: 'runs alongside where it says so',
      facts: { own: true },
      outcome: 'accept',
      effect: 'alongside',
    },
    {
      because: 'excludes where that is not so',
      facts: { own: false },
      outcome: 'exclude',
      effect: 'exclude',
    },
    { because: 'is open until it is known', facts: {}, outcome: 'undetermined', effect: 'exclude' },
  ])('$because', ({ facts, outcome, effect }) => {
    const own = under(has('a'), { alongsideWhen: { fact: 'own', is: true } });
    const assessed = assessScope(own, { ...about('a'), ...facts });
    expect(assessed).toMatchObject({ outcome, findings: [{ met: true, effect }] });
    expect(assessed.needs).toEqual(outcome === 'undetermined' ? ['own'] : []);
    expect(assessed.topics.takenOut).toHaveLength(outcome === 'exclude' ? 1 : 0);
  });
});
