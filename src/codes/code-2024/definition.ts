import type { CodeProvision } from '../code.js';

/** Sections 1 and 2 of the Code of April 2024: what a complaint is, and what need not be accepted as one. */
export const definition: readonly CodeProvision[] = [
  {
    number: '1.1',
    level: 'should',
    topic: 'purpose-of-definition',
    summary:
      'Listening to residents begins with one shared idea of what a complaint is, and this introduction requires nothing that can be tested.',
    checkable: 'organisation',
    parameters: { normative: false },
    checkedAgainstText: false,
  },
  {
    number: '1.2',
    level: 'must',
    topic: 'complaint-definition',
    summary:
      "A policy must use the Ombudsman's definition of a complaint, which covers any dissatisfaction with a landlord or those who act for it.",
    checkable: 'policy',
    parameters: {
      definition: 'ombudsman',
      verbatim: true,
      channels: 'any',
      subjects: ['standard-of-service', 'actions', 'lack-of-action'],
      actors: ['landlord', 'own-staff', 'acting-on-behalf'],
      affected: ['resident', 'group-of-residents'],
    },
    checkedAgainstText: true,
  },
  {
    number: '1.3',
    level: 'must',
    topic: 'no-magic-word',
    summary:
      'A resident who is dissatisfied must be offered the chance to complain, directly or through someone else, without having to use the word.',
    checkable: 'case',
    parameters: { wordNeeded: false, choiceOffered: true, representatives: true },
    checkedAgainstText: true,
  },
  {
    number: '1.4',
    level: 'must',
    topic: 'service-request-distinction',
    summary:
      'The policy must explain the difference between a service request and a complaint, and the landlord must log and monitor requests.',
    checkable: 'policy',
    parameters: {
      policyStates: ['service-request'],
      serviceRequestIsComplaint: false,
      serviceRequestsRecorded: true,
    },
    checkedAgainstText: true,
  },
  {
    number: '1.5',
    level: 'must',
    topic: 'service-request-escalates',
    summary:
      'Dissatisfaction with the response to a service request must become a complaint, without waiting for the request to close or stopping work on it.',
    checkable: 'case',
    parameters: {
      triggers: ['dissatisfaction-with-service-request-response'],
      openRequestBlocksComplaint: false,
      workStops: false,
    },
    checkedAgainstText: true,
  },
  {
    number: '1.6',
    level: 'must',
    topic: 'survey-feedback',
    summary:
      'A poor survey score is not a complaint in itself, but surveys must tell residents how to complain.',
    checkable: 'organisation',
    parameters: { surveyIsComplaint: false, feedbackTellsHowToComplain: true },
    otherReading: {
      says: 'Those who answer a survey should be told how to complain if possible. Only requests for wider feedback must say how to complain.',
    },
    checkedAgainstText: false,
  },
  {
    number: '2.1',
    level: 'must',
    topic: 'accept-unless-valid-reason',
    summary:
      'Complaints must be accepted unless there is a sound reason to exclude one, shown by evidence and considered case by case.',
    checkable: 'case',
    parameters: { usually: 'accept', refusalNeeds: ['valid-reason', 'evidence'] },
    checkedAgainstText: true,
  },
  {
    number: '2.2',
    level: 'must',
    topic: 'permitted-exclusions',
    summary:
      'The policy must list fair exclusions from acceptance and escalation, such as matters over 12 months old, a claim filed at court, or matters considered before.',
    checkable: 'policy',
    parameters: {
      ageLimit: { amount: 12, unit: 'months' },
      exclusions: ['age', 'legal-proceedings', 'already-considered'],
      exclusionsFor: ['accept', 'escalate'],
      proceedingsBegin: 'filed',
    },
    checkedAgainstText: true,
  },
  {
    number: '2.3',
    level: 'must',
    topic: 'twelve-month-acceptance-window',
    summary:
      'A matter raised within 12 months of happening or becoming known must be accepted unless another exclusion applies, with discretion considered for older ones.',
    checkable: 'case',
    parameters: { ageLimit: { amount: 12, unit: 'months' }, ageSince: 'later', discretion: true },
    reading:
      'The age counts from the later of two days: when the matter happened, and when it became known.',
    checkedAgainstText: true,
  },
  {
    number: '2.4',
    level: 'must',
    topic: 'refusal-notice',
    summary:
      'If a complaint is not accepted, the resident must be told why, and that they can take that decision to the Ombudsman.',
    checkable: 'case',
    parameters: {
      of: ['complaint.excluded'],
      contents: ['reasons', 'ombudsman-right'],
      ombudsmanAt: ['excluded'],
      ombudsmanMayOverrule: true,
    },
    checkedAgainstText: true,
  },
  {
    number: '2.5',
    level: 'must',
    topic: 'no-blanket-exclusions',
    summary:
      'No exclusion can be applied automatically, and the landlord must consider the circumstances of each complaint.',
    checkable: 'case',
    parameters: { blanketExclusions: false },
    checkedAgainstText: false,
  },
];
