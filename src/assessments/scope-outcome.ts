import type { Topic, Truth } from '../policy/index.js';
import type { Effect } from './finding.js';
import type { Considered } from './topics.js';

/** What keeps a matter out, if only for a while. */
const KEEPS_OUT: readonly Effect[] = ['exclude', 'first-contact'];

/** What becomes of a matter, or of one topic of it. */
export type ScopeOutcome = 'accept' | 'may-exclude' | 'exclude' | 'first-contact' | 'undetermined';

/** From what leaves a complaint to what leaves none: of a matter about several things, the first that there is decides. */
const OPENEST: readonly ScopeOutcome[] = [
  'undetermined',
  'accept',
  'first-contact',
  'may-exclude',
  'exclude',
];

/** What becomes of a matter, by what becomes of each of its topics. */
export const ofAll = (outcomes: readonly ScopeOutcome[]): ScopeOutcome =>
  OPENEST.find((one) => outcomes.includes(one)) ?? 'accept';

/** What the grounds come to for a topic, or for the matter as a whole. */
export function outcomeFor(considered: readonly Considered[], topic?: Topic): ScopeOutcome {
  const strongest = (truth: Truth) =>
    considered.flatMap(({ finding, of }) => {
      const found = topic === undefined ? finding.met : of(topic);
      const met = found === true && finding.effectNeeds ? 'unknown' : found;
      return met === truth && KEEPS_OUT.includes(finding.effect) ? [finding] : [];
    });
  const met = strongest(true);
  if (met.some(({ effect, discretionary }) => effect === 'exclude' && !discretionary))
    return 'exclude';
  if (met.some(({ effect }) => effect === 'exclude')) return 'may-exclude';
  if (met.length > 0) return 'first-contact';
  return strongest('unknown').length > 0 ? 'undetermined' : 'accept';
}
