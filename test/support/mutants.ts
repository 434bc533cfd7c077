/** Policies with one to three things changed, as a slip of the hand or a hasty edit would: legal or nearly so. */
import { readdirSync, readFileSync } from 'node:fs';
import { policies as kitPolicies } from '../../src/conformance/policies.js';
import {
  BODIES,
  CONTENTS,
  DUTIES,
  definePolicy,
  ENDS,
  EVENT_TYPES,
  ROLES,
  SUBJECTS,
  TENURES,
  TOPICS,
} from '../../src/policy/index.js';
import { smallPolicy } from '../policy/small-policy.js';
import { wholePolicy } from '../policy/whole-policy.js';
import type { Random } from './random.js';
import { pick, randomOf, shuffled } from './random.js';

/** Any JSON, as it is changed here. */
type Tree = { [key: string]: unknown };

const FIXTURES = new URL('../fixtures/policies/', import.meta.url);

/** Every policy there is to change, as plain data. */
export const originals: readonly Tree[] = [
  ...Object.values(kitPolicies),
  ...readdirSync(FIXTURES)
    .sort()
    .map((name) => definePolicy(JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')))),
  smallPolicy(),
  wholePolicy(),
].map((policy) => JSON.parse(JSON.stringify(policy)));

/** A place in a policy: a field of an object, or an item of a list. */
interface Place {
  readonly holder: Tree;
  readonly key: string;
  readonly value: unknown;
  /** The name of the field, or of the list that it is an item of. */
  readonly name: string;
  readonly isItem: boolean;
}

/** Every place in a policy but those of its texts. */
function placesIn(value: unknown, name = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const isItem = Array.isArray(value);
  return Object.entries(value)
    .filter(([key]) => !TEXTS.includes(key))
    .flatMap(([key, inner]) => [
      { holder: value as Tree, key, value: inner, name: isItem ? name : key, isItem },
      ...placesIn(inner, isItem ? name : key),
    ]);
}

/** Fields that nothing acts on. */
const TEXTS = ['summary', 'landlord', 'title', 'document', 'notes', 'must', 'reading', 'alsoSays'];

/** Everything that stands under a name in any of the policies. */
const pool = new Map<string, unknown[]>();
for (const { name, isItem, value } of originals.flatMap((policy) => placesIn(policy))) {
  const key = isItem ? `${name}[]` : name;
  pool.set(key, [...(pool.get(key) ?? []), value]);
}
const names = [...pool.keys()];
const conditions = ['met', 'holds', 'when', 'unless', 'not', 'all[]', 'any[]'].flatMap(
  (name) => pool.get(name) ?? [],
);
const inPool = (random: Random, { name, isItem }: Place): unknown =>
  structuredClone(pick(random, pool.get(isItem ? `${name}[]` : name) ?? [undefined]));

/** Names that every object has. */
const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

const VOCABULARY: readonly (readonly string[])[] = [
  EVENT_TYPES,
  DUTIES,
  ENDS,
  Object.keys(ROLES),
  CONTENTS,
  SUBJECTS,
  TENURES,
  TOPICS,
  BODIES,
  ['exclude', 'first-contact', 'alongside', 'merge', 'include', 'no-bar'],
  ['landlord', 'complainant'],
  ['working-days', 'calendar-days', 'days', 'weeks', 'months'],
  ['happened', 'known', 'later', 'reported'],
  ['shift', 'restart'],
  ['may-refuse', 'for-decision'],
  ['refuse-complaint', 'reject-later-complaints', 'restrict-contact'],
];
const AMOUNTS = [-1, 0, 1, 2, 1.5, 2_500, 3_650, 10_000, 10_001, 1e9];
const UNSTATED = ['none', 'not-stated', 'not-seen'];

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !isList(value);

/** Sets a field, also one that every object has. */
const put = (holder: Tree, key: string, value: unknown): void => {
  if (isList(holder)) holder[Number(key)] = value;
  else
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
};

type Change = (policy: Tree, random: Random) => void;

const somePlace = (
  policy: Tree,
  random: Random,
  is: (place: Place) => boolean = () => true,
): Place | undefined => {
  const places = placesIn(policy).filter(is);
  return places.length > 0 ? pick(random, places) : undefined;
};

/** A change of one place that is of some kind, if there is one. */
const at =
  (is: (place: Place) => boolean, change: (place: Place, random: Random, policy: Tree) => void) =>
  (policy: Tree, random: Random): void => {
    const place = somePlace(policy, random, is);
    if (place) change(place, random, policy);
  };

const listsOf = at.bind(null, ({ value }) => isList(value) && value.length > 0);

/** What makes an item that stands there twice another one. */
const OWN_NAMES = ['id', 'duty', 'number', 'date'];

const CHANGES: Readonly<Record<string, Change>> = {
  deleteField: at(
    ({ isItem }) => !isItem,
    ({ holder, key }) => delete holder[key],
  ),
  likeAnother: at(
    () => true,
    (place, random) => put(place.holder, place.key, inPool(random, place)),
  ),
  swapAlike: (policy, random) => {
    const one = somePlace(policy, random);
    const other = one && somePlace(policy, random, ({ name }) => name === one.name);
    if (!one || !other) return;
    const [a, b] = [structuredClone(one.value), structuredClone(other.value)];
    put(one.holder, one.key, b);
    put(other.holder, other.key, a);
  },
  otherWord: at(
    ({ value }) => typeof value === 'string' && VOCABULARY.some((words) => words.includes(value)),
    ({ holder, key, value }, random) => {
      const lists = VOCABULARY.filter((words) => words.includes(value as string));
      put(holder, key, pick(random, pick(random, lists)));
    },
  ),
  otherEvent: at(
    ({ value }) => EVENT_TYPES.some((type) => type === value),
    ({ holder, key }, random) => put(holder, key, pick(random, EVENT_TYPES)),
  ),
  unstated: at(
    ({ value, isItem }) => typeof value === 'object' && !isItem,
    ({ holder, key }, random) => put(holder, key, pick(random, UNSTATED)),
  ),
  otherAmount: at(
    ({ value }) => typeof value === 'number',
    ({ holder, key }, random) => put(holder, key, pick(random, AMOUNTS)),
  ),
  remove: listsOf(({ value }, random) => {
    const list = value as unknown[];
    list.splice(Math.floor(random() * list.length), 1);
  }),
  duplicate: listsOf(({ value }, random) => {
    const list = value as unknown[];
    const copy = structuredClone(pick(random, list));
    if (isTree(copy) && random() < 0.8)
      for (const key of OWN_NAMES)
        if (key in copy)
          copy[key] = key === 'duty' ? pick(random, DUTIES) : `${String(copy[key])}-b`;
    list.splice(Math.floor(random() * (list.length + 1)), 0, copy);
  }),
  addAlike: listsOf(({ value, name }, random) => {
    const list = value as unknown[];
    const item = structuredClone(pick(random, pool.get(`${name}[]`) ?? list));
    list.splice(Math.floor(random() * (list.length + 1)), 0, item);
  }),
  reorder: listsOf(({ value }, random) => {
    const list = value as unknown[];
    list.splice(0, list.length, ...shuffled(random, list));
  }),
  empty: listsOf(({ value }) => {
    (value as unknown[]).length = 0;
  }),
  sparse: at(
    ({ value }) => isList(value),
    ({ value }, random) => {
      const list = value as unknown[];
      if (random() < 0.5) list.length += 1;
      else delete list[0];
    },
  ),
  addField: at(
    ({ value }) => isTree(value),
    ({ value }, random) => {
      const name = pick(random, names);
      if (!name.endsWith('[]'))
        put(value as Tree, name, structuredClone(pick(random, pool.get(name) as unknown[])));
    },
  ),
  flagStep: at(
    ({ name, isItem }) => name === 'steps' && isItem,
    ({ value }, random) => flip(value, 'beside', true, random),
  ),
  flagStage: at(
    ({ name, isItem }) => name === 'stages' && isItem,
    ({ value }, random) =>
      random() < 0.5
        ? flip(value, 'informal', true, random)
        : flip(value, 'skippable', { clause: '1' }, random),
  ),
  flagDuration: at(
    ({ value }) => isTree(value) && 'amount' in value,
    ({ value }, random) =>
      random() < 0.7
        ? flip(value, 'readAs', pick(random, ['working-days', 'calendar-days']), random)
        : flip(value, 'counting', 'include-start', random),
  ),
  fromEachOther: at(
    ({ name, isItem }) => name === 'steps' && isItem,
    ({ value }, random, policy) => {
      const other = somePlace(policy, random, ({ name, isItem }) => name === 'doneBy' && isItem);
      const from = other?.value ?? 'response.sent';
      if (isTree(value)) value['limit'] = [{ amount: 5, unit: 'working-days', from, clause: '1' }];
    },
  ),
  otherTrigger: at(
    ({ name, isItem }) => name === 'from' || (name === 'opensOn' && isItem),
    ({ holder, key }, random, policy) => {
      const ids = placesIn(policy).filter((place) => place.name === 'id');
      const expiryOf = `${String(pick(random, ids)?.value)}/${pick(random, DUTIES)}`;
      put(holder, key, random() < 0.5 ? { expiryOf } : pick(random, EVENT_TYPES));
    },
  ),
  otherCondition: at(
    ({ name }) => ['met', 'holds', 'when', 'unless'].includes(name),
    ({ holder, key, value }, random) => {
      const other = structuredClone(pick(random, conditions));
      const nothing = pick(random, [{ all: [] }, { any: [] }, { not: { all: [] } }]);
      const both = [value, other];
      const made = [other, nothing, { not: value }, { all: both }, { any: both }];
      put(holder, key, pick(random, made));
    },
  ),
  addCondition: at(
    ({ name, isItem }) =>
      isItem && ['limit', 'grounds', 'requires', 'requirements', 'signposts'].includes(name),
    ({ value }, random) => {
      const field = pick(random, ['when', 'unless', 'alongsideWhen', 'holds']);
      if (isTree(value)) value[field] = structuredClone(pick(random, conditions));
    },
  ),
  inheritedName: at(
    ({ name, value }) => typeof value === 'string' && !['clause', 'type'].includes(name),
    ({ holder, key, value }, random, policy) => {
      const name = pick(random, INHERITED);
      if (random() < 0.4) put(holder, key, name);
      else rename(policy, value as string, name);
    },
  ),
  inheritedWord: (policy, random) => {
    const name = pick(random, INHERITED);
    const field = pick(random, [
      'roles',
      'contents',
      'subjects',
      'topics',
      'tenures',
      'raisers',
      'bodies',
    ]);
    if (random() < 0.3) {
      // Only asked for, and no word of the policy's.
    } else if (field === 'roles' || field === 'bodies') {
      const own = isTree(policy[field]) ? policy[field] : {};
      put(own, name, field === 'roles' ? pick(random, [1, null]) : 'A body');
      policy[field] = own;
    } else policy[field] = [...(isList(policy[field]) ? (policy[field] as unknown[]) : []), name];
    const fact = { roles: 'by', bodies: 'signposts', topics: 'about' }[field] ?? field;
    const place = somePlace(policy, random, ({ name: of }) => of === 'met' || of === 'when');
    if (place) put(place.holder, place.key, { fact, includes: name });
  },
};

function flip(value: unknown, field: string, set: unknown, random: Random): void {
  if (!isTree(value)) return;
  if (field in value && random() < 0.7) delete value[field];
  else value[field] = set;
}

/** Calls something by another name throughout. */
function rename(policy: Tree, from: string, to: string): void {
  for (const { holder, key, value } of placesIn(policy)) {
    if (value === from) put(holder, key, to);
    else if (typeof value === 'string' && value.startsWith(`${from}/`))
      put(holder, key, `${to}${value.slice(from.length)}`);
  }
}

/** What came from another policy rests on clauses of this one. */
function mendClauses(policy: Tree): void {
  const numbers = (isList(policy['clauses']) ? policy['clauses'] : []).map((clause) =>
    isTree(clause) ? clause['number'] : undefined,
  );
  for (const { holder, key, name, value } of placesIn(policy))
    if (name === 'clause' && !numbers.includes(value)) put(holder, key, numbers[0]);
}

/** A policy with a few things changed, and what was done to which. */
export interface Mutant {
  readonly of: Tree;
  readonly changes: readonly string[];
  readonly policy: Tree;
}

/** The same mutant for the same seed. */
export function mutantOf(seed: number): Mutant {
  const random = randomOf(seed);
  const of = pick(random, originals);
  const policy = structuredClone(of);
  const changes = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, Object.keys(CHANGES)),
  );
  for (const change of changes) CHANGES[change]?.(policy, random);
  if (random() < 0.9) mendClauses(policy);
  return { of, changes, policy };
}
