import { reading } from '../border/index.js';
import type { Duration, IsoDate } from '../calendar/index.js';
import { capitalised, dateWithYear, describeDuration, joined } from '../calendar/index.js';
import type { Duty, EventType, EventWords, OwnList, Role } from '../vocabulary/index.js';
import {
  DUTIES_TOLD,
  DUTY_NAMES,
  EVENT_WORDS,
  messageOf,
  ROLE_NAMES,
} from '../vocabulary/index.js';
import { get, isEvent } from './anything.js';
import type { FactName, SeniorityOf } from './condition.js';
import type { Ground } from './grounds.js';
import type { OwnFact, WithOwnFacts } from './own-facts.js';
import { ownFact } from './own-facts.js';
import type { Policy } from './policy.js';
import { seniorityOf } from './seniority.js';
import type { Deciders } from './stage.js';

/** A name of the library's as words: 'senior-manager', 'legalProceedings'. */
export const asWords = (name: string): string =>
  name.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Why it cannot be told which edition of a policy was in force. */
export const inForceFaults = {
  editions: 'a list of the editions of one policy',
  noFirstDay: ({ id, edition }: Policy) =>
    `editions that say from which day they are in force: ${id}, ${edition}, does not`,
  twice: (one: Policy, other: Policy, from: IsoDate) =>
    `editions that begin on different days: ${one.id}, ${one.edition}, and ${other.id}, ${other.edition}, are both in force from ${dateWithYear(from)}`,
};

/* Roles, events and limits. */

/** What the policy calls a word of its own. */
export function ownName(
  { names = {} }: Pick<Policy, 'names'>,
  list: OwnList,
  word: string,
): string | undefined {
  const called = names[list] ?? {};
  return Object.hasOwn(called, word) ? called[word] : undefined;
}

/** A role in words. Those outside the line of management are known by what they are: 'the legal team'. */
export function roleName(role: Role, policy: Pick<Policy, 'roles' | 'names'>): string {
  const name = ownName(policy, 'roles', role);
  if (name !== undefined) return name;
  const isOwn = Object.hasOwn(policy.roles ?? {}, role);
  const known = !isOwn && Object.hasOwn(ROLE_NAMES, role) ? ROLE_NAMES[role] : undefined;
  if (known !== undefined) return known;
  const words = asWords(role);
  if (seniorityOf(role, policy) === null) return `the ${words}`;
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/** Several roles in words, each once: 'a director or a panel'. */
export const roleNames = (
  roles: readonly Role[],
  policy: Pick<Policy, 'roles' | 'names'>,
  word: 'and' | 'or',
): string => joined([...new Set(roles.map((role) => roleName(role, policy)))], word);

/** Who a fact of a complaint or of an event names. */
const PERSONS: Readonly<Record<string, string>> = {
  recipient: 'whoever the complaint was sent to',
  by: 'whoever does it',
  to: 'whoever it goes to',
  decidedBy: 'whoever decides it',
  authorisedBy: 'whoever authorises it',
};

/** The person whom a fact names. */
const personInWords = (fact: FactName): string =>
  Object.hasOwn(PERSONS, fact) ? String(PERSONS[fact]) : `whoever ‘${asWords(fact)}’ names`;

/** By whose seniority somebody is measured: 'more senior than whoever the complaint was sent to'. */
export const rankInWords = ({ of, above, called }: SeniorityOf & Called): string =>
  `${above ? 'more senior than' : 'at least as senior as'} ${called ?? personInWords(of)}`;

/** What the policy itself calls the person. */
interface Called {
  readonly called?: string | undefined;
}

/** Who handles complaints: 'a director or a panel', 'a director and a panel together', 'someone more senior than …'. */
export function decidersInWords(
  who: Deciders,
  policy: Pick<Policy, 'roles' | 'names' | 'facts'>,
): string {
  if ('together' in who) return `${roleNames(who.together, policy, 'and')} together`;
  if (!('above' in who || 'atLeastAs' in who)) return roleNames(who, policy, 'or');
  const than = 'above' in who ? { of: who.above, above: true as const } : { of: who.atLeastAs };
  const before = than.of === 'decidedBy' ? 'whoever decided the stage before' : undefined;
  return `someone ${rankInWords({ ...than, called: before ?? ownFact(policy, than.of)?.name })}`;
}

/** What a policy calls events and duties of its own. */
export type WithOwnWords = Pick<Policy, 'events' | 'duties'>;

/** An event in all the forms that sentences need; one of the landlord's own as its policy tells. */
export function wordsOfEvent(type: EventType, { events = {} }: WithOwnWords = {}): EventWords {
  const known = EVENT_WORDS[type];
  if (known) return known;
  const id = type.slice('own.'.length);
  const own = Object.hasOwn(events, id) ? events[id] : undefined;
  const name = own?.name ?? `‘${asWords(id)}’`;
  const happens = own?.happens ?? `${own?.by === 'landlord' ? 'you' : 'we'} have ${name}`;
  return { name, happens, having: name, day: `the day of ${name}` };
}

/** An event by name: 'the receipt of the complaint'. The policy names events of the landlord's own. */
export const eventName = (type: EventType, policy?: WithOwnWords): string =>
  reading(type, () => wordsOfEvent(type, policy).name, NAMED.event);

/** What a duty asks for, as the end of "has to …". The policy says it of duties of the landlord's own. */
export const dutyName = (duty: string, policy?: WithOwnWords): string =>
  reading(
    duty,
    () => DUTY_NAMES[duty as Duty] ?? ownDutyName(duty, policy?.duties ?? {}),
    NAMED.duty,
  );

/** What is named: for whoever gives something else. */
const NAMED = {
  event: 'the type of an event, and perhaps the policy that names it',
  duty: 'a duty, and perhaps the policy that names it',
} as const;

/** The same after 'we' or 'you can', from the landlord to the complainant. */
export const dutyTold = (duty: Duty, { duties = {} }: WithOwnWords): string =>
  DUTIES_TOLD[duty] ?? ownDutyName(duty, duties);

function ownDutyName(duty: string, duties: Readonly<Record<string, string>>): string {
  const id = duty.replace(/^own-/, '');
  return (Object.hasOwn(duties, id) && duties[id]) || asWords(id);
}

/** An event with its day. A letter has a date; whatever else happens, happens on one: 'the response of 15 January 2019', 'the hearing on 15 January 2019'. */
export const eventOn = (type: EventType, on: IsoDate, policy?: WithOwnWords): string =>
  `${eventName(type, policy)} ${messageOf(type) === 'letter' ? 'of' : 'on'} ${dateWithYear(on)}`;

/** The same, to begin a sentence with. */
export const theEventOn = (...event: Parameters<typeof eventOn>): string =>
  capitalised(eventOn(...event));

/** That the record does not show what is required of an event. */
export const notShownToMeet = (must: string, ...event: Parameters<typeof eventOn>): string =>
  `The record does not show that ${eventOn(...event)} met the requirement to ${must}.`;

/** How long, with what is unusual about the count. */
export const durationInWords = (duration: Duration): string =>
  withCounting(describeDuration(duration), duration);

/** A time in words, with what is unusual about the count. */
export const withCounting = (time: string, { counting, readAs }: Duration): string =>
  [
    time,
    ...(counting ? ['the first day included'] : []),
    ...(readAs ? [`read as ${asWords(readAs)}`] : []),
  ].join(', ');

/** What a limit runs from: an event, or the end of the time for something else. */
export function triggerInWords(trigger: unknown, policy?: WithOwnWords): string {
  if (trigger === 'not-stated' || trigger === 'not-seen') return `a day ${asWords(trigger)}`;
  const [stage, duty] = String(get(trigger, 'expiryOf') ?? '').split('/');
  return duty
    ? `the end of the time to ${dutyName(duty, policy)} at ${asWords(String(stage))}`
    : eventCalled(String(trigger), policy);
}

const eventCalled = (type: string, policy?: WithOwnWords): string =>
  isEvent(type) ? eventName(type as EventType, policy) : `‘${type}’`;

/** What a limit runs from, and what must have happened besides. */
export function startInWords(limit: unknown, policy?: WithOwnWords): string {
  const after = get(limit, 'after');
  const from = triggerInWords(get(limit, 'from'), policy);
  return after === undefined
    ? from
    : `${from}, but only after ${eventCalled(String(after), policy)}`;
}

/* Grounds and facts. */

/** What a ground of the policy's scope has happen, where that is no exclusion: a sentence without its stop. */
export const INSTEAD_OF_EXCLUSION: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'The matter is excluded',
  'first-contact': 'The landlord must first try to put it right at first contact',
  alongside: 'The complaint goes ahead alongside',
  merge: 'The landlord adds it to the earlier complaint',
  include: 'The policy accepts it as a complaint',
  'no-bar': 'This alone does not exclude it',
};

/** Facts that are so or not so, of a complaint, a matter, a request or behaviour: what is said where they are. */
export const FACT_IS_SO: Readonly<Record<string, string>> = {
  anonymous: 'the complaint is anonymous',
  adjustmentsNeeded: 'the complainant needs adjustments',
  constituentComplains: 'the constituent complains too',
  withinControl: "it is within the landlord's control",
  needsResponse: 'it needs a response',
  receivesService: 'the complainant receives a service from the landlord',
  repeatsExhausted: 'it repeats a complaint that has exhausted the process',
  previouslyConsidered: 'it has been considered before',
  alreadyAnswered: 'a complaint about it has had a response',
  unreasonable: 'it is considered unreasonable',
  vexatious: 'the complainant is considered vexatious',
  triedAtFirstContact: 'it was tried at first contact',
  ownGround: 'the landlord has a ground of its own',
  newEvidence: 'it brings new evidence',
  outsideRemit: "it is outside the landlord's remit",
  excessive: 'it is excessive',
  disproportionate: 'the behaviour is out of proportion',
  harassing: 'the behaviour is harassing',
  repetitious: 'the behaviour is repetitious',
  unrealisticOutcomes: 'the outcomes sought are unrealistic',
  intendsToPersist: 'the complainant intends to persist',
  repeatsWithMinorDifferences: 'the complaint repeats another with minor differences',
  refusesOutcomes: 'every outcome has been refused',
  advocateAuthorised: 'the advocate is authorised',
  agreed: 'the complainant agrees',
  inWriting: 'it is in writing',
  exceptional: 'the circumstances are exceptional',
  reasonableOpinion: "the landlord's opinion is reasonable",
};

/** What is asked where another fact is not known. */
const ASKED: Readonly<Record<string, string>> = {
  subject: 'what the complaint is about',
  about: 'what the complaint is about',
  tenure: 'what tenure the complainant has',
  recipient: 'who the complaint was sent to',
  channel: 'what channel the complaint came through',
  found: 'what the investigation found',
  receivedOn: 'when the complaint was received',
  endedOn: 'when the complaint ended',
  asOf: 'when the complaint is looked at',
  happened: 'what has happened',
  raisedOn: 'when it was raised',
  happenedOn: 'when it happened',
  knownOn: 'when the complainant became aware of it',
  reportedOn: 'when it was first reported',
  raisedBy: 'who raised it',
  legalProceedings: 'what stage legal proceedings have reached',
  by: 'who asked',
  reasons: 'what the reasons are',
  outcomeSought: 'what outcome is sought',
};

/** Facts in words, each as 'whether', 'when', 'what' or 'who'; a policy's own by its name. */
export const factsInWords = (facts: readonly FactName[], policy: WithOwnFacts = {}): string =>
  joined([...new Set(facts.map((fact) => askedOf(fact, policy)))], 'and');

function askedOf(fact: FactName, policy: WithOwnFacts): string {
  const own = ownFact(policy, fact);
  if (own) return own.is === 'yes-no' ? `whether ${own.name}` : own.name;
  if (Object.hasOwn(FACT_IS_SO, fact)) return `whether ${FACT_IS_SO[fact]}`;
  return Object.hasOwn(ASKED, fact) ? String(ASKED[fact]) : `the fact ‘${asWords(fact)}’`;
}

/** The facts that are known to everybody, besides those of events. */
export const factsWithWords = (): readonly FactName[] =>
  [FACT_IS_SO, ASKED].flatMap((facts) => Object.keys(facts));

/** What conditions say of a fact of the landlord's own. */
export const ownFactWords = {
  so: ({ name }: OwnFact) => name,
  notSo: ({ name, not }: OwnFact) => not ?? `it is not so that ${name}`,
  has: (fact: OwnFact, values: readonly string[]) =>
    `${fact.name} ${areOf(fact)} ${joined(values, 'or')}`,
  only: (fact: OwnFact, values: readonly string[]) =>
    `${fact.name} ${areOf(fact)} nobody but ${joined(values, 'or')}`,
  size: (fact: OwnFact, size: number) => `${fact.name} ${areOf(fact)} ${size} in number`,
  atMost: (fact: OwnFact, most: number) => `${fact.name} ${areOf(fact)} at most ${most}`,
  given: ({ is, name }: OwnFact) =>
    is === 'yes-no' ? `it is known whether ${name}` : `the record gives ${name}`,
  notGiven: ({ is, name }: OwnFact) =>
    is === 'yes-no' ? `it is not known whether ${name}` : `the record does not give ${name}`,
  seniority: (fact: OwnFact, role: string) =>
    `${fact.name} ${areOf(fact)} ${role} or someone more senior`,
  rank: (fact: OwnFact, rank: string) => `${fact.name} ${areOf(fact)} ${rank}`,
  before: (fact: OwnFact, day: string) => `${fact.name} is before ${day}`,
  onOrAfter: (fact: OwnFact, day: string) => `${fact.name} is on or after ${day}`,
  happened: (events: readonly string[], isSo: boolean) =>
    `the record ${isSo ? 'shows' : 'does not show'} ${joined(events, 'or')}`,
  text: (value: unknown) => (typeof value === 'string' ? `‘${value}’` : String(value)),
} as const;

/** 'The people consulted are', 'the chair of the panel is'. */
const areOf = ({ is }: OwnFact): string => (is === 'roles' ? 'are' : 'is');

/** Values of facts of which the name alone would not make a sentence. */
export const VALUE_NAMES: Readonly<Record<string, string>> = {
  'condition-of-home': 'the condition of the home',
  'staff-conduct': 'the conduct of staff',
  'service-query': 'a service query',
  'insurance-claim': 'an insurance claim',
  'other-crime': 'another crime',
  other: 'something else',
  none: 'nothing of the kind',
  'solicitors-letter': "a solicitor's letter",
  'pre-action-letter': 'a pre-action letter',
  filed: 'a claim filed at court',
  served: 'a claim served',
  concluded: 'a case concluded',
};

/* What is wrong with the data of a policy. */

type Names = readonly string[];

/** What is wrong with the data of a policy as a whole. */
export const dataFaults = {
  expected:
    'a policy: a published one, or one from definePolicy. Call definePolicy first with data, such as JSON.',
} as const;

/** What is wrong with a single field. A message that begins with 'should' is told what was given first. */
export const fieldFaults = {
  id: 'should be lower-case letters, digits and hyphens, beginning with a letter, such as stage-1',
  amount: 'should be a whole number, at least 1',
  amountTooSmall:
    'should be a whole number, at least 1; "the same day" is 1 with counting \'include-start\'',
  amountTooLarge: (longest: number) => `should be at most ${longest}: no limit is longer`,
  notes:
    "should be texts by the part of the document that prints them, such as { handling: 'We write in plain English.' }",
  wrong: (given: string, right: string) => `${given}: it should ${right}`,
  undefined: (right: string) =>
    `is undefined: leave it out where it is not known, or it should ${right}`,
  missing: (right: string) => `is missing: it should ${right}`,
  fieldsHere: (fields: Names) => `the fields here are ${fields.join(', ')}`,
  noSuchField: (instead: string) => `there is no field of this name here: ${instead}`,
  checkSpelling: 'check its spelling, or put the text into a note',
  meantField: (meant: string) => `did you mean '${meant}'? If not, put the text into the notes`,
  atLeast: (minimum: string) => `be at least ${minimum}`,
  notEmpty: 'not be empty',
} as const;

/** What is wrong with a value that is told of a fact of the landlord's own. */
export const ownValueFaults = {
  kind: {
    'yes-no': (given: string) =>
      `${given}: it should be true or false; leave it out if it is not known`,
    role: (given: string) => `${given}: it should be a role, such as 'manager'`,
    roles: (given: string) => `${given}: it should be a list of roles, such as ['manager']`,
    text: (given: string) => `${given}: it should be a text`,
    number: (given: string) => `${given}: it should be a number`,
    date: (given: string) => `${given}: write it as text, YYYY-MM-DD`,
  },
  role: (given: string, meant: string | undefined) =>
    `${given} is not a role known here: ${meant ? `did you mean '${meant}'? If not, ` : ''}add it to the policy's roles`,
  oneOf: (given: string, values: Names) => `${given}: it should be one of ${values.join(', ')}`,
} as const;
