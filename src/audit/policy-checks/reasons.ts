import { answer, type Condition } from '../../policy/index.js';
import { type Case, differs, type Leaf, truthIn } from './settle.js';

/** The words in the names of facts that a request shows only by giving reasons, or something new. */
const REASONS =
  /^(reasons?|why|because|grounds|explains?|explained|explanation|justif\w+|evidence|inaccura\w+|overlooked|misunderst\w+|mistakes?|mistaken)$/;
const NEW = /^(new|further|additional|more|fresh)(Information|Facts?|Material|Points?|Matters?)$/;

const isReason = (name: string): boolean =>
  NEW.test(name) || name.split(/(?=[A-Z])|[-_ ]/).some((word) => REASONS.test(word.toLowerCase()));

const asksForReasons = (leaf: Leaf): leaf is Extract<Leaf, { fact: string }> =>
  'fact' in leaf && (isReason(leaf.fact) || ('includes' in leaf && isReason(leaf.includes)));

/** A request that gives no reasons and brings nothing new. */
const BARE: Case = (leaf) =>
  asksForReasons(leaf) ? answer(leaf, { [leaf.fact]: false }).truth === true : undefined;

const REASONED: Case = (leaf) => {
  const bare = BARE(leaf);
  return bare === undefined ? undefined : !bare;
};

/**
 * Whether something stands against a request because it gives no reasons: `certain` where that
 * is enough, `perhaps` where it takes something else as well, `never` where it makes no difference.
 */
export function forWantOfReasons(stands: Condition): 'certain' | 'perhaps' | 'never' {
  if (!differs(stands, BARE, REASONED)) return 'never';
  return truthIn(stands, BARE) === true && truthIn(stands, REASONED) !== true
    ? 'certain'
    : 'perhaps';
}
