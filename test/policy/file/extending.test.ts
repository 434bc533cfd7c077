/** A policy file that extends another: what it adopts, what it says otherwise, and what it leaves out. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../../src/audit/index.js';
import { CODES, citation, code2024 } from '../../../src/codes/index.js';
import type { Policy, PolicyFile } from '../../../src/policy/index.js';
import { definePolicy, flatten } from '../../../src/policy/index.js';
import { verifyPolicy } from '../../../src/testing/index.js';
import { failure } from '../../calendar/wrong.js';
import { put } from '../small-policy.js';
import { adoptingFile, adoptingOf, ownFile } from './adopting.js';

const valuesOf = (policy: Policy): Readonly<Record<string, unknown>> =>
  Object.fromEntries(flatten(policy).map(({ path, value }) => [path, value]));

const withPart = (file: PolicyFile, path: string, value: unknown): unknown => {
  const copy = structuredClone(file) as never;
  put(copy, path, value);
  return copy;
};

const CODE = 'Complaint Handling Code (2024)';

describe.each([
  ['the plain file', adoptingFile, 20],
  ["the file with a landlord's own text", ownFile, 14],
])('%s', (_, file, least) => {
  const policy = definePolicy(file);

  test('makes a policy in which everything fits together', () => {
    expect(verifyPolicy(policy)).toEqual([]);
  });

  test('fails nothing of the Code of 2024', () => {
    const verdicts = auditPolicy(policy, code2024).findings.map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'meets').length).toBeGreaterThan(least);
    expect(verdicts).not.toContain('fails');
    expect(verdicts).not.toContain('cannot-be-assessed');
  });

  test('makes a policy that stands alone', () => {
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });
});

test('the plain file has 17 lines, with one for its schema', () => {
  const file = { $schema: './policy.json', ...adoptingFile };
  expect(JSON.stringify(file, null, 2).split('\n')).toHaveLength(17);
});

describe.each(CODES)('a plain file that extends the Code of $id', (code) => {
  const policy = definePolicy(adoptingOf(code.id));

  test('makes a policy in which everything fits together', () => {
    expect(verifyPolicy(policy)).toEqual([]);
  });

  test('fails nothing of that Code', () => {
    const verdicts = auditPolicy(policy, code).findings.map(({ verdict }) => verdict);
    expect(verdicts).toContain('meets');
    expect(verdicts).not.toContain('fails');
    expect(verdicts).not.toContain('cannot-be-assessed');
  });

  test('does what that Code recommends, too', () => {
    const { findings } = auditPolicy(policy, code);
    const recommended = findings.filter(
      ({ level, reason }) => level === 'should' && reason !== 'to-be-checked',
    );
    expect(recommended.map(({ verdict }) => verdict)).toEqual(recommended.map(() => 'meets'));
  });

  test('takes all it adopts from provisions of that Code', () => {
    const provisions = code.provisions.map((provision) => citation(code, provision));
    const sources = flatten(policy).filter(({ path }) => path.endsWith('.adopted'));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(({ value }) => !provisions.includes(String(value)))).toEqual([]);
  });
});

/**
 * Complaints were saved with the policies that extend a base, so its dates must never move. Where this fails, the base
 * was changed: take that back, and make a base of another name.
 */
test.each([
  ['2024', '82d185ad1d16844b'],
  ['2022', '407898ee7f9c2ade'],
  ['2020', 'b9d88a4a4fab30ef'],
] as const)('the base of %s is what it always was', (edition, hash) => {
  const policy = definePolicy(adoptingOf(edition));
  expect(createHash('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 16)).toBe(hash);
});

describe('what is adopted', () => {
  const plain = valuesOf(definePolicy(adoptingFile));
  const own = valuesOf(definePolicy(ownFile));

  test('cites the Code, and says so', () => {
    expect(plain).toMatchObject({
      'stages.stage-1.steps.acknowledge.clause': 'Code 6.2',
      'stages.stage-1.steps.acknowledge.adopted': `${CODE}, 6.2`,
      'stages.stage-1.steps.acknowledge.limit.0.adopted': `${CODE}, 6.2`,
      'clauses.Code 6.2.treatment': 'executed',
      title: 'Complaints policy',
      edition: 'In force from 1 April 2024',
      'stages.stage-2.handler': ['senior-manager'],
    });
  });

  test('cites the clause of the stage, where the file has one', () => {
    expect(own).toMatchObject({
      'stages.stage-1.steps.acknowledge.clause': '3.1',
      'stages.stage-1.steps.acknowledge.limit.0.clause': '3.1',
      'stages.stage-1.steps.acknowledge.adopted': `${CODE}, 6.2`,
      'scope.grounds.over-12-months.clause': '5.2',
      'scope.grounds.over-12-months.adopted': `${CODE}, 2.2`,
    });
    expect(own).not.toHaveProperty(['clauses.Code 6.2.number']);
  });

  test("is the landlord's own where the file says something else", () => {
    expect(own).toMatchObject({
      'stages.stage-1.steps.escalate.clause': '3.4',
      'stages.stage-1.steps.escalate.limit.0.amount': 6,
    });
    expect(own).not.toHaveProperty(['stages.stage-1.steps.escalate.adopted']);
    expect(own).not.toHaveProperty(['stages.stage-1.steps.escalate.limit.0.adopted']);
  });

  test('is not what the file leaves out', () => {
    expect(plain).toHaveProperty(['scope.grounds.considered-before.effect']);
    expect(own).not.toHaveProperty(['scope.grounds.considered-before.effect']);
  });

  test('keeps its order, and a new part follows the one before it in the file', () => {
    const { scope, stages } = definePolicy(ownFile);
    expect(scope.grounds.map(({ id }) => id)).toEqual([
      'over-12-months',
      'homelessness',
      'legal-proceedings',
      'service-request',
    ]);
    expect(stages[0]?.steps.map(({ duty }) => duty)).toEqual([
      'acknowledge',
      'respond',
      'escalate',
    ]);
  });

  test('can be what an extension says, field by field', () => {
    const file = withPart(adoptingFile, 'stages.0.steps', [
      { duty: 'respond', extension: { inAll: '15 working days', clause: 'Code 6.3' } },
    ]);
    expect(valuesOf(definePolicy(file))).toMatchObject({
      'stages.stage-1.steps.respond.adopted': `${CODE}, 6.3`,
      'stages.stage-1.steps.respond.extension.each.amount': 10,
      'stages.stage-1.steps.respond.extension.inAll.amount': 15,
    });
  });

  test('can be the edition before', () => {
    const before = definePolicy(ownFile);
    const next = definePolicy({
      extends: before,
      id: 'northgate-homes-2026',
      landlord: 'Northgate Homes',
      inForce: '2026-04-01',
      clauses: { '3.4': 'Anybody may ask for stage 2 within a year.' },
      stages: [
        {
          id: 'stage-1',
          steps: [{ escalate: '12 months from response.sent', clause: '3.4' }],
        },
      ],
    });
    expect(valuesOf(next)).toMatchObject({
      edition: 'In force from 1 April 2026',
      'stages.stage-1.steps.escalate.limit.0.amount': 12,
      'stages.stage-2.adopted': `${CODE}, 5.3`,
      'closures.2025-12-29.adopted': 'Complaints policy (April 2025), 7.1',
      'clauses.7.1.summary': 'We are closed between Christmas and New Year.',
      'clauses.3.4.summary': 'Anybody may ask for stage 2 within a year.',
    });
  });
});

describe('definePolicy tells an author', () => {
  const has = 'over-12-months, legal-proceedings, considered-before, service-request';
  test.each([
    {
      slip: 'of a misspelt base',
      at: 'extends',
      put: 'cod-2024',
      says: "'cod-2024' is not a policy that can be extended: did you mean 'code-2024'?",
    },
    {
      slip: 'of a base that is none',
      at: 'extends',
      put: 5,
      says: '5 is not a policy that can be extended: write one of code-2024, code-2022, code-2020, or give a policy that definePolicy made',
    },
    {
      slip: 'of a policy that was not defined',
      at: 'extends',
      put: { id: 'before' },
      says: '{"id":"before"} is not a policy that can be extended: write one of code-2024, code-2022, code-2020, or give a policy that definePolicy made',
    },
    {
      slip: 'of something that is not there to leave out',
      at: 'without',
      put: ['scope.grounds.court'],
      path: 'without.0',
      says: `'code-2024' has no 'scope.grounds.court': there it has ${has}`,
    },
    {
      slip: 'of a misspelt name of what to leave out',
      at: 'without',
      put: ['scope.grounds.considered-before', 'scope.grounds.legal'],
      path: 'without.1',
      says: "'code-2024' has no 'scope.grounds.legal': did you mean 'legal-proceedings'?",
    },
    {
      slip: 'of something to leave out of nothing',
      at: 'extends',
      put: undefined,
      path: 'without',
      says: 'there is nothing to leave out: say which policy this one extends, or take it away',
    },
    {
      slip: 'of another order',
      at: 'stages',
      put: [
        { id: 'stage-2', handler: 'director' },
        { id: 'stage-1', handler: 'manager' },
      ],
      path: 'stages.1',
      says: "'stage-1' comes earlier in the policy that this one extends: put the parts in its order",
    },
    {
      slip: 'of a part that what is left out leads to',
      at: 'without',
      put: ['scope.grounds.considered-before', 'stages.stage-1.steps.escalate'],
      path: 'without.1',
      says: "nothing in an earlier stage leads here ('escalation.requested'): give an earlier stage a window in which the complainant can escalate, or put an informal stage before it",
    },
    {
      slip: 'of a fault in what is adopted, where the file changes it',
      at: 'stages.0.steps',
      put: [{ respond: '10 working days from receipt' }],
      path: 'stages.0.steps.0.respond',
      says: "'receipt' is not an event that a time limit can run from: did you mean 'complaint.received'?",
    },
  ])('$slip', ({ at, put: value, path = at, says }) => {
    const file = withPart({ without: [], ...adoptingFile }, at, value);
    const { issues } = failure(() => definePolicy(file));
    expect(issues[0]).toEqual({ path, message: says });
  });
});

describe('what a file requires in short', () => {
  const asked = (more: object) =>
    definePolicy({ ...adoptingFile, clauses: { 9: 'What our letters say.' }, ...more });
  const ours = { clause: '9', of: 'response.sent' };

  test('has the same name in every edition, whatever the policy is called', () => {
    const requirements = [{ ...ours, contains: 'learning' }];
    const ids = ['homes-2024', 'homes-2025'].map((id) => asked({ id, requirements }).requirements);
    expect(ids[0]?.[0]?.id).toBe('response-sent-learning');
    expect(ids[1]).toEqual(ids[0]);
  });

  test('is said by what its content is called', () => {
    const contents = { 'mediation-leaflet': 'our leaflet on mediation' };
    const [required] = asked({
      contents,
      requirements: [{ ...ours, contains: 'mediation-leaflet' }],
    }).requirements;
    expect(required?.must).toBe('give our leaflet on mediation');
  });

  test.each([
    ['until', 'say when it ends'],
    ['decidedBy', 'say who decided'],
    ['reasons', 'give the reasons'],
    ['newDueDate', 'give the new due date'],
  ])('is said in words where a field is given: %s', (gives, must) => {
    const [required] = asked({ requirements: [{ ...ours, gives }] }).requirements;
    expect(required?.must).toBe(must);
  });

  test('stands in whatever order the file has it', () => {
    const contains = ['remedies', 'decision'];
    const [stage] = asked({
      stages: [{ id: 'stage-1', handler: 'officer', requires: [{ ...ours, contains }] }],
    }).stages;
    const own = stage?.requires?.filter(({ clause }) => clause === '9').map(({ id }) => id);
    expect(own).toEqual(['stage-1-response-sent-decision', 'stage-1-response-sent-remedies']);
  });
});

test('grounds can be changed in whatever order', () => {
  const grounds = ['considered-before', 'over-12-months'].map((id) => ({ id, name: `is ${id}` }));
  const { scope } = definePolicy({ ...adoptingFile, scope: { grounds } } as PolicyFile);
  expect(scope.grounds.map(({ name }) => name).slice(0, 3)).toEqual([
    'is over-12-months',
    'is the subject of a claim filed at court',
    'is considered-before',
  ]);
});
