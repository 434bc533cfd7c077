import type { Requirement, Stage } from '../policy/index.js';
import { answeringStep } from './answering.js';
import { citation } from './cite.js';
import type { Code } from './code.js';
import type { CodeContent } from './parameters.js';

/** That the stage is decided by somebody else than the one before, where who decides was not seen. */
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
      reading:
        'The record shows this if the response is marked as independent of the stage before.',
      of: answer.doneBy,
      holds: { fact: 'independent', is: true },
      must: 'be decided by someone who did not consider the stage before',
    },
  ];
}

type Asked = Pick<Requirement, 'kind' | 'holds' | 'must'> & { readonly id: string };

/** What a holding letter has to contain, by the Code's names for it. */
const IN_HOLDING_LETTERS: Partial<Record<CodeContent, Asked>> = {
  'new-due-date': {
    id: 'date',
    kind: 'missing-notice',
    holds: { fact: 'newDueDate', given: true },
    must: 'give the new due date of the response',
  },
  reasons: {
    id: 'reasons',
    kind: 'missing-reasons',
    holds: { fact: 'reasons', given: true },
    must: 'give the reasons for the delay',
  },
  'ombudsman-details': {
    id: 'ombudsman',
    kind: 'missing-content',
    holds: { fact: 'contents', includes: 'ombudsman-details' },
    must: "give the Ombudsman's contact details",
  },
};

/** What the Code requires of the holding letters of a stage. */
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
