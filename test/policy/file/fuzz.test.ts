/**
 * Policy files with a few things changed: each makes a policy that can be used, or is refused with paths that are in
 * the file. `FILES=20000 npx vitest run test/policy/file/fuzz.test.ts` tries more, `FILES_SEED` others.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../scripts/shorten.js';
import { ComplaintsError } from '../../../src/errors.js';
import type { Policy } from '../../../src/policy/index.js';
import { DUTIES, definePolicy, EVENT_TYPES } from '../../../src/policy/index.js';
import { everythingOf } from '../../support/everything.js';
import type { Random } from '../../support/random.js';
import { pick, randomOf } from '../../support/random.js';
import { wholePolicy } from '../whole-policy.js';
import { adoptingFile, ownFile } from './adopting.js';
import { plainFile } from './plain.js';

const FILES = Number(process.env['FILES'] ?? 500);
const SEED = Number(process.env['FILES_SEED'] ?? 1);
/** Of so many policies that are accepted, one is used, … */
const USED = 10;
/** … and of everything that can be done with it, this share is done. */
const SHARE = 0.05;
/** For a slow machine, in milliseconds. */
const TIME = Math.max(120_000, FILES * 50);

type Tree = Record<string, unknown>;

const kit: Record<string, Policy> = JSON.parse(
  readFileSync(new URL('../../../conformance/policies.json', import.meta.url), 'utf8'),
);
const originals: readonly Tree[] = [
  plainFile,
  adoptingFile,
  ownFile,
  ownFile,
  shorten(definePolicy(wholePolicy())),
  ...Object.entries(kit)
    // The shortest file of the longest takes a while to find.
    .filter(([name]) => name !== 'housing-plus-2018')
    .map(([, policy]) => shorten(definePolicy(policy))),
].map((file) => JSON.parse(JSON.stringify(file)));

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

interface Place {
  readonly holder: Tree;
  readonly key: string;
}

const placesIn = (value: unknown): Place[] =>
  isTree(value)
    ? Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)])
    : [];

const everywhere = originals.flatMap(placesIn);
const WORDS = [
  'code-2024',
  'stages.stage-2',
  'scope.grounds',
  'none',
  'not-stated',
  'not-seen',
  'any-time',
  'receipt',
  'soon',
  '',
  'constructor',
];
const VALUES = [null, 0, 5, true, [], {}, [[]], [null], { '': 1 }, '28 days', '4.10', ...WORDS];
const PIECES = ['from', 'after', 'read as', 'business', 'days', '0', 'the end of', ...DUTIES];
const FIELDS = [
  'is',
  'extends',
  'without',
  'clause',
  'contains',
  'gives',
  'shows',
  'unsaid',
  'within',
  'aknowledge',
  ...DUTIES,
];

/** A text with a word in it exchanged, or taken out. */
function reworded(text: string, random: Random): string {
  const words = text.split(' ');
  const word = random() < 0.3 ? [] : [pick(random, [...PIECES, ...EVENT_TYPES])];
  words.splice(Math.floor(random() * words.length), random() < 0.7 ? 1 : 0, ...word);
  return words.join(' ');
}

function change(file: Tree, random: Random): void {
  const { holder, key } = pick(random, placesIn(file));
  const value = holder[key];
  const alike = () => {
    const others = everywhere.filter((other) => other.key === key);
    const other = pick(random, others.length > 0 ? others : everywhere);
    return structuredClone(other.holder[other.key]);
  };
  const dice = random();
  if (dice < 0.25) holder[key] = alike();
  else if (dice < 0.45 && !Array.isArray(holder)) delete holder[key];
  else if (dice < 0.65 && typeof value === 'string') holder[key] = reworded(value, random);
  else if (dice < 0.75) holder[key] = Array.isArray(value) ? value[0] : [value];
  else if (dice < 0.85) holder[key] = structuredClone(pick(random, VALUES));
  else if (isTree(value) && !Array.isArray(value)) {
    const field = pick(random, FIELDS);
    value[field] = structuredClone(pick(random, VALUES));
  }
}

function mutantOf(seed: number): Tree {
  const random = randomOf(seed);
  const file = structuredClone(pick(random, originals));
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) change(file, random);
  return file;
}

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
