import { readFileSync } from 'node:fs';
import type { Complaint, ComplaintEvent } from 'housing-complaints';
import { definePolicy, replay } from 'housing-complaints';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const policy = definePolicy(read('our-policy.json'));
const histories = read('a-year-of-complaints.json') as ComplaintEvent[][];

/** How many complaints a part has. */
export const PART = 50;

/**
 * Stands in for your store: a part of all complaints, which is always the same one. The ten complaints of a made-up
 * landlord come again and again, each time under references of their own. Yours calls `restore`.
 */
export const storedPart = (part: number): Complaint[] =>
  Array.from({ length: PART }, (_, place) => {
    const [received, ...others] = histories[place % histories.length] ?? [];
    if (!received) throw new Error('no history');
    return replay(policy, [{ ...received, ref: `HC-${part}-${place}` }, ...others]);
  });
