import { describe } from 'vitest';
import { code2020, code2022, code2024 } from '../../src/codes/index.js';
import type { Ground } from '../../src/policy/index.js';
import { rows } from './two-stages.js';

const REPEATED = { fact: 'repeatsExhausted', is: true } as const;
const months = (amount: number) =>
  ({ olderThan: { amount, unit: 'months' }, since: 'later', boundary: 'over' }) as const;

describe('the age of matters', () => {
  const over = (
    amount: number,
    since: 'happened' | 'later',
    parts: Partial<Ground> = {},
  ): Ground => ({
    id: 'too-old',
    name: 'is too old',
    clause: '0',
    met: { olderThan: { amount, unit: 'months' }, since, boundary: 'over' },
    effect: 'exclude',
    discretion: 'landlord',
    ...parts,
  });
  rows([
    {
      because: 'six months',
      code: code2022,
      grounds: [over(6, 'later')],
      provision: '1.8',
      verdict: 'meets',
    },
    { because: 'six months', grounds: [over(6, 'later')], provision: '2.2', verdict: 'fails' },
    { because: 'six months', grounds: [over(6, 'later')], provision: '2.3', verdict: 'fails' },
    {
      because: 'twelve months',
      code: code2022,
      grounds: [over(12, 'later')],
      provision: '1.8',
      verdict: 'meets',
    },
    { because: 'twelve months', grounds: [over(12, 'later')], provision: '2.2', verdict: 'meets' },
    { because: 'twelve months', grounds: [over(12, 'later')], provision: '2.3', verdict: 'meets' },
    {
      because: 'from the event alone',
      grounds: [over(12, 'happened')],
      provision: '2.3',
      verdict: 'review',
    },
    {
      because: 'no discretion',
      grounds: [
        {
          id: 'too-old',
          name: 'is too old',
          clause: '0',
          met: over(12, 'later').met,
          effect: 'exclude',
        },
      ],
      provision: '2.3',
      verdict: 'fails',
    },
    {
      because: 'exactly twelve months is out',
      grounds: [
        over(12, 'later', {
          met: { olderThan: { amount: 12, unit: 'months' }, since: 'later', boundary: 'at-least' },
        }),
      ],
      provision: '2.2',
      verdict: 'review',
    },
    {
      because: '52 weeks are a day short of a year',
      grounds: [
        over(12, 'later', {
          met: { olderThan: { amount: 52, unit: 'weeks' }, since: 'later', boundary: 'over' },
        }),
      ],
      provision: '2.2',
      verdict: 'fails',
    },
    {
      because: 'no discretion, but exceptions',
      grounds: [
        {
          id: 'too-old',
          name: 'is too old',
          clause: '0',
          met: over(12, 'later').met,
          unless: { fact: 'recurring', is: true },
          effect: 'exclude',
        },
      ],
      provision: '2.3',
      verdict: 'review',
    },
    { because: 'no age limit at all', grounds: [], provision: '2.3', verdict: 'meets' },
    ...['2.2', '2.3'].flatMap((provision) => [
      {
        because: 'three months, and a repetition',
        grounds: [over(3, 'later', { met: { all: [months(3), REPEATED] } })],
        provision,
        verdict: 'review',
        says: /if something else also applies/,
      },
      {
        because: 'twelve months, and a repetition',
        grounds: [over(12, 'later', { met: { all: [months(12), REPEATED] } })],
        provision,
        verdict: 'meets',
      },
      {
        because: 'six months, or a repetition',
        grounds: [over(6, 'later', { met: { any: [months(6), REPEATED] } })],
        provision,
        verdict: 'fails',
      },
      {
        because: 'six months, unless it goes on',
        grounds: [over(6, 'later', { unless: { fact: 'recurring', is: true } })],
        provision,
        verdict: 'fails',
      },
      {
        because: 'six months, unless twelve have not passed',
        grounds: [over(6, 'later', { unless: { not: months(12) } })],
        provision,
        verdict: 'meets',
      },
      {
        because: 'six months, unless nobody is the worse for it',
        grounds: [over(6, 'later', { unless: { not: { fact: 'prejudiced', is: true } } })],
        provision,
        verdict: 'review',
      },
      {
        because: 'six months, said by two negatives',
        grounds: [over(6, 'later', { met: { not: { not: months(6) } } })],
        provision,
        verdict: 'fails',
      },
      {
        because: 'too soon',
        grounds: [over(3, 'later', { met: { not: months(3) } })],
        provision,
        verdict: 'fails',
        says: /no older than 3 months/,
      },
    ]),
    {
      because: 'a repetition after three months, without a choice',
      grounds: [
        {
          id: 'again',
          name: 'is raised again',
          clause: '0',
          met: { all: [months(3), REPEATED] },
          effect: 'exclude',
        },
      ],
      provision: '2.3',
      verdict: 'review',
      says: /Age is not all that counts/,
    },
  ]);
});

describe('what else keeps a matter out', () => {
  const proceedings = (...stages: string[]): Ground => ({
    id: 'law',
    name: 'is in legal hands',
    clause: '0',
    met: { fact: 'legalProceedings', in: stages },
    effect: 'exclude',
    discretion: 'landlord',
  });
  const insured: Ground = {
    id: 'insured',
    name: 'is insured',
    clause: '0',
    met: { fact: 'about', includes: 'insurance-claim' },
    effect: 'exclude',
  };
  const notice: Ground['notice'] & object = [
    {
      id: 'explained',
      kind: 'missing-reasons',
      clause: '0',
      of: ['complaint.excluded'],
      holds: {
        all: [
          { fact: 'reasons', given: true },
          { fact: 'signposts', includes: 'housing-ombudsman' },
        ],
      },
      must: 'say why',
    },
  ];
  const explained: Ground = { ...insured, notice };
  rows([
    {
      because: "a solicitor's letter",
      grounds: [proceedings('solicitors-letter', 'filed')],
      provision: '2.2',
      verdict: 'fails',
    },
    {
      because: 'a letter before action',
      grounds: [proceedings('pre-action-letter')],
      provision: '2.2',
      verdict: 'fails',
    },
    {
      because: 'any proceedings, unless there are letters alone',
      grounds: [
        {
          ...proceedings('solicitors-letter', 'pre-action-letter', 'filed', 'served'),
          unless: { fact: 'legalProceedings', in: ['solicitors-letter', 'pre-action-letter'] },
        },
      ],
      provision: '2.2',
      verdict: 'meets',
    },
    {
      because: 'a letter, unless the landlord consents',
      grounds: [
        { ...proceedings('pre-action-letter'), unless: { fact: 'landlordConsents', is: true } },
      ],
      provision: '2.2',
      verdict: 'fails',
    },
    {
      because: 'a letter about what was answered before',
      grounds: [
        { ...proceedings(), met: { all: [proceedings('pre-action-letter').met, REPEATED] } },
      ],
      provision: '2.2',
      verdict: 'review',
    },
    {
      because: 'an age, or a ground that the Code does not name',
      grounds: [{ ...insured, met: { any: [months(12), insured.met] } }],
      provision: '2.2',
      verdict: 'review',
      says: /also excludes a matter/,
    },
    ...[
      { code: code2020, provision: 'SA1.2', verdict: 'fails' },
      { code: code2022, provision: '1.8', verdict: 'fails' },
      { code: code2024, provision: '2.2', verdict: 'fails' },
      { code: code2020, provision: 'SA1.3', verdict: 'meets' },
      { code: code2024, provision: '2.5', verdict: 'meets' },
    ].map((row) => ({ because: 'no ground at all', grounds: [], ...row })),
    {
      because: 'no ground, and not all of the policy was seen',
      code: code2020,
      grounds: [],
      parts: { lateRequest: 'not-seen' },
      provision: 'SA1.3',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'a claim filed',
      grounds: [proceedings('filed', 'served')],
      provision: '2.2',
      verdict: 'meets',
    },
    {
      because: "a solicitor's letter",
      code: code2022,
      grounds: [proceedings('solicitors-letter')],
      provision: '1.8',
      verdict: 'review',
    },
    {
      because: 'a ground that the Code does not name',
      grounds: [insured],
      provision: '2.2',
      verdict: 'review',
    },
    {
      because: 'an open list',
      parts: { scope: { grounds: [proceedings('filed')], open: { clause: '0' } } },
      provision: '2.2',
      verdict: 'review',
    },
    {
      because: 'a list not seen',
      parts: { scope: { grounds: [proceedings('filed')], unseen: { clause: '0' } } },
      provision: '2.2',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'a ground without a choice',
      grounds: [insured],
      provision: '2.5',
      verdict: 'review',
    },
    {
      because: 'a ground with a choice',
      grounds: [proceedings('filed')],
      provision: '2.5',
      verdict: 'meets',
    },
    { because: 'nobody is told why', grounds: [insured], provision: '2.4', verdict: 'fails' },
    {
      because: 'told on that ground alone, and there is another',
      grounds: [explained, { ...insured, id: 'other' }],
      provision: '2.4',
      verdict: 'fails',
    },
    { because: 'told on every ground', grounds: [explained], provision: '2.4', verdict: 'meets' },
    {
      because: 'told in some cases',
      grounds: [
        {
          ...insured,
          notice: notice.map((one) => ({ ...one, when: { fact: 'about', includes: 'repairs' } })),
        },
      ],
      provision: '2.4',
      verdict: 'review',
    },
    {
      because: 'no ground is given',
      code: code2020,
      grounds: [],
      provision: 'SA1.2',
      verdict: 'fails',
    },
    {
      because: 'grounds are listed, whether or not they are fair',
      code: code2020,
      grounds: [insured],
      provision: 'SA1.2',
      verdict: 'meets',
    },
    {
      because: 'grounds are listed, and the list is open',
      code: code2020,
      parts: { scope: { grounds: [insured], open: { clause: '0' } } },
      provision: 'SA1.2',
      verdict: 'review',
    },
    {
      because: 'a ground that the Code does not name, which may not be fair',
      code: code2020,
      grounds: [insured],
      provision: 'SA1.3',
      verdict: 'review',
    },
    { because: 'nothing is turned away', grounds: [], provision: '2.4', verdict: 'meets' },
    {
      because: 'told why, and of the Ombudsman',
      grounds: [insured],
      parts: {
        requirements: [
          {
            id: 'told',
            kind: 'missing-reasons',
            clause: '0',
            of: ['complaint.excluded'],
            holds: {
              all: [
                { fact: 'reasons', given: true },
                { fact: 'toldOfOmbudsman', is: true },
              ],
            },
            must: 'say why',
          },
        ],
      },
      provision: '2.4',
      verdict: 'meets',
    },
  ]);
});
