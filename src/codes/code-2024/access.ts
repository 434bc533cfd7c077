import type { CodeProvision } from '../code.js';

/** Sections 3 and 4 of the Code of April 2024: how residents complain, and to whom. */
export const access: readonly CodeProvision[] = [
  {
    number: '3.1',
    level: 'must',
    topic: 'accessible-channels',
    summary:
      'There must be more than one way to complain, and the needs of disabled residents must be foreseen as the Equality Act asks.',
    checkable: 'policy',
    parameters: { leastChannels: 2, equalityAct: true },
    checkedAgainstText: true,
  },
  {
    number: '3.2',
    level: 'must',
    topic: 'any-route-any-staff',
    summary:
      'A complaint may come by any route to any employee, so all of them must know what to do with it.',
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
      'Many complaints must not count against a landlord; few of them may mean that complaining is too hard.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '3.4',
    level: 'must',
    topic: 'policy-published',
    summary:
      'The policy must be clear, on the website, and set out both stages, what is done at each, and how long each takes.',
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
      'The policy must explain how residents will hear of it, and of the Ombudsman and the Code.',
    checkable: 'policy',
    parameters: { policyStates: ['publicity', 'ombudsman', 'code'] },
    checkedAgainstText: false,
  },
  {
    number: '3.6',
    level: 'must',
    topic: 'representation',
    summary:
      'A resident must be free to have somebody speak for them, and to bring somebody to any meeting.',
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
    checkedAgainstText: false,
  },
  {
    number: '4.1',
    level: 'must',
    topic: 'complaints-officer',
    summary:
      'One person or team, perhaps with other work besides, must answer for complaints, deal with the Ombudsman and report to the governing body.',
    checkable: 'organisation',
    parameters: { role: 'complaints-officer', combinedRole: true, reportTo: ['governing-body'] },
    checkedAgainstText: true,
  },
  {
    number: '4.2',
    level: 'must',
    topic: 'complaints-officer-authority',
    summary:
      'That person must be able to reach staff of every rank and have the standing to settle a dispute quickly and fairly.',
    checkable: 'organisation',
    parameters: { role: 'complaints-officer' },
    checkedAgainstText: true,
  },
  {
    number: '4.3',
    level: 'must',
    topic: 'training-and-resources',
    summary:
      'Complaint handling must be treated as core work, with trained staff and enough of them, and learning must come first.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
];
