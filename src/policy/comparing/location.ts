import { within } from '../anything.js';
import type { ClauseRef } from '../clause.js';
import { inWords } from './values.js';
import { fieldName, itemName } from './words.js';

/** What part of a policy a difference is about. */
export type PolicyPart =
  | 'cover'
  | 'in-force'
  | 'clause'
  | 'reading'
  | 'stage'
  | 'handler'
  | 'gate'
  | 'step'
  | 'limit'
  | 'trigger'
  | 'extension'
  | 'requirement'
  | 'exclusion'
  | 'refusal'
  | 'formality'
  | 'late-request'
  | 'signpost'
  | 'alongside'
  | 'conduct'
  | 'pause'
  | 'closure'
  | 'other';

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
  /** The clause of the nearest part around it in each policy. */
  readonly clauses: Clauses;
}

/** The policy itself. */
export const ROOT: Location = {
  path: '',
  field: '',
  part: 'other',
  subject: '',
  whose: '',
  clauses: {},
};

/** The part that a field begins; any other belongs to the part around it. */
const PARTS: Readonly<Record<string, PolicyPart>> = {
  inForce: 'in-force',
  clauses: 'clause',
  stages: 'stage',
  handler: 'handler',
  handlers: 'handler',
  gate: 'gate',
  steps: 'step',
  limit: 'limit',
  extension: 'extension',
  requires: 'requirement',
  requirements: 'requirement',
  notice: 'formality',
  scope: 'exclusion',
  refusal: 'refusal',
  formalities: 'formality',
  lateRequest: 'late-request',
  signposts: 'signpost',
  alongside: 'alongside',
  conduct: 'conduct',
  pauses: 'pause',
  calendar: 'closure',
  closures: 'closure',
};

/** What the cover of a policy says. */
const COVER = ['id', 'edition', 'landlord', 'title', 'document'];

/** What says where a value comes from, not what it is. */
const SOURCES: Readonly<Record<string, PolicyPart>> = {
  clause: 'clause',
  filledFrom: 'clause',
  reading: 'reading',
};

/** Whether a field says where a value comes from. */
export const isSource = (field: string): boolean => Object.hasOwn(SOURCES, field);

/** The location of a field of what is at a location. */
export function fieldOf(whole: Location, field: string): Location {
  const isOnCover = whole.path === '' && COVER.includes(field);
  return {
    path: within(whole.path, field),
    field,
    part: isOnCover ? 'cover' : (SOURCES[field] ?? PARTS[field] ?? whole.part),
    subject: fieldName(field, whole.subject),
    whose: whole.subject,
    clauses: whole.clauses,
  };
}

/** The location of an item of the list that is at a location. */
export const itemOf = (list: Location, name: string, item: unknown): Location => ({
  ...list,
  path: within(list.path, name),
  subject: itemName(name, item, list, inWords),
});
