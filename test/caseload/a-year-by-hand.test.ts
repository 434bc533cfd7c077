/**
 * A year of complaints of every kind that figures go wrong on, and each figure worked out by hand. Working days leave out
 * Good Friday (18 April) and the bank holidays of 21 April, 5 and 26 May 2025, and 3 and 6 April 2026.
 */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import type { MeasureOptions } from '../../src/caseload/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import type { ComplaintEvent, EventType } from '../../src/policy/index.js';
import { fact } from '../support/stages.js';
import { auditOf } from './audited.js';

type Row = readonly [IsoDate, EventType, object?];
const told = (
  ref: string,
  tenure: string | undefined,
  ...[[on, , more], ...rows]: readonly [Row, ...Row[]]
) =>
  [
    fact(on, 'complaint.received', { ref, subject: 'housing', ...(tenure && { tenure }), ...more }),
    ...rows.map(([day, type, fields]) => fact(day, type, fields)),
  ] satisfies ComplaintEvent[];
const received = (on: IsoDate, more: object = {}): Row => [on, 'complaint.received', more];
const acknowledged = (on: IsoDate, stage = 'stage-1'): Row => [
  on,
  'complaint.acknowledged',
  { stage },
];
const answered = (on: IsoDate, outcome: string, stage = 'stage-1'): Row => [
  on,
  'response.sent',
  { stage, outcome },
];
const extended = (on: IsoDate, newDueDate: IsoDate): Row => [
  on,
  'response.extended',
  { stage: 'stage-1', newDueDate, reasons: 'It is complex.', contents: ['ombudsman-details'] },
];

const COMPLAINTS = {
  // Acknowledged and answered on the last days, 8 and 24 April. The repair was due by 30 May: a working day late.
  onTime: told(
    'A1',
    'social-rent',
    received('2025-04-01', { about: ['damp-and-mould'] }),
    acknowledged('2025-04-08'),
    answered('2025-04-24', 'upheld'),
    ['2025-04-24', 'action.agreed', { action: 'repair', dueBy: '2025-05-30' }],
    ['2025-06-02', 'action.completed', { action: 'repair' }],
  ),
  // Due on 21 May: a working day late. Stage 2, asked for on 27 May and acknowledged on the last day, is due on 1 July.
  lateThenStageTwo: told(
    'A2',
    'intermediate-rent',
    received('2025-05-06', { about: ['repairs', 'damp-and-mould'] }),
    acknowledged('2025-05-07'),
    answered('2025-05-22', 'partly-upheld'),
    ['2025-05-27', 'escalation.requested'],
    acknowledged('2025-06-03', 'stage-2'),
    answered('2025-07-01', 'not-upheld', 'stage-2'),
    ['2025-07-15', 'ombudsman.referred'],
    ['2026-01-05', 'ombudsman.asked', { dueBy: '2026-01-19' }],
    [
      '2026-02-02',
      'ombudsman.determined',
      {
        finding: 'maladministration',
        orders: [{ what: 'pay for the delay', dueBy: '2026-02-27', compensation: 150.5 }],
      },
    ],
    ['2026-02-20', 'action.completed', { action: 'pay for the delay' }],
  ),
  // The acknowledgement was due on 9 June. From it, 30 June is the last day; from 9 June it would have been 23 June.
  inTimeFromALateAcknowledgement: told(
    'A3',
    'shared-ownership',
    received('2025-06-02'),
    acknowledged('2025-06-16'),
    answered('2025-06-30', 'upheld'),
  ),
  // Due on 16 July, and put off by the 10 working days that the Code allows.
  extendedInTime: told(
    'A4',
    'affordable-rent',
    received('2025-07-01'),
    acknowledged('2025-07-02'),
    extended('2025-07-16', '2025-07-30'),
    answered('2025-07-30', 'not-upheld'),
  ),
  // Due on 16 September, and put off to a day beyond 30 September.
  extendedBeyond: told(
    'A5',
    'supported-housing',
    received('2025-09-01'),
    acknowledged('2025-09-02'),
    extended('2025-09-16', '2025-10-15'),
    answered('2025-10-15', 'upheld'),
  ),
  // Due on 16 October: the letter came a day later, and the answer 6 working days.
  extendedTooLate: told(
    'A6',
    'shared-ownership',
    received('2025-10-01'),
    acknowledged('2025-10-02'),
    extended('2025-10-17', '2025-10-24'),
    answered('2025-10-24', 'not-upheld'),
  ),
  merged: told('A7', 'social-rent', received('2025-07-08'), [
    '2025-07-10',
    'complaint.merged',
    { into: 'A4', agreed: true },
  ]),
  // The first again, as another system has it.
  repeated: told('A1', 'social-rent', received('2025-04-01')),
  // Due on 10 April 2026.
  notDue: told('A9', 'social-rent', received('2026-03-20'), acknowledged('2026-03-25')),
  // Of the year before, but for the answer of stage 1 and all of stage 2, which was due on 16 May.
  fromTheYearBefore: told(
    'A10',
    'social-rent',
    received('2025-03-25'),
    acknowledged('2025-03-26'),
    answered('2025-04-07', 'upheld'),
    ['2025-04-14', 'escalation.requested'],
    acknowledged('2025-04-15', 'stage-2'),
    answered('2025-05-19', 'upheld', 'stage-2'),
    ['2025-06-02', 'ombudsman.referred'],
    [
      '2026-03-02',
      'ombudsman.determined',
      {
        findings: [
          { matter: 'repairs', finding: 'service failure' },
          { matter: 'complaint handling', finding: 'reasonable redress' },
        ],
        orders: [{ what: 'pay for distress', dueBy: '2026-03-30', compensation: 100 }],
        recommendations: ['review the policy'],
      },
    ],
  ),
  neverAnswered: told('A11', 'leasehold', received('2025-11-03'), acknowledged('2025-11-04')),
  excluded: told('A12', 'social-rent', received('2025-08-01'), [
    '2025-08-05',
    'complaint.excluded',
    { grounds: ['over-12-months'] },
  ]),
  withdrawn: told('A13', undefined, received('2025-12-01'), acknowledged('2025-12-02'), [
    '2025-12-05',
    'complaint.withdrawn',
  ]),
  // Stage 2 is of the next year, and nobody knew of it on 31 March.
  intoTheYearAfter: told(
    'A14',
    'social-rent',
    received('2026-03-02'),
    acknowledged('2026-03-03'),
    answered('2026-03-16', 'not-upheld'),
    ['2026-04-02', 'escalation.requested'],
  ),
  refusedStageTwo: told(
    'A15',
    'shared-ownership',
    received('2026-01-05'),
    acknowledged('2026-01-06'),
    answered('2026-01-20', 'upheld'),
    ['2026-01-26', 'escalation.requested'],
    [
      '2026-01-30',
      'escalation.refused',
      { stage: 'stage-2', inWriting: true, authorisedBy: 'senior-management', ground: 'excessive' },
    ],
  ),
  // Nothing of it is of this year, not even the order, whenever it was carried out.
  ofTheYearBefore: told(
    'A16',
    'social-rent',
    received('2024-06-03'),
    acknowledged('2024-06-04'),
    answered('2024-06-17', 'upheld'),
    [
      '2025-03-31',
      'ombudsman.determined',
      { orders: [{ what: 'pay', dueBy: '2025-04-30', compensation: 999 }] },
    ],
    ['2025-04-14', 'action.completed', { action: 'pay' }],
  ),
};

const figures = (options: Partial<MeasureOptions> = {}, asOf: IsoDate = '2026-03-31') =>
  measure(
    Object.values(COMPLAINTS).map((events) => auditOf(asOf, events)),
    {
      ...reportingYear(2025),
      homes: { 'low-cost-rental': 2_000, 'low-cost-ownership': 500 },
      ...options,
    },
  );

describe('the year 2025/26, as of its last day', () => {
  const { ch01, ch02, report, notes, audited } = figures();

  test('CH01: received at each stage, for every 1,000 homes', () => {
    expect(audited).toBe(15);
    expect(ch01).toEqual([
      {
        // A1, A2, A4, A5, A9 and A14. At stage 2: A2 and A10.
        tenure: 'low-cost-rental',
        homes: 2_000,
        stages: [
          { stage: 1, received: 6, perThousandHomes: 3 },
          { stage: 2, received: 2, perThousandHomes: 1 },
        ],
      },
      {
        // A3, A6 and A15, whose stage 2 was refused.
        tenure: 'low-cost-ownership',
        homes: 500,
        stages: [
          { stage: 1, received: 3, perThousandHomes: 6 },
          { stage: 2, received: 0, perThousandHomes: 0 },
        ],
      },
      // A11, and A13. Without their homes there is no rate for all.
      {
        tenure: 'other',
        stages: [1, 2].map((stage) => ({ stage, received: stage === 1 ? 1 : 0 })),
      },
      {
        tenure: 'not-known',
        stages: [1, 2].map((stage) => ({ stage, received: stage === 1 ? 1 : 0 })),
      },
      { tenure: 'all', stages: [1, 2].map((stage) => ({ stage, received: stage === 1 ? 11 : 2 })) },
    ]);
  });

  const none = {
    ...{ received: 0, inTime: 0, extended: 0, fromLateStart: 0, toBeJudged: 0, late: 0 },
    ...{ notAnswered: 0, notDue: 0, notOwed: 0, notKnown: 0, noTime: 0, of: 0 },
  };
  test('CH02: answered in the Code’s time, of all received', () => {
    expect(ch02).toEqual([
      {
        // In time A1, A14 and, extended, A4. To be judged A5. Late A2. Not due A9.
        ...{ ...none, stage: 1, tenure: 'low-cost-rental', received: 6, of: 6 },
        ...{ inTime: 3, extended: 1, toBeJudged: 1, late: 1, notDue: 1, percent: 50 },
      },
      {
        // In time A15 and, from a late acknowledgement, A3. Late A6.
        ...{ ...none, stage: 1, tenure: 'low-cost-ownership', received: 3, of: 3 },
        ...{ inTime: 2, fromLateStart: 1, late: 1, percent: 200 / 3 },
      },
      { ...none, stage: 1, tenure: 'other', received: 1, of: 1, notAnswered: 1, percent: 0 },
      { ...none, stage: 1, tenure: 'not-known', received: 1, of: 1, notOwed: 1, percent: 0 },
      {
        ...{ ...none, stage: 1, tenure: 'all', received: 11, of: 11 },
        ...{ inTime: 5, extended: 1, fromLateStart: 1, toBeJudged: 1, late: 2 },
        ...{ notAnswered: 1, notDue: 1, notOwed: 1, percent: 500 / 11 },
      },
      // In time A2, late A10.
      ...['low-cost-rental', 'low-cost-ownership', 'other', 'not-known', 'all'].map((tenure) => ({
        ...{ ...none, stage: 2, tenure },
        ...(['low-cost-rental', 'all'].includes(tenure) && {
          ...{ received: 2, inTime: 1, late: 1, of: 2, percent: 50 },
        }),
      })),
    ]);
  });

  test('the stages: answers of the year, whenever the complaint was received', () => {
    expect(report.stages).toEqual([
      {
        stage: 1,
        received: 11,
        // A1 to A6, A10, A14 and A15.
        answered: 9,
        outcomes: { upheld: 5, 'partly-upheld': 1, 'not-upheld': 3, 'not-known': 0 },
        // A2, A10 and A15.
        escalated: { count: 3, percent: 100 / 3 },
        lateness: [
          // A2 by 1 working day, A6 by 6, and A11 since 18 November.
          { from: 0, to: 5, answered: 1, notAnswered: 0 },
          { from: 6, to: 10, answered: 1, notAnswered: 0 },
          { from: 11, to: 20, answered: 0, notAnswered: 0 },
          { from: 21, answered: 0, notAnswered: 1 },
        ],
      },
      {
        stage: 2,
        received: 2,
        answered: 2,
        outcomes: { upheld: 1, 'partly-upheld': 0, 'not-upheld': 1, 'not-known': 0 },
        escalated: { count: 0, percent: 0 },
        refused: {
          ...{ requested: 3, count: 1, percent: 100 / 3 },
          byGround: [{ name: 'excessive', count: 1 }],
        },
        lateness: [
          { from: 0, to: 5, answered: 1, notAnswered: 0 },
          { from: 6, to: 10, answered: 0, notAnswered: 0 },
          { from: 11, to: 20, answered: 0, notAnswered: 0 },
          { from: 21, answered: 0, notAnswered: 0 },
        ],
      },
    ]);
  });

  test('the months', () => {
    const numbers = report.months.map(({ month, stages }) => [
      month,
      ...stages.map((one) => [one.received, one.answered, one.upheld, one.partlyUpheld].join(' ')),
    ]);
    // Received, answered, upheld and partly upheld, at stage 1 and at stage 2.
    expect(numbers).toEqual([
      ['2025-04', '1 2 2 0', '1 0 0 0'],
      ['2025-05', '1 1 0 1', '1 1 1 0'],
      ['2025-06', '1 1 1 0', '0 0 0 0'],
      ['2025-07', '1 1 0 0', '0 1 0 0'],
      ['2025-08', '0 0 0 0', '0 0 0 0'],
      ['2025-09', '1 0 0 0', '0 0 0 0'],
      ['2025-10', '1 2 1 0', '0 0 0 0'],
      ['2025-11', '1 0 0 0', '0 0 0 0'],
      ['2025-12', '1 0 0 0', '0 0 0 0'],
      ['2026-01', '1 1 1 0', '0 0 0 0'],
      ['2026-02', '0 0 0 0', '0 0 0 0'],
      ['2026-03', '2 1 0 0', '0 0 0 0'],
    ]);
  });

  test('what they were about, how they ended, and what is no complaint received', () => {
    const { subjects, topics, ends, merged, atFirstContact, exclusions, remedies } = report;
    expect({ subjects, topics, ends, merged, atFirstContact, exclusions }).toEqual({
      subjects: [{ name: 'housing', count: 11 }],
      // A complaint about two things counts for both.
      topics: [
        { name: 'not-known', count: 9 },
        { name: 'damp-and-mould', count: 2 },
        { name: 'repairs', count: 1 },
      ],
      // Open A9 and A11, withdrawn A13, refused A15, exhausted A2; the others could still be taken further.
      ends: [
        { name: 'answered', count: 6 },
        { name: 'open', count: 2 },
        { name: 'escalation-refused', count: 1 },
        { name: 'exhausted', count: 1 },
        { name: 'withdrawn', count: 1 },
      ],
      merged: 1,
      atFirstContact: 0,
      exclusions: { count: 1, byGround: [{ name: 'over-12-months', count: 1 }] },
    });
    expect(remedies).toEqual({
      ...{ count: 1, open: 0, overdue: 0, met: 0, late: 1, notKnown: 0, withoutDate: 0 },
    });
  });

  test('the policy’s own duties, for complaints received in the year', () => {
    // At stage 2 of A15 nothing was owed once it was refused. By the policy, which caps no extension, A4 and A5 were met.
    expect(report.duties).toEqual([
      {
        duty: 'acknowledge',
        standings: [
          { name: 'met', count: 11 },
          { name: 'late', count: 1 },
          { name: 'released', count: 1 },
        ],
      },
      {
        duty: 'respond',
        standings: [
          { name: 'met', count: 7 },
          { name: 'late', count: 2 },
          { name: 'released', count: 2 },
          { name: 'open', count: 1 },
          { name: 'overdue', count: 1 },
        ],
      },
    ]);
  });

  test('the Ombudsman: findings matter by matter, orders, what they pay, and a request that the determination ended', () => {
    expect(report.ombudsman).toEqual({
      referred: 2,
      determinations: 2,
      byFinding: [
        { name: 'maladministration', count: 1 },
        { name: 'reasonable redress', count: 1 },
        { name: 'service failure', count: 1 },
      ],
      // That of A2 was carried out. That of A10 was due the day before. The £999 were ordered in the year before.
      orders: { count: 2, open: 0, overdue: 1, met: 1, late: 0, notKnown: 0 },
      compensation: { orders: 2, pounds: 250.5 },
      information: {
        ...{ count: 1, open: 0, overdue: 0, met: 0, late: 0, notKnown: 0, missed: 1, released: 0 },
      },
    });
  });

  test('the notes tell what the figures rest on', () => {
    expect(notes.map(({ id, message }) => `${id}: ${message.slice(0, 2)}`)).toEqual([
      'denominator: Th',
      'to-be-judged: 1 ',
      'not-due: 1 ',
      'late-start: 1 ',
      'late-notice: 1 ',
      'tenure-not-known: 1 ',
      'duplicate: 1 ',
    ]);
  });
});

describe('the same by other options', () => {
  const shareOf = (denominator: NonNullable<MeasureOptions['denominator']>, tenure = 'all') => {
    const { ch02 } = figures({ denominator });
    const one = ch02.find((row) => row.stage === 1 && row.tenure === tenure);
    return [one?.inTime, one?.of, one?.percent];
  };
  test('of those due: without A9, and A13, which ended first', () => {
    expect(shareOf('due')).toEqual([5, 9, 500 / 9]);
    expect(shareOf('due', 'low-cost-rental')).toEqual([3, 5, 60]);
    expect(shareOf('due', 'not-known')).toEqual([0, 0, undefined]);
  });
  test('of those answered: without A9, A11 and A13', () => {
    expect(shareOf('answered')).toEqual([5, 8, 62.5]);
    expect(shareOf('answered', 'other')).toEqual([0, 0, undefined]);
  });
  test('a reference that is given twice counts twice only if that is asked for, and is told either way', () => {
    const { ch01, ch02, notes } = figures({ duplicates: 'count' });
    expect(ch01[0]?.stages[0]).toEqual({ stage: 1, received: 7, perThousandHomes: 3.5 });
    // What the other system has shows no answer.
    expect(ch02[0]).toMatchObject({ received: 7, inTime: 3, notAnswered: 1 });
    expect(notes.find(({ id }) => id === 'duplicate')?.message).toMatch(/counted each time\.$/);
  });
});

describe('the years before and after', () => {
  test('2024/25 has stage 1 of A10 and A16, in time, and what was ordered on its last day', () => {
    const { ch01, ch02, report } = figures(reportingYear(2024));
    expect(ch01[0]?.stages.map(({ received }) => received)).toEqual([2, 0]);
    expect(ch02[0]).toMatchObject({ received: 2, inTime: 2, percent: 100 });
    expect(report.stages[0]?.answered).toBe(1);
    expect(report.ombudsman.compensation).toEqual({ orders: 1, pounds: 999 });
    expect(report.ombudsman.orders).toMatchObject({ count: 1, met: 1 });
  });
  test('three months later A9 was never answered, and stage 2 of A14 is of 2026/27', () => {
    const later = figures({}, '2026-06-30');
    expect(later.ch02[0]).toMatchObject({
      received: 6,
      inTime: 3,
      notDue: 0,
      notAnswered: 1,
      of: 6,
    });
    expect(later.ch01[0]?.stages[1]?.received).toBe(2);
    expect(figures(reportingYear(2026), '2026-06-30').ch01[0]?.stages).toMatchObject([
      { received: 0 },
      { received: 1 },
    ]);
  });
});
