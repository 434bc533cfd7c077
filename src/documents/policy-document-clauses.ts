import type { Paragraph, RootContent } from 'mdast';
import type { Clause, DocumentPart, Policy, Stage } from '../policy/index.js';
import { heading, list, paragraph } from './nodes.js';
import { said } from './policy-document-words.js';

/** What clauses say in a part of the document, in the words of their summaries. */
export const stated = ({ clauses }: Policy, part: DocumentPart): Paragraph[] =>
  clauses.filter((clause) => placeOf(clause) === part).map(summary);

/** Where the summary of a clause is printed, if it is. */
function placeOf({ treatment, statedIn }: Clause): DocumentPart | undefined {
  if (treatment === 'not-transcribed') return undefined;
  return statedIn ?? (treatment === 'documented' ? 'further' : undefined);
}

const summary = (clause: Clause): Paragraph => said(clause.summary, { clause: clause.number });

/** What clauses say of how complaints are handled: those of a stage, or those of none. */
export const statedOfStage = (policy: Policy, stage?: Stage): Paragraph[] =>
  policy.clauses
    .filter((clause) => placeOf(clause) === 'handling')
    .filter(({ number }) =>
      stage ? belongs(number, stage) : !policy.stages.some((one) => belongs(number, one)),
    )
    .map(summary);

/** '5.4.2' and '5.4(a)' belong to a stage set up by '5.4'; '5.41' does not. */
const belongs = (number: string, { clause }: Stage): boolean =>
  number === clause || number.startsWith(`${clause}.`) || number.startsWith(`${clause}(`);

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
