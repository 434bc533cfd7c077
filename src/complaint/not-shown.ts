import type { IsoDate } from '../calendar/index.js';
import { EVENT_NAMES, type EventType, type Stage } from '../policy/index.js';
import type { NotShown } from './breach.js';
import { type Complaint, factsUntil } from './complaint.js';
import { DUTY_NAMES } from './explain.js';
import { answeredOn, closedOn, knownOn, openedByFact, settledOn } from './facts.js';
import { checkedDate } from './read-event.js';
import { factName, judge } from './requirements.js';

/**
 * What the policy asks for and the record neither shows nor rules out, as it stood at the
 * end of a day: to be looked for, not held against the landlord.
 *
 * @throws {@link ComplaintsError} `date/invalid`.
 */
export function notShown(complaint: Complaint, asOf: IsoDate): NotShown[] {
  const { policy } = complaint;
  const { id, edition } = policy;
  const facts = factsUntil(complaint, checkedDate(asOf, 'asOf'));
  const ofFacts = judge(complaint, facts)
    .filter(
      ({ requirement, answer: { truth } }) =>
        truth === 'unknown' && requirement.kind !== 'formality',
    )
    .map(({ fact: { event, stage }, requirement: { clause, must }, answer: { needs } }) => ({
      clause,
      stage,
      on: event.on,
      needs,
      because: `${factName(event.type, event.on)} must ${must}; the record does not show it.`,
    }));
  return [...policy.stages.flatMap((stage) => ofStage(complaint, stage, asOf)), ...ofFacts].map(
    (one) => ({
      ...one,
      policy: { id, edition },
    }),
  );
}

/** What opened a stage, and the steps beside the others, where no fact shows them. */
function ofStage(complaint: Complaint, stage: Stage, asOf: IsoDate): Omit<NotShown, 'policy'>[] {
  const known = knownOn(complaint, asOf);
  const opened = openedByFact(known, stage);
  if (opened === undefined) return [];
  const openers = stage.opensOn.filter(
    (trigger): trigger is EventType => typeof trigger === 'string',
  );
  const shownOpen =
    openers.length < stage.opensOn.length ||
    known.facts.some(({ event }) => openers.includes(event.type) && event.on <= opened);
  const opening = shownOpen
    ? []
    : [
        {
          clause: stage.clause,
          stage: stage.id,
          needs: openers,
          because: `What opened ${stage.name} is not shown: ${openers.map((type) => EVENT_NAMES[type]).join(' or ')}.`,
        },
      ];
  const beside = stage.steps
    .filter(
      (step) => step.beside && typeof step.limit !== 'object' && !settledOn(known, stage, step),
    )
    .filter((step) => answeredOn(known, stage, step) ?? closedOn(known, stage))
    .map((step) => ({
      clause: step.clause,
      stage: stage.id,
      needs: step.doneBy,
      because: `The policy asks the landlord to ${DUTY_NAMES[step.duty]} at ${stage.name}; the record does not show it.`,
    }));
  return [...opening, ...beside];
}
