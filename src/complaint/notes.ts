import type { Note, PlacedEvent } from '../history/index.js';
import type { Policy } from '../policy/index.js';
import { isReceipt, stageOf } from '../policy/index.js';
import { NOTES } from './words.js';

/** Things worth knowing about a complaint that are not breaches. */
export const notesOn = (policy: Policy, history: readonly PlacedEvent[]): Note[] => [
  ...outOfForce(policy, history),
  ...history
    .filter(({ regularity }) => regularity === 'repeated')
    .map(({ event: { on }, stage }) =>
      note('repeated', NOTES.repeated({ on, name: stageOf(policy, stage)?.name })),
    ),
];

function outOfForce(policy: Policy, history: readonly PlacedEvent[]): Note[] {
  const { inForce } = policy;
  const receivedOn = history.find(({ event }) => isReceipt(event.type))?.event.on;
  if (typeof inForce === 'string' || !receivedOn) return [];
  const { from, to, reviewBy } = inForce;
  if (receivedOn >= from && receivedOn <= (to ?? reviewBy ?? receivedOn)) return [];
  const edition = { policy, receivedOn };
  if (receivedOn >= from && to === undefined && reviewBy) {
    const message = NOTES['policy-review-due']({ ...edition, reviewBy });
    return [note('policy-review-due', message)];
  }
  const message = NOTES['policy-not-in-force']({ ...edition, from, ...(to && { to }) });
  return [note('policy-not-in-force', message)];
}

const note = (id: Note['id'], message: string): Note => ({ id, message });
