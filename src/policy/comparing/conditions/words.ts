import { describeDuration, joined } from '../../../calendar/index.js';
import type { Condition } from '../../conditions/index.js';
import type { AgeCondition, ConditionWords } from '../../words/index.js';
import {
  asWords,
  FACT_IS_SO,
  rankInWords,
  together,
  VALUE_NAMES,
  withCounting,
} from '../../words/index.js';

/* The voice in which a comparison puts conditions into words. */

type InWords = (value: unknown) => string;

const named = (fact: string): string => `‘${asWords(fact)}’`;

/** Looks up the words for a name, which may be any string. */
export const wordsIn = (
  table: Readonly<Record<string, string>>,
  name: string,
): string | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** Facts that are false, where policies ask for that. */
const FACT_IS_NOT: Readonly<Record<string, string>> = {
  anonymous: 'the complainant gives a name',
  inWriting: 'it is not in writing',
  needsResponse: 'it needs no response',
  receivesService: 'the complainant receives no service from the landlord',
  triedAtFirstContact: 'it was not tried at first contact',
  withinControl: "it is outside the landlord's control",
};

const isSo = (fact: string): string => wordsIn(FACT_IS_SO, fact) ?? `${named(fact)} is the case`;
const isNotSo = (fact: string): string => wordsIn(FACT_IS_NOT, fact) ?? isNot(isSo(fact));
const isNot = (condition: string): string => `it is not the case that ${condition}`;

/** The beginning of a sentence about a fact with a value. */
const HAS: Readonly<Record<string, string>> = {
  about: 'the complaint is about',
  subject: 'the subject of the complaint is',
  tenure: 'the tenure is',
  recipient: 'the complaint was sent to',
  channel: 'the complaint came by',
  raisedBy: 'it was raised by',
  legalProceedings: 'there is',
  found: 'the findings lead to',
  decidedBy: 'it is decided by',
  authorisedBy: 'it is authorised by',
  contents: 'it contains',
  copiedTo: 'it is copied to',
  told: 'it is made known to',
  papersTo: 'the papers go to',
  invited: 'the invitation goes to',
  signposts: 'it signposts the complainant to',
  to: 'it goes to',
  members: 'the panel includes',
};

/** The beginning of a sentence about a fact that includes a value. */
const HAS_AMONG: Readonly<Record<string, string>> = {
  ...HAS,
  subject: 'the subjects of the complaint include',
};

/** The sentence that a fact is given. */
const IS_GIVEN: Readonly<Record<string, string>> = {
  reasons: 'it gives reasons',
  newDueDate: 'it gives a new due date',
  outcome: 'it gives an outcome',
  outcomeSought: 'it says what outcome is sought',
  newEvidence: 'it brings new evidence',
  copiedTo: 'it is copied to someone',
  decidedBy: 'it says who decided',
};

/** What a count of a fact's items counts. */
const COUNTED: Readonly<Record<string, string>> = {
  members: 'members of the panel',
  decidedBy: 'people who decide',
  supporters: 'supporters',
};

/** What happened on a fact's date. */
const DATE_OF: Readonly<Record<string, string>> = {
  receivedOn: 'the complaint was received',
  endedOn: 'the complaint was closed',
  asOf: 'the day in question is',
};

/** The words for conditions of a complaint, a matter, a request or an event. A policy's own facts go by their names. */
export function conditionVoice(inWords: InWords): ConditionWords {
  const valueName = (value: unknown) => wordsIn(VALUE_NAMES, String(value)) ?? inWords(value);
  const says = (fact: string) => wordsIn(HAS, fact) ?? `${named(fact)} is`;
  const has = (fact: string, values: readonly unknown[]) =>
    `${says(fact)} ${joined(values.map(valueName), 'or')}`;
  const dateOf = (fact: string) => wordsIn(DATE_OF, fact) ?? `${named(fact)} is`;
  const items = (fact: string) => wordsIn(COUNTED, fact) ?? `items of ${named(fact)}`;
  return {
    all: (conditions, say) => joined(conditions.map(inBrackets(say)), 'and'),
    any: (conditions, say) => joined(together(conditions).map(inBrackets(say)), 'or'),
    not: (condition, say) =>
      'is' in condition && typeof condition.is === 'boolean'
        ? say({ ...condition, is: !condition.is })
        : isNot(say(condition)),
    age: ({ olderThan, since, boundary }, called) => {
      const least = `${boundary === 'over' ? 'more than' : 'at least'} ${describeDuration(olderThan)}`;
      const start = typeof since === 'string' ? SINCE[since] : (called ?? named(since.fact));
      return withCounting(`it was raised ${least} after ${start}`, olderThan);
    },
    fact: {
      is: (fact, value) =>
        typeof value === 'boolean' ? (value ? isSo : isNotSo)(fact) : has(fact, [value]),
      in: has,
      includes: (fact, value) =>
        `${wordsIn(HAS_AMONG, fact) ?? `${named(fact)} includes`} ${valueName(value)}`,
      only: (fact, values) => `${items(fact)} can only be ${joined(values.map(valueName), 'or')}`,
      size: (fact, size) => `the number of ${items(fact)} is ${size}`,
      atMost: (fact, most) => `the number of ${items(fact)} is at most ${most}`,
      given: (fact) => wordsIn(IS_GIVEN, fact) ?? `${named(fact)} is given`,
      seniority: (fact, than) =>
        `${says(fact)} ${typeof than === 'string' ? `${valueName(than)} or someone more senior` : `someone ${rankInWords(than)}`}`,
      before: (fact, date) => `${dateOf(fact)} before ${inWords(date)}`,
      onOrAfter: (fact, date) => `${dateOf(fact)} on or after ${inWords(date)}`,
    },
  };
}

const inBrackets = (say: (condition: Condition) => string) => (condition: Condition) =>
  'all' in condition || 'any' in condition ? `(${say(condition)})` : say(condition);

const SINCE: Readonly<Record<Extract<AgeCondition['since'], string>, string>> = {
  happened: 'it happened',
  known: 'it became known',
  later: 'it happened or, if later, became known',
  reported: 'it was first reported',
  'not-seen': 'a day that was not available',
};
