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
  /** The edition, as given on the policy's cover. */
  readonly edition: string;
}

/** The source of a value of a policy. */
export interface Cited {
  /** The clause that says so. */
  readonly clause: ClauseRef;
  /** The reading chosen, if the text can be read in two ways or says less than is needed. */
  readonly reading?: string;
  /** The provision of the Complaint Handling Code that the value was filled in from, if it is not the policy's own. */
  readonly filledFrom?: string;
  /**
   * The source that the value was adopted from, such as a provision of the Code, if the policy extends another and
   * does not state the value itself.
   */
  readonly adopted?: string;
}

/**
 * A value that the policy gives, or why there is none. `'none'`: the policy says that there is none.
 * `'not-stated'`: the whole text was read, and does not say. `'not-seen'`: that part of the
 * text was not available.
 */
export type Stated<T> = T | 'none' | 'not-stated' | 'not-seen';

/** One clause of a policy, in the words of whoever encoded it. */
export interface Clause {
  /** Its number. */
  readonly number: ClauseRef;
  /** What it says, summarised. */
  readonly summary: string;
  /**
   * What the library does with it. `executed`: the policy's data carries it out.
   * `documented`: it appears in documents, and there is nothing to carry out.
   * `not-transcribed`: the clause is known to exist, but its text was not available.
   */
  readonly treatment: 'executed' | 'documented' | 'not-transcribed';
  /**
   * The part of the policy's document in which the summary is printed. By default it is printed only if the clause is
   * `documented`: an `executed` clause is written from the data that carries it out.
   */
  readonly statedIn?: DocumentPart;
  /**
   * Sentences for the parts of the clause that no data carries, such as a purpose or an example, by the part of the
   * policy's document in which they are printed. For a `not-transcribed` clause, the text that was available.
   */
  readonly alsoSays?: Readonly<Partial<Record<DocumentPart, string>>>;
  /**
   * The editions of the Complaint Handling Code that it names, for example as the one the policy was self-assessed
   * against.
   */
  readonly codeEditions?: readonly CodeEdition[];
}

/** The parts of a policy's document, in order. */
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
