/** Policies in which the mechanisms come together as no single test of them has it. */
import { describe, expect, test } from 'vitest';
import { shorten } from '../../scripts/shorten.js';
import { breachesOf, obligationsOf, positionOf, replay } from '../../src/complaint/index.js';
import { policyDocument, toMarkdown } from '../../src/documents/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import { everythingOf } from '../support/everything.js';
import { received } from '../support/histories.js';
import { randomOf } from '../support/random.js';
import { fact } from '../support/stages.js';

const base = { extends: 'code-2024', landlord: 'A Landlord', inForce: '2024-04-01' };
const clauses = { 1: 'Our stages.', 2: 'Our way.' };

/** Mediation where it suits, decided together, closed on the answer; silence on the offer closes it. */
const mediation = definePolicy({
  ...base,
  id: 'mediation',
  clauses,
  events: {
    offer: { name: 'the offer of mediation', by: 'landlord' },
    reply: { name: 'the reply to the offer', by: 'complainant' },
  },
  duties: { offer: 'offer mediation', reply: 'reply to the offer' },
  facts: {
    suits: {
      name: 'mediation suits',
      not: 'mediation does not suit',
      is: 'yes-no',
      of: 'complaint.acknowledged',
    },
  },
  stages: [
    {
      id: 'stage-1',
      clause: '1',
      handler: { together: ['manager', 'complaints-officer'] },
      steps: [
        { acknowledge: '5 working days from complaint.received' },
        {
          'own-offer': { is: '3 working days from complaint.acknowledged', aim: true },
          when: { fact: 'suits', is: true },
          clause: '2',
        },
        {
          respond: [
            {
              is: '10 working days from complaint.acknowledged',
              when: { fact: 'suits', is: false },
            },
            { is: '20 working days from complaint.acknowledged', aim: true },
          ],
          ends: 'resolved',
        },
        {
          'own-reply': '10 calendar days from own.offer',
          beside: true,
          onExpiry: { as: 'lapsed' },
          clause: '2',
        },
        { escalate: '6 weeks from response.sent' },
      ],
    },
    { id: 'stage-2', clause: '1', handler: { above: 'decidedBy' } },
  ],
});

/** A visit for some, a day agreed for the answer, and a broken promise that opens the next stage. */
const promises = definePolicy({
  ...base,
  id: 'promises',
  clauses,
  events: { visit: { name: 'the home visit', by: 'landlord' } },
  duties: { visit: 'visit the home' },
  stages: [
    {
      id: 'stage-1',
      clause: '1',
      steps: [
        { acknowledge: '5 working days from complaint.received' },
        {
          'own-visit': '1 week from complaint.acknowledged',
          when: { fact: 'about', includes: 'repairs' },
        },
        { respond: 'agreed' },
        { complete: 'agreed', beside: true },
      ],
    },
    {
      id: 'stage-2',
      clause: '1',
      opensOn: ['escalation.requested', 'the end of stage-1/complete'],
    },
  ],
});

/** Two tracks, of which one has no acknowledgement, each with a time and a handler of its own. */
const tracks = definePolicy({
  ...base,
  id: 'tracks',
  clauses,
  roles: { desk: { name: 'the service desk', seniority: 1 } },
  facts: {
    track: {
      name: 'the track',
      is: { quick: 'the quick track', full: 'the full track' },
      of: 'complaint.received',
    },
  },
  stages: [
    {
      id: 'stage-1',
      clause: '1',
      handlers: [
        { when: { fact: 'track', is: 'quick' }, handler: 'desk' },
        { when: { not: { fact: 'track', is: 'quick' } }, handler: { atLeastAs: 'recipient' } },
      ],
      steps: [
        {
          acknowledge: '2 working days from complaint.received',
          when: { fact: 'track', is: 'full' },
        },
        {
          respond: [
            {
              is: '3 working days from and including complaint.received',
              when: { fact: 'track', is: 'quick' },
            },
            '10 working days from complaint.received',
          ],
        },
      ],
    },
  ],
});

const adopted = definePolicy({ ...base, id: 'base' });

describe.each([mediation, promises, tracks].map((policy) => [policy.id, policy] as const))(
  'the policy of %s',
  (_, policy) => {
    test('has nothing wrong, and comes back from a shorter file', () => {
      expect(verifyPolicy(policy)).toEqual([]);
      expect(definePolicy(shorten(policy))).toEqual(policy);
    });

    test('says nothing by an id, in its document or beside the base', () => {
      const differences = comparePolicies(adopted, policy).filter(({ path }) => path !== 'id');
      const texts = [
        toMarkdown(policyDocument(policy)),
        ...differences.map(({ because }) => because),
      ];
      expect(
        texts.filter((text) => /\bown[-.]\w|\bundefined\b|\bnot so that\b/.test(text)),
      ).toEqual([]);
    });

    test('can be used for everything', () => {
      for (const [, call] of everythingOf(policy, adopted, randomOf(1))) JSON.stringify(call());
    });
  },
);

const rowsOf = (policy: typeof mediation, events: readonly ComplaintEvent[], asOf: '2024-09-25') =>
  Object.fromEntries(
    obligationsOf(replay(policy, events), asOf, { by: ['policy'] }).map((row) => [
      row.id,
      `${row.standing} ${row.due ?? row.noDueDate}`,
    ]),
  );

test('an offer that nobody answers closes the complaint, and its aim was missed', () => {
  const events = [
    received('2024-09-02'),
    fact('2024-09-03', 'complaint.acknowledged', { facts: { suits: true } }),
    fact('2024-09-10', 'own.offer'),
  ];
  const complaint = replay(mediation, events);
  expect(positionOf(complaint, '2024-09-25')).toMatchObject({ end: 'lapsed' });
  expect(rowsOf(mediation, events, '2024-09-25')).toMatchObject({
    'stage-1/own-offer': 'late 2024-09-06',
    'stage-1/own-reply': 'lapsed 2024-09-20',
    'stage-1/respond': 'released 2024-10-01',
  });
  expect(breachesOf(complaint, '2024-09-25').map(({ because }) => because)).toEqual([
    'The landlord aimed to offer mediation by 6 September 2024. It did so on 10 September 2024, 2 working days late.',
  ]);
});

test('a broken promise opened the next stage, which is what the breach says', () => {
  const complaint = replay(promises, [
    received('2024-09-02', { about: ['repairs'] }),
    fact('2024-09-03', 'complaint.acknowledged', { dueDates: { respond: '2024-09-17' } }),
    fact('2024-09-04', 'own.visit'),
    fact('2024-09-16', 'response.sent'),
    fact('2024-09-16', 'action.agreed', { action: 'mend', dueBy: '2024-09-20' }),
  ]);
  expect(positionOf(complaint, '2024-09-25')).toMatchObject({ stage: 'stage-2' });
  expect(breachesOf(complaint, '2024-09-25').map(({ because }) => because)).toEqual([
    'The landlord had until 20 September 2024 to complete the agreed action. It did not, and the end of that time opened the next stage.',
  ]);
});

test('which time applies is not known without the track', () => {
  expect(rowsOf(tracks, [received('2024-09-02')], '2024-09-25')).toMatchObject({
    'stage-1/acknowledge': 'open perhaps-not-owed',
    'stage-1/respond': 'open undecided',
  });
  expect(toMarkdown(policyDocument(tracks))).toContain(
    'Where the track is not the quick track, it is handled by someone at least as senior as',
  );
});
