import type { Element, ElementContent } from 'hast';

/** An element of a page. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** The text in an element. */
export const words = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : '';

/** Whether it is a heading, of one of these levels. */
export const isHeading = (node: ElementContent, levels = '1-6'): node is Element =>
  node.type === 'element' && new RegExp(`^h[${levels}]$`).test(node.tagName);
