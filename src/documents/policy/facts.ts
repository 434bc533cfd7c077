import { joined } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';
import { asWords, ROLES } from '../../policy/index.js';
import { bodyName, roleName } from './names.js';

/** Facts that are so or not so: what is said where they are, and where they are not. */
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
  vexatious: ['we deem the complainant vexatious', 'we do not deem the complainant vexatious'],
  constituentComplains: ['the constituent complains too', 'the constituent does not complain'],
  triedAtFirstContact: ['it was tried at first contact', 'it was not tried at first contact'],
};

/** Dates to ask for. */
const ASKED_DATES: Readonly<Record<string, string>> = {
  raisedOn: 'when it was raised',
  happenedOn: 'when it happened',
  knownOn: 'when you came to know of it',
  reportedOn: 'when it was first reported',
};

/** A fact that is asked for, after 'we ask'. */
export const asked = (fact: string): string =>
  ASKED_DATES[fact] ?? `whether ${yesOrNo(fact, true)}`;

/** A fact that is so, or not so. */
export const yesOrNo = (fact: string, is: boolean): string =>
  YES_OR_NO[fact]?.[is ? 0 : 1] ?? `‘${asWords(fact)}’ is ${is ? '' : 'not '}the case`;

/** What is said of a fact that has values. */
const HAS: Readonly<Record<string, string>> = {
  about: 'your complaint is about',
  subject: 'your complaint is about',
  tenure: 'you hold your home by',
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
  signposts: 'it points to',
  grounds: 'the ground is that the matter',
};

/** Values of which the name alone would not make a sentence. */
const VALUES: Readonly<Record<string, string>> = {
  'condition-of-home': 'the condition of the home',
  'anti-social-behaviour-handling': 'how we dealt with anti-social behaviour',
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

/** A fact that has one of some values. */
export const valueFact = (
  fact: string,
  values: readonly (string | number | boolean)[],
  policy: Policy,
): string =>
  `${HAS[fact] ?? `‘${asWords(fact)}’ is`} ${joined(
    values.map((value) => valueName(fact, String(value), policy)),
    'or',
  )}`;

/** Facts that tell who has part in a letter, a contact or a hearing. */
export const INVOLVED: readonly string[] = ['copiedTo', 'with', 'papersTo', 'invited'];

/** Facts of which the values are people. */
const PEOPLE: readonly string[] = [...INVOLVED, 'told', 'recipient', 'raisedBy', 'decidedBy', 'to'];

function valueName(fact: string, value: string, policy: Policy): string {
  const isRole = Object.hasOwn(ROLES, value) || Object.hasOwn(policy.roles ?? {}, value);
  if (fact === 'grounds')
    return policy.scope.grounds.find(({ id }) => id === value)?.name ?? asWords(value);
  if (fact === 'signposts') return bodyName(value, policy);
  if (isRole || PEOPLE.includes(fact)) return roleName(value, policy);
  return VALUES[value] ?? asWords(value);
}

const DATES: Readonly<Record<string, string>> = {
  receivedOn: 'we received your complaint',
  endedOn: 'your complaint was closed',
  asOf: 'you ask',
};

/** A date, before 'before' and 'on or after'. */
export const dateFact = (fact: string): string => DATES[fact] ?? `‘${asWords(fact)}’ is`;
