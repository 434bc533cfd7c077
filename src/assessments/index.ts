/** Questions a policy answers about a matter or a request, with every reason. */
export type { Effect, Finding } from './finding.js';
export type { FindingReason } from './words.js';
export type { Matter } from './matter.js';
export { assessScope, type ScopeAssessment } from './scope.js';
export type { ScopeOutcome, ScopeTopics, TopicTakenOut } from './topics.js';
export { assessEscalation, type EscalationAssessment } from './escalation.js';
export { type EscalationRequest, isRequestFact } from './request.js';
export { knownFacts } from './known-facts.js';
export { assessConduct, type Behaviour, type ConductAssessment } from './conduct.js';
