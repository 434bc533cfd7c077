/* Shows given values in messages: recognisable, short, and without any free text that people wrote. */

const LONGEST = 120;

/** Describes a value so that a person recognises it: text in quotes, other types by name, long values cut off. */
export function show(value: unknown): string {
  try {
    return shorten(shown(value), LONGEST);
  } catch {
    // The value contains itself, or throws when it is read.
    return 'an object';
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${inOneLine(value.slice(0, LONGEST))}'`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return `Symbol(${value.description?.slice(0, LONGEST) ?? ''})`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) {
    const isReal = !Number.isNaN(Date.prototype.getTime.call(value));
    return `a JavaScript Date (${isReal ? Date.prototype.toISOString.call(value) : 'invalid'})`;
  }
  return json(value, LONGEST) || 'an object';
}

/**
 * Writes a text within one line. Characters that break the line or change the direction of writing, and lone surrogates,
 * are written as escapes: messages end up in logs, and no input may add a line there.
 */
export const inOneLine = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );

/** Writes a value as JSON, cut off at `longest` characters. */
export function showJson(value: unknown, longest: number): string {
  try {
    return shorten(json(value, longest) || 'nothing', longest);
  } catch {
    return 'an object';
  }
}

function json(value: unknown, longest: number): string {
  const writer: Writer = { text: '', longest, above: [] };
  write(value, '', writer);
  return writer.text;
}

/** Fields that hold free text, often about other people. Messages end up in logs, so they never quote these fields. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  ...['note', 'notes', 'reasons', 'outcomeSought', 'matter', 'action', 'remedies', 'what', 'facts'],
]);

/** Describes the value of a field for a message about it: free text only by its type. */
export function showField(name: PropertyKey | undefined, value: unknown): string {
  if (typeof name !== 'string' || !FREE_TEXT.has(name) || !value) return show(value);
  if (typeof value === 'string') return 'the text';
  return Array.isArray(value) ? 'the list' : typeof value === 'object' ? 'the object' : show(value);
}

interface Writer {
  text: string;
  readonly longest: number;
  readonly above: unknown[];
}

/** Writes a value as JSON, and stops once the text is longer than will be shown. */
function write(value: unknown, field: string, writer: Writer): void {
  const { above, longest } = writer;
  if (writer.text.length > longest) return;
  const given = plainly(value, field);
  if (FREE_TEXT.has(field) && typeof given !== 'boolean' && typeof given !== 'number') {
    writer.text += '…';
    return;
  }
  if (typeof given === 'string') writer.text += JSON.stringify(given.slice(0, longest));
  else if (typeof given !== 'object' || given === null)
    writer.text += JSON.stringify(given) ?? (above.length > 0 ? 'null' : '');
  else {
    if (above.includes(given)) throw new TypeError('It contains itself.');
    above.push(given);
    if (Array.isArray(given)) writeItems(given, writer);
    else writeFields(given, writer);
    above.pop();
  }
}

function writeItems(items: readonly unknown[], writer: Writer): void {
  writer.text += '[';
  for (let at = 0; at < items.length && writer.text.length <= writer.longest; at += 1) {
    if (at > 0) writer.text += ',';
    write(items[at] ?? null, '', writer);
  }
  writer.text += ']';
}

function writeFields(value: object, writer: Writer): void {
  writer.text += '{';
  let isFirst = true;
  for (const name of Object.keys(value)) {
    if (writer.text.length > writer.longest) return;
    const inner = (value as Record<string, unknown>)[name];
    if (inner === undefined || typeof inner === 'function' || typeof inner === 'symbol') continue;
    writer.text += `${isFirst ? '' : ','}${JSON.stringify(name.slice(0, writer.longest))}:`;
    isFirst = false;
    write(inner, name, writer);
  }
  writer.text += '}';
}

/** Applies the value's own `toJSON`, if it has one. */
function plainly(value: unknown, field: string): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  return typeof toJSON === 'function' ? toJSON.call(value, field) : value;
}

/** Cuts off a text that is longer than `longest`. */
export const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** No name is longer than this, so longer strings are not compared. */
const LONGEST_NAME = 64;

/**
 * Finds the name that was probably meant: the one that shares most pairs of letters with the wrong one.
 *
 * @param least - The least similarity that counts, from 0 to 1.
 */
export function nearest(
  wrong: string,
  names: readonly string[],
  least = LEAST_LIKE,
): string | undefined {
  if (wrong.length > LONGEST_NAME) return undefined;
  const given = pairs(wrong);
  const scored = names
    .filter((name) => name.length <= LONGEST_NAME)
    .map((name) => ({ name, score: likeness(given, pairs(name)) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= least ? best.name : undefined;
}

/** The least similarity at which names count as alike: 'banana' is near nothing. */
const LEAST_LIKE = 0.4;

const pairs = (text: string): readonly string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2).toLowerCase());

/** The Sørensen–Dice coefficient: from 0 (nothing in common) to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b);
  return (2 * a.filter((pair) => known.has(pair)).length) / (a.length + b.length);
}
