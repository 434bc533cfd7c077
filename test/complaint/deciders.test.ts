/** Who decides together, and by seniority beside a person whom a fact names: breaches, gaps, and what is printed. */
import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import { code2024 } from '../../src/codes/index.js';
import { handledBy, notShown, replay } from '../../src/complaint/index.js';
import { policyDocument, toMarkdown } from '../../src/documents/index.js';
import type { PolicyFile } from '../../src/policy/index.js';
import { comparePolicies, definePolicy, flatten } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import { breaches } from '../support/histories.js';

/** A landlord whose second stage is decided in some special way. */
const deciding = (handler: NonNullable<PolicyFile['stages']>[number]['handler'], parts = {}) =>
  definePolicy({
    extends: 'code-2024',
    id: 'ours-2024',
    landlord: 'Our Homes',
    inForce: '2024-04-01',
    stages: [
      { id: 'stage-1', handler: 'complaints-officer' },
      { id: 'stage-2', ...(handler && { handler }) },
    ],
    roles: { 'area-lead': { name: 'the Area Lead', seniority: 3 }, ward: null },
    ...parts,
  });

type Roles = string | readonly string[];

const complaintOf = (
  handler: Parameters<typeof deciding>[0],
  {
    first,
    second,
    recipient,
    parts = {},
  }: Record<'first' | 'second', Roles | undefined> & {
    recipient?: string;
    parts?: object;
  },
) =>
  replay(deciding(handler, parts), [
    { on: '2024-05-01', type: 'complaint.received', ...(recipient && { recipient }) },
    { on: '2024-05-02', type: 'complaint.acknowledged' },
    { on: '2024-05-10', type: 'response.sent', ...(first && { decidedBy: first }) },
    { on: '2024-05-20', type: 'escalation.requested' },
    { on: '2024-05-21', type: 'complaint.acknowledged' },
    { on: '2024-06-03', type: 'response.sent', ...(second && { decidedBy: second }) },
  ] as never);

const found = (...args: Parameters<typeof complaintOf>) =>
  breaches(complaintOf(...args), '2024-06-03').filter((one) => one.startsWith('wrong-handler'));
const gaps = (...args: Parameters<typeof complaintOf>) =>
  notShown(complaintOf(...args), '2024-06-03').filter(({ reason }) => reason === 'senior-enough');

describe('together', () => {
  const both = { together: ['head-of-service', 'area-lead'] };
  test.each([
    { second: ['head-of-service', 'area-lead'], wrong: 0 },
    { second: ['area-lead', 'head-of-service'], wrong: 0 },
    { second: 'head-of-service', wrong: 1 },
    { second: ['head-of-service', 'director'], wrong: 1 },
    { second: undefined, wrong: 0 },
  ])('$second: $wrong', ({ second, wrong }) => {
    expect(found(both, { first: 'complaints-officer', second })).toHaveLength(wrong);
  });

  test('one of them alone is told what it takes', () => {
    const complaint = complaintOf(both, { first: 'complaints-officer', second: 'area-lead' });
    expect(breaches(complaint, '2024-06-03').length).toBe(1);
    expect(handledBy(complaint, 'stage-2', '2024-06-03')).toMatchObject({
      handler: ['head-of-service', 'area-lead'],
      together: true,
      certain: true,
      because: expect.stringMatching(/^a head of service and the Area Lead together \(/),
    });
  });

  test('takes two, and roles that are known', () => {
    expect(() => deciding({ together: ['director'] })).toThrow(/together/);
    expect(() => deciding({ together: ['director', 'nobody'] })).toThrow(/'nobody'/);
  });
});

describe('more senior than the person who decided the stage before', () => {
  const above = { above: 'decidedBy' };
  test.each([
    { because: 'above', first: 'manager', second: 'director', wrong: 0, open: 0 },
    { because: 'equal', first: 'manager', second: 'area-lead', wrong: 1, open: 0 },
    { because: 'below', first: 'manager', second: 'officer', wrong: 1, open: 0 },
    {
      because: 'one of two is too low',
      first: 'manager',
      second: ['director', 'officer'],
      wrong: 1,
      open: 0,
    },
    {
      because: 'nobody knows who decided before',
      first: undefined,
      second: 'officer',
      wrong: 0,
      open: 1,
    },
    {
      because: 'outside the line of management',
      first: 'manager',
      second: 'ward',
      wrong: 0,
      open: 1,
    },
    { because: 'beside such a person', first: 'panel', second: 'officer', wrong: 0, open: 1 },
    { because: 'not told', first: 'manager', second: undefined, wrong: 0, open: 0 },
  ])('$because: $first, then $second', ({ first, second, wrong, open }) => {
    const parts = {
      stages: [
        { id: 'stage-1', handler: 'not-stated' },
        { id: 'stage-2', handler: above },
      ],
    };
    expect(found(above, { first, second, parts })).toHaveLength(wrong);
    expect(gaps(above, { first, second, parts })).toHaveLength(open);
  });

  test('is somebody else, as the Code asks', () => {
    const [row] = auditPolicy(deciding(above), code2024).findings.filter(
      ({ reason }) => reason === 'another-decides',
    );
    expect(row).toMatchObject({ verdict: 'meets' });
  });
});

describe('as senior as a person whom a fact of the complaint names', () => {
  const asSenior = { atLeastAs: 'recipient' };
  test.each([
    { recipient: 'director', second: 'executive-director', wrong: 0 },
    { recipient: 'director', second: 'director', wrong: 0 },
    { recipient: 'director', second: 'manager', wrong: 1 },
    { recipient: 'councillor', second: 'manager', wrong: 0 },
    { second: 'manager', wrong: 0 },
  ])('$recipient, $second: $wrong', ({ recipient, second, wrong }) => {
    const told = { first: 'complaints-officer', second, ...(recipient && { recipient }) };
    expect(found(asSenior, told)).toHaveLength(wrong);
  });

  test('in a condition, too', () => {
    const holds = { fact: 'decidedBy', seniority: { of: 'recipient', above: true } };
    const rule = { id: 'above', kind: 'wrong-handler', clause: '1', of: 'response.sent', holds };
    const parts = {
      clauses: { 1: 'Someone more senior decides.' },
      requirements: [{ ...rule, must: 'be decided by someone more senior than its recipient' }],
    };
    const at = (recipient?: string) => ({
      ...{ first: 'complaints-officer', second: 'director', parts },
      ...(recipient && { recipient }),
    });
    expect(found(undefined, at('manager'))).toEqual(['wrong-handler 1 2024-05-10']);
    expect(found(undefined, at())).toEqual([]);
    const needs = notShown(complaintOf(undefined, at()), '2024-06-03').map((one) => one.needs);
    expect(needs).toContainEqual(['recipient']);
    const own = { ...holds, seniority: { of: 'decidedBy' } };
    expect(() =>
      deciding(undefined, { ...parts, requirements: [{ ...rule, must: 'x', holds: own }] }),
    ).toThrow(/no one is measured by their own seniority/);
  });
});

describe('what says so', () => {
  const [usual, together, above] = [
    deciding('director'),
    deciding({ together: ['director', 'area-lead'] }),
    deciding({ above: 'decidedBy' }),
  ];

  test('the document', () => {
    expect(toMarkdown(policyDocument(together))).toContain(
      'It is handled by a director and the Area Lead together.',
    );
    expect(toMarkdown(policyDocument(above))).toContain(
      'It is handled by someone more senior than the person who decided the stage before.',
    );
  });

  test('a comparison', () => {
    const [difference] = comparePolicies(usual, above);
    expect(difference).toMatchObject({
      part: 'handler',
      because: expect.stringContaining(
        'someone more senior than the person who decided the stage before',
      ),
      forSaved: 'same',
    });
    expect(comparePolicies(above, together)[0]?.because).toContain(
      'a director and the Area Lead together',
    );
  });

  test('the data, which define themselves again', () => {
    expect(definePolicy(JSON.parse(JSON.stringify(above)))).toEqual(above);
    expect(flatten(together).map(({ path }) => path)).toContain('stages.stage-2.handler.together');
  });

  test('a fact that nobody can give is found', () => {
    expect([usual, together, above].flatMap((policy) => verifyPolicy(policy))).toEqual([]);
    expect(verifyPolicy(deciding({ above: 'recipiend' }))).toMatchObject([
      { code: 'unknown-fact', at: 'stage-2/handler' },
    ]);
  });
});
