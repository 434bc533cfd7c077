import { dateWithYear } from '../calendar/index.js';
import type { Note, PlacedFact } from '../history/index.js';
import type { Policy } from '../policy/index.js';
import { isReceipt, stageOf } from '../policy/index.js';

/** What is to be known about a complaint that is nobody's breach. */
export const notesOn = (policy: Policy, history: readonly PlacedFact[]): Note[] => [
  ...outOfForce(policy, history),
  ...history.flatMap((fact) => repeated(policy, fact)),
];

function outOfForce(
  { title, landlord, edition, inForce }: Policy,
  history: readonly PlacedFact[],
): Note[] {
  const receipt = history.find(({ event }) => isReceipt(event.type))?.event;
  if (typeof inForce === 'string' || !receipt) return [];
  const { from, to, reviewBy } = inForce;
  if (receipt.on >= from && receipt.on <= (to ?? reviewBy ?? receipt.on)) return [];
  const name = `${title} (${landlord}, ${edition})`;
  const when = `The complaint was received on ${dateWithYear(receipt.on)}.`;
  const isReviewDue = receipt.on >= from && to === undefined && reviewBy;
  const message = isReviewDue
    ? `${when} ${name} was due for review by ${dateWithYear(reviewBy)}. It is not known whether this edition was still in force`
    : `${when} ${name} was not in force then. It applies from ${dateWithYear(from)}${to ? ` to ${dateWithYear(to)}` : ''}`;
  const id = isReviewDue ? 'policy-review-due' : 'policy-not-in-force';
  return [{ id, message: `${message}. The complaint is still judged against this edition.` }];
}

function repeated(policy: Policy, { event, stage, regularity }: PlacedFact): Note[] {
  if (regularity !== 'repeated') return [];
  const message = `The complainant asked again on ${dateWithYear(event.on)}, before the landlord had responded at ${stageOf(policy, stage)?.name}. This request does not open another stage.`;
  return [{ id: 'repeated', message }];
}
