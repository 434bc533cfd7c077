import type { CodeProvision } from '../code.js';

/** Section 6 of the Code of April 2024, 6.1 to 6.9: stage 1 and its time limits. */
export const stageOne: readonly CodeProvision[] = [
  {
    number: '6.1',
    level: 'must',
    topic: 'triage',
    summary:
      'There must be a way to tell which complaints can be answered at once, by how complex they are and who is at risk.',
    checkable: 'organisation',
    parameters: { factors: ['complexity', 'vulnerability', 'risk'] },
    checkedAgainstText: true,
  },
  {
    number: '6.2',
    level: 'must',
    topic: 'stage-1-acknowledgement-time',
    summary:
      'Within five working days of its arrival a complaint must be acknowledged, put in words and entered at stage 1.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 1,
        duty: 'acknowledge',
        amount: 5,
        unit: 'working-days',
        from: 'complaint.received',
      },
      includes: ['acknowledge', 'define', 'log'],
      extendable: false,
    },
    checkedAgainstText: true,
  },
  {
    number: '6.3',
    level: 'must',
    topic: 'stage-1-response-time',
    summary:
      'The whole answer at stage 1 must go out no more than ten working days after the acknowledgement.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 1,
        duty: 'respond',
        amount: 10,
        unit: 'working-days',
        from: 'complaint.acknowledged',
      },
      latest: { amount: 15, unit: 'working-days' },
    },
    checkedAgainstText: true,
  },
  {
    number: '6.4',
    level: 'must',
    topic: 'stage-1-extension',
    summary:
      'An extension must rest on complexity and be explained with a date; only good reason can make it longer than ten working days.',
    checkable: 'case',
    parameters: {
      extension: {
        stage: 1,
        most: { amount: 10, unit: 'working-days' },
        by: 'right',
        cases: 'where the complexity of the complaint calls for it',
        beyond: { by: 'right', cases: 'with good reason' },
        noticeBy: 'due-date',
      },
      of: ['response.extended'],
      stages: [1],
      contents: ['new-due-date', 'reasons'],
    },
    checkedAgainstText: true,
  },
  {
    number: '6.5',
    level: 'must',
    topic: 'stage-1-extension-ombudsman-details',
    summary:
      'The letter that puts off a stage 1 answer must tell the resident how to reach the Ombudsman.',
    checkable: 'case',
    parameters: { of: ['response.extended'], stages: [1], contents: ['ombudsman-details'] },
    checkedAgainstText: true,
  },
  {
    number: '6.6',
    level: 'must',
    topic: 'stage-1-respond-when-answer-known',
    summary:
      'An answer must go once it is known, even if work is still to do; that work must be followed up and reported.',
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
    number: '6.7',
    level: 'must',
    topic: 'stage-1-address-all-points',
    summary:
      'Each point of the complaint must be answered with reasons that rest on rules, law and accepted practice as they apply.',
    checkable: 'case',
    parameters: { of: ['response.sent'], stages: [1], everyPoint: true, contents: ['reasons'] },
    checkedAgainstText: false,
  },
  {
    number: '6.8',
    level: 'must',
    topic: 'additional-issues',
    summary:
      'New points must join an unanswered stage 1 complaint that they relate to; otherwise, or if they would hold it up, they start another.',
    checkable: 'case',
    parameters: {
      joinedIf: ['related', 'stage-1-unanswered'],
      newComplaintIf: ['stage-1-answered', 'unrelated', 'unreasonable-delay'],
    },
    checkedAgainstText: false,
  },
  {
    number: '6.9',
    level: 'must',
    topic: 'stage-1-response-contents',
    summary:
      'The stage 1 letter must be plain and say which stage it is, what was complained of, what was decided, why, what follows and how to go on.',
    checkable: 'case',
    parameters: {
      of: ['response.sent'],
      stages: [1],
      contents: [
        'stage',
        'complaint-definition',
        'decision',
        'reasons',
        'remedies',
        'outstanding-actions',
        'escalation-right',
      ],
      inWriting: true,
      plainLanguage: true,
    },
    checkedAgainstText: false,
  },
];
