import type { IsoDate } from '../calendar/index.js';
import type { EventType } from '../policy/index.js';
import type { PlacedEvent } from './complaint.js';

/** An answer promised by a day: by an acknowledgement, a contact or a holding letter. */
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

/** Something promised; what it was where the record tells. */
export interface Promised {
  readonly on: IsoDate;
  readonly action?: string;
  readonly dueBy?: IsoDate;
}

/** Something done; what it was where the record tells. */
type Done = Pick<Promised, 'on' | 'action'>;

/** The day on which each promise was completed; `unknown` where something was done that may have been it. */
export function completionsOf(
  promises: readonly Promised[],
  done: readonly Done[],
): ReadonlyMap<Promised, IsoDate | 'unknown'> {
  const named = matched(
    promises.filter(({ action }) => action),
    done,
  );
  const left = promises.filter((promise) => !named.has(promise));
  const further = done.filter((act) => ![...named.values()].includes(act));
  const nameless = further.filter(({ action }) => !action);
  // Which of several was done cannot be said where not all were, nor where one has a name.
  const isClear = left.every(({ action }) => !action) && nameless.length >= left.length;
  const all = new Map([...named, ...(isClear ? matched(left, nameless) : [])]);
  const unused = done.filter((act) => ![...all.values()].includes(act));
  return new Map(
    promises.flatMap((promise): [Promised, IsoDate | 'unknown'][] => {
      const day = all.get(promise)?.on;
      if (day) return [[promise, day]];
      return unused.some((act) => mayBe(promise, act)) ? [[promise, 'unknown']] : [];
    }),
  );
}

/** Each promise with the first that was done from its day on by the same name, or by none; nothing does for two. */
function matched(promises: readonly Promised[], done: readonly Done[]): Map<Promised, Done> {
  const pairs = new Map<Promised, Done>();
  for (const promise of promises) {
    const used = [...pairs.values()];
    const first = done.find(
      (act) => act.on >= promise.on && act.action === promise.action && !used.includes(act),
    );
    if (first) pairs.set(promise, first);
  }
  return pairs;
}

const mayBe = ({ on, action }: Promised, done: Done): boolean =>
  done.on >= on && (!action || !done.action);
