import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { policyDocument, toHtml } from '../../src/documents/index.js';
import { everyPolicy } from './policy-document-policies.js';
import { elementsOf, textOf } from './policy-document-read-back.js';

describe.each(everyPolicy)('the page of %s', (_, policy) => {
  const page = fromHtml(toHtml(policyDocument(policy)));
  const main = elementsOf(page, 'main');
  const ids = elementsOf(page, 'h1', 'h2', 'h3').map(({ properties }) => properties['id']);

  test('is in English, with one main part and a title', () => {
    expect(elementsOf(page, 'html').map(({ properties }) => properties['lang'])).toEqual(['en-GB']);
    expect(main).toHaveLength(1);
    expect(elementsOf(page, 'title').map(textOf)).toEqual([policy.title]);
  });
  test('has names that are its own, and links that lead somewhere', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const links = elementsOf(page, 'a').map(({ properties }) =>
      String(properties['href']).slice(1),
    );
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links).toHaveLength(elementsOf(page, 'h2').length + 1);
  });
  test('has tables that the keyboard reaches, each with a name and with headings of its columns', () => {
    const regions = elementsOf(page, 'div');
    expect(regions).toHaveLength(elementsOf(page, 'table').length);
    for (const { properties } of regions) {
      expect(properties).toMatchObject({ role: 'region', tabIndex: 0 });
      expect(ids).toContain([properties['ariaLabelledBy']].flat()[0]);
    }
    const scopes = elementsOf(page, 'th').map(({ properties }) => properties['scope']);
    expect(new Set(scopes)).toEqual(new Set(['col']));
  });
  test('has cells that say the heading of their column, for where a row becomes a list', () => {
    for (const table of elementsOf(page, 'table')) {
      const headings = elementsOf(table, 'th').map(textOf);
      for (const row of elementsOf(table, 'tr').slice(1)) {
        const cells = elementsOf(row, 'td').map(({ properties }) => properties);
        expect(cells.map(({ dataColumn }) => dataColumn)).toEqual(headings);
        expect(new Set(cells.map(({ role }) => role))).toEqual(new Set(['cell']));
      }
    }
  });
});

describe('large print', () => {
  const [, policy] = everyPolicy[0] ?? [];
  const html = policy ? toHtml(policyDocument(policy), { print: 'large' }) : '';

  test('has 18 point and more, without serifs', () => {
    const sizes = [...html.matchAll(/(\d+)pt/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    expect(html).toContain('Arial, Helvetica, sans-serif');
  });
});

test('a short document has no list of its parts', () => {
  const html = toHtml({ type: 'root', children: [] });
  expect(elementsOf(fromHtml(html), 'nav', 'a')).toEqual([]);
});
