import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from '../../src/documents/pages/html-content.js';
import { addressFrom } from './address.js';

/** A page of the site and what it is called. */
export interface Link {
  readonly path: string;
  readonly name: string;
}

/** On every page. */
const SITE: readonly Link[] = [
  { path: 'index.html', name: 'Start' },
  { path: 'guides.html', name: 'Guides' },
  { path: 'guides/glossary.html', name: 'Glossary' },
  { path: 'try/index.html', name: 'Try it' },
  { path: 'policies.html', name: 'Policies' },
  { path: 'timelines.html', name: 'Timelines' },
  { path: 'doors.html', name: 'All entry points' },
  { path: 'api/index.html', name: 'API' },
  { path: 'changelog.html', name: 'Changelog' },
];

/** Where everything is found. */
export const SEARCH = 'search.html';

/**
 * The way past the navigation, the search, the navigation of the site, and that of the pages that belong together. A page
 * whose policy for content forbids forms has a link to the search.
 */
export function navigation(path: string, beside: readonly Link[], search: 'box' | 'link'): string {
  const skip = element('a', { className: ['skip'], href: '#main' }, [
    { type: 'text', value: 'Skip to the content' },
  ]);
  const links = search === 'link' ? [...SITE, { path: SEARCH, name: 'Search' }] : SITE;
  const lists = [
    ...(search === 'box' ? [box(path)] : []),
    linksFrom(path, links, 'This site'),
    ...(beside.length > 0 ? [linksFrom(path, beside, 'This policy')] : []),
  ];
  return toHtml([skip, element('header', { className: ['site'] }, lists)]);
}

const box = (page: string): Element =>
  element('form', { role: 'search', action: addressFrom(page, SEARCH) }, [
    element('label', { htmlFor: 'search' }, [{ type: 'text', value: 'Search' }]),
    element('input', { id: 'search', name: 'q', type: 'search', autoComplete: 'off' }),
    element('button', {}, [{ type: 'text', value: 'Find' }]),
  ]);

const linksFrom = (page: string, links: readonly Link[], ariaLabel: string): Element =>
  element('nav', { ariaLabel }, [
    element(
      'ul',
      {},
      links.map(({ path, name }) =>
        element('li', {}, [
          element(
            'a',
            {
              href: addressFrom(page, path),
              ...(path === page && { ariaCurrent: 'page' }),
            },
            [{ type: 'text', value: name }],
          ),
        ]),
      ),
    ),
  ]);
