/** Writes the figures of docs/quality.md: `npm run quality`, after `npm run mutate` where scores were measured anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { qualityPage, withScores } from './quality.js';

writeFileSync('docs/quality.md', qualityPage(withScores(readFileSync('docs/quality.md', 'utf8'))));
