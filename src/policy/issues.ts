import type * as z from 'zod/mini';
import type { Issue } from '../errors.js';
import { nearest, show, showField } from '../errors.js';
import { fieldsIn } from './schema/index.js';
import { fieldFaults } from './words/index.js';

type RawIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Turns a schema's issues into sentences that say where, what was given and what would
 * be right. For a union, only the branch that the input was evidently meant for is
 * reported, and for each field only its first fault.
 *
 * @param ofUnknownField - The message for an unknown field, if the schema does not know the fields that exist.
 */
export function toIssues(
  found: readonly RawIssue[],
  input: unknown,
  ofUnknownField?: string,
): Issue[] {
  const first = new Map<string, Issue>();
  const [meant, missing] = [new Set<string>(), new Set<string>()];
  for (const raw of found) {
    if (first.size >= MANY) break;
    for (const issue of fromRaw(raw, input, [])) {
      const { isUnknownField, isMissing, means, ...told } = issue;
      const message = (isUnknownField && ofUnknownField) || told.message;
      if (means) meant.add(means);
      if (isMissing) missing.add(issue.path);
      if (!first.has(issue.path)) first.set(issue.path, { ...told, message });
    }
  }
  // A misspelt field is not also reported as missing.
  return [...first.values()].filter(({ path }) => !meant.has(path) || !missing.has(path));
}

/** More issues than are ever reported, so the rest need no words. */
const MANY = 200;

interface Fault extends Issue {
  readonly isUnknownField?: true;
  readonly isMissing?: true;
  /** For an unknown field, the path of the one that was probably meant. */
  readonly means?: string | undefined;
}

function fromRaw(issue: RawIssue, root: unknown, above: Path): Fault[] {
  const path = [...above, ...issue.path];
  const given = valueAt(root, path);
  const say = (message: string, at: Path = path): Issue => ({
    path: at.map(String).join('.'),
    message,
  });
  const should = (right: string): Fault[] => [
    given !== undefined
      ? say(fieldFaults.wrong(showField(path.at(-1), given), right))
      : isPresent(root, path)
        ? say(fieldFaults.undefined(right))
        : { ...say(fieldFaults.missing(right)), isMissing: true },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MANY).map((key) => ({
        ...say(fieldFaults.noSuchField(fieldsHere(key, ownMessage(issue))), [...path, key]),
        isUnknownField: true,
        means: [...path, nearest(key, fieldsIn(ownMessage(issue)) ?? [])].map(String).join('.'),
      }));
    case 'invalid_union': {
      const [branch, ...others] = meantBranches(issue.errors);
      if (!branch) return should(`be ${oneOf(given, issue.errors)}`);
      const wanting = others.length > 0 ? missingIn([branch, ...others], given) : [];
      return wanting.length > 0
        ? should(`have ${listed(wanting)}`)
        : branch.flatMap((one) => fromRaw(one, root, path));
    }
    case 'invalid_key':
      // Every name that is asked for is an id.
      return [say(fieldFaults.wrong(show(path.at(-1)), fieldFaults.id.slice(SHOULD.length)))];
    case 'invalid_value':
      return should(
        issue.values[0] === true
          ? fieldFaults.trueOrLeftOut
          : `be ${chosen(given, issue.values.map(String))}`,
      );
    default: {
      const own = ownMessage(issue);
      if (own?.startsWith(SHOULD)) return should(own.slice(SHOULD.length));
      return own ? [say(own)] : should(plainly(issue));
    }
  }
}

/** The possible fields or, if there are many, the one that was probably meant. */
function fieldsHere(key: string, own: string | undefined): string {
  const fields = fieldsIn(own);
  if (!own || !fields) return fieldFaults.checkSpelling;
  const meant = fields.length > 16 ? nearest(key, fields) : undefined;
  return meant ? fieldFaults.meantField(meant) : own;
}

/** The default message of zod/mini. */
const PLAIN = 'Invalid input';

const ownMessage = ({ message }: RawIssue): string | undefined =>
  message === PLAIN ? undefined : message;

/** A schema's message that begins like this is preceded by the value given. */
const SHOULD = 'should ';

/** The expected kind of value, if the schema has no message of its own. */
function plainly(issue: RawIssue): string {
  if (issue.code === 'invalid_type') return `be ${article(issue.expected)}`;
  if (issue.code === 'too_small' && issue.origin === 'number')
    return fieldFaults.atLeast(String(issue.minimum));
  return fieldFaults.notEmpty;
}

const TYPES: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  int: 'a whole number',
  record: 'an object',
};
const article = (type: string): string => TYPES[type] ?? `a ${type}`;

/** Nobody reads a long list: if one name was probably meant, only that one is shown. */
function chosen(given: unknown, values: readonly string[]): string {
  const meant = meantOf(given, values);
  return meant ? `'${meant}', perhaps` : listed(values);
}

const meantOf = (given: unknown, values: readonly string[]): string | undefined =>
  values.length > 8 && typeof given === 'string' ? nearest(given, values) : undefined;

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(', ')}`;
}

type Branch = readonly RawIssue[];

/** The closest branches of the kind of value given, so that faults lie inside them. Several may be equally close. */
function meantBranches(errors: readonly Branch[]): readonly Branch[] {
  const entered = errors.filter((branch) => !branch.some(refusedAtOnce));
  const [best] = entered.sort((a, b) => misplaced(a) - misplaced(b) || a.length - b.length);
  return entered.filter(
    (branch) => best && misplaced(branch) === misplaced(best) && branch.length === best.length,
  );
}

const refusedAtOnce = (issue: RawIssue): boolean =>
  issue.path.length === 0 &&
  (AT_ONCE.includes(issue.code) ||
    (issue.code === 'invalid_union' && issue.errors.every((one) => one.some(refusedAtOnce))));

const AT_ONCE: readonly unknown[] = ['invalid_type', 'invalid_value', 'invalid_format'];

const misplaced = (branch: Branch): number =>
  branch.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length;

/** The fields that distinguish branches that are equally close. */
const missingIn = (branches: readonly Branch[], given: unknown): string[] =>
  branches
    .flat()
    .filter(({ path }) => path.length > 0 && valueAt(given, path) === undefined)
    .map(({ path }) => path.map(String).join('.'));

/** Merges the names of a union into one list. */
const withinUnions = (issue: RawIssue): readonly RawIssue[] =>
  issue.code === 'invalid_union' ? issue.errors.flat().flatMap(withinUnions) : [issue];

function oneOf(given: unknown, errors: readonly Branch[]): string {
  const issues = errors.flat().flatMap(withinUnions);
  const values = issues.flatMap((issue) =>
    issue.code === 'invalid_value' ? issue.values.map(String) : [],
  );
  if (meantOf(given, values)) return chosen(given, values);
  const types = issues.flatMap((issue) =>
    issue.code === 'invalid_type' ? [article(issue.expected)] : [],
  );
  return [...(values.length > 0 ? [listed(values)] : []), ...new Set(types)].join(', or ');
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** Whether a field is present, even as undefined. */
function isPresent(root: unknown, path: Path): boolean {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  return (
    key !== undefined && typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
  );
}
