import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/codes/index.js';
import { citation, code2020, code2022, code2024 } from '../../src/codes/index.js';

const EDITIONS = [code2020, code2022, code2024];

describe('the editions, as they were issued', () => {
  const rows = [
    {
      code: code2020,
      provisions: 37,
      must: 12,
      should:
        'SA1.1 SA1.2 SA2.x SA3.1-3.3 SA3.4 SA3.5 SA4.1 SA4.2 SA4.5-4.6 SA3.8 SA4.7 SA4.8 SA4.9 SA4.10 SA5.1 SA5.2 SA6.1 SA6.2 SA6.3 SA6.4 SA7.1 SA8.1 SA8.2 SA8.3 text:number-of-stages',
      policy: 'SA1.1 SA1.2 SA1.3 SA2.x SA3.4 SA3.5 SA6.1 text:number-of-stages',
      case: 'SA6.4 SA7.1 text:refusal-notice SA3.6 SA3.7 SA4.1 SA4.2 SA4.3 SA4.4 text:stage-1-time text:stage-2-time text:stage-3-time text:stage-response-contents text:escalation',
      organisation:
        'SA3.1-3.3 SA4.5-4.6 SA3.8 SA4.7 SA4.8 SA4.9 SA4.10 SA5.1 SA5.2 SA6.2 SA6.3 SA8.1 SA8.2 SA8.3 text:self-assess-by',
      unchecked:
        'SA3.8 SA4.7 SA4.8 SA4.9 SA4.10 SA5.1 SA5.2 SA6.1 SA6.2 SA6.3 SA6.4 SA7.1 SA8.1 SA8.2 SA8.3 text:refusal-notice text:stage-1-time text:stage-2-time text:stage-3-time text:number-of-stages text:stage-response-contents text:escalation',
    },
    {
      code: code2022,
      provisions: 72,
      must: 46,
      should:
        '1.4 1.5 2.2 3.3 4.3 4.4 4.5 4.8 4.9 4.10 4.16 4.17 5.2 5.3 5.4 5.7 5.14 5.15 5.18 5.19 6.3 6.7 7.3 7.4 7.5 7.6',
      policy: '1.2 1.4 1.8 2.1 2.2 2.3 2.4 2.5 4.5 4.13 4.18 5.17',
      case: '1.3 1.6 1.7 1.9 2.8 3.2 4.1 4.2 4.6 4.7 4.10 4.11 4.12 4.14 4.15 4.19 5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 5.9 5.10 5.11 5.12 5.13 5.14 5.15 5.16 5.18 5.19 5.20 6.1 6.2 6.5 6.6',
      organisation:
        '1.5 2.6 2.7 3.1 3.3 4.3 4.4 4.8 4.9 4.16 4.17 6.3 6.7 7.2 7.3 7.4 7.5 7.6 8.1 8.2 8.3',
      unchecked:
        '1.5 2.5 2.6 2.7 2.8 4.3 4.4 4.5 4.8 4.9 4.10 4.11 4.12 4.13 4.14 4.15 4.16 4.17 4.18 4.19 5.2 5.3 5.4 5.7 5.13 5.14 5.15 5.16 5.17 5.18 5.19 5.20 6.7 7.5 7.6 8.2 8.3',
    },
    {
      code: code2024,
      provisions: 73,
      must: 72,
      should: '1.1',
      policy: '1.2 1.4 2.2 3.1 3.2 3.4 3.5 3.6 3.7 5.1 5.2 5.3 5.4 5.14 6.12',
      case: '1.3 1.5 2.1 2.3 2.4 2.5 5.6 5.7 5.8 5.9 5.10 5.11 5.12 5.15 6.2 6.3 6.4 6.5 6.6 6.7 6.8 6.9 6.10 6.11 6.13 6.14 6.15 6.16 6.17 6.18 6.19 6.20 7.1 7.2 7.3 7.4',
      organisation:
        '1.1 1.6 3.3 4.1 4.2 4.3 5.5 5.13 6.1 8.1 8.2 8.3 8.4 8.5 9.1 9.2 9.3 9.4 9.5 9.6 9.7 9.8',
      unchecked:
        '1.1 1.6 2.5 3.4 3.5 3.6 3.7 5.7 5.8 5.9 5.10 5.11 5.12 5.13 5.14 5.15 6.7 6.8 6.9 6.16 6.17 6.18 6.19 6.20 8.4 9.6 9.8',
    },
  ];
  const numbers = (code: Code, has: (provision: Code['provisions'][number]) => boolean) =>
    code.provisions
      .filter(has)
      .map(({ number }) => number)
      .sort();
  const listed = (text: string) => text.split(' ').sort();

  describe.each(rows)('$code.edition', (row) => {
    const { code } = row;
    test(`${row.provisions} provisions, ${row.must} of which must be kept to`, () => {
      expect(code.provisions).toHaveLength(row.provisions);
      expect(numbers(code, ({ level }) => level === 'must')).toHaveLength(row.must);
      expect(numbers(code, ({ level }) => level === 'should')).toEqual(listed(row.should));
    });
    test.each(['policy', 'case', 'organisation'] as const)(
      'what a %s can be checked for',
      (kind) => {
        expect(numbers(code, ({ checkable }) => checkable === kind)).toEqual(listed(row[kind]));
      },
    );
    test('what was not checked against the text says so', () => {
      expect(numbers(code, (one) => !one.checkedAgainstText)).toEqual(listed(row.unchecked));
    });
  });
});

describe('each provision', () => {
  test.each(EDITIONS)('of $edition has a number and a topic of its own', ({ provisions }) => {
    for (const key of ['number', 'topic'] as const) {
      const values = provisions.map((provision) => provision[key]);
      expect(values).toEqual([...new Set(values)]);
    }
  });
  test.each(EDITIONS)(
    'of $edition says plainly, in one sentence, what it asks',
    ({ provisions }) => {
      for (const { summary } of provisions) {
        expect(summary).toMatch(/^[A-Z][^.]*\.$/);
        expect(summary.split(' ').length, summary).toBeLessThan(30);
        expect(summary).not.toMatch(/\b(shall|pursuant|thereof|herein|etc)\b/);
      }
    },
  );
  test.each(EDITIONS)('of $edition recommends with "should" and nothing else', ({ provisions }) => {
    for (const { level, summary, parameters } of provisions) {
      if (parameters.normative === false) continue;
      expect([summary, /\bshould\b/.test(summary) && !/\bmust\b/.test(summary)]).toEqual([
        summary,
        level === 'should',
      ]);
    }
  });
  test.each(EDITIONS)('of $edition cannot be changed', (code) => {
    expect(Object.isFrozen(code.provisions)).toBe(true);
    expect(code.provisions.every(({ parameters }) => Object.isFrozen(parameters))).toBe(true);
  });
});

const provision = (code: Code, number: string) => {
  const found = code.provisions.find((one) => one.number === number);
  if (!found) throw new Error(`${code.edition} has no ${number}`);
  return found;
};

describe('the time limits', () => {
  const rows: readonly (readonly [Code, string, string])[] = [
    [code2020, 'SA4.3', 'stage 1 acknowledge: 5 working-days from complaint.received'],
    [code2020, 'text:stage-1-time', 'stage 1 respond: 10 working-days from complaint.received'],
    [code2020, 'text:stage-2-time', 'stage 2 respond: 20 working-days from escalation.requested'],
    [code2020, 'text:stage-3-time', 'stage 3 respond: 20 working-days from escalation.requested'],
    [code2022, '4.1', 'stage 1 acknowledge: 5 working-days from complaint.received'],
    [code2022, '5.1', 'stage 1 respond: 10 working-days from complaint.logged'],
    [code2022, '5.13', 'stage 2 respond: 20 working-days from escalation.requested'],
    [code2022, '5.18', 'stage 3 respond: 20 working-days from escalation.requested'],
    [code2024, '6.2', 'stage 1 acknowledge: 5 working-days from complaint.received'],
    [code2024, '6.3', 'stage 1 respond: 10 working-days from complaint.acknowledged'],
    [code2024, '6.11', 'stage 2 acknowledge: 5 working-days from escalation.requested'],
    [code2024, '6.14', 'stage 2 respond: 20 working-days from complaint.acknowledged'],
  ];
  const said = (code: Code) =>
    code.provisions.flatMap(({ number, parameters: { limit } }) =>
      limit
        ? [
            [
              number,
              `stage ${limit.stage} ${limit.duty}: ${limit.amount} ${limit.unit} from ${limit.from}`,
            ],
          ]
        : [],
    );

  test.each(EDITIONS)('of $edition are these and no others', (code) => {
    const expected = rows.filter(([of]) => of === code).map(([, ...rest]) => rest);
    expect(said(code)).toEqual(expected);
  });
  test.each([
    { code: code2022, number: '5.1', days: 15 },
    { code: code2024, number: '6.3', days: 15 },
    { code: code2024, number: '6.14', days: 25 },
  ])('$code.edition, $number: $days working days from receipt at the latest', (row) => {
    expect(provision(row.code, row.number).parameters.latest).toEqual({
      amount: row.days,
      unit: 'working-days',
    });
  });
});

describe('what may be added to them, without good reason', () => {
  test.each([
    { code: code2020, number: 'text:stage-1-time', stage: 1, days: 10 },
    { code: code2020, number: 'text:stage-2-time', stage: 2, days: 10 },
    { code: code2020, number: 'text:stage-3-time', stage: 3, days: 10 },
    { code: code2022, number: '5.1', stage: 1, days: 10 },
    { code: code2022, number: '5.13', stage: 2, days: 10 },
    { code: code2022, number: '5.18', stage: 3, days: 10 },
    { code: code2024, number: '6.4', stage: 1, days: 10 },
    { code: code2024, number: '6.15', stage: 2, days: 20 },
  ])('$code.edition, $number: $days working days', ({ code, number, stage, days }) => {
    const most = { amount: days, unit: 'working-days' };
    expect(provision(code, number).parameters.extension).toMatchObject({ stage, most });
  });
  test('only a panel that has to meet puts off a third stage, in 2020 without exception', () => {
    const { extension } = provision(code2020, 'text:stage-3-time').parameters;
    expect(extension?.cases).toBe('to convene a panel');
    expect(extension?.beyond).toBeUndefined();
  });
  test('in 2022 more than that should be agreed', () => {
    expect(provision(code2022, '5.2').parameters.agreementOver?.time?.amount).toBe(20);
    expect(provision(code2022, '5.14').parameters.agreementOver?.extension?.amount).toBe(10);
  });
});

describe('what else audits ask for', () => {
  test.each([
    { code: code2022, number: '1.8', months: 6, begin: 'started' },
    { code: code2024, number: '2.2', months: 12, begin: 'filed' },
  ])('$code.edition: a matter may be too old after $months months', ({ code, number, ...row }) => {
    const { ageLimit, proceedingsBegin } = provision(code, number).parameters;
    expect(ageLimit).toEqual({ amount: row.months, unit: 'months' });
    expect(proceedingsBegin).toBe(row.begin);
  });
  test.each([
    { code: code2020, number: 'text:number-of-stages', most: 3 },
    { code: code2022, number: '5.17', most: 3 },
    { code: code2024, number: '5.3', most: 2 },
  ])('$code.edition: $most stages at most', ({ code, number, most }) => {
    expect(provision(code, number).parameters.mostStages).toBe(most);
  });
  test('no reasons are asked for stage 2 in 2024', () => {
    expect(provision(code2024, '6.12').parameters.reasonsForEscalation).toBe(false);
  });
});

test.each([
  { code: code2022, number: '4.1', cited: 'Complaint Handling Code (2022), 4.1' },
  { code: code2020, number: 'SA4.3', cited: 'Complaint Handling Code (2020), self-assessment 4.3' },
  {
    code: code2020,
    number: 'text:stage-1-time',
    cited: 'Complaint Handling Code (2020), text on stage 1 time',
  },
])('$number is cited as $cited', ({ code, number, cited }) => {
  expect(citation(code, { number })).toBe(cited);
});

test('what has no texts to cite it by is refused, and not written out first', () => {
  let lists: unknown = ['x'];
  for (let level = 0; level < 40; level += 1) lists = [lists, lists];
  const cite = (more: object, number: unknown) => () =>
    citation({ ...code2024, ...more } as never, { number } as never);
  for (const call of [cite({ id: lists }, '1.1'), cite({ title: lists }, '1.1'), cite({}, lists)])
    expect(call).toThrow(expect.objectContaining({ code: 'argument/invalid' }));
});
