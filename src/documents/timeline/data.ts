import type { Holiday, IsoDate } from '../../calendar/index.js';
import { addCalendarDays } from '../../calendar/index.js';
import type { Complaint, Obligation, PlacedEvent } from '../../complaint/index.js';
import { eventsUntil, obligationsOf } from '../../complaint/index.js';

/** A stage for as long as it was the open one; the last day inclusive. */
export interface Band {
  readonly stage: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What a timeline shows, before it is drawn. */
export interface TimelineData {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
  /** The first day and the last that are shown. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly facts: readonly PlacedEvent[];
  readonly duties: readonly Obligation[];
  readonly bands: readonly Band[];
  /** Bank holidays, and the landlord's closures. */
  readonly holidays: readonly Holiday[];
}

/** Everything from the first event to the last due date, as it was known at the end of a day. */
export function timelineData(complaint: Complaint, asOf: IsoDate): TimelineData {
  const duties = obligationsOf(complaint, asOf);
  const facts = eventsUntil(complaint, asOf);
  const days = [
    asOf,
    ...facts.map(({ event }) => event.on),
    ...duties.flatMap(({ due, first, settledOn, from }) => [due, first.latest, settledOn, from]),
  ].filter((day): day is IsoDate => day !== undefined);
  const [first, last] = [days.reduce(earlier), days.reduce(later)];
  const [from, to] = [addCalendarDays(first, -1), addCalendarDays(last, 1)];
  const holidays = complaint.calendar.holidays.filter(({ date }) => date >= from && date <= to);
  return { complaint, asOf, from, to, facts, duties, bands: bandsOf(facts, asOf), holidays };
}

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** From the event, or the passing of time, that opened a stage to what opened the next or closed the complaint. */
function bandsOf(facts: readonly PlacedEvent[], asOf: IsoDate): Band[] {
  const bands: Band[] = [];
  let open: { stage: string; from: IsoDate } | undefined;
  const moments = facts.flatMap(({ event, after, elapsed = [] }) => [
    ...elapsed.map(({ on, after: then }) => ({ on: addCalendarDays(on, 1), after: then })),
    { on: event.on, after },
  ]);
  for (const { on, after } of moments) {
    const now = after.end ? undefined : (after.stage ?? undefined);
    if (now === open?.stage) continue;
    if (open) bands.push({ ...open, to: on });
    open = now === undefined ? undefined : { stage: now, from: on };
  }
  return open ? [...bands, { ...open, to: asOf }] : bands;
}
