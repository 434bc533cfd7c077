/* Given values in messages: recognisable, short, and without what people wrote in words of their own. */

const LONGEST = 120;

/** A given value as a person would recognise it: quoted text, a named type, shortened where long. */
export function show(value: unknown): string {
  try {
    return shorten(shown(value), LONGEST);
  } catch {
    // It contains itself, or does not let itself be read.
    return 'an object';
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, LONGEST)}'`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return `Symbol(${value.description?.slice(0, LONGEST) ?? ''})`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) {
    const isReal = !Number.isNaN(Date.prototype.getTime.call(value));
    return `a JavaScript Date (${isReal ? Date.prototype.toISOString.call(value) : 'invalid'})`;
  }
  return json(value, LONGEST) || 'an object';
}

/** A value as JSON, cut off where that is longer. */
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

/** Fields in which people write in words of their own, often of other people. Messages end up in logs: what these fields hold is in none. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  ...['note', 'notes', 'reasons', 'outcomeSought', 'matter', 'action', 'remedies', 'what', 'facts'],
]);

/** The value of a field, for a message about it: free text by its kind alone. */
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

/** Writes a value as JSON, and stops once there is more than is shown. */
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

/** What a value makes of itself for JSON. */
function plainly(value: unknown, field: string): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  return typeof toJSON === 'function' ? toJSON.call(value, field) : value;
}

/** A text that is cut off where it is longer than that. */
export const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Names are short: what is longer was not meant to be one. */
const LONGEST_NAME = 64;

/**
 * The name that a wrong one was probably meant to be, if any: the one that shares most pairs of letters with it.
 *
 * @param least - How much alike they have to be, from 0 to 1.
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

/** Below this, names are not alike: 'banana' is near nothing. */
const LEAST_LIKE = 0.4;

const pairs = (text: string): readonly string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2).toLowerCase());

/** From 0, nothing in common, to 1 (the Sørensen–Dice coefficient). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b);
  return (2 * a.filter((pair) => known.has(pair)).length) / (a.length + b.length);
}
