/** What a letter says, as text. */
import type { Nodes, Root } from 'mdast';
import type { Letter, LetterIssue } from '../../src/documents/index.js';

/** Everything that a document says, one block a line. */
export const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const blocks = ['root', 'list', 'listItem'].includes(node.type);
  return node.children.map(textOf).join(blocks ? '\n' : '');
};

/** The document of a letter; fails where there is none. */
export function documentOf(made: Letter): Root {
  if (made.ok) return made.document;
  throw new Error(made.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** What a letter says; fails where there is none. */
export const said = (made: Letter): string => textOf(documentOf(made));

/** Issues in one line each: the path, and the clause or the provision. */
export const issuesOf = (made: Letter): string[] =>
  made.ok ? [] : made.issues.map((one) => `${one.path} ${restsOn(one)}`);

const restsOn = ({ clause, provision }: LetterIssue): string => provision ?? clause ?? '-';
