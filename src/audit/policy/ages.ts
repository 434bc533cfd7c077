import { canBeShorter } from '../../calendar/index.js';
import type { Case, Leaf } from '../../policy/index.js';
import { keepsOut, leavesIn } from '../../policy/index.js';
import type { Asked, PolicyCheck } from './asked.js';
import { exclusions } from './asked.js';
import { turnsOn, withoutGrounds } from './exclusions.js';
import { fails, meets, review, silent } from './judgement.js';

/** Checks that the policy excludes nothing for its age that the Code would accept. */
export const ageLimitIsLongEnough: PolicyCheck = (asked, { ageLimit: least }) => {
  if (!least) return undefined;
  const aged = agedOut(asked);
  if (aged.length === 0) return withoutGrounds(asked, 'exclude-for-age', 'no-exclusion-for-age');
  return aged.map(({ ground, age, isOlder, isAlone }) => {
    const { olderThan, boundary } = age;
    const data = { least, age: olderThan, isOlder, isAlone };
    const isShort = !isOlder || canBeShorter(olderThan, least);
    if (isShort)
      return isAlone
        ? fails('age-limit-short', data, ground)
        : review('age-limit-perhaps-short', data, ground);
    return boundary !== 'at-least' || canBeShorter(least, olderThan)
      ? meets('age-limit-long-enough', data, ground)
      : review('age-limit-itself-excluded', data, ground);
  });
};

/**
 * Checks that the age counts from when the matter became known, if that was later. The Code is only read as
 * saying so, so the verdict is never more than `review`.
 */
export const ageCountsFromAwareness: PolicyCheck = (asked) =>
  agedOut(asked)
    .filter(({ age }) => age.since === 'happened')
    .map(({ ground }) => review('age-from-event', {}, ground));

/** Checks that the landlord considers accepting an older matter. A ground without discretion leaves no choice. */
export const olderMattersAreConsidered: PolicyCheck = (asked) =>
  agedOut(asked)
    .filter(({ ground }) => !ground.discretion)
    .map(({ ground, isAlone }) => {
      const own = { ground: ground.name };
      const but = ground.unless ? 'unless' : isAlone ? undefined : 'more';
      if (but) return review('no-choice-on-older-matters', { ...own, but }, ground);
      return asked.whole
        ? fails('no-choice-on-older-matters', own, ground)
        : silent(asked, 'leave-choice-on-age', own, ground);
    });

/**
 * The ages that decide whether a ground excludes a matter, with the side of the age that is excluded and
 * whether the age alone excludes it.
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
