import type { Conduct } from '../../policy/index.js';

/** Unreasonable complaints and vexatious complainants, section 4.7: two powers, neither ever automatic. */
export const conduct: Conduct = {
  clause: '4.7',
  reading:
    'Refusing one complaint and deeming a person vexatious are two powers; the text says "may" of both.',
  grounds: [
    {
      id: 'unreasonable',
      name: 'makes a complaint that is considered unreasonable',
      clause: '4.7',
      reading: 'A reasonable opinion, which somebody has to have formed.',
      met: { fact: 'unreasonable', is: true },
    },
    {
      id: 'vexatious',
      name: 'is deemed vexatious',
      reading: 'Usually after serial complaints, in certain circumstances.',
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
          reading: 'Somebody has to use the discretion. Who is not stated, so any role does.',
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
            'Each rejection, of a later complaint too, is at discretion: somebody decides it.',
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
            'Being advised of the position: in writing, with reasons, or by a notice, be it before the complaint.',
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
