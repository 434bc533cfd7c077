/** Writes the pages of the words and of the facts: `npm run words`. */
import { writeFileSync } from 'node:fs';
import { factsPage } from './words/facts.js';
import { glossaryPage } from './words/glossary.js';

writeFileSync('docs/facts.md', factsPage());
writeFileSync('docs/glossary.md', glossaryPage());
