import { canBeShorter } from '../../calendar/index.js';
import type { Condition, Ground } from '../../policy/index.js';
import { type Case, keepsOut, type Leaf, leavesIn } from '../../policy/index.js';
import { because } from './grounds.js';

type Age = Extract<Condition, { olderThan: unknown }>;

/** An age from which on, or up to which, a ground keeps a matter out. */
export interface AgedOut {
  readonly ground: Ground;
  readonly age: Age;
  /** Which matters are kept out: those beyond the age or those short of it. */
  readonly side: 'older' | 'younger';
  /** Whether the age alone does it; otherwise something else has to be so as well. */
  readonly alone: boolean;
}

const isAge = (leaf: Leaf): leaf is Age => 'olderThan' in leaf;

const YOUNG: Case = (leaf) => (isAge(leaf) ? false : undefined);

/** A matter just older than this. */
const olderThan =
  ({ olderThan: age }: Age): Case =>
  (leaf) =>
    isAge(leaf) ? !canBeShorter(age, leaf.olderThan) : undefined;

/** The ages on which it turns whether a ground keeps a matter out. */
export const agesOf = (ground: Ground): readonly AgedOut[] =>
  leavesIn(keepsOut(ground))
    .filter(isAge)
    .flatMap((age) => {
      const old = olderThan(age);
      const sides = [
        { side: 'older', found: because(ground, old, YOUNG) },
        { side: 'younger', found: because(ground, YOUNG, old) },
      ] as const;
      return sides.flatMap(({ side, found }) =>
        found === 'never' ? [] : [{ ground, age, side, alone: found === 'certain' }],
      );
    });
