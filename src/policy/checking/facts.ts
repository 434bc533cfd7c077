import { EVENT_TYPES, fieldsOf as fieldsOfEvent } from '../../vocabulary/index.js';
import type { Check, Part } from '../anything.js';
import { fieldsOf, get, walk, within } from '../anything.js';
import { COMPLAINT_FACTS } from '../condition-cases.js';
import { valuesOf } from '../conditions/index.js';
import { FACT_IS_SO, factsWithWords } from '../words/index.js';
import { factFaults } from './words.js';

const NAME = /^[a-z][a-zA-Z0-9-]*$/;

/** The facts that a policy declares, each with its path. */
const declaredIn = (policy: unknown): ReadonlyMap<unknown, Part> =>
  new Map(
    Object.entries(Array.isArray(get(policy, 'facts')) ? {} : fieldsOf(get(policy, 'facts'))).map(
      ([name, fact]) => [name, [fact, `facts.${name}`]],
    ),
  );

/** Checks the names of facts: usable in conditions and events, and not taken by anything else. */
const factsHaveNames: Check = (policy, report) => {
  const declared = declaredIn(policy);
  if (declared.size === 0) return;
  const known = new Set<unknown>([
    ...COMPLAINT_FACTS,
    ...factsWithWords(),
    ...EVENT_TYPES.flatMap(fieldsOfEvent),
    'told',
  ]);
  for (const [name, [fact, path]] of declared) {
    if (!NAME.test(String(name))) report(path, factFaults.name(String(name)));
    if (known.has(name)) report(path, factFaults.known(String(name)));
    const is = get(fact, 'is');
    if (get(fact, 'not') !== undefined && is !== undefined && is !== 'yes-no')
      report(within(path, 'not'), factFaults.notOfYesNo);
    if (valuesOf(is)?.length === 0) report(within(path, 'is'), factFaults.noValues);
  }
};

/** The operators that apply to a fact, by its kind. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'yes-no': ['is', 'given'],
  role: ['is', 'in', 'includes', 'only', 'seniority', 'given'],
  roles: ['includes', 'only', 'size', 'seniority', 'given'],
  text: ['is', 'in', 'given'],
  number: ['is', 'in', 'atMost', 'given'],
  date: ['before', 'onOrAfter', 'given'],
  values: ['is', 'in', 'includes', 'given'],
};

/** The type of value to compare with, by the kind of fact. */
const TYPES: Readonly<Record<string, string>> = { 'yes-no': 'boolean', number: 'number' };

/** Checks that conditions use a fact in ways that its kind allows. */
const conditionsFitFacts: Check = (policy, report) => {
  const declared = declaredIn(policy);
  walk(policy, '', (value, path) => {
    const name = get(value, 'fact');
    const isDeclared = declared.has(name);
    const isSo = typeof name === 'string' && Object.hasOwn(FACT_IS_SO, name);
    const is = isDeclared ? get(declared.get(name)?.[0], 'is') : isSo ? 'yes-no' : undefined;
    const kind = valuesOf(is) ? 'values' : is;
    const possible = typeof kind === 'string' ? ASKED[kind] : undefined;
    if (!possible) return;
    for (const [operator, asked] of Object.entries(value)) {
      if (operator === 'fact') continue;
      const place = within(path, operator);
      if (isDeclared && !possible.includes(operator)) {
        report(place, factFaults.notAsked(String(name), String(kind), possible));
        continue;
      }
      if (operator !== 'is' && operator !== 'in') continue;
      const type = TYPES[String(kind)] ?? 'string';
      const wrong = [asked].flat().find((one) => typeof one !== type);
      if (wrong !== undefined) report(place, factFaults.wrongType(String(name), type));
    }
  });
};

/** Checks a policy's own facts against its conditions. */
export const factChecks: readonly Check[] = [factsHaveNames, conditionsFitFacts];
