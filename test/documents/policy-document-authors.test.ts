import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyDocument, toHtml, toMarkdown } from '../../src/documents/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { put } from '../policy/small-policy.js';
import { wholePolicy } from '../policy/whole-policy.js';
import { blocksOf, fromText, textOfPage, textOfTree } from './policy-document-read-back.js';

/** Everywhere that an author writes words of the author's own. */
const PLACES = [
  ...['title', 'landlord', 'edition', 'clauses.0.summary', 'stages.1.name', 'scope.grounds.0.name'],
  ...['conduct.grounds.0.name', 'conduct.powers.0.name', 'stages.2.gate.criteria.0.name'],
  ...['clauses.1.alsoSays.scope', 'clauses.1.alsoSays.handling'],
  ...['alongside.0.name', 'closures.0.title', 'document.reference', 'document.approvedBy'],
];

const written = (words: string): Policy => {
  const policy = wholePolicy();
  for (const place of PLACES) put(policy, place, words);
  put(policy, 'clauses.0.statedIn', 'purpose');
  return definePolicy(policy);
};

const SAMPLES: readonly (readonly [because: string, words: string])[] = [
  ['a table is made of bars', 'is | about \\| bars || and \\\\'],
  ['emphasis is made of stars', '*is* **about** _this_ ~~or that~~ `code`'],
  ['a page is made of tags', 'is <script>alert("x")</script> & <b>this</b> &amp; &lt;'],
  [
    'links are made of brackets',
    'is [a](https://example.org) ![b](c) [d]: e <https://example.org>',
  ],
  ['lists, headings and quotes begin lines', '# is - 1. > + === --- :::'],
  ['a line break begins something new', 'is one\n\n# two\r\n- three\n| four'],
  ['people write in pictures', 'is about 🏠👩‍👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['people write from right to left', 'is about الشكوى and תלונה too'],
  ['people write at length', `is ${'about the stairs and '.repeat(475)}the door`],
];

describe('what an author wrote comes out as it is, since', () => {
  test.each(SAMPLES)('%s', (_, words) => {
    const document = policyDocument(written(words));
    const blocks = blocksOf(document);
    const [, , ...whole] = words.replace(/\s+/g, ' ');
    const shown = blocks.filter(({ text }) => text.includes(whole.join('')));
    expect(shown.length).toBeGreaterThanOrEqual(PLACES.length);
    expect(blocksOf(fromText(toMarkdown(document)))).toEqual(blocks);
    expect(textOfPage(toHtml(document))).toBe(textOfTree(document));
    expect(toHtml(document)).not.toMatch(/<(script|b|img)\b/);
  });

  test('anything may be written', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        words.filter((one) => /\p{L}/u.test(one)),
        (one) => {
          const document = policyDocument(written(one));
          expect(blocksOf(fromText(toMarkdown(document)))).toEqual(blocksOf(document));
          expect(textOfPage(toHtml(document))).toBe(textOfTree(document));
        },
      ),
      { numRuns: 15 },
    );
  });
});
