import type { IsoDate } from '../calendar/index.js';
import { inOrder } from '../calendar/index.js';
import type { KnownFacts, Promised } from '../history/index.js';
import { ANSWERING, allOf, answersPromised, completionsOf } from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { Claim } from './claim.js';

/**
 * Every remedy promised: the actions agreed, and what a response lists beyond those. It is done
 * by the first `action.completed` from that day on that names it, each doing for one promise; what has
 * no name, by one that has none, where only such were promised.
 */
export const promiseClaims = (known: KnownFacts): Claim[] => [
  ...remediesPromised(known),
  ...answersByADay(known),
];

/** Every answer that an acknowledgement or a contact promised by a day: done by the first at its stage. */
function answersByADay({ facts, complaint }: KnownFacts): Claim[] {
  return answersPromised(facts)
    .filter(({ type }) => type !== 'response.extended')
    .map(({ on, stage, by, type }, index): Claim => {
      const answer = facts.find(
        ({ event, stage: at }) =>
          at === stage && (ANSWERING as readonly string[]).includes(event.type),
      );
      return {
        ...given({ fact: type, on }, by),
        id: `promise-answer-${index + 1}`,
        by: 'promise',
        stage,
        duty: 'respond',
        settledBy: ANSWERING,
        done: answer?.event.on,
        isSilent: ANSWERING.every((one) => complaint.silentOn.includes(one)),
      };
    });
}

function remediesPromised({ facts, complaint }: KnownFacts): Claim[] {
  const events = facts.map(({ event }) => event);
  const promises = promisedIn(events);
  if (promises.length === 0) return [];
  const completions = completionsOf(promises, doneFor(promises, events));
  return promises.map((promise, index): Claim => {
    const { on, action, dueBy, fact } = promise;
    const done = completions.get(promise);
    return {
      ...given({ fact, on }, dueBy),
      id: `promise-${index + 1}`,
      by: 'promise',
      stage: facts.findLast(({ event }) => event.on <= on)?.after.stage ?? null,
      duty: 'keep-promise',
      ...(action && { what: action }),
      settledBy: ['action.completed'],
      done: done === 'unknown' ? undefined : done,
      isSilent: done === 'unknown' || complaint.silentOn.includes('action.completed'),
    };
  });
}

/** What a claim has that rests on a fact and ends on the day it names. */
export const given = (
  authority: { readonly fact: ComplaintEvent['type']; readonly on: IsoDate },
  dueBy: IsoDate | undefined,
): Pick<
  Claim,
  'party' | 'authority' | 'limits' | 'noLimit' | 'dueBy' | 'runsFrom' | 'hasHappened'
> => ({
  party: 'landlord',
  authority,
  limits: 'none',
  noLimit: 'no-date-given',
  dueBy,
  runsFrom: () => undefined,
  hasHappened: () => false,
});

type Made = Promised & { readonly fact: ComplaintEvent['type'] };

/** What was promised, in order of date. */
function promisedIn(events: readonly ComplaintEvent[]): Made[] {
  const agreed = allOf(events, 'action.agreed').map(
    ({ type: fact, ...promise }): Made => ({ ...promise, fact }),
  );
  const listed = allOf(events, 'response.sent').flatMap(({ on, remedies = [] }) =>
    remedies.map((action): Made => ({ on, action, fact: 'response.sent' })),
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
