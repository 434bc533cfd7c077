/** Grounds: what a landlord may refuse or exclude by, and what is said where it may not or the record leaves it open. */
import { describe, expect, test } from 'vitest';
import { breachesOf, notShown, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Ground, Policy, Refusal } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { policyWith, refusalInWriting } from '../../support/policies.js';
import { fact, twoStages } from '../../support/stages.js';

const DAY = '2024-02-08';
const policyBy = (parts: Partial<Policy>) => policyWith({ stages: twoStages(), ...parts });
const complaint = (policy: Policy, event: ComplaintEvent) =>
  replay(policy, [
    received('2024-02-05'),
    fact('2024-02-06', 'complaint.acknowledged'),
    fact('2024-02-07', 'response.sent'),
    fact('2024-02-07', 'escalation.requested'),
    event,
  ]);
const found = (policy: Policy, event: ComplaintEvent) =>
  breachesOf(complaint(policy, event), DAY).map(({ kind, reason, clause, because }) => ({
    ...{ kind, reason, because },
    clause: clause ?? '-',
  }));
const unshown = (policy: Policy, event: ComplaintEvent) =>
  notShown(complaint(policy, event), DAY)
    .filter(({ on }) => on === DAY)
    .map(({ reason, clause, needs, because }) => ({ reason, clause, needs, because }));

describe('a refusal of escalation', () => {
  const refused = (more: object = {}) =>
    fact(DAY, 'escalation.refused', { inWriting: true, ...more });
  const by = (parts: Partial<Refusal>) => policyBy({ refusal: { ...refusalInWriting, ...parts } });
  const kind = 'no-such-ground';

  test.each(['none', 'not-stated'] as const)('where the power is %s has no effect', (refusal) => {
    expect(found(policyBy({ refusal }), refused())).toEqual([
      {
        kind,
        reason: 'no-power-to-refuse',
        clause: '-',
        because:
          'The policy does not allow escalation to be refused, so the refusal has no effect.',
      },
    ]);
  });

  test('on a ground that the policy does not have', () => {
    expect(found(by({}), refused({ ground: 'weather' }))).toEqual([
      {
        kind,
        reason: 'not-a-refusal-ground',
        clause: '4',
        because:
          '‘weather’ is not a ground for refusing escalation. The only ground is ‘excessive’.',
      },
    ]);
  });

  test('on one of its grounds is none', () => {
    expect(found(by({}), refused({ ground: 'excessive' }))).toEqual([]);
  });

  test('without a ground is none: the ground is to be looked for', () => {
    expect(found(by({}), refused())).toEqual([]);
    expect(unshown(by({}), refused())).toEqual([
      {
        reason: 'refusal-ground',
        clause: '4',
        needs: ['ground'],
        because:
          'The record does not show the ground of the refusal to escalate on 8 February 2024, so it does not count.',
      },
    ]);
    expect(unshown(by({}), refused({ ground: 'excessive' }))).toEqual([]);
  });

  test.each<{ because: string; policy: Policy; reason: string; clause: string | undefined }>([
    {
      because: 'the power',
      policy: policyBy({ refusal: 'not-seen' }),
      reason: 'refusal-allowed',
      clause: undefined,
    },
    {
      because: 'its grounds',
      policy: by({ grounds: 'not-seen' }),
      reason: 'refusal-grounds',
      clause: '4',
    },
  ])('where $because was not available is no breach, and is told', (row) => {
    for (const event of [refused(), refused({ ground: 'weather' })]) {
      expect(found(row.policy, event)).toEqual([]);
      expect(unshown(row.policy, event)).toEqual([
        {
          reason: row.reason,
          clause: row.clause,
          needs: ['ground'],
          because: expect.stringContaining('was not available.'),
        },
      ]);
    }
  });
});

describe('an exclusion', () => {
  const excluded = (ground: string, more: object = {}) =>
    fact(DAY, 'complaint.excluded', { grounds: [ground], ...more });
  const ground = (id: string, effect: Ground['effect']): Ground => ({
    ...{ id, effect, name: 'is about staff', clause: '2' },
    met: { fact: 'aboutStaff', is: true },
  });
  const grounds = [ground('staff', 'alongside'), ground('old', 'exclude')];
  const scope: Policy['scope'] = { clause: '3', grounds };

  test.each<{ because: string; policy: Policy; named: string; reason: string; says: string }>([
    {
      because: 'that the policy does not have',
      policy: policyBy({ scope }),
      named: 'weather',
      reason: 'not-an-exclusion-ground 3',
      says: '‘weather’ is not a ground in this policy.',
    },
    {
      because: 'with another effect',
      policy: policyBy({ scope }),
      named: 'staff',
      reason: 'ground-has-other-effect 2',
      says: 'The policy does not exclude a matter that is about staff. ',
    },
    {
      because: 'that is a clause without such a power',
      policy: policyBy({ scope }),
      named: '1',
      reason: 'no-power-to-exclude 1',
      says: 'The policy does not allow a complaint to be excluded on the ground ‘1’.',
    },
  ])('on a ground $because', ({ policy, named, reason, says }) => {
    const [breach, ...others] = found(policy, excluded(named));
    expect(others).toEqual([]);
    expect(`${breach?.reason} ${breach?.clause}`).toBe(reason);
    expect(breach?.because).toContain(says);
    expect(breach?.kind).toBe('no-such-ground');
  });

  test('on a ground of the policy is none', () => {
    expect(found(policyBy({ scope }), excluded('old'))).toEqual([]);
    expect(unshown(policyBy({ scope }), excluded('old'))).toEqual([]);
  });

  describe("on a ground of the landlord's own, where the list is open", () => {
    const open = policyBy({ scope: { grounds: [], open: { clause: '4' } } });

    test('without reasons is a breach', () => {
      expect(found(open, excluded('weather', { reasons: '' }))).toEqual([
        {
          kind: 'missing-reasons',
          reason: 'own-ground-without-reasons',
          clause: '4',
          because: "‘weather’ is the landlord's own ground, and no reasons were given for it.",
        },
      ]);
    });

    test('with reasons that are not shown is to be looked for', () => {
      expect(found(open, excluded('weather'))).toEqual([]);
      expect(unshown(open, excluded('weather'))).toEqual([
        {
          reason: 'own-ground-reasons',
          clause: '4',
          needs: ['reasons'],
          because:
            "The record does not show the reasons for the landlord's own ground for the refusal to accept the complaint on 8 February 2024.",
        },
      ]);
      expect(unshown(open, excluded('weather', { reasons: 'Rain.' }))).toEqual([]);
    });
  });

  test('on a ground that may stand in a part that was not available is to be looked for', () => {
    const policy = policyBy({ scope: { grounds: [], unseen: { clause: '3' } } });
    expect(found(policy, excluded('weather'))).toEqual([]);
    expect(unshown(policy, excluded('weather', { reasons: '' }))).toEqual([
      {
        reason: 'exclusion-ground',
        clause: '3',
        needs: ['grounds'],
        because:
          'The part of the policy that may have the ground ‘weather’ for the refusal to accept the complaint on 8 February 2024 was not available.',
      },
    ]);
  });
});
