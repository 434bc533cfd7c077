/** Questions a policy answers about a matter or a request, with every reason. */
export type { Effect, Finding } from './finding.js';
export { type Matter, PROCEEDINGS, RAISERS } from './matter.js';
export { assessScope, type ScopeAssessment } from './scope.js';
export type { ScopeOutcome } from './scope-outcome.js';
export type { ScopeTopics, TopicTakenOut } from './taken-out.js';
export {
  assessEscalation,
  type EscalationAssessment,
  type EscalationRequest,
} from './escalation.js';
export { isRequestFact } from './request-facts.js';
export { assessConduct, type Behaviour, type ConductAssessment } from './conduct.js';
