import type { Complaint, PlacedFact } from '../../complaint/index.js';
import { recordEvent, replay } from '../../complaint/index.js';
import { ComplaintsError } from '../../errors.js';
import type { ComplaintEvent, Stage } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import { onRecord } from './file.js';

/** The complaint with the letter among its facts: what follows from sending it follows from there. */
export interface Sent {
  readonly complaint: Complaint;
  readonly placed: PlacedFact;
  readonly stage: Stage | undefined;
}

/** Puts the letter among the facts of the complaint, in place of what is on record of it. */
export function send(file: LetterFile, fact: ComplaintEvent): Sent {
  const { policy, calendar, silentOn, events } = file.complaint;
  const before = fact.on === file.on ? onRecord(file, fact.type) : undefined;
  const complaint = asArgument(file, () =>
    before
      ? replay(
          policy,
          events.map((event) => (event === before ? fact : event)),
          { calendar, silentOn },
        )
      : recordEvent(file.complaint, fact),
  );
  const placed = complaint.history.findLast(
    ({ event, stage }) =>
      event.type === fact.type && event.on === fact.on && (!fact.stage || fact.stage === stage),
  ) as PlacedFact;
  return { complaint, placed, stage: policy.stages.find(({ id }) => id === placed.stage) };
}

/** What cannot be a fact was a wrong argument. */
function asArgument<T>({ options }: LetterFile, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    const { issues, because } = error.details;
    throw new ComplaintsError('argument/invalid', {
      given: options,
      ...(issues && { issues }),
      ...(because && { because }),
      possible: Object.keys(options),
    });
  }
}
