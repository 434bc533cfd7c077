/** Says whether every file that the reading order names exists. */
import { readFileSync } from 'node:fs';
import { filesMissing, filesNamed } from './reading-order.js';

const guide = readFileSync('docs/reading-order.md', 'utf8');
const missing = filesMissing(guide);
console.log(
  missing.length === 0
    ? `All ${filesNamed(guide).length} files that it names exist.`
    : `It names files that do not exist: ${missing.join(', ')}`,
);
if (missing.length > 0) process.exitCode = 1;
