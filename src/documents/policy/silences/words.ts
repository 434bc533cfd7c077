import type { Limits, Stated } from '../../../policy/index.js';

/* What the document says if the policy is silent, or was not available. */

export type Lack = Extract<Stated<never>, string>;

/** A sentence that only says what is not known of a policy. */
export interface Silence {
  readonly silence: Exclude<Lack, 'none'>;
  readonly words: string;
  /** The sentence that replaces several of these. */
  readonly often?: string;
}

/** A sentence. A `Silence` only says what is not known. */
export type Sentence = string | Silence;

/** What the policy may not say, and the sentence for when it says that there is none. */
const LACKS = {
  'in-force': ['from when this policy is in force'],
  rank: ['what rank the person who handles it must have', 'No particular person handles it'],
  handler: ['who handles it', 'No particular person handles it'],
  gate: ['what a request must meet', 'A request does not have to meet anything more'],
  extensions: ['by how long and how often'],
  'each-extension': ['how long each can be', 'There is no maximum for each holding letter'],
  'all-extensions': [
    'how long they can be in total',
    'There is no maximum for all holding letters together',
  ],
  'times-extended': ['how many there can be', 'There can be none'],
  refusal: [
    'whether we may refuse to take a complaint further',
    'We do not refuse to take a complaint further',
  ],
  'refusal-grounds': ['on what grounds', 'There are no grounds for it'],
  formalities: ['what a refusal must do', 'There are no requirements for a refusal'],
  'late-request': ['what happens if you ask too late'],
  conduct: ['what happens after unacceptable behaviour', 'Nothing follows unacceptable behaviour'],
  powers: ['what we may do about it', 'We do nothing about it'],
  'decided-by': ['who decides', 'No particular person decides'],
  appeal: ['whether you can appeal to us'],
  'conduct-review': ['when a restriction is reviewed', 'A restriction is not reviewed'],
  redress: ['where else you can go', 'We do not signpost you to anyone else'],
  reopening: [
    'whether a closed complaint can be reopened',
    'A closed complaint cannot be reopened',
  ],
  merging: [
    'whether we join complaints about the same matter',
    'We do not join complaints about the same matter',
  ],
} as const satisfies Readonly<Record<string, readonly [what: string, none?: string]>>;

/** Why the policy has no value: there is none, it does not say, or its text was not available. */
export const lack = (value: Lack, topic: keyof typeof LACKS): Sentence =>
  lackOf(value, ...(LACKS[topic] as readonly [string, string?]));

export function lackOf(value: Lack, what: string, none = ''): Sentence {
  if (value === 'none') return none;
  if (value === 'not-stated') return { silence: value, words: `Our policy does not say ${what}` };
  const words = `The text that says ${what} was not available`;
  return { silence: value, words, often: `The texts that say ${what} were not available` };
}

/** Why there is no time limit. */
export const noLimit = (value: Extract<Limits, string>): Sentence => NO_LIMIT[value];

const NO_LIMIT: Readonly<Record<Extract<Limits, string>, Sentence>> = {
  none: 'There is no time limit',
  'not-stated': { silence: 'not-stated', words: 'No time limit is stated' },
  'not-seen': {
    silence: 'not-seen',
    words: 'The time limit was not available',
    often: 'Time limits that are not given here were not available',
  },
  agreed: 'We agree the last day with you in each case',
};

/** Says that the start of a time limit is not known. */
export const noStart = (value: Exclude<Lack, 'none'>): Sentence => lackOf(value, 'from when');
