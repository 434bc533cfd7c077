/** Plain English, as docs/english.md has it: held for everything that the library says about the conformance kit. */
import { describe, expect, test } from 'vitest';
import { readTree } from '../support/architecture.js';
import { isWords, sentencesIn } from '../support/measures.js';
import { CONSTRUCTIONS } from './constructions.js';
import { everythingSaid, POLICIES } from './said.js';

const said = everythingSaid();

/** Without what is quoted: a clause as the policy has it. */
const withoutQuotes = (text: string): string => text.replace(/‘[^’]*’/g, '…');

/** The texts in which something stands that should not, each with where it comes from. */
const holding = (pattern: RegExp, of: (text: string) => string = (text) => text) =>
  said.filter(({ text }) => pattern.test(of(text))).map(({ where, text }) => `${where}: ${text}`);

/** What policies say in their own words, the longest first: it is printed as it is. */
const ownWords = [
  ...new Set(POLICIES.flatMap((policy) => textsOf(policy, ['must', 'name', 'summary']))),
].sort((a, b) => b.length - a.length);

function textsOf(value: unknown, fields: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (fields.includes(name) ? [inner] : []) : textsOf(inner, fields),
  );
}

const withoutOwnWords = (text: string): string =>
  ownWords.reduce((rest, own) => rest.replaceAll(own, '…'), withoutQuotes(text));

/** Sentences, and of a table its cells. */
const sentencesOf = (text: string): string[] =>
  text.split(text.startsWith('|') ? '|' : /(?<=[.?!])\s+/);

describe('what the library says to people about the conformance kit', () => {
  test('is enough to go by', () => {
    expect(said.length).toBeGreaterThan(3000);
  });

  test('has no hole where a value was missing', () => {
    expect(holding(/undefined|NaN|\[object |\bnull\b/)).toEqual([]);
  });

  test.each(CONSTRUCTIONS)('has "%s" nowhere, but %s', (_, __, found) => {
    expect(holding(found, withoutOwnWords)).toEqual([]);
  });

  test('has its dates in words', () => {
    expect(holding(/\d{4}-\d\d-\d\d/)).toEqual([]);
  });

  test('names no field and no type of event', () => {
    // A small policy of the kit has a criterion that is called so.
    const texts = said.map(({ text }) => text.replaceAll(/gives newEvidence|[\w-]+\.org\.uk/g, ''));
    expect(texts.filter((text) => /\b[a-z]+[A-Z]\w*|\b[a-z]{3,}\.[a-z]{3,}\b/.test(text))).toEqual(
      [],
    );
  });

  test('has no sentence over 30 words, but for what a policy says in words of its own', () => {
    const long = said
      .flatMap(({ text }) => sentencesOf(withoutOwnWords(text)))
      .filter((sentence) => sentence.split(/\s+/).length > 30);
    expect([...new Set(long)]).toEqual([]);
  });
});

describe('what stands in the files of words, whether or not a case reaches it', () => {
  const sources = readTree('src', (path) => path.endsWith('.ts'));
  const texts = sentencesIn(sources).filter(({ path }) => isWords(path));

  test('is enough to go by', () => {
    expect(texts.length).toBeGreaterThan(1500);
  });

  test.each(CONSTRUCTIONS)('has "%s" nowhere, but %s', (_, __, found) => {
    expect(texts.filter(({ text }) => found.test(text))).toEqual([]);
  });
});

describe('the rules find', () => {
  test.each([
    ['a date', /\d{4}-\d\d-\d\d/, 'It was due by 2024-05-01.'] as const,
    ['a field', /\b[a-z]+[A-Z]\w*/, 'Find out whether needsResponse is so.'] as const,
    ...CONSTRUCTIONS.map(([not, , found, like]) => [not, found, like] as const),
  ])('%s', (_, rule, text) => {
    expect(rule.test(text)).toBe(true);
  });

  test("a policy's own words are left out, and nothing else", () => {
    const [own = ''] = ownWords;
    expect(withoutOwnWords(`It must ${own} today.`)).toBe('It must … today.');
  });
});
