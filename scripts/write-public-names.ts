/** Writes the table of public names. */
import { writeFileSync } from 'node:fs';
import { publicNames } from './public-names.js';

writeFileSync('docs/public-names.md', publicNames());
