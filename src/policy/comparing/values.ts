import { oncePer } from '../../border/index.js';
import type { CalendarName, Duration, IsoDate } from '../../calendar/index.js';
import { CALENDAR_PLACES, dateProblem, dateWithYear } from '../../calendar/index.js';
import type { EventType } from '../../vocabulary/index.js';
import {
  END_NAMES,
  isOwnDuty,
  isOwnEvent,
  OWN_LISTS,
  ROLES,
  SIGNPOSTS,
} from '../../vocabulary/index.js';
import { get, isEvent } from '../anything.js';
import type { Condition, OwnFact } from '../conditions/index.js';
import type { Clause, Deciders, Limit, OwnEventWords, PauseRule, Policy } from '../model/index.js';
import { conditionSchema } from '../schema/index.js';
import {
  asWords,
  conditionInWords,
  decidersInWords,
  durationInWords,
  dutyName,
  eventName,
  ownName,
  roleName,
  triggerInWords,
  withOwnFacts,
} from '../words/index.js';
import { conditionVoice, wordsIn } from './conditions/index.js';
import { entriesInWords, listInWords, partInWords } from './entries.js';
import type { InWords } from './words.js';
import {
  calendarInWords,
  clauseInWords,
  EFFECTS,
  factInWords,
  limitInWords,
  limitsInWords,
  ownEventInWords,
  pauseInWords,
  WORDS,
} from './words.js';

/** The fields in which a policy names its own words. */
type OwnWords = 'facts' | 'names' | 'roles' | 'events' | 'duties' | 'bodies';

/** Makes the function that puts values of these policies into words, including their own words. */
export function wordsFor(policies: readonly Pick<Policy, OwnWords>[]): InWords {
  const merged = <T>(of: (policy: (typeof policies)[number]) => T): T =>
    Object.assign({}, ...policies.map(of));
  const own = {
    facts: merged(({ facts }) => facts) ?? {},
    roles: merged(({ roles }) => roles) ?? {},
    events: merged(({ events }) => events),
    duties: merged(({ duties }) => duties),
    bodies: merged(({ bodies }) => bodies),
    names: Object.fromEntries(
      OWN_LISTS.map((list) => [list, merged(({ names }) => names?.[list])]),
    ),
  } as Pick<Policy, OwnWords>;
  const called = (text: string) =>
    OWN_LISTS.flatMap((list) => ownName(own, list, text) ?? [])[0] ??
    wordsIn(own.bodies ?? {}, text);
  const inWords: InWords = Object.assign(
    (value: unknown): string => {
      if (isOwnEvent(value)) return eventName(value, own);
      if (isOwnDuty(value)) return dutyName(value, own);
      if (typeof value === 'string')
        return Object.hasOwn(own.roles ?? {}, value)
          ? roleName(value, own)
          : (called(value) ?? textInWords(value));
      if (typeof value === 'boolean') return value ? 'yes' : 'no';
      if (Array.isArray(value)) return listInWords(value, inWords);
      if (value === null) return 'none';
      if (typeof value !== 'object') return String(value ?? 'not given');
      if (['together', 'atLeastAs', 'above'].some((key) => Object.hasOwn(value, key)))
        return decidersInWords(value as Deciders, own);
      const objectInWords = OBJECTS.find(([key]) => Object.hasOwn(value, key))?.[1];
      if (objectInWords) return objectInWords(value, inWords);
      return isCondition(value) ? conditionInWords(value, voice) : entriesInWords(value, inWords);
    },
    {
      own,
      called,
      isRole: (word: unknown) => Object.hasOwn({ ...ROLES, ...own.roles }, String(word)),
    },
  );
  const voice = withOwnFacts(conditionVoice(inWords), own, inWords);
  return inWords;
}

/** A value as the end of "… is". */
export const asComplement = (value: unknown, inWords: InWords): string =>
  isCondition(value)
    ? `that ${inWords(value)}`
    : (typeof value === 'string' && wordsIn(EFFECTS, value)) || inWords(value);

const ID = /^[a-z][a-z0-9-]*$/;

function textInWords(text: string): string {
  if (isEvent(text)) return eventName(text as EventType);
  const words = wordsIn(WORDS, text);
  if (words !== undefined) return words;
  if (Object.hasOwn(CALENDAR_PLACES, text))
    return calendarInWords(CALENDAR_PLACES[text as CalendarName]);
  if (Object.hasOwn(ROLES, text)) return roleName(text, {});
  if (Object.hasOwn(SIGNPOSTS, text)) return SIGNPOSTS[text as keyof typeof SIGNPOSTS];
  if (dateProblem(text) === undefined) return dateWithYear(text as IsoDate);
  return ID.test(text) ? asWords(text) : `‘${text}’`;
}

/** A condition has one of these fields. Values without one need not be parsed. */
const CONDITION_FIELDS = ['fact', 'olderThan', 'all', 'any', 'not'];

const readsAsCondition = oncePer((value: object) => conditionSchema().safeParse(value).success);

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' &&
  value !== null &&
  CONDITION_FIELDS.some((field) => Object.hasOwn(value, field)) &&
  readsAsCondition(value);

type ObjectInWords = (value: object, inWords: InWords) => string;

/** How to put an object into words, by its first field that is in this list. */
const OBJECTS: readonly (readonly [key: string, inWords: ObjectInWords])[] = [
  ['until', (pause, inWords) => pauseInWords(pause as PauseRule, inWords)],
  [
    'from',
    (value, inWords) =>
      Object.hasOwn(value, 'amount')
        ? limitInWords(value as Limit, inWords)
        : entriesInWords(value, inWords),
  ],
  ['possible', (appeal) => (get(appeal, 'possible') ? 'possible' : 'not possible')],
  ['amount', (duration) => durationInWords(duration as Duration)],
  ['expiryOf', (trigger, { own }) => triggerInWords(trigger, own)],
  [
    'on',
    (part, inWords) =>
      `${inWords(get(part, 'on'))} (${wordsIn(END_NAMES, String(get(part, 'as'))) ?? inWords(get(part, 'when'))})`,
  ],
  ['summary', (clause) => clauseInWords(clause as Clause)],
  ['effect', (rule, inWords) => asComplement(get(rule, 'effect'), inWords)],
  ['clause', (part, inWords) => partInWords(part, inWords)],
  ['of', (fact, inWords) => factInWords(fact as OwnFact, inWords)],
  [
    'name',
    (part) =>
      Object.hasOwn(part, 'by')
        ? ownEventInWords(part as OwnEventWords)
        : `${get(part, 'name')} (${get(part, 'to')})`,
  ],
];

/** Several limits, or the value in their place, after "the limit is". */
export const endOfLimits = (
  value: unknown,
  verb: 'is' | 'was',
  source: string,
  inWords: InWords,
): string =>
  isLimits(value) ? limitsInWords(value, verb, inWords) : `${inWords(value)}${source}.`;

/** Whether a value is a list of time limits, under any field. */
export const isLimits = (value: unknown): value is readonly Limit[] =>
  Array.isArray(value) &&
  value.every((item) => get(item, 'amount') !== undefined && get(item, 'from') !== undefined);
