import type * as z from 'zod/mini';
import { type Issue, nearest, show } from '../errors.js';

type RawIssue = z.core.$ZodIssue;

/**
 * Rewrites what a schema found into sentences that say where, what was given
 * and what would be right. Of the branches of a union only the one that the
 * input was evidently meant for is reported.
 */
export function toIssues(found: readonly RawIssue[], input: unknown): Issue[] {
  return found.flatMap((issue) => fromRaw(issue, input, []));
}

function fromRaw(issue: RawIssue, root: unknown, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path];
  const given = valueAt(root, path);
  const say = (message: string, at: readonly PropertyKey[] = path): Issue => ({
    path: at.map(String).join('.'),
    message,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        say(
          `there is no field of this name here: check its spelling, or put the text into a note`,
          [...path, key],
        ),
      );
    case 'invalid_union': {
      const branch = meantBranch(issue.errors);
      return branch
        ? branch.flatMap((one) => fromRaw(one, root, path))
        : [say(`${show(given)} is not possible here: it should be ${oneOf(given, issue.errors)}`)];
    }
    case 'invalid_value':
      return [say(`${shown(given)}: it should be ${chosen(given, issue.values.map(String))}`)];
    case 'invalid_type':
      if (issue.message !== PLAIN) return [say(issue.message)];
      return [
        say(
          given === undefined
            ? `is missing: it should be ${article(issue.expected)}`
            : `${show(given)}: it should be ${article(issue.expected)}`,
        ),
      ];
    case 'too_small':
      return [
        say(
          `${show(given)}: it should be ${issue.minimum === 1 && issue.origin !== 'number' ? 'not empty' : `at least ${issue.minimum}`}`,
        ),
      ];
    case 'too_big':
      return [say(`${show(given)}: it should be at most ${issue.maximum}`)];
    default:
      return [
        say(issue.message === PLAIN ? `${shown(given)} is not possible here` : issue.message),
      ];
  }
}

/** What zod/mini says where it has nothing particular to say. */
const PLAIN = 'Invalid input';

const shown = (value: unknown): string => (value === undefined ? 'is missing' : show(value));

const TYPES: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  int: 'a whole number',
  record: 'an object',
};
const article = (type: string): string => TYPES[type] ?? `a ${type}`;

/** A long list is not read: where one name is probably meant, that one is enough. */
function chosen(given: unknown, values: readonly string[]): string {
  const meant = values.length > 8 && typeof given === 'string' ? nearest(given, values) : undefined;
  return meant ? `'${meant}', perhaps` : listed(values);
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(', ')}`;
}

/** The branch whose kind of value was given: faults lie inside it, not at its root. Ties go to the fewest faults. */
function meantBranch(errors: readonly (readonly RawIssue[])[]): readonly RawIssue[] | undefined {
  const entered = errors.filter((branch) => !branch.some(refusedAtOnce));
  return entered.sort((a, b) => misplaced(a) - misplaced(b) || a.length - b.length)[0];
}

const refusedAtOnce = (issue: RawIssue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const misplaced = (branch: readonly RawIssue[]): number =>
  branch.filter((issue) => issue.code === 'unrecognized_keys').length;

function oneOf(given: unknown, errors: readonly (readonly RawIssue[])[]): string {
  const options = errors.flatMap((branch) =>
    branch.map((issue) =>
      issue.code === 'invalid_value'
        ? chosen(given, issue.values.map(String))
        : issue.code === 'invalid_type'
          ? article(issue.expected)
          : issue.message,
    ),
  );
  return [...new Set(options)].join(', or ');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}
