import type { Issue } from '../errors.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import { BORDER } from './words.js';

/** Upper bounds on any input. The largest real policy uses an eighth of them. */
const MOST_VALUES = 10_000;
const MOST_LETTERS = 1_100_000;
const DEEPEST = 200;

/**
 * Finds why an input must not be read: it is too large, contains itself, or has a list with holes.
 * Every reader calls this first, so that no input can make the library work without end. A part that
 * occurs in several places counts each time, but is visited once.
 *
 * @param most - The most values allowed.
 * @throws {@link ComplaintsError} `argument/invalid`, with the cause, if reading the input throws.
 */
export function unreadable(input: unknown, most: number = MOST_VALUES): Issue | undefined {
  const survey: Survey = { most, sizes: new Map(), path: [], fault: undefined };
  reading(input, () => sizeOf(input, survey));
  const { path, fault } = survey;
  return fault === undefined ? undefined : { path: path.join('.'), message: fault };
}

/**
 * Reads an input. If a getter or a proxy in it throws, says that the input cannot be read.
 *
 * @param expected - What would be right, if known.
 * @throws {@link ComplaintsError} `argument/invalid`, with the cause; a `ComplaintsError` from `read` unchanged.
 */
export function reading<T>(given: unknown, read: () => T, expected?: string): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ComplaintsError) throw cause;
    const details = { given, because: BORDER.throws, ...(expected && { expected }), cause };
    throw new ComplaintsError('argument/invalid', details);
  }
}

/** Does the same for an input not checked yet: also throws `argument/invalid` for what {@link unreadable} finds. */
export function readingWhole<T>(given: unknown, read: () => T, expected: string): T {
  const excess = unreadable(given);
  if (excess) throw new ComplaintsError('argument/invalid', { given, expected, issues: [excess] });
  return reading(given, read, expected);
}

/** The size of a value, the same wherever the value occurs. */
interface Size {
  readonly values: number;
  readonly letters: number;
  readonly depth: number;
}

interface Survey {
  readonly most: number;
  /** The sizes of objects; `undefined` while an object is still being visited. */
  readonly sizes: Map<object, Size | undefined>;
  /** The path being visited or, once there is a fault, the path of the fault. */
  readonly path: string[];
  fault: string | undefined;
}

const ONE: Size = { values: 1, letters: 0, depth: 0 };

function sizeOf(value: unknown, survey: Survey): Size {
  if (typeof value === 'string')
    return value.length > MOST_LETTERS
      ? failed(survey, BORDER.tooLong(MOST_LETTERS))
      : sized(value);
  if (typeof value !== 'object' || value === null) return ONE;
  const known = survey.sizes.get(value);
  if (known) return known;
  if (survey.sizes.has(value)) return failed(survey, BORDER.loop);
  if (survey.path.length > DEEPEST) return failed(survey, BORDER.tooDeep);
  survey.sizes.set(value, undefined);
  const size = Array.isArray(value) ? sizeOfList(value, survey) : sizeOfFields(value, survey);
  survey.sizes.set(value, size);
  return size;
}

const sized = (text: string): Size => ({ values: 1, letters: text.length, depth: 0 });

function failed(survey: Survey, fault: string): Size {
  survey.fault ??= fault;
  return ONE;
}

function sizeOfList(items: readonly unknown[], survey: Survey): Size {
  if (items.length > survey.most) return failed(survey, BORDER.tooMuch(survey.most));
  let size = ONE;
  for (let at = 0; at < items.length && !survey.fault; at += 1) {
    survey.path.push(String(at));
    if (!(at in items)) failed(survey, BORDER.hole);
    size = together(size, sizeOf(items[at], survey), survey);
    if (!survey.fault) survey.path.pop();
  }
  return size;
}

function sizeOfFields(value: object, survey: Survey): Size {
  const names = Object.keys(value);
  if (names.length > survey.most) return failed(survey, BORDER.tooMuch(survey.most));
  let size = ONE;
  for (const name of names) {
    survey.path.push(name);
    const inner = sizeOf((value as Record<string, unknown>)[name], survey);
    size = together(size, { ...inner, letters: inner.letters + name.length }, survey);
    if (survey.fault) break;
    survey.path.pop();
  }
  return size;
}

/** Adds the size of one more part. Exceeding a bound is a fault at that part. */
function together(size: Size, inner: Size, survey: Survey): Size {
  const values = size.values + inner.values;
  const letters = size.letters + inner.letters;
  const depth = Math.max(size.depth, inner.depth + 1);
  if (values > survey.most) failed(survey, BORDER.tooMuch(survey.most));
  else if (letters > MOST_LETTERS) failed(survey, BORDER.tooLong(MOST_LETTERS));
  else if (survey.path.length + inner.depth > DEEPEST) failed(survey, BORDER.tooDeep);
  return { values, letters, depth };
}

/**
 * Copies the fields of an argument, reading each exactly once.
 *
 * @throws {@link ComplaintsError} `argument/invalid` for a list or a text: each item would become a field.
 */
export const fieldsOf = <T extends object>(given: T): T =>
  reading(given, () => {
    if (typeof given !== 'object' || Array.isArray(given))
      throw invalidArgument(given, BORDER.fields);
    return { ...given };
  });

/**
 * Checks a list given as an argument, of any length. A list with a hole is refused: array methods skip holes,
 * and a long list of nothing but holes would take for ever.
 *
 * @throws {@link ComplaintsError} `argument/invalid`.
 */
export function checkedList<T>(value: readonly T[], expected: string): readonly T[] {
  return reading(value, () => {
    if (!Array.isArray(value)) throw invalidArgument(value, expected);
    for (let at = 0; at < value.length; at += 1)
      if (!(at in value)) throw invalidArgument(value, expected);
    return value;
  });
}

/**
 * Returns a value without its `undefined` fields, which are absent in JSON, or the value itself if it has none.
 * Only for values known to be bounded.
 */
export function withoutAbsent<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(withoutAbsent);
    return items.some((item, at) => item !== value[at]) ? (items as T) : value;
  }
  const given = Object.entries(value);
  const present = given.filter(([, field]) => field !== undefined);
  const fields = present.map(([name, field]) => [name, withoutAbsent(field)] as const);
  const isSame =
    fields.length === given.length && fields.every(([, f], at) => f === given[at]?.[1]);
  return isSame ? value : (Object.fromEntries(fields) as T);
}
