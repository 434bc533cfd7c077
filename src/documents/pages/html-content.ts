import type { Element, ElementContent } from 'hast';
import { PAGE } from './words.js';

/** An HTML element. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** The text within an element. */
export const textIn = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

/** Whether a node is a heading of one of these levels. */
export const isHeading = (node: ElementContent, levels = '1-6'): node is Element =>
  node.type === 'element' && new RegExp(`^h[${levels}]$`).test(node.tagName);

/** Gives every heading an id to link to: its number among the headings. */
export function withNames(content: readonly ElementContent[]): ElementContent[] {
  const headings = content.filter((node) => isHeading(node));
  return content.map((node) =>
    isHeading(node)
      ? {
          ...node,
          properties: { ...node.properties, id: `part-${headings.indexOf(node) + 1}` },
        }
      : node,
  );
}

/** The fewest parts with which a document gets a table of contents. Letters have fewer. */
const LEAST = 8;

/** Adds a table of contents before the first part of a long document, and a link to skip it. */
export function withContents(content: readonly ElementContent[]): ElementContent[] {
  const parts = content.filter((node) => isHeading(node, '2'));
  const [first] = parts;
  if (!first || parts.length < LEAST) return [...content];
  const at = content.indexOf(first);
  const links = parts.map((part) => element('li', {}, [linkTo(part, textIn(part))]));
  const nav = element('nav', { ariaLabel: PAGE.contents }, [
    linkTo(first, PAGE.skip, { className: ['skip'] }),
    element('ul', {}, links),
  ]);
  return [...content.slice(0, at), nav, ...content.slice(at)];
}

const linkTo = (part: Element, value: string, more = {}): ElementContent =>
  element('a', { ...more, href: `#${part.properties['id']}` }, [{ type: 'text', value }]);

/**
 * Puts every table into a region that scrolls if it is too wide, can be reached by keyboard, and is named by the
 * heading above it.
 */
export const withRegions = (content: readonly ElementContent[]): ElementContent[] =>
  content.map((node, index) => {
    if (node.type !== 'element' || node.tagName !== 'table') return node;
    const above = content.slice(0, index).findLast((before) => isHeading(before));
    const name = above
      ? { ariaLabelledBy: [String(above.properties['id'])] }
      : { ariaLabel: PAGE.table };
    return element('div', { className: ['table'], role: 'region', tabIndex: 0, ...name }, [
      withColumns(withScopes(node), headingsIn(node)),
    ]);
  });

/** The roles of a table's elements, which keep them a table when the style sheet displays rows as lists. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** Adds the roles, and the scope of column headings. */
const withScopes = (node: Element): Element => ({
  ...node,
  properties: {
    ...node.properties,
    role: ROLES[node.tagName],
    ...(node.tagName === 'th' && { scope: 'col' }),
  },
  children: node.children.map((child) => (child.type === 'element' ? withScopes(child) : child)),
});

const headingsIn = (node: ElementContent): string[] => {
  if (node.type !== 'element') return [];
  return node.tagName === 'th' ? [textIn(node)] : node.children.flatMap(headingsIn);
};

/** Gives every cell the heading of its column, for pages on which the style sheet displays rows as lists. */
function withColumns(node: Element, headings: readonly string[]): Element {
  const cells = node.children.filter((child) => 'tagName' in child && child.tagName === 'td');
  const children = node.children.map((child) => {
    if (child.type !== 'element') return child;
    if (child.tagName !== 'td') return withColumns(child, headings);
    const dataColumn = headings[cells.indexOf(child)];
    return { ...child, properties: { ...child.properties, dataColumn } };
  });
  return { ...node, children };
}
