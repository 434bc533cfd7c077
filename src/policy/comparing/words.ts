import { describeDuration, joined } from '../../calendar/index.js';
import type { End } from '../../vocabulary/index.js';
import { END_NAMES } from '../../vocabulary/index.js';
import { get, list } from '../anything.js';
import type { OwnFact } from '../conditions/index.js';
import type { Clause, HandlerRule, Limit, OwnEventWords, PauseRule } from '../model/index.js';
import { fieldsOf } from '../named.js';
import type { WithOwnWords } from '../words/index.js';
import { asWords, dutyName, startInWords, withCounting } from '../words/index.js';

/* All sentences of a comparison: the names of parts, the words for values, and the differences. */

/** Names of fields whose plain name would not make a sentence, each with the part it belongs to. */
const SUBJECTS: Readonly<Record<string, (whose: string, deed: string) => string>> = {
  inForce: () => 'the time in force',
  from: (time) => `the first day of ${time}`,
  to: (time) => `the last day of ${time}`,
  reviewBy: () => 'the last day for reviewing the policy',
  filledFrom: (whose) => `the source of ${whose}`,
  adopted: (whose) => `what ${whose} was adopted from`,
  notes: () => 'the list of notes',
  signposts: () => 'the list of signposts',
  grounds: (whose) => `the list of grounds in ${whose}`,
  formalities: (whose) => `the list of formalities in ${whose}`,
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
  raisers: () => 'the list of others who raise matters',
  proceedings: () => 'the list of further stages of legal proceedings',
  subjects: () => 'the list of further subjects',
  bodies: () => 'the list of further bodies',
  names: () => 'what further roles and topics are called',
  refusal: () => 'the power to refuse escalation',
  lateRequest: () => 'the rule on late requests to escalate',
  opensOn: (stage) => `what opens ${stage}`,
  gate: (stage) => `the test for a request to be taken to ${stage}`,
  skippable: (stage) => `the option to skip ${stage}`,
  otherwise: (gate) => `the rule for requests that do not meet ${gate}`,
  handlers: (stage) => `the rules on who handles some complaints at ${stage}`,
  limit: (_, deed) => `the time limit to ${deed}`,
  extension: (_, deed) => `an extension of the time to ${deed}`,
  each: (extension) => `the length of ${extension}`,
  inAll: (extension) => `the total length of ${extension}`,
  times: (extension) => `the number of times for ${extension}`,
  by: (extension) => `the basis for ${extension}`,
  asked: (extension) => `who can ask for ${extension}`,
  cases: (extension) => `the reason that allows ${extension}`,
  beyond: (_, deed) => `a further extension of the time to ${deed}`,
  review: () => 'the time to review a contact restriction',
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
  after: (signpost) => `the wait before ${signpost}`,
  within: (signpost) => `the time limit for ${signpost}`,
  at: (signpost) => `the time for ${signpost}`,
  decidedBy: (power) => `the person who decides on ${power}`,
  appeal: (power) => `an appeal against ${power}`,
  asks: (ground) => `what else is asked about ${ground}`,
  passes: (gate) => `how much of ${gate} must be met`,
};

/** The name of a field of a part. The deed is the act that the step or duty around it requires. */
export const fieldName = (field: string, whose: string, deed: string): string =>
  whose === 'the document'
    ? `the entry ‘${asWords(field)}’ of the document`
    : (SUBJECTS[field]?.(whose, deed) ?? `the ${asWords(field)}${whose ? ` of ${whose}` : ''}`);

/** The list that an item is in: its field, its part, its name, and the name of the part that has it. */
interface ListNames {
  readonly field: string;
  readonly part: string;
  readonly subject: string;
  readonly whose: string;
}

/** Puts a value of a policy into words. */
export interface InWords {
  (value: unknown): string;
  /** The policies' names for their own events and duties. */
  readonly own: WithOwnWords;
  /** The policies' name for a role, a topic or another of their own words. */
  readonly called: (word: string) => string | undefined;
  /** Whether a word is a role: one that every policy has, or one of the policies' own. */
  readonly isRole: (word: unknown) => boolean;
}

type ItemName = (
  item: Readonly<Record<string, unknown>>,
  names: ListNames,
  inWords: InWords,
) => string;

/** The act that a step or duty in a list requires: 'send the response at Stage One'. */
export function deedName(
  item: unknown,
  { field, whose }: ListNames,
  inWords: InWords,
): string | undefined {
  if (field === 'steps') return `${dutyName(String(get(item, 'duty')), inWords.own)} at ${whose}`;
  return field === 'alongside' ? String(get(item, 'name')) : undefined;
}

/** Names the events of a requirement if there are at most two. */
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

/** The names of list items, by the field that holds the list. */
const ITEMS: Readonly<Record<string, ItemName>> = {
  stages: ({ name }) => String(name),
  steps: (step, names, inWords) => `the step to ${deedName(step, names, inWords)}`,
  clauses: ({ number }) => `clause ${number}`,
  grounds: ({ name }, { part }) => `the ground that ${ABOUT[part] ?? 'it'} ${name}`,
  criteria: ({ name }, { whose }) => `‘the request ${name}’ in ${whose}`,
  powers: ({ name }) => `the power of the landlord to ${name}`,
  alongside: ({ name }) => `the duty to ${name}`,
  signposts: ({ to }, _, inWords) => `the signpost to ${inWords(to)}`,
  facts: ({ name }) => `the fact ‘${name}’`,
  events: ({ name }) => `the event ‘${name}’`,
  duties: (name) => `the duty to ${name}`,
  bodies: (name) => `the body ‘${name}’`,
  names: (name) => `the name ‘${name}’`,
  closures: ({ date }, _, inWords) => `the closure on ${inWords(date)}`,
  requirements: requirementName,
  requires: requirementName,
  formalities: requirementName,
  notice: requirementName,
};

export const itemName = (id: string, item: unknown, names: ListNames, inWords: InWords): string =>
  ITEMS[names.field]?.(Object(item), names, inWords) ?? `‘${id}’ in ${names.subject}`;

/** The name of one of several limits of a duty. */
export const numbered = (subject: string, number: number): string =>
  `${subject} (number ${number})`;

/** The times of a signpost: while a complaint is open, after some ends, or at any time. */
export function timesInWords(times: readonly (End | 'open')[]): string {
  const ends = times.flatMap((time) => (time === 'open' ? [] : [END_NAMES[time]]));
  if (ends.length === times.length) return `when a complaint has ended (${joined(ends, 'or')})`;
  if (ends.length === Object.keys(END_NAMES).length) return 'at any time';
  const ended = ends.length > 0 ? ` or has ended (${joined(ends, 'or')})` : '';
  return `when a complaint is open${ended}`;
}

export const calendarInWords = (place: string): string => `that of ${place}`;

/** When a clock is paused, for which duties, and with what effect. */
export function pauseInWords(
  { from, until, effect, of = [] }: PauseRule,
  inWords: InWords,
): string {
  const anew = effect === 'restart' ? ', after which the time limit starts again' : '';
  const duties = of.map((duty) => dutyName(duty, inWords.own));
  const whose = of.length > 0 ? `, for the time to ${duties.join(' and to ')}` : '';
  return `the time from ${inWords(from)} to ${inWords(until)}${anew}${whose}`;
}

/** A clause's summary, its treatment, and where the policy's document prints it. */
export function clauseInWords(clause: Clause): string {
  const { summary, treatment, statedIn, codeEditions = [], alsoSays } = clause;
  const how = [
    treatment,
    ...(statedIn ? [`stated in ${statedIn}`] : []),
    ...(codeEditions.length > 0 ? [`naming the Code of ${codeEditions.join(' and ')}`] : []),
  ];
  return [
    `‘${summary}’ (${how.map(spaced).join(', ')})`,
    ...fieldsOf(alsoSays).map(([part, words]) => `in ${spaced(part)} also ‘${words}’`),
  ].join(', ');
}

const spaced = (name: string): string => name.replaceAll('-', ' ');

/** What follows, by the code of an effect. */
export const EFFECTS: Readonly<Record<string, string>> = {
  exclude: 'that the matter is excluded',
  'first-contact': 'that the matter is tried at first contact',
  alongside: 'that the complaint goes ahead alongside',
  merge: 'that the matter is joined to the earlier complaint',
  include: 'that the matter is accepted as a complaint',
  'no-bar': 'that this alone does not exclude the matter',
  'may-refuse': 'that the landlord can refuse',
  'for-decision': 'that someone decides',
  agreed: 'agreed in each case',
  any: 'at least one criterion',
  all: 'every criterion',
};

/** Words of the library whose plain name would not be understood. */
export const WORDS: Readonly<Record<string, string>> = {
  landlord: 'the landlord',
  either: 'either side',
  right: "the landlord's own decision",
  agreement: "the complainant's agreement",
  'not-seen': 'not available',
};

/** Names of entries whose plain name would not be understood. */
export const ENTRIES: Readonly<Record<string, string>> = {
  inAll: 'total',
  times: 'number',
  by: 'basis',
};

/** The seniority of the landlord's own role, placed after its name. */
export const seniorityInWords = (seniority: string): string => `(seniority ${seniority})`;

/** What a handler does under a rule. */
const HANDLES = { investigate: 'investigates it', respond: 'responds to it', both: 'handles it' };

/** The rules on who handles complaints of some kinds, one sentence each. */
export const handlersInWords = (
  rules: readonly HandlerRule[],
  inWords: InWords,
): readonly string[] =>
  rules.map(
    ({ when, handler, does, clause }) =>
      `If ${inWords(when)}, ${inWords(handler)} ${HANDLES[does ?? 'both']}${cited(clause)}.`,
  );

/** The possible values of the landlord's own fact, and the events that give it. */
export const factInWords = ({ name, is, of, not }: OwnFact, inWords: InWords): string => {
  const values = typeof is === 'string' ? FACT_KINDS[is] : `one of ${Object.values(is).join(', ')}`;
  const otherwise = not === undefined ? '' : `, or else ‘${not}’`;
  return `‘${name}’${otherwise}: ${values}, told by ${joined(of.map(inWords), 'or')}`;
};

/** One of the landlord's own events. */
export const ownEventInWords = ({ name, by, happens }: OwnEventWords): string =>
  `‘${name}’, by the ${by}${happens === undefined ? '' : `: ‘${happens}’`}`;

const FACT_KINDS = {
  'yes-no': 'yes or no',
  role: 'a role',
  roles: 'a list of roles',
  text: 'a text',
  number: 'a number',
  date: 'a date',
} as const;

/** A limit with its trigger: '10 working days from the receipt of the complaint'. */
export const limitInWords = (limit: Limit, inWords: InWords): string =>
  limit.when === undefined
    ? timeOf(limit, inWords)
    : `${timeOf(limit, inWords)}, if ${inWords(limit.when)}`;

const timeOf = (limit: Limit, { own }: InWords): string =>
  withCounting(`${describeDuration(limit)} from ${startInWords(limit, own)}`, limit) +
  (limit.aim ? ', as an aim' : '');

/**
 * Several limits, of which the first that applies counts: the end of "the limit is", then one sentence for each other.
 */
export const limitsInWords = (
  limits: readonly Limit[],
  is: 'is' | 'was',
  inWords: InWords,
): string =>
  limits
    .map((limit, index) => {
      const clause = cited(limit.filledFrom ?? limit.clause);
      const before = limits[index - 1];
      if (!before) return `${limitInWords(limit, inWords)}${clause}.`;
      const otherwise = before.when || before.after ? 'Otherwise' : 'If that has not happened,';
      const where = limit.when ? `If ${inWords(limit.when)},` : otherwise;
      return `${where} the limit ${is} ${timeOf(limit, inWords)}${clause}.`;
    })
    .join(' ');

/** Words for fields that are either true or omitted. */
const CLAIMS: Readonly<Record<string, string>> = {
  informal: 'is informal',
  beside: 'is alongside the other steps',
  aim: 'is an aim',
  onlyIfStated: 'applies only if the landlord says so',
};

const claim = (field: string): string => CLAIMS[field] ?? `is '${asWords(field)}'`;

type Source = string | undefined;
/** A value in words, and its source. */
type Value = readonly [words: string, source: Source];

export const cited = (source: Source): string => (source === undefined ? '' : ` (${source})`);

/** The sentences of differences, from the second policy's point of view. */
export const because = {
  added: {
    claim: (whose: string, field: string, source: Source) =>
      `The policy now says that ${whose} ${claim(field)}${cited(source)}.`,
    part: (subject: string, source: Source) => `${subject}${cited(source)} has been added.`,
    value: (subject: string, value: string, source: Source) =>
      `${subject} has been added. It is ${value}${cited(source)}.`,
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
  /** Several limits, or the value in their place. */
  limits: (subject: string, was: string | undefined, is: string | undefined) =>
    is === undefined
      ? `${subject} has been removed. It was ${was}`
      : was === undefined
        ? `${subject} has been added. It is ${is}`
        : `${subject} is now ${is} Before, the limit was ${was}`,
  rules: (subject: string, was: readonly string[], is: readonly string[]) => {
    if (was.length === 0) return `${subject} have been added. ${is.join(' ')}`;
    const had = `They were these before. ${was.join(' ')}`;
    return is.length > 0
      ? `${subject} are now these. ${is.join(' ')} ${had}`
      : `${subject} have been removed. ${had}`;
  },
  reordered: (subject: string, was: readonly string[], is: readonly string[]) =>
    `The order of ${subject} is now ${joined(is)}. It was ${joined(was)}.`,
} as const;
