import type { FactName } from '../policy/index.js';
import { COMPLAINT_FACTS, fieldsOf } from '../policy/index.js';
import type { FactKind } from './given-facts.js';
import { matterFacts } from './matter.js';

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
  [REQUEST_KINDS, matterFacts([], [])].some((kinds) => Object.hasOwn(kinds, name)) ||
  [...COMPLAINT_FACTS, ...fieldsOf('escalation.requested')].includes(name);
