import type { CodeProvision } from '../code.js';
import { READINGS } from '../words.js';

/** Section 6 of the Code of April 2024, 6.1 to 6.9: stage 1 and its time limits. */
export const stageOne: readonly CodeProvision[] = [
  {
    number: '6.1',
    level: 'must',
    topic: 'triage',
    summary:
      'The landlord must have a way to tell which complaints can have a response at once, by their complexity and who is at risk.',
    checkable: 'organisation',
    parameters: { factors: ['complexity', 'vulnerability', 'risk'] },
    checkedAgainstText: true,
  },
  {
    number: '6.2',
    level: 'must',
    topic: 'stage-1-acknowledgement-time',
    summary:
      'Within 5 working days of receiving a complaint, the landlord must acknowledge it, define it and log it at stage 1.',
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
      'The landlord must send the full stage 1 response no more than 10 working days after the acknowledgement.',
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
      'An extension must rest on complexity and be explained with a new date, and only good reason can make it longer than 10 working days.',
    checkable: 'case',
    parameters: {
      extension: {
        stage: 1,
        most: { amount: 10, unit: 'working-days' },
        by: 'right',
        cases: 'where the complexity of the complaint calls for it',
        beyond: { by: 'right', cases: 'with good reason' },
        noticeBy: 'due-date',
        reading: READINGS.allTogether,
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
      "A letter that extends the stage 1 response must give the Ombudsman's contact details.",
    checkable: 'case',
    parameters: { of: ['response.extended'], stages: [1], contents: ['ombudsman-details'] },
    reading: READINGS.stillExtends,
    checkedAgainstText: true,
  },
  {
    number: '6.6',
    level: 'must',
    topic: 'stage-1-respond-when-answer-known',
    summary:
      'The landlord must respond once the answer is known, even if work is still to do, and must follow up and report on that work.',
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
      'The landlord must address each point of the complaint, with reasons based on rules, law and accepted practice as they apply.',
    checkable: 'case',
    parameters: { of: ['response.sent'], stages: [1], everyPoint: true, contents: ['reasons'] },
    otherReading: { says: 'Each point means each one in the complaint definition.' },
    checkedAgainstText: false,
  },
  {
    number: '6.8',
    level: 'must',
    topic: 'additional-issues',
    summary:
      'New points must join a related stage 1 complaint that has no response yet, and any others, or any that would delay it, start another.',
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
      'The stage 1 response must be plain and state the stage, the complaint, the decision, the reasons, what will follow and how to escalate.',
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
