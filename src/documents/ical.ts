/**
 * Due dates for a calendar application. The one door that needs `ical-generator`.
 *
 * @packageDocumentation
 */
import ical, { ICalEventTransparency } from 'ical-generator';
import { type IsoDate, isoDate } from '../calendar/index.js';
import {
  type Complaint,
  checkedComplaint,
  explain,
  type Obligation,
  obligationsOf,
} from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import { DUTY_NAMES } from '../policy/index.js';
import { capitalised, cleanText } from './drawn-text.js';
import { standingWords } from './timeline-words.js';

/** What goes into a calendar. */
export interface CalendarOptions {
  /** The complaint's reference, which tells its entries from those of other complaints. Default: the one its receipt gives. */
  readonly ref?: string;
  /** Also the complainant's time to act. Default: what the landlord owes. */
  readonly windows?: boolean;
  /** The day the calendar says it was made. Default: `asOf`. */
  readonly stamp?: IsoDate;
  /** The name of the calendar. Default: that of the complaint. */
  readonly name?: string;
}

/**
 * What is still owed, as a calendar (RFC 5545): an entry of a whole day for each due date, with the reason for it
 * and the clause. What is overdue stays on the day it was due, and says so; what has no due date has no entry.
 *
 * An entry keeps its identifier when a holding letter moves it, so that a calendar that is read again moves it too.
 * The same arguments give the same text, anywhere and at any time.
 *
 * @param asOf - The civil date to look at it from; facts dated after it are left out.
 * @throws `ComplaintsError` `argument/invalid`, where there is no reference too; `date/invalid`;
 * `calendar/beyond-horizon`.
 *
 * @example
 * toICalendar(complaint, '2019-02-05', { ref: 'C-1042' }); // 'BEGIN:VCALENDAR …'
 */
export function toICalendar(
  complaint: Complaint,
  asOf: IsoDate,
  options: CalendarOptions = {},
): string {
  const owed = obligationsOf(checkedComplaint(complaint), asOf).filter(
    ({ party, standing, due }) =>
      due !== undefined &&
      (standing === 'open' || standing === 'overdue') &&
      (party === 'landlord' || options.windows === true),
  );
  const ref = referenceOf(complaint, options.ref);
  const calendar = ical({
    name: cleanText(options.name ?? `Complaint ${ref}`),
    prodId: { company: 'housing-complaints', product: 'due dates', language: 'EN' },
  });
  const stamp = `${isoDate(options.stamp ?? asOf)}T00:00:00Z`;
  for (const duty of owed) calendar.createEvent(entryOf(complaint, duty, ref, stamp));
  return calendar.toString();
}

function entryOf({ policy }: Complaint, duty: Obligation, ref: string, stamp: string) {
  const stage = policy.stages.find(({ id }) => id === duty.stage)?.name ?? duty.stage;
  const overdue = duty.standing === 'overdue';
  const what = duty.what ?? DUTY_NAMES[duty.duty];
  const source = `${policy.title}, ${policy.landlord}, edition ${policy.edition}, clause ${duty.clause}.`;
  const state = `${capitalised(standingWords(duty))}.`;
  return {
    id: [policy.id, ref, duty.id].map(encodeURIComponent).join('.'),
    sequence: duty.revisions.filter(({ to }) => to !== undefined).length,
    stamp,
    start: duty.due as IsoDate,
    allDay: true,
    summary: cleanText(
      `${overdue ? 'OVERDUE: ' : ''}${capitalised(what)} (${ref}, ${stage}${duty.party === 'complainant' ? ', complainant' : ''})`,
    ),
    description: [String(explain(duty)), state, source].map(cleanText).join('\n'),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** What tells a complaint from others. Without it, entries of two complaints would be taken for one another. */
function referenceOf({ events }: Complaint, given: string | undefined): string {
  const receipt = events.find(({ type }) => type === 'complaint.received');
  const ref = cleanText(String(given ?? receipt?.ref ?? ''));
  if (ref !== '') return ref;
  const expected = 'ref: the reference of the complaint, here or at its receipt';
  throw new ComplaintsError('argument/invalid', { given, expected });
}
