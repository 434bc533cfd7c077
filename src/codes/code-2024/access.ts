import type { CodeProvision } from '../code.js';

/** Sections 3 and 4 of the Code of April 2024: how residents complain, and to whom. */
export const access: readonly CodeProvision[] = [
  {
    number: '3.1',
    level: 'must',
    topic: 'accessible-channels',
    summary:
      'There must be more than one way to complain, and the landlord must anticipate the needs of disabled residents as the Equality Act requires.',
    checkable: 'policy',
    parameters: { leastChannels: 2, equalityAct: true },
    checkedAgainstText: true,
  },
  {
    number: '3.2',
    level: 'must',
    topic: 'any-route-any-staff',
    summary:
      'A resident can complain by any route to any employee, so all of them must know what to do with a complaint.',
    checkable: 'policy',
    parameters: {
      channels: 'any',
      recipients: 'any-member-of-staff',
      receivedBy: 'any-member-of-staff',
    },
    checkedAgainstText: true,
  },
  {
    number: '3.3',
    level: 'must',
    topic: 'volume-not-negative',
    summary:
      'Many complaints must not count against a landlord, and few complaints can mean that complaining is too hard.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '3.4',
    level: 'must',
    topic: 'policy-published',
    summary:
      'The policy must be clear, on the website, and set out both stages, what happens at each, and how long each takes.',
    checkable: 'policy',
    parameters: {
      policyStates: ['two-stages', 'what-happens-at-each-stage', 'time-limits'],
      published: ['website'],
    },
    checkedAgainstText: false,
  },
  {
    number: '3.5',
    level: 'must',
    topic: 'publicity-of-policy',
    summary:
      'The policy must explain how residents will be told about it, the Ombudsman and the Code.',
    checkable: 'policy',
    parameters: { policyStates: ['publicity', 'ombudsman', 'code'] },
    checkedAgainstText: false,
  },
  {
    number: '3.6',
    level: 'must',
    topic: 'representation',
    summary:
      'A resident must be free to have a representative, and to bring someone to any meeting.',
    checkable: 'policy',
    parameters: { representatives: true, companions: true },
    checkedAgainstText: false,
  },
  {
    number: '3.7',
    level: 'must',
    topic: 'ombudsman-information',
    summary:
      'Residents must be told that they can go to the Ombudsman with their complaint, and how.',
    checkable: 'policy',
    parameters: { policyStates: ['ombudsman'], ombudsmanAt: ['open'] },
    reading: 'This is read as something that the policy does, while a complaint is open.',
    checkedAgainstText: false,
  },
  {
    number: '4.1',
    level: 'must',
    topic: 'complaints-officer',
    summary:
      'One person or team must be responsible for complaints, deal with the Ombudsman and report to the governing body, and can have other duties.',
    checkable: 'organisation',
    parameters: { role: 'complaints-officer', combinedRole: true, reportTo: ['governing-body'] },
    checkedAgainstText: true,
  },
  {
    number: '4.2',
    level: 'must',
    topic: 'complaints-officer-authority',
    summary:
      'That person must have access to staff of every rank, and the authority to settle a dispute quickly and fairly.',
    checkable: 'organisation',
    parameters: { role: 'complaints-officer' },
    checkedAgainstText: true,
  },
  {
    number: '4.3',
    level: 'must',
    topic: 'training-and-resources',
    summary:
      'Complaint handling must be treated as core work, with enough trained staff, and a culture of learning is expected.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
];
