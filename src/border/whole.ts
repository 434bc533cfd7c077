import type { Issue } from '../errors.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import { isMarked } from './made.js';
import { BORDER } from './words.js';

/** Upper bounds on any input. The largest real policy uses an eighth of them. */
const MOST_VALUES = 10_000;
const MOST_LETTERS = 1_100_000;
const DEEPEST = 200;

/** An input, read once. */
export interface Whole<T> {
  /** A copy of the data, so that checks and uses see the same. Fields that are `undefined` are left out, as in JSON. */
  readonly data: T;
  /** The fault if the input is too large, contains itself, or has a list with holes. */
  readonly excess: Issue | undefined;
}

/**
 * Reads each field of an input once, before anything acts on it. No input can make the library work without end, or
 * change between a check and a use. A part that occurs in several places counts at each, but is read once.
 *
 * @param most - The most values allowed.
 * @throws {@link ComplaintsError} `argument/invalid`, with the cause, if reading the input throws.
 */
export function wholeOf<T>(input: T, most: number = MOST_VALUES): Whole<T> {
  const survey: Survey = { most, parts: new Map(), path: [], fault: undefined };
  const { copy } = reading(input, () => partOf(input, survey));
  const { path, fault } = survey;
  const excess = fault === undefined ? undefined : { path: path.join('.'), message: fault };
  return { data: copy as T, excess };
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

/** The same for an input not read yet: also throws `argument/invalid` for an input that {@link wholeOf} faults. */
export function readingWhole<T, R>(given: T, read: (data: T) => R, expected: string): R {
  const { data, excess } = wholeOf(given);
  if (excess) throw new ComplaintsError('argument/invalid', { given, expected, issues: [excess] });
  return reading(given, () => read(data), expected);
}

/** The copy of a value, and its size, the same wherever the value occurs. */
interface Part {
  readonly copy: unknown;
  readonly values: number;
  readonly letters: number;
  readonly depth: number;
}

interface Survey {
  readonly most: number;
  /** The parts read so far, by object; `undefined` while one is still being read. */
  readonly parts: Map<object, Part | undefined>;
  /** The path being read or, once there is a fault, the path of the fault. */
  readonly path: string[];
  fault: string | undefined;
}

const one = (copy: unknown, letters = 0): Part => ({ copy, values: 1, letters, depth: 0 });

function partOf(value: unknown, survey: Survey): Part {
  if (typeof value === 'string')
    return value.length > MOST_LETTERS
      ? failed(survey, BORDER.tooLong(MOST_LETTERS))
      : one(value, value.length);
  if (typeof value !== 'object' || value === null) return one(value);
  const known = survey.parts.get(value);
  if (known) return known;
  if (survey.parts.has(value)) return failed(survey, BORDER.loop);
  if (survey.path.length > DEEPEST) return failed(survey, BORDER.tooDeep);
  survey.parts.set(value, undefined);
  const read = Array.isArray(value) ? listOf(value, survey) : fieldsIn(value, survey);
  // A policy made here cannot change, and a copy would not be known as one.
  const part = isMarked('policy', value) ? { ...read, copy: value } : read;
  survey.parts.set(value, part);
  return part;
}

function failed(survey: Survey, fault: string): Part {
  survey.fault ??= fault;
  return one(undefined);
}

function listOf(items: readonly unknown[], survey: Survey): Part {
  const { length } = items;
  if (length > survey.most) return failed(survey, BORDER.tooMuch(survey.most));
  const copy: unknown[] = [];
  let part = one(copy);
  for (let at = 0; at < length && !survey.fault; at += 1) {
    survey.path.push(String(at));
    if (!(at in items)) failed(survey, BORDER.hole);
    const inner = partOf(items[at], survey);
    copy.push(inner.copy);
    part = together(part, inner, survey);
    if (!survey.fault) survey.path.pop();
  }
  return part;
}

function fieldsIn(value: object, survey: Survey): Part {
  const names = Object.keys(value);
  if (names.length > survey.most) return failed(survey, BORDER.tooMuch(survey.most));
  const fields: Record<string, unknown> = Object.create(PLAIN);
  let part = one(undefined);
  for (const name of names) {
    survey.path.push(name);
    const inner = partOf((value as Record<string, unknown>)[name], survey);
    if (inner.copy !== undefined) fields[name] = inner.copy;
    part = together(part, { ...inner, letters: inner.letters + name.length }, survey);
    if (survey.fault) break;
    survey.path.pop();
  }
  return { ...part, copy: ofItsClass(value, fields) };
}

/** The prototype of copies: nothing that a program added to all objects appears as a field. */
const PLAIN: object = /*#__PURE__*/ Object.create(null, {
  toString: { value: () => 'an object', writable: true },
});

/** Gives the copy the class of the value, which schemas look at. */
function ofItsClass(value: object, fields: object): object {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === Object.prototype) return fields;
  // A value without fields may belong to a class with hidden contents, such as a date.
  const isTold = prototype !== null && Object.keys(fields).length === 0;
  return isTold ? value : Object.setPrototypeOf(fields, prototype);
}

/** Adds one more part. Exceeding a bound is a fault at that part. */
function together(part: Part, inner: Part, survey: Survey): Part {
  const values = part.values + inner.values;
  const letters = part.letters + inner.letters;
  const depth = Math.max(part.depth, inner.depth + 1);
  if (values > survey.most) failed(survey, BORDER.tooMuch(survey.most));
  else if (letters > MOST_LETTERS) failed(survey, BORDER.tooLong(MOST_LETTERS));
  else if (survey.path.length + inner.depth > DEEPEST) failed(survey, BORDER.tooDeep);
  return { copy: part.copy, values, letters, depth };
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
 * Copies a list given as an argument, of any length. A list with a hole is refused: array methods skip holes,
 * and a long list of nothing but holes would take for ever.
 *
 * @throws {@link ComplaintsError} `argument/invalid`.
 */
export const checkedList = <T>(value: readonly T[], expected: string): readonly T[] =>
  reading(value, () => {
    if (!Array.isArray(value)) throw invalidArgument(value, expected);
    const items: T[] = [];
    for (let at = 0; at < value.length; at += 1) {
      if (!(at in value)) throw invalidArgument(value, expected);
      items.push(value[at]);
    }
    return items;
  });
