/** Powers of the section on conduct: who may use them, and on what. */
import { describe, expect, test } from 'vitest';
import { breachesOf, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, ConductPower, Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { policyWith } from '../../support/policies.js';
import { fact, twoStages } from '../../support/stages.js';

const DAY = '2024-02-08';
const found = (policy: Policy, event: ComplaintEvent) =>
  breachesOf(replay(policy, [received('2024-02-05'), event]), DAY)
    .filter(({ kind }) => kind === 'wrong-handler')
    .map(({ kind, reason, clause, because }) => ({ kind, reason, clause, because }));

describe('a power of the section on conduct', () => {
  const power = (does: ConductPower['does'], more: Partial<ConductPower>): ConductPower => ({
    id: does,
    name: 'restrict contact',
    does,
    clause: '2',
    on: ['abuse'],
    decidedBy: ['director'],
    formalities: [],
    ...more,
  });
  const conduct = (...powers: ConductPower[]): Policy =>
    policyWith({
      stages: twoStages(),
      conduct: {
        clause: '1',
        grounds: ['abuse', 'delay'].map((id) => ({
          ...{ id, clause: '3', name: 'does so' },
          met: { fact: id, is: true } as const,
        })),
        powers,
        appeal: 'not-stated',
        signposts: [],
        review: 'not-stated',
      },
    });
  const restricted = (decidedBy?: string, type = 'conduct.restricted') =>
    fact(DAY, type as ComplaintEvent['type'], decidedBy === undefined ? {} : { decidedBy });

  test('used by somebody who may not is a breach', () => {
    const policy = conduct(power('restrict-contact', {}));
    expect(found(policy, restricted('officer'))).toEqual([
      {
        kind: 'wrong-handler',
        reason: 'power-used-by-wrong-role',
        clause: '2',
        because:
          'The contact restriction on 8 February 2024 was decided by an officer. Only a director can restrict contact.',
      },
    ]);
  });

  test.each<{ because: string; policy: Policy; event: ComplaintEvent }>([
    {
      because: 'used by whoever may',
      policy: conduct(power('restrict-contact', {})),
      event: restricted('director'),
    },
    {
      because: 'of which the record does not tell who decided',
      policy: conduct(power('restrict-contact', {})),
      event: restricted(),
    },
    {
      because: 'of which the policy does not say who may',
      policy: conduct(power('restrict-contact', { decidedBy: 'not-stated' })),
      event: restricted('officer'),
    },
    {
      because: 'to turn away, where contact was restricted',
      policy: conduct(power('refuse-complaint', {})),
      event: restricted('officer'),
    },
    {
      because: 'to restrict contact, where a complaint was turned away',
      policy: conduct(
        power('restrict-contact', {}),
        power('refuse-complaint', { decidedBy: 'none' }),
      ),
      event: fact(DAY, 'complaint.excluded', { grounds: ['abuse'], decidedBy: 'officer' }),
    },
    {
      because: 'on another ground',
      policy: conduct(power('refuse-complaint', { on: ['delay'] })),
      event: fact(DAY, 'complaint.excluded', { grounds: ['abuse'], decidedBy: 'officer' }),
    },
  ])('$because is none', ({ policy, event }) => {
    expect(found(policy, event)).toEqual([]);
  });

  test('decided by several is a breach of those alone who may not', () => {
    const policy = conduct(power('refuse-complaint', { name: 'turn it away' }));
    const by = { grounds: ['abuse'], decidedBy: ['director', 'officer'] };
    expect(found(policy, fact(DAY, 'complaint.excluded', by))[0]?.because).toBe(
      'The refusal to accept the complaint on 8 February 2024 was decided by an officer. Only a director can turn it away.',
    );
  });

  test.each(['abuse', '2'])('to turn a complaint away, used on the ground %s', (named) => {
    const policy = conduct(power('refuse-complaint', {}));
    const excluded = fact(DAY, 'complaint.excluded', { grounds: [named], decidedBy: 'officer' });
    expect(found(policy, excluded).map(({ reason }) => reason)).toEqual([
      'power-used-by-wrong-role',
    ]);
  });

  test('to restrict contact, used to lift it again', () => {
    const policy = conduct(power('restrict-contact', {}));
    const lifted = restricted('officer', 'conduct.lifted');
    expect(found(policy, lifted).map(({ reason }) => reason)).toEqual(['power-used-by-wrong-role']);
    expect(found(policy, restricted('officer', 'conduct.reviewed'))).toEqual([]);
  });
});
