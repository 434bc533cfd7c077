import type { Root } from 'mdast';
import type { Issue } from '../../errors.js';
import { ComplaintsError } from '../../errors.js';
import { orInvalid } from '../arguments.js';
import { EXPECTED, NODES } from '../words.js';

const PHRASING: readonly string[] = [
  ...['break', 'delete', 'emphasis', 'footnoteReference', 'html', 'image', 'imageReference'],
  ...['inlineCode', 'link', 'linkReference', 'strong', 'text'],
];
const FLOW: readonly string[] = [
  ...['blockquote', 'code', 'definition', 'footnoteDefinition', 'heading', 'html', 'list'],
  ...['paragraph', 'table', 'thematicBreak'],
];

/**
 * The types that each node can contain. Without this limit the time to write a tree could grow exponentially with its
 * depth: the library for Markdown writes a misplaced node twice.
 */
const INSIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ...['root', 'blockquote', 'footnoteDefinition', 'listItem'].map((type) => [type, FLOW] as const),
  ...['heading', 'paragraph', 'tableCell'].map((type) => [type, PHRASING] as const),
  ...['delete', 'emphasis', 'link', 'linkReference', 'strong'].map(
    (type) => [type, PHRASING] as const,
  ),
  ['list', ['listItem']],
  ['table', ['tableRow']],
  ['tableRow', ['tableCell']],
]);

/** The nodes with a text, and the field that holds it. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ text: 'value', inlineCode: 'value', code: 'value', html: 'value' },
  ...{ link: 'url', image: 'url', definition: 'url' },
};

/** The deepest and the largest tree accepted. A policy's document has some thousands of nodes, seven deep. */
const DEEPEST = 64;
const MOST = 200_000;

/** Checks a document given as an argument. Callers can change one, or make one by hand. */
export function checkedDocument(document: Root): Root {
  return orInvalid(document, EXPECTED.document, () => {
    const issue = faultIn(document);
    if (!issue) return document;
    const expected = EXPECTED.document;
    throw new ComplaintsError('argument/invalid', { expected, issues: [issue] });
  });
}

/** The first node that cannot be written, with the reason. */
function faultIn(document: Root): Issue | undefined {
  let nodes = 0;
  const faultAt = (
    node: unknown,
    path: string,
    depth: number,
    within?: string,
  ): Issue | undefined => {
    nodes += 1;
    if (depth > DEEPEST) return { path: '', message: NODES.tooDeep(DEEPEST) };
    if (nodes > MOST) return { path: '', message: NODES.tooMany(MOST) };
    const fields = (node ?? {}) as Readonly<Record<string, unknown>>;
    const { type, children } = fields;
    if (typeof type !== 'string') return { path, message: NODES.none };
    const possible = within === undefined ? ['root'] : (INSIDE.get(within) ?? []);
    if (!possible.includes(type)) return { path, message: NODES.misplaced(type, possible) };
    const words = WORDS[type];
    if (words && typeof fields[words] !== 'string')
      return { path: `${path}${words}`, message: NODES.text };
    if (!INSIDE.has(type)) return undefined;
    if (!Array.isArray(children)) return { path: `${path}children`, message: NODES.children };
    for (let at = 0; at < children.length; at += 1) {
      const fault = faultAt(children[at], `${path}children.${at}.`, depth + 1, type);
      if (fault) return fault;
    }
    return undefined;
  };
  return faultAt(document, '', 0);
}
