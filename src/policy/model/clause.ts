import type { CodeEdition } from '../../vocabulary/index.js';
/**
 * A clause of the policy edition that holds it, as numbered there (`'5.5'`, `'A1.3(a)'`).
 * Obligations, findings and breaches also have a {@link PolicyRef}, because numbers belong to an edition.
 */
export type ClauseRef = string;

/** A policy and its edition. */
export interface PolicyRef {
  /** The policy's id, for example `housing-plus-2018`. */
  readonly id: string;
  /** The edition, as the policy's cover gives it. */
  readonly edition: string;
}

/** Where a value of a policy comes from. */
export interface Cited {
  /** The clause that says so. */
  readonly clause: ClauseRef;
  /** Where the text can be read in two ways, or says less than is needed: the reading taken. */
  readonly reading?: string;
  /** Where the value is not the policy's own but was filled from the Complaint Handling Code: the provision. */
  readonly filledFrom?: string;
  /** Where the value is not the policy's own but was adopted, because it extends another policy: what it was adopted from, such as a provision of the Code. */
  readonly adopted?: string;
}

/**
 * A value that the policy gives, or why there is none. `'none'`: the policy says that there is none.
 * `'not-stated'`: the whole text was read, and does not say. `'not-seen'`: that part of the
 * text was not available.
 */
export type Stated<T> = T | 'none' | 'not-stated' | 'not-seen';

/** One clause of a policy, in our own words. */
export interface Clause {
  /** Its number. */
  readonly number: ClauseRef;
  /** What it says, summarised. */
  readonly summary: string;
  /**
   * What the library does with it. `executed`: something here runs because of it.
   * `documented`: it is stated in documents, and there is nothing to run.
   * `not-transcribed`: the clause is known to exist, its text was not available.
   */
  readonly treatment: 'executed' | 'documented' | 'not-transcribed';
  /**
   * The part of the policy's document in which the summary is printed. Left out, it is printed only where the
   * clause is `documented`: what an `executed` one says is written from the data that executes it.
   */
  readonly statedIn?: DocumentPart;
  /**
   * What it says that no data carries, in sentences, by the part of the policy's document in which they are
   * printed: a purpose, an example, someone about whom nothing is recorded. Whatever the treatment: of a clause
   * that is `not-transcribed`, it is what was available.
   */
  readonly alsoSays?: Readonly<Partial<Record<DocumentPart, string>>>;
  /** The editions of the Complaint Handling Code that it names, as one by which the policy was self-assessed. */
  readonly codeEditions?: readonly CodeEdition[];
}

/** The parts of a policy's document, in the order in which they stand. */
export const DOCUMENT_PARTS = [
  'purpose',
  'definition',
  'who',
  'scope',
  'handling',
  'timescales',
  'holding-letters',
  'refusal',
  'conduct',
  'redress',
  'alongside',
  'learning',
  'further',
  'review',
] as const;

/** A part of a policy's document. */
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];
