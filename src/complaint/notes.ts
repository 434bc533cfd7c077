import { dateWithYear } from '../calendar/index.js';
import type { Note } from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { Policy } from '../policy/index.js';

/** What is to be known about a complaint that is nobody's breach. */
export function notesOn(policy: Policy, receipt?: ComplaintEvent): Note[] {
  const { title, landlord, edition, inForce } = policy;
  if (typeof inForce === 'string') return [];
  const { from, to, reviewBy } = inForce;
  if (!receipt || (receipt.on >= from && receipt.on <= (to ?? reviewBy ?? receipt.on))) return [];
  const name = `${title} (${landlord}, ${edition})`;
  const when = `The complaint was received on ${dateWithYear(receipt.on)}`;
  const isReviewDue = receipt.on >= from && to === undefined && reviewBy;
  const message = isReviewDue
    ? `${when}. ${name} was to be reviewed by ${dateWithYear(reviewBy)}: whether this edition was still in force is not known`
    : `${when}, outside the dates of ${name}: from ${dateWithYear(from)}${to ? ` to ${dateWithYear(to)}` : ''}`;
  const id = isReviewDue ? 'policy-review-due' : 'policy-not-in-force';
  return [{ id, message: `${message}. It is judged by that edition all the same.` }];
}
