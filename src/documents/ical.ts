/**
 * Due dates for a calendar application.
 *
 * @module housing-complaints/documents/ical
 */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { IsoDate } from '../calendar/index.js';
import { capitalised, dayNumber, isoDate } from '../calendar/index.js';
import type { AgendaItem, Complaint } from '../complaint/index.js';
import { agenda } from '../complaint/index.js';
import { invalidArgument } from '../errors.js';
import type { Obligation } from '../obligations/index.js';
import { dayOf, explain } from '../obligations/index.js';
import type { Policy } from '../policy/index.js';
import { isReceipt } from '../policy/index.js';
import { checkedOptions, complaintIn, date, dayIn, orInvalid, text, yesOrNo } from './arguments.js';
import { cleanText } from './drawing/index.js';
import { standingWords } from './timeline/index.js';
import { CALENDAR, EXPECTED, entryTitle, restsOn } from './words.js';

/** The options of {@link toICalendar}. */
export interface CalendarOptions {
  /** The complaint's reference, which tells its entries from those of others. Default: the one in its receipt. */
  readonly ref?: string;
  /** Whether to include the complainant's windows. Default: only the landlord's obligations. Ignored for an agenda. */
  readonly windows?: boolean;
  /** The day on which the calendar says it was made. Default: `asOf`. */
  readonly stamp?: IsoDate;
  /** The name of the calendar. Default: it names the complaint, or the day of the agenda. */
  readonly name?: string;
  /** How many days before each last day to remind, in the morning. Default: no reminder. */
  readonly reminderDays?: number;
}

/**
 * Writes what is still due as a calendar (RFC 5545), with an all-day entry for each last day. An entry gives the reason
 * and the authority: the policy, the Code, a promise or the Ombudsman. An overdue obligation stays on the day it was
 * due and is marked as overdue. One that is due only if the complaint becomes formal is marked too. Obligations without
 * a date are left out.
 *
 * An entry keeps its identifier when a holding letter or a bank holiday moves it, so a calendar that is imported again
 * moves the entry. Its sequence number grows with `asOf` and, for the same `asOf`, with its last day. The same
 * arguments always give the same text.
 *
 * @param of - A complaint, or the items of an `agenda`, each with a reference.
 * @param asOf - The civil date to look from; events dated after it are left out.
 * @throws `ComplaintsError` `argument/invalid`, also if there is no reference; `date/invalid`;
 * `calendar/beyond-horizon`.
 *
 * @example
 * toICalendar(complaint, '2019-02-05', { ref: 'C-1042' }); // 'BEGIN:VCALENDAR …'
 */
export function toICalendar(
  of: Complaint | readonly AgendaItem[],
  asOf: IsoDate,
  options: CalendarOptions = {},
): string {
  const { ref, windows, name, stamp = asOf, reminderDays } = checkedOptions(options, OPTIONS);
  const day = dayIn(asOf);
  const made = Array.isArray(of)
    ? ofAgenda(of as readonly AgendaItem[], day)
    : ofComplaint(complaintIn(of as Complaint), day, ref, windows);
  const calendar = ical({
    name: escaped(cleanText(name ?? made.name)),
    prodId: { company: 'housing-complaints', product: 'due dates', language: 'EN' },
  });
  const common = { stamp: `${isoDate(stamp)}T00:00:00Z`, ...alarmsOf(reminderDays) };
  for (const entry of made.entries) calendar.createEvent({ ...entry, ...common });
  const written = calendar.toString().trimEnd();
  // RFC 5545 requires at least one component, even if nothing is due.
  const whole =
    made.entries.length > 0
      ? written
      : written.replace(/END:VCALENDAR$/, `${LONDON}\r\nEND:VCALENDAR`);
  return `${whole}\r\n`;
}

/** Escapes a name as RFC 5545, 3.3.11 requires. The library escapes the entries, but not the name. */
const escaped = (name: string): string => name.replace(/[\\;,]/g, '\\$&');

const LONDON = [
  ['BEGIN:VTIMEZONE', 'TZID:Europe/London'],
  ['BEGIN:DAYLIGHT', 'DTSTART:19810329T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZNAME:BST', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'END:DAYLIGHT'],
  ['BEGIN:STANDARD', 'DTSTART:19961027T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZNAME:GMT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'],
]
  .flat()
  .join('\r\n');

const OPTIONS = {
  ref: text,
  windows: yesOrNo,
  stamp: date,
  name: text,
  reminderDays: {
    expected: EXPECTED.reminderDays,
    is: (value: unknown) => Number.isInteger(value) && (value as number) >= 1,
  },
};

const DAY = 24 * 60 * 60;

/** A reminder at nine in the morning, the given number of days before. */
function alarmsOf(days: number | undefined) {
  if (days === undefined) return {};
  return { alarms: [{ type: ICalAlarmType.display, triggerBefore: days * DAY - 9 * 60 * 60 }] };
}

function ofComplaint(
  complaint: Complaint,
  day: IsoDate,
  given: string | undefined,
  windows = false,
) {
  const ref = referenceOf(complaint, given);
  const { policy } = complaint;
  const items = agenda([complaint], day, { windows });
  const rows = items.flatMap(({ row, also }) => [row, ...also]);
  return {
    name: CALENDAR.ofComplaint(ref),
    entries: rows.flatMap((row) => entryOf(row, day, ref, [policy.id, row.id], policy)),
  };
}

function ofAgenda(items: readonly AgendaItem[], day: IsoDate) {
  const entries = items.flatMap((item, index) =>
    orInvalid(item, EXPECTED.items(index), () => {
      const { row, also = [], ref } = item;
      const name = cleanText(ref ?? '');
      if (!name || !row) throw invalidArgument(ref, EXPECTED.items(index));
      // Whichever of the policy and the Code comes first today, it is the same entry.
      const { authority, by, id } = also.find(({ authority }) => 'policy' in authority) ?? row;
      return entryOf(row, day, name, ['policy' in authority ? authority.policy.id : by, id]);
    }),
  );
  return { name: CALENDAR.ofAgenda(day), entries };
}

function entryOf(
  row: Obligation,
  day: IsoDate,
  ref: string,
  [source, id]: readonly [source: string, id: string],
  policy?: Policy,
) {
  const start = dayOf(row);
  if (!start) return [];
  const state = `${capitalised(standingWords(row))}.`;
  return [
    {
      id: [source, ref, id].map(encodeURIComponent).join('.'),
      sequence: sequenceOf(day, start),
      start,
      allDay: true,
      summary: cleanText(entryTitle(row, ref, policy)),
      description: [String(explain(row)), state, restsOn(row, policy)].map(cleanText).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    },
  ];
}

/** More days than ever lie between a last day and the day it is looked at from. */
const FAR = 5_000;

/**
 * A number that only grows. Counting the moves would not do: a move can be undone, as when a holding letter was
 * recorded by mistake.
 */
function sequenceOf(day: IsoDate, start: IsoDate): number {
  const ahead = dayNumber(start) - dayNumber(day);
  const within = Math.min(Math.max(ahead + FAR, 0), 2 * FAR - 1);
  const days = Math.max(dayNumber(day) - dayNumber('1900-01-01'), 0);
  return days * 2 * FAR + within;
}

/** The reference of a complaint. Without one, the entries of two complaints would be mixed up. */
function referenceOf({ events }: Complaint, given: string | undefined): string {
  const receipt = events.find(({ type }) => isReceipt(type));
  const ref = cleanText(String(given ?? receipt?.ref ?? ''));
  if (ref !== '') return ref;
  throw invalidArgument(given, EXPECTED.ref);
}
