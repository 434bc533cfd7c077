import type { Conduct } from '../../policy/index.js';

/** Unreasonable complaints and vexatious complainants, section 4.7: two powers, neither ever automatic. */
export const conduct: Conduct = {
  clause: '4.7',
  reading:
    'Refusing one complaint and deeming someone vexatious are two separate powers. The text says "may" for both.',
  grounds: [
    {
      id: 'unreasonable',
      name: 'makes a complaint that is considered unreasonable',
      clause: '4.7',
      reading: 'Someone must have formed this opinion, and it must be reasonable.',
      met: { fact: 'unreasonable', is: true },
    },
    {
      id: 'vexatious',
      name: 'is deemed vexatious',
      reading: 'This is usually after serial complaints, in certain circumstances.',
      clause: '4.7',
      met: { fact: 'vexatious', is: true },
    },
  ],
  powers: [
    {
      id: 'refuse-unreasonable',
      name: 'refuse the complaint',
      does: 'refuse-complaint',
      clause: '4.7',
      on: ['unreasonable'],
      decidedBy: 'not-stated',
      formalities: [
        {
          id: 'unreasonable-decided',
          kind: 'condition-not-met',
          clause: '4.7',
          reading: 'Someone must use the discretion. The text does not say who, so any role can.',
          of: ['complaint.excluded'],
          holds: { fact: 'decidedBy', given: true },
          must: 'be decided by a person, case by case',
        },
        {
          id: 'unreasonable-opinion',
          kind: 'condition-not-met',
          clause: '4.7',
          of: ['complaint.excluded'],
          holds: { fact: 'reasonableOpinion', is: true },
          must: 'rest on a reasonable opinion that the complaint is unreasonable',
        },
        {
          id: 'unreasonable-reasons',
          kind: 'missing-reasons',
          clause: '4.7',
          of: ['complaint.excluded'],
          holds: { fact: 'reasons', given: true },
          must: 'explain the reasons why the complaint is considered unreasonable',
        },
        {
          id: 'unreasonable-in-writing',
          kind: 'not-in-writing',
          clause: '4.7',
          of: ['complaint.excluded'],
          holds: { fact: 'inWriting', is: true },
          must: 'be put to the complainant in writing',
        },
      ],
    },
    {
      id: 'reject-vexatious',
      name: 'reject this complaint and later ones',
      does: 'reject-later-complaints',
      clause: '4.7',
      on: ['vexatious'],
      decidedBy: 'not-stated',
      formalities: [
        {
          id: 'vexatious-decided',
          kind: 'condition-not-met',
          clause: '4.7',
          reading:
            'Each rejection is discretionary, also of a later complaint, so someone must decide it.',
          of: ['complaint.excluded'],
          when: { fact: 'grounds', includes: 'vexatious' },
          holds: { fact: 'decidedBy', given: true },
          must: 'be decided by a person, case by case',
        },
        {
          id: 'vexatious-advised',
          kind: 'missing-notice',
          clause: '4.7',
          reading:
            'To advise is to write, to give reasons or to give notice, even before the complaint.',
          of: ['complaint.excluded'],
          when: { fact: 'grounds', includes: 'vexatious' },
          holds: {
            any: [
              { fact: 'inWriting', is: true },
              { fact: 'reasons', given: true },
              { fact: 'told', includes: 'complainant' },
            ],
          },
          must: 'advise the complainant of the position',
        },
      ],
    },
  ],
  appeal: 'not-stated',
  signposts: [],
  review: 'not-stated',
};
