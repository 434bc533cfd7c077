import type { IsoDate } from '../calendar/index.js';
import type { FactName, Role } from '../policy/index.js';
import { COMPLAINT_FACTS, fieldsOf } from '../policy/index.js';
import type { FactKind } from './given-facts.js';
import { matterFacts } from './matter.js';

/** A request to take a complaint to its next stage, as far as a decision on it turns on facts. Leave out what is not known. */
export interface EscalationRequest {
  /** The day the request is received. */
  readonly on: IsoDate;
  readonly by?: Role;
  /** The stage that is asked for; without it, the next. */
  readonly stage?: string;
  readonly reasons?: string;
  readonly outcomeSought?: string;
  /** Whether it brings evidence or information that the landlord did not have. */
  readonly newEvidence?: boolean;
  /** Whether what is sought is outside the landlord's remit or responsibility. */
  readonly outsideRemit?: boolean;
  /** Whether what is sought is excessive given the service failure. */
  readonly excessive?: boolean;
  /** Facts of a policy's own, by the names its conditions use. */
  readonly [fact: string]: unknown;
}

/** The values each fact of a request can have. */
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
 * Whether it is known what a fact means where a policy asks it of a request: of the request, the matter or the
 * complaint. Any other is of the policy's own, and its name tells nothing.
 */
export const isRequestFact = (name: FactName): boolean =>
  [REQUEST_KINDS, matterFacts({})].some((kinds) => Object.hasOwn(kinds, name)) ||
  [...COMPLAINT_FACTS, ...fieldsOf('escalation.requested')].includes(name);
