import type { Paragraph, RootContent } from 'mdast';
import type { Cited, Clause, DocumentPart, Policy } from '../../policy/index.js';
import { introduced, paragraph, part } from '../pages/index.js';
import type { Draft } from './finish.js';
import type { Sentence } from './silences/index.js';
import { CLAUSES, sentence } from './words.js';

/** The clause that something rests on, and the provision of the Code that it was filled from. */
const source = ({ clause, filledFrom }: Cited): string =>
  filledFrom ? CLAUSES.filledFrom(clause, filledFrom) : clause;

/** The sources of several things, each once. */
export const sources = (...all: readonly (Cited | undefined)[]): string =>
  [...new Set(all.flatMap((one) => (one ? [source(one)] : [])))].join('; ');

/** A paragraph of sentences, with the sources that it rests on. Undefined ones are left out. */
export const said = (
  words: Sentence | readonly (Sentence | undefined)[],
  ...cited: readonly (Cited | undefined)[]
): Paragraph => {
  const given = cited.filter((one) => one !== undefined);
  return paragraph([
    ...[words].flat().flatMap((one) => (one === undefined ? [] : draftOf(one))),
    ...(given.length > 0 ? [{ type: 'text', value: '', cited: given } satisfies Draft] : []),
  ]);
};

function draftOf(words: Sentence): Draft[] {
  const isSilence = typeof words === 'object';
  const text = isSilence ? words.words : words;
  if (!text.trim()) return [];
  return [{ type: 'text', value: sentence(text), ...(isSilence && { silence: words }) }];
}

/** The words of clauses in a part of the document: their summaries, and what only `alsoSays` holds. */
export const stated = ({ clauses }: Policy, part: DocumentPart): Paragraph[] =>
  clauses.flatMap((clause) => wordsIn(clause, part));

/** The words of clauses in a part that is divided by stages or grounds: those of one group, or of none. */
export const statedAt = <Group extends Cited>(
  { clauses }: Policy,
  part: DocumentPart,
  groups: readonly Group[],
  group?: Group,
): Paragraph[] =>
  clauses
    .filter(({ number }) => groupOf(number, groups) === group)
    .flatMap((clause) => wordsIn(clause, part));

function wordsIn(clause: Clause, part: DocumentPart): Paragraph[] {
  const { number, summary, alsoSays } = clause;
  const words = [summaryIn(clause) === part ? summary : undefined, alsoSays?.[part]];
  return words.some(Boolean) ? [said(words, { clause: number })] : [];
}

/** The part that prints the summary of a clause, if any does. */
function summaryIn({ treatment, statedIn }: Clause): DocumentPart | undefined {
  if (treatment === 'not-transcribed') return undefined;
  return statedIn ?? (treatment === 'documented' ? 'further' : undefined);
}

/** The stage or ground that a clause belongs to: the one that it sets up, or else the first that cites it. */
const groupOf = <Group extends Cited>(
  number: string,
  groups: readonly Group[],
): Group | undefined =>
  groups.find(({ clause }) => isWithin(number, clause)) ??
  groups.find((group) => cites(group, number));

/** '5.4.2' and '5.4(a)' are within '5.4'; '5.41' is not. */
const isWithin = (number: string, clause: string): boolean =>
  number === clause || number.startsWith(`${clause}.`) || number.startsWith(`${clause}(`);

/** Whether a part of the policy cites a clause anywhere. */
const cites = (part: unknown, number: string): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.entries(part).some(([key, value]) =>
    key === 'clause' ? value === number : cites(value, number),
  );

/** The clauses whose text was not available. Those with the same summary share a paragraph. */
export function notTranscribed({ clauses }: Policy): RootContent[] {
  const missing = clauses.filter(({ treatment }) => treatment === 'not-transcribed');
  const known = [...new Set(missing.map(({ summary }) => summary))].map((words) =>
    said(
      words,
      ...missing
        .filter(({ summary }) => summary === words)
        .map(({ number }) => ({ clause: number })),
    ),
  );
  return part(3, CLAUSES.unavailable, introduced(CLAUSES.areKnown, known));
}
