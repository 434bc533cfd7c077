import type { Paragraph, RootContent } from 'mdast';
import type { Cited, Clause, DocumentPart, Policy } from '../../policy/index.js';
import { introduced, paragraph, part } from '../pages/index.js';
import type { Draft } from './finish.js';
import type { Sentence } from './silences/index.js';
import { CLAUSES, sentence } from './words.js';

/** Where something comes from: its clause, and the provision of the Code that it was filled from. */
const source = ({ clause, filledFrom }: Cited): string =>
  filledFrom ? CLAUSES.filledFrom(clause, filledFrom) : clause;

/** Where several things come from, each source once. */
export const sources = (...all: readonly (Cited | undefined)[]): string =>
  [...new Set(all.flatMap((one) => (one ? [source(one)] : [])))].join('; ');

/** A paragraph of sentences that rests on what it cites. What is not there is left out. */
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

/** What clauses say in a part of the document: their summaries, and what no data carries. */
export const stated = ({ clauses }: Policy, part: DocumentPart): Paragraph[] =>
  clauses.flatMap((clause) => wordsIn(clause, part));

/** The same in a part that goes stage by stage, or ground by ground: what belongs to one of them, or to none. */
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

/** The part in which the summary of a clause is printed, if it is. */
function summaryIn({ treatment, statedIn }: Clause): DocumentPart | undefined {
  if (treatment === 'not-transcribed') return undefined;
  return statedIn ?? (treatment === 'documented' ? 'further' : undefined);
}

/** The stage or ground that a clause belongs to: the one that it sets up, or else the first that rests on it. */
const groupOf = <Group extends Cited>(
  number: string,
  groups: readonly Group[],
): Group | undefined =>
  groups.find(({ clause }) => isWithin(number, clause)) ??
  groups.find((group) => cites(group, number));

/** '5.4.2' and '5.4(a)' are within '5.4'; '5.41' is not. */
const isWithin = (number: string, clause: string): boolean =>
  number === clause || number.startsWith(`${clause}.`) || number.startsWith(`${clause}(`);

/** Whether anything in a part of the policy rests on a clause. */
const cites = (part: unknown, number: string): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.entries(part).some(([key, value]) =>
    key === 'clause' ? value === number : cites(value, number),
  );

/** The clauses of which the text was not available; those of which the same is known in one go. */
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
