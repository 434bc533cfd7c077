import type { CodeProvision } from '../code.js';

/** Section 6 of the Code of April 2024, 6.10 to 6.20: stage 2 and its time limits. */
export const stageTwo: readonly CodeProvision[] = [
  {
    number: '6.10',
    level: 'must',
    topic: 'progress-to-stage-2',
    summary:
      "Whatever stage 1 leaves unsettled in the resident's eyes must go to stage 2, where the landlord has its last word.",
    checkable: 'case',
    parameters: { escalatesOn: 'dissatisfied-in-any-part', finalStage: 2 },
    checkedAgainstText: true,
  },
  {
    number: '6.11',
    level: 'must',
    topic: 'stage-2-acknowledgement-time',
    summary:
      'Within five working days of its arrival a request for stage 2 must be acknowledged, put in words and entered.',
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
      'Asking for stage 2 must be enough: no reasons may be demanded, though the landlord should try to learn them.',
    checkable: 'policy',
    parameters: { reasonsForEscalation: false, newEvidence: false },
    checkedAgainstText: true,
  },
  {
    number: '6.13',
    level: 'must',
    topic: 'different-stage-2-person',
    summary: 'Stage 2 must be looked at by somebody other than whoever looked at stage 1.',
    checkable: 'case',
    parameters: { stages: [2], differentPerson: true },
    checkedAgainstText: true,
  },
  {
    number: '6.14',
    level: 'must',
    topic: 'stage-2-response-time',
    summary:
      'The last answer must go out no more than twenty working days after the stage 2 acknowledgement.',
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
      'At stage 2 an extension must rest on complexity and be explained with a date; only good reason can make it longer than twenty working days.',
    checkable: 'case',
    parameters: {
      extension: {
        stage: 2,
        most: { amount: 20, unit: 'working-days' },
        by: 'right',
        cases: 'where the complexity of the complaint calls for it',
        beyond: { by: 'right', cases: 'with good reason' },
        noticeBy: 'due-date',
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
      'The letter that puts off a stage 2 answer must tell the resident how to reach the Ombudsman.',
    checkable: 'case',
    parameters: { of: ['response.extended'], stages: [2], contents: ['ombudsman-details'] },
    checkedAgainstText: false,
  },
  {
    number: '6.17',
    level: 'must',
    topic: 'stage-2-respond-when-answer-known',
    summary:
      'At stage 2, too, an answer must go once it is known, and work still to do must be followed up and reported.',
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
      'At stage 2, too, each point must be answered with reasons that rest on rules, law and accepted practice as they apply.',
    checkable: 'case',
    parameters: { of: ['response.sent'], stages: [2], everyPoint: true, contents: ['reasons'] },
    checkedAgainstText: false,
  },
  {
    number: '6.19',
    level: 'must',
    topic: 'stage-2-response-contents',
    summary:
      'The stage 2 letter must be plain and contain what the stage 1 letter does, with the way to the Ombudsman in place of the next stage.',
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
      'Stage 2 is where the landlord has its last word, and must draw on every employee needed for it.',
    checkable: 'case',
    parameters: { finalStage: 2 },
    checkedAgainstText: false,
  },
];
