import { readingWhole } from '../../border/index.js';
import type { IsoDate } from '../../calendar/index.js';
import { capitalised, dateWithYear } from '../../calendar/index.js';
import type { Duty, EventType, EventWords, OwnList } from '../../vocabulary/index.js';
import { DUTIES_TOLD, DUTY_NAMES, EVENT_WORDS, messageOf } from '../../vocabulary/index.js';
import type { Policy } from '../model/index.js';

/* The names of events, duties, and a policy's own words. */

/** Turns an identifier into words: 'senior-manager', 'legalProceedings'. */
export const asWords = (name: string): string =>
  name.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The policy's name for a word of its own. */
export function ownName(
  { names = {} }: Pick<Policy, 'names'>,
  list: OwnList,
  word: string,
): string | undefined {
  const called = names[list] ?? {};
  return Object.hasOwn(called, word) ? called[word] : undefined;
}

/** The parts of a policy that name its own events and duties. */
export type WithOwnWords = Pick<Policy, 'events' | 'duties'>;

/** An event in all the forms that sentences need; the landlord's own as named in the policy. */
export function wordsOfEvent(type: EventType, { events = {} }: WithOwnWords = {}): EventWords {
  const known = Object.hasOwn(EVENT_WORDS, type) && EVENT_WORDS[type];
  if (known) return known;
  const id = type.slice('own.'.length);
  const own = Object.hasOwn(events, id) ? events[id] : undefined;
  const name = own?.name ?? `‘${asWords(id)}’`;
  const happens = own?.happens ?? `${own?.by === 'landlord' ? 'you' : 'we'} have ${name}`;
  return { name, happens, having: name, day: `the day of ${name}` };
}

/** An event by name: 'the receipt of the complaint'. The policy names events of the landlord's own. */
export const eventName = (type: EventType, policy?: WithOwnWords): string =>
  readingWhole(type, () => wordsOfEvent(type, policy).name, NAMED.event);

/** A duty in words, to complete "has to …". The policy words the landlord's own duties. */
export const dutyName = (duty: string, policy?: WithOwnWords): string =>
  readingWhole(
    duty,
    () =>
      (Object.hasOwn(DUTY_NAMES, duty) && DUTY_NAMES[duty as Duty]) ||
      ownDutyName(duty, policy?.duties ?? {}),
    NAMED.duty,
  );

/** What can be named, for error messages. */
const NAMED = {
  event: 'the type of an event, and perhaps the policy that names it',
  duty: 'a duty, and perhaps the policy that names it',
} as const;

/** The same to complete 'we …' or 'you can …', from the landlord to the complainant. */
export const dutyTold = (duty: Duty, { duties = {} }: WithOwnWords): string =>
  DUTIES_TOLD[duty] ?? ownDutyName(duty, duties);

function ownDutyName(duty: string, duties: Readonly<Record<string, string>>): string {
  const id = duty.replace(/^own-/, '');
  return (Object.hasOwn(duties, id) && duties[id]) || asWords(id);
}

/**
 * An event with its day: a letter is 'of' a day, other events are 'on' one: 'the response of 15 January 2019', 'the
 * hearing on 15 January 2019'.
 */
export const eventOn = (type: EventType, on: IsoDate, policy?: WithOwnWords): string =>
  `${eventName(type, policy)} ${messageOf(type) === 'letter' ? 'of' : 'on'} ${dateWithYear(on)}`;

/** The same, at the beginning of a sentence. */
export const theEventOn = (...event: Parameters<typeof eventOn>): string =>
  capitalised(eventOn(...event));

/** Says that the record does not show a requirement on an event to be met. */
export const notShownToMeet = (must: string, ...event: Parameters<typeof eventOn>): string =>
  `The record does not show that ${eventOn(...event)} met the requirement to ${must}.`;
