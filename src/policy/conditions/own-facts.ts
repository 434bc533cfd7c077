import type { EventType } from '../../vocabulary/index.js';
import type { FactName } from './condition.js';

/* A landlord's own facts, to distinguish complaints in ways that the library does not know. */

/**
 * The values that a fact can have: yes or no, one role or several, a text, a number, a date, or one of the values
 * listed, with or without names.
 */
export type OwnFactKind =
  | 'yes-no'
  | 'role'
  | 'roles'
  | 'text'
  | 'number'
  | 'date'
  | readonly string[]
  | Readonly<Record<string, string>>;

/** Where a fact can be given other than in an event: for a matter, a request for the next stage, or behaviour. */
export type OwnFactPlace = 'matter' | 'request' | 'behaviour';

/**
 * A landlord's own fact: `{ name: 'the chair of the panel', is: 'role', of: ['hearing.held'] }`. Events give it
 * under their `facts`. The latest value is a fact of the complaint, for every condition.
 */
export interface OwnFact {
  /**
   * Its name. For yes or no, a sentence without a full stop: 'the tenant was consulted'. Otherwise a noun phrase:
   * 'the chair of the panel'.
   */
  readonly name: string;
  /** The values that it can have. */
  readonly is: OwnFactKind;
  /** For yes or no, the sentence for no: 'the tenant was not consulted'. */
  readonly not?: string;
  /** The events that can give it, and where else it can be given. */
  readonly of: readonly (EventType | OwnFactPlace)[];
}

/** The landlord's own facts by name, with the parts of the policy that check their values. */
export interface WithOwnFacts {
  readonly facts?: Readonly<Record<FactName, OwnFact>>;
  readonly roles?: Readonly<Record<string, number | null>>;
}

/** A fact of the landlord's own. */
export const ownFact = ({ facts = {} }: WithOwnFacts, name: FactName): OwnFact | undefined =>
  Object.hasOwn(facts, name) ? facts[name] : undefined;

/** The values that a fact can have, if they are listed. */
export const valuesOf = (is: unknown): readonly string[] | undefined =>
  typeof is !== 'object' || is === null
    ? undefined
    : Array.isArray(is)
      ? (is as readonly string[])
      : Object.keys(is);
