import type { EVENTS, EventBase, EventFields, EventType } from '../policy/index.js';

/** What a verb can be told: what its type of fact may carry, but the type and the day, which the story has. */
export type Details<T extends EventType> = Omit<EventBase, 'on'> & EventFields[T];

/** What a verb takes: details where there are some to give, none required but the grounds of an exclusion. */
export type Given<T extends EventType> = object extends EventFields[T]
  ? [details?: Details<T>]
  : [details: Details<T>];

/** One verb for each type of fact: each gives a new story, with that fact told. */
export type Verbs<Story> = {
  readonly [T in EventType as (typeof EVENTS)[T]['verb']]: (...details: Given<T>) => Story;
};
