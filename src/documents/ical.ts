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

/** What goes into a calendar. */
export interface CalendarOptions {
  /** The complaint's reference, which tells its entries from those of other complaints. Default: the one its receipt gives. */
  readonly ref?: string;
  /** Also the complainant's time to act. Default: what the landlord owes. Of an agenda, what is in it. */
  readonly windows?: boolean;
  /** The day the calendar says it was made. Default: `asOf`. */
  readonly stamp?: IsoDate;
  /** The name of the calendar. Default: that of the complaint, or of the day of an agenda. */
  readonly name?: string;
  /** How many days before each last day to be reminded, in the morning. Default: no reminder. */
  readonly reminderDays?: number;
}

/**
 * What is still owed, as a calendar (RFC 5545): an entry of a whole day for each last day, with the reason for it
 * and what it rests on: the policy, the Code, a promise, the Ombudsman. What is overdue stays on the day it was due, and
 * says so; so does what is owed only if the complaint becomes formal. What has no date has no entry.
 *
 * An entry keeps its identifier when a holding letter or a bank holiday moves it, so that a calendar that is read again moves
 * it too. Its sequence number grows with the day it is looked at from and, on the same day, with its last day.
 * The same arguments give the same text, anywhere and at any time.
 *
 * @param of - A complaint, or the items of an `agenda`, each with a reference.
 * @param asOf - The civil date to look at it from; events dated after it are left out.
 * @throws `ComplaintsError` `argument/invalid`, where there is no reference too; `date/invalid`;
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
  // A calendar has to have something in it, also where nothing is due.
  const whole =
    made.entries.length > 0
      ? written
      : written.replace(/END:VCALENDAR$/, `${LONDON}\r\nEND:VCALENDAR`);
  return `${whole}\r\n`;
}

/** A name as text of RFC 5545, 3.3.11. The library escapes the entries, and not this. */
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

/** A reminder at nine in the morning, so many days before. */
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
    entries: rows.flatMap((row) => entryOf(row, day, ref, policy.id, policy)),
  };
}

function ofAgenda(items: readonly AgendaItem[], day: IsoDate) {
  const entries = items.flatMap((item, index) =>
    orInvalid(item, EXPECTED.items(index), () => {
      const { row, ref } = item;
      const name = cleanText(ref ?? '');
      if (!name || !row) throw invalidArgument(ref, EXPECTED.items(index));
      const { authority } = row;
      return entryOf(row, day, name, 'policy' in authority ? authority.policy.id : row.by);
    }),
  );
  return { name: CALENDAR.ofAgenda(day), entries };
}

function entryOf(row: Obligation, day: IsoDate, ref: string, source: string, policy?: Policy) {
  const start = dayOf(row);
  if (!start) return [];
  const state = `${capitalised(standingWords(row))}.`;
  return [
    {
      id: [source, ref, row.id].map(encodeURIComponent).join('.'),
      sequence: sequenceOf(day, start),
      start,
      allDay: true,
      summary: cleanText(entryTitle(row, ref, policy)),
      description: [String(explain(row)), state, restsOn(row, policy)].map(cleanText).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    },
  ];
}

/** Further apart than any last day and the day it is looked at from. */
const FAR = 5_000;

/**
 * A number that only grows. What moved an entry may be taken out again, as a holding letter that was recorded by mistake, so
 * the number of moves would not do.
 */
function sequenceOf(day: IsoDate, start: IsoDate): number {
  const ahead = dayNumber(start) - dayNumber(day);
  const within = Math.min(Math.max(ahead + FAR, 0), 2 * FAR - 1);
  const days = Math.max(dayNumber(day) - dayNumber('1900-01-01'), 0);
  return days * 2 * FAR + within;
}

/** What tells a complaint from others. Without it, entries of two complaints would be taken for one another. */
function referenceOf({ events }: Complaint, given: string | undefined): string {
  const receipt = events.find(({ type }) => isReceipt(type));
  const ref = cleanText(String(given ?? receipt?.ref ?? ''));
  if (ref !== '') return ref;
  throw invalidArgument(given, EXPECTED.ref);
}
