import type { KnownComplaint } from '../history/index.js';
import { allOf } from '../history/index.js';
import type { ComplaintEvent } from '../policy/index.js';
import type { Claim } from './claim.js';
import { claimFrom } from './of-promises.js';

/**
 * What the Ombudsman asked for and ordered, in order of date. A request for information is met by the first
 * `ombudsman.answered` from that day on; one answer does for every request before it. An order is met by
 * the first `action.completed` from that day on that names it; telling the Ombudsman of it does not do it.
 */
export function ombudsmanClaims(known: KnownComplaint): Claim[] {
  const events = known.history.map(({ event }) => event);
  const used = new Set<ComplaintEvent>();
  const claims: Claim[] = [];
  const add = (kind: string, event: ComplaintEvent, claim: Rest) => {
    const number = claims.filter(({ duty }) => duty === claim.duty).length + 1;
    const id = `ombudsman/${kind}-${number}`;
    claims.push(claimFrom(known, event, { ...claim, id, by: 'ombudsman' }));
  };
  for (const event of events) {
    const { type, on } = event;
    if (type === 'ombudsman.asked')
      add('information', event, {
        duty: 'answer-ombudsman',
        dueBy: event.dueBy,
        settledBy: ['ombudsman.answered'],
        done: allOf(events, 'ombudsman.answered').find((answer) => answer.on >= on)?.on,
      });
    if (type !== 'ombudsman.determined') continue;
    for (const { what, dueBy } of event.orders ?? []) {
      const done = allOf(events, 'action.completed').find(
        (action) => action.on >= on && action.action === what && !used.has(action),
      );
      if (done) used.add(done);
      add('order', event, {
        duty: 'obey-order',
        what,
        dueBy,
        settledBy: ['action.completed'],
        done: done?.on,
      });
    }
  }
  return claims;
}

type Rest = Pick<Claim, 'duty' | 'what' | 'dueBy' | 'settledBy' | 'done'>;
