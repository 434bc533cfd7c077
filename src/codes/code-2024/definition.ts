import type { CodeProvision } from '../code.js';

/** Sections 1 and 2 of the Code of April 2024: what a complaint is, and what need not be taken as one. */
export const definition: readonly CodeProvision[] = [
  {
    number: '1.1',
    level: 'should',
    topic: 'purpose-of-definition',
    summary:
      'Hearing residents begins with one shared idea of what a complaint is; this introduces the section and asks for nothing that can be tested.',
    checkable: 'organisation',
    parameters: { normative: false },
    checkedAgainstText: false,
  },
  {
    number: '1.2',
    level: 'must',
    topic: 'complaint-definition',
    summary:
      "A policy must use the Ombudsman's definition of a complaint, which takes in any dissatisfaction with a landlord or those who act for it.",
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
      'Nobody has to use the word: a resident who is unhappy must be offered the chance to complain, directly or through somebody else.',
    checkable: 'case',
    parameters: { wordNeeded: false, choiceOffered: true, representatives: true },
    checkedAgainstText: true,
  },
  {
    number: '1.4',
    level: 'must',
    topic: 'service-request-distinction',
    summary:
      'The policy must say what a service request is, as opposed to a complaint, and requests must be logged and watched.',
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
      'Unhappiness with the answer to a service request must become a complaint, without waiting for the request to close or stopping work on it.',
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
      'A poor survey score is no complaint by itself, but whoever asks residents for feedback must tell them how to make one.',
    checkable: 'organisation',
    parameters: { surveyIsComplaint: false, feedbackTellsHowToComplain: true },
    checkedAgainstText: false,
  },
  {
    number: '2.1',
    level: 'must',
    topic: 'accept-unless-valid-reason',
    summary:
      'Complaints must be taken on unless there is a sound reason, shown by evidence and weighed case by case, to turn one away.',
    checkable: 'case',
    parameters: { usually: 'accept', refusalNeeds: ['valid-reason', 'evidence'] },
    checkedAgainstText: true,
  },
  {
    number: '2.2',
    level: 'must',
    topic: 'permitted-exclusions',
    summary:
      'The policy must list fair grounds for turning a matter away, such as age over 12 months, a claim filed at court, or earlier consideration.',
    checkable: 'policy',
    parameters: {
      ageLimit: { amount: 12, unit: 'months' },
      exclusions: ['age', 'legal-proceedings', 'already-considered'],
      proceedingsBegin: 'filed',
    },
    checkedAgainstText: true,
  },
  {
    number: '2.3',
    level: 'must',
    topic: 'twelve-month-acceptance-window',
    summary:
      'A matter raised within 12 months of happening or becoming known must be taken unless another ground applies; for older ones discretion must be considered.',
    checkable: 'case',
    parameters: { ageLimit: { amount: 12, unit: 'months' }, ageSince: 'later', discretion: true },
    checkedAgainstText: true,
  },
  {
    number: '2.4',
    level: 'must',
    topic: 'refusal-notice',
    summary:
      'Whoever is turned away must be told why, and that the decision can be put to the Ombudsman, who may have the complaint taken on.',
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
      'No ground may be applied as a matter of course: the circumstances of each complaint must be looked at.',
    checkable: 'case',
    parameters: { blanketExclusions: false },
    checkedAgainstText: false,
  },
];
