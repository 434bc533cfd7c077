import { ComplaintsError } from '../errors.js';
import {
  type Complaint,
  checkedComplaint,
  type PlacedFact,
  type Position,
  positionOf,
} from '../history/index.js';
import type { ComplaintEvent, Regularity } from '../lifecycle/index.js';
import { type Obligation, obligationsOf } from '../obligations/index.js';
import type { Breach } from './breach.js';
import { breachesOf } from './breaches.js';
import { recordEvent } from './record.js';

/** What recording a fact would do. */
export type EventCheck =
  | {
      readonly possible: true;
      /** Whether the policy foresees it at its place. */
      readonly regular: boolean;
      /** If not, in what way not. */
      readonly regularity: Regularity;
      /** The stage it would belong to. */
      readonly stage: string | null;
      /** The breaches there would be, on its day, that there would not be without it. */
      readonly breaches: readonly Breach[];
      /** The duties it would open. */
      readonly opens: readonly Obligation[];
      /** The duties it would settle. */
      readonly settles: readonly Obligation[];
      /** Where the complaint would stand after all its facts. */
      readonly after: Position;
    }
  | {
      readonly possible: false;
      /** Why it cannot be recorded, and what can. */
      readonly error: ComplaintsError;
    };

/**
 * Says what recording a fact would do, without recording it. The complaint is left as it was.
 *
 * @returns Never throws for a fact that cannot be recorded: `possible` is `false` then, and
 * `error` says why.
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
  const { on } = event;
  // A fact recorded before under the same key changes nothing.
  const { regularity, stage } = (after.history.find(
    ({ event: one }) => !complaint.events.includes(one),
  ) ?? after.history.find(({ event: one }) => one.key === event.key)) as PlacedFact;
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

/** The breaches that there were not before: of several alike, as many as there are more. */
function without(breaches: readonly Breach[], before: readonly Breach[]): Breach[] {
  const known = before.map(keyOf);
  return breaches.filter((breach) => {
    const at = known.indexOf(keyOf(breach));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** What a breach is of. How it is said can change with the facts around it. */
const keyOf = ({ kind, clause, stage, on, obligation, event, requirement }: Breach): string =>
  JSON.stringify([kind, clause, stage, on, obligation, event, requirement]);
