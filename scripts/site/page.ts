import type { Root } from 'mdast';
import { toHtml } from '../../src/documents/index.js';
import type { Link } from './navigation.js';
import { navigation } from './navigation.js';
import { SITE_STYLE, WIDE } from './style.js';

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
}

/** A document as a page of the site: as `toHtml` writes it, with the navigation before it. */
export function page(document: Root, options: PageOptions): [path: string, html: string] {
  const { path, title, print = 'normal', wide = false, beside = [] } = options;
  const html = toHtml(document, { print, ...(title !== undefined && { title }) })
    .replace('</style>', () => `${SITE_STYLE}${wide ? WIDE : ''}</style>`)
    .replace('<body>', () => `<body>${navigation(path, beside)}`)
    .replace('<main>', '<main id="main">');
  return [path, html];
}
