/** The policies of twenty landlords, as their fixtures have them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';

const FOLDER = new URL('../fixtures/policies/', import.meta.url);

export const landlordPolicies: readonly Policy[] = readdirSync(FOLDER)
  .sort()
  .map((name) => definePolicy(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
