/** What a request has to meet to be taken to a stage, and what refusing one takes. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import { replay } from '../../src/complaint/index.js';
import type {
  ComplaintEvent,
  Gate,
  Policy,
  Refusal,
  Requirement,
  Stage,
  Stated,
} from '../../src/policy/index.js';
import { breaches, received } from '../support/histories.js';
import { policyWith, refusalInWriting } from '../support/policies.js';
import { fact, twoStages } from '../support/stages.js';

const gate: Gate = {
  clause: '3',
  criteria: [
    {
      id: 'gives-reasons',
      name: 'gives reasons',
      clause: '3',
      met: { fact: 'reasons', given: true },
    },
    {
      id: 'new-evidence',
      name: 'brings new evidence',
      clause: '4',
      met: { fact: 'newEvidence', is: true },
    },
  ],
  passes: 'all',
  otherwise: 'may-refuse',
};

const gated = (how: Stated<Gate> | undefined, more: Partial<Policy> = {}): Policy => {
  const [first, second] = twoStages();
  const stages: Stage[] = [first, how === undefined ? second : { ...second, gate: how }];
  return policyWith({ stages, ...more });
};

// Answered on Monday 19 February 2024; the window ends on Monday 18 March.
const untilAnswer: readonly ComplaintEvent[] = [
  received('2024-02-05'),
  fact('2024-02-06', 'complaint.acknowledged'),
  fact('2024-02-19', 'response.sent'),
];
const asked = (policy: Policy, request: object = {}) =>
  assessEscalation(replay(policy, untilAnswer), { on: '2024-03-01', ...request });

const both = { reasons: 'The damp is back.', newEvidence: true };

describe('a gate before stage 2', () => {
  test.each<{
    because: string;
    how: Partial<Gate>;
    request: object;
    outcome: string;
    gate: boolean | 'unknown';
    needs?: string[];
  }>([
    { because: 'all: all are met', how: {}, request: both, outcome: 'accept', gate: false },
    {
      because: 'all: one is not',
      how: {},
      request: { ...both, newEvidence: false },
      outcome: 'may-refuse',
      gate: true,
    },
    {
      because: 'all: one is not, though the other is not known',
      how: {},
      request: { newEvidence: false },
      outcome: 'may-refuse',
      gate: true,
    },
    {
      because: 'all: one is met and the other not known',
      how: {},
      request: { newEvidence: true },
      outcome: 'undetermined',
      gate: 'unknown',
      needs: ['reasons'],
    },
    {
      because: 'any: one is met, whatever the other',
      how: { passes: 'any' },
      request: { newEvidence: true },
      outcome: 'accept',
      gate: false,
    },
    {
      because: 'any: none is',
      how: { passes: 'any' },
      request: { reasons: '', newEvidence: false },
      outcome: 'may-refuse',
      gate: true,
    },
    {
      because: 'any: one is not, and the other is not known',
      how: { passes: 'any' },
      request: { reasons: '' },
      outcome: 'undetermined',
      gate: 'unknown',
      needs: ['newEvidence'],
    },
    {
      because: 'a person decides on a request that does not pass, where the policy says no more',
      how: { otherwise: 'for-decision' },
      request: { ...both, newEvidence: false },
      outcome: 'for-decision',
      gate: true,
    },
  ])('$because', ({ how, request, outcome, gate: stands, needs = [] }) => {
    const assessed = asked(gated({ ...gate, ...how }), request);
    expect(assessed.outcome).toBe(outcome);
    expect(assessed.findings.find(({ ground }) => ground === 'gate')).toMatchObject({
      clause: '3',
      met: stands,
      effect: how.otherwise === 'for-decision' ? 'for-decision' : 'refuse',
      reason: { true: 'gate-not-passed', false: 'gate-passed', unknown: 'gate-not-known' }[
        `${stands}`
      ],
    });
    expect(assessed.needs).toEqual(needs);
  });

  test('every criterion is reported with its clause, met or not', () => {
    const { findings } = asked(gated(gate), { reasons: 'The damp is back.', newEvidence: false });
    expect(findings.filter(({ effect }) => effect === 'include')).toMatchObject([
      { ground: 'gives-reasons', clause: '3', met: true },
      { ground: 'new-evidence', clause: '4', met: false },
    ]);
  });

  test.each([
    { how: 'not-seen', outcome: 'undetermined', findings: 1 },
    { how: 'not-stated', outcome: 'accept', findings: 0 },
    { how: 'none', outcome: 'accept', findings: 0 },
    { how: undefined, outcome: 'accept', findings: 0 },
  ] as const)('that is $how', ({ how, outcome, findings }) => {
    const assessed = asked(gated(how));
    expect(assessed.outcome).toBe(outcome);
    expect(assessed.findings.filter(({ ground }) => ground === 'gate')).toHaveLength(findings);
  });

  test('is told as the policy has it: what does not pass is not told as met', () => {
    const told = (request: object) =>
      asked(gated({ ...gate, reading: 'Both together.' }), request).findings.find(
        ({ ground }) => ground === 'gate',
      );
    expect(told({ ...both, newEvidence: false })).toMatchObject({
      because: expect.stringContaining('does not'),
      effect: 'refuse',
      discretionary: true,
      reading: 'Both together.',
    });
    expect(told(both)?.because).not.toContain('does not');
    expect(asked(gated(gate), both).findings.at(0)).not.toHaveProperty('reading');
  });

  test('that was not available is nobody’s to call passed, and a person decides', () => {
    const { findings } = asked(gated('not-seen'));
    expect(findings.find(({ ground }) => ground === 'gate')).toMatchObject({
      reason: 'gate-not-available',
      met: 'unknown',
      effect: 'for-decision',
      discretionary: true,
    });
  });

  test('refuses nothing by itself: a request that does not pass is recorded, and opens the stage', () => {
    const complaint = replay(gated(gate), [
      ...untilAnswer,
      fact('2024-03-01', 'escalation.requested', { reasons: '' }),
    ]);
    expect(complaint.history.at(-1)).toMatchObject({
      regularity: 'regular',
      after: { stage: 'stage-2' },
    });
  });

  test('a fact that nobody has heard of is refused', () => {
    expect(() => asked(gated(gate), { evidence: true })).toThrow(
      expect.objectContaining({ code: 'request/invalid' }),
    );
  });
});

describe('a refusal of escalation', () => {
  const refusal: Refusal = {
    ...refusalInWriting,
    formalities: [
      ...(refusalInWriting.formalities as readonly Requirement[]),
      {
        id: 'refused-by-director',
        kind: 'formality',
        clause: '4',
        of: ['escalation.refused'],
        holds: { fact: 'authorisedBy', seniority: 'director' },
        must: 'be decided by a director',
      },
      {
        id: 'told-of-ombudsman',
        kind: 'missing-notice',
        clause: '3',
        of: ['escalation.refused'],
        holds: { fact: 'contents', includes: 'ombudsman-details' },
        must: 'tell the complainant of the Ombudsman',
      },
    ],
  };
  const whole = {
    inWriting: true,
    authorisedBy: 'director',
    ground: 'excessive',
    contents: ['ombudsman-details'],
  };
  const refused = (more: object) =>
    replay(gated(undefined, { refusal }), [
      ...untilAnswer,
      fact('2024-03-01', 'escalation.requested'),
      fact('2024-03-05', 'escalation.refused', { ...whole, ...more }),
    ]);

  test.each<{ because: string; more: object; end: boolean; found: string[] }>([
    { because: 'with its decider and its notice ends it', more: {}, end: true, found: [] },
    {
      because: 'by somebody more senior, too',
      more: { authorisedBy: 'chief-executive' },
      end: true,
      found: [],
    },
    {
      because: 'by somebody not senior enough does not count',
      more: { authorisedBy: 'manager' },
      end: false,
      found: ['refusal-without-formalities 4 2024-03-05'],
    },
    {
      because: 'of which nobody knows who decided does not count',
      more: { authorisedBy: undefined },
      end: false,
      found: ['refusal-without-formalities 4 2024-03-05'],
    },
    {
      because: 'on a ground that the policy does not have is a breach, though it counts',
      more: { ground: 'tiresome' },
      end: false,
      found: ['no-such-ground 4 2024-03-05'],
    },
  ])('$because', ({ more, end, found }) => {
    const given = Object.fromEntries(
      Object.entries({ ...whole, ...more }).filter(([, value]) => value !== undefined),
    );
    const complaint = replay(gated(undefined, { refusal }), [
      ...untilAnswer,
      fact('2024-03-01', 'escalation.requested'),
      fact('2024-03-05', 'escalation.refused', given),
    ]);
    expect(complaint.history.at(-1)?.after.end).toBe(end ? 'escalation-refused' : undefined);
    expect(breaches(complaint, '2024-03-05')).toEqual(found);
  });

  test('without its notice breaks the clause that asks for it', () => {
    expect(breaches(refused({ contents: [] }), '2024-03-05')).toEqual([
      'missing-notice 3 2024-03-05',
    ]);
  });

  test.each<{ because: string; excessive: boolean | undefined; outcome: string }>([
    { because: 'is possible where its ground is met', excessive: true, outcome: 'may-refuse' },
    { because: 'is not where it is not', excessive: false, outcome: 'accept' },
    { because: 'depends on what is not known', excessive: undefined, outcome: 'undetermined' },
  ])('$because', ({ excessive, outcome }) => {
    const request = excessive === undefined ? {} : { excessive };
    expect(asked(gated(undefined, { refusal }), request).outcome).toBe(outcome);
  });
});
