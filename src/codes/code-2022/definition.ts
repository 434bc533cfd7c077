import type { CodeProvision } from '../code.js';

/** Section 1 of the Code of April 2022: what a complaint is, and what need not be accepted as one. */
export const definition: readonly CodeProvision[] = [
  {
    number: '1.2',
    level: 'must',
    topic: 'complaint-definition',
    summary: "The landlord must use the Ombudsman's definition of a complaint.",
    checkable: 'policy',
    parameters: { definition: 'ombudsman' },
    checkedAgainstText: true,
  },
  {
    number: '1.3',
    level: 'must',
    topic: 'no-magic-word',
    summary:
      'A complaint need not be called one, and must be handled under the same policy when someone else makes it for the resident.',
    checkable: 'case',
    parameters: { wordNeeded: false, representatives: true },
    checkedAgainstText: true,
  },
  {
    number: '1.4',
    level: 'should',
    topic: 'service-request-distinction',
    summary:
      'A landlord should distinguish a request for service from dissatisfaction with how it handled such a request.',
    checkable: 'policy',
    parameters: { serviceRequestIsComplaint: false },
    checkedAgainstText: true,
  },
  {
    number: '1.5',
    level: 'should',
    topic: 'survey-feedback',
    summary:
      'Survey answers need not be complaints, but residents who gave them should be told how to complain if possible.',
    checkable: 'organisation',
    parameters: { surveyIsComplaint: false },
    checkedAgainstText: false,
  },
  {
    number: '1.6',
    level: 'must',
    topic: 'log-if-further-enquiries',
    summary:
      'The landlord must log a matter as a complaint if it needs more investigation, or if the resident wants that.',
    checkable: 'case',
    parameters: { triggers: ['further-enquiries-needed', 'resident-request'] },
    checkedAgainstText: true,
  },
  {
    number: '1.7',
    level: 'must',
    topic: 'accept-unless-valid-reason',
    summary: 'Complaints must be accepted unless there is a sound reason to exclude one.',
    checkable: 'case',
    parameters: { usually: 'accept', refusalNeeds: ['valid-reason'] },
    checkedAgainstText: true,
  },
  {
    number: '1.8',
    level: 'must',
    topic: 'permitted-exclusions',
    summary:
      'The policy must list fair exclusions, such as matters over 6 months old, legal proceedings that have begun, or matters considered before.',
    checkable: 'policy',
    parameters: {
      ageLimit: { amount: 6, unit: 'months' },
      exclusions: ['age', 'legal-proceedings', 'already-considered'],
      proceedingsBegin: 'started',
    },
    otherReading: {
      says: 'Legal proceedings begin only once a claim is filed at court, as in 2024.',
      parameters: { proceedingsBegin: 'filed' },
    },
    checkedAgainstText: true,
  },
  {
    number: '1.9',
    level: 'must',
    topic: 'refusal-notice',
    summary:
      'If a complaint is not accepted, the resident must have a detailed explanation, and be told that they can take that decision to the Ombudsman.',
    checkable: 'case',
    parameters: {
      of: ['complaint.excluded'],
      contents: ['reasons', 'ombudsman-right'],
      ombudsmanAt: ['excluded'],
    },
    checkedAgainstText: true,
  },
];
