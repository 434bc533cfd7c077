import { expect, test } from 'vitest';
import { differencesFrom } from '../../scripts/compare-bank-holidays.js';
import { england, northernIreland, scotland } from '../../src/calendar/index.js';

/** A list as GOV.UK publishes it, of our own dates in three years. */
const list = (change: (dates: string[]) => string[] = (dates) => dates) =>
  Object.fromEntries(
    Object.entries({
      'england-and-wales': england,
      scotland,
      'northern-ireland': northernIreland,
    }).map(([division, { holidays }]) => {
      const dates = holidays.flatMap(({ date }) => (/^202[4-6]/.test(date) ? [date] : []));
      const events = change(dates).map((date) => ({ title: 'A bank holiday', date, notes: '' }));
      return [division, { division, events }];
    }),
  );

test('a list of the same days differs in nothing', () => {
  expect(differencesFrom(list())).toEqual([]);
});
test('a day that is added, and one that is gone', () => {
  const moved = list((dates) => ['2024-01-17', ...dates.filter((date) => date !== '2025-12-25')]);
  expect(differencesFrom(moved).slice(0, 2)).toEqual([
    'england-and-wales: 2024-01-17 is new',
    'england-and-wales: 2025-12-25 is not in the list',
  ]);
});
test.each([null, {}, { 'england-and-wales': { events: [{ date: 'soon' }] } }])(
  'what is no such list says so: %j',
  (given) => {
    expect(differencesFrom(given)).toContain('england-and-wales: the list has no events for it');
  },
);
