import type { Element, ElementContent, Root as Hast } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { STYLE } from './style.js';

/** How a page is made. */
export interface HtmlOptions {
  /** The title of the page; its first heading where left out. */
  readonly title?: string;
  /** Large print has 18 point and more, in a plain sans serif. */
  readonly print?: 'normal' | 'large';
}

/**
 * A document as a page of HTML that needs nothing else: semantic, with a style sheet for screens of any
 * width and for paper. Text that looks like markup is escaped.
 *
 * @example
 * toHtml(policyDocument(housingPlus2018), { print: 'large' });
 */
export function toHtml(document: Root, { title, print = 'normal' }: HtmlOptions = {}): string {
  const { children } = toHast(document) as Hast;
  const page: Hast = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en-GB' }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, [{ type: 'text', value: title ?? firstHeading(document) }]),
          element('style', {}, [{ type: 'text', value: STYLE[print] }]),
        ]),
        element('body', {}, [element('main', {}, children as ElementContent[])]),
      ]),
    ],
  };
  return `${write(page)}\n`;
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** The words of the first heading. */
function firstHeading({ children }: Root): string {
  const heading = children.find(({ type }) => type === 'heading');
  const words = heading && 'children' in heading ? heading.children : [];
  return words.map((node) => ('value' in node ? node.value : '')).join('') || 'Document';
}
