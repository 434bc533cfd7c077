/** A policy with everything that makes one machine different from another, every step by a clause of its own. */
import type { Policy, Stage } from '../../../src/policy/index.js';
import { panelStage, reviewStage } from '../../../src/policy/index.js';
import {
  calendarDays,
  extension,
  informalStage,
  policyWith,
  refusalInWriting,
  workingDays,
} from '../../support/policies.js';

const review: Stage = reviewStage({
  id: 'review',
  name: 'Review',
  clause: '1',
  opensOn: ['complaint.formalised'],
  handler: 'not-stated',
  acknowledge: workingDays(5, 'complaint.formalised'),
  contact: 'not-stated',
  respond: workingDays(10, 'complaint.formalised'),
  extension: extension({ clause: '1.3' }),
  escalate: calendarDays(28, 'response.sent'),
});
const panel: Stage = panelStage({
  id: 'panel',
  name: 'Panel',
  clause: '2',
  opensOn: ['escalation.requested'],
  handler: 'not-stated',
  returnForm: { clause: '2.1', limit: workingDays(20, 'escalation.requested') },
  hear: { clause: '2.2', limit: workingDays(30, 'escalation.requested') },
  decide: { clause: '2.3', limit: workingDays(10, 'hearing.held') },
});

/** Each step by the clause of its stage and a number. */
const numbered = (stage: Stage): Stage => ({
  ...stage,
  steps: stage.steps.map((step, at) => ({ ...step, clause: `${stage.clause}.${at + 1}` })),
});

export const wholePolicy = (parts: Partial<Policy> = {}): Policy => {
  const numbers = ['0', '1', '1.1', '1.2', '1.3', '1.4', '2', '2.1', '2.2', '2.3', '2.4', '4'];
  return policyWith({
    id: 'whole',
    stages: [informalStage('not-stated'), numbered(review), numbered(panel)],
    clauses: numbers.map((number) => ({ number, summary: 'As it says.', treatment: 'executed' })),
    refusal: refusalInWriting,
    ...parts,
  });
};
