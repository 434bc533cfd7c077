import type { CodeProvision } from '../code.js';

/**
 * Sections 1 to 3 of the self-assessment form of the Code of July 2020 (`SA`), by its numbers. The form only asks
 * questions: it is a reading that what it asks about should be so.
 */
export const form: readonly CodeProvision[] = [
  {
    number: 'SA1.1',
    level: 'should',
    topic: 'complaint-definition',
    summary:
      "The process should use the Ombudsman's definition of a complaint, which became compulsory in 2022.",
    checkable: 'policy',
    parameters: { definition: 'ombudsman' },
    checkedAgainstText: true,
  },
  {
    number: 'SA1.2',
    level: 'should',
    topic: 'exclusions-in-policy',
    summary: 'The policy should say which matters will not be accepted as complaints.',
    checkable: 'policy',
    parameters: { policyStates: ['exclusions'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA1.3',
    level: 'must',
    topic: 'exclusions-fair',
    summary: 'Exclusions must be reasonable and fair to residents.',
    checkable: 'policy',
    parameters: { exclusionsAre: ['fair', 'reasonable'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA2.x',
    level: 'should',
    topic: 'accessibility',
    summary:
      'There should be several ways to complain, a policy online, one on reasonable adjustments, and regular information for residents about how to complain.',
    checkable: 'policy',
    parameters: {
      leastChannels: 2,
      published: ['website'],
      policyNeeded: 'reasonable-adjustments',
    },
    checkedAgainstText: true,
  },
  {
    number: 'SA3.1-3.3',
    level: 'should',
    topic: 'complaints-officer',
    summary:
      'A complaints officer, by whatever name, should be free to resolve complaints and able to get other departments to take part.',
    checkable: 'organisation',
    parameters: { role: 'complaints-officer' },
    checkedAgainstText: true,
  },
  {
    number: 'SA3.4',
    level: 'should',
    topic: 'third-stage-residents-involved',
    summary: 'Residents should take part in the decision if there is a third stage.',
    checkable: 'policy',
    parameters: { thirdStage: ['residents-involved'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA3.5',
    level: 'should',
    topic: 'third-stage-optional',
    summary: 'The resident should decide whether there is a third stage.',
    checkable: 'policy',
    parameters: { thirdStage: ['on-request'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA3.6',
    level: 'must',
    topic: 'final-response-ombudsman-right',
    summary: 'The final response must say that the matter can be taken to the Ombudsman.',
    checkable: 'case',
    parameters: {
      of: ['response.sent', 'decision.sent'],
      lastStage: true,
      contents: ['ombudsman-details'],
      ombudsmanAt: ['exhausted'],
    },
    checkedAgainstText: true,
  },
  {
    number: 'SA3.7',
    level: 'must',
    topic: 'full-record',
    summary: 'All letters, including those from the resident, must be kept on file.',
    checkable: 'case',
    parameters: { record: ['correspondence-with-resident'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA3.8',
    level: 'should',
    topic: 'stage-of-resolution',
    summary: 'A landlord should know at which stage most of its complaints are resolved.',
    checkable: 'organisation',
    parameters: { report: ['stage-of-resolution'] },
    checkedAgainstText: false,
  },
];
