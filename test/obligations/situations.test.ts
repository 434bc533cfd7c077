/**
 * Situations in which a ledger is easily wrong, each with the right answer and why. Rows in one line: id, last day or why
 * there is none, standing, working days late.
 */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import { auditComplaint, ombudsmanRoute } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import { code2024, readWith } from '../../src/codes/index.js';
import type { Complaint, Obligation } from '../../src/complaint/index.js';
import {
  breachesOf,
  expectedEvents,
  notShown,
  obligationsOf,
  positionOf,
  replay,
  signpostsOf,
} from '../../src/complaint/index.js';
import { conformanceKit } from '../../src/conformance/index.js';
import { toICalendar } from '../../src/documents/ical.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';

const creativeByCode = readWith(creativeSupport2022, code2024);
const byCode = conformanceKit.policies['two-stages-by-the-code'] as Policy;

const lines = (complaint: Complaint, asOf: IsoDate, ...ids: string[]): string[] =>
  obligationsOf(complaint, asOf)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map(({ id, due, noDueDate, standing, workingDaysLate }) =>
      [id, due ?? noDueDate, standing, workingDaysLate]
        .filter((part) => part !== undefined)
        .join(' '),
    );

const rowOf = (complaint: Complaint, asOf: IsoDate, id: string): Obligation => {
  const row = obligationsOf(complaint, asOf).find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id}`);
  return row;
};

const kinds = (complaint: Complaint, asOf: IsoDate): string[] =>
  breachesOf(complaint, asOf).map(({ kind, clause }) => `${kind} ${clause}`);

const fails = (complaint: Complaint, asOf: IsoDate): string[] =>
  auditComplaint(complaint, asOf)
    .findings.filter(({ verdict }) => verdict === 'fails')
    .map(({ provision }) => provision);

// Monday 3 June 2024.
const RECEIVED: ComplaintEvent = {
  on: '2024-06-03',
  type: 'complaint.received',
  subject: 'housing',
  ref: 'C-1',
};
const FORMAL: ComplaintEvent = { on: '2024-06-03', type: 'complaint.formalised', agreed: true };
const ACKNOWLEDGED: ComplaintEvent = { on: '2024-06-04', type: 'complaint.acknowledged' };
const OPENED = [RECEIVED, FORMAL, ACKNOWLEDGED];

describe('a complaint that nobody takes up for six months', () => {
  test.each([
    [housingPlus2018, '2024-06-05', '2024-06-17'],
    [creativeByCode, '2024-06-10', '2024-06-24'],
  ] as const)(
    'owes stage 1 if it becomes formal, and by the Code already',
    (policy, ack, answer) => {
      const complaint = replay(policy, [RECEIVED]);
      const asOf = '2024-12-02';
      expect(lines(complaint, asOf).slice(1)).toEqual([
        `stage-1/acknowledge ${ack} contingent`,
        `stage-1/respond ${answer} contingent`,
        'code/stage-1/acknowledge 2024-06-10 overdue 124',
        'code/stage-1/respond 2024-06-24 overdue 114',
      ]);
      expect(rowOf(complaint, asOf, 'stage-1/respond').isPast).toBe(true);
      expect(kinds(complaint, asOf)).toEqual([]);
      expect(fails(complaint, asOf)).toEqual(['6.2', '6.3']);
      expect(toICalendar(complaint, asOf).split('BEGIN:VEVENT').length - 1).toBe(4);
    },
  );
});

test('before the acknowledgement, the answer is due between two days, and by both clocks', () => {
  const complaint = replay(creativeByCode, [RECEIVED, FORMAL]);
  for (const id of ['stage-1/respond', 'code/stage-1/respond'])
    expect(rowOf(complaint, '2024-06-04', id)).toMatchObject({
      noDueDate: 'waits-for',
      standing: 'open',
      start: { how: 'waiting', earliest: '2024-06-04', latest: '2024-06-10' },
      last: { earliest: '2024-06-18', latest: '2024-06-24' },
    });
});

test('two letters and an answer a day late: one last day by the policy and by the Code', () => {
  const complaint = replay(creativeByCode, [
    { type: 'complaint.received', on: '2024-04-08', subject: 'housing' },
    { type: 'complaint.formalised', on: '2024-04-08', agreed: true },
    { type: 'complaint.acknowledged', on: '2024-04-10' },
    { type: 'response.extended', on: '2024-04-22', newDueDate: '2024-05-08', reasons: 'x' },
    { type: 'response.sent', on: '2024-05-09', outcome: 'upheld' },
  ]);
  expect(lines(complaint, '2024-05-10', 'stage-1/respond', 'code/stage-1/respond')).toEqual([
    'stage-1/respond 2024-05-08 late 1',
    'code/stage-1/respond 2024-05-08 late 1',
  ]);
});

describe('taken up again', () => {
  const ANSWERED: ComplaintEvent = { on: '2024-06-10', type: 'response.sent' };
  const REOPENED: ComplaintEvent = { on: '2024-06-20', type: 'complaint.reopened' };

  test('after an answer: the answer is owed a second time, by no date where the policy gives none', () => {
    const complaint = replay(housingPlus2018, [...OPENED, ANSWERED, REOPENED]);
    expect(lines(complaint, '2024-09-01', 'stage-1/respond', 'stage-1/respond/2')).toEqual([
      'stage-1/respond 2024-06-17 met',
      'stage-1/respond/2 taken-up-again open',
    ]);
    expect(rowOf(complaint, '2024-09-01', 'stage-1/respond/2').round).toBe(2);
  });

  test('under a policy with a time from the reopening: by that', () => {
    const raw = JSON.parse(JSON.stringify(housingPlus2018));
    for (const step of raw.stages.find(({ id }: { id: string }) => id === 'stage-1').steps)
      if (step.duty === 'respond')
        step.limit = [
          { amount: 10, unit: 'working-days', from: 'complaint.reopened', clause: 'A1.1' },
          ...step.limit,
        ];
    const policy = definePolicy({ ...raw, id: 'reopened-in-ten-days' });
    const complaint = replay(policy, [...OPENED, ANSWERED, REOPENED]);
    expect(lines(complaint, '2024-09-01', 'stage-1/respond', 'stage-1/respond/2')).toEqual([
      'stage-1/respond 2024-06-17 met',
      'stage-1/respond/2 2024-07-04 overdue 40',
    ]);
  });

  test('after a withdrawal: the closed months are not the landlord’s', () => {
    const complaint = replay(housingPlus2018, [
      ...OPENED,
      { on: '2024-06-06', type: 'complaint.withdrawn' },
      { on: '2024-08-20', type: 'complaint.reopened' },
    ]);
    expect(lines(complaint, '2024-09-01', 'stage-1/respond', 'stage-1/respond/2')).toEqual([
      'stage-1/respond 2024-06-17 released',
      'stage-1/respond/2 taken-up-again open',
    ]);
    expect(kinds(complaint, '2024-09-01')).toEqual([]);
    // Nor by the Code, which gives no time for what is taken up again.
    expect(lines(complaint, '2024-09-01', 'code/stage-1/respond')).toEqual([
      'code/stage-1/respond 2024-06-18 released',
    ]);
    expect(fails(complaint, '2024-09-01')).toEqual([]);
  });
});

describe('where a letter may have put the answer off', () => {
  const answered: ComplaintEvent = { on: '2024-06-28', type: 'response.sent' };
  test.each([
    ['the source does not tell of letters', OPENED, { silentOn: ['response.extended'] }],
    [
      'a letter’s date is not recorded',
      [...OPENED, { on: '2024-06-12', type: 'response.extended' }],
      {},
    ],
  ] as const)('%s: late unless one did, and nobody is accused', (_, events, options) => {
    const complaint = replay(housingPlus2018, [...events, answered], options);
    const late = (workingDays: number) => ({
      noDueDate: 'may-be-put-off',
      standing: 'done',
      lateUnless: { fact: 'response.extended', workingDays },
    });
    expect(rowOf(complaint, '2024-09-01', 'stage-1/respond')).toMatchObject(late(9));
    expect(rowOf(complaint, '2024-09-01', 'code/stage-1/respond')).toMatchObject(late(8));
    expect(kinds(complaint, '2024-09-01')).toEqual([]);
    expect(fails(complaint, '2024-09-01')).toEqual([]);
  });

  test('a letter that is known to give no date puts nothing off, and is a breach', () => {
    const complaint = replay(housingPlus2018, [
      ...OPENED,
      { on: '2024-06-12', type: 'response.extended', contents: [] },
    ]);
    expect(lines(complaint, '2024-06-18', 'stage-1/respond')).toEqual([
      'stage-1/respond 2024-06-17 overdue 1',
    ]);
    expect(kinds(complaint, '2024-06-12')).toContain('missing-notice A1.1');
  });

  test('a letter without reasons is no extension by the Code of 2024: 6.3 is not met', () => {
    const complaint = replay(byCode, [
      { on: '2025-06-02', type: 'complaint.received', tenure: 'social-rent' },
      { on: '2025-06-04', type: 'complaint.acknowledged' },
      {
        on: '2025-06-18',
        type: 'response.extended',
        newDueDate: '2025-07-02',
        reasons: '',
        contents: [],
      },
      { on: '2025-07-02', type: 'response.sent', stage: 'stage-1' },
    ]);
    expect(lines(complaint, '2026-03-31', 'code/stage-1/respond')).toEqual([
      'code/stage-1/respond 2025-06-18 late 10',
    ]);
    expect(fails(complaint, '2026-03-31')).toEqual(expect.arrayContaining(['6.3', '6.4']));
    const { ch02 } = measure([auditComplaint(complaint, '2026-03-31')], reportingYear(2025));
    expect(ch02[0]).toMatchObject({ stage: 1, tenure: 'low-cost-rental', late: 1, percent: 0 });
  });
});

test('a late acknowledgement: the answer is in time, and the row says by whose delay', () => {
  const complaint = replay(creativeByCode, [
    RECEIVED,
    FORMAL,
    { on: '2024-07-02', type: 'complaint.acknowledged' },
    { on: '2024-07-16', type: 'response.sent' },
  ]);
  for (const source of ['', 'code/']) {
    expect(rowOf(complaint, '2024-07-17', `${source}stage-1/acknowledge`)).toMatchObject({
      standing: 'late',
      workingDaysLate: 16,
    });
    expect(rowOf(complaint, '2024-07-17', `${source}stage-1/respond`)).toMatchObject({
      due: '2024-07-16',
      standing: 'met',
      byLateStart: true,
      start: { how: 'fact', lateBy: 16 },
    });
  }
});

test('a record that begins at stage 2 accuses nobody of stage 1', () => {
  const complaint = replay(
    housingPlus2018,
    [
      { on: '2024-06-06', type: 'complaint.acknowledged', stage: 'stage-2' },
      { on: '2024-06-20', type: 'response.sent', stage: 'stage-2' },
    ],
    { silentOn: ['complaint.received', 'escalation.requested'] },
  );
  const first = lines(complaint, '2024-07-10').filter((line) => line.includes('stage-1'));
  expect(first).toEqual([
    'stage-1/acknowledge waits-for released',
    'stage-1/respond waits-for released',
    'code/stage-1/acknowledge waits-for released',
    'code/stage-1/respond waits-for released',
  ]);
  expect(fails(complaint, '2024-07-10')).toEqual([]);
  expect(kinds(complaint, '2024-07-10')).toEqual([]);
});

describe('a refusal to escalate', () => {
  const ASKED: readonly ComplaintEvent[] = [
    { on: '2018-10-23', type: 'complaint.received', subject: 'housing' },
    { on: '2018-10-23', type: 'complaint.formalised', agreed: true },
    { on: '2018-10-24', type: 'complaint.acknowledged' },
    { on: '2018-11-06', type: 'response.sent', contents: ['escalation-right'] },
    { on: '2018-11-20', type: 'escalation.requested' },
    { on: '2018-11-21', type: 'complaint.acknowledged' },
  ];
  test.each(['stage-one-was-right', 'out-of-time', undefined])(
    'on a ground that 5.5 does not have, or none (%s), ends nothing',
    (ground) => {
      const complaint = replay(housingPlus2018, [
        ...ASKED,
        {
          on: '2018-11-27',
          type: 'escalation.refused',
          ...(ground && { ground }),
          authorisedBy: 'executive-director',
          inWriting: true,
        },
      ]);
      expect(positionOf(complaint).end).toBeUndefined();
      expect(lines(complaint, '2019-03-01', 'stage-2/respond')).toEqual([
        'stage-2/respond 2018-12-04 overdue 60',
      ]);
      const needs = notShown(complaint, '2019-03-01').flatMap((one) => one.needs);
      if (ground) expect(kinds(complaint, '2019-03-01')).toContain('no-such-ground 5.5');
      else expect(needs).toContain('ground');
    },
  );
});

describe('a lapse in the open window', () => {
  const ANSWERED: readonly ComplaintEvent[] = [
    { on: '2018-09-17', type: 'complaint.received', subject: 'housing' },
    { on: '2018-09-17', type: 'complaint.formalised', agreed: true },
    { on: '2018-09-18', type: 'complaint.acknowledged' },
    { on: '2018-10-01', type: 'response.sent', contents: ['escalation-right'] },
  ];
  const LAPSE: ComplaintEvent = { on: '2018-10-05', type: 'complaint.lapsed' };

  test('is not offered until the window has ended', () => {
    const complaint = replay(housingPlus2018, ANSWERED);
    expect(expectedEvents(complaint, '2018-10-05')).not.toContain('complaint.lapsed');
    expect(expectedEvents(complaint, '2018-10-30')).toContain('complaint.lapsed');
  });

  test('takes nothing away', () => {
    const complaint = replay(housingPlus2018, [...ANSWERED, LAPSE]);
    expect(lines(complaint, '2018-10-10', 'stage-1/escalate')).toEqual([
      'stage-1/escalate 2018-10-29 open',
    ]);
    expect(positionOf(complaint).end).toBeUndefined();
    expect(kinds(complaint, '2018-10-10')).toEqual(['closed-without-basis A1.1']);
    const request = { on: '2018-10-10', outsideRemit: false, excessive: false } as const;
    expect(assessEscalation(complaint, request).outcome).toBe('accept');
    const asked = replay(housingPlus2018, [
      ...ANSWERED,
      LAPSE,
      { on: '2018-10-10', type: 'escalation.requested' },
    ]);
    expect(lines(asked, '2018-10-10', 'stage-1/escalate', 'stage-2/respond')).toEqual([
      'stage-1/escalate 2018-10-29 met',
      'stage-2/respond 2018-10-24 open',
    ]);
  });
});

test.each(['complaint.lapsed', 'complaint.merged', 'complaint.resolved'] as const)(
  'closed on day 1 by the landlord alone (%s): everything is owed as before',
  (type) => {
    const complaint = replay(housingPlus2018, [
      { on: '2018-10-01', type: 'complaint.received', subject: 'housing' },
      { on: '2018-10-01', type: 'complaint.formalised', agreed: true },
      { on: '2018-10-02', type },
    ]);
    expect(lines(complaint, '2019-03-01')).toEqual([
      'stage-1/acknowledge 2018-10-03 overdue 104',
      'stage-1/respond 2018-10-15 overdue 96',
    ]);
    expect(kinds(complaint, '2019-03-01')).toContain('closed-without-basis A1.1');
  },
);

test('a request that is chased asks once', () => {
  const history: readonly ComplaintEvent[] = [
    { on: '2019-01-07', type: 'complaint.received' },
    { on: '2019-01-08', type: 'complaint.acknowledged' },
    { on: '2019-01-15', type: 'response.sent', outcome: 'not-upheld' },
    { on: '2019-01-20', type: 'escalation.requested', ref: 'msg-1' },
  ];
  const chase: ComplaintEvent = { on: '2019-01-28', type: 'escalation.requested', ref: 'msg-2' };
  const answer: ComplaintEvent = { on: '2019-02-01', type: 'response.sent', outcome: 'upheld' };
  const [plain, chased] = [
    [...history, answer],
    [...history, chase, answer],
  ].map((events) => lines(replay(housingPlus2018, events), '2019-02-05'));
  expect(chased).toEqual(plain);
  expect(plain).toContain('stage-2/respond 2019-02-01 met');
  expect(plain?.some((line) => line.startsWith('stage-3'))).toBe(false);
});

test('what was promised and what the Ombudsman asked for are owed, and in the calendar', () => {
  const complaint = replay(housingPlus2018, [
    { type: 'complaint.received', on: '2018-12-20', subject: 'housing', ref: 'C-1' },
    { type: 'complaint.formalised', on: '2018-12-20', agreed: true },
    { type: 'complaint.acknowledged', on: '2018-12-21' },
    { type: 'response.sent', on: '2019-01-04', outcome: 'upheld', contents: ['escalation-right'] },
    { type: 'action.agreed', on: '2019-01-04', action: 'Service the boiler', dueBy: '2019-01-18' },
    { type: 'ombudsman.asked', on: '2019-01-07', dueBy: '2019-01-21' },
  ]);
  expect(lines(complaint, '2019-01-25', 'promise-1', 'ombudsman/information-1')).toEqual([
    'promise-1 2019-01-18 overdue 5',
    'ombudsman/information-1 2019-01-21 overdue 4',
  ]);
  const calendar = toICalendar(complaint, '2019-01-25');
  expect(calendar.match(/^DTSTART.*$/gm)).toEqual(
    ['DTSTART;VALUE=DATE:20190118\r', 'DTSTART;VALUE=DATE:20190121\r'].map((line) =>
      line.trimEnd(),
    ),
  );
});

describe('CH01 counts a complaint once', () => {
  const receipt = (on: IsoDate, ref: string): ComplaintEvent => ({
    ...{ on, type: 'complaint.received', tenure: 'social-rent', subject: 'housing', ref },
  });
  const first: readonly ComplaintEvent[] = [
    receipt('2024-06-03', 'A'),
    { on: '2024-06-05', type: 'complaint.acknowledged' },
    { on: '2024-06-17', type: 'response.sent', outcome: 'upheld' },
  ];
  const joined = (agreed: boolean): readonly ComplaintEvent[] => [
    receipt('2024-06-04', 'B'),
    { on: '2024-06-05', type: 'complaint.merged', into: 'A', ...(agreed && { agreed }) },
  ];
  test.each([
    ['alone', [first], 1, []],
    ['and one joined to it, as the complainant agreed', [first, joined(true)], 1, []],
    ['and one joined to it by nobody’s leave', [first, joined(false)], 2, ['merged-without-basis']],
    ['given twice', [first, first], 1, ['duplicate']],
  ] as const)('%s', (_, histories, received, ids) => {
    const audits = histories.map((events) =>
      auditComplaint(replay(housingPlus2018, events), '2025-06-30'),
    );
    const { ch01, notes } = measure(audits, {
      ...reportingYear(2024),
      homes: { 'low-cost-rental': 1000 },
    });
    expect(ch01[0]?.stages[0]).toMatchObject({ received, perThousandHomes: received });
    expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  });
});

describe('the way to the Ombudsman', () => {
  const receipt: ComplaintEvent = { on: '2024-05-01', type: 'complaint.received' };

  test('is not known where the source does not tell of answers', () => {
    const complaint = replay(byCode, [receipt], {
      silentOn: [
        'response.sent',
        'escalation.requested',
        'complaint.acknowledged',
        'response.extended',
      ],
    });
    expect(ombudsmanRoute(complaint, '2025-12-01').standing).toBe('unknown');
  });

  test('is open to ask for help where the landlord does not answer', () => {
    expect(ombudsmanRoute(replay(byCode, [receipt]), '2024-12-01')).toMatchObject({
      standing: 'not-yet',
      unanswered: { since: '2024-05-24' },
    });
  });

  test('ends the day before 12 months have passed', () => {
    const complaint = replay(byCode, [
      { on: '2026-10-12', type: 'complaint.received', subject: 'housing' },
      { on: '2026-10-13', type: 'complaint.acknowledged' },
      { on: '2026-10-20', type: 'response.sent', stage: 'stage-1' },
      { on: '2026-10-26', type: 'escalation.requested' },
      { on: '2026-10-27', type: 'complaint.acknowledged', stage: 'stage-2' },
      { on: '2026-11-20', type: 'response.sent', stage: 'stage-2' },
    ]);
    const standing = (asOf: IsoDate) => ombudsmanRoute(complaint, asOf).standing;
    expect(ombudsmanRoute(complaint, '2026-11-26').until).toBe('2027-11-19');
    expect([standing('2027-11-19'), standing('2027-11-20')]).toEqual(['direct', 'out-of-time']);
  });
});

test('two answers at stage 1: the audit sees the second', () => {
  const complaint = replay(byCode, [
    { on: '2024-04-23', type: 'complaint.received' },
    { on: '2024-04-30', type: 'complaint.acknowledged' },
    { on: '2024-05-15', type: 'response.sent', stage: 'stage-1' },
    { on: '2024-06-10', type: 'response.sent', stage: 'stage-1' },
  ]);
  const { findings, notes } = auditComplaint(complaint, '2025-12-16');
  expect(findings.find(({ provision }) => provision === '6.10')).toMatchObject({
    verdict: 'review',
    on: '2024-06-10',
  });
  expect(notes.map(({ id, on }) => [id, on])).toContainEqual(['out-of-place', '2024-06-10']);
  expect(rowOf(complaint, '2025-12-16', 'code/stage-1/respond').settledOn).toBe('2024-05-15');
});

test('a hearing declined and told weeks later is late by A1.3(b)', () => {
  const complaint = replay(housingPlus2018, [
    { on: '2019-04-18', type: 'complaint.received', subject: 'housing' },
    { on: '2019-04-18', type: 'form.returned', stage: 'stage-3' },
    {
      on: '2019-05-02',
      type: 'hearing.declined',
      decidedBy: 'director',
      reasons: 'complied with',
      signposts: ['housing-ombudsman', 'designated-person'],
    },
    { on: '2019-06-20', type: 'complainant.contacted', method: 'telephone' },
  ]);
  expect(kinds(complaint, '2019-06-20')).toContain('late A1.3(b)');
});

describe('a complaint about personal data', () => {
  const receipt: ComplaintEvent = {
    on: '2022-06-01',
    type: 'complaint.received',
    about: ['data-protection'],
  };

  test('allocated before or after the acknowledgement: the same is broken', () => {
    const allocated = (on: IsoDate): ComplaintEvent => ({
      on,
      type: 'complaint.allocated',
      to: 'manager',
    });
    const acknowledged = (on: IsoDate): ComplaintEvent => ({ on, type: 'complaint.acknowledged' });
    const orders = [
      [allocated('2022-06-02'), acknowledged('2022-06-03')],
      [acknowledged('2022-06-02'), allocated('2022-06-03')],
    ].map((events) => kinds(replay(creativeSupport2022, [receipt, ...events]), '2022-07-01'));
    expect(orders).toEqual([['wrong-handler 11.1'], ['wrong-handler 11.1']]);
  });

  test('to the chief executive: passed to the manager and investigated by the lead, nothing is broken', () => {
    const complaint = replay(creativeSupport2022, [
      { ...receipt, recipient: 'chief-executive' } as ComplaintEvent,
      { on: '2022-06-02', type: 'complaint.acknowledged', inWriting: true },
      { on: '2022-06-03', type: 'complaint.allocated', to: 'complaints-manager' },
      { on: '2022-06-03', type: 'complaint.allocated', to: 'data-protection-lead' },
    ]);
    expect(kinds(complaint, '2022-07-01')).toEqual([]);
    expect(rowOf(complaint, '2022-07-01', 'alongside/pass-to-manager').standing).toBe('done');
  });

  test.each([
    undefined,
    { on: '2022-06-05', type: 'complaint.withdrawn' },
    { on: '2022-06-05', type: 'complaint.excluded', grounds: ['own'], reasons: 'x' },
    { on: '2022-06-05', type: 'complaint.merged' },
  ] as const)('may go to the Information Commissioner whatever its end (11.3): %o', (end) => {
    const complaint = replay(creativeSupport2022, end ? [receipt, end] : [receipt]);
    expect(signpostsOf(complaint, '2022-06-06').map(({ to }) => to)).toContain(
      'information-commissioner',
    );
  });
});
