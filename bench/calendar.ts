import type { Duration, IsoDate } from '../src/index.js';
import { housingPlus2018, library } from './built.js';
import { race } from './cpu.js';
import { walkers, weekendsOnly } from './peers/day-walkers.js';
import { addByTable } from './peers/table-of-days.js';
import { section, time, times } from './table.js';

const { addCalendarDays, addWorkingDays, assessScope, definePolicy, dueDate } = library;

/** Days of six years, none twice in a row. */
const DAYS: readonly IsoDate[] = Array.from({ length: 1000 }, (_, i) =>
  addCalendarDays('2018-01-01', (i * 37) % 2190),
);
const FEW = DAYS.slice(0, 10);
const PROCLAIMED = ['2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'];

type Add = (from: IsoDate, n: number) => string;

/** A run over all the days; the answers go somewhere, so that none is left out. */
const over =
  (days: readonly IsoDate[], call: (day: IsoDate) => unknown): (() => unknown) =>
  () => {
    let last: unknown;
    for (const day of days) last = call(day);
    return last;
  };

const counting = (days: readonly IsoDate[], add: Add, n: number) =>
  over(days, (day) => add(day, n));

function agree(name: string, add: Add, n: number): void {
  for (const day of FEW) {
    const [theirs, ours] = [add(day, n), addWorkingDays(day, n)];
    if (theirs !== ours) throw new Error(`${name} says ${theirs}, ${day} and ${n}; we say ${ours}`);
  }
}

/** Working days, beside what one would write by hand and beside libraries that walk from day to day. */
export function calendarSection(): string {
  const rows = [2, 20, 250, 5000].map((n) => {
    agree('the table', addByTable, n);
    const { ours, table } = race(
      { ours: counting(DAYS, addWorkingDays, n), table: counting(DAYS, addByTable, n) },
      DAYS.length,
    );
    const again = race(
      { ours: counting(SAME, addWorkingDays, n), table: counting(SAME, addByTable, n) },
      SAME.length,
    );
    return [
      `n = ${n.toLocaleString('en-GB')}`,
      time(ours),
      time(table),
      times(ours, table),
      times(again.ours, again.table),
    ];
  });
  return section(
    '`addWorkingDays` and a table written by hand',
    'The table keeps all days of the calendar in a `Map`, and checks the date, the count and the range as `addWorkingDays` does.',
    [
      'working days',
      'addWorkingDays',
      'by hand',
      'other days each time',
      'one day again and again',
    ],
    rows,
  );
}

const SAME: readonly IsoDate[] = DAYS.map(() => '2020-01-02');

export function walkersSection(): string {
  const n = 20;
  const rows = Object.entries(walkers).map(([name, add]) => {
    if (name !== 'a loop over date-holidays') agree(name, add, n);
    const { ours, theirs } = race(
      { ours: counting(DAYS, addWorkingDays, n), theirs: counting(FEW, add, n) },
      1,
    );
    return { name, ours: ours / DAYS.length, theirs: theirs / FEW.length };
  });
  const { weekends } = race({ weekends: counting(FEW, weekendsOnly, n) }, FEW.length);
  const ours = rows[0]?.ours ?? 0;
  return section(
    'Twenty working days, and libraries that walk',
    `All but date-fns know of bank holidays, and give the same answers (date-holidays lacks some that were proclaimed, such as ${PROCLAIMED[2]}).`,
    ['library', 'one call', 'to ours'],
    [
      ['addWorkingDays', time(ours), ''],
      ...rows.map(({ name, theirs, ours: own }) => [name, time(theirs), times(theirs, own)]),
      ['date-fns, weekends only', time(weekends), times(weekends, ours)],
    ],
  );
}

export function limitsSection(): string {
  const limit: Duration = { amount: 10, unit: 'working-days' };
  const add = (day: IsoDate) => addWorkingDays(day, 10);
  const due = (day: IsoDate) => dueDate(limit, day);
  const other = race({ add: over(DAYS, add), due: over(DAYS, due) }, DAYS.length);
  const same = race({ add: over(SAME, add), due: over(SAME, due) }, SAME.length);
  const read = race(
    { read: over(FEW, (day) => dueDate(limit, day).explanation.sentence) },
    FEW.length,
  ).read;
  const { scope } = housingPlus2018;
  const noAge = definePolicy({
    ...housingPlus2018,
    scope: {
      ...scope,
      grounds: scope.grounds.filter((ground) => !JSON.stringify(ground).includes('olderThan')),
    },
  });
  const matter = { raisedOn: '2019-01-10', happenedOn: '2018-10-01' } as const;
  const assessed = race({
    withAge: () => assessScope(housingPlus2018, matter),
    without: () => assessScope(noAge, matter),
  });
  return section(
    'What uses it',
    '',
    ['what', 'one call', 'compared with', 'ratio'],
    [
      [
        'dueDate, not read, other days',
        time(other.due),
        'addWorkingDays',
        times(other.due, other.add),
      ],
      [
        'dueDate, not read, the same again',
        time(same.due),
        'addWorkingDays',
        times(same.due, same.add),
      ],
      ['dueDate, its sentence read', time(read), 'addWorkingDays', times(read, other.add)],
      [
        'assessScope with an age ground',
        time(assessed.withAge),
        'without one',
        times(assessed.withAge, assessed.without),
      ],
    ],
  );
}
