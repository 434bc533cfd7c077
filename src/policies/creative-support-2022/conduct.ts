import type { Conduct } from '../../policy/index.js';

/** Persistent or vexatious complainants, section 15. */
export const conduct: Conduct = {
  clause: '15.1',
  reading:
    'The whole section was available. It gives restrictions on contact, and no power to refuse a complaint.',
  grounds: [
    {
      id: 'disproportionate-and-harassing',
      name: 'behaves in a way that is disproportionate, harassing and repetitious',
      clause: '15.1',
      reading: 'All three must be present.',
      met: {
        all: [
          { fact: 'disproportionate', is: true },
          { fact: 'harassing', is: true },
          { fact: 'repetitious', is: true },
        ],
      },
    },
    {
      id: 'unrealistic-outcomes',
      name: 'seeks unrealistic outcomes and states the intention to persist until they are achieved',
      clause: '15.1',
      met: {
        all: [
          { fact: 'unrealisticOutcomes', is: true },
          { fact: 'intendsToPersist', is: true },
        ],
      },
    },
    {
      id: 'same-complaint-again',
      name: 'repeatedly makes the same complaint with minor differences and accepts no outcome',
      clause: '15.1',
      met: {
        all: [
          { fact: 'repeatsWithMinorDifferences', is: true },
          { fact: 'refusesOutcomes', is: true },
        ],
      },
    },
  ],
  open: { clause: '15.1', reading: 'The three are given as examples.' },
  powers: [
    {
      id: 'restrict-contact',
      name: 'restrict contact, while still dealing with the complainant fairly',
      does: 'restrict-contact',
      clause: '15.2',
      on: ['disproportionate-and-harassing', 'unrealistic-outcomes', 'same-complaint-again'],
      decidedBy: 'not-stated',
      formalities: [
        {
          id: 'restriction-reasons',
          kind: 'missing-reasons',
          clause: '15.2',
          reading: 'Dealing fairly, honestly and properly is read as giving reasons.',
          of: ['conduct.restricted'],
          holds: { fact: 'reasons', given: true },
          must: 'give its reasons',
        },
        {
          id: 'restriction-signposted',
          kind: 'missing-signpost',
          clause: '15.3',
          of: ['conduct.restricted'],
          holds: { fact: 'signposts', includes: 'housing-ombudsman' },
          must: 'direct a complainant who disagrees to the Housing Ombudsman',
        },
        {
          id: 'restriction-shared',
          kind: 'missing-copy',
          clause: '15.4',
          of: ['conduct.restricted'],
          holds: { fact: 'copiedTo', given: true },
          must: 'be shared with the managers and staff concerned',
        },
        {
          id: 'restriction-recorded',
          kind: 'missing-notice',
          clause: '15.4',
          of: ['conduct.restricted'],
          holds: { fact: 'recorded', is: true },
          must: "be put on the complainant's record",
        },
        {
          id: 'restriction-off-the-record',
          kind: 'missing-notice',
          clause: '15.4',
          reading: 'The restriction is on the record while it is in force, so not afterwards.',
          of: ['conduct.lifted'],
          holds: { fact: 'recorded', is: false },
          must: "take it off the complainant's record",
        },
      ],
    },
  ],
  appeal: { clause: '15.3', possible: false },
  signposts: [{ to: 'housing-ombudsman', clause: '15.3' }],
  review: 'not-stated',
};
