import type { CalendarName, Duration } from '../calendar/index.js';
import {
  CALENDAR_PLACES,
  counted,
  dateProblem,
  dateWithYear,
  describeDuration,
} from '../calendar/index.js';
import type { Duty, EventType } from '../vocabulary/index.js';
import { DUTY_NAMES, ENDS, EVENT_NAMES, ROLES, SIGNPOSTS } from '../vocabulary/index.js';
import { get, isEvent, list } from './anything.js';
import { asWords } from './as-words.js';
import { clauseInWords } from './compare-clause.js';
import type { Condition } from './condition.js';
import type { AgeCondition, ConditionWords } from './condition-words.js';
import { conditionInWords } from './condition-words.js';
import { isPart } from './flat.js';
import { roleName } from './role-name.js';
import { conditionSchema } from './schema-condition.js';

/** What a value of a policy is, as the end of "… is". */
export const asComplement = (value: unknown): string =>
  isCondition(value) ? `that ${inWords(value)}` : inWords(value);

/** A value of a policy in words. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return textInWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return isAlways(value) ? 'at any time' : value.map(itemInWords).join(', ') || 'nothing';
  if (value === null) return 'none';
  if (typeof value !== 'object') return String(value ?? 'not given');
  const written = OBJECTS.find(([key]) => Object.hasOwn(value, key))?.[1];
  if (written) return written(value);
  return isCondition(value) ? conditionInWords(value, CONDITIONS) : entriesInWords(value);
}

/** Whether a list of times has every one there is: while a complaint is open, and after every end. */
const isAlways = (list: readonly unknown[]): boolean =>
  ['open', ...ENDS].every((one) => list.includes(one));

const ID = /^[a-z][a-z0-9-]*$/;

function textInWords(text: string): string {
  if (isEvent(text)) return EVENT_NAMES[text as EventType];
  if (text === 'landlord') return 'the landlord';
  if (Object.hasOwn(CALENDAR_PLACES, text))
    return `that of ${CALENDAR_PLACES[text as CalendarName]}`;
  if (Object.hasOwn(ROLES, text)) return roleName(text, {});
  if (Object.hasOwn(SIGNPOSTS, text)) return SIGNPOSTS[text as keyof typeof SIGNPOSTS];
  if (dateProblem(text) === undefined) return dateWithYear(text as `${number}-${number}-${number}`);
  return ID.test(text) ? asWords(text) : `‘${text}’`;
}

/** An item of a list: by its name, where it has one and says more. */
const itemInWords = (item: unknown): string =>
  inWords(['to', 'name', 'id', 'number'].map((key) => get(item, key)).find(Boolean) ?? item);

type Words = (value: object) => string;

const isCondition = (value: unknown): value is Condition =>
  conditionSchema.safeParse(value).success;

/** How an object is put in words, by a field that it has: the first that it has decides. */
const OBJECTS: readonly (readonly [key: string, words: Words])[] = [
  ['until', (value) => pauseInWords(value)],
  [
    'from',
    (value) => (Object.hasOwn(value, 'amount') ? limitInWords(value) : entriesInWords(value)),
  ],
  ['amount', (value) => durationInWords(value as Duration)],
  ['expiryOf', (value) => triggerInWords(value)],
  ['on', (value) => `${inWords(get(value, 'on'))} (${inWords(get(value, 'as'))})`],
  ['summary', clauseInWords],
  ['clause', (value) => citedInWords(value)],
  ['name', (value) => `${get(value, 'name')} (${get(value, 'to')})`],
];

const entriesInWords: Words = (value) =>
  Object.entries(value)
    .map(([key, inner]) => `${asWords(key)} ${inWords(inner)}`)
    .join(', ');

/** What a cited part says, where that is no more than a few values. */
function citedInWords(value: object): string {
  const { clause, reading, filledFrom, ...said } = value as Readonly<Record<string, unknown>>;
  return Object.values(said).some(isPart) ? 'given' : entriesInWords(said) || 'given';
}

/** From what to what a clock stands still, of which duties, and what that does. */
function pauseInWords(pause: object): string {
  const of = list(pause, 'of').map(inWords);
  const whose = of.length > 0 ? `, for the time to ${of.join(' and to ')}` : '';
  const anew =
    get(pause, 'effect') === 'restart' ? ', after which the time limit starts again' : '';
  return `the time from ${inWords(get(pause, 'from'))} to ${inWords(get(pause, 'until'))}${anew}${whose}`;
}

/** How long, with what is unusual about the count. */
export function durationInWords(duration: Duration): string {
  const { counting, readAs } = duration;
  return [
    describeDuration(duration),
    ...(counting ? ['the first day included'] : []),
    ...(readAs ? [`read as ${asWords(readAs)}`] : []),
  ].join(', ');
}

/** What a limit runs from: an event, or the end of the time for something else. */
export function triggerInWords(trigger: unknown): string {
  if (trigger === 'not-stated' || trigger === 'not-seen') return `a day ${asWords(trigger)}`;
  const [stage, duty] = String(get(trigger, 'expiryOf') ?? '').split('/');
  return duty
    ? `the end of the time to ${DUTY_NAMES[duty as Duty] ?? asWords(duty)} at ${asWords(String(stage))}`
    : inWords(trigger);
}

/** How long, and from what: '10 working days from the receipt of the complaint'. */
export function limitInWords(limit: object): string {
  const when = get(limit, 'when');
  const said = `${durationInWords(limit as Duration)} from ${startInWords(limit)}`;
  return when === undefined ? said : `${said}, if ${inWords(when)}`;
}

/** What a limit runs from, and what must have happened besides. */
export function startInWords(limit: unknown): string {
  const after = get(limit, 'after');
  const from = triggerInWords(get(limit, 'from'));
  return after === undefined ? from : `${from}, but only after ${inWords(after)}`;
}

const named = (fact: string): string => `‘${asWords(fact)}’`;

/** Conditions as a comparison puts them: facts by their names, and brackets where they are needed. */
const CONDITIONS: ConditionWords = {
  all: (conditions, say) => conditions.map(inBrackets(say)).join(' and '),
  any: (conditions, say) => conditions.map(inBrackets(say)).join(' or '),
  not: (condition, say) => `not (${say(condition)})`,
  age: ({ olderThan, since, boundary }) =>
    `its age is ${boundary === 'over' ? 'over' : 'at least'} ${durationInWords(olderThan)}, counted from ${SINCE[since]}`,
  fact: {
    is: (fact, value) => `${named(fact)} is ${inWords(value)}`,
    in: (fact, values) => `${named(fact)} is one of: ${inWords(values)}`,
    includes: (fact, value) => `${named(fact)} includes ${inWords(value)}`,
    only: (fact, values) => `${named(fact)} has only: ${inWords(values)}`,
    size: (fact, size) => `${named(fact)} has ${counted(size, 'item')}`,
    atMost: (fact, most) => `${named(fact)} is at most ${most}`,
    given: (fact) => `${named(fact)} is given`,
    seniority: (fact, role) => `${named(fact)} is at least as senior as ${inWords(role)}`,
    before: (fact, date) => `${named(fact)} is before ${inWords(date)}`,
    onOrAfter: (fact, date) => `${named(fact)} is ${inWords(date)} or later`,
  },
};

const inBrackets = (say: (condition: Condition) => string) => (condition: Condition) =>
  'all' in condition || 'any' in condition ? `(${say(condition)})` : say(condition);

const SINCE: Readonly<Record<AgeCondition['since'], string>> = {
  happened: 'the day it happened',
  known: 'the day it became known',
  later: 'the day it happened or became known, whichever is later',
  reported: 'the day it was first reported',
};
