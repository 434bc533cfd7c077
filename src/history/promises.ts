import type { IsoDate } from '../calendar/index.js';
import type { EventType } from '../policy/index.js';
import type { PlacedEvent } from './complaint.js';

/** An answer promised by a day, in an acknowledgement, a contact or a holding letter. */
export interface AnswerPromised {
  /** The day it was promised. */
  readonly on: IsoDate;
  /** The stage whose answer it is. */
  readonly stage: string | null;
  /** The last day, inclusive. */
  readonly by: IsoDate;
  /** The type of event that promised it. */
  readonly type: EventType;
}

/** The days by which answers were promised, in the order of the promises. */
export const answersPromised = (
  history: readonly Pick<PlacedEvent, 'event' | 'stage'>[],
): AnswerPromised[] =>
  history.flatMap(({ event, stage }) => {
    const { on, type } = event;
    const by =
      'answerBy' in event
        ? event.answerBy
        : type === 'response.extended'
          ? event.newDueDate
          : undefined;
    return by ? [{ on, stage, by, type }] : [];
  });

/** A promise, with its name if recorded. */
export interface Promised {
  readonly on: IsoDate;
  readonly action?: string;
  readonly dueBy?: IsoDate;
}

/** Something done, with its name if recorded. */
type Done = Pick<Promised, 'on' | 'action'>;

/** The day on which each promise was kept; `unknown` if something was done that may have kept it. In order of date. */
export function completionsOf(
  promises: readonly Promised[],
  done: readonly Done[],
): ReadonlyMap<Promised, IsoDate | 'unknown'> {
  const named = matched(
    promises.filter(({ action }) => action),
    done,
  );
  const left = promises.filter((promise) => !named.has(promise));
  const nameless = without(done, named).filter(({ action }) => !action);
  // If not all were kept, or one has a name, it is not known which of several was kept.
  const isClear = left.every(({ action }) => !action) && nameless.length >= left.length;
  const all = new Map([...named, ...(isClear ? matched(left, nameless) : [])]);
  const unused = without(done, all);
  const last = unused.at(-1)?.on;
  const lastNameless = unused.findLast(({ action }) => !action)?.on;
  return new Map(
    promises.flatMap((promise): [Promised, IsoDate | 'unknown'][] => {
      const day = all.get(promise)?.on;
      if (day) return [[promise, day]];
      // A named promise is not kept by something with another name.
      const mayBe = promise.action ? lastNameless : last;
      return mayBe && mayBe >= promise.on ? [[promise, 'unknown']] : [];
    }),
  );
}

/**
 * Each promise with the first completion from its day on that has the same name, or neither has one; each
 * completion is used once. In order of date.
 */
function matched<P extends Done, D extends Done>(
  promises: readonly P[],
  done: readonly D[],
): Map<P, D> {
  const byName = new Map<string | undefined, D[]>();
  for (const act of done.toReversed()) {
    const left = byName.get(act.action);
    if (left) left.push(act);
    else byName.set(act.action, [act]);
  }
  const pairs = new Map<P, D>();
  for (const promise of promises) {
    const left = byName.get(promise.action) ?? [];
    // Completions before this promise come before every later one.
    while (left.length > 0 && (left.at(-1) as D).on < promise.on) left.pop();
    const first = left.pop();
    if (first) pairs.set(promise, first);
  }
  return pairs;
}

const without = (done: readonly Done[], pairs: ReadonlyMap<Promised, Done>): readonly Done[] => {
  const used = new Set(pairs.values());
  return done.filter((act) => !used.has(act));
};
