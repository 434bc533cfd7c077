import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/documents/index.js';

const documentWith = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

/** What a reader of GitHub-flavoured Markdown makes of it by its syntax: text, and what else there is by its type. */
function readBack(markdown: string): string {
  // The last step would look for addresses in text that was read, whatever was escaped.
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest);
  const said = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    const inner = 'children' in node ? node.children.map(said).join('') : '';
    return node.type === 'root' || node.type === 'paragraph' ? inner : `<${node.type}>${inner}`;
  };
  return said(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions }));
}

describe('text stays text in Markdown', () => {
  test.each([
    'pay at https://example.org/a?b=c',
    'HTTP://example.org',
    'see www.example.org or WWW.éxample.org',
    'write to a.b+c@example.org',
    'a@b@example.org',
    'mailto:a@example.org and xmpp:a@example.org/room',
    'between <&@a>, <1@example.org>, <_a@b>, <a@b> and <https://example.org>',
  ])('addresses too: %s', (written) => {
    expect(readBack(toMarkdown(documentWith(written)))).toBe(written);
  });

  test('signs that make no address are not escaped', () => {
    const written = 'at 10:30, 3 @ £4, p. 5, a/b, note: this';
    expect(toMarkdown(documentWith(written))).toBe(`${written}\n`);
  });

  test('however long it is, and whatever is in it', () => {
    const signs = fc.constantFrom(...'aZ1 _*[]()!<>&#\\.-+|`~:@/é😀', 'www.', 'http://');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 100, maxLength: 500 }), (written) => {
        const text = `x${written.join('')}x`;
        expect(readBack(toMarkdown(documentWith(text)))).toBe(text);
      }),
    );
  });

  test.each(['_', '*', '<a', '![', '\\', '|', '&a'])('half a million signs: %j', (sign) => {
    const long = sign.repeat(500_000 / sign.length);
    expect(toMarkdown(documentWith(long)).length).toBeGreaterThanOrEqual(long.length);
  });
});
