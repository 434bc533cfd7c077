import type { BlockContent, ListItem, Paragraph, RootContent, Text } from 'mdast';
import type { Cited } from '../../policy/index.js';
import { paragraph } from '../pages/index.js';
import type { Silence } from './silences/index.js';
import { CLAUSES, sentence } from './words.js';

/** A text in a paragraph of an unfinished document: a sentence, or the sources of the paragraph. */
export interface Draft extends Text {
  /** The silence that the sentence states, if it says nothing else. */
  readonly silence?: Silence;
  readonly cited?: readonly Cited[];
}

/**
 * The blocks as they are printed. A part that would say several times that something was not available says so once. An
 * adoption is mentioned once for each clause.
 *
 * @param silences - Whether to print what the policy does not say and what was not available.
 */
export function finished(blocks: readonly RootContent[], silences: boolean): RootContent[] {
  const adopting = new Set<string>();
  const starts = blocks.flatMap((block, index) => (isPartHeading(block) ? [index] : []));
  const parts = [0, ...starts].map((start, n) => blocks.slice(start, starts[n]));
  return withoutEmptyHeadings(
    parts.flatMap((part) => {
      const often = silences ? saidOften(part) : new Map<string, Often>();
      const isKept = ({ silence }: Draft) =>
        silence === undefined || (silences && !often.has(silence.words));
      const [heading, ...rest] = part.flatMap((block) => printed(block, { isKept, adopting }));
      const once = [...often.values()].map(({ words, cited }) =>
        paragraph(sentence(words), citation(cited, adopting)),
      );
      return heading ? [heading, ...once, ...rest] : [];
    }),
  );
}

const isPartHeading = (block: RootContent): boolean =>
  block.type === 'heading' && block.depth === 2;

/** A sentence that replaces several, and the sources of them all. */
interface Often {
  readonly words: string;
  readonly cited: readonly Cited[];
}

/** The silences that a part states more than once, by their words. */
function saidOften(part: readonly RootContent[]): Map<string, Often> {
  const all = part.flatMap(draftsIn).flatMap((drafts) => {
    const cited = drafts.flatMap((draft) => draft.cited ?? []);
    return drafts.flatMap(({ silence }) => (silence?.often ? [{ ...silence, cited }] : []));
  });
  const texts = all.map(({ words }) => words);
  const often = all.filter(({ words }) => texts.indexOf(words) !== texts.lastIndexOf(words));
  return new Map(
    often.map(({ words, often: once }) => [
      words,
      {
        words: String(once),
        cited: often.filter((other) => other.words === words).flatMap(({ cited }) => cited),
      },
    ]),
  );
}

/** The paragraphs of a block, each as its drafts. */
function draftsIn(block: RootContent): Draft[][] {
  if (block.type === 'paragraph') return [block.children as Draft[]];
  if (block.type !== 'list') return [];
  return block.children.flatMap((item) => item.children.flatMap(draftsIn));
}

interface Printing {
  readonly isKept: (draft: Draft) => boolean;
  /** Clauses whose adoption has been mentioned already. */
  readonly adopting: Set<string>;
}

function printed<Block extends RootContent>(block: Block, how: Printing): Block[];
function printed(block: RootContent, how: Printing): RootContent[] {
  if (block.type === 'paragraph') return printedParagraph(block, how);
  if (block.type !== 'list') return [block];
  const children = block.children.flatMap((item): ListItem[] => {
    const inner = item.children.flatMap((one) => printed(one as BlockContent, how));
    return inner.length > 0 ? [{ ...item, children: inner }] : [];
  });
  return children.length > 0 ? [{ ...block, children }] : [];
}

function printedParagraph({ children }: Paragraph, { isKept, adopting }: Printing): Paragraph[] {
  const drafts = children as Draft[];
  const words = drafts.filter((draft) => !draft.cited && isKept(draft)).map(({ value }) => value);
  const cited = drafts.flatMap((draft) => draft.cited ?? []);
  return words.length > 0 ? [paragraph(words.join(' '), citation(cited, adopting))] : [];
}

/** The sources, each once. */
function citation(cited: readonly Cited[], adopting: Set<string>): string | undefined {
  const clauses = cited.map(({ clause, filledFrom }) => `${clause} ${filledFrom}`);
  const each = cited.filter((_, index) => clauses.indexOf(clauses[index] as string) === index);
  const words = each.map(({ clause, filledFrom, adopted }) => {
    if (filledFrom) return CLAUSES.filledFrom(clause, filledFrom);
    const from = adopted && !adopting.has(clause) && CLAUSES.adopted(clause, adopted);
    if (!from) return clause;
    adopting.add(clause);
    return from;
  });
  return words.join('; ') || undefined;
}

/** Removes headings that have no content below them. */
function withoutEmptyHeadings(blocks: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept.at(-1);
    const isEnd = next === undefined || next.type === 'heading';
    const isOver = next?.type === 'heading' && block.type === 'heading' && next.depth > block.depth;
    if (block.type !== 'heading' || !isEnd || isOver) kept.push(block);
  }
  return kept.toReversed();
}
