import { counted } from '../../calendar/index.js';
import { list } from '../anything.js';
import type { Clause } from '../clause.js';
import type { Condition } from '../condition.js';
import type { AgeCondition, ConditionWords } from '../condition-words.js';
import { asWords, durationInWords } from '../words.js';

/* What a comparison of two policies says: what their parts are called, what values are, and what differs. */

/** What parts are called: fields of which the plain name in words would not make a sentence, each with what it belongs to. */
const SUBJECTS: Readonly<Record<string, (whose: string) => string>> = {
  inForce: () => 'the time in force',
  from: (time) => `the first day of ${time}`,
  to: (time) => `the last day of ${time}`,
  reviewBy: () => 'the last day for reviewing the policy',
  scope: () => 'the list of exclusions',
  open: (whose) => `the possibility of further grounds in ${whose || 'the policy'}`,
  unseen: (list) => `a part of ${list} that was not available`,
  pauses: () => 'what stops the clock',
  calendar: () => 'the calendar of bank holidays',
  merging: () => 'the rule on merging complaints about one matter',
  reopening: () => 'the rule on reopening a closed complaint',
  conduct: () => 'the section on unacceptable behaviour',
  roles: () => 'the list of further roles',
  contents: () => 'the list of further contents of letters',
  topics: () => 'the list of further topics',
  tenures: () => 'the list of further tenures',
  subjects: () => 'the list of further subjects',
  bodies: () => 'the list of further bodies',
  refusal: () => 'the power to refuse escalation',
  lateRequest: () => 'the rule on late requests to escalate',
  opensOn: (stage) => `what opens ${stage}`,
  gate: (stage) => `the test for a request to be taken to ${stage}`,
  skippable: (stage) => `the option to skip ${stage}`,
  limit: (duty) => duty.replace(/^the (step|duty) to/, 'the time limit to'),
  extension: (step) => step.replace(/^the step to/, 'an extension of the time to'),
  each: (extension) => `the length of ${extension}`,
  inAll: (extension) => `the total length of ${extension}`,
  times: (extension) => `the number of times for ${extension}`,
  by: (extension) => `the basis for ${extension}`,
  beyond: (extension) => `what goes beyond ${extension}`,
  doneBy: (step) => `what counts as ${step}`,
  releasedBy: (step) => `what can replace ${step}`,
  ends: (step) => `what closes the complaint with ${step}`,
  onExpiry: (step) => `what follows when the time for ${step} ends`,
  party: (step) => `the party responsible for ${step}`,
  met: (ground) => `the condition for ${ground}`,
  unless: (ground) => `the exception to ${ground}`,
  discretion: (ground) => `the person who can decide otherwise on ${ground}`,
  route: (ground) => `the route for ${ground}`,
  of: (requirement) => `the event for ${requirement}`,
  holds: (requirement) => `the test for ${requirement}`,
  when: (whose) => `the condition for ${whose}`,
  at: (signpost) => `the time for ${signpost}`,
  decidedBy: (power) => `the person who decides on ${power}`,
};

/** What a field of something is called. */
export const fieldName = (field: string, whose: string): string =>
  SUBJECTS[field]?.(whose) ?? `the ${asWords(field)}${whose ? ` of ${whose}` : ''}`;

/** The list that an item is in: its field, the part it belongs to, and what it and that are called. */
interface ListNames {
  readonly field: string;
  readonly part: string;
  readonly subject: string;
  readonly whose: string;
}

type InWords = (value: unknown) => string;
type ItemName = (
  item: Readonly<Record<string, unknown>>,
  names: ListNames,
  inWords: InWords,
) => string;

/** The events that a requirement is about are named where they are few. */
const requirementName: ItemName = (requirement, { whose, part }, inWords) => {
  const events = list(requirement, 'of');
  const what = events.length <= 2 ? events.map(inWords).join(' or ') : 'what is sent or done';
  const where = part === 'requirement' && whose ? ` at ${whose}` : '';
  const kind = part === 'formality' ? 'formality' : 'requirement';
  return `the ${kind} that ${what}${where} must ${requirement['must']}`;
};

/** What the grounds of a part are about. */
const ABOUT: Readonly<Record<string, string>> = {
  exclusion: 'the matter',
  refusal: 'the request',
  conduct: 'the complainant',
};

/** What an item of a list is called, by the field that holds the list. */
const ITEMS: Readonly<Record<string, ItemName>> = {
  stages: ({ name }) => String(name),
  steps: ({ duty }, { whose }) => `the step to ${asWords(String(duty))} at ${whose}`,
  clauses: ({ number }) => `clause ${number}`,
  grounds: ({ name }, { part }) => `the ground that ${ABOUT[part] ?? 'it'} ${name}`,
  criteria: ({ name }, { whose }) => `‘the request ${name}’ in ${whose}`,
  powers: ({ name }) => `the power of the landlord to ${name}`,
  alongside: ({ name }) => `the duty to ${name}`,
  signposts: ({ to }, _, inWords) => `the signpost to ${inWords(to)}`,
  closures: ({ date }, _, inWords) => `the closure on ${inWords(date)}`,
  requirements: requirementName,
  requires: requirementName,
  formalities: requirementName,
  notice: requirementName,
};

/** What an item of a list is called. */
export const itemName = (id: string, item: unknown, names: ListNames, inWords: InWords): string =>
  ITEMS[names.field]?.(Object(item), names, inWords) ?? `‘${id}’ in ${names.subject}`;

/** Of several limits of one duty, one. */
export const numbered = (subject: string, number: number): string =>
  `${subject} (number ${number})`;

/** What values are. */
export const values = {
  always: 'at any time',
  calendar: (place: string) => `that of ${place}`,
  limit: (time: string, start: string) => `${time} from ${start}`,
  onlyIf: (limit: string, condition: string) => `${limit}, if ${condition}`,
  /** From what to what a clock stands still, of which duties, and what that does. */
  pause: ({ from, until, restarts, duties }: PauseWords) => {
    const whose = duties.length > 0 ? `, for the time to ${duties.join(' and to ')}` : '';
    return `the time from ${from} to ${until}${restarts ? ', after which the time limit starts again' : ''}${whose}`;
  },
} as const;

interface PauseWords {
  readonly from: string;
  readonly until: string;
  readonly restarts: boolean;
  readonly duties: readonly string[];
}

/** What a clause says, what becomes of it, and where the policy's document prints what. */
export function clauseInWords(clause: Clause): string {
  const { summary, treatment, statedIn, codeEditions = [], alsoSays = {} } = clause;
  const how = [
    treatment,
    ...(statedIn ? [`stated in ${statedIn}`] : []),
    ...(codeEditions.length > 0 ? [`naming the Code of ${codeEditions.join(' and ')}`] : []),
  ];
  return [
    `‘${summary}’ (${how.map(spaced).join(', ')})`,
    ...Object.entries(alsoSays).map(([part, words]) => `in ${spaced(part)} also ‘${words}’`),
  ].join(', ');
}

const spaced = (name: string): string => name.replaceAll('-', ' ');

const named = (fact: string): string => `‘${asWords(fact)}’`;

/** Conditions: facts by their names, and brackets where they are needed. */
export const conditionVoice = (inWords: InWords): ConditionWords => ({
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
});

const inBrackets = (say: (condition: Condition) => string) => (condition: Condition) =>
  'all' in condition || 'any' in condition ? `(${say(condition)})` : say(condition);

const SINCE: Readonly<Record<AgeCondition['since'], string>> = {
  happened: 'the day it happened',
  known: 'the day it became known',
  later: 'the day it happened or became known, whichever is later',
  reported: 'the day it was first reported',
};

/** What a field claims that can only be said or left out, of what it belongs to. */
const CLAIMS: Readonly<Record<string, string>> = {
  informal: 'is informal',
  beside: 'holds nothing up',
  onlyIfStated: 'applies only if the landlord says so',
};

const claim = (field: string): string => CLAIMS[field] ?? `is '${asWords(field)}'`;

type Source = string | undefined;
/** A value in words, and where it is said. */
type Value = readonly [words: string, source: Source];

const cited = (source: Source): string => (source === undefined ? '' : ` (${source})`);

/** What differs, from the second policy's point of view. */
export const because = {
  added: {
    claim: (whose: string, field: string, source: Source) =>
      `The policy now says that ${whose} ${claim(field)}${cited(source)}.`,
    part: (subject: string, source: Source) => `${subject}${cited(source)} has been added.`,
    value: (subject: string, value: string, source: Source) =>
      `${subject} is now ${value}${cited(source)}. There was none.`,
  },
  removed: {
    claim: (whose: string, field: string, source: Source) =>
      `The policy no longer says that ${whose} ${claim(field)}${cited(source)}.`,
    part: (subject: string, source: Source) => `${subject}${cited(source)} has been removed.`,
    value: (subject: string, value: string, source: Source) =>
      `${subject} has been removed. It was ${value}${cited(source)}.`,
  },
  changed: (subject: string, [was, before]: Value, [is, after]: Value) =>
    `${subject} is now ${is}${cited(after)}. It was ${was}${cited(before)}.`,
  startChanged: (subject: string, [was, before]: Value, [is, after]: Value) =>
    `${subject} now runs from ${is}${cited(after)}. It ran from ${was}${cited(before)}.`,
  reordered: (subject: string, was: readonly string[], is: readonly string[]) =>
    `The order of ${subject} is now ${is.join(', ')}. It was ${was.join(', ')}.`,
} as const;
