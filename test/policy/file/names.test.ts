/** What people call words of a landlord's own: in a file beside the words, in a policy apart, in documents in their place. */
import { describe, expect, test } from 'vitest';
import { policyDocument, toMarkdown } from '../../../src/documents/index.js';
import type { ComplaintsError, Policy } from '../../../src/index.js';
import { assessScope, definePolicy } from '../../../src/index.js';
import { verifyPolicy } from '../../../src/testing/index.js';

const file = (parts: object = {}) => ({
  extends: 'code-2024',
  id: 'ours-2024',
  landlord: 'Our Homes',
  inForce: '2024-04-01',
  clauses: { '5.2': 'Decisions on homelessness have a review of their own.' },
  stages: [
    {
      id: 'stage-1',
      handler: ['complaints-officer', 'repairs-lead'],
      handlers: [
        { when: { fact: 'about', includes: 'homelessness' }, handler: 'asb-team', clause: '5.2' },
      ],
    },
    { id: 'stage-2', handler: 'asb-team' },
  ],
  scope: {
    grounds: [
      {
        id: 'homelessness',
        name: 'is a decision with a review of its own',
        clause: '5.2',
        effect: 'exclude',
        met: { fact: 'about', includes: 'homelessness' },
      },
    ],
  },
  roles: { 'repairs-lead': { name: 'the Repairs Lead', seniority: 2 }, 'asb-team': null },
  topics: { homelessness: 'a decision on homelessness' },
  ...parts,
});

const faultsOf = (input: unknown): string[] => {
  try {
    definePolicy(input);
  } catch (error) {
    return (error as ComplaintsError).issues.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};

const printed = (policy: Policy): string => toMarkdown(policyDocument(policy));

describe('words with names', () => {
  test('stand alone in the policy, and their names apart', () => {
    const { roles, topics, names } = definePolicy(file());
    expect(roles).toEqual({ 'repairs-lead': 2, 'asb-team': null });
    expect(topics).toEqual(['homelessness']);
    expect(names).toEqual({
      roles: { 'repairs-lead': 'the Repairs Lead' },
      topics: { homelessness: 'a decision on homelessness' },
    });
  });

  test('are printed by their names, and those without a name as they are', () => {
    const text = printed(definePolicy(file()));
    expect(text).toContain('It is handled by a complaints officer or the Repairs Lead.');
    expect(text).toContain('It is handled by the asb team.');
    expect(text).toContain('about a decision on homelessness, it is handled by the asb team');
    expect(text).not.toContain('repairs-lead');
  });

  test.each([
    {
      because: 'a raiser of the landlord’s own',
      words: { raisers: { 'lead-petitioner': 'the lead petitioner' } },
      unless: { fact: 'raisedBy', in: ['lead-petitioner', 'mp'] },
      matter: { raisedBy: 'lead-petitioner' },
      says: 'it is raised by the lead petitioner or a Member of Parliament',
    },
    {
      because: 'legal proceedings of another kind',
      words: { proceedings: { 'judicial-review': 'an application for judicial review' } },
      unless: { fact: 'legalProceedings', is: 'judicial-review' },
      matter: { legalProceedings: 'judicial-review' },
      says: 'there is an application for judicial review',
    },
    {
      because: 'a tenure',
      words: { tenures: { almshouse: 'an almshouse appointment' } },
      unless: { fact: 'tenure', is: 'almshouse' },
      matter: { tenure: 'almshouse' },
      says: 'your tenure is an almshouse appointment',
    },
  ])('decide, and are printed: $because', ({ words, unless, matter, says }) => {
    const ground = { id: 'elsewhere', name: 'is dealt with elsewhere', clause: '5.2' };
    const met = { fact: 'raisedOn', given: true };
    const scope = { grounds: [{ ...ground, met, unless, effect: 'exclude' }] };
    const policy = definePolicy(file({ ...words, scope }));
    const raised = { raisedOn: '2024-05-01' } as const;
    const metIn = (facts: object) =>
      assessScope(policy, { ...raised, ...facts }).findings.find((one) => one.ground === ground.id)
        ?.met;
    expect([metIn(matter), metIn({})]).toEqual([false, 'unknown']);
    expect(printed(policy)).toContain(says);
    expect(verifyPolicy(policy)).toEqual([]);
    const bare = definePolicy(file({ scope: { grounds: [] } }));
    expect(() => assessScope(bare, { ...raised, ...matter })).toThrow(
      expect.objectContaining({ code: 'matter/invalid' }),
    );
  });

  test('go with names that are given apart', () => {
    const names = { roles: { 'asb-team': 'our team for anti-social behaviour' } };
    const policy = definePolicy(file({ names }));
    expect(policy.names?.roles).toEqual({
      'asb-team': 'our team for anti-social behaviour',
      'repairs-lead': 'the Repairs Lead',
    });
    expect(printed(policy)).toContain('It is handled by our team for anti-social behaviour.');
  });

  test('are a policy that defines itself again', () => {
    const policy = definePolicy(file());
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  test('are faulty where they were written', () => {
    expect(faultsOf(file({ topics: { homelessness: 3 } }))).toEqual([
      expect.stringMatching(/^topics\.homelessness: /),
    ]);
    const role = { name: '', seniority: 'high' };
    expect(faultsOf(file({ roles: { 'repairs-lead': role, 'asb-team': null } }))).toEqual([
      expect.stringMatching(/^roles\.repairs-lead\.seniority: /),
      expect.stringMatching(/^roles\.repairs-lead\.name: /),
    ]);
    expect(faultsOf(file({ names: { topics: { moorings: 'a mooring' } } }))).toEqual([
      "names.topics.moorings: 'moorings' is not among the policy's topics: add it there, or take its name out",
    ]);
  });
});
