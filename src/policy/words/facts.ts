import { joined } from '../../calendar/index.js';
import type { FactName, OwnFact, WithOwnFacts } from '../conditions/index.js';
import { ownFact } from '../conditions/index.js';
import { asWords } from './names.js';

/* Facts and their values. */

/** The sentences for true facts of a complaint, a matter, a request or behaviour. */
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
  independent: 'it is from someone who was not involved before',
  toldOfOmbudsman: 'it tells the complainant about the Ombudsman',
};

/** The questions for other facts that are missing. */
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

/** Words facts as 'whether', 'when', 'what' or 'who'; a policy's own by its name. */
export const factsInWords = (facts: readonly FactName[], policy: WithOwnFacts = {}): string =>
  joined([...new Set(facts.map((fact) => askedOf(fact, policy)))], 'and');

function askedOf(fact: FactName, policy: WithOwnFacts): string {
  const own = ownFact(policy, fact);
  if (own) return own.is === 'yes-no' ? `whether ${own.name}` : own.name;
  if (Object.hasOwn(FACT_IS_SO, fact)) return `whether ${FACT_IS_SO[fact]}`;
  return Object.hasOwn(ASKED, fact) ? String(ASKED[fact]) : `the fact ‘${asWords(fact)}’`;
}

/** The facts in the vocabulary, besides those of events. */
export const factsWithWords = (): readonly FactName[] =>
  [FACT_IS_SO, ASKED].flatMap((facts) => Object.keys(facts));

/** The words for one of the landlord's own facts in conditions. */
export const ownFactWords = {
  so: ({ name }: OwnFact) => name,
  notSo: ({ name, not }: OwnFact) => not ?? `it is not the case that ${name}`,
  has: (fact: OwnFact, values: readonly string[]) =>
    `${fact.name} ${areOf(fact)} ${joined(values, 'or')}`,
  hasNot: (fact: OwnFact, values: readonly string[]) =>
    `${fact.name} ${areOf(fact)} not ${joined(values, 'or')}`,
  only: (fact: OwnFact, values: readonly string[]) =>
    `${fact.name} ${areOf(fact)} only ${joined(values, 'or')}`,
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

/** Names for values that would not make a sentence as they are. */
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
