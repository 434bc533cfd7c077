import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  Text,
} from 'mdast';
import type { ClauseRef } from '../../policy/index.js';

/** What a paragraph, a cell or an item is made of: nodes, and words as they are. */
export type Inline = string | PhrasingContent;

/** A line break in what an author wrote is a space: in Markdown it would begin something new. */
const text = (value: string): Text => ({ type: 'text', value: value.replace(/[\r\n]+/g, ' ') });

/** Words as nodes. What an author wrote is text, never markup: whatever is in it comes out as it is. */
export const inline = (all: readonly Inline[]): PhrasingContent[] =>
  all.map((one) => (typeof one === 'string' ? text(one) : one));

/** A paragraph, and after it the clause that it rests on. */
export const paragraph = (words: Inline | readonly Inline[], clause?: ClauseRef): Paragraph => ({
  type: 'paragraph',
  children: inline([...[words].flat(), ...(clause ? [` (${clause})`] : [])]),
});

/** A heading of a level, from 1. */
export const heading = (depth: 1 | 2 | 3, words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

/** A list; its items are paragraphs, with or without more below them. */
export const list = (items: readonly (Paragraph | readonly BlockContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: 'type' in item ? [item] : [...item],
  })),
});

/** A list after what introduces it; nothing where the list is empty. */
export const introduced = (
  introduction: string | Paragraph,
  items: readonly (Paragraph | readonly BlockContent[])[],
): (Paragraph | List)[] =>
  items.length > 0
    ? [typeof introduction === 'string' ? paragraph(introduction) : introduction, list(items)]
    : [];

/** A table: the first row has the names of the columns. */
export const table = (rows: readonly (readonly Inline[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
  })),
});

/** A part of a document: a heading and what is below it; nothing where there is nothing. */
export const part = (
  depth: 1 | 2 | 3,
  title: string,
  content: readonly RootContent[],
): RootContent[] => (content.length > 0 ? [heading(depth, title), ...content] : []);
