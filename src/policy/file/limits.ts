import { show } from '../../errors.js';
import { EVENTS_CALLED } from '../../vocabulary/index.js';
import { within } from '../anything.js';
import type { Notes } from './places.js';
import { changed, isObject, lacks, noted, notedWhole } from './places.js';
import { durationFrom, limitFrom, triggerFrom, withoutArticle } from './sentence.js';
import { fileFaults, sentenceFaults } from './words.js';

/** Reports faults at a path. */
const at = (notes: Notes, path: string) => (message: string) => {
  notes.faults.push({ path, message });
};

/** The words that give the reason why there is no value. */
const STATED: ReadonlySet<unknown> = /*#__PURE__*/ new Set([
  'none',
  'not-stated',
  'not-seen',
  'agreed',
]);
export const isStated = (value: unknown): boolean => STATED.has(value);

/** Reads a duration that may be written as a sentence. */
export function readDuration(notes: Notes, value: unknown, path: string): unknown {
  // A single word is left to the schema: it was meant as a reason why there is no time.
  if (typeof value === 'number') at(notes, path)(sentenceFaults.noDuration(show(value)));
  if (typeof value !== 'string' || !/[\d ]/.test(value)) return value;
  const duration = durationFrom(value, at(notes, path));
  return duration ? notedWhole(notes, duration, path) : value;
}

/** Reads what a stage opens on. */
export function readTrigger(notes: Notes, value: unknown, path: string): unknown {
  const trigger = typeof value === 'string' ? triggerFrom(value) : undefined;
  return isObject(trigger) ? notedWhole(notes, trigger, path) : value;
}

/** Reads the time to meet a requirement. A word that is not a sentence is left to the schema: 'same-day' was meant. */
export const readWithin = (notes: Notes, value: unknown, path: string): unknown =>
  typeof value === 'string' && !isSentence(value) ? value : readLimit(notes, value, path);

/** Reads a limit: a sentence, an object with a sentence under `is`, or field by field. */
export function readLimit(notes: Notes, value: unknown, path: string): unknown {
  if (isStated(value)) return value;
  if (typeof value === 'string') return sentence(notes, value, path) ?? value;
  if (typeof value === 'number') at(notes, path)(sentenceFaults.noLimit(show(value)));
  if (!isObject(value)) return value;
  if (typeof value['is'] === 'string') return withSentence(notes, value, value['is'], path);
  if (!Array.isArray(value) && lacks(value, 'amount') && lacks(value, 'unit'))
    at(notes, path)(fileFaults.noSentence);
  const from = value['from'];
  if (typeof from !== 'string') return value;
  const meant = EVENTS_CALLED.get(withoutArticle(from));
  if (meant) at(notes, within(path, 'from'))(sentenceFaults.noEvent(show(from), meant));
  return changed(notes, value, { from: meant ?? triggerFrom(from) });
}

const isSentence = (text: string): boolean => /\d| from /.test(text);

function sentence(notes: Notes, text: string, path: string) {
  const say = at(notes, path);
  if (!isSentence(text)) say(sentenceFaults.noLimit(show(text)));
  const limit = isSentence(text) ? limitFrom(text, say) : undefined;
  return limit && notedWhole(notes, limit, path);
}

/** The fields that belong to the sentence of a limit, even if it does not give them. */
const SAID = ['amount', 'unit', 'counting', 'readAs', 'from'];

function withSentence(notes: Notes, value: object, text: string, path: string): object {
  const place = within(path, 'is');
  const said = { ...sentence(notes, text, place) };
  const { is, ...rest } = value as { is?: unknown };
  for (const field of SAID)
    if (field in rest) at(notes, within(path, field))(fileFaults.isAndMore(field));
  const fields = [...SAID, ...Object.keys(said)].filter((field) => lacks(rest, field));
  const places = Object.fromEntries(fields.map((field) => [field, place]));
  return noted(notes, { ...said, ...rest }, value, places);
}
