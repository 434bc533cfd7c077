/** What facts an assessment takes, and how it says what is wrong with one. */
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/assessments/index.js';
import { assessConduct, assessScope } from '../../src/assessments/index.js';
import type { Condition, Policy } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { oneStage, policyWith } from '../support/policies.js';

const under = (met: Condition, more: Partial<Policy> = {}): Policy =>
  policyWith({
    stages: [oneStage()],
    scope: { grounds: [{ id: 'ground', name: 'is so', clause: '2', met, effect: 'exclude' }] },
    ...more,
  });
const plain = under({ fact: 'boat', given: true });
const issuesOf = (facts: object, policy = plain) =>
  failure(() => assessScope(policy, { raisedOn: '2024-03-10', ...facts } as Matter)).issues;

describe('no facts at all', () => {
  test.each([
    { because: 'nothing', given: null },
    { because: 'left out', given: undefined },
    { because: 'a text', given: 'a leak' },
    { because: 'a list', given: [{ raisedOn: '2024-03-10' }] },
    { because: 'an instant', given: new Date(0) },
    { because: 'a function', given: () => ({ raisedOn: '2024-03-10' }) },
  ])('are refused with what is needed: $because', ({ given }) => {
    const matter = failure(() => assessScope(plain, given as never));
    expect(matter.code).toBe('matter/invalid');
    expect(matter.details).toMatchObject({
      given,
      expected: 'an object of facts, with at least raisedOn',
    });
    const behaviour = failure(() => assessConduct(plain, given as never));
    expect(behaviour.code).toBe('behaviour/invalid');
    expect(behaviour.details.expected).toBe('an object of facts');
  });

  test('are told with what was thrown where they cannot be read', () => {
    const cause = new Error('not today');
    const facts = {
      get raisedOn(): never {
        throw cause;
      },
    };
    expect(failure(() => assessScope(plain, facts))).toMatchObject({
      code: 'argument/invalid',
      cause,
    });
    const closed = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw cause;
        },
      },
    );
    expect(failure(() => assessScope(plain, closed as never))).toMatchObject({
      code: 'argument/invalid',
      cause,
    });
  });

  test('and too many are refused before they are looked at', () => {
    const about = Array.from({ length: 3_000 }, () => 'repairs');
    const error = failure(() => assessScope(plain, { raisedOn: '2024-03-10', about }));
    expect(error.code).toBe('matter/invalid');
    expect(error.issues).toHaveLength(1);
    expect(error.issues[0]?.message).toMatch(/2,?000/);
    const few = Array.from({ length: 1_000 }, () => 'repairs');
    expect(assessScope(plain, { raisedOn: '2024-03-10', about: few, boat: false }).outcome).toBe(
      'accept',
    );
  });
});

describe('a fact that is not known here', () => {
  test('is told with those that are: the first with all of them, the rest without', () => {
    const [first, second] = issuesOf({ boot: true, plane: true });
    expect(first).toMatchObject({ path: 'boot' });
    expect(first?.message).toMatch(/^is not a fact known here: possible are raisedOn, .*, boat$/);
    expect(second).toEqual({ path: 'plane', message: 'is not a fact known here' });
  });

  test('is no matter where its value was left out', () => {
    const matter = { raisedOn: '2024-03-10', boat: false, plane: undefined } as Matter;
    expect(assessScope(plain, matter).outcome).toBe('accept');
  });

  test('is told with every fact there is, each once', () => {
    const { details } = failure(() => assessScope(plain, { raisedOn: '2024-03-10', boot: true }));
    const { possible = [] } = details;
    expect(possible).toEqual([...new Set(possible)]);
    expect(possible).toEqual(expect.arrayContaining(['raisedOn', 'about', 'ownGround', 'boat']));
  });
});

describe('the value of a fact is of its kind', () => {
  test.each<{ because: string; facts: object; path: string; says: string }>([
    {
      because: 'yes or no',
      facts: { anonymous: 1 },
      path: 'anonymous',
      says: '1: it should be true or false',
    },
    {
      because: 'one of some',
      facts: { raisedBy: 'minister' },
      path: 'raisedBy',
      says: "'minister': it should be one of tenant",
    },
    {
      because: 'one of some, tenures too',
      facts: { tenure: 'squat' },
      path: 'tenure',
      says: "'squat': it should be one of",
    },
    {
      because: 'a list of some',
      facts: { about: ['repairs', 'cheese'] },
      path: 'about',
      says: "'cheese': it should be a list of any of",
    },
    {
      because: 'a list, not one of it',
      facts: { about: 'repairs' },
      path: 'about',
      says: "'repairs': it should be a list of any of",
    },
    {
      because: 'a day there is',
      facts: { knownOn: '2024-02-30' },
      path: 'knownOn',
      says: 'the last is 2024-02-29',
    },
    {
      because: 'a day as text',
      facts: { reportedOn: { year: 2024, month: 2, day: 1 } },
      path: 'reportedOn',
      says: 'write it as text, YYYY-MM-DD',
    },
    {
      because: 'plain, of a policy’s own',
      facts: { boat: { name: 'Ann' } },
      path: 'boat',
      says: 'a list of texts',
    },
    {
      because: 'a list of texts alone',
      facts: { boat: ['Ann', 1] },
      path: 'boat',
      says: 'a list of texts',
    },
  ])('$because', ({ facts, path, says }) => {
    expect(issuesOf(facts)).toEqual([{ path, message: expect.stringContaining(says) }]);
  });

  test.each([
    { boat: 'Ann' },
    { boat: 2 },
    { boat: false },
    { boat: ['Ann', 'Bea'] },
    { boat: [] },
  ])('a fact of a policy’s own is a text, a number, yes or no, or texts: %o', (facts) => {
    expect(assessScope(plain, { raisedOn: '2024-03-10', ...facts }).needs).toEqual([]);
  });

  test('of many wrong items the first five are named', () => {
    const [issue] = issuesOf({ about: ['a', 'b', 'c', 'd', 'e', 'f'] });
    expect(issue?.message).toMatch(/^'a', 'b', 'c', 'd', 'e': it should be/);
  });

  test('a fact that a policy compares with a day is a day', () => {
    const dated = under({ fact: 'movedIn', before: '2020-01-01' });
    expect(issuesOf({ movedIn: 'long ago' }, dated)).toEqual([
      { path: 'movedIn', message: expect.stringContaining('YYYY-MM-DD') },
    ]);
    const met = (movedIn: string) =>
      assessScope(dated, { raisedOn: '2024-03-10', movedIn }).findings[0]?.met;
    expect([met('2019-12-31'), met('2020-01-01')]).toEqual([true, false]);
  });

  test('a topic and a tenure of a policy’s own are known', () => {
    const own = under(
      { fact: 'about', includes: 'moorings' },
      { topics: ['moorings'], tenures: ['berth'] },
    );
    const matter: Matter = {
      raisedOn: '2024-03-10',
      about: ['moorings'],
      tenure: 'berth' as never,
    };
    expect(assessScope(own, matter).outcome).toBe('exclude');
  });
});
