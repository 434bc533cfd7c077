/** Ten complaints of a made-up landlord, from April 2025 to March 2026, under the policy beside this file. */
import { readFileSync } from 'node:fs';
import type { ComplaintEvent } from 'housing-complaints';
import { definePolicy, replay } from 'housing-complaints';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const policy = definePolicy(read('our-policy.json'));

export const complaints = (read('a-year-of-complaints.json') as ComplaintEvent[][]).map((events) =>
  replay(policy, events),
);

/** The day from which they are looked at. */
export const asOf = '2026-04-30';
