import type { Paragraph, RootContent } from 'mdast';
import type { Cited, Clause, DocumentPart, Policy } from '../../policy/index.js';
import { heading, list, paragraph } from '../pages/index.js';
import { said } from './words.js';

/** What clauses say in a part of the document: their summaries, and what no data carries. */
export const stated = ({ clauses }: Policy, part: DocumentPart): Paragraph[] =>
  clauses.flatMap((clause) => wordsIn(clause, part));

/** The same in a part that goes stage by stage, or ground by ground: what belongs to one of them, or to none. */
export const statedAt = <Place extends Cited>(
  { clauses }: Policy,
  part: DocumentPart,
  places: readonly Place[],
  place?: Place,
): Paragraph[] =>
  clauses
    .filter(({ number }) => placeOf(number, places) === place)
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
const placeOf = <Place extends Cited>(
  number: string,
  places: readonly Place[],
): Place | undefined =>
  places.find(({ clause }) => isWithin(number, clause)) ??
  places.find((place) => cites(place, number));

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
  if (missing.length === 0) return [];
  const known = [...new Set(missing.map(({ summary }) => summary))];
  return [
    heading(3, 'Clauses that were not available'),
    paragraph('We know that these clauses exist. Their text was not available:'),
    list(
      known.map((words) =>
        said(
          words,
          ...missing.flatMap(({ number, summary }) =>
            summary === words ? [{ clause: number }] : [],
          ),
        ),
      ),
    ),
  ];
}
