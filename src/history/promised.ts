import type { IsoDate } from '../calendar/index.js';
import type { EventType } from '../policy/index.js';
import type { PlacedFact } from './complaint.js';

/** An answer promised by a day: by an acknowledgement, a contact or a holding letter. */
export interface AnswerPromised {
  /** The day it was promised. */
  readonly on: IsoDate;
  /** The stage whose answer it is. */
  readonly stage: string | null;
  /** The last day, inclusive. */
  readonly by: IsoDate;
  /** The type of fact that promised it. */
  readonly type: EventType;
}

/** The days by which answers were promised, in the order of the promises. */
export const answersPromised = (
  facts: readonly Pick<PlacedFact, 'event' | 'stage'>[],
): AnswerPromised[] =>
  facts.flatMap(({ event, stage }) => {
    const { on, type } = event;
    const by =
      'answerBy' in event
        ? event.answerBy
        : type === 'response.extended'
          ? event.newDueDate
          : undefined;
    return by ? [{ on, stage, by, type }] : [];
  });
