/**
 * Measures the library beside its peers and writes docs/performance.md. Build first.
 *
 *   npm run bench            everything but the 200,000 complaints
 *   npm run bench -- --all   these too: some minutes more
 *   npm run bench -- growth  the parts with this in their name; nothing is written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { batchSection, importSection, memorySection } from './apart.js';
import { calendarSection, limitsSection, walkersSection } from './calendar.js';
import { groundsSection, growthSection } from './growth.js';
import { recordSection, replaySection } from './lifecycle.js';

const PAGE = 'docs/performance.md';
const FIRST = '<!-- written by npm run bench -->';
const [all, ...asked] = [process.argv.includes('--all'), ...process.argv.slice(2)].filter(
  (word) => word !== '--all',
);

const parts: readonly (readonly [string, () => string])[] = [
  ['calendar', calendarSection],
  ['walkers', walkersSection],
  ['limits', limitsSection],
  ['replay', replaySection],
  ['record', recordSection],
  ['growth', growthSection],
  ['grounds', groundsSection],
  ['batch', () => batchSection(all ? [10_000, 200_000] : [10_000])],
  ['memory', memorySection],
  ['import', importSection],
];

const wanted = parts.filter(([name]) => asked.length === 0 || asked.includes(name));
const written = wanted.map(([, part]) => {
  const text = part();
  console.log(`${text}\n`);
  return text;
});

if (asked.length === 0) {
  const { model } = cpus()[0] ?? { model: 'unknown' };
  const machine = `Measured with Node.js ${process.version} on ${cpus().length} cores of ${model.trim()}.`;
  const [text] = readFileSync(PAGE, 'utf8').split(FIRST);
  writeFileSync(PAGE, `${text}${FIRST}\n\n${[machine, ...written].join('\n\n')}\n`);
}
