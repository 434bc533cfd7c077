import { readFileSync } from 'node:fs';
import type { Complaint, ComplaintEvent } from 'housing-complaints';
import { ComplaintsError, definePolicy, replay } from 'housing-complaints';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/** Stands in for your store: a year of a made-up landlord. Yours calls `restore` on what `serialise` gave. */
export function storedComplaints(): Complaint[] {
  const policy = definePolicy(read('our-policy.json'));
  return (read('a-year-of-complaints.json') as ComplaintEvent[][]).flatMap((events) => {
    try {
      return [replay(policy, events)];
    } catch (error) {
      // One that cannot be read does not keep the others from being reminded of.
      if (!(error instanceof ComplaintsError)) throw error;
      console.error(error.code, error.issues.map(({ path }) => path).join(', '));
      return [];
    }
  });
}
