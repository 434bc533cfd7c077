// Run with `tsx bench/calendar.bench.ts`. Every figure is of one process, one
// after the other; the ratios are what to look at.
import Holidays from 'date-holidays';
import type { IsoDate } from '../src/calendar/index.js';
import {
  addCalendarDays,
  addWorkingDays,
  dueDate,
  england,
  isWorkingDay,
} from '../src/calendar/index.js';
import { costOf, ratio } from './cost.js';

const FROM: IsoDate = '2020-01-02';

/** Walks day by day over this library's own calendar. */
function walked(n: number): IsoDate {
  let date = FROM;
  for (let left = n; left > 0; ) {
    date = addCalendarDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

const peer = new Holidays('GB', 'ENG');

/** Walks day by day, asking date-holidays about each weekday. */
function walkedWithPeer(n: number): string {
  const date = new Date(`${FROM}T12:00:00Z`);
  for (let left = n; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    const weekend = date.getUTCDay() % 6 === 0;
    const closed = !weekend && peer.isHoliday(date);
    const open = !closed || closed.every(({ type }) => type !== 'public');
    if (!weekend && open) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

const rows: { what: string; nanoseconds: number }[] = [];
function measure(what: string, call: () => unknown, calls: number): number {
  const nanoseconds = costOf(call, calls);
  rows.push({ what, nanoseconds: Math.round(nanoseconds) });
  return nanoseconds;
}

const two = measure('addWorkingDays, n = 2', () => addWorkingDays(FROM, 2), 200_000);
const many = measure('addWorkingDays, n = 5,000', () => addWorkingDays(FROM, 5000), 200_000);
const ten = measure('addWorkingDays, n = 10', () => addWorkingDays(FROM, 10), 200_000);
measure(
  'dueDate with explanation, n = 10',
  () => dueDate({ amount: 10, unit: 'working-days' }, FROM),
  5000,
);
const walk = measure('walking, n = 10', () => walked(10), 20_000);
const farWalk = measure('walking, n = 5,000', () => walked(5000), 10);
const peerWalk = measure('walking over date-holidays, n = 10', () => walkedWithPeer(10), 100);
measure('first use of a calendar', () => isWorkingDay(FROM, Object.freeze({ ...england })), 20);

console.table(rows);
console.log(`5,000 costs ${ratio(many, two)} what 2 costs.`);
console.log(`Walking 10 days costs ${ratio(walk, ten)}, 5,000 days ${ratio(farWalk, many)}.`);
console.log(`Walking 10 days over date-holidays costs ${ratio(peerWalk, ten)}.`);
console.log(
  `All agree: ${walked(10) === addWorkingDays(FROM, 10) && walkedWithPeer(10) === walked(10)}.`,
);
