import type { KnownComplaint } from '../../history/index.js';
import { openedOn, owing, releasedOn, settledOn, stepAnsweredOn } from '../../history/index.js';
import type { Stage, Step } from '../../policy/index.js';
import { dutyName, isReceipt } from '../../policy/index.js';
import type { Draft, NotShown } from '../breach.js';
import { gap } from '../breach.js';

/** The opening of a stage, and the landlord's steps without a limit, if no event shows them. */
export function ofStage(known: KnownComplaint, stage: Stage): Draft<NotShown>[] {
  if (openedOn(known, stage) === undefined) return [];
  const { id, clause, opensOn, steps } = stage;
  const openers = opensOn.filter((trigger) => typeof trigger === 'string');
  const isShown =
    openers.length < opensOn.length ||
    known.history.some(
      ({ event, stage: at }) =>
        openers.includes(event.type) && (at === id || isReceipt(event.type)),
    );
  const owed = (step: Step) => owing(known.complaint, step, known.asOf);
  const missing = steps
    .filter(({ party, limit, when }) => party === 'landlord' && (when || typeof limit !== 'object'))
    // A step beside the others that was not available may not be required at all.
    .filter((step) => !(step.beside && step.limit === 'not-seen'))
    .filter((step) => !settledOn(known, stage, step) && !releasedOn(known, stage, step))
    .filter((step) => stepAnsweredOn(known, stage, step));
  const opening = { clause, stage: id, needs: openers };
  return [
    ...(isShown ? [] : [gap('stage-opening', { stage, openers }, opening)]),
    ...missing.flatMap((step) => {
      const { duty, doneBy, limit } = step;
      const { truth, needs } = owed(step);
      const at = { clause: step.clause, stage: id };
      const must = dutyName(duty, known.complaint.policy);
      if (truth === 'unknown') return gap('whether-required', { must, needs }, { ...at, needs });
      return typeof limit === 'object'
        ? []
        : gap('step', { stage, duty }, { ...at, needs: doneBy });
    }),
  ];
}
