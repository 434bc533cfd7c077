/** Policy files with a few things changed. */
import { readFileSync } from 'node:fs';
import { shorten } from '../../../scripts/shorten.js';
import type { Policy } from '../../../src/policy/index.js';
import { DUTIES, definePolicy, EVENT_TYPES } from '../../../src/policy/index.js';
import type { Random } from '../../support/random.js';
import { pick, randomOf } from '../../support/random.js';
import { wholePolicy } from '../whole-policy.js';
import { adoptingFile, ownFile } from './adopting.js';
import { plainFile } from './plain.js';

/** Anything of fields. */
export type Tree = Record<string, unknown>;

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

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null;

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

/** A file with up to three things changed: the same for the same seed. */
export function mutantOf(seed: number): Tree {
  const random = randomOf(seed);
  const file = structuredClone(pick(random, originals));
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) change(file, random);
  return file;
}
