import type { ClauseRef, Policy, Requirement, Signpost, Stage, Step } from '../policy/index.js';
import type { Code } from './code.js';
import { citation } from './editions.js';
import type { CodeContent } from './letters.js';
import { MUST, READINGS } from './words.js';

/** Finds the step that the Code calls the response of a stage: the response or, if there is none, the decision. */
export const answeringStep = ({ steps }: Stage): Step | undefined =>
  steps.find(({ duty }) => duty === 'respond') ?? steps.find(({ duty }) => duty === 'decide');

/** If the policy's handler was not seen, requires a different person to decide the stage than the one before. */
export function otherPersonRequired(stage: Stage, number: 1 | 2, code: Code): Requirement[] {
  const provision = code.provisions.find(
    ({ parameters }) => parameters.differentPerson && parameters.stages?.includes(number),
  );
  const answer = answeringStep(stage);
  if (stage.handler !== 'not-seen' || !provision || !answer) return [];
  return [
    {
      id: `code-${stage.id}-other-person`,
      kind: 'wrong-handler',
      clause: stage.clause,
      filledFrom: citation(code, provision),
      reading: READINGS.otherPerson,
      of: answer.doneBy,
      holds: { fact: 'independent', is: true },
      must: MUST.otherPerson,
    },
  ];
}

type Asked = Pick<Requirement, 'kind' | 'holds' | 'must'> & { readonly id: string };

/** What a holding letter must contain, by the Code's names for the contents. */
const IN_HOLDING_LETTERS: Partial<Record<CodeContent, Asked>> = {
  'new-due-date': {
    id: 'date',
    kind: 'missing-notice',
    holds: { fact: 'newDueDate', given: true },
    must: MUST.newDueDate,
  },
  reasons: {
    id: 'reasons',
    kind: 'missing-reasons',
    holds: { fact: 'reasons', given: true },
    must: MUST.reasons,
  },
  'ombudsman-details': {
    id: 'ombudsman',
    kind: 'missing-content',
    holds: { fact: 'contents', includes: 'ombudsman-details' },
    must: MUST.ombudsmanDetails,
  },
};

/** Returns what the Code requires of the holding letters of a stage. */
export function letterRequirements(stage: Stage, number: 1 | 2, code: Code): Requirement[] {
  const { clause } = answeringStep(stage) ?? stage;
  return code.provisions
    .filter(({ level, parameters: { of, stages } }) => {
      return level === 'must' && of?.includes('response.extended') && stages?.includes(number);
    })
    .flatMap((provision) =>
      (provision.parameters.contents ?? []).flatMap((content) => {
        const asked = IN_HOLDING_LETTERS[content];
        return asked
          ? [
              {
                ...asked,
                id: `code-${stage.id}-extension-${asked.id}`,
                clause,
                filledFrom: citation(code, provision),
                of: ['response.extended'] as const,
              },
            ]
          : [];
      }),
    );
}

/** Returns the signposts to the Ombudsman that the Code requires. */
export function signpostsFrom(code: Code, { stages }: Policy): Signpost[] {
  const provisions = code.provisions.filter(({ parameters }) => parameters.ombudsmanAt);
  const speaksOfEscalation = provisions.some(({ parameters }) =>
    parameters.ombudsmanAt?.includes('escalation-refused'),
  );
  return provisions.map((provision): Signpost => {
    const at = provision.parameters.ombudsmanAt ?? [];
    const isWider = at.includes('excluded') && !speaksOfEscalation;
    return {
      to: 'housing-ombudsman',
      clause: endingClause(stages),
      filledFrom: citation(code, provision),
      ...(isWider && { reading: READINGS.refusalToEscalate }),
      at: isWider ? [...at, 'escalation-refused'] : at,
    };
  });
}

/** Signposts that were not seen have no clause, so they cite the clause of the step that ends the process. */
const endingClause = (stages: Policy['stages']): ClauseRef =>
  (stages.flatMap(({ steps }) => steps).findLast(({ ends }) => ends) ?? (stages[0] as Stage))
    .clause;
