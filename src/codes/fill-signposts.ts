import type { ClauseRef, Policy, Signpost, Stage } from '../policy/index.js';
import { citation } from './cite.js';
import type { Code } from './code.js';

/** When complainants are pointed to the Ombudsman by the Code. */
export function signpostsFrom(code: Code, { stages }: Policy): Signpost[] {
  const told = code.provisions.filter(({ parameters }) => parameters.ombudsmanAt);
  const speaksOfEscalation = told.some(({ parameters }) =>
    parameters.ombudsmanAt?.includes('escalation-refused'),
  );
  return told.map((provision): Signpost => {
    const at = provision.parameters.ombudsmanAt ?? [];
    const isWider = at.includes('excluded') && !speaksOfEscalation;
    return {
      to: 'housing-ombudsman',
      clause: endingClause(stages),
      filledFrom: citation(code, provision),
      ...(isWider && { reading: 'A refusal to escalate is read as a complaint not accepted.' }),
      at: isWider ? [...at, 'escalation-refused'] : at,
    };
  });
}

/** Signposts that were not seen have no clause of their own: that of the step that ends the process. */
const endingClause = (stages: Policy['stages']): ClauseRef =>
  (stages.flatMap(({ steps }) => steps).findLast(({ ends }) => ends) ?? (stages[0] as Stage))
    .clause;
