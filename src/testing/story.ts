import { fieldsOf, reading } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { addCalendarDays, addWorkingDays, isoDate } from '../calendar/index.js';
import type { Complaint, ReplayOptions } from '../complaint/index.js';
import { replay } from '../complaint/index.js';
import type {
  CommonEventType,
  ComplaintEvent,
  EventBase,
  EventType,
  FieldsOf,
  OwnEventType,
  Policy,
} from '../policy/index.js';
import {
  BEFORE_RECEIPT,
  calendarOf,
  checkedPolicy,
  EVENT_TYPES,
  EVENTS,
  isReceipt,
} from '../policy/index.js';
import type { ComplaintAsOf } from './question.js';
import { misuse, viewOf } from './question.js';
import { MISUSE } from './words.js';

/** The details of a verb: the fields of its event, without the type and the day, which the story knows. */
export type Details<T extends EventType> = Omit<EventBase, 'on'> & FieldsOf<T>;

/** The arguments of a verb. Details are required only if the event has a required field, as an exclusion has. */
type Given<T extends EventType> =
  object extends FieldsOf<T> ? [details?: Details<T>] : [details: Details<T>];

/** One verb for each type of event. Each returns a new story with that event added. */
export type Verbs<Story> = {
  readonly [T in CommonEventType as (typeof EVENTS)[T]['verb']]: (...details: Given<T>) => Story;
};

/** A history that reads as a story. It is frozen: every step returns a new one. */
export interface Story extends Verbs<Story> {
  readonly policy: Policy;
  /** The day that the story has reached. Matchers look from that day. */
  readonly day: IsoDate | undefined;
  /** The events, in the order in which they were told. */
  readonly events: readonly ComplaintEvent[];
  /** The complaint with these events. */
  readonly complaint: Complaint;
  /** Moves to a day, later or earlier. */
  on(day: IsoDate): Story;
  /** Moves forward by calendar days. */
  daysLater(days: number): Story;
  /** Moves forward by working days of the story's calendar. */
  workingDaysLater(days: number): Story;
  /** Sets the stage of the next events on the same day; for a request to escalate, the stage that it opens. */
  at(stage: string): Story;
  /** Adds an event of the landlord's own, by its name in the policy: `own('comment')` is `own.comment`. */
  own(name: string, details?: Details<OwnEventType>): Story;
  /** The complaint as known at the end of a day, for the matchers. */
  asOf(day: IsoDate): ComplaintAsOf;
}

/**
 * Begins a story: a history for a test, with a verb for each event.
 *
 * @param options - The calendar to count by, and the events on which the source is silent.
 * @throws `ComplaintsError` from any step: `event/invalid` and `event/impossible` as `recordEvent`; `argument/invalid`
 * for an event before the first day is set.
 *
 * @example
 * const { complaint } = story(housingPlus2018)
 *   .on('2018-12-20').received({ subject: 'housing' }).formalised({ agreed: true })
 *   .workingDaysLater(1).acknowledged()
 *   .on('2019-01-08').answered({ outcome: 'not-upheld' });
 */
export const story = (policy: Policy, options: ReplayOptions = {}): Story =>
  tell({
    policy: checkedPolicy(policy),
    options: fieldsOf(options ?? {}),
    events: [],
    day: undefined,
    stage: undefined,
  });

/** The state of a story. */
interface Page {
  readonly policy: Policy;
  readonly options: ReplayOptions;
  readonly events: readonly ComplaintEvent[];
  readonly day: IsoDate | undefined;
  readonly stage: string | undefined;
}

function tell(page: Page): Story {
  const { policy, options, events, day } = page;
  const { calendar = calendarOf(policy) } = options;
  const move = (to: IsoDate) => tell({ ...page, day: isoDate(to), stage: undefined });
  const complaintOf = () => replay(policy, events, options);
  const verbs = EVENT_TYPES.map((type) => [
    EVENTS[type].verb,
    (details?: object) =>
      tell({ ...page, events: reading(details, () => added(page, type, details)) }),
  ]);
  return Object.freeze({
    ...(Object.fromEntries(verbs) as Verbs<Story>),
    policy,
    day,
    events,
    get complaint() {
      return complaintOf();
    },
    on: move,
    daysLater: (days: number) => move(addCalendarDays(reached(page), days)),
    workingDaysLater: (days: number) => move(addWorkingDays(reached(page), days, calendar)),
    at: (stage: string) => tell({ ...page, stage }),
    own: (name: string, details?: object) =>
      tell({ ...page, events: reading(details, () => added(page, `own.${name}`, details)) }),
    asOf: (from: IsoDate) => viewOf(complaintOf(), isoDate(from)),
  });
}

/** Adds an event and checks it at once, so that an impossible event fails where it is told. */
function added(page: Page, type: EventType, details: object = {}): readonly ComplaintEvent[] {
  const { policy, options, events, stage } = page;
  const taken = ['on', 'type'].filter((name) => name in details);
  if (taken.length > 0) throw misuse(details, MISUSE.inStory({ names: taken }));
  const event = { ...(stage && { stage }), ...details, type, on: reached(page) } as ComplaintEvent;
  const all = [...events, event];
  const early = BEFORE_RECEIPT.includes(type) && !all.some((one) => isReceipt(one.type));
  if (!early) replay(policy, all, options);
  return Object.freeze(all);
}

function reached({ day }: Page): IsoDate {
  if (day !== undefined) return day;
  throw misuse(day, MISUSE.noDay());
}
