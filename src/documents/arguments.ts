import type { IsoDate } from '../calendar/index.js';
import { isoDate } from '../calendar/index.js';
import type { Complaint } from '../complaint/index.js';
import { checkedComplaint, checkedDate, checkedFields } from '../complaint/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import type { Policy } from '../policy/index.js';
import { checkedPolicy } from '../policy/index.js';
import { EXPECTED, expectedOption } from './words.js';

/*
 * Checks for callers without types. The functions return checked copies, which the caller cannot change later.
 */

/** Checks a complaint, a policy or a day given as an argument. */
export const complaintIn = (value: Complaint): Complaint =>
  orInvalid(value, EXPECTED.readable, () => checkedComplaint(value));
export const policyIn = (value: Policy): Policy =>
  orInvalid(value, EXPECTED.readable, () => checkedPolicy(value));
export const dayIn = (value: IsoDate): IsoDate =>
  orInvalid(value, EXPECTED.readable, () => checkedDate(value, 'asOf'));

/** The values that an option accepts: described in words, and as a check. */
export interface OptionRule {
  readonly expected: string;
  readonly is: (value: unknown) => boolean;
}

const ofType = (type: 'boolean' | 'string'): OptionRule => ({
  expected: EXPECTED.ofType[type],
  is: (value) => typeof value === type,
});

export const yesOrNo: OptionRule = ofType('boolean');
export const text: OptionRule = ofType('string');

/** A date. The calendar throws its own error for an invalid one. */
export const date: OptionRule = {
  expected: EXPECTED.date,
  is: (value) => Boolean(isoDate(value as never)),
};

export const aPolicy: OptionRule = {
  expected: EXPECTED.readable,
  is: (value) => Boolean(policyIn(value as Policy)),
};

/** A number between two others, both inclusive. */
export const numberBetween = (from: number, to: number): OptionRule => ({
  expected: EXPECTED.number(from, to),
  is: (value) => typeof value === 'number' && from <= value && value <= to,
});

/** One of the given words. */
export const anyOf = (...words: readonly string[]): OptionRule => ({
  expected: EXPECTED.anyOf(words),
  is: (value) => words.some((word) => word === value),
});

/** Checks options and returns a copy of those that the function knows. Each of them is optional. */
export function checkedOptions<T extends object>(
  options: T,
  rules: { readonly [K in keyof T & string]-?: OptionRule },
): T {
  const names = Object.keys(rules) as (keyof T & string)[];
  const copy = orInvalid(options, EXPECTED.options, () => {
    checkedFields(options, names);
    return Object.fromEntries(names.map((name) => [name, options[name]])) as T;
  });
  for (const name of names) {
    const { is, expected } = rules[name];
    const given = copy[name];
    const isRight =
      given === undefined || orInvalid(given, expectedOption(name, expected), () => is(given));
    if (!isRight) throw invalidArgument(given, expectedOption(name, expected));
  }
  return copy;
}

/**
 * Reads an argument. An error that is not the library's own becomes `argument/invalid`: a getter or proxy can throw.
 */
export function orInvalid<T>(given: unknown, expected: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof ComplaintsError) throw error;
    const because = EXPECTED.because(error instanceof Error ? error.message : '');
    throw new ComplaintsError('argument/invalid', { given, expected, because });
  }
}
