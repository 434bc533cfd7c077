import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as write } from 'mdast-util-to-markdown';

/**
 * A document as GitHub-flavoured Markdown. Text that looks like markup is escaped. The cells of
 * tables are not padded, so that a cell that changes changes its own row and no other.
 *
 * @example
 * toMarkdown(policyDocument(housingPlus2018));
 */
export const toMarkdown = (document: Root): string =>
  write(document, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  });
