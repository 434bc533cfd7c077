import { describe, expect, test } from 'vitest';
import { parsed } from '../../scripts/site/markdown.js';
import { rewritten } from '../../scripts/site/rewrite.js';
import { toMarkdown } from '../../src/documents/index.js';

const OTHERS = [
  ['README.md', parsed('# The project\n\n## How it counts\n')],
  ['docs/guide.md', parsed('# A guide\n')],
  ['docs/decisions/why.md', parsed('# Why?\n')],
] as const;

const inSite = (file: string, markdown: string): string =>
  toMarkdown(
    rewritten(file, new Map([...OTHERS, [file, parsed(markdown)]]), (path) => path === 'src/a.ts'),
  ).trim();

describe('a link in a document', () => {
  test.each([
    { from: 'README.md', link: '[g](docs/guide.md)', becomes: '[g](guides/guide.html)' },
    { from: 'docs/guide.md', link: '[r](../README.md)', becomes: '[r](../index.html)' },
    { from: 'docs/guide.md', link: '[w](decisions/why.md)', becomes: '[w](decisions/why.html)' },
    {
      from: 'docs/guide.md',
      link: '[r](../README.md#how-it-counts)',
      becomes: '[r](../index.html#part-2)',
    },
    { from: 'docs/guide.md', link: '![p](pictures/p.svg)', becomes: '![p](pictures/p.svg)' },
    {
      from: 'docs/guide.md',
      link: '[the code](../src/a.ts)',
      becomes: 'the code (`src/a.ts` in the source)',
    },
    { from: 'docs/guide.md', link: '[`src/a.ts`](../src/a.ts)', becomes: '`src/a.ts`' },
    { from: 'README.md', link: '[x](https://example.org)', becomes: '[x](https://example.org)' },
    { from: 'README.md', link: '[x](nowhere.txt)', becomes: '[x](nowhere.txt)' },
  ])('$from: $link', ({ from, link, becomes }) => {
    expect(inSite(from, link)).toBe(becomes);
  });
});
