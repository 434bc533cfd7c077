import { describe, expect, test } from 'vitest';
import type { ComplaintEvent, EventOf, ScopeAssessment } from '../../../src/index.js';
import { assessScope, positionOf } from '../../../src/index.js';
import type { Facts } from '../../assessments/leak.js';
import { leakWith } from '../../assessments/leak.js';
import { breachesOfFacts, clause, clausesNotShown, policy, received } from './history.js';

const scopeOf = (facts: Facts): ScopeAssessment => assessScope(policy, leakWith(facts));

const routesOf = (facts: Facts) => scopeOf(facts).routes.map(({ to }) => to);

const excluded = (fact: Omit<EventOf<'complaint.excluded'>, 'on' | 'type'>) =>
  received({ on: '2018-12-21', type: 'complaint.excluded', ...fact } as ComplaintEvent);

clause('4.1', 'the list is not exhaustive', () => {
  test("a ground of the landlord's own is a choice, never met by itself", () => {
    expect(scopeOf({ ownGround: true }).outcome).toBe('may-exclude');
    expect(scopeOf({}).outcome).toBe('accept');
  });

  test.each([
    { because: 'with reasons', reasons: 'It is for the managing agent.', breaches: [] },
    { because: 'with no reasons given', reasons: '', breaches: ['4.1 missing-reasons'] },
    { because: 'with reasons not shown', reasons: undefined, breaches: [] },
  ])('a complaint excluded on it, $because', ({ reasons, breaches }) => {
    const complaint = excluded({
      grounds: ['managing-agent'],
      ...(reasons !== undefined && { reasons }),
    });
    expect(positionOf(complaint).end).toBe('excluded');
    expect(breachesOfFacts(complaint)).toEqual(breaches);
  });
});

clause('4.2', 'another appeal process, an insurance claim, legal proceedings', () => {
  test.each<{ facts: Facts; outcome: string; routes: string[] }>([
    {
      facts: { about: ['another-appeal-process'] },
      outcome: 'exclude',
      routes: ['appeal-process'],
    },
    { facts: { about: ['insurance-claim'] }, outcome: 'exclude', routes: ['insurer'] },
    { facts: { legalProceedings: 'filed' }, outcome: 'exclude', routes: ['legal-proceedings'] },
    { facts: { legalProceedings: 'served' }, outcome: 'exclude', routes: ['legal-proceedings'] },
    { facts: { legalProceedings: 'none' }, outcome: 'accept', routes: [] },
    { facts: { legalProceedings: 'solicitors-letter' }, outcome: 'accept', routes: [] },
    { facts: { legalProceedings: 'pre-action-letter' }, outcome: 'accept', routes: [] },
    { facts: { legalProceedings: 'concluded' }, outcome: 'accept', routes: [] },
  ])('$facts: $outcome', ({ facts, outcome, routes }) => {
    expect(scopeOf(facts).outcome).toBe(outcome);
    expect(routesOf(facts)).toEqual(routes);
  });
});

clause('4.3', 'neighbours: the anti-social behaviour policy', () => {
  test.each([
    {
      because: 'the neighbours themselves',
      about: ['neighbours'],
      outcome: 'exclude',
      routes: ['asb-policy'],
    },
    {
      because: 'how the landlord handled them is a complaint',
      about: ['anti-social-behaviour-handling'],
      outcome: 'accept',
      routes: [],
    },
  ])('$because: $outcome', ({ about, outcome, routes }) => {
    expect(scopeOf({ about }).outcome).toBe(outcome);
    expect(routesOf({ about })).toEqual(routes);
  });
});

clause('4.4', 'a councillor or MP: a separate process', () => {
  test.each(['councillor', 'mp'] as const)(
    'a %s is redirected; whether the constituent complains too is asked',
    (raisedBy) => {
      const assessment = scopeOf({ raisedBy });
      expect(assessment.outcome).toBe('undetermined');
      expect(assessment.routes.map(({ to }) => to)).toEqual(['separate-process']);
      expect(assessment.needs).toEqual(['constituentComplains']);
    },
  );

  test.each([
    { because: 'has a complaint beside it', constituentComplains: true, outcome: 'accept' },
    { because: 'has none', constituentComplains: false, outcome: 'exclude' },
  ])('the approach is redirected, and the constituent $because', (row) => {
    const { constituentComplains, outcome } = row;
    const assessment = scopeOf({ raisedBy: 'mp', constituentComplains });
    expect(assessment).toMatchObject({ outcome, needs: [] });
    expect(assessment.routes.map(({ to }) => to)).toEqual(['separate-process']);
  });

  test('nor does the answer matter where another ground takes the matter', () => {
    const facts = { raisedBy: 'mp', constituentComplains: true, happenedOn: '2018-03-14' } as const;
    expect(scopeOf(facts).outcome).toBe('exclude');
  });

  test('the constituent, who complains too, is not redirected', () => {
    expect(scopeOf({ raisedBy: 'tenant', constituentComplains: true }).outcome).toBe('accept');
  });
});

clause('4.5', 'repeats an exhausted complaint with only minor differences', () => {
  test('is a matter of discretion', () => {
    expect(scopeOf({ repeatsExhausted: true }).outcome).toBe('may-exclude');
  });

  test.each([
    { because: 'in writing', fact: { inWriting: true }, breaches: [], notShown: [] },
    {
      because: 'with the reasons',
      fact: { reasons: 'Heard in 2017.' },
      breaches: [],
      notShown: [],
    },
    { because: 'of the decision', fact: { contents: ['decision'] }, breaches: [], notShown: [] },
    {
      because: 'of nothing',
      fact: { inWriting: false, contents: [] },
      breaches: ['4.5 missing-notice'],
      notShown: [],
    },
    { because: 'of what is not shown', fact: {}, breaches: [], notShown: ['4.5'] },
  ])('closed as one, the complainant is advised $because', ({ fact, breaches, notShown }) => {
    for (const ground of ['repeats-exhausted', '4.5']) {
      const complaint = excluded({ grounds: [ground], decidedBy: 'manager', ...fact });
      expect(breachesOfFacts(complaint)).toEqual(breaches);
      expect(clausesNotShown(complaint)).toEqual(notShown);
    }
  });
});

clause('4.6', 'more than 12 months ago', () => {
  test.each([
    { because: 'the day before twelve months', happenedOn: '2018-03-16', outcome: 'accept' },
    { because: 'exactly twelve months is in', happenedOn: '2018-03-15', outcome: 'accept' },
    { because: 'the day after', happenedOn: '2018-03-14', outcome: 'exclude' },
    { because: 'when it happened is not known', happenedOn: undefined, outcome: 'undetermined' },
  ] as const)('raised on 15 March 2019, $because: $outcome', ({ happenedOn, outcome }) => {
    expect(scopeOf({ happenedOn }).outcome).toBe(outcome);
  });

  test.each([
    {
      because: 'a leap day is twelve months old on 28 February',
      raisedOn: '2017-02-28',
      outcome: 'accept',
    },
    { because: 'and older the day after', raisedOn: '2017-03-01', outcome: 'exclude' },
  ] as const)('happened on 29 February 2016: $because', ({ raisedOn, outcome }) => {
    expect(scopeOf({ happenedOn: '2016-02-29', raisedOn }).outcome).toBe(outcome);
  });

  test('counts from the event, whenever the complainant came to know of it', () => {
    expect(scopeOf({ happenedOn: '2018-03-14', knownOn: '2019-03-14' }).outcome).toBe('exclude');
  });

  test('states no discretion', () => {
    const finding = scopeOf({ happenedOn: '2018-03-14' }).findings.find(
      ({ ground }) => ground === 'over-12-months',
    );
    expect(finding).toMatchObject({ discretionary: false });
    expect(finding).not.toHaveProperty('decider');
  });
});

clause(
  '4.7',
  'unreasonable: may be refused, with written reasons; vexatious: may be rejected',
  () => {
    test.each([
      {
        because: 'one unreasonable complaint',
        facts: { unreasonable: true },
        ground: 'unreasonable',
      },
      {
        because: 'a complainant deemed vexatious',
        facts: { vexatious: true },
        ground: 'vexatious',
      },
    ])('two powers, neither automatic: $because', ({ facts, ground }) => {
      const assessment = scopeOf(facts);
      expect(assessment.outcome).toBe('may-exclude');
      expect(assessment.findings.filter(({ met }) => met === true)).toEqual([
        expect.objectContaining({ ground, clause: '4.7', discretionary: true }),
      ]);
    });

    test.each([
      {
        because: 'reasons, in writing',
        fact: { reasons: 'The third in a week.', inWriting: true },
        breaches: [],
        notShown: ['4.7', '4.7'],
      },
      {
        because: 'no reasons',
        fact: { reasons: '', inWriting: true },
        breaches: ['4.7 missing-reasons'],
        notShown: ['4.7', '4.7'],
      },
      {
        because: 'not in writing',
        fact: { reasons: 'The third.', inWriting: false },
        breaches: ['4.7 not-in-writing'],
        notShown: ['4.7', '4.7'],
      },
      { because: 'neither shown', fact: {}, breaches: [], notShown: ['4.7', '4.7', '4.7', '4.7'] },
    ])('refused as unreasonable with $because', ({ fact, breaches, notShown }) => {
      for (const ground of ['unreasonable', '4.7']) {
        const complaint = excluded({ grounds: [ground], ...fact });
        expect(breachesOfFacts(complaint)).toEqual(breaches);
        expect(clausesNotShown(complaint)).toEqual(notShown);
      }
    });
  },
);

describe('4.5 and 4.7: discretion is used by somebody', () => {
  const reasoned = { reasons: 'The third in a week.', inWriting: true };
  test.each([
    { because: 'a manager', fact: { decidedBy: 'manager' }, broken: false, asked: false },
    { because: 'nobody, by a rule', fact: { decidedBy: [] }, broken: true, asked: false },
    { because: 'nobody knows who', fact: {}, broken: false, asked: true },
  ])('$because', ({ fact, broken, asked }) => {
    for (const [ground, at] of [
      ['repeats-exhausted', '4.5'],
      ['unreasonable', '4.7'],
      ['vexatious', '4.7'],
    ] as const) {
      const complaint = excluded({
        grounds: [ground],
        reasonableOpinion: true,
        ...reasoned,
        ...fact,
      });
      expect(breachesOfFacts(complaint)).toEqual(broken ? [`${at} condition-not-met`] : []);
      expect(clausesNotShown(complaint)).toEqual(asked ? [at] : []);
    }
  });
});

clause('4.8', 'a service query is tried at first contact first', () => {
  test.each([
    {
      because: 'not tried',
      triedAtFirstContact: false,
      outcome: 'first-contact',
      routes: ['first-contact'],
    },
    { because: 'tried in vain', triedAtFirstContact: true, outcome: 'accept', routes: [] },
    { because: 'not known', triedAtFirstContact: undefined, outcome: 'undetermined', routes: [] },
  ])('$because: $outcome', ({ triedAtFirstContact, outcome, routes }) => {
    const facts = { about: ['service-query'], triedAtFirstContact };
    expect(scopeOf(facts).outcome).toBe(outcome);
    expect(routesOf(facts)).toEqual(routes);
  });

  test('is no ground for keeping it out', () => {
    expect(breachesOfFacts(excluded({ grounds: ['service-query'] }))).toEqual([
      '4.8 no-such-ground',
    ]);
  });
});

clause('4.9', 'staff conduct: human resources as well as and alongside', () => {
  test('both tracks, in spite of the heading: the complaint is taken, and the matter goes to human resources', () => {
    const assessment = scopeOf({ about: ['staff-conduct'] });
    expect(assessment.outcome).toBe('accept');
    expect(assessment.routes.map(({ to }) => to)).toEqual(['human-resources']);
  });

  test('never instead: a complaint excluded for it is a breach', () => {
    for (const ground of ['staff-conduct', '4.9']) {
      expect(breachesOfFacts(excluded({ grounds: [ground] }))).toEqual(['4.9 no-such-ground']);
    }
  });
});

describe('a complaint excluded on a ground of the list', () => {
  test.each(['4.2', 'neighbours', '4.4', '4.5', 'over-12-months'])(
    'is excluded without a breach: %s',
    (ground) => {
      const complaint = excluded({ grounds: [ground] });
      expect(positionOf(complaint)).toMatchObject({ stage: 'first-contact', end: 'excluded' });
      expect(breachesOfFacts(complaint)).toEqual([]);
    },
  );
});
