import type { CodeProvision } from '../code.js';

/** Section 5 of the Code of April 2022, 5.9 to 5.20: stage two, and a third where there is one. */
export const laterStages: readonly CodeProvision[] = [
  {
    number: '5.9',
    level: 'must',
    topic: 'progress-to-stage-2',
    summary:
      'A resident not satisfied by stage one must get stage two; where a ground of exclusion has arisen, a reasoned letter must name the Ombudsman.',
    checkable: 'case',
    parameters: {
      escalatesOn: 'dissatisfied-in-any-part',
      of: ['escalation.refused'],
      contents: ['reasons', 'ombudsman-right'],
      inWriting: true,
      ombudsmanAt: ['escalation-refused'],
    },
    checkedAgainstText: true,
  },
  {
    number: '5.10',
    level: 'must',
    topic: 'stage-2-definition',
    summary:
      'On a request for stage two the landlord must put in words what is still at issue and wanted, and clear up any doubt.',
    checkable: 'case',
    parameters: {
      of: ['complaint.acknowledged'],
      stages: [2],
      contents: ['outstanding-issues', 'outcomes-sought'],
      clarified: true,
    },
    checkedAgainstText: true,
  },
  {
    number: '5.11',
    level: 'must',
    topic: 'escalate-only-after-stage-1-on-request',
    summary: 'Stage two must wait until stage one is finished and the resident asks for it.',
    checkable: 'case',
    parameters: { stages: [2], escalationNeeds: ['stage-1-complete', 'resident-request'] },
    checkedAgainstText: true,
  },
  {
    number: '5.12',
    level: 'must',
    topic: 'different-stage-2-person',
    summary: 'Stage two must be looked at by somebody who did not look at stage one.',
    checkable: 'case',
    parameters: { stages: [2], differentPerson: true },
    checkedAgainstText: true,
  },
  {
    number: '5.13',
    level: 'must',
    topic: 'stage-2-response-time',
    summary:
      'Stage two must be answered within twenty working days of the request; a delay must be rare, explained, dated and, without good reason, ten days at most.',
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
        cases: 'exceptionally',
        beyond: { by: 'agreement', cases: 'with good reason' },
      },
      of: ['response.extended'],
      stages: [2],
      contents: ['reasons', 'new-due-date'],
    },
    checkedAgainstText: false,
  },
  {
    number: '5.14',
    level: 'should',
    topic: 'stage-2-extension-agreement',
    summary:
      'If stage two is to be put off by more than ten working days, both sides should agree to it.',
    checkable: 'case',
    parameters: { stages: [2], agreementOver: { extension: { amount: 10, unit: 'working-days' } } },
    checkedAgainstText: false,
  },
  {
    number: '5.15',
    level: 'should',
    topic: 'stage-2-extension-dispute',
    summary:
      'A resident who does not agree to more time at stage two should be told how to reach the Ombudsman.',
    checkable: 'case',
    parameters: { stages: [2], ifNotAgreed: ['ombudsman-details'] },
    checkedAgainstText: false,
  },
  {
    number: '5.16',
    level: 'must',
    topic: 'stage-2-response-contents',
    summary:
      'The stage two letter must say what the complaint was, what was decided, why, what will be done, and where the resident can go next.',
    checkable: 'case',
    parameters: {
      of: ['response.sent'],
      stages: [2],
      contents: [
        'stage',
        'complaint-definition',
        'decision',
        'reasons',
        'remedies',
        'outstanding-actions',
        'next-steps',
      ],
      inWriting: true,
      plainLanguage: true,
      ombudsmanAt: ['exhausted'],
    },
    checkedAgainstText: false,
  },
  {
    number: '5.17',
    level: 'must',
    topic: 'number-of-stages',
    summary:
      'Two stages are best; a third must be justified in the self-assessment, and a fourth cannot be.',
    checkable: 'policy',
    parameters: { idealStages: 2, mostStages: 3, thirdStageNeeds: ['reasons-in-self-assessment'] },
    checkedAgainstText: false,
  },
  {
    number: '5.18',
    level: 'should',
    topic: 'third-stage-on-request-only',
    summary:
      'A third stage should be had only on request, within twenty working days, or up to ten days more if a panel has to meet.',
    checkable: 'case',
    parameters: {
      thirdStage: ['on-request'],
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
        beyond: { by: 'right', cases: 'with good reason' },
      },
    },
    checkedAgainstText: false,
  },
  {
    number: '5.20',
    level: 'must',
    topic: 'stage-3-response-contents',
    summary:
      'The letter that ends a third stage must contain what the one before it did, with the way to the Ombudsman.',
    checkable: 'case',
    parameters: {
      of: ['response.sent', 'decision.sent'],
      stages: [3],
      contents: [
        'stage',
        'complaint-definition',
        'decision',
        'reasons',
        'remedies',
        'outstanding-actions',
        'ombudsman-details',
      ],
    },
    checkedAgainstText: false,
  },
];
