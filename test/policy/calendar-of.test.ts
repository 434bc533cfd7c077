/** The days on which a landlord is closed, as its policy lists them. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import {
  defineCalendar,
  england,
  isWorkingDay,
  northernIreland,
  scotland,
  withClosures,
} from '../../src/calendar/index.js';
import { explain, openComplaint, replay, restore, serialise } from '../../src/complaint/index.js';
import { obligationsOf } from '../../src/obligations/index.js';
import type { LandlordClosure } from '../../src/policy/index.js';
import { answer, calendarOf, comparePolicies } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { dutyOf } from '../support/stages.js';

const closure = (date: LandlordClosure['date'], title = 'Christmas closure'): LandlordClosure => ({
  clause: '2',
  date,
  title,
});
// In 2024, 25 and 26 December are bank holidays; 27, 30 and 31 December are not.
const closures = [closure('2024-12-27'), closure('2024-12-30'), closure('2024-12-31')];
const closed = policyWith({ stages: [oneStage()], closures });
const usual = policyWith({ stages: [oneStage()] });

const respond = (complaint: ReturnType<typeof replay>) =>
  dutyOf(complaint, 'stage-1/respond', '2024-12-18');
const receivedThen = received('2024-12-18');

describe('the calendar of a policy', () => {
  test.each([
    { because: 'lists no closures', policy: usual },
    {
      because: 'lists none, and says so',
      policy: policyWith({ stages: [oneStage()], closures: [] }),
    },
  ])("is England's where it $because", ({ policy }) => {
    expect(calendarOf(policy)).toBe(england);
  });

  test("is England's less the landlord's own closures", () => {
    const calendar = calendarOf(closed);
    expect(closures.map(({ date }) => isWorkingDay(date, calendar))).toEqual([false, false, false]);
    expect(isWorkingDay('2025-01-02', calendar)).toBe(true);
    expect(isWorkingDay('2024-12-27')).toBe(true);
    expect([calendar.name, calendar.edition]).not.toEqual([england.name, england.edition]);
  });

  test('is made once', () => {
    expect(calendarOf(closed)).toBe(calendarOf(closed));
  });

  test('a closure on a bank holiday changes nothing', () => {
    expect(
      calendarOf(policyWith({ stages: [oneStage()], closures: [closure('2024-12-25')] })),
    ).toBe(england);
  });

  test('a closure beyond the years that are known is told', () => {
    const input = { stages: [oneStage()], closures: [closure('2090-12-27')] };
    const error = failure(() => policyWith(input));
    expect(error.code).toBe('policy/invalid');
    expect(error.issues.map(({ path }) => path)).toEqual(['closures.0.date']);
  });
});

describe('a complaint is counted by it', () => {
  test.each([
    {
      because: 'closed for three days',
      complaint: replay(closed, [receivedThen]),
      due: '2025-01-09',
    },
    { because: 'not closed', complaint: replay(usual, [receivedThen]), due: '2025-01-06' },
    { because: 'opened', complaint: openComplaint(closed, receivedThen), due: '2025-01-09' },
    {
      because: 'another calendar, given in so many words, is the one that counts',
      complaint: replay(closed, [receivedThen], { calendar: england }),
      due: '2025-01-06',
    },
    {
      because: 'given on opening, too',
      complaint: openComplaint(closed, receivedThen, england),
      due: '2025-01-06',
    },
  ])('$because: $due', ({ complaint, due }) => {
    expect(respond(complaint)?.due).toBe(due);
  });

  test('the days it was closed are named among those not counted', () => {
    const duty = respond(replay(closed, [receivedThen]));
    expect(duty && explain(duty).skipped.map(({ date }) => date)).toEqual(
      expect.arrayContaining(['2024-12-25', '2024-12-27', '2024-12-30', '2024-12-31']),
    );
    expect(duty && String(explain(duty))).toContain('Christmas closure');
  });

  test('saved and brought back, it is the same', () => {
    const complaint = replay(closed, [receivedThen]);
    const saved = JSON.stringify(serialise(complaint));
    expect(restore(saved, { policies: [closed] })).toEqual(complaint);
    expect(respond(restore(saved, { policies: [closed] }))?.due).toBe('2025-01-09');
  });

  test('saved by another calendar, it comes back by that one', () => {
    const saved = serialise(replay(closed, [receivedThen], { calendar: england }));
    expect(respond(restore(saved, { policies: [closed] }))?.due).toBe('2025-01-06');
  });

  test('saved by a calendar that nobody has, it does not come back otherwise', () => {
    const strike = withClosures(calendarOf(closed), [{ date: '2025-01-02', title: 'Strike' }]);
    const saved = serialise(replay(closed, [receivedThen], { calendar: strike }));
    expect(failure(() => restore(saved, { policies: [closed] })).code).toBe(
      'complaint/calendar-changed',
    );
    expect(respond(restore(saved, { policies: [closed], calendars: [strike] }))?.due).toBe(
      '2025-01-10',
    );
  });

  test('a policy whose closures have changed is another calendar', () => {
    const saved = serialise(replay(closed, [receivedThen]));
    const fewer = policyWith({ stages: [oneStage()], closures: closures.slice(0, 2) });
    expect(failure(() => restore(saved, { policies: [fewer] })).code).toBe(
      'complaint/calendar-changed',
    );
  });

  test('a calendar of another country can be given, closures or not', () => {
    const bare = defineCalendar({
      name: 'bare',
      holidays: [],
      from: '2024-01-01',
      to: '2025-12-31',
    });
    expect(respond(replay(closed, [receivedThen], { calendar: bare }))?.due).toBe('2025-01-01');
  });
});

describe('a policy that names a calendar', () => {
  const inScotland = policyWith({ stages: [oneStage()], calendar: 'scotland' });
  const due = (policy: typeof usual, on: IsoDate) =>
    dutyOf(replay(policy, [received(on)]), 'stage-1/respond', on)?.due;

  test.each([
    { name: 'england', calendar: england },
    { name: 'scotland', calendar: scotland },
    { name: 'northern-ireland', calendar: northernIreland },
  ] as const)('is counted by it: $name', ({ name, calendar }) => {
    expect(calendarOf(policyWith({ stages: [oneStage()], calendar: name }))).toBe(calendar);
  });

  test.each([
    { because: '2 January', on: '2023-12-20', england: '2024-01-08', scotland: '2024-01-09' },
    { because: 'Easter Monday', on: '2024-03-27', england: '2024-04-12', scotland: '2024-04-11' },
    {
      because: 'the first Monday of August',
      on: '2024-07-31',
      england: '2024-08-14',
      scotland: '2024-08-15',
    },
    { because: 'neither', on: '2024-06-03', england: '2024-06-17', scotland: '2024-06-17' },
  ] as const)(
    'in Scotland 10 working days over $because end on $scotland, in England on $england',
    ({ on, ...dates }) => {
      expect([due(usual, on), due(inScotland, on)]).toEqual([dates.england, dates.scotland]);
    },
  );

  test('but the Code counts the days of England', () => {
    const complaint = replay(inScotland, [received('2024-03-27')]);
    const rows = obligationsOf(complaint, '2024-03-27', { by: ['code'] });
    expect(rows.find(({ id }) => id === 'code/stage-1/acknowledge')?.due).toBe('2024-04-05');
    expect(complaint.calendar).toBe(scotland);
  });

  test('closures are added to it', () => {
    const policy = policyWith({
      stages: [oneStage()],
      calendar: 'scotland',
      closures: [closure('2024-04-01', 'Spring holiday')],
    });
    expect(calendarOf(policy)).toMatchObject({ name: 'scotland with closures' });
    expect(due(policy, '2024-03-27')).toBe('2024-04-12');
  });

  test('an age in working days is counted by it', () => {
    const aged = {
      olderThan: { amount: 1, unit: 'working-days' },
      since: 'happened',
      boundary: 'at-least',
    } as const;
    const facts = { happenedOn: '2024-01-01', raisedOn: '2024-01-02' };
    expect([usual, inScotland].map((policy) => answer(aged, facts, policy).truth)).toEqual([
      true,
      false,
    ]);
  });

  test('its complaints are saved and brought back by it', () => {
    const complaint = replay(inScotland, [received('2023-12-20')]);
    expect(serialise(complaint).calendar.name).toBe('scotland');
    expect(restore(JSON.stringify(serialise(complaint)), { policies: [inScotland] })).toEqual(
      complaint,
    );
  });

  test('a calendar that was given comes back without being given again', () => {
    const complaint = replay(usual, [received('2023-12-20')], { calendar: northernIreland });
    expect(restore(JSON.stringify(serialise(complaint)), { policies: [usual] })).toEqual(complaint);
  });

  test('naming another is a difference between policies', () => {
    expect(comparePolicies(usual, inScotland)).toMatchObject([
      { part: 'closure', path: 'calendar', before: 'england', after: 'scotland' },
    ]);
    const [difference] = comparePolicies(usual, inScotland);
    expect(difference?.because).toBe(
      'The calendar of bank holidays is now that of Scotland. It was that of England and Wales.',
    );
  });

  test('naming the default one is none', () => {
    const inEngland = policyWith({ stages: [oneStage()], calendar: 'england' });
    expect(comparePolicies(usual, inEngland)).toEqual([]);
  });

  test('a name that is none is told', () => {
    const error = failure(() =>
      policyWith({ stages: [oneStage()], calendar: 'wales' as 'england' }),
    );
    expect(error.code).toBe('policy/invalid');
    expect(error.issues.map(({ path }) => path)).toEqual(['calendar']);
  });
});
