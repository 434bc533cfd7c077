import {
  answer,
  type Case,
  differs,
  type Ground,
  keepsOut,
  type Leaf,
  type Policy,
  truthIn,
} from '../../policy/index.js';

/** The grounds on which the policy turns a matter away. */
export const exclusions = ({ policy }: { readonly policy: Policy }): readonly Ground[] =>
  policy.scope.grounds.filter(({ effect }) => effect === 'exclude');

/**
 * Whether a ground keeps a matter out because of what tells two cases apart: `certain` where nothing
 * else is needed, `perhaps` where it takes something else as well, `never` where they are alike.
 */
export function because(ground: Ground, here: Case, there: Case): 'certain' | 'perhaps' | 'never' {
  if (!differs(keepsOut(ground), here, there)) return 'never';
  return isCertain(ground, here) && !isCertain(ground, there) ? 'certain' : 'perhaps';
}

/** An exception of the policy's does not help a matter that is no exception. */
const isCertain = ({ met, unless }: Ground, here: Case): boolean =>
  truthIn(met, here) === true &&
  (!unless || truthIn(unless, (leaf) => here(leaf) ?? isOrdinary(leaf)) === false);

/** What is true of a matter of which nothing particular is to be told. */
const ORDINARY: Readonly<Record<string, unknown>> = {
  withinControl: true,
  needsResponse: true,
  receivesService: true,
  legalProceedings: 'none',
};

const isOrdinary = (leaf: Leaf): boolean =>
  'fact' in leaf && answer(leaf, { [leaf.fact]: ORDINARY[leaf.fact] ?? false }).truth === true;
