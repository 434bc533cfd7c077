import type { Element, ElementContent } from 'hast';
import { element, isHeading, words } from './html-nodes.js';

/**
 * Every table in a region that scrolls by itself where it is too wide, that the keyboard reaches, and
 * that has the name of the heading above it.
 */
export function withRegions(content: readonly ElementContent[]): ElementContent[] {
  return content.map((one, index) => {
    if (one.type !== 'element' || one.tagName !== 'table') return one;
    const above = content.slice(0, index).findLast((before) => isHeading(before));
    const id = above && 'properties' in above ? String(above.properties['id']) : undefined;
    const name = id ? { ariaLabelledBy: [id] } : { ariaLabel: 'Table' };
    return element('div', { className: ['table'], role: 'region', tabIndex: 0, ...name }, [
      withColumns(withScopes(one), headingsIn(one)),
    ]);
  });
}

/** What the parts of a table are, also where the style sheet makes lists of its rows. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** What each part of a table is, and what each heading is the heading of: its column. */
const withScopes = (node: Element): Element => ({
  ...node,
  properties: {
    ...node.properties,
    role: ROLES[node.tagName],
    ...(node.tagName === 'th' && { scope: 'col' }),
  },
  children: node.children.map((one) => (one.type === 'element' ? withScopes(one) : one)),
});

const headingsIn = (node: ElementContent): string[] => {
  if (node.type !== 'element') return [];
  return node.tagName === 'th' ? [words(node)] : node.children.flatMap(headingsIn);
};

/** Every cell with the heading of its column, for paper on which rows are too wide to stay rows. */
const withColumns = (node: Element, headings: readonly string[]): Element => {
  const cells = node.children.filter((one) => 'tagName' in one && one.tagName === 'td');
  return {
    ...node,
    children: node.children.map((one) => {
      if (one.type !== 'element') return one;
      if (one.tagName !== 'td') return withColumns(one, headings);
      const dataColumn = headings[cells.indexOf(one)];
      return { ...one, properties: { ...one.properties, dataColumn } };
    }),
  };
};
