import type { CodeProvision } from '../code.js';
import { READINGS } from '../words.js';

/** Provisions in the text of the Code of July 2020 but not in its form. The text has no numbers; the names are ours. */
export const text: readonly CodeProvision[] = [
  {
    number: 'text:refusal-notice',
    level: 'must',
    topic: 'refusal-notice',
    summary:
      'If a complaint is not accepted, the resident must be told why, and that this can be taken to the Ombudsman.',
    checkable: 'case',
    parameters: {
      of: ['complaint.excluded'],
      contents: ['reasons', 'ombudsman-right'],
      ombudsmanAt: ['excluded'],
    },
    checkedAgainstText: false,
  },
  {
    number: 'text:stage-1-time',
    level: 'must',
    topic: 'stage-1-response-time',
    summary:
      'Stage 1 must have a decision within 10 working days of receipt, and a dated and explained extension cannot exceed 10 days without good reason.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 1,
        duty: 'respond',
        amount: 10,
        unit: 'working-days',
        from: 'complaint.received',
      },
      extension: {
        stage: 1,
        most: { amount: 10, unit: 'working-days' },
        writtenAs: 'days',
        by: 'right',
        beyond: { by: 'right', cases: 'with good reason' },
        reading: READINGS.extensionDays,
      },
      of: ['response.extended'],
      stages: [1],
      contents: ['reasons', 'new-due-date'],
    },
    checkedAgainstText: false,
  },
  {
    number: 'text:stage-2-time',
    level: 'must',
    topic: 'stage-2-response-time',
    summary:
      'Stage 2 must have a response within 20 working days of the request, and a dated and explained extension cannot exceed 10 days without good reason.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 2,
        duty: 'respond',
        amount: 20,
        unit: 'working-days',
        from: 'escalation.requested',
      },
      extension: {
        stage: 2,
        most: { amount: 10, unit: 'working-days' },
        writtenAs: 'days',
        by: 'right',
        beyond: { by: 'right', cases: 'with good reason' },
        reading: READINGS.extensionDays,
      },
      of: ['response.extended'],
      stages: [2],
      contents: ['reasons', 'new-due-date'],
    },
    checkedAgainstText: false,
  },
  {
    number: 'text:stage-3-time',
    level: 'must',
    topic: 'stage-3-response-time',
    summary:
      'Stage 3 must have a response within 20 working days of the request, with a dated and explained extension only for a panel to meet.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 3,
        duty: 'respond',
        amount: 20,
        unit: 'working-days',
        from: 'escalation.requested',
      },
      extension: {
        stage: 3,
        most: { amount: 10, unit: 'working-days' },
        writtenAs: 'days',
        by: 'right',
        cases: 'to convene a panel',
        reading: READINGS.extensionDays,
      },
      of: ['response.extended'],
      stages: [3],
      contents: ['reasons', 'new-due-date'],
    },
    reading: 'An extension for a panel to meet is read as at most 10 days, as at stages 1 and 2.',
    otherReading: {
      says: 'The Code sets no maximum for an extension for a panel to meet.',
      parameters: {
        extension: {
          stage: 3,
          most: { amount: 10, unit: 'working-days' },
          writtenAs: 'days',
          by: 'right',
          cases: 'to convene a panel',
          beyond: { by: 'right', cases: 'to convene a panel' },
          reading: READINGS.extensionDays,
        },
      },
    },
    checkedAgainstText: false,
  },
  {
    number: 'text:number-of-stages',
    level: 'should',
    topic: 'number-of-stages',
    summary:
      'Two stages are preferred, but a landlord convinced that it needs a third should justify it, and a fourth cannot be justified.',
    checkable: 'policy',
    parameters: { idealStages: 2, mostStages: 3, thirdStageNeeds: ['reasons-in-self-assessment'] },
    checkedAgainstText: false,
  },
  {
    number: 'text:stage-response-contents',
    level: 'must',
    topic: 'stage-response-contents',
    summary:
      'The letter at every stage must state the stage, the decision, the reasons, the remedy, the outstanding actions and how to take the complaint further.',
    checkable: 'case',
    parameters: {
      of: ['response.sent', 'decision.sent'],
      contents: ['stage', 'decision', 'reasons', 'remedies', 'outstanding-actions', 'next-steps'],
    },
    checkedAgainstText: false,
  },
  {
    number: 'text:escalation',
    level: 'must',
    topic: 'no-unreasonable-refusal-to-escalate',
    summary:
      'A landlord must not refuse escalation unreasonably, and its reasons must be clear, valid and among the exclusions in the policy.',
    checkable: 'case',
    parameters: {
      usually: 'escalate',
      refusalNeeds: ['valid-reason', 'reason-stated', 'reason-among-exclusions'],
    },
    checkedAgainstText: false,
  },
  {
    number: 'text:self-assess-by',
    level: 'must',
    topic: 'first-self-assessment',
    summary: 'Landlords must complete and publish a self-assessment by the end of 2020.',
    checkable: 'organisation',
    parameters: { deadline: '2020-12-31', published: ['self-assessment'] },
    checkedAgainstText: true,
  },
];
