import { inOrder } from '../calendar/index.js';
import { allOf, type KnownFacts } from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { Claim } from './claim.js';
import { given } from './of-promises.js';

/**
 * What the Ombudsman asked for and ordered, in order of date. A request for information is met by the first
 * `ombudsman.answered` from that day on; one answer does for every request before it. An order is met by
 * the first `action.completed` from that day on that names it; telling the Ombudsman of it does not do it.
 */
export function ombudsmanClaims(known: KnownFacts): Claim[] {
  const events = known.facts.map(({ event }) => event);
  return [...informationAsked(known, events), ...ordersGiven(known, events)]
    .sort(inOrder)
    .map(({ claim }) => claim);
}

type Dated = { readonly on: string; readonly claim: Claim };

function informationAsked(
  { complaint, facts }: KnownFacts,
  events: readonly ComplaintEvent[],
): Dated[] {
  const answers = allOf(events, 'ombudsman.answered');
  return allOf(events, 'ombudsman.asked').map(({ on, dueBy }, index) => ({
    on,
    claim: {
      ...given({ fact: 'ombudsman.asked', on }, dueBy),
      id: `ombudsman/information-${index + 1}`,
      by: 'ombudsman',
      stage: facts.findLast(({ event }) => event.on <= on)?.after.stage ?? null,
      duty: 'answer-ombudsman',
      settledBy: ['ombudsman.answered'],
      done: answers.find((one) => one.on >= on)?.on,
      isSilent: complaint.silentOn.includes('ombudsman.answered'),
    },
  }));
}

function ordersGiven({ complaint, facts }: KnownFacts, events: readonly ComplaintEvent[]): Dated[] {
  const used = new Set<ComplaintEvent>();
  return allOf(events, 'ombudsman.determined')
    .flatMap(({ on, orders = [] }) => orders.map((order) => ({ on, ...order })))
    .map(({ on, what, dueBy }, index) => {
      const done = allOf(events, 'action.completed').find(
        (one) => one.on >= on && one.action === what && !used.has(one),
      );
      if (done) used.add(done);
      return {
        on,
        claim: {
          ...given({ fact: 'ombudsman.determined', on }, dueBy),
          id: `ombudsman/order-${index + 1}`,
          by: 'ombudsman',
          stage: facts.findLast(({ event }) => event.on <= on)?.after.stage ?? null,
          duty: 'obey-order',
          what,
          settledBy: ['action.completed'],
          done: done?.on,
          isSilent: complaint.silentOn.includes('action.completed'),
        },
      };
    });
}
