import type { CodeProvision } from '../code.js';

/** Sections 2 and 3 of the Code of April 2022: how residents complain, and to whom. */
export const access: readonly CodeProvision[] = [
  {
    number: '2.1',
    level: 'must',
    topic: 'accessible-channels',
    summary: 'Residents must be able to complain in more ways than one.',
    checkable: 'policy',
    parameters: { leastChannels: 2 },
    checkedAgainstText: true,
  },
  {
    number: '2.2',
    level: 'should',
    topic: 'social-media',
    summary:
      'Where residents can write to a landlord on social media, complaints should be looked for there and the policy should explain both steps and confidentiality.',
    checkable: 'policy',
    parameters: { policyStates: ['social-media', 'confidentiality'] },
    checkedAgainstText: true,
  },
  {
    number: '2.3',
    level: 'must',
    topic: 'policy-published',
    summary:
      'The policy must be clear and easy to get, and set out how many stages there are, what is done at each, and how long each takes.',
    checkable: 'policy',
    parameters: { policyStates: ['number-of-stages', 'what-happens-at-each-stage', 'time-limits'] },
    checkedAgainstText: true,
  },
  {
    number: '2.4',
    level: 'must',
    topic: 'website',
    summary:
      'Where there is a website, the policy and the way to complain must be easily found on it.',
    checkable: 'policy',
    parameters: { published: ['website'] },
    checkedAgainstText: true,
  },
  {
    number: '2.5',
    level: 'must',
    topic: 'equality-act',
    summary: 'The Equality Act must be kept to, and procedures adapted to what a person needs.',
    checkable: 'policy',
    parameters: { equalityAct: true },
    checkedAgainstText: false,
  },
  {
    number: '2.6',
    level: 'must',
    topic: 'publicise',
    summary:
      'Leaflets, newsletters, web pages and ordinary letters must make the policy, the process, the Code and the Ombudsman known.',
    checkable: 'organisation',
    parameters: { published: ['leaflets', 'newsletters', 'website', 'correspondence'] },
    checkedAgainstText: false,
  },
  {
    number: '2.7',
    level: 'must',
    topic: 'ombudsman-contact-details',
    summary: 'Ordinary letters to residents must say how to reach the Ombudsman.',
    checkable: 'organisation',
    parameters: { published: ['correspondence'] },
    checkedAgainstText: false,
  },
  {
    number: '2.8',
    level: 'must',
    topic: 'early-ombudsman-advice',
    summary:
      'From the beginning of a complaint, and not merely at its end, residents must be told that they can turn to the Ombudsman.',
    checkable: 'case',
    parameters: { ombudsmanAt: ['open'] },
    checkedAgainstText: false,
  },
  {
    number: '3.1',
    level: 'must',
    topic: 'complaints-officer',
    summary:
      'Some person or team must answer for complaints and report on them to the governing body.',
    checkable: 'organisation',
    parameters: { role: 'complaints-officer', reportTo: ['governing-body'] },
    checkedAgainstText: false,
  },
  {
    number: '3.2',
    level: 'must',
    topic: 'handler-skills-no-conflict',
    summary:
      'Whoever handles a complaint must be fit for the task and have no stake in the outcome.',
    checkable: 'case',
    parameters: { conflictOfInterest: false },
    checkedAgainstText: false,
  },
  {
    number: '3.3',
    level: 'should',
    topic: 'handler-authority',
    summary:
      'Handlers should be tactful and trained, and able to reach staff of every rank and to settle disputes.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
];
