import type { Case, Ground, Leaf } from '../../policy/index.js';
import { answer, differs, keepsOut, leavesIn, truthIn } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import type { Place } from './judged.js';
import { alternatives, fails, meets, notSeen, review, silent } from './judged.js';

/** The grounds on which the policy excludes a matter. */
export const exclusions = ({ policy }: Asked): readonly Ground[] =>
  policy.scope.grounds.filter(({ effect }) => effect === 'exclude');

/** What there is to say where no ground was seen that could be judged. */
export const withoutGrounds = (asked: Asked, doing: string, because = NOTHING_AWAY) =>
  asked.whole ? meets(because) : notSeen(doing, asked.policy.scope.unseen);

const NOTHING_AWAY = 'The policy has no exclusions.';

/** No ground is applied as a matter of course. */
export const groundsLeaveAChoice: Check = (asked) => {
  if (asked.parameters.blanketExclusions !== false) return undefined;
  const grounds = exclusions(asked);
  if (grounds.length === 0) return withoutGrounds(asked, 'leave a choice on exclusions');
  const fixed = grounds.filter(({ discretion, unless }) => !discretion && !unless);
  const because = `The policy always excludes a matter that ${alternatives(fixed)}.`;
  const advice = 'Say for each ground that the landlord considers the circumstances first.';
  return fixed.length > 0
    ? review(because, advice, fixed[0])
    : meets('The policy leaves a choice on every ground for exclusion.', listIn(asked));
};

/** The grounds are listed, the list is closed and, where the Code asks for it, what is in it is fair. */
export const groundsAreListed: Check = (asked) => {
  const { exclusions: named, exclusionsAre, policyStates } = asked.parameters;
  const isListWanted = named || policyStates?.includes('exclusions');
  if (!isListWanted && !exclusionsAre) return undefined;
  const isEmpty = exclusions(asked).length === 0;
  const { open, unseen } = asked.policy.scope;
  // Where there are no grounds, a list of them is missing; nothing in it can be unfair.
  const none = isListWanted
    ? silent(asked, 'say which matters it excludes')
    : withoutGrounds(asked, 'exclude matters');
  const grounds =
    named || exclusionsAre
      ? fairness(asked)
      : meets('The policy says which matters it excludes.', listIn(asked));
  const advice = 'List every ground, and say that there are no others.';
  return [
    isEmpty && !unseen ? none : undefined,
    unseen && notSeen('list other grounds', unseen),
    isEmpty ? undefined : grounds,
    open && review('The list of grounds is open, so other grounds are possible.', advice, open),
  ];
};

/** Whether the grounds that the Code does not name are fair is for a person. */
function fairness(asked: Asked) {
  const further = exclusions(asked).filter((ground) => !isExpected(ground));
  if (further.length === 0)
    return meets('The policy excludes matters only on grounds that the Code lists.', listIn(asked));
  const because = `The policy also excludes a matter that ${alternatives(further)}. The Code does not list this.`;
  const advice = 'Check whether each of these grounds is fair and reasonable to residents.';
  return review(because, advice, further[0]);
}

/** Where the list stands: a ground of it tells only of itself. */
function listIn(asked: Asked): Place | undefined {
  const { clause } = asked.policy.scope;
  if (clause !== undefined) return { clause };
  const [first, ...others] = exclusions(asked);
  return others.every((one) => one.clause === first?.clause) ? first : undefined;
}

/** Whether a ground is never met without something that the Code names: an age, proceedings, earlier consideration. */
const isExpected = (ground: Ground): boolean =>
  truthIn(keepsOut(ground), (leaf) => {
    if (!('fact' in leaf)) return false;
    return Object.hasOwn(UNNAMED, leaf.fact) ? answer(leaf, UNNAMED).truth === true : undefined;
  }) === false;

/** A matter to which none of what the Code names applies. */
const UNNAMED: Readonly<Record<string, unknown>> = {
  legalProceedings: 'none',
  repeatsExhausted: false,
  previouslyConsidered: false,
  alreadyAnswered: false,
};

/**
 * Whether a ground keeps a matter out because of what tells two cases apart: `certain` where nothing
 * else is needed, `perhaps` where it takes something else as well, `never` where they are alike.
 */
export function turnsOn(ground: Ground, here: Case, there: Case): 'certain' | 'perhaps' | 'never' {
  if (!differs(keepsOut(ground), here, there)) return 'never';
  return isCertain(ground, here) && !isCertain(ground, there) ? 'certain' : 'perhaps';
}

/** Added where a ground is met by what tells two cases apart and by something else. */
export const ALSO = ' if something else also applies';

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

export const proceedingsHaveBegun: Check = (asked) => {
  const { proceedingsBegin } = asked.parameters;
  if (!proceedingsBegin) return undefined;
  const ofProceedings = exclusions(asked).filter((ground) =>
    leavesIn(keepsOut(ground)).some(isOfProceedings),
  );
  return ofProceedings.map((ground) => {
    const reach = [at('solicitors-letter'), at('pre-action-letter')].map((letter) =>
      turnsOn(ground, letter, at('none')),
    );
    if (reach.every((one) => one === 'never'))
      return meets('Legal proceedings exclude a matter only once a claim is filed.', ground);
    const isAlone = reach.includes('certain');
    const own = `The policy excludes a matter after a solicitor's letter or a letter before action${isAlone ? '' : ALSO}.`;
    const advice = 'Exclude a matter for legal proceedings only once a claim is filed at court.';
    if (proceedingsBegin === 'started')
      return review(`${own} Someone needs to judge if proceedings had begun.`, advice, ground);
    const filed = `${own} Under the Code, proceedings begin when a claim is filed.`;
    return isAlone ? fails(filed, advice, ground) : review(filed, advice, ground);
  });
};

const isOfProceedings = (leaf: Leaf): boolean => 'fact' in leaf && leaf.fact === 'legalProceedings';

/** A matter about which legal proceedings have come so far. */
const at =
  (legalProceedings: string): Case =>
  (leaf) =>
    isOfProceedings(leaf) ? answer(leaf, { legalProceedings }).truth === true : undefined;
