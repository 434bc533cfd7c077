import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { england, withClosures } from '../../src/calendar/index.js';
import type { Scenario, WhatIf } from '../../src/caseload/index.js';
import { whatIf } from '../../src/caseload/index.js';
import { code2020, code2022, code2024 } from '../../src/codes/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { WHOLE_HISTORY } from '../support/histories.js';
import { oneStage, policyWith, workingDays } from '../support/policies.js';

const respondIn = (days: number, closures: readonly IsoDate[] = []) =>
  policyWith({
    stages: [oneStage({ respond: workingDays(days, 'complaint.acknowledged') })],
    ...(closures.length > 0 && {
      closures: closures.map((date) => ({ date, title: 'Closed', clause: '1' })),
    }),
  });

const policy = respondIn(10);

/** Received on Monday 19 May 2025 and acknowledged on Wednesday: the answer is due by Thursday 5 June. */
const history = (answered?: IsoDate, ref = 'A-1'): ComplaintEvent[] => [
  { on: '2025-05-19', type: 'complaint.received', ref },
  { on: '2025-05-21', type: 'complaint.acknowledged' },
  ...(answered ? [{ on: answered, type: 'response.sent' } as const] : []),
];

const complaint = (answered?: IsoDate, ref?: string): Complaint =>
  replay(policy, history(answered, ref));

/** Every difference in a line: by whom, what, from and to, and what becomes of it. */
const lines = ({ affected }: WhatIf): string[] =>
  affected.flatMap(({ ref, differences }) =>
    differences.map(({ by, stage, duty, before, after, effects, isOwed }) =>
      [
        `${ref} ${by} ${stage}/${duty}`,
        `${before?.due ?? '-'} ${before?.standing ?? '-'} to ${after?.due ?? '-'} ${after?.standing ?? '-'}`,
        [...effects, ...(isOwed ? ['owed'] : [])].join(' '),
      ].join(': '),
    ),
  );

const JUBILEE = [{ date: '2025-06-02' as IsoDate, title: 'Jubilee' }];

describe('a bank holiday proclaimed', () => {
  test('moves what is open by a day, under the policy and by the Code', () => {
    expect(lines(whatIf([complaint()], { bankHolidays: JUBILEE }, '2025-05-30'))).toEqual([
      'A-1 policy stage-1/respond: 2025-06-05 open to 2025-06-06 open: moves owed',
      'A-1 code stage-1/respond: 2025-06-05 open to 2025-06-06 open: moves owed',
    ]);
  });

  test('an answer of the day after is no longer late', () => {
    const found = whatIf([complaint('2025-06-06')], { bankHolidays: JUBILEE }, '2025-06-30');
    expect(lines(found)).toEqual([
      'A-1 policy stage-1/respond: 2025-06-05 late to 2025-06-06 met: moves no-longer-late',
      'A-1 code stage-1/respond: 2025-06-05 late to 2025-06-06 met: moves no-longer-late',
    ]);
    expect(found).toMatchObject({ compared: 1, moves: 1, becomesLate: 0, noLongerLate: 1 });
  });

  test.each<{ because: string; date: IsoDate }>([
    { because: 'before it all', date: '2025-05-16' },
    { because: 'on the day it runs from', date: '2025-05-21' },
    { because: 'the day after it ends', date: '2025-06-06' },
    { because: 'on a Saturday', date: '2025-05-24' },
    { because: 'on a bank holiday', date: '2025-05-26' },
  ])('$because it moves no answer', ({ date }) => {
    const change = { bankHolidays: [{ date, title: 'Proclaimed' }] };
    const moved = lines(whatIf([complaint()], change, '2025-05-30'));
    expect(moved.filter((line) => line.includes('respond'))).toEqual([]);
  });

  test('is a day off for the Code too where the landlord has closures of its own, which are not', () => {
    const own = replay(respondIn(10, ['2025-05-29']), history());
    const [policyOne, codeOne] =
      whatIf([own], { bankHolidays: JUBILEE }, '2025-05-30').affected[0]?.differences ?? [];
    expect([policyOne, codeOne].map((one) => [one?.by, one?.before?.due, one?.after?.due])).toEqual(
      [
        ['code', '2025-06-05', '2025-06-06'],
        ['policy', '2025-06-06', '2025-06-09'],
      ],
    );
  });

  test('is told with its name and day', () => {
    const found = whatIf([complaint()], { bankHolidays: JUBILEE }, '2025-05-30');
    for (const { because } of found.affected[0]?.differences ?? [])
      expect(because).toMatch(/2 June 2025 \(Jubilee\)/);
  });
});

describe('another calendar', () => {
  test('counts for the policy and for the Code', () => {
    const calendar = withClosures(england, JUBILEE);
    expect(lines(whatIf([complaint()], { calendar }, '2025-05-30'))).toEqual(
      lines(whatIf([complaint()], { bankHolidays: JUBILEE }, '2025-05-30')),
    );
  });

  test('that counts more days makes an answer late', () => {
    const short = replay(policy, history('2025-06-06'), {
      calendar: withClosures(england, JUBILEE),
    });
    expect(lines(whatIf([short], { calendar: england }, '2025-06-30'))).toEqual([
      'A-1 policy stage-1/respond: 2025-06-06 met to 2025-06-05 late: moves becomes-late',
      'A-1 code stage-1/respond: 2025-06-06 met to 2025-06-05 late: moves becomes-late',
    ]);
  });
});

describe('another policy', () => {
  test('moves its own dates, and not those of the Code', () => {
    const found = whatIf([complaint('2025-06-05')], { policy: respondIn(5) }, '2025-06-30');
    expect(lines(found)).toEqual([
      'A-1 policy stage-1/respond: 2025-06-05 met to 2025-05-29 late: moves becomes-late',
    ]);
    expect(found.affected[0]?.differences[0]?.because).toMatch(
      /time limit is now 5 working days .* It was 10/,
    );
  });

  test('tells of facts for which it has no place', () => {
    const panel = replay(housingPlus2018, WHOLE_HISTORY);
    const [affected] = whatIf([panel], { policy }, '2019-12-31').affected;
    expect(affected?.leftOut.map(({ event }) => event.type)).toContain('hearing.held');
  });
});

describe('another edition of the Code', () => {
  test('counts from another day: in time by 2024, late by 2020, and cites both', () => {
    const found = whatIf([complaint('2025-06-05')], { code: code2020 }, '2025-06-30');
    expect(lines(found)).toEqual([
      'A-1 code stage-1/respond: 2025-06-05 met to 2025-06-03 late: moves becomes-late',
    ]);
    const because = found.affected[0]?.differences[0]?.because;
    expect(because).toBe(
      'The time to send the response at Stage One moves from 5 June 2025 to 3 June 2025. The authority is the Complaint Handling Code of July 2020, text:stage-1-time, not checked against its text. It now runs from the receipt of the complaint. It ran from the acknowledgement (Complaint Handling Code of April 2024, 6.3). The task is now late. It was met.',
    );
  });

  test('the one that is in force changes nothing', () => {
    expect(whatIf([complaint()], { code: code2024 }, '2025-05-30').affected).toEqual([]);
  });

  test('where none was in force, it sets a time where there was none', () => {
    const old = replay(policy, [
      { on: '2019-05-20', type: 'complaint.received', ref: 'OLD' },
      { on: '2019-05-22', type: 'complaint.acknowledged' },
    ]);
    expect(lines(whatIf([old], { code: code2022 }, '2019-06-03'))).toEqual([
      'OLD code stage-1/respond: - - to 2019-06-06 open: owed',
      'OLD code stage-1/acknowledge: - - to 2019-05-28 met: ',
    ]);
    const { affected } = whatIf([old], { code: code2022 }, '2019-06-03');
    expect(affected[0]?.differences[0]?.because).toMatch(
      /^There is a time limit to send the response at Stage One only under the Complaint Handling Code of April 2022, .*, because no edition was in force when the complaint was made\. The task is due by 6 June 2019 and is open\.$/,
    );
  });
});

test('the most pressing complaint comes first: what becomes late, then what is still owed, then by date', () => {
  const found = whatIf(
    [
      complaint('2025-05-27', 'DONE'),
      complaint(undefined, 'OPEN'),
      complaint('2025-06-05', 'LATE'),
    ],
    { policy: respondIn(5) },
    '2025-05-28',
  );
  const later = whatIf(
    [
      complaint('2025-05-27', 'DONE'),
      complaint(undefined, 'OPEN'),
      complaint('2025-06-05', 'LATE'),
    ],
    { policy: respondIn(5) },
    '2025-06-05',
  );
  expect(found.affected.map(({ ref, index }) => [ref, index])).toEqual([
    ['OPEN', 1],
    ['LATE', 2],
    ['DONE', 0],
  ]);
  expect(later.affected.map(({ ref }) => ref)).toEqual(['OPEN', 'LATE', 'DONE']);
});

test('several changes together are one change', () => {
  const both = whatIf(
    [complaint()],
    { policy: respondIn(9), bankHolidays: JUBILEE, code: code2020 },
    '2025-05-30',
  );
  expect(lines(both)).toEqual([
    'A-1 code stage-1/respond: 2025-06-05 open to 2025-06-04 open: moves owed',
  ]);
});

test('facts after the day are left out of both', () => {
  const [early, late] = (['2025-05-30', '2025-06-30'] as const).map((day) =>
    lines(whatIf([complaint('2025-06-06')], { bankHolidays: JUBILEE }, day)),
  );
  expect(early?.[0]).toMatch(/open to 2025-06-06 open/);
  expect(late?.[0]).toMatch(/late to 2025-06-06 met/);
});

describe('what cannot be asked', () => {
  test.each<{
    because: string;
    complaints?: unknown;
    change: unknown;
    asOf?: unknown;
    code: string;
  }>([
    { because: 'nothing otherwise', change: {}, code: 'argument/invalid' },
    { because: 'no bank holidays', change: { bankHolidays: [] }, code: 'argument/invalid' },
    { because: 'no change', change: undefined, code: 'argument/invalid' },
    { because: 'a wrong name', change: { bankHoliday: JUBILEE }, code: 'argument/invalid' },
    { because: 'no calendar', change: { calendar: 'england' }, code: 'argument/invalid' },
    { because: 'no policy', change: { policy: {} }, code: 'argument/invalid' },
    { because: 'no edition', change: { code: '2024' }, code: 'argument/invalid' },
    {
      because: 'a bank holiday without a name',
      change: { bankHolidays: [{ date: '2025-06-02' }] },
      code: 'calendar/invalid',
    },
    {
      because: 'no complaint',
      complaints: [{}],
      change: { bankHolidays: JUBILEE },
      code: 'argument/invalid',
    },
    {
      because: 'no list',
      complaints: complaint(),
      change: { bankHolidays: JUBILEE },
      code: 'argument/invalid',
    },
    { because: 'no date', change: { bankHolidays: JUBILEE }, asOf: 'today', code: 'date/invalid' },
  ])('$because: $code', ({ complaints = [complaint()], change, asOf = '2025-05-30', code }) => {
    expect(() => whatIf(complaints as Complaint[], change as Scenario, asOf as IsoDate)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test('of no complaints, nothing', () => {
    expect(whatIf([], { bankHolidays: JUBILEE }, '2025-05-30')).toEqual({
      asOf: '2025-05-30',
      compared: 0,
      affected: [],
      owed: 0,
      moves: 0,
      becomesLate: 0,
      noLongerLate: 0,
    });
  });
});
