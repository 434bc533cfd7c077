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
  { path: 'try/index.html', name: 'Try it' },
  { path: 'policies.html', name: 'Policies' },
  { path: 'timelines.html', name: 'Timelines' },
  { path: 'api/index.html', name: 'API' },
  { path: 'changelog.html', name: 'Changelog' },
];

/** The way past the navigation, the navigation of the site, and that of the pages that belong together. */
export function navigation(path: string, beside: readonly Link[]): string {
  const skip = element('a', { className: ['skip'], href: '#main' }, [
    { type: 'text', value: 'Skip to the content' },
  ]);
  const lists = [
    linksFrom(path, SITE, 'This site'),
    ...(beside.length > 0 ? [linksFrom(path, beside, 'This policy')] : []),
  ];
  return toHtml([skip, element('header', { className: ['site'] }, lists)]);
}

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
