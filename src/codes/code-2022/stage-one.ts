import type { CodeProvision } from '../code.js';
import { READINGS } from '../words.js';

/** Section 5 of the Code of April 2022, 5.1 to 5.8: stage one and its time limit. */
export const stageOne: readonly CodeProvision[] = [
  {
    number: '5.1',
    level: 'must',
    topic: 'stage-1-response-time',
    summary:
      'Stage 1 must have a response within 10 working days of logging, and rare, dated and explained extensions cannot exceed 10 days without good reason.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 1,
        duty: 'respond',
        amount: 10,
        unit: 'working-days',
        from: 'complaint.logged',
        reading: READINGS.logged,
      },
      latest: { amount: 15, unit: 'working-days' },
      extension: {
        stage: 1,
        most: { amount: 10, unit: 'working-days' },
        writtenAs: 'days',
        by: 'right',
        cases: 'exceptionally',
        beyond: { by: 'right', cases: 'with good reason' },
        reading: READINGS.extensionDays,
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
    summary: 'If stage 1 is to last longer than 20 working days, both sides should agree to it.',
    checkable: 'case',
    parameters: { stages: [1], agreementOver: { time: { amount: 20, unit: 'working-days' } } },
    reading: 'The 20 working days are counted from the day the complaint is received.',
    otherReading: {
      says: 'The 20 working days are counted from the day the complaint is logged.',
      parameters: {
        agreementOver: { time: { amount: 20, unit: 'working-days' }, from: 'complaint.logged' },
      },
    },
    checkedAgainstText: false,
  },
  {
    number: '5.3',
    level: 'should',
    topic: 'stage-1-extension-dispute',
    summary:
      'A resident who does not agree to an extension at stage 1 should be told how to take that to the Ombudsman.',
    checkable: 'case',
    parameters: { stages: [1], ifNotAgreed: ['ombudsman-details'] },
    checkedAgainstText: false,
  },
  {
    number: '5.4',
    level: 'should',
    topic: 'recurring-issues',
    summary:
      'The landlord should consider earlier reports of a recurring fault if they help to explain it.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '5.5',
    level: 'must',
    topic: 'stage-1-respond-when-answer-known',
    summary:
      'The landlord must respond once the answer is known, and follow up and report on work still to do.',
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
      'The landlord must address each point raised, with reasons based on rules, law and accepted practice.',
    checkable: 'case',
    parameters: { of: ['response.sent'], everyPoint: true, contents: ['reasons'] },
    checkedAgainstText: true,
  },
  {
    number: '5.7',
    level: 'should',
    topic: 'additional-issues',
    summary:
      'New points related to a stage 1 complaint should join it before the response, and later ones, or ones that delay it, should start another.',
    checkable: 'case',
    parameters: {
      joinedIf: ['related', 'stage-1-unanswered'],
      newComplaintIf: ['stage-1-answered', 'unreasonable-delay'],
    },
    otherReading: {
      says: 'The new points have to be relevant to the complaint, not only related.',
    },
    checkedAgainstText: false,
  },
  {
    number: '5.8',
    level: 'must',
    topic: 'stage-1-response-contents',
    summary:
      'The stage 1 response must be plain and state the stage, the decision, the reasons, the remedy and how to go to stage 2.',
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
