import type { KnownFacts } from '../history/index.js';
import { allOf } from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { Claim } from './claim.js';
import { given } from './of-promises.js';

/**
 * What the Ombudsman asked for and ordered, in order of date. A request for information is met by the first
 * `ombudsman.answered` from that day on; one answer does for every request before it. An order is met by
 * the first `action.completed` from that day on that names it; telling the Ombudsman of it does not do it.
 */
export function ombudsmanClaims({ complaint, facts }: KnownFacts): Claim[] {
  const events = facts.map(({ event }) => event);
  const used = new Set<ComplaintEvent>();
  const claims: Claim[] = [];
  const add = (kind: string, { type, on }: ComplaintEvent, dueBy: Claim['dueBy'], rest: Rest) =>
    claims.push({
      ...given({ fact: type, on }, dueBy),
      id: `ombudsman/${kind}-${claims.filter(({ duty }) => duty === rest.duty).length + 1}`,
      by: 'ombudsman',
      stage: facts.findLast(({ event }) => event.on <= on)?.after.stage ?? null,
      isSilent: rest.settledBy.every((one) => complaint.silentOn.includes(one)),
      ...rest,
    });
  for (const event of events) {
    const { type, on } = event;
    if (type === 'ombudsman.asked')
      add('information', event, event.dueBy, {
        duty: 'answer-ombudsman',
        settledBy: ['ombudsman.answered'],
        done: allOf(events, 'ombudsman.answered').find((answer) => answer.on >= on)?.on,
      });
    if (type !== 'ombudsman.determined') continue;
    for (const { what, dueBy } of event.orders ?? []) {
      const done = allOf(events, 'action.completed').find(
        (action) => action.on >= on && action.action === what && !used.has(action),
      );
      if (done) used.add(done);
      add('order', event, dueBy, {
        duty: 'obey-order',
        what,
        settledBy: ['action.completed'],
        done: done?.on,
      });
    }
  }
  return claims;
}

type Rest = Pick<Claim, 'duty' | 'what' | 'settledBy' | 'done'>;
