import { describe, expect, test } from 'vitest';
import type { Entry } from '../../page/search/find.js';
import { find } from '../../page/search/find.js';
import { searchEntries } from '../../scripts/site/search.js';

const entries: readonly Entry[] = [
  { name: 'How it counts', page: 'Start', url: 'a', text: 'Holidays of banks, and a bank.' },
  { name: 'A bank holiday tomorrow', page: 'A guide', url: 'b', text: 'It is proclaimed.' },
  { name: 'bank holiday', page: 'Glossary', url: 'c', text: 'A day on which banks close.' },
  { name: 'isWorkingDay', page: 'API', url: 'd', text: 'Whether a date is one.' },
  { name: 'Policies', page: 'A guide', url: 'e', text: `${'x '.repeat(90)}the class of a policy` },
];

const found = (question: string) => find(entries, question).map(({ entry }) => entry.url);

describe('the search', () => {
  test.each([
    { because: 'the word itself before headings that have it', asked: 'bank holiday', urls: 'cba' },
    { because: 'the plural as well', asked: 'Bank Holidays', urls: 'cba' },
    { because: 'a word that is not typed to its end', asked: 'bank holi', urls: 'cba' },
    { because: 'the words of a name in the code', asked: 'working day', urls: 'd' },
    { because: 'the same written as it is', asked: 'isWorkingDay', urls: 'd' },
    { because: 'another plural', asked: 'policies', urls: 'e' },
    { because: 'only what has every word', asked: 'bank policy', urls: '' },
    { because: 'nothing for nothing', asked: ' … ', urls: '' },
  ])('finds $because: $asked', ({ asked, urls }) => {
    expect(found(asked).join('')).toBe(urls);
  });

  test('shows the words around what was asked for', () => {
    const [hit] = find(entries, 'class');
    expect(hit?.excerpt).toMatch(/^… (x )+the class of a policy$/);
  });

  test('has the rows of the glossary, the parts of guides and the names of the reference', () => {
    const files = new Map([
      [
        'guides/glossary.html',
        '<main><h1 id="part-1">Glossary</h1><table><tr><td>gap</td><td>What is &amp; is not shown</td></tr></table></main>',
      ],
      [
        'api/functions/index.dueDate.html',
        '<div class="tsd-comment tsd-typography"><p>The last <a href="x">day</a>.</p></div>',
      ],
      ['policies/x.html', '<main><h1 id="part-1">Not here</h1></main>'],
    ]);
    const [, script] = searchEntries(files);
    expect(JSON.parse(script.replace(/^var \w+ = |;\n$/g, ''))).toEqual([
      {
        name: 'Glossary',
        page: 'Glossary',
        url: 'guides/glossary.html#part-1',
        text: 'gap What is & is not shown',
      },
      {
        name: 'gap',
        page: 'Glossary',
        url: 'guides/glossary.html#part-1',
        text: 'What is & is not shown',
      },
      {
        name: 'dueDate',
        page: 'API',
        url: 'api/functions/index.dueDate.html',
        text: 'The last day.',
      },
    ]);
  });
});
