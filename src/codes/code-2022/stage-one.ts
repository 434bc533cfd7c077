import type { CodeProvision } from '../code.js';

/** Section 5 of the Code of April 2022, 5.1 to 5.8: stage one and its time limit. */
export const stageOne: readonly CodeProvision[] = [
  {
    number: '5.1',
    level: 'must',
    topic: 'stage-1-response-time',
    summary:
      'Stage one must be answered within ten working days of entry; a delay must be rare, explained, dated and, without good reason, ten days at most.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 1,
        duty: 'respond',
        amount: 10,
        unit: 'working-days',
        from: 'complaint.logged',
      },
      latest: { amount: 15, unit: 'working-days' },
      extension: {
        stage: 1,
        most: { amount: 10, unit: 'working-days' },
        writtenAs: 'days',
        by: 'right',
        cases: 'exceptionally',
        beyond: { by: 'agreement', cases: 'with good reason' },
      },
      of: ['response.extended'],
      stages: [1],
      contents: ['reasons', 'new-due-date'],
    },
    checkedAgainstText: true,
  },
  {
    number: '5.2',
    level: 'should',
    topic: 'stage-1-extension-agreement',
    summary:
      'If stage one is to last longer than twenty working days, both sides should agree to it.',
    checkable: 'case',
    parameters: { stages: [1], agreementOver: { time: { amount: 20, unit: 'working-days' } } },
    checkedAgainstText: false,
  },
  {
    number: '5.3',
    level: 'should',
    topic: 'stage-1-extension-dispute',
    summary:
      'A resident who does not agree to more time at stage one should be told how to take that up with the Ombudsman.',
    checkable: 'case',
    parameters: { stages: [1], ifNotAgreed: ['ombudsman-details'] },
    checkedAgainstText: false,
  },
  {
    number: '5.4',
    level: 'should',
    topic: 'recurring-issues',
    summary:
      'Earlier reports of a fault that keeps coming back should be looked at where they throw light on it.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '5.5',
    level: 'must',
    topic: 'stage-1-respond-when-answer-known',
    summary:
      'An answer must go once it is known; work still to do must be followed up and reported.',
    checkable: 'case',
    parameters: {
      of: ['response.sent'],
      stages: [1],
      waitsForActions: false,
      actionsTracked: true,
    },
    checkedAgainstText: true,
  },
  {
    number: '5.6',
    level: 'must',
    topic: 'address-all-points',
    summary:
      'Each point raised must be answered, with reasons that rest on rules, law and accepted practice.',
    checkable: 'case',
    parameters: { of: ['response.sent'], everyPoint: true, contents: ['reasons'] },
    checkedAgainstText: true,
  },
  {
    number: '5.7',
    level: 'should',
    topic: 'additional-issues',
    summary:
      'New points that belong to an unanswered stage one complaint should join it; later ones, or ones that would hold it up, should start another.',
    checkable: 'case',
    parameters: {
      joinedIf: ['related', 'stage-1-unanswered'],
      newComplaintIf: ['stage-1-answered', 'unreasonable-delay'],
    },
    checkedAgainstText: false,
  },
  {
    number: '5.8',
    level: 'must',
    topic: 'stage-1-response-contents',
    summary:
      'The stage one letter must be plain and say which stage it is, what was decided, why, what will be done and how to reach stage two.',
    checkable: 'case',
    parameters: {
      of: ['response.sent'],
      stages: [1],
      contents: [
        'stage',
        'decision',
        'reasons',
        'remedies',
        'outstanding-actions',
        'escalation-right',
      ],
      inWriting: true,
      plainLanguage: true,
    },
    checkedAgainstText: true,
  },
];
