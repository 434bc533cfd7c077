import { reading, wholeOf } from '../border/index.js';
import { dateProblem } from '../calendar/index.js';
import type { ErrorCode, Issue } from '../errors.js';
import { ComplaintsError, show, showField } from '../errors.js';
import type { Condition, Facts, OwnFact, OwnFactPlace, Policy } from '../policy/index.js';
import { dateFactsIn, factsIn, ownValueFault } from '../policy/index.js';
import { WRONG_FACTS } from './words.js';

/** The values that a fact can have. */
export type FactKind =
  | 'date'
  | 'yes-or-no'
  | 'text'
  | 'plain'
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: readonly string[] }
  | { readonly own: OwnFact; readonly of: Policy };

/** No matter has this many values. */
const MOST_FACTS = 2_000;

const isInstant = (value: unknown): boolean => value instanceof Date;

/** Facts that are true or false. */
export const yesOrNo = (...names: readonly string[]): Readonly<Record<string, FactKind>> =>
  Object.fromEntries(names.map((name) => [name, 'yes-or-no']));

/** The landlord's own facts that an assessment accepts, and those that its conditions ask for. */
export function ownKinds(
  policy: Policy,
  place: OwnFactPlace,
  conditions: readonly Condition[],
): Readonly<Record<string, FactKind>> {
  const { facts = {} } = policy;
  const asked = conditions.flatMap(factsIn);
  const possible = Object.entries(facts).filter(
    ([name, { of }]) => of.includes(place) || asked.includes(name),
  );
  return Object.fromEntries(possible.map(([name, own]) => [name, { own, of: policy }]));
}

/**
 * Reads the facts given for an assessment. A policy's own fact that is not declared can be any text, number, boolean
 * or list of texts.
 */
export function readFacts(
  input: unknown,
  kinds: Readonly<Record<string, FactKind>>,
  required: readonly string[],
  conditions: readonly Condition[],
  code: ErrorCode,
): Facts {
  const isFacts = reading(
    input,
    () => typeof input === 'object' && !Array.isArray(input) && !isInstant(input),
  );
  if (!isFacts || !input) {
    throw new ComplaintsError(code, {
      given: input,
      expected: WRONG_FACTS['not-facts'](required),
    });
  }
  const { data, excess } = wholeOf(input, MOST_FACTS);
  if (excess) throw new ComplaintsError(code, { given: input, issues: [excess] });
  const facts = data as Record<string, unknown>;
  const policyFacts = conditions.flatMap(factsIn);
  const dates = conditions.flatMap(dateFactsIn);
  const possible = [...new Set([...Object.keys(kinds), ...policyFacts])];
  const issues: Issue[] = required
    .filter((name) => facts[name] === undefined)
    .map((path) => ({ path, message: WRONG_FACTS.missing() }));
  // The known facts are listed once, with the first unknown one.
  let unknown = false;
  for (const [path, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const kind = kindOf(path, kinds, policyFacts, dates);
    const message = kind
      ? problem(path, value, kind)
      : WRONG_FACTS.unknown(unknown ? [] : possible);
    unknown ||= !kind;
    if (message) issues.push({ path, message });
  }
  if (issues.length > 0) throw new ComplaintsError(code, { given: input, issues, possible });
  return facts;
}

const kindOf = (
  name: string,
  kinds: Readonly<Record<string, FactKind>>,
  policyFacts: readonly string[],
  dates: readonly string[],
): FactKind | undefined => {
  if (Object.hasOwn(kinds, name)) return kinds[name];
  if (dates.includes(name)) return 'date';
  return policyFacts.includes(name) ? 'plain' : undefined;
};

const isPlain = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

function problem(name: string, value: unknown, kind: FactKind): string | undefined {
  if (kind === 'date')
    return typeof value === 'string' || dateProblem(value)
      ? dateProblem(value)
      : WRONG_FACTS.date(show(value));
  if (typeof kind === 'string')
    return HAS_KIND[kind](value) ? undefined : WRONG_FACTS[kind](showField(name, value));
  if ('own' in kind) return ownValueFault(name, kind.own, value, kind.of);
  if ('oneOf' in kind)
    return kind.oneOf.includes(value as string)
      ? undefined
      : WRONG_FACTS.oneOf(show(value), kind.oneOf);
  const wrong = Array.isArray(value)
    ? value.filter((item) => !kind.listOf.includes(item))
    : [value];
  return wrong.length === 0
    ? undefined
    : WRONG_FACTS.listOf(wrong.slice(0, FEW).map(show).join(', '), kind.listOf);
}

/** At most this many wrong items are shown. */
const FEW = 5;

const HAS_KIND = {
  plain: isPlain,
  'yes-or-no': (value: unknown) => typeof value === 'boolean',
  text: (value: unknown) => typeof value === 'string',
} as const;
