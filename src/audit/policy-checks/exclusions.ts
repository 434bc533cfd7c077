import { answer, type Condition, factsIn, type Ground } from '../../policy/index.js';
import { type Check, fails, meets, notSeen, review, silent } from './check.js';
import { agesIn, exclusions } from './grounds.js';

/** No ground is applied as a matter of course. */
export const groundsLeaveAChoice: Check = (asked) => {
  const grounds = exclusions(asked);
  const fixed = grounds.filter(({ discretion, unless }) => !discretion && !unless);
  if (grounds.length === 0 && !asked.whole)
    return [notSeen('weigh each case', asked.policy.scope.unseen)];
  const [first] = fixed;
  return [
    first
      ? review(
          `The policy leaves no choice where a matter ${fixed.map(({ name }) => name).join(', or ')}.`,
          'Say of each ground that the circumstances are looked at first.',
          first,
        )
      : meets('Every ground for turning a matter away leaves a choice.', grounds[0]),
  ];
};

const LETTERS = ['solicitors-letter', 'pre-action-letter'] as const;

/** Legal proceedings keep a matter out only once they have begun. */
export const proceedingsHaveBegun: Check = (asked) => {
  const { proceedingsBegin } = asked.provision.parameters;
  if (!proceedingsBegin) return [];
  const truth = (met: Condition, legalProceedings: string) =>
    answer(met, { legalProceedings }).truth;
  const about = exclusions(asked).filter(({ met }) => factsIn(met).includes('legalProceedings'));
  return about.map((ground) => {
    const early = LETTERS.some((letter) => truth(ground.met, letter) !== truth(ground.met, 'none'));
    if (!early)
      return meets('Legal proceedings keep a matter out only once a claim is filed.', ground);
    const advice = 'Turn a matter away for legal proceedings only once a claim is filed at court.';
    return proceedingsBegin === 'filed'
      ? fails(
          "A solicitor's letter or a letter before action keeps a matter out; by the Code proceedings begin when a claim is filed.",
          advice,
          ground,
        )
      : review(
          "A solicitor's letter or a letter before action keeps a matter out; whether proceedings have begun by then is doubtful.",
          advice,
          ground,
        );
  });
};

const EXPECTED = [
  'legalProceedings',
  'repeatsExhausted',
  'previouslyConsidered',
  'alreadyAnswered',
];

const isExpected = ({ met }: Ground): boolean =>
  agesIn(met).length > 0 || factsIn(met).some((fact) => EXPECTED.includes(fact));

/** The grounds are listed, and those that the Code does not name are fair. */
export const groundsAreFair: Check = (asked) => {
  const grounds = exclusions(asked);
  const { open, unseen } = asked.policy.scope;
  const further = grounds.filter((ground) => !isExpected(ground));
  const [first] = further;
  return [
    ...(grounds.length === 0 && !unseen && asked.provision.parameters.policyStates
      ? [silent(asked, 'say which matters it does not cover')]
      : []),
    ...(unseen ? [notSeen('list other grounds', unseen)] : []),
    ...(first
      ? [
          review(
            `Besides what the Code names, the policy turns a matter away where it ${further.map(({ name }) => name).join(', or ')}.`,
            'Have somebody judge whether each of these is fair and reasonable to residents.',
            first,
          ),
        ]
      : grounds.length > 0
        ? [meets('The policy turns matters away only on grounds that the Code names.', grounds[0])]
        : []),
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
};
