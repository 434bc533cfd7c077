import { reading } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint, PlacedEvent, Position } from '../history/index.js';
import { answerAfterWindow, checkedComplaint, stateOf } from '../history/index.js';
import type { Regularity } from '../lifecycle/index.js';
import { expectedIn, isOpener, lifecycleOf, possibleIn } from '../lifecycle/index.js';
import type { Obligation } from '../obligations/index.js';
import { ledgerOf, obligationsOf, positionOf } from '../obligations/index.js';
import type { ComplaintEvent, EventType } from '../policy/index.js';
import { isTakingOn, stepOf } from '../policy/index.js';
import type { Breach } from './breach.js';
import { breachesOf } from './breaches.js';
import { recordEvent } from './record.js';

/**
 * The events that the policy expects next, as a screen would offer them. Closing a complaint for lack of a reply is
 * offered only once the complainant's time is known to have run out.
 *
 * @param asOf - The day to look at it from: windows that have passed are not offered, and changes that the policy
 * makes when time runs out have happened. If omitted, only the events count.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function expectedEvents(complaint: Complaint, asOf?: IsoDate): EventType[] {
  const { policy } = checkedComplaint(complaint);
  const { machine, known } = lifecycleOf(policy);
  const position = positionOf(complaint, asOf);
  const expected = expectedIn(machine, stateOf(complaint, position), known);
  const waiting = stepOf(policy, position.stage, position.step);
  if (waiting?.party !== 'complainant') return expected;
  const rows = asOf ? ledgerOf(complaint, asOf).rows('policy') : [];
  const row = rows.findLast(({ stage, duty }) => stage === position.stage && duty === waiting.duty);
  if (row?.standing === 'lapsed') {
    const answer = answerAfterWindow(policy, position)?.doneBy ?? [];
    const open = expected.filter((type) => !isOpener(type) || isTakingOn(type));
    return [...new Set([...open, ...answer])];
  }
  const isOwn = waiting.doneBy.includes('complaint.lapsed');
  return expected.filter((type) => isOwn || type !== 'complaint.lapsed');
}

/** Every type of event that can be recorded now, regular or not. */
export function possibleEvents(complaint: Complaint): EventType[] {
  const { machine, known } = lifecycleOf(checkedComplaint(complaint).policy);
  return possibleIn(machine, stateOf(complaint, positionOf(complaint)), known);
}

/** The effects of recording an event. */
export type EventCheck =
  | {
      readonly possible: true;
      /** Whether the policy expects it at that point. */
      readonly regular: boolean;
      /** If not, why not. */
      readonly regularity: Regularity;
      /** The stage it would belong to. */
      readonly stage: string | null;
      /** The breaches that it would add, as of its day. */
      readonly breaches: readonly Breach[];
      /** The duties it would open. */
      readonly opens: readonly Obligation[];
      /** The duties it would settle. */
      readonly settles: readonly Obligation[];
      /** The position of the complaint after all its events. */
      readonly after: Position;
    }
  | {
      readonly possible: false;
      /** Why it cannot be recorded, and which events can. */
      readonly error: ComplaintsError;
    };

/**
 * Says what recording an event would do, without recording it. The complaint is left as it was.
 *
 * @returns For an event that cannot be recorded, `possible: false` and an `error` that says why: it does not throw.
 */
export function checkEvent(complaint: Complaint, event: ComplaintEvent): EventCheck {
  checkedComplaint(complaint);
  let after: Complaint;
  try {
    after = recordEvent(complaint, event);
  } catch (error) {
    if (error instanceof ComplaintsError) return { possible: false, error };
    throw error;
  }
  const earlier = new Set(complaint.events);
  // An event already recorded under the same key changes nothing.
  const {
    regularity,
    stage,
    event: { on },
  } = reading(
    event,
    () =>
      after.history.find((placed) => !earlier.has(placed.event)) ??
      after.history.find((placed) => placed.event.key === event.key),
  ) as PlacedEvent;
  const before = new Map(obligationsOf(complaint, on).map((duty) => [duty.id, duty]));
  const duties = obligationsOf(after, on);
  return {
    possible: true,
    regular: regularity === 'regular',
    regularity,
    stage,
    breaches: without(breachesOf(after, on), breachesOf(complaint, on)),
    opens: duties.filter(({ id, settledOn }) => !before.has(id) && !settledOn),
    settles: duties.filter(({ id, settledOn }) => settledOn && !before.get(id)?.settledOn),
    after: positionOf(after),
  };
}

/** The breaches that were not there before: of several alike, only the additional ones. */
function without(breaches: readonly Breach[], before: readonly Breach[]): Breach[] {
  const known = new Map<string, number>();
  for (const key of before.map(keyOf)) known.set(key, (known.get(key) ?? 0) + 1);
  return breaches.filter((breach) => {
    const key = keyOf(breach);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

/** What identifies a breach. Its wording can change with the events around it. */
const keyOf = ({ kind, clause, stage, on, obligation, event, requirement }: Breach): string =>
  JSON.stringify([kind, clause, stage, on, obligation, event, requirement]);
