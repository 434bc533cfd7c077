/**
 * Tools to test a policy: histories written as stories, matchers for expectations about them, checks of the policy
 * itself, and the events to walk its lifecycle with.
 *
 * @module housing-complaints/testing
 */
export { type Details, type Story, story, type Verbs } from './story.js';
export {
  asOf,
  type AsOfOptions,
  type ComplaintAsOf,
  type LateOptions,
  type StoryState,
} from './question.js';
export {
  type ComplaintMatchers,
  type DutyId,
  type Matcher,
  type MatcherContext,
  type MatcherResult,
  matchers,
} from './matchers.js';
export {
  type PolicyFinding,
  type PolicyFindingCode,
  verifyPolicy,
  walkEvents,
} from './verify/index.js';
