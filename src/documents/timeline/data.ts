import type { Holiday, IsoDate } from '../../calendar/index.js';
import { addCalendarDays } from '../../calendar/index.js';
import type { Complaint, Obligation, PlacedEvent } from '../../complaint/index.js';
import { eventsUntil, obligationsOf } from '../../complaint/index.js';

/** The time for which a stage was open; the last day is inclusive. */
export interface Band {
  readonly stage: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The content of a timeline, before it is drawn. */
export interface TimelineData {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
  /** The first and the last day shown, both inclusive. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly facts: readonly PlacedEvent[];
  readonly duties: readonly Obligation[];
  readonly bands: readonly Band[];
  /** Bank holidays, and the landlord's closures. */
  readonly holidays: readonly Holiday[];
}

/** Everything from the first event to the last due date, as known at the end of a day. */
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

/** The bands: each ends when another stage opens or the complaint closes, by an event or the passing of time. */
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
