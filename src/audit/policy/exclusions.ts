import { answer, type Ground, keepsOut, type Leaf, truthIn } from '../../policy/index.js';
import {
  type Asked,
  type Check,
  type Judged,
  meets,
  notSeen,
  type Place,
  review,
  silent,
} from './check.js';
import { exclusions } from './grounds.js';

const TURNS_NOTHING_AWAY = 'The policy turns no matter away.';

/** No ground is applied as a matter of course. */
export const groundsLeaveAChoice: Check = (asked) => {
  const grounds = exclusions(asked);
  const fixed = grounds.filter(({ discretion, unless }) => !discretion && !unless);
  if (grounds.length === 0)
    return [
      asked.whole
        ? meets(TURNS_NOTHING_AWAY)
        : notSeen('weigh each case', asked.policy.scope.unseen),
    ];
  const [first] = fixed;
  return [
    first
      ? review(
          `The policy leaves no choice where a matter ${fixed.map(({ name }) => name).join(', or ')}.`,
          'Say of each ground that the circumstances are looked at first.',
          first,
        )
      : meets('Every ground for turning a matter away leaves a choice.', listIn(asked, grounds)),
  ];
};

/** The grounds are listed, and those that the Code does not name are fair. */
export const groundsAreFair: Check = (asked) => listOf(asked, (grounds) => named(asked, grounds));

/** The grounds are listed, fair or not. */
export const groundsAreListed: Check = (asked) =>
  listOf(asked, (grounds) =>
    meets('The policy says which matters it does not cover.', listIn(asked, grounds)),
  );

/** Where the list stands: a ground of it tells only of itself. */
const listIn = (
  { policy: { scope } }: Asked,
  [first, ...others]: readonly Ground[],
): Place | undefined =>
  scope.clause !== undefined
    ? { clause: scope.clause }
    : others.every(({ clause }) => clause === first?.clause)
      ? first
      : undefined;

/** Whether the list is there and closed, and what there is to say of what is in it. */
function listOf(asked: Asked, judge: (grounds: readonly Ground[]) => Judged): readonly Judged[] {
  const grounds = exclusions(asked);
  const { open, unseen } = asked.policy.scope;
  return [
    ...(grounds.length === 0 && !unseen ? [without(asked)] : []),
    ...(unseen ? [notSeen('list other grounds', unseen)] : []),
    ...(grounds.length > 0 ? [judge(grounds)] : []),
    ...(open
      ? [
          review(
            'The list of grounds is open, so a further one is possible.',
            'List every ground, and say that there are no others.',
            open,
          ),
        ]
      : []),
  ];
}

/** Where there are no grounds, a list of them is missing; nothing in it can be unfair. */
function without(asked: Asked): Judged {
  const { exclusions: listed, policyStates = [] } = asked.provision.parameters;
  if (listed || policyStates.includes('exclusions'))
    return silent(asked, 'say which matters it does not cover');
  return asked.whole ? meets(TURNS_NOTHING_AWAY) : notSeen('turn matters away');
}

function named(asked: Asked, grounds: readonly Ground[]): Judged {
  const further = grounds.filter((ground) => !isExpected(ground));
  const [first] = further;
  return first
    ? review(
        `Besides what the Code names, the policy turns a matter away where it ${further.map(({ name }) => name).join(', or ')}.`,
        'Have somebody judge whether each of these is fair and reasonable to residents.',
        first,
      )
    : meets(
        'The policy turns matters away only on grounds that the Code names.',
        listIn(asked, grounds),
      );
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
