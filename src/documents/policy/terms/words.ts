import type { Duration } from '../../../calendar/index.js';
import { dateWithYear, describeDuration, joined } from '../../../calendar/index.js';
import type {
  AgeCondition,
  ConditionWords,
  FactName,
  Limits,
  Policy,
} from '../../../policy/index.js';
import {
  asWords,
  factsInWords,
  ownFact,
  rankInWords,
  SIGNPOSTS,
  VALUE_NAMES,
} from '../../../policy/index.js';

/** Facts that are true or false: the words for each. */
const YES_OR_NO: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  anonymous: ['your complaint is anonymous', 'you give your name'],
  adjustmentsNeeded: ['you need reasonable adjustments', 'you need no adjustments'],
  advocateAuthorised: ['you have authorised an advocate', 'you have authorised no advocate'],
  agreed: ['you agree', 'you do not agree'],
  inWriting: ['it is in writing', 'it is not in writing'],
  withinControl: ['it is within our control', 'it is outside our control'],
  needsResponse: ['it needs a response', 'it needs no response'],
  receivesService: ['you receive a service from us', 'you receive no service from us'],
  repeatsExhausted: ['it repeats a complaint that has been through our process', 'it is new'],
  unreasonable: ['we consider it unreasonable', 'we do not consider it unreasonable'],
  exceptional: ['the circumstances are exceptional', 'the circumstances are not exceptional'],
  reasonableOpinion: ['our opinion is reasonable', 'our opinion is not reasonable'],
  vexatious: ['we deem you vexatious', 'we do not deem you vexatious'],
  constituentComplains: ['the constituent complains too', 'the constituent does not complain'],
  triedAtFirstContact: ['it was tried at first contact', 'it was not tried at first contact'],
};

/** Dates that the landlord asks for. */
const ASKED_DATES: Readonly<Record<string, string>> = {
  raisedOn: 'when it was raised',
  happenedOn: 'when it happened',
  knownOn: 'when you became aware of it',
  reportedOn: 'when it was first reported',
};

/** A fact that the landlord asks for, to follow 'we ask'. */
export const asked = (fact: string, policy: Policy): string =>
  ownFact(policy, fact)
    ? factsInWords([fact], policy)
    : (ASKED_DATES[fact] ?? `whether ${yesOrNo(fact, true)}`);

/** Says that a fact is true or false. */
export const yesOrNo = (fact: string, is: boolean): string =>
  YES_OR_NO[fact]?.[is ? 0 : 1] ?? `‘${asWords(fact)}’ is ${is ? '' : 'not '}the case`;

/** The words before the values of a fact. */
const HAS: Readonly<Record<string, string>> = {
  about: 'your complaint is about',
  subject: 'your complaint is about',
  tenure: 'your tenure is',
  recipient: 'your complaint was sent to',
  channel: 'your complaint came by',
  raisedBy: 'it is raised by',
  legalProceedings: 'there is',
  found: 'what we find leads to',
  copiedTo: 'it is copied to',
  told: 'it has been told to',
  with: 'it is made with',
  papersTo: 'papers go to',
  invited: 'the invitation goes to',
  signposts: 'it signposts you to',
  grounds: 'the ground is that the matter',
};

/** The words before values that a fact does not have. */
const HAS_NOT: Readonly<Record<string, string>> = {
  about: 'your complaint is not about',
  subject: 'your complaint is not about',
  tenure: 'your tenure is not',
  recipient: 'your complaint was not sent to',
  channel: 'your complaint did not come by',
  raisedBy: 'it is not raised by',
  found: 'what we find does not lead to',
};

/** Values whose name alone does not fit into a sentence. */
export const VALUES: Readonly<Record<string, string>> = {
  ...VALUE_NAMES,
  'anti-social-behaviour-handling': 'how we dealt with anti-social behaviour',
};

/** Says that a fact has one of some values, which are already in words. */
export const hasValue = (fact: FactName, values: readonly string[]): string =>
  `${HAS[fact] ?? `‘${asWords(fact)}’ is`} ${joined(values, 'or')}`;

/** The opposite, if there are words for it. */
export const hasNotValue = (fact: FactName, values: readonly string[]): string | undefined =>
  HAS_NOT[fact] && `${HAS_NOT[fact]} ${joined(values, 'or')}`;

/** Whether the person holds a home from the landlord. */
export const holdsHome = (isSo: boolean): string =>
  `you ${isSo ? '' : 'do not '}rent or own your home through us`;

const DATES: Readonly<Record<string, string>> = {
  receivedOn: 'we received your complaint',
  endedOn: 'your complaint was closed',
  asOf: 'you ask',
};

const dateWords = (fact: FactName): string => DATES[fact] ?? `‘${asWords(fact)}’ is`;

/** Words for the other operators. */
export const ofFact: Omit<ConditionWords['fact'], 'is' | 'in' | 'includes'> = {
  only: (fact, items) => `‘${asWords(fact)}’ has nothing but ${joined(items.map(asWords), 'and')}`,
  size: (fact, size) => `‘${asWords(fact)}’ has exactly ${size}`,
  atMost: (fact, most) => `‘${asWords(fact)}’ is at most ${most}`,
  given: (fact) => `‘${asWords(fact)}’ is given`,
  seniority: (fact, than) =>
    `‘${asWords(fact)}’ is ${typeof than === 'string' ? `at least as senior as ${than}` : rankInWords(than)}`,
  before: (fact, date) => `${dateWords(fact)} before ${dateWithYear(date)}`,
  onOrAfter: (fact, date) => `${dateWords(fact)} on or after ${dateWithYear(date)}`,
};

/** Says that a fact is not given. */
export const isNotGiven = (fact: FactName): string => `‘${asWords(fact)}’ is not given`;

/** Says that a person is involved in any way. */
export const involves = (person: string): string => `it involves ${person}`;

/** Says that a condition does not hold. */
export const isNotSo = (condition: string): string => `it is not the case that ${condition}`;

const SINCE: Readonly<Record<Extract<AgeCondition['since'], string>, string>> = {
  happened: 'the day it happened',
  known: 'the day it became known',
  later: 'the day it happened or the day it became known, whichever is later',
  reported: 'the day it was first reported',
  'not-seen': 'a day that was not available',
};

const sinceWords = (since: AgeCondition['since'], called?: string): string =>
  typeof since === 'string' ? SINCE[since] : (called ?? `the day of ‘${asWords(since.fact)}’`);

/** Says that a matter is too old. */
export const isOlder = ({ olderThan, since, boundary }: AgeCondition, called?: string): string =>
  `it is ${boundary === 'over' ? 'over' : 'at least'} ${describeDuration(olderThan)} old, counted from ${sinceWords(since, called)}`;

/** How the age of a matter is counted, and whether a matter of exactly the limit is too old. */
export const ageRule = (
  { olderThan, since, boundary }: AgeCondition,
  called?: string,
): string[] => [
  `We count ${describeDuration(olderThan)} from ${sinceWords(since, called)}`,
  `A matter that is exactly ${describeDuration(olderThan)} old ${boundary === 'over' ? 'is not too old' : 'is too old'}`,
];

/** A duration in words, with how its bare days are counted. */
export const howLong = (duration: Duration): string =>
  duration.readAs
    ? `${describeDuration(duration)} (counted as ${asWords(duration.readAs)})`
    : describeDuration(duration);

export const LIMIT = {
  within: (time: string) => `within ${time}`,
  from: (start: string) => ` of ${start}`,
  includesFirst: 'that day counts as the first',
  after: (event: string) => `but only after ${event}`,
  where: (condition: string) => `where ${condition}`,
  aim: ', which is our aim',
};

/** The entry in a table if there is no time limit, and why. */
export const NO_LIMIT_ENTRY: Readonly<Record<Extract<Limits, string>, string>> = {
  none: 'No limit',
  'not-stated': 'Not stated',
  'not-seen': 'Not available',
  agreed: 'Agreed in each case',
};

/** The library's words as the landlord says them to the complainant; other words are unchanged. */
export const asTold = (words: string): string =>
  (Object.hasOwn(TOLD, words) && TOLD[words]) || words;

const TOLD: Readonly<Record<string, string>> = {
  'the complainant': 'you',
  'tell the complainant about the Ombudsman': 'tell you about the Ombudsman',
  "have the complainant's agreement": 'have your agreement',
  'go to an advocate only with the authority of the complainant':
    'go to an advocate only with your authority',
  'say what the landlord is responsible for': 'say what we are responsible for',
  'say what the landlord is not responsible for': 'say what we are not responsible for',
};

/** The requirements of letters, decisions and hearings. */
export const REQUIREMENT = {
  where: (condition: string) => `where ${condition}, `,
  must: (subject: string, must: string, time: string) => `${subject} must ${asTold(must)}${time}`,
  it: 'it',
  within: (time: string, start: string) => `, within ${time} of ${start}`,
  whatever: 'whatever we send or say',
  hearingDecision: 'the decision whether to hold a hearing',
};

/** The name of a body outside the landlord. */
export const bodyName = (to: string, { bodies = {} }: Policy): string => {
  const names: Readonly<Record<string, string>> = { ...SIGNPOSTS, ...bodies };
  return (Object.hasOwn(names, to) && names[to]) || `the ${asWords(to)}`;
};
