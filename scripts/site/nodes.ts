import type { Code, Image, Link, PhrasingContent, Table } from 'mdast';
import type { Inline } from '../../src/documents/pages/nodes.js';
import { inline } from '../../src/documents/pages/nodes.js';

/** A link with its words. */
export const linkTo = (url: string, words: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: words }],
});

/** A picture, and what it shows in words. */
export const picture = (url: string, alt: string): Image => ({ type: 'image', url, alt });

/** Text as it is. */
export const code = (value: string, lang?: string): Code => ({
  type: 'code',
  value,
  ...(lang !== undefined && { lang }),
});

/** A name in the code. */
export const name = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

/** Several things in one cell, a line each. */
export const lines = (all: readonly (readonly Inline[])[]): PhrasingContent[] =>
  all.flatMap((words, at) => [...(at > 0 ? [{ type: 'break' as const }] : []), ...inline(words)]);

/** A table whose cells hold more than words; the first row has the names of the columns. */
export const wideTable = (
  columns: readonly string[],
  rows: readonly (readonly (readonly PhrasingContent[])[])[],
): Table => ({
  type: 'table',
  children: [columns.map((words) => inline([words])), ...rows].map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
  })),
});
