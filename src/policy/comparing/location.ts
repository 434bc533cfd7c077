import { within } from '../anything.js';
import type { ClauseRef } from '../model/index.js';
import type { InWords } from './words.js';
import { deedName, fieldName, itemName } from './words.js';

/**
 * The parts that a difference can be about, with the fields that start each. Other fields belong to the part around.
 */
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

/** The part of a policy that a difference is about. */
export type PolicyPart = keyof typeof PARTS;

const PART_OF = Object.fromEntries(
  Object.entries(PARTS).flatMap(([part, fields]) => fields.map((field) => [field, part])),
) as Readonly<Record<string, PolicyPart>>;

/** The clauses of a value in the two policies. */
export interface Clauses {
  readonly before?: ClauseRef;
  readonly after?: ClauseRef;
}

/** A place in the two policies that are compared. */
export interface Location {
  readonly path: string;
  /** The field; for an item of a list, the field that holds the list. */
  readonly field: string;
  readonly part: PolicyPart;
  /** The name of the value there: 'the time limit to send the response at Stage One'. */
  readonly subject: string;
  /** The name of the part that it belongs to; empty for the policy itself. */
  readonly whose: string;
  /** The act that the step or duty around it requires: 'send the response at Stage One'. */
  readonly deed: string;
  /** The clause of the nearest part around it in each policy. */
  readonly clauses: Clauses;
  /** Puts values of both policies into words. */
  readonly inWords: InWords;
}

/** The location of the policy itself. */
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

/** The fields of a policy's cover. */
const COVER = ['id', 'edition', 'landlord', 'title', 'document'];

/** Whether a field gives the source or the reading of a value, not the value. */
export const isSource = (field: string): boolean =>
  ['clause', 'filledFrom', 'adopted', 'reading'].includes(field);

/** The location of a field of the part at a location. */
export function fieldOf(whole: Location, field: string): Location {
  const isOnCover = whole.path === '' && COVER.includes(field);
  return {
    path: within(whole.path, field),
    // Every list under `names` is a list of names.
    field: whole.path === 'names' ? whole.path : field,
    part: isOnCover ? 'cover' : (PART_OF[field] ?? whole.part),
    subject: fieldName(field, whole.subject, whole.deed),
    whose: whole.subject,
    deed: whole.deed,
    clauses: whole.clauses,
    inWords: whole.inWords,
  };
}

/** The location of an item of the list at a location. */
export const itemOf = (list: Location, name: string, item: unknown): Location => ({
  ...list,
  path: within(list.path, name),
  subject: itemName(name, item, list, list.inWords),
  deed: deedName(item, list, list.inWords) ?? list.deed,
});
