import type { Nodes, Root } from 'mdast';

/** The words of a node. */
export const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** The words of the first heading of a document. */
export function titleOf({ children }: Root): string {
  const heading = children.find(({ type }) => type === 'heading');
  return heading ? wordsOf(heading) : 'Document';
}

/** The first sentence of a document below its heading. */
export function beginningOf({ children }: Root): string {
  const first = children.find(({ type }) => type === 'paragraph');
  const words = first ? wordsOf(first).replaceAll('\n', ' ') : '';
  return /^.*?[.?](?=\s|$)/.exec(words)?.[0] ?? words;
}

/** The name that a page gives to the heading which GitHub calls by this name, if there is one. */
export function fragmentOf({ children }: Root, name: string): string | undefined {
  const headings = children.filter(({ type }) => type === 'heading');
  const at = headings.findIndex((heading) => onGitHub(wordsOf(heading)) === name);
  return at < 0 ? undefined : `part-${at + 1}`;
}

const onGitHub = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
