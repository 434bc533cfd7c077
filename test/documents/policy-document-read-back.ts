/** Documents read back as a reader's tools would: their blocks, and the text of each. */
import type { Nodes as Hast } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** One heading, paragraph or cell. */
export interface Block {
  readonly type: string;
  readonly text: string;
  readonly depth?: number;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const textOf = (node: Nodes | Hast): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The headings, paragraphs and cells of a tree, in order. */
export function blocksOf(node: Nodes): Block[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
    return [
      {
        type: node.type,
        text: squeezed(textOf(node)),
        ...(node.type === 'heading' && { depth: node.depth }),
      },
    ];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

export const fromText = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

/** The elements of a page of some kinds, in order. */
export function elementsOf(
  node: Hast,
  ...names: readonly string[]
): Extract<Hast, { tagName: string }>[] {
  const inner = 'children' in node ? node.children.flatMap((one) => elementsOf(one, ...names)) : [];
  return node.type === 'element' && names.includes(node.tagName) ? [node, ...inner] : inner;
}

/** The text of a page together, but for the list of its contents. */
export function textOfPage(html: string): string {
  const [main] = elementsOf(fromHtml(html), 'main');
  const parts = main?.children.filter((one) => !('tagName' in one && one.tagName === 'nav')) ?? [];
  return squeezed(parts.map(textOf).join('')).replaceAll(' ', '');
}

/** The same of a tree. */
export const textOfTree = (tree: Root): string =>
  blocksOf(tree)
    .map(({ text }) => text)
    .join('')
    .replaceAll(' ', '');
