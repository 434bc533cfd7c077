import type { CodeProvision } from '../code.js';
import { READINGS } from '../words.js';

/** Section 6 of the Code of April 2024, 6.10 to 6.20: stage 2 and its time limits. */
export const stageTwo: readonly CodeProvision[] = [
  {
    number: '6.10',
    level: 'must',
    topic: 'progress-to-stage-2',
    summary:
      "Anything not resolved to the resident's satisfaction at stage 1 must go to stage 2, the landlord's final response.",
    checkable: 'case',
    parameters: { escalatesOn: 'dissatisfied-in-any-part', finalStage: 2 },
    checkedAgainstText: true,
  },
  {
    number: '6.11',
    level: 'must',
    topic: 'stage-2-acknowledgement-time',
    summary:
      'Within 5 working days of receiving a request for stage 2, the landlord must acknowledge it, define it and log it.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 2,
        duty: 'acknowledge',
        amount: 5,
        unit: 'working-days',
        from: 'escalation.requested',
      },
      includes: ['acknowledge', 'define', 'log'],
      extendable: false,
    },
    checkedAgainstText: true,
  },
  {
    number: '6.12',
    level: 'must',
    topic: 'no-reasons-needed-for-stage-2',
    summary:
      'Residents must not have to give reasons for asking for stage 2, though the landlord should try to understand them.',
    checkable: 'policy',
    parameters: { reasonsForEscalation: false, newEvidence: false },
    checkedAgainstText: true,
  },
  {
    number: '6.13',
    level: 'must',
    topic: 'different-stage-2-person',
    summary: 'Stage 2 must be considered by someone who did not consider stage 1.',
    checkable: 'case',
    parameters: { stages: [2], differentPerson: true },
    checkedAgainstText: true,
  },
  {
    number: '6.14',
    level: 'must',
    topic: 'stage-2-response-time',
    summary:
      'The landlord must send the final response no more than 20 working days after the stage 2 acknowledgement.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 2,
        duty: 'respond',
        amount: 20,
        unit: 'working-days',
        from: 'complaint.acknowledged',
      },
      latest: { amount: 25, unit: 'working-days' },
    },
    checkedAgainstText: true,
  },
  {
    number: '6.15',
    level: 'must',
    topic: 'stage-2-extension',
    summary:
      'A stage 2 extension must rest on complexity and be explained with a date, and only good reason can make it exceed 20 working days.',
    checkable: 'case',
    parameters: {
      extension: {
        stage: 2,
        most: { amount: 20, unit: 'working-days' },
        by: 'right',
        cases: 'where the complexity of the complaint calls for it',
        beyond: { by: 'right', cases: 'with good reason' },
        noticeBy: 'due-date',
        reading: READINGS.allTogether,
      },
      of: ['response.extended'],
      stages: [2],
      contents: ['new-due-date', 'reasons'],
    },
    checkedAgainstText: true,
  },
  {
    number: '6.16',
    level: 'must',
    topic: 'stage-2-extension-ombudsman-details',
    summary:
      "A letter that extends the stage 2 response must give the Ombudsman's contact details.",
    checkable: 'case',
    parameters: { of: ['response.extended'], stages: [2], contents: ['ombudsman-details'] },
    reading: READINGS.stillExtends,
    checkedAgainstText: false,
  },
  {
    number: '6.17',
    level: 'must',
    topic: 'stage-2-respond-when-answer-known',
    summary:
      'At stage 2 also, the landlord must respond once the answer is known, and must follow up and report on work still to do.',
    checkable: 'case',
    parameters: {
      of: ['response.sent'],
      stages: [2],
      waitsForActions: false,
      actionsTracked: true,
    },
    checkedAgainstText: false,
  },
  {
    number: '6.18',
    level: 'must',
    topic: 'stage-2-address-all-points',
    summary:
      'At stage 2 also, the landlord must address each point, with reasons based on rules, law and accepted practice as they apply.',
    checkable: 'case',
    parameters: { of: ['response.sent'], stages: [2], everyPoint: true, contents: ['reasons'] },
    otherReading: { says: 'Each point means each one in the complaint definition.' },
    checkedAgainstText: false,
  },
  {
    number: '6.19',
    level: 'must',
    topic: 'stage-2-response-contents',
    summary:
      "The stage 2 response must be plain and state what the stage 1 response does, but with the Ombudsman's details instead of the next stage.",
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
        'ombudsman-details',
      ],
      inWriting: true,
      plainLanguage: true,
      ombudsmanAt: ['exhausted'],
    },
    checkedAgainstText: false,
  },
  {
    number: '6.20',
    level: 'must',
    topic: 'stage-2-final-all-staff',
    summary:
      "Stage 2 is the landlord's final response, and must involve every employee needed for it.",
    checkable: 'case',
    parameters: { finalStage: 2 },
    checkedAgainstText: false,
  },
];
