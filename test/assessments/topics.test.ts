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
