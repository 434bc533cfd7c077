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

/** The content of a paragraph, a cell or an item: nodes, or plain text. */
export type Inline = string | PhrasingContent;

/** A line break in an author's text becomes a space: in Markdown it could start a new block. */
const text = (value: string): Text => ({ type: 'text', value: value.replace(/[\r\n]+/g, ' ') });

/** Makes nodes of plain text, which is never read as markup. */
export const inline = (all: readonly Inline[]): PhrasingContent[] =>
  all.map((one) => (typeof one === 'string' ? text(one) : one));

/** A paragraph, with the clause that it rests on at its end. */
export const paragraph = (words: Inline | readonly Inline[], clause?: ClauseRef): Paragraph => ({
  type: 'paragraph',
  children: inline([...[words].flat(), ...(clause ? [` (${clause})`] : [])]),
});

export const heading = (depth: 1 | 2 | 3, words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

/** A list. Each item is a paragraph, or a paragraph with blocks below it. */
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

/** A list with its introduction; nothing if the list is empty. */
export const introduced = (
  introduction: string | Paragraph,
  items: readonly (Paragraph | readonly BlockContent[])[],
): (Paragraph | List)[] =>
  items.length > 0
    ? [typeof introduction === 'string' ? paragraph(introduction) : introduction, list(items)]
    : [];

/** A table. The first row names the columns. */
export const table = (rows: readonly (readonly Inline[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
  })),
});

/** A part of a document: a heading and its content; nothing if there is no content. */
export const part = (
  depth: 1 | 2 | 3,
  title: string,
  content: readonly RootContent[],
): RootContent[] => (content.length > 0 ? [heading(depth, title), ...content] : []);
