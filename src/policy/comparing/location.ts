import { within } from '../anything.js';
import type { ClauseRef } from '../model/index.js';
import type { InWords } from './words.js';
import { deedName, fieldName, itemName } from './words.js';

/** What a difference can be about, and the fields that begin it: any other field belongs to the part around it. */
const PARTS = {
  cover: [],
  'in-force': ['inForce'],
  clause: ['clauses', 'clause', 'filledFrom', 'adopted'],
  reading: ['reading'],
  stage: ['stages'],
  handler: ['handler', 'handlers'],
  gate: ['gate'],
  step: ['steps'],
  limit: ['limit'],
  trigger: [],
  extension: ['extension'],
  requirement: ['requires', 'requirements'],
  exclusion: ['scope'],
  refusal: ['refusal'],
  formality: ['notice', 'formalities'],
  'late-request': ['lateRequest'],
  signpost: ['signposts'],
  alongside: ['alongside'],
  conduct: ['conduct'],
  pause: ['pauses'],
  closure: ['calendar', 'closures'],
  other: [],
} satisfies Readonly<Record<string, readonly string[]>>;

/** What part of a policy a difference is about. */
export type PolicyPart = keyof typeof PARTS;

const PART_OF = Object.fromEntries(
  Object.entries(PARTS).flatMap(([part, fields]) => fields.map((field) => [field, part])),
) as Readonly<Record<string, PolicyPart>>;

/** The clauses by which two policies say something, each where it does. */
export interface Clauses {
  readonly before?: ClauseRef;
  readonly after?: ClauseRef;
}

/** Where in two policies a comparison is. */
export interface Location {
  readonly path: string;
  /** The field, or for an item of a list the field that holds the list. */
  readonly field: string;
  readonly part: PolicyPart;
  /** What is there, in words: 'the limit to respond at Stage One'. */
  readonly subject: string;
  /** What it belongs to, in words; empty for the policy itself. */
  readonly whose: string;
  /** What the step or duty around it is to do: 'respond at Stage One'. */
  readonly deed: string;
  /** The clause of the nearest part around it in each policy. */
  readonly clauses: Clauses;
  /** Puts the values of both policies in words. */
  readonly inWords: InWords;
}

/** The policy itself. */
export const rootOf = (inWords: InWords): Location => ({
  path: '',
  field: '',
  part: 'other',
  subject: '',
  whose: '',
  deed: '',
  clauses: {},
  inWords,
});

/** What the cover of a policy says. */
const COVER = ['id', 'edition', 'landlord', 'title', 'document'];

/** Whether a field says where a value comes from, not what it is. */
export const isSource = (field: string): boolean =>
  ['clause', 'filledFrom', 'adopted', 'reading'].includes(field);

/** The location of a field of what is at a location. */
export function fieldOf(whole: Location, field: string): Location {
  const isOnCover = whole.path === '' && COVER.includes(field);
  return {
    path: within(whole.path, field),
    // What words are called is a list of names, whatever list of words that is.
    field: whole.path === 'names' ? whole.path : field,
    part: isOnCover ? 'cover' : (PART_OF[field] ?? whole.part),
    subject: fieldName(field, whole.subject, whole.deed),
    whose: whole.subject,
    deed: whole.deed,
    clauses: whole.clauses,
    inWords: whole.inWords,
  };
}

/** The location of an item of the list that is at a location. */
export const itemOf = (list: Location, name: string, item: unknown): Location => ({
  ...list,
  path: within(list.path, name),
  subject: itemName(name, item, list, list.inWords),
  deed: deedName(item, list, list.inWords) ?? list.deed,
});
