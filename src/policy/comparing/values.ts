import type { CalendarName, Duration, IsoDate } from '../../calendar/index.js';
import { CALENDAR_PLACES, dateProblem, dateWithYear } from '../../calendar/index.js';
import type { EventType } from '../../vocabulary/index.js';
import { ENDS, ROLES, SIGNPOSTS } from '../../vocabulary/index.js';
import { get, isEvent } from '../anything.js';
import type { Clause } from '../clause.js';
import type { Condition } from '../condition.js';
import { conditionInWords } from '../condition-words.js';
import { oncePer } from '../kept.js';
import { isPart } from '../named.js';
import type { PauseRule } from '../policy.js';
import { conditionSchema } from '../schema-parts.js';
import type { Limit } from '../stage.js';
import {
  asWords,
  decidersInWords,
  durationInWords,
  eventName,
  roleName,
  triggerInWords,
} from '../words.js';
import {
  AT_ANY_TIME,
  calendarInWords,
  clauseInWords,
  conditionVoice,
  EFFECTS,
  limitInWords,
  limitsInWords,
  pauseInWords,
  wordsIn,
} from './words.js';

/** What a value of a policy is, as the end of "… is". */
export const asComplement = (value: unknown): string =>
  isCondition(value)
    ? `that ${inWords(value)}`
    : (typeof value === 'string' && wordsIn(EFFECTS, value)) || inWords(value);

/** A value of a policy in words. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return textInWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return isAlways(value) ? AT_ANY_TIME : value.map(itemInWords).join(', ') || 'nothing';
  if (value === null) return 'none';
  if (typeof value !== 'object') return String(value ?? 'not given');
  const objectInWords = OBJECTS.find(([key]) => Object.hasOwn(value, key))?.[1];
  if (objectInWords) return objectInWords(value);
  return isCondition(value) ? conditionInWords(value, CONDITIONS) : entriesInWords(value);
}

const CONDITIONS = conditionVoice(inWords);

/** Whether a list of times has every one there is: while a complaint is open, and after every end. */
const isAlways = (times: readonly unknown[]): boolean =>
  ['open', ...ENDS].every((time) => times.includes(time));

const ID = /^[a-z][a-z0-9-]*$/;

function textInWords(text: string): string {
  if (isEvent(text)) return eventName(text as EventType);
  if (text === 'landlord') return 'the landlord';
  if (Object.hasOwn(CALENDAR_PLACES, text))
    return calendarInWords(CALENDAR_PLACES[text as CalendarName]);
  if (Object.hasOwn(ROLES, text)) return roleName(text, {});
  if (Object.hasOwn(SIGNPOSTS, text)) return SIGNPOSTS[text as keyof typeof SIGNPOSTS];
  if (dateProblem(text) === undefined) return dateWithYear(text as IsoDate);
  return ID.test(text) ? asWords(text) : `‘${text}’`;
}

/** An item of a list: by its name, where it has one and says more. */
const itemInWords = (item: unknown): string =>
  inWords(['to', 'name', 'id', 'number'].map((key) => get(item, key)).find(Boolean) ?? item);

/** The fields of which a condition has one: whatever has none need not be read as one. */
const CONDITION_FIELDS = ['fact', 'olderThan', 'all', 'any', 'not'];

const readsAsCondition = oncePer((value: object) => conditionSchema().safeParse(value).success);

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' &&
  value !== null &&
  CONDITION_FIELDS.some((field) => Object.hasOwn(value, field)) &&
  readsAsCondition(value);

/** How an object is put in words, by a field that it has: the first that it has decides. */
const OBJECTS: readonly (readonly [key: string, inWords: (value: object) => string])[] = [
  ['until', (pause) => pauseInWords(pause as PauseRule, inWords)],
  [
    'from',
    (value) =>
      Object.hasOwn(value, 'amount')
        ? limitInWords(value as Limit, inWords)
        : entriesInWords(value),
  ],
  ['amount', (duration) => durationInWords(duration as Duration)],
  ...['together', 'atLeastAs', 'above'].map((key): (typeof OBJECTS)[number] => [
    key,
    (who) => decidersInWords(who as never, {}),
  ]),
  ['expiryOf', (trigger) => triggerInWords(trigger)],
  ['on', (end) => `${inWords(get(end, 'on'))} (${inWords(get(end, 'as'))})`],
  ['summary', (clause) => clauseInWords(clause as Clause)],
  ['effect', (rule) => asComplement(get(rule, 'effect'))],
  ['clause', (part) => partInWords(part)],
  ['name', (route) => `${get(route, 'name')} (${get(route, 'to')})`],
];

const entriesInWords = (value: object): string =>
  Object.entries(value)
    .map(([key, inner]) => `${asWords(key)} ${inWords(inner)}`)
    .join(', ');

/** What a cited part says, where that is no more than a few values. */
function partInWords(part: object): string {
  const { clause, reading, filledFrom, adopted, ...rest } = part as Readonly<
    Record<string, unknown>
  >;
  return Object.values(rest).some(isPart) ? 'given' : entriesInWords(rest) || 'given';
}

/** Several limits, or what stands in their place, after "the limit is". */
export const endOfLimits = (value: unknown, verb: 'is' | 'was', source: string): string =>
  isLimits(value) ? limitsInWords(value, verb, inWords) : `${inWords(value)}${source}.`;

/** Whether a value is a list of time limits, by whatever name it goes. */
export const isLimits = (value: unknown): value is readonly Limit[] =>
  Array.isArray(value) &&
  value.every((item) => get(item, 'amount') !== undefined && get(item, 'from') !== undefined);
