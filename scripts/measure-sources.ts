/** Counts what says how easy the sources are to carry on: see `docs/reading-order.md`. */

import { EVENT_TYPES } from '../src/vocabulary/index.js';
import { readTree } from '../test/support/architecture.js';
import {
  filesByFolder,
  filesNaming,
  isData,
  isWords,
  linesOf,
  quantile,
  sentencesIn,
} from '../test/support/measures.js';

const tree = readTree('src', (path) => path.endsWith('.ts'));
const all = process.argv.includes('--list');

const lines = linesOf(new Map([...tree].filter(([path]) => !isData(path))));
const total = lines.reduce((sum, [, count]) => sum + count, 0);
console.log(`${lines.length} files without data, ${total} lines`);
console.log(
  `median ${quantile(
    lines.map(([, count]) => count),
    0.5,
  )} lines`,
);
const long = lines.filter(([, count]) => count > 150);
console.log(`over 150 lines: ${long.map(([path, count]) => `${path} ${count}`).join(', ')}`);

const sentences = sentencesIn(tree);
const inWords = sentences.filter(({ path }) => isWords(path)).length;
console.log(
  `${sentences.length} sentences, ${((inWords / sentences.length) * 100).toFixed(1)}% of them in words.ts`,
);
if (all)
  for (const { path, text } of sentences.filter(({ path }) => !isWords(path)))
    console.log(`  ${path}: ${text.slice(0, 90)}`);

const naming = [...filesNaming(tree, EVENT_TYPES)].map(([type, paths]) => [type, paths] as const);
const counts = naming.map(([, paths]) => paths.length);
console.log(
  `an event is named in ${quantile(counts, 0.5)} files (median), nine in ten in at most ${quantile(counts, 0.9)}, at most ${Math.max(...counts)}`,
);
if (all)
  for (const [type, paths] of naming.sort(([, a], [, b]) => b.length - a.length))
    console.log(`  ${type}: ${paths.join(' ')}`);

const large = [...filesByFolder(tree)].filter(([, count]) => count > 15);
console.log(
  `folders over 15 files: ${large.map(([path, count]) => `${path} ${count}`).join(', ')}`,
);
