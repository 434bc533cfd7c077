import { canBeShorter, describeDuration } from '../../calendar/index.js';
import type { Case, Leaf } from '../../policy/index.js';
import { durationInWords, keepsOut, leavesIn } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { ALSO, exclusions, turnsOn, withoutGrounds } from './exclusions.js';
import { fails, meets, review, silent } from './judged.js';

const AGELESS = 'The policy does not exclude matters because of their age.';
const JUDGE_IT = 'Check whether such a matter is excluded because of its age.';

/** The policy excludes nothing for its age that the Code would accept. */
export const ageLimitIsLongEnough: Check = (asked) => {
  const { ageLimit } = asked.parameters;
  if (!ageLimit) return undefined;
  const aged = agedOut(asked);
  if (aged.length === 0) return withoutGrounds(asked, 'exclude matters for their age', AGELESS);
  const least = describeDuration(ageLimit);
  return aged.map(({ ground, age, isOlder, isAlone }) => {
    const own = `The policy excludes a matter ${isOlder ? 'older' : 'no older'} than ${durationInWords(age.olderThan)}${isAlone ? '' : ALSO}.`;
    const both = `${own} Under the Code, a matter less than ${least} old cannot be excluded for its age.`;
    const isShort = !isOlder || canBeShorter(age.olderThan, ageLimit);
    if (isShort && isAlone)
      return fails(both, `Exclude a matter for its age only after ${least}.`, ground);
    if (isShort) return review(both, JUDGE_IT, ground);
    if (age.boundary !== 'at-least' || canBeShorter(ageLimit, age.olderThan))
      return meets(both, ground);
    const exactly = `${both} The policy also excludes a matter of exactly that age.`;
    return review(exactly, `Accept a matter that is exactly ${least} old.`, ground);
  });
};

/** The age counts from when the matter became known, if that was later. A reading of the Code, and so for a person. */
export const ageCountsFromAwareness: Check = (asked) => {
  const because =
    'The policy counts age from the event only. The Code is read as counting from when the matter became known, if that was later.';
  const advice = 'Count from the day the matter happened or became known, whichever is later.';
  return agedOut(asked)
    .filter(({ age }) => age.since === 'happened')
    .map(({ ground }) => review(because, advice, ground));
};

/** Accepting an older matter is considered. A ground without a decider leaves no choice. */
export const olderMattersAreConsidered: Check = (asked) =>
  agedOut(asked)
    .filter(({ ground }) => !ground.discretion)
    .map(({ ground, isAlone }) => {
      const choice = `leave a choice to accept a matter that ${ground.name}`;
      const own = `The policy does not ${choice}.`;
      const advice = 'Say that the landlord always considers whether to accept an older matter.';
      if (ground.unless) return review(`${own} It has exceptions.`, advice, ground);
      if (!isAlone) return review(`${own} Age is not all that counts here.`, advice, ground);
      return asked.whole ? fails(own, advice, ground) : silent(asked, choice, ground);
    });

/**
 * The ages that decide whether a ground excludes a matter: which side of it is excluded, and
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
