/** Plain English, as docs/english.md has it: held for everything that the library says about the conformance kit. */
import { describe, expect, test } from 'vitest';
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

  test('has no construction that reads like a translation', () => {
    const banned =
      /cannot be said|not so\b|without more|tells? of|for a person|where (it|there) was|stands as|\bowed\b|turns? .{0,30}away|puts? .{0,40}off|, by \d+ working/;
    expect(holding(banned, withoutQuotes)).toEqual([]);
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

describe('the rules find', () => {
  test.each([
    ['a date', /\d{4}-\d\d-\d\d/, 'It was due by 2024-05-01.'],
    ['a field', /\b[a-z]+[A-Z]\w*/, 'Find out whether needsResponse is so.'],
  ])('%s', (_, rule, text) => {
    expect(rule.test(text)).toBe(true);
  });

  test("a policy's own words are left out, and nothing else", () => {
    const [own = ''] = ownWords;
    expect(withoutOwnWords(`It must ${own} today.`)).toBe('It must … today.');
  });
});
