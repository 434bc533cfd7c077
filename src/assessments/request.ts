import type { IsoDate } from '../calendar/index.js';
import type { FactName, Role } from '../policy/index.js';
import { COMPLAINT_FACTS, fieldsOf } from '../policy/index.js';
import type { FactKind } from './given-facts.js';
import { matterFacts } from './matter.js';

/**
 * A request to take a complaint to its next stage: the facts on which a decision depends. Leave out what is not
 * known.
 */
export interface EscalationRequest {
  /** The day the request is received. */
  readonly on: IsoDate;
  readonly by?: Role;
  /** The stage asked for; by default the next. */
  readonly stage?: string;
  readonly reasons?: string;
  readonly outcomeSought?: string;
  /** Whether it brings evidence or information that the landlord did not have. */
  readonly newEvidence?: boolean;
  /** Whether what is sought is outside the landlord's remit or responsibility. */
  readonly outsideRemit?: boolean;
  /** Whether what is sought is excessive given the service failure. */
  readonly excessive?: boolean;
  /** The policy's own facts, by the names that its conditions use. */
  readonly [fact: string]: unknown;
}

/** The values that each fact of a request can have. */
export const REQUEST_KINDS: Readonly<Record<string, FactKind>> = {
  on: 'date',
  by: 'text',
  stage: 'text',
  reasons: 'text',
  outcomeSought: 'text',
  newEvidence: 'yes-or-no',
  outsideRemit: 'yes-or-no',
  excessive: 'yes-or-no',
};

/**
 * Whether the library knows a fact that a policy asks of a request: a fact of the request, the matter or the complaint.
 * Any other is the policy's own, and its name means nothing here.
 */
export const isRequestFact = (name: FactName): boolean =>
  [REQUEST_KINDS, matterFacts({})].some((kinds) => Object.hasOwn(kinds, name)) ||
  [...COMPLAINT_FACTS, ...fieldsOf('escalation.requested')].includes(name);
