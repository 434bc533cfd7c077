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

/** What a verb can be told: what its type of event may carry, but the type and the day, which the story has. */
export type Details<T extends EventType> = Omit<EventBase, 'on'> & FieldsOf<T>;

/** What a verb takes: details where there are some to give, none required but the grounds of an exclusion. */
type Given<T extends EventType> =
  object extends FieldsOf<T> ? [details?: Details<T>] : [details: Details<T>];

/** One verb for each type of event: each gives a new story, with that event told. */
export type Verbs<Story> = {
  readonly [T in CommonEventType as (typeof EVENTS)[T]['verb']]: (...details: Given<T>) => Story;
};

/** A history in the making, that reads as a story. Frozen: every step gives a new one. */
export interface Story extends Verbs<Story> {
  readonly policy: Policy;
  /** The day it has reached; a matcher that is given a story looks from that day. */
  readonly day: IsoDate | undefined;
  /** What it has told, in the order told. */
  readonly events: readonly ComplaintEvent[];
  /** The complaint that these events make. */
  readonly complaint: Complaint;
  /** Moves to a day, later or earlier. */
  on(day: IsoDate): Story;
  /** Moves on by calendar days. */
  daysLater(days: number): Story;
  /** Moves on by working days of the story's calendar. */
  workingDaysLater(days: number): Story;
  /** Names the stage of the events that follow on the same day; for a request to escalate, the one it opens. */
  at(stage: string): Story;
  /** Tells an event of the landlord's own, by its name in the policy: `own('comment')` is `own.comment`. */
  own(name: string, details?: Details<OwnEventType>): Story;
  /** The complaint as it stood at the end of a day, for the matchers. */
  asOf(day: IsoDate): ComplaintAsOf;
}

/**
 * Begins a story: a history for a test, one verb for each event.
 *
 * @param options - The working days to count by, and the events the source is silent on.
 * @throws `ComplaintsError` from any step: `event/invalid` and `event/impossible` as
 * `recordEvent`; `argument/invalid` for an event told before there is a day.
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

/** What a story is made of. */
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

/** The events with one more, checked at once, so that what cannot be told fails where it is told. */
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
