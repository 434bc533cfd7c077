import type { EventType } from '../../vocabulary/index.js';
import type { FactName } from './condition.js';

/* Facts of a landlord's own, by which it tells apart complaints that the library cannot. */

/**
 * What values a fact can have: yes or no, one role or several, a text, a number, a date, or one of the values that are
 * listed, by themselves or with what people call each.
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

/** Where else than in an event a fact can be told: of a matter, a request for the next stage, or somebody's behaviour. */
export type OwnFactPlace = 'matter' | 'request' | 'behaviour';

/**
 * A fact of a landlord's own: `{ name: 'the chair of the panel', is: 'role', of: ['hearing.held'] }`. Events tell it
 * under their `facts`. The latest that is told is a fact of the complaint, for every condition.
 */
export interface OwnFact {
  /**
   * What people call it. Of yes or no, a sentence without its stop: 'the tenant was consulted'. Of anything else what it
   * is: 'the chair of the panel'.
   */
  readonly name: string;
  /** What values it can have. */
  readonly is: OwnFactKind;
  /** Of yes or no, what is said where it is no: 'the tenant was not consulted'. */
  readonly not?: string;
  /** The events that can tell it, and where else it can be told. */
  readonly of: readonly (EventType | OwnFactPlace)[];
}

/** The landlord's own facts by name, and what their values are checked by. */
export interface WithOwnFacts {
  readonly facts?: Readonly<Record<FactName, OwnFact>>;
  readonly roles?: Readonly<Record<string, number | null>>;
}

/** A fact of the landlord's own. */
export const ownFact = ({ facts = {} }: WithOwnFacts, name: FactName): OwnFact | undefined =>
  Object.hasOwn(facts, name) ? facts[name] : undefined;

/** The values that a fact can have, where they are listed. */
export const valuesOf = (is: unknown): readonly string[] | undefined =>
  typeof is !== 'object' || is === null
    ? undefined
    : Array.isArray(is)
      ? (is as readonly string[])
      : Object.keys(is);
