/** Which stage a request leads to: the next, or one that it names, past others where the policy lets it. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy, Stage } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { received } from '../support/histories.js';
import { informalStage, oneStage, policyWith } from '../support/policies.js';
import { fact, laterStage, WINDOW } from '../support/stages.js';

const first = oneStage({ escalate: WINDOW });
const second = laterStage(2, { escalate: WINDOW });
const third = laterStage(3, { escalate: WINDOW });
const fourth = laterStage(4);
const last = laterStage(3);
const policyOf = (...stages: Stage[]): Policy => policyWith({ stages });

const answered = (subject?: string): ComplaintEvent[] => [
  received('2024-02-05', subject === undefined ? {} : { subject }),
  fact('2024-02-06', 'complaint.acknowledged'),
  fact('2024-02-12', 'response.sent'),
];
const asked = (policy: Policy, stage?: string, events: readonly ComplaintEvent[] = answered()) =>
  assessEscalation(replay(policy, events), { on: '2024-02-19', ...(stage && { stage }) });
const passed = (...given: Parameters<typeof asked>) =>
  asked(...given).findings.filter(({ ground }) => ground === 'stage-passed-over');

const plain = policyOf(first, second, third, fourth);

describe('a request for a stage', () => {
  test('that is not named is for the next, and goes past none', () => {
    expect(asked(plain)).toMatchObject({ outcome: 'accept', stage: 'stage-2' });
    expect(passed(plain)).toEqual([]);
  });

  test('that is the next goes past none', () => {
    expect(asked(plain, 'stage-2')).toMatchObject({ outcome: 'accept', stage: 'stage-2' });
    expect(passed(plain, 'stage-2')).toEqual([]);
  });

  test('goes past every stage between, which the policy has to allow', () => {
    expect(asked(plain, 'stage-4')).toMatchObject({ outcome: 'for-decision', stage: 'stage-4' });
    const fields = {
      ground: 'stage-passed-over',
      policy: { id: 'example', edition: '1' },
      met: true,
      reason: 'stage-cannot-be-skipped',
      effect: 'for-decision',
      discretionary: true,
      needs: [],
    };
    expect(passed(plain, 'stage-4')).toEqual([
      { ...fields, clause: '2', because: 'A complaint of this kind cannot skip Stage 2.' },
      { ...fields, clause: '3', because: 'A complaint of this kind cannot skip Stage 3.' },
    ]);
  });

  test('can go past one that any complaint can skip', () => {
    const free = policyOf(first, { ...second, skippable: { clause: '4' } }, third, fourth);
    expect(asked(free, 'stage-3')).toMatchObject({ outcome: 'accept', stage: 'stage-3' });
    expect(passed(free, 'stage-3')).toMatchObject([
      { clause: '4', met: false, reason: 'stage-can-be-skipped', needs: [] },
    ]);
    expect(passed(free, 'stage-4').map(({ met }) => met)).toEqual([false, true]);
  });

  const care = { clause: '4', when: { fact: 'subject', includes: 'care' } } as const;
  const ofCare = policyOf(first, { ...second, skippable: care }, last);
  test.each([
    { subject: 'care', met: false, reason: 'stage-can-be-skipped', is: 'accept', needs: [] },
    {
      subject: 'housing',
      met: true,
      reason: 'stage-cannot-be-skipped',
      is: 'for-decision',
      needs: [],
    },
    {
      subject: undefined,
      met: 'unknown',
      reason: 'skipping-not-known',
      is: 'undetermined',
      needs: ['subject'],
    },
  ] as const)(
    'can go past one that some can skip: $subject',
    ({ subject, is, needs, ...finding }) => {
      const assessed = asked(ofCare, 'stage-3', answered(subject));
      expect(assessed).toMatchObject({ outcome: is, needs });
      expect(passed(ofCare, 'stage-3', answered(subject))).toMatchObject([
        { ...finding, clause: '4', needs },
      ]);
    },
  );

  test('goes past an informal one as a matter of course', () => {
    const informal: Stage = {
      ...informalStage('not-stated', '2'),
      id: 'between',
      opensOn: ['escalation.requested'],
    };
    const policy = policyOf(first, informal, last);
    expect(asked(policy, 'stage-3')).toMatchObject({ outcome: 'accept' });
    expect(passed(policy, 'stage-3')).toEqual([]);
  });

  test.each([
    { because: 'that it is at', stage: 'stage-1', possible: 'are stage-2, stage-3, stage-4' },
    {
      because: 'that there is none of',
      stage: 'stage-9',
      possible: 'are stage-2, stage-3, stage-4',
    },
  ])('$because is refused, with those there are', ({ stage, possible }) => {
    const error = failure(() => asked(plain, stage));
    expect(error.code).toBe('request/invalid');
    expect(error.details.given).toEqual({ on: '2024-02-19', stage });
    expect(error.issues).toEqual([
      {
        path: 'stage',
        message: `'${stage}' is not a stage to which the complaint can go from stage-1: possible ${possible}`,
      },
    ]);
  });

  test('where there is no other is refused, and where none is named there is none', () => {
    const only = policyOf(oneStage());
    expect(failure(() => asked(only, 'stage-2')).message).toContain('possible is none');
    expect(asked(only).outcome).toBe('not-available');
  });

  test('opens only a stage that opens on a request', () => {
    const onReceipt = {
      ...oneStage({ id: 'appeal', clause: '2' }),
      opensOn: ['complaint.received'] as const,
    };
    const policy = policyOf(first, onReceipt, last);
    expect(asked(policy).stage).toBe('stage-3');
    expect(failure(() => asked(policy, 'appeal')).message).toContain('possible are stage-3');
  });
});

describe('a complaint that was closed', () => {
  const after = (...more: ComplaintEvent[]) => asked(plain, undefined, [...answered(), ...more]);

  test.each([
    {
      because: 'by agreement can go on',
      event: fact('2024-02-13', 'complaint.resolved', { agreed: true }),
      is: 'accept',
    },
    {
      because: 'for want of a reply can go on',
      event: fact('2024-02-13', 'complaint.lapsed'),
      is: 'accept',
    },
    {
      because: 'by its complainant cannot',
      event: fact('2024-02-13', 'complaint.withdrawn'),
      is: 'not-available',
    },
  ])('$because', ({ event, is }) => {
    expect(after(event).outcome).toBe(is);
  });
});

describe('a request that is on record already', () => {
  const request = fact('2024-02-19', 'escalation.requested');

  test('is judged by where the complaint stood before it', () => {
    expect(asked(plain, undefined, [...answered(), request])).toMatchObject({
      outcome: 'accept',
      stage: 'stage-2',
    });
  });

  test('is not another one, of another day', () => {
    const before = fact('2024-02-18', 'escalation.requested');
    expect(asked(plain, undefined, [...answered(), before])).toMatchObject({
      outcome: 'for-decision',
      stage: 'stage-3',
    });
  });

  test('is not something else of that day', () => {
    const call = fact('2024-02-19', 'complaint.withdrawn');
    expect(asked(plain, undefined, [...answered(), call]).outcome).toBe('not-available');
  });
});

test('a request of the day of the receipt is not before it', () => {
  const complaint = replay(plain, answered());
  expect(assessEscalation(complaint, { on: '2024-02-05' }).outcome).toBe('for-decision');
  const error = failure(() => assessEscalation(complaint, { on: '2024-02-04' }));
  expect(error.details.given).toEqual({ on: '2024-02-04' });
  expect(error.issues.map(({ path }) => path)).toEqual(['on']);
});
