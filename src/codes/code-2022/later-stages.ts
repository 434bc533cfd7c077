import type { CodeProvision } from '../code.js';
import { READINGS } from '../words.js';

/** Section 5 of the Code of April 2022, 5.9 to 5.20: stage two, and a third where there is one. */
export const laterStages: readonly CodeProvision[] = [
  {
    number: '5.9',
    level: 'must',
    topic: 'progress-to-stage-2',
    summary:
      'A resident not satisfied by stage 1 must get stage 2, unless an exclusion now applies, and then a reasoned letter that names the Ombudsman.',
    checkable: 'case',
    parameters: {
      escalatesOn: 'dissatisfied-in-any-part',
      usually: 'escalate',
      refusalNeeds: ['reason-among-exclusions'],
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
      'After a request for stage 2, the landlord must define the outstanding issues and the outcome wanted, agree this with the resident, and clear up any doubt.',
    checkable: 'case',
    parameters: {
      of: ['complaint.acknowledged'],
      stages: [2],
      contents: ['outstanding-issues', 'outcomes-sought'],
      clarified: true,
      agreedByBoth: true,
    },
    checkedAgainstText: true,
  },
  {
    number: '5.11',
    level: 'must',
    topic: 'escalate-only-after-stage-1-on-request',
    summary: 'Stage 2 must not begin until stage 1 is finished and the resident asks for it.',
    checkable: 'case',
    parameters: { stages: [2], escalationNeeds: ['stage-1-complete', 'resident-request'] },
    checkedAgainstText: true,
  },
  {
    number: '5.12',
    level: 'must',
    topic: 'different-stage-2-person',
    summary: 'Stage 2 must be considered by someone who did not consider stage 1.',
    checkable: 'case',
    parameters: { stages: [2], differentPerson: true },
    checkedAgainstText: true,
  },
  {
    number: '5.13',
    level: 'must',
    topic: 'stage-2-response-time',
    summary:
      'Stage 2 must have a response within 20 working days of the request, and rare, dated and explained extensions cannot exceed 10 days without good reason.',
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
        reading: READINGS.extensionDays,
      },
      of: ['response.extended'],
      stages: [2],
      contents: ['reasons', 'new-due-date'],
    },
    otherReading: {
      says: 'For more than 10 days good reason is enough, and agreement is only recommended, as 5.14 does.',
      parameters: {
        extension: {
          stage: 2,
          most: { amount: 10, unit: 'working-days' },
          writtenAs: 'days',
          by: 'right',
          cases: 'exceptionally',
          beyond: { by: 'right', cases: 'with good reason' },
          reading: READINGS.extensionDays,
        },
      },
    },
    checkedAgainstText: false,
  },
  {
    number: '5.14',
    level: 'should',
    topic: 'stage-2-extension-agreement',
    summary:
      'If stage 2 is to be extended by more than 10 working days, both sides should agree to it.',
    checkable: 'case',
    parameters: { stages: [2], agreementOver: { extension: { amount: 10, unit: 'working-days' } } },
    checkedAgainstText: false,
  },
  {
    number: '5.15',
    level: 'should',
    topic: 'stage-2-extension-dispute',
    summary:
      "A resident who does not agree to an extension at stage 2 should be given the Ombudsman's contact details.",
    checkable: 'case',
    parameters: { stages: [2], ifNotAgreed: ['ombudsman-details'] },
    checkedAgainstText: false,
  },
  {
    number: '5.16',
    level: 'must',
    topic: 'stage-2-response-contents',
    summary:
      'The stage 2 response must state the complaint, the decision, the reasons, the remedy and where the resident can go next.',
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
      'Two stages are preferred, a third must be justified in the self-assessment, and a fourth cannot be justified.',
    checkable: 'policy',
    parameters: { idealStages: 2, mostStages: 3, thirdStageNeeds: ['reasons-in-self-assessment'] },
    checkedAgainstText: false,
  },
  {
    number: '5.18',
    level: 'should',
    topic: 'third-stage-on-request-only',
    summary:
      'A third stage should take place only on request, within 20 working days, or up to 10 days more if a panel has to meet.',
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
        reading: READINGS.extensionDays,
      },
    },
    reading: 'An extension for a panel to meet is read as at most 10 days without good reason.',
    otherReading: { says: 'The Code sets no maximum for an extension for a panel to meet.' },
    checkedAgainstText: false,
  },
  {
    number: '5.19',
    level: 'should',
    topic: 'stage-3-extension-dispute',
    summary:
      "A resident who does not agree to an extension at stage 3 should be given the Ombudsman's contact details.",
    checkable: 'case',
    parameters: { stages: [3], ifNotAgreed: ['ombudsman-details'] },
    checkedAgainstText: false,
  },
  {
    number: '5.20',
    level: 'must',
    topic: 'stage-3-response-contents',
    summary:
      'The stage 3 response must contain what the stage 2 response did, and say how to go to the Ombudsman.',
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
