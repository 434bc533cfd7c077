import { canBeShorter, describeDuration } from '../../calendar/index.js';
import { durationInWords } from '../../policy/index.js';
import { type AgedOut, agesOf } from './ages.js';
import {
  type Asked,
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  notSeen,
  review,
} from './check.js';
import { exclusions } from './grounds.js';

const agedOut = (asked: Asked): readonly AgedOut[] => exclusions(asked).flatMap(agesOf);

/** What there is to say of age where the policy has no limit, or none was seen. */
const ageless = (asked: Asked) =>
  asked.whole
    ? meets('The policy turns nothing away for its age.')
    : notSeen('turn matters away for their age', asked.policy.scope.unseen);

/** Nothing is turned away for its age that the Code would have taken. */
export const ageLimitIsLongEnough: Check = (asked) => {
  const { ageLimit } = asked.provision.parameters;
  if (!ageLimit) return [];
  const aged = agedOut(asked);
  if (aged.length === 0) return [ageless(asked)];
  const least = describeDuration(ageLimit);
  return aged.map((one): Judged => {
    const { ground, age, side, alone } = one;
    const told = `${inWords(one)}; the Code has it that nothing younger than ${least} may be turned away for its age.`;
    const isShort = side === 'younger' || canBeShorter(age.olderThan, ageLimit);
    if (isShort && alone)
      return fails(told, `Turn nothing away for its age before ${least} have passed.`, ground);
    if (isShort)
      return review(
        told,
        'Have somebody judge whether it is for its age that such a matter is turned away.',
        ground,
      );
    return age.boundary === 'at-least' && !canBeShorter(ageLimit, age.olderThan)
      ? review(
          `${told} At exactly that age the policy turns it away.`,
          `Take what is exactly ${least} old.`,
          ground,
        )
      : meets(told, ground);
  });
};

const inWords = ({ age, side, alone }: AgedOut): string =>
  `A matter ${side === 'older' ? 'older' : 'no older'} than ${durationInWords(age.olderThan)} is turned away${alone ? '' : ' where something else is so as well'}`;

/** The age counts from when the matter became known, if that was later. A reading of the Code, and so for a person. */
export const ageCountsFromAwareness: Check = (asked) =>
  asked.provision.parameters.ageSince
    ? agedOut(asked)
        .filter(({ age }) => age.since === 'happened')
        .map(({ ground }) =>
          review(
            'The age counts from the event alone; the Code is read as counting from when it became known, if that was later.',
            'Count from the day the matter happened or became known, whichever is later.',
            ground,
          ),
        )
    : [];

/** Taking an older matter all the same is considered. A ground without a decider leaves no choice. */
export const olderMattersAreConsidered: Check = (asked) =>
  asked.provision.parameters.discretion
    ? agedOut(asked).flatMap((one) => withoutChoice(asked, one))
    : [];

function withoutChoice(asked: Asked, { ground, alone }: AgedOut): readonly Judged[] {
  if (ground.discretion) return [];
  const said = `Where a matter ${ground.name}, the policy leaves no choice to take it all the same`;
  const advice = 'Say that taking an older matter all the same is considered.';
  if (ground.unless) return [review(`${said}, but makes exceptions.`, advice, ground)];
  if (!alone) return [review(`${said}; its age is not all that counts.`, advice, ground)];
  return [
    asked.whole
      ? fails(`${said}.`, advice, ground)
      : cannotSay(`${said}, as far as it was available.`, ground),
  ];
}
