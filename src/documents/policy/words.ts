import type { Paragraph } from 'mdast';
import type { Cited, Stated } from '../../policy/index.js';
import { paragraph } from '../pages/index.js';

/** With a capital. */
export const capitalised = (words: string): string => {
  const [first = '', ...rest] = words;
  return `${first.toUpperCase()}${rest.join('')}`;
};

/** A sentence: with a capital, and with one stop at its end, whoever wrote the words. */
export function sentence(words: string): string {
  const text = words.trim();
  return capitalised(/[.,;:!?…]['"’”)]*$/u.test(text) ? text : `${text}.`);
}

/** Sentences, one after another; what is not there is left out. */
export const sentences = (...all: readonly (string | undefined)[]): string =>
  all.flatMap((words) => (words?.trim() ? [sentence(words)] : [])).join(' ');

/** Where something comes from: its clause, and the provision of the Code that it was filled from. */
export const source = ({ clause, filledFrom }: Cited): string =>
  filledFrom ? `${clause}, filled from the ${filledFrom}` : clause;

/** Where several things come from, each source once. */
export const sources = (all: readonly (Cited | undefined)[]): string =>
  [...new Set(all.flatMap((one) => (one ? [source(one)] : [])))].join('; ');

/** A paragraph of sentences that rests on what it cites. */
export const said = (
  words: string | readonly (string | undefined)[],
  ...cited: readonly (Cited | undefined)[]
): Paragraph => paragraph(sentences(...[words].flat()), sources(cited) || undefined);

/** Why there is no time limit. */
export const noLimit: Readonly<Record<Extract<Stated<never>, string>, string>> = {
  none: 'There is no time limit.',
  'not-stated': 'No time limit is stated.',
  'not-seen': 'The time limit was not available.',
};

/** Why a policy gives nothing for something: it says that there is none, it is silent, or nobody has seen its text. */
export const lack = (value: Extract<Stated<never>, string>, what: string, none: string): string => {
  if (value === 'none') return sentence(none);
  return value === 'not-stated'
    ? `Our policy does not say ${what}.`
    : `The text that says ${what} was not available.`;
};
