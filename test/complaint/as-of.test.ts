import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays, dayNumber } from '../../src/calendar/index.js';
import type { Complaint, Standing } from '../../src/complaint/index.js';
import {
  breachesOf,
  checkEvent,
  eventsUntil,
  explain,
  notShown,
  obligationsOf,
  positionOf,
  recordEvent,
  replay,
  serialise,
  signpostsOf,
} from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { deepFreeze } from '../../src/policy/index.js';
import { underHousingPlus, WHOLE_HISTORY } from '../support/histories.js';

const complaint = underHousingPlus(...WHOLE_HISTORY);

const days: IsoDate[] = Array.from(
  { length: dayNumber('2019-06-30') - dayNumber('2018-12-18') },
  (_, day) => addCalendarDays('2018-12-18', day),
);

const everything = (told: Complaint, asOf: IsoDate) => [
  obligationsOf(told, asOf, { by: ['policy'] }),
  breachesOf(told, asOf),
  notShown(told, asOf),
  signpostsOf(told, asOf),
  positionOf(told, asOf),
];

test('a day before everything knows nothing', () => {
  expect(everything(complaint, '2018-12-19')).toEqual([
    [],
    [],
    [],
    [],
    { stage: null, advocate: false },
  ]);
});

test('facts dated after the day are left out: every day is as if history had stopped there', () => {
  for (const day of days.filter((one) => one >= '2018-12-20')) {
    const soFar = underHousingPlus(...WHOLE_HISTORY.filter(({ on }) => on <= day));
    expect([day, everything(complaint, day)]).toEqual([day, everything(soFar, day)]);
  }
});

test('facts of the day itself count', () => {
  expect(eventsUntil(complaint, '2018-12-20')).toHaveLength(2);
  expect(eventsUntil(complaint, '2018-12-21')).toHaveLength(3);
});

describe('from day to day', () => {
  /** What a standing can become as time goes on, where no fact is dated back. */
  const NEXT: Record<Standing, readonly Standing[]> = {
    contingent: ['contingent', 'open', 'overdue', 'met', 'late', 'released'],
    'to-be-judged': ['to-be-judged', 'late', 'overdue'],
    open: ['open', 'overdue', 'met', 'late', 'done', 'missed', 'lapsed', 'released'],
    overdue: ['overdue', 'late', 'missed', 'released'],
    lapsed: ['lapsed', 'late'],
    met: ['met'],
    late: ['late'],
    done: ['done'],
    missed: ['missed', 'late'],
    released: ['released'],
    unknown: ['unknown'],
  };
  const histories: { because: string; facts: readonly ComplaintEvent[] }[] = [
    { because: 'the whole history', facts: WHOLE_HISTORY },
    {
      because: 'one that stops after stage 1',
      facts: WHOLE_HISTORY.filter(({ on }) => on <= '2019-01-15'),
    },
    {
      because: 'one without acknowledgements or a holding letter',
      facts: WHOLE_HISTORY.filter(
        ({ type }) => type !== 'complaint.acknowledged' && type !== 'response.extended',
      ),
    },
  ];

  test.each(histories)('a standing only moves forwards: $because', ({ facts }) => {
    const told = underHousingPlus(...facts);
    const before = new Map<string, Standing>();
    let moves = 0;
    for (const day of days) {
      for (const { id, standing } of obligationsOf(told, day, { by: ['policy'] })) {
        const was = before.get(id);
        if (was)
          expect([day, id, NEXT[was]]).toEqual([day, id, expect.arrayContaining([standing])]);
        if (was !== standing) moves += 1;
        before.set(id, standing);
      }
    }
    expect(moves).toBeGreaterThan(3);
  });

  test.each(histories)(
    'what was done stays done, and lateness only grows: $because',
    ({ facts }) => {
      const told = underHousingPlus(...facts);
      const settled = new Map<string, IsoDate>();
      const late = new Map<string, number>();
      for (const day of days) {
        for (const { id, settledOn, workingDaysLate = 0 } of obligationsOf(told, day, {
          by: ['policy'],
        })) {
          const first = settled.get(id);
          if (first) expect([day, id, settledOn]).toEqual([day, id, first]);
          if (settledOn) settled.set(id, settledOn);
          expect(workingDaysLate).toBeGreaterThanOrEqual(late.get(id) ?? 0);
          late.set(id, workingDaysLate);
        }
      }
      expect(settled.size).toBeGreaterThan(0);
    },
  );
});

describe('every question is pure', () => {
  test('inputs are never changed, not even frozen ones', () => {
    const facts = deepFreeze(structuredClone(WHOLE_HISTORY) as readonly ComplaintEvent[]);
    expect(replay(housingPlus2018, facts).events).toEqual(WHOLE_HISTORY);
    const own = structuredClone(WHOLE_HISTORY) as unknown as ComplaintEvent[];
    const told = replay(housingPlus2018, own);
    expect(own).toEqual(WHOLE_HISTORY);
    expect(Object.isFrozen(own[0])).toBe(false);
    expect(told.events[0]).not.toBe(own[0]);
  });

  test('a complaint is frozen through and through', () => {
    for (const part of [
      complaint,
      complaint.events,
      complaint.history,
      complaint.notes,
      complaint.silentOn,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    for (const { event, after } of complaint.history) {
      expect([event, after].map(Object.isFrozen)).toEqual([true, true]);
    }
  });

  test('asking leaves a complaint as it was, and gives the same answer again', () => {
    const before = structuredClone(serialise(complaint));
    const first = everything(complaint, '2019-02-19');
    checkEvent(complaint, { on: '2019-07-01', type: 'complaint.reopened' });
    for (const duty of obligationsOf(complaint, '2019-02-19', { by: ['policy'] })) explain(duty);
    expect(everything(complaint, '2019-02-19')).toEqual(first);
    expect(serialise(complaint)).toEqual(before);
  });

  test('recording gives a new complaint and leaves the old one', () => {
    const events = [...complaint.events];
    const after = recordEvent(complaint, { on: '2019-07-01', type: 'ombudsman.referred' });
    expect(complaint.events).toEqual(events);
    expect(after.events).toHaveLength(events.length + 1);
  });
});

describe('the day to look at it from is checked', () => {
  test.each([
    { given: new Date(0), code: 'date/js-date' },
    { given: '2019-02-29', code: 'date/invalid' },
    { given: '', code: 'date/invalid' },
    { given: undefined, code: 'date/invalid' },
  ])('$given: $code', ({ given, code }) => {
    for (const ask of [obligationsOf, breachesOf, notShown, signpostsOf]) {
      expect(() => ask(complaint, given as never)).toThrow(expect.objectContaining({ code }));
    }
  });
});
