import type { ElementContent, Root as Hast } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { anyOf, checkedOptions, orInvalid, text } from '../arguments.js';
import { EXPECTED } from '../words.js';
import {
  element,
  isHeading,
  textIn,
  withContents,
  withNames,
  withRegions,
} from './html-content.js';
import { STYLE } from './style.js';
import { checkedDocument } from './tree.js';
import { PAGE } from './words.js';

/** The options of {@link toHtml}. */
export interface HtmlOptions {
  /** The title of the page. Default: its first heading. */
  readonly title?: string;
  /** `large` has text of at least 18 point, in a plain sans serif. Default: `normal`. */
  readonly print?: 'normal' | 'large';
}

/**
 * Writes a document as a self-contained page of semantic HTML, with a style sheet for screens of any width and for
 * paper. A long document gets a table of contents. If the rows of a table are too wide, as on a phone, each becomes a
 * list of its cells. Text that looks like markup is escaped.
 *
 * @param document - From {@link policyDocument} or {@link letter}, for example.
 * @throws `ComplaintsError` `argument/invalid` if it is not such a tree, is circular, or has content that cannot be
 * written; for an unknown option, or a wrong value.
 *
 * @example
 * toHtml(policyDocument(housingPlus2018), { print: 'large' });
 */
export function toHtml(document: Root, options: HtmlOptions = {}): string {
  const checked = checkedDocument(document);
  const { title, print = 'normal' } = checkedOptions(options, OPTIONS);
  return orInvalid(document, EXPECTED.document, () => pageOf(checked, print, title));
}

const OPTIONS = { title: text, print: anyOf('normal', 'large') };

function pageOf(document: Root, print: 'normal' | 'large', title: string | undefined): string {
  const named = withNames((toHast(document) as Hast).children as ElementContent[]);
  const heading = named.find((node) => isHeading(node));
  const name = title ?? ((heading && textIn(heading)) || PAGE.untitled);
  const page: Hast = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en-GB' }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, [{ type: 'text', value: name }]),
          element('style', {}, [{ type: 'text', value: STYLE[print] }]),
        ]),
        element('body', {}, [element('main', {}, withContents(withRegions(named)))]),
      ]),
    ],
  };
  return `${write(page)}\n`;
}
