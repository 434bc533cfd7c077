import type { Root, RootContent } from 'mdast';
import { CODES, citation } from '../src/codes/index.js';
import { policyDocument } from '../src/documents/index.js';
import type { Policy } from '../src/policy/index.js';
import { flatten } from '../src/policy/index.js';

/** A sentence of the document of a policy: in which part it stands, and the clauses that it cites. */
interface Sentence {
  readonly place: string;
  readonly words: string;
  readonly clauses: readonly string[];
}

/**
 * A policy clause by clause, for somebody who knows its text: the summary of each clause, the sentences that are
 * written from the data that cites it, what was adopted, and how it was read.
 */
export function review(policy: Policy): string {
  const sentences = sentencesIn(policyDocument(policy, { readings: false }));
  const values = flatten(policy);
  const saidBy = (clause: string, field: string) => [
    ...new Set(
      values.flatMap(({ path, value, clause: from }) =>
        from === clause && path.split('.').at(-1) === field ? [String(value)] : [],
      ),
    ),
  ];
  const clauses = policy.clauses.map(({ number, summary, treatment, alsoSays = {} }) => {
    const own = [summary, ...Object.values(alsoSays)].map(withoutStop);
    const fromData = sentences.filter(
      ({ words, clauses: cited }) => cited.includes(number) && !own.includes(withoutStop(words)),
    );
    const isIdle = treatment === 'executed' && fromData.length === 0;
    const items = [
      ...fromData.map(({ place, words }) => `${place}: ${words}`),
      ...(isIdle ? [IDLE] : []),
      ...saidBy(number, 'adopted').map((from) => `Adopted from: ${withCheck(from)}.`),
      ...saidBy(number, 'reading').map((reading) => `Reading: ${reading}`),
      ...Object.values(alsoSays).map((words) => `Printed in its own words: ${words}`),
    ];
    const list = items.length > 0 ? [items.map((item) => `- [ ] ${item}`).join('\n')] : [];
    return [`## ${number} (${TREATMENTS[treatment]})`, summary, ...list];
  });
  const { title, landlord, edition } = policy;
  return [`# ${title}`, `${landlord}. ${edition}.`, ...clauses.flat()].join('\n\n');
}

const TREATMENTS = {
  executed: 'run by data',
  documented: 'printed, nothing to run',
  'not-transcribed': 'text not available',
} as const;

const IDLE = 'No sentence of the document rests on this clause. Check what its data does.';

const withoutStop = (words: string): string => words.replace(/\.$/, '');

/** What was adopted, with a word where that provision was not compared with its text. */
function withCheck(from: string): string {
  const provision = CODES.flatMap((code) =>
    code.provisions.filter((one) => citation(code, one) === from),
  )[0];
  return provision?.checkedAgainstText === false
    ? `${from} (not checked against the text of the Code)`
    : from;
}

/** The sentences of a document, each with the heading above it. */
function sentencesIn({ children }: Root): Sentence[] {
  let place = '';
  return children.flatMap((block) => {
    if (block.type === 'heading') place = textOf(block);
    const found = paragraphsIn(block);
    return found.map(([words = '', cited = '']) => ({ place, words, clauses: clausesIn(cited) }));
  });
}

/** The paragraphs of a block: what each says, and what it cites. */
function paragraphsIn(block: RootContent): string[][] {
  if (block.type === 'paragraph') return [block.children.map(textOf)];
  if (block.type !== 'list') return [];
  return block.children.flatMap((item) => item.children.flatMap(paragraphsIn));
}

/** '(3.1, adopted from the Code; 3.4)' cites two clauses. */
const clausesIn = (cited: string): string[] =>
  cited
    .trim()
    .slice(1, -1)
    .split('; ')
    .map((one) => one.replace(/, (adopted|filled) from .*$/, ''));

const textOf = (node: RootContent): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
