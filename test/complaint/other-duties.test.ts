/** Duties that belong to no stage: beside a complaint, and after its end. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { breachesOf, explain, replay } from '../../src/complaint/index.js';
import type {
  ComplaintEvent,
  DutyAlongside,
  Policy,
  Reopening,
  Stated,
} from '../../src/policy/index.js';
import { breaches, received, standings } from '../support/histories.js';
import { oneStage, policyWith, workingDays } from '../support/policies.js';
import { dutyOf, fact, twoStages } from '../support/stages.js';

const police: DutyAlongside = {
  id: 'police',
  duty: 'refer',
  name: 'report the theft to the police',
  clause: '2',
  when: { fact: 'about', includes: 'theft' },
  doneBy: ['referral.made'],
  holds: { fact: 'to', is: 'police' },
  limit: [{ clause: '2', ...workingDays(2, 'complaint.received') }],
};
const adjust: DutyAlongside = {
  id: 'adjustments',
  duty: 'adjust',
  name: 'agree reasonable adjustments',
  clause: '2',
  when: { fact: 'adjustmentsNeeded', is: true },
  doneBy: ['adjustment.agreed'],
  limit: 'not-stated',
};
const policyOf = (...alongside: DutyAlongside[]): Policy =>
  policyWith({ stages: [oneStage()], alongside });

const theft = { about: ['theft'] } as const;
const referred = (on: IsoDate, to?: string): ComplaintEvent =>
  fact(on, 'referral.made', to === undefined ? {} : { to });

describe('a duty beside the complaint', () => {
  // Received on Monday 5 February 2024, so by Wednesday 7 February.
  test.each<{
    because: string;
    receipt?: object;
    limit?: DutyAlongside['limit'];
    facts: ComplaintEvent[];
    asOf: IsoDate;
    duty: string | undefined;
    found?: string[];
  }>([
    {
      because: 'is open until its last day',
      facts: [],
      asOf: '2024-02-07',
      duty: 'alongside/police 2024-02-07 open',
    },
    {
      because: 'is overdue after it, and that is a breach',
      facts: [],
      asOf: '2024-02-08',
      duty: 'alongside/police 2024-02-07 overdue 1',
      found: ['overdue 2 2024-02-07'],
    },
    {
      because: 'is met by the right referral',
      facts: [referred('2024-02-07', 'police')],
      asOf: '2024-02-08',
      duty: 'alongside/police 2024-02-07 met',
    },
    {
      because: 'is late by the right referral',
      facts: [referred('2024-02-12', 'police')],
      asOf: '2024-02-12',
      duty: 'alongside/police 2024-02-07 late 3',
      found: ['late 2 2024-02-12'],
    },
    {
      because: 'is not done by another referral',
      facts: [referred('2024-02-06', 'human-resources')],
      asOf: '2024-02-07',
      duty: 'alongside/police 2024-02-07 open',
    },
    {
      because: 'is not done by a referral nobody knows where to',
      facts: [referred('2024-02-06')],
      asOf: '2024-02-07',
      duty: 'alongside/police 2024-02-07 open',
    },
    {
      because: 'outlives the end of the complaint',
      facts: [fact('2024-02-06', 'complaint.withdrawn')],
      asOf: '2024-02-08',
      duty: 'alongside/police 2024-02-07 overdue 1',
      found: ['overdue 2 2024-02-07'],
    },
    {
      because: 'can be done after the end',
      facts: [fact('2024-02-06', 'complaint.withdrawn'), referred('2024-02-07', 'police')],
      asOf: '2024-02-08',
      duty: 'alongside/police 2024-02-07 met',
    },
    {
      because: 'without a limit is open for good',
      limit: 'not-stated',
      facts: [],
      asOf: '2024-02-19',
      duty: 'alongside/police - open',
    },
    {
      because: 'without a limit is done whenever it is done',
      limit: 'not-stated',
      facts: [referred('2024-02-12', 'police')],
      asOf: '2024-02-12',
      duty: 'alongside/police - done',
    },
    {
      because: 'counts from a fact that is still to come',
      limit: [{ clause: '2', ...workingDays(2, 'complaint.acknowledged') }],
      facts: [],
      asOf: '2024-02-12',
      duty: 'alongside/police - open',
    },
    {
      because: 'counts from it once it has come',
      limit: [{ clause: '2', ...workingDays(2, 'complaint.acknowledged') }],
      facts: [fact('2024-02-09', 'complaint.acknowledged')],
      asOf: '2024-02-12',
      duty: 'alongside/police 2024-02-13 open',
    },
    {
      because: 'has the first of its limits that runs',
      limit: [
        { clause: '2', ...workingDays(2, 'complaint.logged') },
        { clause: '2', ...workingDays(2, 'complaint.received') },
      ],
      facts: [],
      asOf: '2024-02-05',
      duty: 'alongside/police 2024-02-07 open',
    },
    {
      because: 'is not owed beside a complaint about something else',
      receipt: { about: ['repairs'] },
      facts: [],
      asOf: '2024-02-08',
      duty: undefined,
    },
    {
      because: 'is not said to be owed where it is not known what the complaint is about',
      receipt: {},
      facts: [],
      asOf: '2024-02-08',
      duty: undefined,
    },
  ])('$because', ({ receipt = theft, limit = police.limit, facts, asOf, duty, found = [] }) => {
    const complaint = replay(policyOf({ ...police, limit }), [
      received('2024-02-05', receipt),
      ...facts,
    ]);
    const alongside = standings(complaint, asOf).filter((line) => line.startsWith('alongside'));
    expect(alongside).toEqual(duty === undefined ? [] : [duty]);
    const ofIt = breachesOf(complaint, asOf).filter(
      ({ obligation }) => obligation === 'alongside/police',
    );
    expect(ofIt.map(({ kind, clause, on }) => `${kind} ${clause} ${on}`)).toEqual(found);
  });

  test('stops nothing: the complaint goes on', () => {
    const complaint = replay(policyOf(police), [
      received('2024-02-05', theft),
      fact('2024-02-06', 'complaint.acknowledged'),
      fact('2024-02-19', 'response.sent'),
    ]);
    expect(complaint.history.map(({ regularity }) => regularity)).toEqual(
      Array.from({ length: 3 }, () => 'regular'),
    );
  });

  test('is told in the words of the policy', () => {
    const complaint = replay(policyOf(police), [received('2024-02-05', theft)]);
    const duty = dutyOf(complaint, 'alongside/police', '2024-02-08');
    expect(duty).toMatchObject({ duty: 'refer', stage: 'stage-1', party: 'landlord' });
    expect(duty && String(explain(duty))).toMatch(
      /^The landlord must report the theft to the police within 2 working days of the receipt/,
    );
    expect(breachesOf(complaint, '2024-02-08')[0]?.because).toBe(
      'The landlord had until 7 February 2024 to report the theft to the police. It is 1 working day overdue.',
    );
  });

  test('several stand side by side, each by its own facts', () => {
    const complaint = replay(policyOf(police, adjust), [
      fact('2024-02-01', 'adjustment.agreed'),
      received('2024-02-05', { ...theft, adjustmentsNeeded: true }),
    ]);
    expect(standings(complaint, '2024-02-05').slice(-2)).toEqual([
      'alongside/police 2024-02-07 open',
      'alongside/adjustments - done',
    ]);
  });

  test('arises from what an investigation finds', () => {
    const disciplinary: DutyAlongside = {
      ...police,
      id: 'human-resources',
      when: { fact: 'found', includes: 'disciplinary-action' },
      holds: { fact: 'to', is: 'human-resources' },
      limit: [{ clause: '2', ...workingDays(2, 'response.sent') }],
    };
    const having = (found: string[]) =>
      standings(
        replay(policyOf(disciplinary), [
          received('2024-02-05'),
          fact('2024-02-19', 'response.sent', { found }),
        ]),
        '2024-02-19',
      ).at(-1);
    expect(having(['disciplinary-action'])).toBe('alongside/human-resources 2024-02-21 open');
    expect(having([])).toBe('stage-1/respond 2024-02-19 met');
  });

  test('is unknown where the source does not tell of referrals', () => {
    const complaint = replay(policyOf(police), [received('2024-02-05', theft)], {
      silentOn: ['referral.made'],
    });
    expect(standings(complaint, '2024-02-19').at(-1)).toBe('alongside/police 2024-02-07 unknown');
    expect(breaches(complaint, '2024-02-08')).toEqual([]);
  });
});

describe('the time in which a complaint can be reopened', () => {
  const within = { amount: 3, unit: 'months' } as const;
  const policy = (reopening: Stated<Reopening> | undefined): Policy =>
    policyWith({ stages: twoStages(), ...(reopening !== undefined && { reopening }) });
  const rule: Reopening = { clause: '4', within };
  // Answered on 19 February 2024, and settled on 1 March: three months run to 1 June.
  const settled = [
    received('2024-02-05'),
    fact('2024-02-06', 'complaint.acknowledged'),
    fact('2024-02-19', 'response.sent'),
    fact('2024-03-01', 'complaint.resolved'),
  ];
  const line = (how: Stated<Reopening> | undefined, asOf: IsoDate, ...facts: ComplaintEvent[]) =>
    standings(replay(policy(how), [...settled, ...facts]), asOf).find((one) =>
      one.startsWith('closed/reopen'),
    );

  test.each<{ because: string; asOf: IsoDate; facts: ComplaintEvent[]; line: string | undefined }>([
    { because: 'does not run while it is open', asOf: '2024-02-29', facts: [], line: undefined },
    {
      because: 'runs from the end',
      asOf: '2024-03-01',
      facts: [],
      line: 'closed/reopen 2024-06-01 open',
    },
    {
      because: 'is open on its last day',
      asOf: '2024-06-01',
      facts: [],
      line: 'closed/reopen 2024-06-01 open',
    },
    {
      because: 'lapses after it',
      asOf: '2024-06-02',
      facts: [],
      line: 'closed/reopen 2024-06-01 lapsed',
    },
    {
      because: 'is used in time',
      asOf: '2024-06-02',
      facts: [fact('2024-06-01', 'complaint.reopened')],
      line: 'closed/reopen 2024-06-01 met',
    },
    {
      because: 'begins anew at the next end',
      asOf: '2024-05-01',
      facts: [fact('2024-04-02', 'complaint.reopened'), fact('2024-05-01', 'complaint.withdrawn')],
      line: 'closed/reopen 2024-08-01 open',
    },
  ])('$because', ({ asOf, facts, line: expected }) => {
    expect(line(rule, asOf, ...facts)).toBe(expected);
  });

  test.each([
    { because: 'sets no time', how: { clause: '4' } },
    { because: 'says there is none', how: 'none' },
    { because: 'does not say', how: 'not-stated' },
    { because: 'was not seen', how: 'not-seen' },
    { because: 'has nothing of it', how: undefined },
  ] as const)('is none where the policy $because', ({ how }) => {
    expect(line(how, '2024-03-01')).toBeUndefined();
  });

  test('to use it late is no breach of the landlord', () => {
    const complaint = replay(policy(rule), [...settled, fact('2024-06-10', 'complaint.reopened')]);
    expect(
      breachesOf(complaint, '2024-06-10').filter(
        ({ obligation }) => obligation === 'closed/reopen',
      ),
    ).toEqual([]);
  });
});
