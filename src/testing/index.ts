/**
 * What tests of a policy need: a history told as a story, matchers that say what is expected of
 * it, and the facts to walk the lifecycle with.
 *
 * @packageDocumentation
 */
export { type Story, story } from './story.js';
export type { Details, Verbs } from './story-verbs.js';
export { asOf, type ComplaintAsOf, type Told } from './view.js';
export { matchers } from './matchers.js';
export type { AsOfOptions, ComplaintMatchers, DutyId, LateOptions } from './matcher-types.js';
export type { Matcher, MatcherContext, MatcherResult } from './judgement.js';
export { walkEvents } from './walk-events.js';
export { verifyPolicy } from './verify-policy.js';
export type { PolicyFinding, PolicyFindingCode } from './verify-finding.js';
