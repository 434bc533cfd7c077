import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import type { MeasureOptions, Measures, ReportingPeriod } from '../../src/caseload/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';
import { auditOf } from './audited.js';

const LATER: IsoDate = '2026-04-30';
const [year2023, year2024, year2025] = [2023, 2024, 2025].map(reportingYear) as [
  ReportingPeriod,
  ReportingPeriod,
  ReportingPeriod,
];

/** The measures of one history. */
const of = (
  facts: readonly ComplaintEvent[],
  options: MeasureOptions = year2024,
  asOf = LATER,
  told: Parameters<typeof auditOf>[2] = {},
): Measures => measure([auditOf(asOf, facts, told)], options);

/** What CH02 has for all tenures together at a stage. */
const inTime = ({ ch02 }: Measures, stage: 1 | 2 = 1) =>
  ch02.find((one) => one.stage === stage && one.tenure === 'all');

/** The complaints received at stages 1 and 2. */
const receivedAt = ({ ch01 }: Measures) => ch01.at(-1)?.stages.map((one) => one.received);

/** Asked for stage 2 on a day, whenever that is. */
const askedOn = (on: IsoDate) => fact(on, 'escalation.requested', { stage: 'stage-2' });

describe('a complaint counts at stage 1 in the period in which it was received', () => {
  test.each<{ on: IsoDate; counts: number[] }>([
    { on: '2024-03-31', counts: [1, 0, 0] },
    { on: '2024-04-01', counts: [0, 1, 0] },
    { on: '2025-03-31', counts: [0, 1, 0] },
    { on: '2025-04-01', counts: [0, 0, 1] },
  ])('received $on: $counts in the years from 2023', ({ on, counts }) => {
    expect(
      [year2023, year2024, year2025].map((period) => receivedAt(of([received(on)], period))?.[0]),
    ).toEqual(counts);
  });

  test('and at stage 2 in that in which stage 2 was asked for', () => {
    const facts = [
      received('2025-03-31'),
      fact('2025-03-31', 'response.sent', { outcome: 'not-upheld' }),
      askedOn('2025-04-01'),
    ];
    expect(receivedAt(of(facts, year2024))).toEqual([1, 0]);
    expect(receivedAt(of(facts, year2025))).toEqual([0, 1]);
    expect(of(facts, year2024).report.stages[0]?.escalated).toEqual({ count: 1, percent: 100 });
    expect(of(facts, year2025).report.stages[0]?.escalated).toEqual({ count: 0 });
  });

  test('its answer counts in the period in which it was made, and is judged in that of the receipt', () => {
    const facts = [
      received('2025-03-25'),
      fact('2025-04-01', 'response.sent', { outcome: 'upheld' }),
    ];
    const [before, after] = [of(facts, year2024), of(facts, year2025)];
    expect([inTime(before)?.inTime, inTime(after)?.inTime]).toEqual([1, 0]);
    expect(before.report.stages[0]).toMatchObject({ received: 1, answered: 0 });
    expect(after.report.stages[0]).toMatchObject({ received: 0, answered: 1 });
    expect(after.report.stages[0]?.outcomes.upheld).toBe(1);
    expect(after.report.months[0]).toEqual({
      month: '2025-04',
      stages: [
        { stage: 1, received: 0, answered: 1, upheld: 1, partlyUpheld: 0 },
        { stage: 2, received: 0, answered: 0, upheld: 0, partlyUpheld: 0 },
      ],
    });
  });

  test('one older than the period adds nothing but that it was given', () => {
    const { audited, counts } = of([received('2023-05-02')], year2025);
    expect([audited, counts]).toEqual([1, { audited: 1 }]);
  });

  test('a month of which the period has only a part counts that part', () => {
    const period = { from: '2024-05-20', to: '2024-06-05' } as const;
    const { months } = of([received('2024-05-19')], period).report;
    expect(months.map(({ month, stages }) => [month, stages[0]?.received])).toEqual([
      ['2024-05', 0],
      ['2024-06', 0],
    ]);
  });
});

describe('what does not count as received has a figure of its own', () => {
  test('refused as out of scope: in the period of the refusal, each ground once', () => {
    const facts = [
      received('2025-03-31'),
      fact('2025-04-01', 'complaint.excluded', { grounds: ['old', 'at-court'] }),
    ];
    const [before, after] = [of(facts, year2024), of(facts, year2025)];
    expect([receivedAt(before), inTime(before)?.received]).toEqual([[0, 0], 0]);
    expect(before.report.exclusions.count).toBe(0);
    expect(after.report.exclusions).toEqual({
      count: 1,
      byGround: [
        { name: 'at-court', count: 1 },
        { name: 'old', count: 1 },
      ],
    });
  });

  test('put right at first contact', () => {
    const facts = [received('2024-05-07'), fact('2024-05-09', 'query.resolved')];
    const whole = of(facts, year2024, LATER, { policy: 'contact' });
    expect([receivedAt(whole), whole.report.atFirstContact]).toEqual([[0, 0], 1]);
  });

  test('unless it became a complaint after all', () => {
    const facts = [
      received('2024-05-07'),
      fact('2024-05-09', 'query.resolved'),
      fact('2024-05-13', 'complaint.formalised'),
    ];
    const whole = of(facts, year2024, LATER, { policy: 'contact' });
    expect([receivedAt(whole), whole.report.atFirstContact]).toEqual([[1, 0], 0]);
  });

  test('refused at stage 2: by ground, of the requests of the period', () => {
    const facts = [
      received('2025-03-03'),
      fact('2025-03-17', 'response.sent'),
      askedOn('2025-03-31'),
      fact('2025-04-02', 'escalation.refused', { inWriting: true, ground: 'excessive' }),
    ];
    const [before, after] = [of(facts, year2024), of(facts, year2025)];
    expect(receivedAt(before)).toEqual([1, 0]);
    expect(before.report.stages[1]?.refused).toEqual({
      requested: 1,
      count: 1,
      percent: 100,
      byGround: [{ name: 'excessive', count: 1 }],
    });
    expect(after.report.stages[1]?.refused).toEqual({ requested: 0, count: 0, byGround: [] });
  });
});

describe('lateness, in working days after the last day on time', () => {
  // Acknowledged on Friday 10 May 2024: due on Friday 24 May. The Monday after is a bank holiday.
  const facts = [received('2024-05-10'), fact('2024-05-10', 'complaint.acknowledged')];

  test.each<{ because: string; on: IsoDate; bands: number[] }>([
    { because: 'in time', on: '2024-05-24', bands: [0, 0, 0, 0] },
    { because: 'late by 0, on the Saturday', on: '2024-05-25', bands: [1, 0, 0, 0] },
    { because: 'late by 0, on the bank holiday', on: '2024-05-27', bands: [1, 0, 0, 0] },
    { because: 'late by 1', on: '2024-05-28', bands: [1, 0, 0, 0] },
    { because: 'late by 5', on: '2024-06-03', bands: [1, 0, 0, 0] },
    { because: 'late by 6', on: '2024-06-04', bands: [0, 1, 0, 0] },
    { because: 'late by 10', on: '2024-06-10', bands: [0, 1, 0, 0] },
    { because: 'late by 11', on: '2024-06-11', bands: [0, 0, 1, 0] },
    { because: 'late by 20', on: '2024-06-24', bands: [0, 0, 1, 0] },
    { because: 'late by 21', on: '2024-06-25', bands: [0, 0, 0, 1] },
  ])('$because: $bands', ({ on, bands }) => {
    const answered = of([...facts, fact(on, 'response.sent')]).report.stages[0]?.lateness;
    expect(answered?.map((band) => band.answered)).toEqual(bands);
    expect(answered?.every((band) => band.notAnswered === 0)).toBe(true);
    const open = of(facts, year2024, on).report.stages[0]?.lateness;
    expect(open?.map((band) => band.notAnswered)).toEqual(bands);
    expect(open?.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [6, 10],
      [11, 20],
      [21, undefined],
    ]);
  });

  test('bands end where the options say', () => {
    const late = of([...facts, fact('2024-05-28', 'response.sent')], {
      ...year2024,
      lateness: [0],
    });
    expect(late.report.stages[0]?.lateness).toEqual([
      { from: 0, to: 0, answered: 0, notAnswered: 0 },
      { from: 1, answered: 1, notAnswered: 0 },
    ]);
  });
});

describe('answered within the Code’s time', () => {
  // Acknowledged on 13 May 2024: due on 28 May, with ten more working days on 11 June.
  const facts = [received('2024-05-07'), fact('2024-05-13', 'complaint.acknowledged')];
  const letter = (newDueDate: IsoDate) => fact('2024-05-28', 'response.extended', { newDueDate });
  const answer = (on: IsoDate) => fact(on, 'response.sent');

  test.each<{
    because: string;
    more: ComplaintEvent[];
    asOf?: IsoDate;
    counts: Partial<Measures['ch02'][number]>;
    of: number[];
  }>([
    {
      because: 'on the last day',
      more: [answer('2024-05-28')],
      counts: { inTime: 1, extended: 0 },
      of: [1, 1, 1],
    },
    { because: 'the day after', more: [answer('2024-05-29')], counts: { late: 1 }, of: [1, 1, 1] },
    {
      because: 'by the day of a holding letter',
      more: [letter('2024-06-11'), answer('2024-06-11')],
      counts: { inTime: 1, extended: 1 },
      of: [1, 1, 1],
    },
    {
      because: 'by a day that the Code does not give without more',
      more: [letter('2024-06-12'), answer('2024-06-12')],
      counts: { toBeJudged: 1, inTime: 0 },
      of: [1, 1, 1],
    },
    {
      because: 'still put off by such a day',
      more: [letter('2024-06-12')],
      asOf: '2024-06-12',
      counts: { toBeJudged: 1 },
      of: [1, 1, 0],
    },
    {
      because: 'later than that',
      more: [letter('2024-06-12'), answer('2024-06-13')],
      counts: { late: 1, toBeJudged: 0 },
      of: [1, 1, 1],
    },
    { because: 'not due', more: [], asOf: '2024-05-28', counts: { notDue: 1 }, of: [1, 0, 0] },
    {
      because: 'not answered',
      more: [],
      asOf: '2024-05-29',
      counts: { notAnswered: 1 },
      of: [1, 1, 0],
    },
    {
      because: 'withdrawn before it was due',
      more: [fact('2024-05-28', 'complaint.withdrawn')],
      counts: { notOwed: 1 },
      of: [1, 0, 0],
    },
    {
      because: 'withdrawn after',
      more: [fact('2024-05-29', 'complaint.withdrawn')],
      counts: { notAnswered: 1 },
      of: [1, 1, 0],
    },
  ])('$because', ({ more, asOf = LATER, counts, of: shares }) => {
    const by = (denominator: 'received' | 'due' | 'answered') =>
      inTime(of([...facts, ...more], { ...year2024, denominator }, asOf));
    const measured = (['received', 'due', 'answered'] as const).map(by);
    expect(measured[0]).toMatchObject({ received: 1, ...counts });
    expect(measured.map((one) => one?.of)).toEqual(shares);
    const percent = 100 * (counts.inTime ?? 0);
    expect(measured.map((one) => one?.percent)).toEqual(
      shares.map((one) => (one === 0 ? undefined : percent)),
    );
  });

  test('a complaint without a time of the Code is in no share', () => {
    const early = of([received('2020-06-30')], { from: '2020-04-01', to: '2021-03-31' });
    expect(inTime(early)).toMatchObject({ received: 1, noTime: 1, of: 0 });
    expect(inTime(early)).not.toHaveProperty('percent');
  });
});

describe('a complaint joined to another is counted as that one', () => {
  const joined = (on: IsoDate) => fact(on, 'complaint.merged', { into: 'A', agreed: true });

  test('before any answer of its own it is not received, and has a figure of its own', () => {
    const measures = of([received('2024-05-07'), joined('2024-05-09')]);
    expect(receivedAt(measures)).toEqual([0, 0]);
    expect(inTime(measures)).toMatchObject({ received: 0, of: 0 });
    expect(measures.report).toMatchObject({ merged: 1, ends: [], subjects: [], duties: [] });
    expect(of([received('2024-05-07'), joined('2024-05-09')], year2023).report.merged).toBe(0);
  });

  test('after its answer it is received, and answered', () => {
    const facts = [received('2024-05-07'), fact('2024-05-09', 'response.sent')];
    const measures = of([...facts, askedOn('2024-05-10'), joined('2024-05-13')]);
    expect(receivedAt(measures)).toEqual([1, 0]);
    expect(measures.report).toMatchObject({ merged: 0, ends: [{ name: 'merged', count: 1 }] });
  });

  test('and is received after all where it was taken up again and answered', () => {
    const facts = [received('2024-05-07'), joined('2024-05-09')];
    const again = [fact('2024-05-13', 'complaint.reopened'), fact('2024-05-14', 'response.sent')];
    expect(receivedAt(of([...facts, ...again]))).toEqual([1, 0]);
  });
});

describe('the same reference is the same complaint', () => {
  const withRef = (ref: string, ...more: ComplaintEvent[]) =>
    auditOf(LATER, [received('2024-05-07', { ref, tenure: 'social-rent' }), ...more]);
  const answer = fact('2024-05-14', 'response.sent');
  const noteOf = ({ notes }: Measures) => notes.find(({ id }) => id === 'duplicate')?.message;

  test('given twice it is counted once, by the fuller history, in whatever order, and a note tells', () => {
    const [short, full] = [withRef('A'), withRef('A', answer)];
    const once = measure([full], year2024);
    for (const given of [
      [short, full],
      [full, short],
      [full, short, full],
    ]) {
      const measures = measure(given, year2024);
      const { counts, notes, ...figures } = measures;
      expect(figures).toEqual({ ...figures, ch01: once.ch01, ch02: once.ch02, audited: 1 });
      expect(noteOf(measures)).toMatch(given.length === 2 ? /^1 complaint / : /^2 complaints /);
    }
    expect(noteOf(once)).toBeUndefined();
  });

  test('it is counted each time where that is asked for, and a note tells', () => {
    const measures = measure([withRef('A'), withRef('A')], { ...year2024, duplicates: 'count' });
    expect(receivedAt(measures)).toEqual([2, 0]);
    expect(noteOf(measures)).toMatch(/counted each time/);
  });

  test('another reference, or none, is another complaint', () => {
    const nameless = auditOf(LATER, [received('2024-05-07')]);
    const measures = measure([withRef('A'), withRef('B'), nameless, nameless], year2024);
    expect(receivedAt(measures)).toEqual([4, 0]);
    expect(noteOf(measures)).toBeUndefined();
  });

  test('of which the first fact tells, where the receipt does not', () => {
    const told = auditOf(LATER, [received('2024-05-07'), { ...answer, ref: 'A' }]);
    expect(told.about.ref).toBe('A');
    expect(receivedAt(measure([told, withRef('A')], year2024))).toEqual([1, 0]);
    expect(auditOf(LATER, [received('2024-05-07', { ref: '' })]).about).not.toHaveProperty('ref');
  });
});

describe('in time only because the acknowledgement came late', () => {
  // Received on 7 May 2024: acknowledged in time up to 14 May, and then due on 29 May.
  const facts = (acknowledged: IsoDate, answered: IsoDate, ...more: ComplaintEvent[]) => [
    received('2024-05-07', { tenure: 'social-rent' }),
    fact(acknowledged, 'complaint.acknowledged'),
    ...more,
    fact(answered, 'response.sent'),
  ];
  const put = (newDueDate: IsoDate) => fact('2024-05-29', 'response.extended', { newDueDate });

  test.each<{ because: string; told: ComplaintEvent[]; counts: object }>([
    {
      because: 'acknowledged in time',
      told: facts('2024-05-14', '2024-05-29'),
      counts: { inTime: 1, fromLateStart: 0 },
    },
    {
      because: 'acknowledged late, answered by the day it would have been due',
      told: facts('2024-05-15', '2024-05-29'),
      counts: { inTime: 1, fromLateStart: 0 },
    },
    {
      because: 'acknowledged late, answered only by the day it was due because of that',
      told: facts('2024-05-15', '2024-05-30'),
      counts: { inTime: 1, fromLateStart: 1 },
    },
    {
      because: 'acknowledged late, and answered late all the same',
      told: facts('2024-05-15', '2024-05-31'),
      counts: { inTime: 0, late: 1, fromLateStart: 0 },
    },
    {
      because: 'put off by a letter, to a day that the Code would have given anyway',
      told: facts('2024-05-15', '2024-06-05', put('2024-06-05')),
      counts: { inTime: 1, extended: 1, fromLateStart: 0 },
    },
    {
      because: 'put off by a letter, to a day that it would not',
      told: facts('2024-05-15', '2024-06-13', put('2024-06-13')),
      counts: { inTime: 1, extended: 1, fromLateStart: 1 },
    },
  ])('$because', ({ told, counts }) => {
    const measures = of(told);
    expect(inTime(measures)).toMatchObject({ received: 1, ...counts });
    const isTold = measures.notes.some(({ id }) => id === 'late-start');
    expect(isTold).toBe(inTime(measures)?.fromLateStart === 1);
  });

  test('the audit tells by how many working days it began late', () => {
    const audit = auditOf(LATER, facts('2024-05-17', '2024-06-03'));
    expect(audit.stages[0]).toMatchObject({
      response: { standing: 'in-time', startedLateBy: 3 },
      inTimeByLateStart: true,
    });
    const prompt = auditOf(LATER, facts('2024-05-14', '2024-05-29'));
    expect(prompt.stages[0]?.response).not.toHaveProperty('startedLateBy');
  });
});

describe('tenures', () => {
  const groupOf = (tenure: string | undefined, more: Partial<MeasureOptions> = {}) =>
    of([received('2024-05-07', tenure ? { tenure } : {})], { ...year2024, ...more })
      .ch01.filter(({ tenure: group, stages }) => group !== 'all' && stages[0]?.received === 1)
      .map(({ tenure: group }) => group);

  test.each<{ tenure: string | undefined; more?: Partial<MeasureOptions>; group: string }>([
    { tenure: 'social-rent', group: 'low-cost-rental' },
    { tenure: 'affordable-rent', group: 'low-cost-rental' },
    { tenure: 'intermediate-rent', group: 'low-cost-rental' },
    { tenure: 'supported-housing', group: 'low-cost-rental' },
    { tenure: 'shared-ownership', group: 'low-cost-ownership' },
    { tenure: 'temporary-accommodation', group: 'other' },
    { tenure: 'leasehold', group: 'other' },
    { tenure: 'none', group: 'other' },
    { tenure: 'almshouse', group: 'other' },
    { tenure: 'constructor', group: 'other' },
    { tenure: undefined, group: 'not-known' },
    { tenure: undefined, more: { otherwiseTenure: 'social-rent' }, group: 'low-cost-rental' },
    { tenure: undefined, more: { otherwiseTenure: 'croft' }, group: 'other' },
    { tenure: 'leasehold', more: { otherwiseTenure: 'social-rent' }, group: 'other' },
    {
      tenure: 'almshouse',
      more: { tenureGroups: { almshouse: 'low-cost-rental' } },
      group: 'low-cost-rental',
    },
    {
      tenure: 'social-rent',
      more: { tenureGroups: { 'social-rent': 'not-known' } },
      group: 'not-known',
    },
    {
      tenure: undefined,
      more: { otherwiseTenure: 'croft', tenureGroups: { croft: 'low-cost-ownership' } },
      group: 'low-cost-ownership',
    },
  ])('$tenure is $group, with $more', ({ tenure, more, group }) => {
    expect(groupOf(tenure, more)).toEqual([group]);
  });
});

describe('complaints for every 1,000 homes', () => {
  const audits = ['social-rent', 'social-rent', 'leasehold'].map((tenure) =>
    auditOf(LATER, [received('2024-05-07', { tenure })]),
  );
  const rates = (homes: MeasureOptions['homes'], some = audits) =>
    measure(some, { ...year2024, ...(homes && { homes }) }).ch01.flatMap(
      ({ tenure, homes: owned, stages: [first] }) =>
        owned === undefined ? [] : [[tenure, owned, first?.perThousandHomes]],
    );

  test.each<{ because: string; homes: MeasureOptions['homes']; rows: unknown[] }>([
    { because: 'nothing was given', homes: undefined, rows: [] },
    { because: 'nothing was given for any group', homes: {}, rows: [] },
    {
      because: 'a group with complaints lacks its homes, and so does the whole',
      homes: { 'low-cost-rental': 3000 },
      rows: [['low-cost-rental', 3000, 2000 / 3000]],
    },
    {
      because: 'every group with complaints has its homes',
      homes: { 'low-cost-rental': 3000, other: 1000 },
      rows: [
        ['low-cost-rental', 3000, 2000 / 3000],
        ['other', 1000, 1],
        ['all', 4000, 0.75],
      ],
    },
    {
      because: 'no homes, no rate',
      homes: { 'low-cost-rental': 0, other: 0 },
      rows: [
        ['low-cost-rental', 0, undefined],
        ['other', 0, undefined],
        ['all', 0, undefined],
      ],
    },
    {
      because: 'homes without complaints count in the whole',
      homes: { 'low-cost-rental': 3000, other: 1000, 'low-cost-ownership': 2000 },
      rows: [
        ['low-cost-rental', 3000, 2000 / 3000],
        ['low-cost-ownership', 2000, 0],
        ['other', 1000, 1],
        ['all', 6000, 0.5],
      ],
    },
  ])('$because', ({ homes, rows }) => {
    expect(rates(homes)).toEqual(rows);
  });
});

describe('what was promised, ordered and asked for stands as of the day', () => {
  const answered = [received('2024-05-07'), fact('2024-05-14', 'response.sent')];
  const promised = fact('2024-05-14', 'action.agreed', { action: 'paint', dueBy: '2024-06-14' });
  const done = (on: IsoDate) => fact(on, 'action.completed', { action: 'paint' });

  test.each<{ because: string; more: ComplaintEvent[]; asOf?: IsoDate; figures: object }>([
    { because: 'open', more: [promised], asOf: '2024-06-14', figures: { open: 1, withoutDate: 0 } },
    { because: 'overdue', more: [promised], asOf: '2024-06-15', figures: { overdue: 1 } },
    { because: 'met', more: [promised, done('2024-06-14')], figures: { met: 1 } },
    { because: 'late', more: [promised, done('2024-06-15')], figures: { late: 1 } },
    {
      because: 'by no date',
      more: [fact('2024-05-14', 'action.agreed', { action: 'paint' })],
      figures: { open: 1, withoutDate: 1 },
    },
  ])('$because', ({ more, asOf = LATER, figures }) => {
    expect(of([...answered, ...more], year2024, asOf).report.remedies).toMatchObject({
      count: 1,
      ...figures,
    });
  });

  test('where the source does not tell of what was done, it is not known', () => {
    const told = { silentOn: ['action.completed'] } as const;
    const { remedies } = of([...answered, promised], year2024, LATER, told).report;
    expect(remedies).toMatchObject({ count: 1, overdue: 0, notKnown: 1 });
  });

  test('so it is with orders', () => {
    const orders = [{ what: 'paint', dueBy: '2024-06-14' }];
    const determined = fact('2024-06-03', 'ombudsman.determined', { orders });
    const told = { silentOn: ['action.completed'] } as const;
    const { ombudsman } = of([...answered, determined], year2024, LATER, told).report;
    expect(ombudsman).toMatchObject({ determinations: 1, orders: { count: 1, notKnown: 1 } });
  });

  test('a determination by matters counts once, and each of its findings', () => {
    const found = (matter: string, finding: string) => ({ matter, finding });
    const determined = fact('2024-06-03', 'ombudsman.determined', {
      finding: 'maladministration',
      findings: [
        found('repairs', 'maladministration'),
        found('damp', 'maladministration'),
        found('the complaint', 'reasonable redress'),
      ],
    });
    const whole = fact('2024-07-01', 'ombudsman.determined', { finding: 'service failure' });
    expect(of([...answered, determined, whole], year2024, LATER).report.ombudsman).toMatchObject({
      determinations: 2,
      byFinding: [
        { name: 'maladministration', count: 2 },
        { name: 'reasonable redress', count: 1 },
        { name: 'service failure', count: 1 },
      ],
    });
  });
});

describe('notes are given when they are due, and not otherwise', () => {
  const notesOf = (...told: Parameters<typeof of>) => of(...told).notes.map(({ id }) => id);
  const social = { tenure: 'social-rent' };
  const toStageTwo = (on: IsoDate, answered: IsoDate, asked: IsoDate) => [
    received(on, social),
    fact(answered, 'response.sent'),
    askedOn(asked),
  ];

  test.each<{ because: string; told: Parameters<typeof of>; ids: string[] }>([
    { because: 'nothing to tell', told: [[received('2024-05-07', social)]], ids: [] },
    {
      because: 'stage 2 by the edition of 2022',
      told: [toStageTwo('2023-05-02', '2023-05-09', '2023-05-15'), year2023],
      ids: ['not-checked-against-text'],
    },
    {
      because: 'stage 1 by it',
      told: [[received('2023-05-02', social)], year2023],
      ids: [],
    },
    {
      because: 'stage 2 by that of 2024',
      told: [toStageTwo('2024-05-02', '2024-05-09', '2024-05-15')],
      ids: [],
    },
    {
      because: 'stage 2 outside the period',
      told: [toStageTwo('2023-05-02', '2023-05-09', '2024-05-15'), year2023],
      ids: [],
    },
    {
      because: 'a day beyond what the Code gives',
      told: [
        [
          received('2024-05-07', social),
          fact('2024-05-13', 'complaint.acknowledged'),
          fact('2024-05-28', 'response.extended', { newDueDate: '2024-06-12' }),
        ],
        year2024,
        '2024-06-12',
      ],
      ids: ['period-not-over', 'to-be-judged'],
    },
    {
      because: 'the record does not tell of answers',
      told: [[received('2024-05-07', social)], year2024, LATER, { silentOn: ['response.sent'] }],
      ids: ['not-known'],
    },
    {
      because: 'an answer not due yet on the day of the figures',
      told: [[received('2025-03-28', social)], year2024, '2025-03-31'],
      ids: ['not-due'],
    },
    {
      because: 'no edition was in force',
      told: [[received('2020-06-30', social)], { from: '2020-04-01', to: '2021-03-31' }],
      ids: ['no-code-in-force'],
    },
    {
      because: 'no tenure in the record',
      told: [[received('2024-05-07')]],
      ids: ['tenure-not-known'],
    },
    {
      because: 'though the landlord has only one',
      told: [[received('2024-05-07')], { ...year2024, otherwiseTenure: 'social-rent' }],
      ids: [],
    },
    {
      because: 'asked for in the year, received before it, and no tenure in the record',
      told: [
        [
          received('2024-03-01'),
          fact('2024-03-11', 'response.sent'),
          askedOn('2024-04-03'),
          fact('2024-04-10', 'response.sent', { stage: 'stage-2' }),
        ],
      ],
      ids: ['not-checked-against-text', 'tenure-not-known'],
    },
    {
      because: 'a tenure by default that is in no group, a slip perhaps',
      told: [[received('2024-05-07')], { ...year2024, otherwiseTenure: 'social rent' }],
      ids: ['tenure-without-group'],
    },
    {
      because: 'no receipt in the record',
      told: [
        [fact('2024-05-13', 'response.sent', { stage: 'stage-1' })],
        year2024,
        LATER,
        { silentOn: ['complaint.received'] },
      ],
      ids: ['receipt-not-recorded'],
    },
  ])('$because: $ids', ({ told, ids }) => {
    expect(notesOf(...told)).toEqual(['denominator', ...ids]);
  });

  test('the provision that was not compared with the text is named, and once only', () => {
    const audit = auditOf(LATER, toStageTwo('2023-05-02', '2023-05-09', '2023-05-15'));
    const { notes } = measure([audit, audit], year2023);
    const unchecked = notes.filter(({ id }) => id === 'not-checked-against-text');
    expect(unchecked.map(({ message }) => message)).toEqual([expect.stringContaining('5.13')]);
  });

  test('a note tells how many it is about, and the share of what', () => {
    const audit = auditOf(LATER, [received('2024-05-07')]);
    const say = (count: number, denominator: 'due' | 'answered') =>
      measure(Array(count).fill(audit), { ...year2024, denominator }).notes.map(
        ({ message }) => message,
      );
    expect(say(1, 'due').at(-1)).toMatch(/^1 complaint /);
    expect(say(3, 'due').at(-1)).toMatch(/^3 complaints /);
    expect(say(1, 'due')[0]).not.toBe(say(1, 'answered')[0]);
  });
});
