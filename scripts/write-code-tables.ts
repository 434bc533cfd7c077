/** Writes the tables of the editions of the Code. */
import { writeFileSync } from 'node:fs';
import { codeTables } from './code-tables.js';

writeFileSync('docs/code-provisions.md', codeTables());
