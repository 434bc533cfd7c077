import { ComplaintsError, nearest, show } from '../errors.js';

/**
 * A question that cannot be asked: it fails the test with `.not` and without, since a slip of
 * the keyboard must never make a test pass.
 */
export function misuse(
  given: unknown,
  because: string,
  possible?: readonly string[],
): ComplaintsError {
  return new ComplaintsError('argument/invalid', {
    given,
    because,
    ...(possible && { possible }),
  });
}

/** One of some names, or an error that says which there are. */
export function oneOf<T extends string>(given: unknown, names: readonly T[], what: string): T {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  const meant = typeof given === 'string' ? nearest(given, names) : undefined;
  throw misuse(
    given,
    `${show(given)} is not ${what}${meant ? `: did you mean '${meant}'?` : '.'}`,
    [...new Set<string>(names)],
  );
}

/** The options at the end of a matcher's arguments, with no name but these. */
export function optionsOf<T extends object>(
  given: unknown,
  names: readonly (keyof T & string)[],
): Partial<T> {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw misuse(given, `The options are an object with ${names.join(', ')}.`);
  }
  for (const [name, value] of Object.entries(given)) {
    oneOf(name, names, 'an option here');
    if (value === undefined)
      throw misuse(given, `${name} is undefined: say which, or leave it out.`);
  }
  return given;
}
