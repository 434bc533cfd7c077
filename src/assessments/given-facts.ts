import { dateProblem } from '../calendar/index.js';
import type { ErrorCode, Issue } from '../errors.js';
import { ComplaintsError, show } from '../errors.js';
import type { Condition, Facts } from '../policy/index.js';
import { dateFactsIn, factsIn } from '../policy/index.js';

/** What values a fact can have. */
export type FactKind =
  | 'date'
  | 'yes-or-no'
  | 'text'
  | 'plain'
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: readonly string[] };

/**
 * Reads facts given for an assessment. A fact of a policy's own, that is in no list here, can be
 * any text, number, yes or no, or list of texts.
 */
export function readFacts(
  input: unknown,
  kinds: Readonly<Record<string, FactKind>>,
  required: readonly string[],
  conditions: readonly Condition[],
  code: ErrorCode,
): Facts {
  if (
    typeof input !== 'object' ||
    input === null ||
    Array.isArray(input) ||
    input instanceof Date
  ) {
    throw new ComplaintsError(code, {
      given: input,
      expected: `an object of facts${required.length > 0 ? `, with at least ${required.join(', ')}` : ''}`,
    });
  }
  const facts = input as Record<string, unknown>;
  const policyFacts = conditions.flatMap(factsIn);
  const dates = conditions.flatMap(dateFactsIn);
  const possible = [...new Set([...Object.keys(kinds), ...policyFacts])];
  const issues: Issue[] = required
    .filter((name) => facts[name] === undefined)
    .map((path) => ({ path, message: 'is missing: it should be a date, YYYY-MM-DD' }));
  for (const [path, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const kind = kindOf(path, kinds, policyFacts, dates);
    const message = kind
      ? problem(value, kind)
      : `is not a fact known here: possible are ${possible.join(', ')}`;
    if (message) issues.push({ path, message });
  }
  if (issues.length > 0) throw new ComplaintsError(code, { given: input, issues, possible });
  return { ...facts };
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

function problem(value: unknown, kind: FactKind): string | undefined {
  if (kind === 'date')
    return typeof value === 'string' || dateProblem(value)
      ? dateProblem(value)
      : `${show(value)}: write it as text, YYYY-MM-DD`;
  if (kind === 'plain')
    return isPlain(value)
      ? undefined
      : `${show(value)}: it should be a text, a number, true or false, or a list of texts`;
  if (kind === 'yes-or-no')
    return typeof value === 'boolean'
      ? undefined
      : `${show(value)}: it should be true or false; leave it out if it is not known`;
  if (kind === 'text')
    return typeof value === 'string' ? undefined : `${show(value)}: it should be a text`;
  if ('oneOf' in kind)
    return kind.oneOf.includes(value as string)
      ? undefined
      : `${show(value)}: it should be one of ${kind.oneOf.join(', ')}`;
  const wrong = Array.isArray(value)
    ? value.filter((item) => !kind.listOf.includes(item))
    : [value];
  return wrong.length === 0
    ? undefined
    : `${wrong.map(show).join(', ')}: it should be a list of any of ${kind.listOf.join(', ')}`;
}
