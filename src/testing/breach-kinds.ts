import type { BreachKind } from '../complaint/index.js';

/** Every kind of breach: one left out here does not compile. */
const KINDS: Readonly<Record<BreachKind, true>> = {
  late: true,
  missed: true,
  overdue: true,
  'no-holding-letter': true,
  'extension-too-long': true,
  'extension-too-many': true,
  'no-such-ground': true,
  'refusal-without-formalities': true,
  'closed-without-basis': true,
  'missing-content': true,
  'missing-copy': true,
  'missing-notice': true,
  'missing-reasons': true,
  'not-in-writing': true,
  'no-agreement': true,
  'unauthorised-advocate': true,
  'wrong-handler': true,
  'panel-composition': true,
  'hearing-arrangements': true,
  'missing-signpost': true,
  'condition-not-met': true,
};

/** Every kind of breach. */
export const BREACH_KINDS = Object.keys(KINDS) as readonly BreachKind[];
