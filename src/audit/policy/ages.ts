import { canBeShorter, describeDuration } from '../../calendar/index.js';
import type { Case, Leaf } from '../../policy/index.js';
import { durationInWords, keepsOut, leavesIn } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { ALSO, exclusions, turnsOn, withoutGrounds } from './exclusions.js';
import { cannotSay, fails, meets, review } from './judged.js';

const AGELESS = 'The policy turns nothing away for its age.';
const JUDGE_IT = 'Have somebody judge whether it is for its age that such a matter is turned away.';

/** Nothing is turned away for its age that the Code would have taken. */
export const ageLimitIsLongEnough: Check = (asked) => {
  const { ageLimit } = asked.parameters;
  if (!ageLimit) return undefined;
  const aged = agedOut(asked);
  if (aged.length === 0) return withoutGrounds(asked, 'turn matters away for their age', AGELESS);
  const least = describeDuration(ageLimit);
  return aged.map(({ ground, age, isOlder, isAlone }) => {
    const own = `A matter ${isOlder ? 'older' : 'no older'} than ${durationInWords(age.olderThan)} is turned away${isAlone ? '' : ALSO}`;
    const both = `${own}; the Code has it that nothing younger than ${least} may be turned away for its age.`;
    const isShort = !isOlder || canBeShorter(age.olderThan, ageLimit);
    if (isShort && isAlone)
      return fails(both, `Turn nothing away for its age before ${least} have passed.`, ground);
    if (isShort) return review(both, JUDGE_IT, ground);
    if (age.boundary !== 'at-least' || canBeShorter(ageLimit, age.olderThan))
      return meets(both, ground);
    const exactly = `${both} At exactly that age the policy turns it away.`;
    return review(exactly, `Take what is exactly ${least} old.`, ground);
  });
};

/** The age counts from when the matter became known, if that was later. A reading of the Code, and so for a person. */
export const ageCountsFromAwareness: Check = (asked) => {
  const because =
    'The age counts from the event alone; the Code is read as counting from when it became known, if that was later.';
  const advice = 'Count from the day the matter happened or became known, whichever is later.';
  return agedOut(asked)
    .filter(({ age }) => age.since === 'happened')
    .map(({ ground }) => review(because, advice, ground));
};

/** Taking an older matter all the same is considered. A ground without a decider leaves no choice. */
export const olderMattersAreConsidered: Check = (asked) =>
  agedOut(asked)
    .filter(({ ground }) => !ground.discretion)
    .map(({ ground, isAlone }) => {
      const own = `Where a matter ${ground.name}, the policy leaves no choice to take it all the same`;
      const advice = 'Say that taking an older matter all the same is considered.';
      if (ground.unless) return review(`${own}, but makes exceptions.`, advice, ground);
      if (!isAlone) return review(`${own}; its age is not all that counts.`, advice, ground);
      return asked.whole
        ? fails(`${own}.`, advice, ground)
        : cannotSay(`${own}, as far as it was available.`, ground);
    });

/**
 * The ages on which it turns whether a ground keeps a matter out: which side of it is kept out, and
 * whether the age alone does it, or something else has to be so as well.
 */
const agedOut = (asked: Asked) =>
  exclusions(asked).flatMap((ground) =>
    leavesIn(keepsOut(ground))
      .filter(isAge)
      .flatMap((age) => {
        const old: Case = (leaf) =>
          isAge(leaf) ? !canBeShorter(age.olderThan, leaf.olderThan) : undefined;
        const sides = [
          { isOlder: true, reach: turnsOn(ground, old, YOUNG) },
          { isOlder: false, reach: turnsOn(ground, YOUNG, old) },
        ].filter(({ reach }) => reach !== 'never');
        return sides.map((side) => ({ ground, age, ...side, isAlone: side.reach === 'certain' }));
      }),
  );

const isAge = (leaf: Leaf): leaf is Extract<Leaf, { olderThan: unknown }> => 'olderThan' in leaf;

const YOUNG: Case = (leaf) => (isAge(leaf) ? false : undefined);
