import { beforeAll, describe, expect, test } from 'vitest';
import { doors } from '../../scripts/doors.js';
import { siteFiles } from '../../scripts/site/files.js';
import { brokenLinks } from '../../scripts/site/links.js';

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = new Map([...(await siteFiles())].map(([path, content]) => [path, String(content)]));
});

const pages = () => [...files].filter(([path]) => path.endsWith('.html'));

describe('the site', () => {
  test('has for each policy its documents, diagrams, clauses and self-assessment', () => {
    for (const id of ['housing-plus-2018', 'creative-support-2022']) {
      for (const name of [
        'document.html',
        'document-large.html',
        'document.md',
        'diagrams.html',
        'lifecycle.svg',
        'stage-1.svg',
        'clauses.html',
        'self-assessment.html',
      ])
        expect([...files.keys()]).toContain(`policies/${id}/${name}`);
    }
    expect(files.get('policies/creative-support-2022/filled.md')).toContain('April 2022');
  });

  test('has no value that was not there in what is written from data', () => {
    const written = [...files].filter(([path]) => /^(policies|timelines)/.test(path));
    expect(written.filter(([, text]) => /undefined|\[object|\bNaN\b/.test(text))).toEqual([]);
  });

  test('leads nowhere but to itself, to the reference, and elsewhere on the web', () => {
    const reference = doors.map(
      ({ specifier }) => `api/modules/${specifier.replaceAll('/', '_')}.html`,
    );
    const others = ['api/index.html', 'try/index.html', ...reference];
    const withReference = new Map([...files, ...others.map((path) => [path, ''] as const)]);
    expect(brokenLinks(withReference)).toEqual([]);
  });

  test('shows code in colours, each line whole, and asks nothing of anybody', () => {
    const start = files.get('index.html') ?? '';
    expect(start.match(/<span class="c"/g)?.length).toBeGreaterThan(50);
    expect(start.match(/<pre(?! tabindex="0")/g)).toBeNull();
    for (const [path, html] of pages())
      expect([path, html]).toEqual([path, expect.stringContaining("default-src 'none'")]);
  });

  test('says where the words of the Code were not compared', () => {
    for (const id of ['housing-plus-2018', 'creative-support-2022'])
      expect(files.get(`policies/${id}/self-assessment.html`)).toContain(
        'not checked against the text of the Code',
      );
  });

  test('every page has one navigation, one main, and headings in order', () => {
    for (const [path, html] of pages()) {
      const found = [...html.matchAll(/<(h[1-6]|main|header)[ >]/g)].map(([, name = '']) => name);
      const levels = found.flatMap((name) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
      const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      expect([path, found.slice(0, 3), jumps]).toEqual([path, ['header', 'main', 'h1'], []]);
      expect([path, levels.filter((level) => level === 1).length]).toEqual([path, 1]);
    }
  });
});
