import type { Root } from 'mdast';
import { toHtml } from '../../src/documents/index.js';
import { withHighlights } from './highlight.js';
import type { Link } from './navigation.js';
import { navigation } from './navigation.js';
import { DARK, ROOMY, SITE_STYLE, WIDE } from './style.js';

/** What a page of the site is, beside its text. */
export interface PageOptions {
  /** Where it is in the site. */
  readonly path: string;
  readonly title?: string;
  readonly print?: 'normal' | 'large';
  /** For wide tables and pictures. */
  readonly wide?: boolean;
  /** The pages that belong together with it. */
  readonly beside?: readonly Link[];
  /** What stands after its text, as HTML. */
  readonly after?: string;
}

/** No page asks anything of anybody: `file:` is what the site itself is where it is opened from a folder. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'unsafe-inline'; img-src 'self' file: data:; base-uri 'none'";

/** A document as a page of the site: as `toHtml` writes it, with the navigation before it. */
export function page(document: Root, options: PageOptions): [path: string, html: string] {
  const { path, title, print = 'normal', wide = false, beside = [], after = '' } = options;
  const html = toHtml(document, { print, ...(title !== undefined && { title }) })
    .replace(
      '<title>',
      () => `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"><title>`,
    )
    .replace('</style>', () => `${SITE_STYLE}${wide ? WIDE : ROOMY}${DARK}</style>`)
    .replace('<body>', () => `<body>${navigation(path, beside, 'box')}`)
    .replace('<main>', '<main id="main">')
    .replace('</main>', () => `${after}</main>`);
  return [path, withHighlights(html)];
}
