import { inOrder } from '../../calendar/index.js';
import type { KnownComplaint, PlacedEvent, Promised } from '../../history/index.js';
import { allOf, answersPromised, completionsOf } from '../../history/index.js';
import type { ComplaintEvent } from '../../policy/index.js';
import { ANSWERING } from '../../policy/index.js';
import type { Claim } from '../claim.js';

/**
 * Every remedy promised: the actions agreed, and what a response lists beyond those. It is done
 * by the first `action.completed` from that day on that names it, each doing for one promise; what has
 * no name, by one that has none, where only such were promised.
 */
export const promiseClaims = (known: KnownComplaint): Claim[] => [
  ...remediesPromised(known),
  ...answersByADay(known),
];

/** Every answer that an acknowledgement or a contact promised by a day: done by the first at its stage. */
const answersByADay = (known: KnownComplaint): Claim[] =>
  answersPromised(known.history)
    .filter(({ type }) => type !== 'response.extended')
    .map(({ stage, by, ...promise }, index) =>
      claimFrom(known, promise, {
        id: `promise-answer-${index + 1}`,
        by: 'promise',
        stage,
        duty: 'respond',
        dueBy: by,
        settledBy: ANSWERING,
        done: known.history.find((placed) => placed.stage === stage && isAnswer(placed))?.event.on,
      }),
    );

const isAnswer = ({ event }: PlacedEvent): boolean =>
  (ANSWERING as readonly string[]).includes(event.type);

function remediesPromised(known: KnownComplaint): Claim[] {
  const events = known.history.map(({ event }) => event);
  const promises = promisedIn(events);
  if (promises.length === 0) return [];
  const completions = completionsOf(promises, doneFor(promises, events));
  return promises.map((promise, index) => {
    const { action, dueBy } = promise;
    const done = completions.get(promise);
    return claimFrom(known, promise, {
      id: `promise-${index + 1}`,
      by: 'promise',
      duty: 'keep-promise',
      ...(action && { what: action }),
      dueBy,
      settledBy: ['action.completed'],
      ...(done === 'unknown' ? { isSilent: true } : { done }),
    });
  });
}

/** What rests on an event and ends on a day that it names: the landlord's, at the stage then open. */
const claimFrom = (
  { complaint, history }: KnownComplaint,
  { type, on }: Pick<ComplaintEvent, 'type' | 'on'>,
  claim: Pick<Claim, 'id' | 'by' | 'duty' | 'settledBy'> & Partial<Claim>,
): Claim => ({
  party: 'landlord',
  authority: { fact: type, on },
  stage: history.findLast(({ event }) => event.on <= on)?.after.stage ?? null,
  limits: 'none',
  noLimit: 'no-date-given',
  runsFrom: () => undefined,
  hasHappened: () => false,
  isSilent: claim.settledBy.every((one) => complaint.silentOn.includes(one)),
  ...claim,
});

type Made = Promised & Pick<ComplaintEvent, 'type'>;

/** What was promised, in order of date. */
function promisedIn(events: readonly ComplaintEvent[]): Made[] {
  const agreed: readonly Made[] = allOf(events, 'action.agreed');
  const listed = allOf(events, 'response.sent').flatMap(({ on, remedies = [] }) =>
    remedies.map((action): Made => ({ on, action, type: 'response.sent' })),
  );
  const unnamed = listed.filter(({ action }, index) => {
    const isAgreed = agreed.some((one) => one.action === action);
    return !isAgreed && listed.findIndex((one) => one.action === action) === index;
  });
  return [...agreed, ...unnamed].sort(inOrder);
}

/** What was done, but for what the Ombudsman had ordered and nobody had promised. */
function doneFor(promises: readonly Promised[], events: readonly ComplaintEvent[]) {
  const ordered = allOf(events, 'ombudsman.determined')
    .flatMap(({ orders = [] }) => orders.map(({ what }) => what))
    .filter((what) => !promises.some(({ action }) => action === what));
  return allOf(events, 'action.completed').filter(
    ({ action }) => !action || !ordered.includes(action),
  );
}

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

/** What a claim of the Ombudsman's has of its own. */
type Rest = Pick<Claim, 'duty' | 'what' | 'dueBy' | 'settledBy' | 'done'>;
