import type { CodeProvision } from '../code.js';

/** Sections 2 and 3 of the Code of April 2022: how residents complain, and to whom. */
export const access: readonly CodeProvision[] = [
  {
    number: '2.1',
    level: 'must',
    topic: 'accessible-channels',
    summary: 'Residents must have more than one way to complain.',
    checkable: 'policy',
    parameters: { leastChannels: 2 },
    checkedAgainstText: true,
  },
  {
    number: '2.2',
    level: 'should',
    topic: 'social-media',
    summary:
      'If residents can write to a landlord on social media, it should look for complaints there, and its policy should explain the steps and confidentiality.',
    checkable: 'policy',
    parameters: { policyStates: ['social-media', 'confidentiality'] },
    checkedAgainstText: true,
  },
  {
    number: '2.3',
    level: 'must',
    topic: 'policy-published',
    summary:
      'The policy must be clear and easy to get, and set out the number of stages, what happens at each, and how long each takes.',
    checkable: 'policy',
    parameters: { policyStates: ['number-of-stages', 'what-happens-at-each-stage', 'time-limits'] },
    checkedAgainstText: true,
  },
  {
    number: '2.4',
    level: 'must',
    topic: 'website',
    summary:
      'A landlord with a website must make its policy and the way to complain easy to find there.',
    checkable: 'policy',
    parameters: { published: ['website'] },
    checkedAgainstText: true,
  },
  {
    number: '2.5',
    level: 'must',
    topic: 'equality-act',
    summary:
      'The landlord must comply with the Equality Act and adapt its procedures to what a person needs.',
    checkable: 'policy',
    parameters: { equalityAct: true },
    otherReading: {
      says: 'The landlord may need to adapt its procedures, and the policy must say how requests for adjustments are answered and that handlers are trained.',
    },
    checkedAgainstText: false,
  },
  {
    number: '2.6',
    level: 'must',
    topic: 'publicise',
    summary:
      'Leaflets, newsletters, web pages and ordinary letters must publicise the policy, the process, the Code and the Ombudsman.',
    checkable: 'organisation',
    parameters: { published: ['leaflets', 'newsletters', 'website', 'correspondence'] },
    otherReading: { says: 'Posters must do so too.' },
    checkedAgainstText: false,
  },
  {
    number: '2.7',
    level: 'must',
    topic: 'ombudsman-contact-details',
    summary: "Ordinary letters to residents must give the Ombudsman's contact details.",
    checkable: 'organisation',
    parameters: { published: ['correspondence'] },
    checkedAgainstText: false,
  },
  {
    number: '2.8',
    level: 'must',
    topic: 'early-ombudsman-advice',
    summary:
      'From the start of a complaint, and not only at its end, residents must be told that they can go to the Ombudsman.',
    checkable: 'case',
    parameters: { ombudsmanAt: ['open'] },
    checkedAgainstText: false,
  },
  {
    number: '3.1',
    level: 'must',
    topic: 'complaints-officer',
    summary:
      'A person or team must be responsible for complaints and report on them to the governing body.',
    checkable: 'organisation',
    parameters: { role: 'complaints-officer', reportTo: ['governing-body'] },
    checkedAgainstText: true,
  },
  {
    number: '3.2',
    level: 'must',
    topic: 'handler-skills-no-conflict',
    summary: 'Complaint handlers must be fit for the task and have no stake in the outcome.',
    checkable: 'case',
    parameters: { conflictOfInterest: false },
    checkedAgainstText: true,
  },
  {
    number: '3.3',
    level: 'should',
    topic: 'handler-authority',
    summary:
      'Handlers should be tactful and trained, have access to staff of every rank and be able to settle disputes.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
];
