import { invalidArgument } from '../errors.js';
import { reading } from './unreadable.js';
import { BORDER } from './words.js';

/**
 * The fields of an object given as an argument, each read once.
 *
 * @throws {@link ComplaintsError} `argument/invalid` for a list or a text, of which every item would be a field.
 */
export const fieldsOf = <T extends object>(given: T): T =>
  reading(given, () => {
    if (typeof given !== 'object' || Array.isArray(given))
      throw invalidArgument(given, BORDER.fields);
    return { ...given };
  });

/**
 * A list given as an argument, however long. One with a hole is none: what goes through a list passes holes over,
 * and a long one of holes alone would take for ever.
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
