import type { CodeProvision } from '../code.js';

/** What the text of the Code of July 2020 says and the form does not ask. It numbers nothing; the names are ours. */
export const text: readonly CodeProvision[] = [
  {
    number: 'text:refusal-notice',
    level: 'must',
    topic: 'refusal-notice',
    summary:
      'Whoever is turned away must be told why, and that this can be taken up with the Ombudsman.',
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
      'Stage one must be decided within ten working days of receipt, or explained with a date at most ten days later unless there is good reason.',
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
      'Stage two must be answered within twenty working days of the request, or explained with a date at most ten days later unless there is good reason.',
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
      'A third stage must be answered within twenty working days of the request; only a panel that has to meet excuses more, explained with a date.',
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
      },
      of: ['response.extended'],
      stages: [3],
      contents: ['reasons', 'new-due-date'],
    },
    checkedAgainstText: false,
  },
  {
    number: 'text:number-of-stages',
    level: 'should',
    topic: 'number-of-stages',
    summary:
      'Two stages are best; a landlord convinced that it needs a third should justify it, and a fourth cannot be.',
    checkable: 'policy',
    parameters: { idealStages: 2, mostStages: 3, thirdStageNeeds: ['reasons-in-self-assessment'] },
    checkedAgainstText: false,
  },
  {
    number: 'text:stage-response-contents',
    level: 'must',
    topic: 'stage-response-contents',
    summary:
      "Every stage's letter must name the stage and say what was decided, why, what will be done, what is left to do, and how to go on.",
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
      'The next stage must not be withheld unreasonably; the reasons must be clear, valid and among the exclusions the policy states.',
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
    summary: 'Landlords must have assessed themselves and published the result by the end of 2020.',
    checkable: 'organisation',
    parameters: { deadline: '2020-12-31', published: ['self-assessment'] },
    checkedAgainstText: true,
  },
];
