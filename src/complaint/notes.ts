import type { Note } from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { Policy } from '../policy/index.js';

/** What is to be known about a complaint that is nobody's breach. */
export function notesOn(
  { title, landlord, edition, inForce }: Policy,
  receipt: ComplaintEvent | undefined,
): Note[] {
  if (typeof inForce === 'string') return [];
  const { from, to } = inForce;
  if (!receipt || (receipt.on >= from && (to === undefined || receipt.on <= to))) return [];
  const dates = to ? `from ${from} to ${to}` : `from ${from}`;
  return [
    {
      id: 'policy-not-in-force',
      message: `The complaint was received on ${receipt.on}, outside the dates of ${title} (${landlord}, ${edition}): ${dates}. It is judged by that edition all the same.`,
    },
  ];
}
