/**
 * Writes a policy as the shortest file that makes it: `npx tsx scripts/shorten-policy.ts policy.json`.
 */
import { readFileSync } from 'node:fs';
import { definePolicy } from '../src/policy/index.js';
import { shorten } from './shorten.js';

for (const path of process.argv.slice(2)) {
  const policy = definePolicy(JSON.parse(readFileSync(path, 'utf8')));
  console.log(JSON.stringify(shorten(policy), null, 2));
}
