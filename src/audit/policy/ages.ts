import { canBeShorter, describeDuration } from '../../calendar/index.js';
import {
  type Case,
  type Condition,
  durationInWords,
  type Ground,
  keepsOut,
  type Leaf,
  leavesIn,
} from '../../policy/index.js';
import { type Asked, type Check, cannotSay, fails, meets, review } from './check.js';
import { because, exclusions, withoutGrounds } from './exclusions.js';

/** Nothing is turned away for its age that the Code would have taken. */
export const ageLimitIsLongEnough: Check = (asked) => {
  const { ageLimit } = asked.parameters;
  if (!ageLimit) return undefined;
  const aged = agedOut(asked);
  if (aged.length === 0)
    return withoutGrounds(
      asked,
      'turn matters away for their age',
      'The policy turns nothing away for its age.',
    );
  const least = describeDuration(ageLimit);
  return aged.map(({ ground, age, side, alone }) => {
    const own = `A matter ${side === 'older' ? 'older' : 'no older'} than ${durationInWords(age.olderThan)} is turned away${alone ? '' : ' where something else is so as well'}`;
    const both = `${own}; the Code has it that nothing younger than ${least} may be turned away for its age.`;
    const isShort = side === 'younger' || canBeShorter(age.olderThan, ageLimit);
    if (isShort && alone)
      return fails(both, `Turn nothing away for its age before ${least} have passed.`, ground);
    if (isShort) {
      const advice =
        'Have somebody judge whether it is for its age that such a matter is turned away.';
      return review(both, advice, ground);
    }
    return age.boundary === 'at-least' && !canBeShorter(ageLimit, age.olderThan)
      ? review(
          `${both} At exactly that age the policy turns it away.`,
          `Take what is exactly ${least} old.`,
          ground,
        )
      : meets(both, ground);
  });
};

/** The age counts from when the matter became known, if that was later. A reading of the Code, and so for a person. */
export const ageCountsFromAwareness: Check = (asked) => {
  if (!asked.parameters.ageSince) return undefined;
  return agedOut(asked)
    .filter(({ age }) => age.since === 'happened')
    .map(({ ground }) =>
      review(
        'The age counts from the event alone; the Code is read as counting from when it became known, if that was later.',
        'Count from the day the matter happened or became known, whichever is later.',
        ground,
      ),
    );
};

/** Taking an older matter all the same is considered. A ground without a decider leaves no choice. */
export const olderMattersAreConsidered: Check = (asked) => {
  if (!asked.parameters.discretion) return undefined;
  return agedOut(asked)
    .filter(({ ground }) => !ground.discretion)
    .map(({ ground, alone }) => {
      const own = `Where a matter ${ground.name}, the policy leaves no choice to take it all the same`;
      const advice = 'Say that taking an older matter all the same is considered.';
      if (ground.unless) return review(`${own}, but makes exceptions.`, advice, ground);
      if (!alone) return review(`${own}; its age is not all that counts.`, advice, ground);
      return asked.whole
        ? fails(`${own}.`, advice, ground)
        : cannotSay(`${own}, as far as it was available.`, ground);
    });
};

type Age = Extract<Condition, { olderThan: unknown }>;

/** An age from which on, or up to which, a ground keeps a matter out. */
interface AgedOut {
  readonly ground: Ground;
  readonly age: Age;
  /** Which matters are kept out: those beyond the age or those short of it. */
  readonly side: 'older' | 'younger';
  /** Whether the age alone does it; otherwise something else has to be so as well. */
  readonly alone: boolean;
}

/** The ages on which it turns whether a ground keeps a matter out. */
const agedOut = (asked: Asked): readonly AgedOut[] =>
  exclusions(asked).flatMap((ground) =>
    leavesIn(keepsOut(ground))
      .filter(isAge)
      .flatMap((age) => {
        const old = justOlderThan(age);
        const sides = [
          { side: 'older', reach: because(ground, old, YOUNG) },
          { side: 'younger', reach: because(ground, YOUNG, old) },
        ] as const;
        return sides
          .filter(({ reach }) => reach !== 'never')
          .map(({ side, reach }) => ({ ground, age, side, alone: reach === 'certain' }));
      }),
  );

const isAge = (leaf: Leaf): leaf is Age => 'olderThan' in leaf;

const YOUNG: Case = (leaf) => (isAge(leaf) ? false : undefined);

const justOlderThan =
  ({ olderThan: age }: Age): Case =>
  (leaf) =>
    isAge(leaf) ? !canBeShorter(age, leaf.olderThan) : undefined;
