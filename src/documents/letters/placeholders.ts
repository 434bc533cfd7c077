import type { Nodes, Root, Text, TextData } from 'mdast';
import { ComplaintsError } from '../../errors.js';

/** A name or an address to be filled in. Its place is marked in the tree, so that no text can be taken for it. */
export const placeholder = (name: string): Text => ({
  type: 'text',
  value: `[${name}]`,
  data: { placeholder: name } as TextData,
});

const nameIn = (node: Nodes): string | undefined =>
  (node.data as { placeholder?: string } | undefined)?.placeholder;

/** The placeholders of a document, each once, in the order in which they stand. */
export function placeholdersIn(document: Root): string[] {
  const names: string[] = [];
  const visit = (node: Nodes): void => {
    const name = nameIn(node);
    if (name !== undefined) names.push(name);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(document);
  return [...new Set(names)];
}

/**
 * A letter with names and addresses filled in. A text that happens to look like a placeholder is
 * left alone, and whatever is filled in is text, never markup. The document given is left as it was.
 *
 * @param values - By the names that the letter lists; what is left out stays a placeholder.
 * @throws `ComplaintsError` `argument/invalid` for a placeholder that the document does not have.
 *
 * @example
 * if (made.ok) toMarkdown(fillPlaceholders(made.document, { name: 'Ms Example' }));
 */
export function fillPlaceholders(document: Root, values: Readonly<Record<string, string>>): Root {
  const possible = placeholdersIn(document);
  const unknown = Object.keys(values).filter((name) => !possible.includes(name));
  if (unknown.length > 0) {
    const expected = 'placeholders of this document';
    throw new ComplaintsError('argument/invalid', { given: unknown, expected, possible });
  }
  return filled(document, values) as Root;
}

function filled(node: Nodes, values: Readonly<Record<string, string>>): Nodes {
  const value = values[nameIn(node) ?? ''];
  if (value !== undefined) return { type: 'text', value };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => filled(child, values)) } as Nodes;
}
