import {
  answer,
  type Case,
  differs,
  type Ground,
  keepsOut,
  type Leaf,
  leavesIn,
  truthIn,
} from '../../policy/index.js';
import {
  type Asked,
  alternatives,
  type Check,
  type Finds,
  fails,
  type Judged,
  meets,
  notSeen,
  type Place,
  review,
  silent,
} from './check.js';

/** The grounds on which the policy turns a matter away. */
export const exclusions = ({ policy }: Asked): readonly Ground[] =>
  policy.scope.grounds.filter(({ effect }) => effect === 'exclude');

/** What there is to say where no ground was seen that could be judged. */
export const withoutGrounds = (
  { whole, policy }: Asked,
  doing: string,
  because = 'The policy turns no matter away.',
): Judged => (whole ? meets(because) : notSeen(doing, policy.scope.unseen));

/** No ground is applied as a matter of course. */
export const groundsLeaveAChoice: Check = (asked) => {
  const grounds = exclusions(asked);
  if (grounds.length === 0) return withoutGrounds(asked, 'weigh each case');
  const fixed = grounds.filter(({ discretion, unless }) => !discretion && !unless);
  return fixed[0]
    ? review(
        `The policy leaves no choice where a matter ${alternatives(fixed)}.`,
        'Say of each ground that the circumstances are looked at first.',
        fixed[0],
      )
    : meets('Every ground for turning a matter away leaves a choice.', listIn(asked, grounds));
};

/** The grounds are listed, and those that the Code does not name are fair. */
export const groundsAreFair: Check = (asked) =>
  ofList(asked, (grounds) => {
    const further = grounds.filter((ground) => !isExpected(ground));
    return further[0]
      ? review(
          `Besides what the Code names, the policy turns a matter away where it ${alternatives(further)}.`,
          'Have somebody judge whether each of these is fair and reasonable to residents.',
          further[0],
        )
      : meets(
          'The policy turns matters away only on grounds that the Code names.',
          listIn(asked, grounds),
        );
  });

/** The grounds are listed, fair or not. */
export const groundsAreListed: Check = (asked) =>
  ofList(asked, (grounds) =>
    meets('The policy says which matters it does not cover.', listIn(asked, grounds)),
  );

/** Where the list stands: a ground of it tells only of itself. */
function listIn({ policy: { scope } }: Asked, grounds: readonly Ground[]): Place | undefined {
  const { clause } = scope;
  if (clause !== undefined) return { clause };
  const [first] = grounds;
  return grounds.every((one) => one.clause === first?.clause) ? first : undefined;
}

/** Whether the list is there and closed, and what there is to say of what is in it. */
function ofList(asked: Asked, judge: (grounds: readonly Ground[]) => Judged): Finds {
  const grounds = exclusions(asked);
  const { open, unseen } = asked.policy.scope;
  return [
    grounds.length === 0 && !unseen ? withoutList(asked) : undefined,
    unseen && notSeen('list other grounds', unseen),
    grounds.length > 0 ? judge(grounds) : undefined,
    open &&
      review(
        'The list of grounds is open, so a further one is possible.',
        'List every ground, and say that there are no others.',
        open,
      ),
  ];
}

/** Where there are no grounds, a list of them is missing; nothing in it can be unfair. */
function withoutList(asked: Asked): Judged {
  const { exclusions: named, policyStates } = asked.parameters;
  return named || policyStates?.includes('exclusions')
    ? silent(asked, 'say which matters it does not cover')
    : withoutGrounds(asked, 'turn matters away');
}

/** A matter to which none of what the Code names applies. */
const UNNAMED: Readonly<Record<string, unknown>> = {
  legalProceedings: 'none',
  repeatsExhausted: false,
  previouslyConsidered: false,
  alreadyAnswered: false,
};

/** Whether a ground is never met without something that the Code names: an age, proceedings, earlier consideration. */
const isExpected = (ground: Ground): boolean => truthIn(keepsOut(ground), inNone) === false;

const inNone = (leaf: Leaf): boolean | undefined => {
  if (!('fact' in leaf)) return false;
  return Object.hasOwn(UNNAMED, leaf.fact) ? answer(leaf, UNNAMED).truth === true : undefined;
};

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

const LETTERS = ['solicitors-letter', 'pre-action-letter'] as const;

/** A matter about which legal proceedings have come so far. */
const at =
  (legalProceedings: string): Case =>
  (leaf) =>
    isOfProceedings(leaf) ? answer(leaf, { legalProceedings }).truth === true : undefined;

const isOfProceedings = (leaf: Leaf): boolean => 'fact' in leaf && leaf.fact === 'legalProceedings';

/** Legal proceedings keep a matter out only once they have begun. */
export const proceedingsHaveBegun: Check = (asked) => {
  const { proceedingsBegin } = asked.parameters;
  if (!proceedingsBegin) return undefined;
  return exclusions(asked)
    .filter((ground) => leavesIn(keepsOut(ground)).some(isOfProceedings))
    .map((ground) => {
      const reach = LETTERS.map((letter) => because(ground, at(letter), at('none')));
      if (reach.every((one) => one === 'never'))
        return meets('Legal proceedings keep a matter out only once a claim is filed.', ground);
      const isAlone = reach.includes('certain');
      const own = `A solicitor's letter or a letter before action keeps a matter out${isAlone ? '' : ' where something else is so as well'}`;
      const isDoubtful = proceedingsBegin === 'started';
      return (isAlone && !isDoubtful ? fails : review)(
        isDoubtful
          ? `${own}; whether proceedings have begun by then is doubtful.`
          : `${own}; by the Code proceedings begin when a claim is filed.`,
        'Turn a matter away for legal proceedings only once a claim is filed at court.',
        ground,
      );
    });
};
