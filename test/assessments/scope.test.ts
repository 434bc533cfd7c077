import { describe, expect, test } from 'vitest';
import type { Matter, Truth } from '../../src/index.js';
import { assessScope, definePolicy } from '../../src/index.js';
import { housingPlus2018 as policy } from '../../src/policies/index.js';
import { failure } from '../calendar/wrong.js';
import { put, smallPolicy } from '../policy/small-policy.js';
import type { Facts } from './leak.js';
import { LEAK, leakWith } from './leak.js';

const without = ({ ...facts }: Matter, ...names: string[]): Matter => {
  for (const name of names) delete (facts as Record<string, unknown>)[name];
  return facts;
};

const findingOf = (ground: string, matter: Matter) =>
  assessScope(policy, matter).findings.find((finding) => finding.ground === ground);

describe('each ground is met, not met, or not known', () => {
  interface Row {
    readonly ground: string;
    readonly clause: string;
    /** Facts by which it is met. */
    readonly met: Partial<Matter>;
    /** Facts by which it comes near and is not met. */
    readonly notMet: Partial<Matter>;
    /** The facts it turns on. */
    readonly turnsOn: readonly string[];
    readonly discretionary: boolean;
    readonly decider?: string;
  }

  const grounds: readonly Row[] = [
    {
      ground: 'outside-control',
      clause: '2.1',
      met: { withinControl: false },
      notMet: { withinControl: true },
      turnsOn: ['withinControl'],
      discretionary: false,
    },
    {
      ground: 'no-response-needed',
      clause: '2.1',
      met: { needsResponse: false },
      notMet: { needsResponse: true },
      turnsOn: ['needsResponse'],
      discretionary: false,
    },
    {
      ground: 'not-a-customer',
      clause: '2.2',
      met: { receivesService: false },
      notMet: { receivesService: true },
      turnsOn: ['receivesService'],
      discretionary: false,
    },
    {
      ground: 'another-appeal-process',
      clause: '4.2',
      met: { about: ['rent-and-charges', 'another-appeal-process'] },
      notMet: { about: ['rent-and-charges'] },
      turnsOn: ['about'],
      discretionary: false,
    },
    {
      ground: 'insurance-claim',
      clause: '4.2',
      met: { about: ['insurance-claim'] },
      notMet: { about: [] },
      turnsOn: ['about'],
      discretionary: false,
    },
    {
      ground: 'legal-proceedings',
      clause: '4.2',
      met: { legalProceedings: 'filed' },
      notMet: { legalProceedings: 'pre-action-letter' },
      turnsOn: ['legalProceedings'],
      discretionary: false,
    },
    {
      ground: 'neighbours',
      clause: '4.3',
      met: { about: ['neighbours'] },
      notMet: { about: ['anti-social-behaviour-handling'] },
      turnsOn: ['about'],
      discretionary: false,
    },
    {
      ground: 'councillor-or-mp',
      clause: '4.4',
      met: { raisedBy: 'mp' },
      notMet: { raisedBy: 'advocate' },
      turnsOn: ['raisedBy'],
      discretionary: false,
    },
    {
      ground: 'repeats-exhausted',
      clause: '4.5',
      met: { repeatsExhausted: true },
      notMet: { repeatsExhausted: false },
      turnsOn: ['repeatsExhausted'],
      discretionary: true,
      decider: 'landlord',
    },
    {
      ground: 'over-12-months',
      clause: '4.6',
      met: { happenedOn: '2018-03-14' },
      notMet: { happenedOn: '2018-03-15' },
      turnsOn: ['happenedOn'],
      discretionary: false,
    },
    {
      ground: 'unreasonable',
      clause: '4.7',
      met: { unreasonable: true },
      notMet: { unreasonable: false },
      turnsOn: ['unreasonable'],
      discretionary: true,
      decider: 'landlord',
    },
    {
      ground: 'vexatious',
      clause: '4.7',
      met: { vexatious: true },
      notMet: { vexatious: false },
      turnsOn: ['vexatious'],
      discretionary: true,
      decider: 'landlord',
    },
    {
      ground: 'service-query',
      clause: '4.8',
      met: { about: ['service-query'], triedAtFirstContact: false },
      notMet: { about: ['service-query'], triedAtFirstContact: true },
      turnsOn: ['about', 'triedAtFirstContact'],
      discretionary: false,
    },
    {
      ground: 'staff-conduct',
      clause: '4.9',
      met: { about: ['staff-conduct'] },
      notMet: { about: ['repairs'] },
      turnsOn: ['about'],
      discretionary: true,
      decider: 'manager',
    },
  ];

  test.each(grounds)('clause $clause: $ground', (row) => {
    const { ground, clause, met, notMet, turnsOn, discretionary, decider } = row;
    const common = {
      ground,
      clause,
      policy: { id: 'housing-plus-2018', edition: '1.0 (July 2018)' },
      discretionary,
      ...(decider && { decider }),
    };
    expect(findingOf(ground, { ...LEAK, ...met })).toMatchObject({
      ...common,
      met: true,
      because: expect.stringMatching(/^The matter .*\.$/),
    });
    expect(findingOf(ground, { ...LEAK, ...notMet })).toMatchObject({
      ...common,
      met: false,
      because: expect.stringMatching(/^This ground does not apply: ‘the matter .*’\.$/),
      needs: [],
    });
    expect(findingOf(ground, without(LEAK, ...turnsOn))).toMatchObject({
      ...common,
      met: 'unknown',
      because: expect.stringMatching(
        /^It is not known whether the matter .*\. Find out (whether|when|what|who) .*\.$/,
      ),
      needs: turnsOn,
    });
  });

  test('a finding gives the reading of its clause, where there is one, and no empty one', () => {
    expect(findingOf('over-12-months', LEAK)?.reading).toContain(
      'A matter exactly 12 months old is in time',
    );
    expect(findingOf('neighbours', LEAK)).not.toHaveProperty('reading');
  });

  test.each([
    { without: ['about'], says: 'Find out what the complaint is about.' },
    {
      without: ['about', 'triedAtFirstContact'],
      says: 'Find out what the complaint is about and whether it was tried at first contact.',
    },
  ])('a finding names what is not known: $says', ({ without: names, says }) => {
    const matter = names.length === 1 ? { ...LEAK, triedAtFirstContact: false } : LEAK;
    expect(findingOf('service-query', without(matter, ...names))?.because).toContain(says);
  });

  test("a ground of the landlord's own is met only where the landlord says so", () => {
    const of = (more: Partial<Matter>) => findingOf('own-ground', { ...LEAK, ...more });
    expect(of({ ownGround: true })).toMatchObject({
      met: true,
      clause: '4.1',
      discretionary: true,
    });
    expect(of({ ownGround: false })).toMatchObject({ met: false });
    expect(of({})).toMatchObject({ met: false, needs: [] });
  });

  test('these are all the grounds there are', () => {
    const tested = [...grounds.map(({ ground }) => ground), 'own-ground'].sort();
    expect(tested).toEqual(policy.scope.grounds.map(({ id }) => id).sort());
  });
});

describe('the outcome is', () => {
  test.each<{ because: string; facts: Facts; outcome: string }>([
    { because: 'nothing stands against it', facts: {}, outcome: 'accept' },
    { because: 'a ground leaves no choice', facts: { about: ['neighbours'] }, outcome: 'exclude' },
    { because: 'a ground leaves a choice', facts: { unreasonable: true }, outcome: 'may-exclude' },
    {
      because: 'no choice weighs more than a choice',
      facts: { unreasonable: true, about: ['neighbours'] },
      outcome: 'exclude',
    },
    {
      because: 'a service query comes first',
      facts: { about: ['service-query'], triedAtFirstContact: false },
      outcome: 'first-contact',
    },
    {
      because: 'a service query that was tried does not',
      facts: { about: ['service-query'], triedAtFirstContact: true },
      outcome: 'accept',
    },
    {
      because: 'a choice weighs more than first contact',
      facts: { vexatious: true, about: ['service-query'], triedAtFirstContact: false },
      outcome: 'may-exclude',
    },
    {
      because: 'conduct of staff keeps nothing out',
      facts: { about: ['staff-conduct'] },
      outcome: 'accept',
    },
    {
      because: 'and remains where something else is taken out',
      facts: { about: ['staff-conduct', 'neighbours'] },
      outcome: 'accept',
    },
    {
      because: 'one unknown leaves it open',
      facts: { withinControl: undefined },
      outcome: 'undetermined',
    },
    {
      because: 'an unknown does not weaken a ground that is met',
      facts: { withinControl: undefined, about: ['neighbours'] },
      outcome: 'exclude',
    },
    {
      because: 'first contact is certain, whatever else',
      facts: { withinControl: undefined, about: ['service-query'], triedAtFirstContact: false },
      outcome: 'first-contact',
    },
  ])('$outcome: $because', ({ facts, outcome }) => {
    expect(assessScope(policy, leakWith(facts)).outcome).toBe(outcome);
  });

  test('not left open by what would only run alongside', () => {
    const other = smallPolicy();
    put(other, 'scope.grounds', [
      {
        id: 'staff',
        name: 'is about staff',
        clause: '2',
        met: { fact: 'about', includes: 'staff-conduct' },
        effect: 'alongside',
      },
    ]);
    expect(assessScope(definePolicy(other), { raisedOn: '2019-03-15' })).toMatchObject({
      outcome: 'accept',
      needs: ['about'],
    });
  });
});

describe('every ground is reported,', () => {
  const ids = policy.scope.grounds.map(({ id }) => id);

  test.each<{ because: string; matter: Matter }>([
    { because: 'where nothing is known', matter: { raisedOn: '2019-03-15' } },
    { because: 'where nothing is met', matter: LEAK },
    { because: 'where one already decides', matter: { ...LEAK, about: ['neighbours'] } },
  ])('in clause order, $because', ({ matter }) => {
    expect(assessScope(policy, matter).findings.map(({ ground }) => ground)).toEqual(ids);
  });

  test('and every one that is met has its route, each once', () => {
    const about = [
      'neighbours',
      'insurance-claim',
      'another-appeal-process',
      'staff-conduct',
      'service-query',
    ];
    const { routes } = assessScope(policy, {
      ...LEAK,
      about,
      raisedBy: 'councillor',
      triedAtFirstContact: false,
      legalProceedings: 'served',
    });
    expect(routes.map(({ to }) => to)).toEqual([
      'appeal-process',
      'insurer',
      'legal-proceedings',
      'asb-policy',
      'separate-process',
      'first-contact',
      'human-resources',
    ]);
    expect(routes.every(({ name }) => name.length > 0)).toBe(true);
  });

  test('and two grounds with one route name it once', () => {
    const two = smallPolicy();
    const route = { to: 'asb-policy', name: 'the policy' };
    put(two, 'scope.grounds.0.route', route);
    const matter: Matter = {
      raisedOn: '2020-12-01',
      happenedOn: '2019-01-01',
      about: ['neighbours'],
    };
    expect(assessScope(definePolicy(two), matter).routes).toEqual([route]);
  });
});

describe('what is needed', () => {
  test('is every fact on which a ground depends, once; and given them, the outcome is certain', () => {
    const bare = assessScope(policy, { raisedOn: '2019-03-15' });
    expect(bare.outcome).toBe('undetermined');
    expect(bare.needs).toEqual([
      'withinControl',
      'needsResponse',
      'receivesService',
      'about',
      'legalProceedings',
      'raisedBy',
      'repeatsExhausted',
      'happenedOn',
      'unreasonable',
      'vexatious',
      'triedAtFirstContact',
    ]);
    const given = Object.fromEntries(bare.needs.map((name) => [name, LEAK[name]]));
    const known = assessScope(policy, { raisedOn: '2019-03-15', ...given });
    expect(known).toMatchObject({ outcome: 'accept', needs: [] });
  });

  test('is not a fact that can no longer change anything', () => {
    expect(assessScope(policy, without(LEAK, 'triedAtFirstContact')).needs).toEqual([]);
  });

  test('goes on being told where the outcome is certain: it may add a reason', () => {
    const { outcome, needs } = assessScope(policy, {
      ...without(LEAK, 'happenedOn'),
      about: ['neighbours'],
    });
    expect({ outcome, needs }).toEqual({ outcome: 'exclude', needs: ['happenedOn'] });
  });
});

describe('a policy of its own', () => {
  const own = smallPolicy();
  put(own, 'scope.grounds', [
    {
      id: 'moorings',
      name: 'is about a mooring',
      clause: '2',
      met: {
        all: [
          { fact: 'about', includes: 'moorings' },
          { not: { fact: 'boatIs', in: ['house', 2] } },
        ],
      },
      unless: { any: [{ fact: 'licence', given: true }] },
      effect: 'exclude',
      asks: ['boatName'],
    },
  ]);
  const moorings = definePolicy(own);

  test.each<{ because: string; facts: object; met: Truth; needs: string[] }>([
    {
      because: 'its own topic and facts',
      facts: { about: ['moorings'], boatIs: 'barge', licence: '' },
      met: true,
      needs: ['boatName'],
    },
    {
      because: 'what it asks for besides is told',
      facts: { about: ['moorings'], boatIs: 'barge', licence: false, boatName: 'Ann' },
      met: true,
      needs: [],
    },
    {
      because: 'a fact can be a number',
      facts: { about: ['moorings'], boatIs: 2, licence: [] },
      met: false,
      needs: [],
    },
    {
      because: 'its exception',
      facts: { about: ['moorings'], boatIs: 'barge', licence: ['a', 'b'] },
      met: false,
      needs: [],
    },
    {
      because: 'its exception is not known',
      facts: { about: ['moorings'], boatIs: 'barge' },
      met: 'unknown',
      needs: ['licence'],
    },
    {
      because: 'what it asks for besides is asked only where it is met',
      facts: { about: ['repairs'] },
      met: false,
      needs: [],
    },
  ])('has $because', ({ facts, met, needs }) => {
    const { findings } = assessScope(moorings, { raisedOn: '2020-03-15', ...facts });
    expect(findings).toEqual([expect.objectContaining({ met, needs })]);
  });

  test('and what is its own is nobody else’s', () => {
    const error = failure(() =>
      assessScope(policy, { ...LEAK, about: ['moorings'], boatIs: 'barge' }),
    );
    expect(error.issues.map(({ path }) => path)).toEqual(['about', 'boatIs']);
  });
});

describe('a matter cannot be assessed', () => {
  test.each<{ because: string; facts: object; path: string; says: string }>([
    {
      because: 'without the day it is raised',
      facts: { raisedOn: undefined },
      path: 'raisedOn',
      says: 'is missing: it should be a date',
    },
    {
      because: 'raised on no day there is',
      facts: { raisedOn: '2019-02-29' },
      path: 'raisedOn',
      says: 'the last is 2019-02-28',
    },
    {
      because: 'raised on a day the wrong way round',
      facts: { raisedOn: '15/3/2019' },
      path: 'raisedOn',
      says: '2019-03-15',
    },
    {
      because: 'that happened at an instant',
      facts: { happenedOn: new Date(0) },
      path: 'happenedOn',
      says: 'londonDate',
    },
    {
      because: 'that happened on a day that is not text',
      facts: { happenedOn: { year: 2019, month: 1, day: 1 } },
      path: 'happenedOn',
      says: 'as text, YYYY-MM-DD',
    },
    {
      because: 'with an unknown fact',
      facts: { hapenedOn: '2019-01-01' },
      path: 'hapenedOn',
      says: 'happenedOn',
    },
    {
      because: 'with a fact whose name every object has',
      facts: { constructor: 'x' },
      path: 'constructor',
      says: 'not a fact known here',
    },
    {
      because: 'with words for yes',
      facts: { vexatious: 'yes' },
      path: 'vexatious',
      says: "'yes': it should be true or false",
    },
    {
      because: 'with nothing for not known',
      facts: { vexatious: null },
      path: 'vexatious',
      says: 'leave it out',
    },
    {
      because: 'raised by nobody known',
      facts: { raisedBy: 'minister' },
      path: 'raisedBy',
      says: 'councillor, mp',
    },
    {
      because: 'in unknown proceedings',
      facts: { legalProceedings: 'begun' },
      path: 'legalProceedings',
      says: 'filed, served',
    },
    {
      because: 'about something unknown',
      facts: { about: ['repairs', 'repaires'] },
      path: 'about',
      says: "'repaires': it should be a list of any of repairs",
    },
    {
      because: 'about a text that is not in a list',
      facts: { about: 'repairs' },
      path: 'about',
      says: "'repairs': it should be a list",
    },
    {
      because: 'about nothing at all',
      facts: { about: [undefined] },
      path: 'about',
      says: 'undefined: it should be a list',
    },
  ])('$because', ({ facts, path, says }) => {
    const error = failure(() => assessScope(policy, { ...LEAK, ...facts } as Matter));
    expect(error.code).toBe('matter/invalid');
    expect(error.issues).toEqual([{ path, message: expect.stringContaining(says) }]);
    expect(error.details.possible).toContain('happenedOn');
  });

  test.each([null, undefined, 'a leak', ['a leak'], new Date(0), 3])('that is %s', (matter) => {
    const error = failure(() => assessScope(policy, matter as never));
    expect(error.code).toBe('matter/invalid');
    expect(error.message).toContain('raisedOn');
  });

  test.each([{ size: {} }, { size: null }, { size: [1] }, { size: () => 1 }])(
    'with a fact of the policy’s own that is neither text, number, yes or no, nor texts: %o',
    (facts) => {
      const own = smallPolicy();
      put(own, 'scope.grounds.0.met', { fact: 'size', given: true });
      const error = failure(() =>
        assessScope(definePolicy(own), { raisedOn: '2020-01-01', ...facts }),
      );
      expect(error.issues).toEqual([
        { path: 'size', message: expect.stringContaining('a list of texts') },
      ]);
    },
  );

  test('with many faults: all of them are told', () => {
    const matter = { vexatious: 'no', about: [1], size: 3 };
    const error = failure(() => assessScope(policy, matter as never));
    expect(error.issues.map(({ path }) => path)).toEqual([
      'raisedOn',
      'vexatious',
      'about',
      'size',
    ]);
    expect(error.details.given).toBe(matter);
  });
});

test('an assessment leaves a frozen matter as it is, and says the same again', () => {
  const frozen = Object.freeze({ ...LEAK, about: Object.freeze(['neighbours']) });
  const first = assessScope(policy, frozen);
  expect(assessScope(policy, frozen)).toEqual(first);
  expect(frozen.about).toEqual(['neighbours']);
});

test.each([null, undefined, {}, 'housing-plus-2018', { id: 'small', stages: [] }])(
  'under %o, which is no policy, nothing is assessed',
  (other) => {
    expect(failure(() => assessScope(other as never, LEAK)).code).toBe('argument/invalid');
  },
);
