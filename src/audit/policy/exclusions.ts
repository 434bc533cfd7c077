import type { Case, Ground, Leaf } from '../../policy/index.js';
import { answer, differs, keepsOut, leavesIn, truthIn } from '../../policy/index.js';
import type { Asked, PolicyCheck } from './asked.js';
import { exclusions } from './asked.js';
import type { Source } from './judgement.js';
import { fails, meets, notSeen, review, silent } from './judgement.js';

/** The judgement where no ground to judge was seen. */
export const withoutGrounds = (
  asked: Asked,
  demand: 'exclude-for-age' | 'exclude-matters' | 'leave-choice',
  reason: 'no-exclusions' | 'no-exclusion-for-age' = 'no-exclusions',
) => (asked.whole ? meets(reason, {}) : notSeen(demand, {}, asked.policy.scope.unseen));

/** Checks that no ground applies automatically. */
export const groundsLeaveAChoice: PolicyCheck = (asked, { blanketExclusions }) => {
  if (blanketExclusions !== false) return undefined;
  const all = exclusions(asked);
  if (all.length === 0) return withoutGrounds(asked, 'leave-choice');
  const fixed = all.filter(({ discretion, unless }) => !discretion && !unless);
  return fixed.length > 0
    ? review('always-excludes', { grounds: namesOf(fixed) }, fixed[0])
    : meets('choice-on-every-ground', {}, listIn(asked));
};

/** Checks that the grounds are listed, that the list is closed and, if the Code requires it, that they are fair. */
export const groundsAreListed: PolicyCheck = (
  asked,
  { exclusions: expected, exclusionsAre, policyStates },
) => {
  const isListWanted = expected || policyStates?.includes('exclusions');
  if (!isListWanted && !exclusionsAre) return undefined;
  const isEmpty = exclusions(asked).length === 0;
  const { open, unseen } = asked.policy.scope;
  // With no grounds, a list of them is missing, but nothing in it can be unfair.
  const none = isListWanted
    ? silent(asked, 'list-exclusions', {})
    : withoutGrounds(asked, 'exclude-matters');
  const listed =
    expected || exclusionsAre ? fairness(asked) : meets('exclusions-listed', {}, listIn(asked));
  return [
    isEmpty && !unseen ? none : undefined,
    unseen && notSeen('list-other-grounds', {}, unseen),
    isEmpty ? undefined : listed,
    open && review('list-of-grounds-open', {}, open),
  ];
};

/** Someone has to judge whether the grounds that the Code does not name are fair. */
function fairness(asked: Asked) {
  const further = exclusions(asked).filter((ground) => !isExpected(ground));
  return further.length > 0
    ? review('grounds-beyond-the-code', { grounds: namesOf(further) }, further[0])
    : meets('grounds-as-in-the-code', {}, listIn(asked));
}

const namesOf = (grounds: readonly Ground[]) => grounds.map(({ name }) => name);

/** The place of the list of grounds. The clause of a single ground is not the place of the whole list. */
function listIn(asked: Asked): Source | undefined {
  const { clause } = asked.policy.scope;
  if (clause !== undefined) return { clause };
  const [first, ...others] = exclusions(asked);
  return others.every((one) => one.clause === first?.clause) ? first : undefined;
}

/** Whether a ground is met only if something the Code names applies: an age, proceedings, earlier consideration. */
const isExpected = (ground: Ground): boolean =>
  truthIn(keepsOut(ground), (leaf) => {
    if (!('fact' in leaf)) return false;
    return Object.hasOwn(UNNAMED, leaf.fact) ? answer(leaf, UNNAMED).truth === true : undefined;
  }) === false;

/** A matter to which nothing that the Code names applies. */
const UNNAMED: Readonly<Record<string, unknown>> = {
  legalProceedings: 'none',
  repeatsExhausted: false,
  previouslyConsidered: false,
  alreadyAnswered: false,
};

/**
 * Whether the difference between two cases is what makes a ground exclude a matter: `certain` if nothing else
 * is needed, `perhaps` if something else is needed as well, `never` if it makes no difference.
 */
export function turnsOn(ground: Ground, here: Case, there: Case): 'certain' | 'perhaps' | 'never' {
  if (!differs(keepsOut(ground), here, there)) return 'never';
  return isCertain(ground, here) && !isCertain(ground, there) ? 'certain' : 'perhaps';
}

/** Whether a ground excludes a matter in a case for certain. An ordinary matter falls under none of its exceptions. */
const isCertain = ({ met, unless }: Ground, here: Case): boolean =>
  truthIn(met, here) === true &&
  (!unless || truthIn(unless, (leaf) => here(leaf) ?? isOrdinary(leaf)) === false);

/** The facts of an ordinary matter, with nothing particular about it. */
const ORDINARY: Readonly<Record<string, unknown>> = {
  withinControl: true,
  needsResponse: true,
  receivesService: true,
  legalProceedings: 'none',
};

const isOrdinary = (leaf: Leaf): boolean =>
  'fact' in leaf && answer(leaf, { [leaf.fact]: ORDINARY[leaf.fact] ?? false }).truth === true;

/** Checks that legal proceedings exclude a matter only from the point at which, under the Code, they begin. */
export const proceedingsHaveBegun: PolicyCheck = (asked, { proceedingsBegin }) => {
  if (!proceedingsBegin) return undefined;
  const ofProceedings = exclusions(asked).filter((ground) =>
    leavesIn(keepsOut(ground)).some(isOfProceedings),
  );
  return ofProceedings.map((ground) => {
    const reach = [at('solicitors-letter'), at('pre-action-letter')].map((letter) =>
      turnsOn(ground, letter, at('none')),
    );
    if (reach.every((one) => one === 'never')) return meets('proceedings-once-filed', {}, ground);
    const isAlone = reach.includes('certain');
    if (proceedingsBegin === 'started')
      return review('proceedings-to-be-judged', { isAlone }, ground);
    return isAlone
      ? fails('proceedings-before-claim', { isAlone }, ground)
      : review('proceedings-before-claim', { isAlone }, ground);
  });
};

const isOfProceedings = (leaf: Leaf): boolean => 'fact' in leaf && leaf.fact === 'legalProceedings';

/** A matter whose legal proceedings have reached this point. */
const at =
  (legalProceedings: string): Case =>
  (leaf) =>
    isOfProceedings(leaf) ? answer(leaf, { legalProceedings }).truth === true : undefined;
