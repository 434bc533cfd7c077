/**
 * Compares our bank holidays with the list of GOV.UK, given as a file: the JSON that it publishes. Says what differs
 * in the years that the list covers, and whether it goes on for longer than ours is confirmed.
 *
 *     npx tsx scripts/compare-bank-holidays.ts bank-holidays.json
 */
import { readFileSync } from 'node:fs';
import type { WorkingCalendar } from '../src/calendar/index.js';
import { england, isDate, northernIreland, scotland } from '../src/calendar/index.js';

const OURS: Readonly<Record<string, WorkingCalendar>> = {
  'england-and-wales': england,
  scotland,
  'northern-ireland': northernIreland,
};

/** What differs, a line each; empty where the lists agree. */
export function differencesFrom(list: unknown): string[] {
  return Object.entries(OURS).flatMap(([division, calendar]) => {
    const events = eventsOf(list, division);
    if (!events) return [`${division}: the list has no events for it`];
    const [first = '', last = ''] = [events[0]?.slice(0, 4), events.at(-1)?.slice(0, 4)];
    const ours = calendar.holidays
      .map(({ date }) => date)
      .filter((date) => first <= date.slice(0, 4) && date.slice(0, 4) <= last);
    return [
      ...events
        .filter((date) => !ours.some((one) => one === date))
        .map((date) => `${division}: ${date} is new`),
      ...ours
        .filter((date) => !events.some((one) => one === date))
        .map((date) => `${division}: ${date} is not in the list`),
      ...(last > calendar.confirmedUntil.slice(0, 4)
        ? [
            `${division}: the list goes on to ${last}, ours is confirmed to ${calendar.confirmedUntil}`,
          ]
        : []),
    ];
  });
}

/** The dates of a division, in order; nothing where the list is not of this form. */
function eventsOf(list: unknown, division: string): string[] | undefined {
  const { events } = (list as Record<string, { events?: unknown }> | null)?.[division] ?? {};
  if (!Array.isArray(events) || events.length === 0) return undefined;
  const dates = events.map((one: { date?: unknown } | null) => one?.date);
  return dates.every((date): date is string => isDate(date as never)) ? dates.sort() : undefined;
}

const [, script, file] = process.argv;
if (script?.endsWith('compare-bank-holidays.ts')) {
  if (!file) throw new Error('Give the file: the list of GOV.UK, as JSON.');
  const differences = differencesFrom(JSON.parse(readFileSync(file, 'utf8')));
  for (const line of differences) console.log(line);
  if (differences.length > 0) process.exitCode = 1;
}
