/**
 * Prints a policy clause by clause, for review by somebody who knows its text: `npm run review -- policy.json`, or
 * the id of a published policy, such as `housing-plus-2018`.
 */
import { readFileSync } from 'node:fs';
import * as published from '../src/policies/index.js';
import { definePolicy } from '../src/policy/index.js';
import { review } from './review.js';

for (const given of process.argv.slice(2)) {
  const policy = Object.values(published).find(({ id }) => id === given);
  console.log(review(policy ?? definePolicy(JSON.parse(readFileSync(given, 'utf8')))));
}
