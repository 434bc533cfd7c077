/**
 * Policy files with a few things changed: each makes a policy that can be used, or is refused with paths that are in
 * the file. `FILES=20000 npx vitest run test/policy/file/fuzz.test.ts` tries more, `FILES_SEED` others.
 */
import { describe, expect, test } from 'vitest';
import { ComplaintsError } from '../../../src/errors.js';
import type { Policy } from '../../../src/policy/index.js';
import { definePolicy } from '../../../src/policy/index.js';
import { everythingOf } from '../../support/everything.js';
import { randomOf } from '../../support/random.js';
import { isTree, mutantOf } from './mutants.js';

const FILES = Number(process.env['FILES'] ?? 500);
const SEED = Number(process.env['FILES_SEED'] ?? 1);
/** Of so many policies that are accepted, one is used, … */
const USED = 10;
/** … and of everything that can be done with it, this share is done. */
const SHARE = 0.05;
/** For a slow machine, in milliseconds. */
const TIME = Math.max(120_000, FILES * 50);

/** Whether there is something at a path, or the field could be there. A name can have dots in it. */
function leads(path: string, value: unknown): boolean {
  if (path === '') return true;
  if (!isTree(value)) return false;
  const inner = Object.keys(value).some((key) => {
    const isHere = path === key || path.startsWith(`${key}.`);
    return isHere && leads(path.slice(key.length + 1), value[key]);
  });
  return inner || !path.includes('.');
}

describe(`of ${FILES} changed files`, () => {
  const accepted: (readonly [seed: number, policy: Policy])[] = [];

  test(
    'each is accepted, or refused with paths that are in it',
    () => {
      const wrong: string[] = [];
      for (let seed = SEED; seed < SEED + FILES; seed += 1) {
        const file = mutantOf(seed);
        const before = JSON.stringify(file);
        try {
          accepted.push([seed, definePolicy(file)]);
        } catch (error) {
          if (!(error instanceof ComplaintsError)) wrong.push(`${seed}: ${error}`);
          else
            for (const { path, message } of error.issues)
              if (!leads(path, file)) wrong.push(`${seed}: ${path}: ${message}`);
        }
        if (JSON.stringify(file) !== before) wrong.push(`${seed}: changed`);
      }
      expect(wrong).toEqual([]);
      expect(accepted.length).toBeGreaterThan(FILES / 10);
      expect(accepted.length).toBeLessThan(FILES / 2);
    },
    TIME,
  );

  test(
    'what is accepted is a policy in the core form',
    () => {
      for (const [seed, policy] of accepted) {
        expect(definePolicy(JSON.parse(JSON.stringify(policy))), `seed ${seed}`).toEqual(policy);
      }
    },
    TIME,
  );

  test(
    'none that is accepted throws, whatever is done with it',
    () => {
      const used = accepted.filter((_, index) => index % USED === 0);
      const thrown = used.flatMap(([seed, policy]) => {
        const random = randomOf(seed);
        return everythingOf(policy, policy, random).flatMap(([name, call]) => {
          if (random() > SHARE) return [];
          try {
            JSON.stringify(call());
            return [];
          } catch (error) {
            return [`${name}, seed ${seed}: ${error}`];
          }
        });
      });
      expect(thrown).toEqual([]);
    },
    TIME,
  );
});
