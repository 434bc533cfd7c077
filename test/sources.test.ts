/** How easy the sources are to carry on, in figures: what was reached is kept. */
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../src/vocabulary/index.js';
import { readTree } from './support/architecture.js';
import {
  filesByFolder,
  filesNaming,
  isWords,
  linesOf,
  quantile,
  sentencesIn,
} from './support/measures.js';

const sources = readTree('src', (path) => path.endsWith('.ts'));

/** Lists, which read from top to bottom: of words, of names, of types with their explanations. */
const isList = (path: string): boolean =>
  isWords(path) || /^(policies|codes\/code-\d+)\//.test(path);

describe('the sources', () => {
  test('say what they say to people in words.ts', () => {
    const elsewhere = sentencesIn(sources).filter(({ path }) => !isWords(path));
    expect(elsewhere.length / sentencesIn(sources).length).toBeLessThan(0.05);
  });

  test('name an event in few files, beside its row and its words', () => {
    const counts = [...filesNaming(sources, EVENT_TYPES).values()].map((files) => files.length);
    expect(quantile(counts, 0.5)).toBeLessThanOrEqual(3);
    expect(quantile(counts, 0.9)).toBeLessThanOrEqual(8);
  });

  test('have no file over 200 lines but lists, and no list over 400', () => {
    const long = linesOf(sources).filter(([path, lines]) => lines > (isList(path) ? 400 : 200));
    expect(long).toEqual([]);
  });

  test('have folders of about fifteen files', () => {
    const large = [...filesByFolder(sources)].filter(([, files]) => files > 16);
    expect(large).toEqual([]);
  });
});

describe('the measure finds', () => {
  test('a sentence, wherever values stand in it', () => {
    const text = `export const late = (day: string) => \`It was due by \${day}.\`;`;
    expect(sentencesIn(new Map([['audit/late.ts', text]]))).toEqual([
      { path: 'audit/late.ts', text: 'It was due by  … .' },
    ]);
  });

  test('no sentence in an import, a code or a comment', () => {
    const text =
      "// It was due by then.\nimport { a } from './a b c.js';\nconst code = 'due-by-then';";
    expect(sentencesIn(new Map([['audit/late.ts', text]]))).toEqual([]);
  });

  test('a name in a text or as a key, and not in a comment', () => {
    const files: [string, string][] = [
      ['a.ts', "const type = 'form.sent';"],
      ['b.ts', "const words = { 'form.sent': 'the form' };"],
      ['c.ts', '// form.sent'],
    ];
    expect(filesNaming(new Map(files), ['form.sent']).get('form.sent')).toEqual(['a.ts', 'b.ts']);
  });
});
