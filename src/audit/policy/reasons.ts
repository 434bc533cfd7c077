import { isRequestFact } from '../../assessments/index.js';
import {
  answer,
  type Case,
  type Condition,
  differs,
  type Leaf,
  leavesIn,
  truthIn,
} from '../../policy/index.js';

type About = Extract<Leaf, { fact: string }>;

/** The Code wants neither reasons nor anything new. */
const asksForReasons = (leaf: About): boolean =>
  leaf.fact === 'reasons' ||
  leaf.fact === 'newEvidence' ||
  (leaf.fact === 'contents' && 'includes' in leaf && leaf.includes === 'reasons');

/** Whether a leaf is about a fact of the policy's own: what it means, its name does not tell. */
const isOwn = (leaf: Leaf): boolean =>
  'fact' in leaf && !asksForReasons(leaf) && !isRequestFact(leaf.fact);

/** A request that gives no reasons and brings nothing new. */
const BARE: Case = (leaf) =>
  'fact' in leaf && asksForReasons(leaf)
    ? answer(leaf, { [leaf.fact]: false }).truth === true
    : undefined;

const REASONED: Case = (leaf) => {
  const bare = BARE(leaf);
  return bare === undefined ? undefined : !bare;
};

/**
 * Whether something stands against a request because it gives no reasons: `certain` where that is enough,
 * `perhaps` where it takes something else as well, `unknown` where it turns on facts of the policy's own, `never`
 * where it makes no difference.
 */
export function forWantOfReasons(stands: Condition): 'certain' | 'perhaps' | 'unknown' | 'never' {
  if (!differs(stands, BARE, REASONED)) return leavesIn(stands).some(isOwn) ? 'unknown' : 'never';
  return truthIn(stands, BARE) === true && truthIn(stands, REASONED) !== true
    ? 'certain'
    : 'perhaps';
}
