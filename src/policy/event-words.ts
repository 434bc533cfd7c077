import type { IsoDate } from '../calendar/index.js';
import { capitalised, dateWithYear } from '../calendar/index.js';
import type { EventType } from '../vocabulary/index.js';
import { EVENT_NAMES, messageOf } from '../vocabulary/index.js';

/** An event with its day. A letter has a date; whatever else happens, happens on one: 'the response of 15 January 2019', 'the hearing on 15 January 2019'. */
export const eventOn = (type: EventType, on: IsoDate): string =>
  `${EVENT_NAMES[type]} ${messageOf(type) === 'letter' ? 'of' : 'on'} ${dateWithYear(on)}`;

/** The same, to begin a sentence with. */
export const theEventOn = (type: EventType, on: IsoDate): string => capitalised(eventOn(type, on));

/** That the record does not show what is required of an event. */
export const notShownToMeet = (type: EventType, on: IsoDate, must: string): string =>
  `The record does not show that ${eventOn(type, on)} met the requirement to ${must}.`;
