import { within } from './anything.js';
import type { ClauseRef } from './clause.js';
import { fieldSubject, itemSubject } from './compare-subjects.js';

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
export interface Place {
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
export const ROOT: Place = {
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

/** The place of a field of what is at a place. */
export function fieldOf(at: Place, field: string): Place {
  const onCover = at.path === '' && COVER.includes(field);
  return {
    path: within(at.path, field),
    field,
    part: onCover ? 'cover' : (SOURCES[field] ?? PARTS[field] ?? at.part),
    subject: fieldSubject(field, at.subject),
    whose: at.subject,
    clauses: at.clauses,
  };
}

/** The place of an item of the list that is at a place. */
export function itemOf(at: Place, name: string, item: unknown): Place {
  return { ...at, path: within(at.path, name), subject: itemSubject(name, item, at) };
}
