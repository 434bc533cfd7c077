/**
 * What tests of a policy need.
 *
 * @packageDocumentation
 */
export { walkEvents } from './walk-events.js';
