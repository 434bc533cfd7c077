import type { CodeProvision } from '../code.js';

/** Section 1 of the Code of April 2022: what a complaint is, and what need not be taken as one. */
export const definition: readonly CodeProvision[] = [
  {
    number: '1.2',
    level: 'must',
    topic: 'complaint-definition',
    summary: "What counts as a complaint must be what the Ombudsman's definition says.",
    checkable: 'policy',
    parameters: { definition: 'ombudsman' },
    checkedAgainstText: true,
  },
  {
    number: '1.3',
    level: 'must',
    topic: 'no-magic-word',
    summary:
      'A complaint need not be called one, and must be taken under the same policy when somebody else brings it.',
    checkable: 'case',
    parameters: { wordNeeded: false, representatives: true },
    checkedAgainstText: true,
  },
  {
    number: '1.4',
    level: 'should',
    topic: 'service-request-distinction',
    summary:
      'A landlord should keep a request for service apart from unhappiness with the way such a request was dealt with.',
    checkable: 'policy',
    parameters: { serviceRequestIsComplaint: false },
    checkedAgainstText: true,
  },
  {
    number: '1.5',
    level: 'should',
    topic: 'survey-feedback',
    summary:
      'Answers to a survey need not be complaints, but those who gave them should learn how to make one where that can be done.',
    checkable: 'organisation',
    parameters: { surveyIsComplaint: false },
    checkedAgainstText: false,
  },
  {
    number: '1.6',
    level: 'must',
    topic: 'log-if-further-enquiries',
    summary:
      'A matter that takes more looking into, or that the resident wants treated so, must be entered as a complaint.',
    checkable: 'case',
    parameters: { triggers: ['further-enquiries-needed', 'resident-request'] },
    checkedAgainstText: true,
  },
  {
    number: '1.7',
    level: 'must',
    topic: 'accept-unless-valid-reason',
    summary: 'Complaints must be taken on unless there is a sound reason to turn one away.',
    checkable: 'case',
    parameters: { usually: 'accept', refusalNeeds: ['valid-reason'] },
    checkedAgainstText: true,
  },
  {
    number: '1.8',
    level: 'must',
    topic: 'permitted-exclusions',
    summary:
      'The policy must list fair grounds for turning a matter away, such as age over six months, legal proceedings begun, or earlier consideration.',
    checkable: 'policy',
    parameters: {
      ageLimit: { amount: 6, unit: 'months' },
      exclusions: ['age', 'legal-proceedings', 'already-considered'],
      proceedingsBegin: 'started',
    },
    checkedAgainstText: true,
  },
  {
    number: '1.9',
    level: 'must',
    topic: 'refusal-notice',
    summary:
      'Whoever is turned away must have it explained in detail, and be told that the decision can be put to the Ombudsman.',
    checkable: 'case',
    parameters: {
      of: ['complaint.excluded'],
      contents: ['reasons', 'ombudsman-right'],
      ombudsmanAt: ['excluded'],
    },
    checkedAgainstText: true,
  },
];
