import type { Finding } from '../assessments/index.js';
import { assessConduct, assessEscalation, assessScope } from '../assessments/index.js';
import type { Answers } from './answers.js';
import { complaintOf } from './ask-complaint.js';

const met = (findings: readonly Finding[]) =>
  findings
    .filter((finding) => finding.met === true)
    .map(({ ground, clause, discretionary }) => ({ ground, clause, discretionary }));

/** Questions that are asked before a decision. */
export const assessments: Answers<'scope' | 'escalation' | 'conduct'> = {
  scope: ({ policy, matter }, named) => {
    const { outcome, topics, findings, routes, needs } = assessScope(named.policy(policy), matter);
    return {
      outcome,
      topics: {
        ...topics,
        takenOut: topics.takenOut.map(({ topic, ground, clause }) => ({ topic, ground, clause })),
      },
      met: met(findings),
      routes: routes.map(({ to }) => to),
      needs,
    };
  },
  escalation: ({ request, ...given }, named) => {
    const { outcome, stage, findings, window, needs } = assessEscalation(
      complaintOf(given, named),
      request,
    );
    return { outcome, stage, met: met(findings), windowEnds: window?.due, needs };
  },
  conduct: ({ policy, behaviour }, named) => {
    const { outcome, findings, powers, appeal, needs } = assessConduct(
      named.policy(policy),
      behaviour,
    );
    return {
      outcome,
      met: met(findings),
      powers: powers.map(({ does }) => does),
      ...(typeof appeal === 'object' && { appeal: appeal.possible }),
      needs,
    };
  },
};
