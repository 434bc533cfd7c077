import { library } from '../built.js';

const { addCalendarDays, england, isWorkingDay } = library;

/* What one would write by hand: all days of the calendar looked up, with the same checks. */

const PLACES = new Map<string, number>();
const BEFORE: number[] = [];
const WORKED: string[] = [];
for (let day = england.from; day <= england.to; day = addCalendarDays(day, 1)) {
  PLACES.set(day, BEFORE.length);
  BEFORE.push(WORKED.length);
  if (isWorkingDay(day)) WORKED.push(day);
}
BEFORE.push(WORKED.length);

export function addByTable(date: string, n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a count: ${n}`);
  const place = PLACES.get(date);
  if (place === undefined) throw new RangeError(`not a date of the calendar: ${date}`);
  if (n === 0) return date;
  const before = (n > 0 ? BEFORE[place + 1] : BEFORE[place]) as number;
  const found = WORKED[before + (n > 0 ? n - 1 : n)];
  if (found === undefined) throw new RangeError(`beyond the calendar: ${n} from ${date}`);
  return found;
}
