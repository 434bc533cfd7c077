import type { IsoDate } from '../../calendar/index.js';
import { inOrder } from '../../calendar/index.js';
import type { KnownComplaint, PlacedEvent, Promised } from '../../history/index.js';
import { allOf, answersPromised, completionsOf } from '../../history/index.js';
import type { ComplaintEvent } from '../../policy/index.js';
import { ANSWERING } from '../../policy/index.js';
import type { Claim } from '../claim.js';

/**
 * Every remedy promised: the actions agreed, and any others that a response lists. Each is kept by the first
 * `action.completed` from that day on that names it; one completion keeps one promise. A promise without a name is kept
 * by a completion without one, if all promises are unnamed.
 */
export const promiseClaims = (known: KnownComplaint): Claim[] => [
  ...remediesPromised(known),
  ...answersByADay(known),
];

/** Every answer that an acknowledgement or a contact promised by a day. The first answer at its stage keeps it. */
function answersByADay(known: KnownComplaint): Claim[] {
  const claim = claimsFrom(known);
  const answeredOn = new Map<string | null, IsoDate>();
  for (const { event, stage } of known.history.filter(isAnswer))
    if (!answeredOn.has(stage)) answeredOn.set(stage, event.on);
  return answersPromised(known.history)
    .filter(({ type }) => type !== 'response.extended')
    .map(({ stage, by, ...promise }, index) =>
      claim(promise, {
        id: `promise-answer-${index + 1}`,
        by: 'promise',
        stage,
        duty: 'respond',
        dueBy: by,
        settledBy: ANSWERING,
        done: answeredOn.get(stage),
      }),
    );
}

const isAnswer = ({ event }: PlacedEvent): boolean =>
  (ANSWERING as readonly string[]).includes(event.type);

function remediesPromised(known: KnownComplaint): Claim[] {
  const events = known.history.map(({ event }) => event);
  const promises = promisedIn(events);
  if (promises.length === 0) return [];
  const claim = claimsFrom(known);
  const completions = completionsOf(promises, doneFor(promises, events));
  return promises.map((promise, index) => {
    const { action, dueBy } = promise;
    const done = completions.get(promise);
    return claim(promise, {
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

/**
 * Makes claims on the landlord that rest on an event and end on a day that it names, at the stage open at the end
 * of its day.
 */
function claimsFrom({ complaint, history }: KnownComplaint) {
  const stages = new Map(history.map(({ event, after }) => [event.on, after.stage]));
  return (
    { type, on }: Pick<ComplaintEvent, 'type' | 'on'>,
    claim: Pick<Claim, 'id' | 'by' | 'duty' | 'settledBy'> & Partial<Claim>,
  ): Claim => ({
    party: 'landlord',
    authority: { fact: type, on },
    stage: stages.get(on) ?? null,
    limits: 'none',
    noLimit: 'no-date-given',
    runsFrom: () => undefined,
    hasHappened: () => false,
    isSilent: claim.settledBy.every((one) => complaint.silentOn.includes(one)),
    ...claim,
  });
}

type Made = Promised & Pick<ComplaintEvent, 'type'>;

/** The promises, in order of date. */
function promisedIn(events: readonly ComplaintEvent[]): Made[] {
  const agreed: readonly Made[] = allOf(events, 'action.agreed');
  const listed = allOf(events, 'response.sent').flatMap(({ on, remedies = [] }) =>
    remedies.map((action) => ({ on, action, type: 'response.sent' as const })),
  );
  const known = new Set(agreed.map(({ action }) => action));
  const first = new Map(listed.toReversed().map((remedy) => [remedy.action, remedy]));
  const unnamed = listed.filter(
    (remedy) => !known.has(remedy.action) && first.get(remedy.action) === remedy,
  );
  return [...agreed, ...unnamed].sort(inOrder);
}

/** The completed actions, except those that the Ombudsman had ordered and nobody had promised. */
export function doneFor(promises: readonly Promised[], events: readonly ComplaintEvent[]) {
  const promised = new Set(promises.map(({ action }) => action));
  const ordered = new Set(
    ordersIn(events)
      .map(({ action }) => action)
      .filter((what) => !promised.has(what)),
  );
  return allOf(events, 'action.completed').filter(({ action }) => !action || !ordered.has(action));
}

/** The Ombudsman's orders, with or without a determination, in order of date. */
const ordersIn = (events: readonly ComplaintEvent[]) =>
  allOf(events, 'ombudsman.determined', 'ombudsman.ordered').flatMap((event) =>
    (event.orders ?? []).map(({ what, ...order }) => ({
      ...order,
      on: event.on,
      action: what,
      event,
    })),
  );

/**
 * The Ombudsman's requests and orders, in order of date. The first `ombudsman.answered` from that day on meets every
 * earlier request for information; a determination ends the requests before it. The first `action.completed` from that
 * day on that names an order meets it; telling the Ombudsman does not. A completion without a name may have met it,
 * unless an unnamed action was promised.
 */
export function ombudsmanClaims(known: KnownComplaint): Claim[] {
  const events = known.history.map(({ event }) => event);
  const places = new Map(events.map((event, place) => [event, place]));
  const claim = claimsFrom(known);
  const isAfter = (a: ComplaintEvent, b: ComplaintEvent) =>
    (places.get(a) ?? 0) > (places.get(b) ?? 0);
  const answers = allOf(events, 'ombudsman.answered').toReversed();
  const determined = allOf(events, 'ombudsman.determined');
  const requests = allOf(events, 'ombudsman.asked').map((event, index) => {
    // Answers before this request come before every later one.
    while (isBefore(answers.at(-1), event)) answers.pop();
    const made = claim(event, {
      id: `ombudsman/information-${index + 1}`,
      by: 'ombudsman',
      duty: 'answer-ombudsman',
      dueBy: event.dueBy,
      settledBy: ['ombudsman.answered'],
      done: answers.at(-1)?.on,
      overtakenOn: determined.find((one) => isAfter(one, event))?.on,
    });
    return { event, claim: made };
  });
  const ordered = ordersIn(events);
  const isOfPromises = promisedIn(events).some(({ action }) => !action);
  const completions = completionsOf(
    ordered,
    allOf(events, 'action.completed').filter(({ action }) => action || !isOfPromises),
  );
  const orders = ordered.map((order, index) => {
    const { event, action, dueBy, compensation } = order;
    const done = completions.get(order);
    const made = claim(event, {
      id: `ombudsman/order-${index + 1}`,
      by: 'ombudsman',
      duty: 'obey-order',
      what: action,
      ...(compensation !== undefined && { compensation }),
      dueBy,
      settledBy: ['action.completed'],
      ...(done === 'unknown' ? { isSilent: true } : { done }),
    });
    return { event, claim: made };
  });
  return [...requests, ...orders]
    .sort((a, b) => (places.get(a.event) ?? 0) - (places.get(b.event) ?? 0))
    .map((one) => one.claim);
}

const isBefore = (a: ComplaintEvent | undefined, b: ComplaintEvent): boolean =>
  a !== undefined && a.on < b.on;
