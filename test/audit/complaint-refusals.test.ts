import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { Code } from '../../src/codes/index.js';
import { code2022, code2024 } from '../../src/codes/index.js';
import { breachesOf, replay } from '../../src/complaint/index.js';
import { creativeSupport2022 } from '../../src/policies/index.js';
import type { Condition, Ground, Policy } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { policyWith, refusalInWriting } from '../support/policies.js';
import { fact, twoStages } from '../support/stages.js';

const olderThan = (months: number): Condition => ({
  olderThan: { amount: months, unit: 'months' },
  since: 'later',
  boundary: 'over',
});
const ground = (id: string, met: Condition): Ground => ({
  id,
  name: `is ${id}`,
  clause: '2',
  met,
  effect: 'exclude',
  discretion: 'landlord',
});
const over12 = ground('over12', olderThan(12));

const withScope = (parts: Partial<Policy>): Policy =>
  policyWith({ stages: twoStages(), scope: { grounds: [over12] }, ...parts });

describe('escalation refused', () => {
  const refused = (by: Policy, more: object, code: Code = code2024) =>
    auditComplaint(
      replay(by, [
        received('2024-05-07', { subject: 'housing' }),
        fact('2024-05-20', 'response.sent', { stage: by.stages.at(-2)?.id }),
        fact('2024-06-03', 'escalation.requested'),
        fact('2024-06-05', 'escalation.refused', { reasons: 'Why.', inWriting: true, ...more }),
      ]),
      '2024-09-02',
      { code },
    );
  const TOPIC = 'no-unreasonable-refusal-to-escalate';
  const judged = (...args: Parameters<typeof refused>) =>
    refused(...args).findings.find(({ topic }) => topic === TOPIC);

  const refuseOld = {
    ...refusalInWriting,
    grounds: [
      { id: 'refuse-old', name: 'is old', clause: '3', met: over12.met, discretion: 'landlord' },
    ],
  } as const;
  const unseen = { grounds: [over12], unseen: { clause: '0' } };

  test.each<{
    because: string;
    by: Policy;
    ground?: string;
    verdict2024: string;
    verdict2022: string;
  }>([
    {
      because: 'where neither the exclusions nor the power to refuse were available',
      by: creativeSupport2022,
      ground: 'x',
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'review',
    },
    {
      because: 'on a ground that may be among exclusions that were not available',
      by: withScope({ scope: unseen, refusal: refusalInWriting }),
      ground: 'excessive',
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'review',
    },
    {
      because: 'by a power whose grounds were not available',
      by: withScope({ refusal: { ...refusalInWriting, grounds: 'not-seen' } }),
      ground: 'x',
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'review',
    },
    {
      because: 'on a ground for refusing that is met by what an exclusion is met by',
      by: withScope({ refusal: refuseOld }),
      ground: 'refuse-old',
      verdict2024: 'review',
      verdict2022: 'review',
    },
    {
      because: 'on a ground for refusing that keeps no complaint out',
      by: withScope({ refusal: refusalInWriting }),
      ground: 'excessive',
      verdict2024: 'fails',
      verdict2022: 'review',
    },
    {
      because: 'on an exclusion, by a policy that gives no power to refuse',
      by: withScope({ refusal: 'none' }),
      ground: 'over12',
      verdict2024: 'review',
      verdict2022: 'review',
    },
    {
      because: 'on an exclusion named by its clause, by a policy that says nothing of refusing',
      by: withScope({ refusal: 'not-stated' }),
      ground: '2',
      verdict2024: 'review',
      verdict2022: 'review',
    },
    {
      because: 'on no ground, by a policy that gives no power to refuse',
      by: withScope({ refusal: 'none' }),
      ground: 'rude',
      verdict2024: 'fails',
      verdict2022: 'fails',
    },
    {
      because: 'on a ground that is not told, by a policy that gives no power to refuse',
      by: withScope({ refusal: 'none' }),
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'cannot-be-assessed',
    },
    {
      because: 'because the request was late, where the policy lets that be refused',
      by: withScope({ refusal: 'none', lateRequest: { clause: '3', effect: 'may-refuse' } }),
      ground: 'out-of-time',
      verdict2024: 'review',
      verdict2022: 'review',
    },
  ])('$because: $verdict2024', ({ by, ground: name, verdict2024, verdict2022 }) => {
    const more = name === undefined ? {} : { ground: name };
    expect(judged(by, more)?.verdict).toBe(verdict2024);
    expect(judged(by, more, code2022)?.verdict).toBe(verdict2022);
    expect(judged(by, { ...more, reasons: '' })?.verdict).toBe('fails');
  });

  test('on an exclusion without a power to refuse breaks the policy all the same', () => {
    const { breaches } = refused(withScope({ refusal: 'none' }), { ground: 'over12' });
    expect(breaches.map(({ kind }) => kind)).toContain('no-such-ground');
  });

  test.each<{ because: string; refusal: Policy['refusal']; said: string }>([
    {
      because: 'one ground is named by its id, not by its clause besides',
      refusal: refusalInWriting,
      said: '‘rude’ is not a ground for refusing escalation. The only ground is ‘excessive’.',
    },
    {
      because: 'several',
      refusal: { ...refuseOld, grounds: [...refuseOld.grounds, ...refusalGrounds()] },
      said: '‘rude’ is not a ground for refusing escalation. The grounds are ‘refuse-old’, ‘excessive’.',
    },
    {
      because: 'none',
      refusal: { ...refusalInWriting, grounds: 'none' },
      said: '‘rude’ is not a ground for refusing escalation. The policy names no grounds.',
    },
  ])('the breach lists the grounds: $because', ({ refusal, said }) => {
    const { breaches } = refused(withScope({ refusal }), { ground: 'rude' });
    expect(breaches.map(({ because }) => because)).toContain(said);
  });
});

function refusalGrounds() {
  const { grounds } = refusalInWriting;
  return typeof grounds === 'string' ? [] : grounds;
}

describe('a complaint turned away', () => {
  const proceedings = (...states: string[]): Ground =>
    ground('proceedings', { fact: 'legalProceedings', in: states });
  const excluded = (scope: Policy['scope'], name: string, code: Code) =>
    auditComplaint(
      replay(withScope({ scope }), [
        received('2024-05-07'),
        fact('2024-05-08', 'complaint.excluded', { grounds: [name], reasons: 'Why.' }),
      ]),
      '2024-06-03',
      { code },
    ).findings.find(({ topic }) => topic === 'accept-unless-valid-reason');
  const is = (name: string) => ground('told-by-a-fact', { fact: name, is: true });

  test.each<{ because: string; on: Ground; verdict2024: string; verdict2022: string }>([
    {
      because: 'once a claim is filed',
      on: proceedings('filed'),
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'cannot-be-assessed',
    },
    {
      because: "already for a solicitor's letter",
      on: proceedings('solicitors-letter', 'pre-action-letter', 'filed'),
      verdict2024: 'review',
      verdict2022: 'review',
    },
    {
      because: 'for an age of over 12 months',
      on: over12,
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'cannot-be-assessed',
    },
    {
      because: 'for an age of over 6 months, which was enough until 2024',
      on: ground('over6', olderThan(6)),
      verdict2024: 'review',
      verdict2022: 'cannot-be-assessed',
    },
    {
      because: 'as a repeat of what was exhausted',
      on: is('repeatsExhausted'),
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'cannot-be-assessed',
    },
    {
      because: 'as considered before',
      on: is('previouslyConsidered'),
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'cannot-be-assessed',
    },
    {
      because: 'as answered already',
      on: is('alreadyAnswered'),
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'cannot-be-assessed',
    },
    {
      because: 'for what the Code does not name',
      on: is('trivial'),
      verdict2024: 'review',
      verdict2022: 'review',
    },
  ])('$because: $verdict2024', ({ on, verdict2024, verdict2022 }) => {
    const scope = { grounds: [on] };
    expect(excluded(scope, on.id, code2024)?.verdict).toBe(verdict2024);
    expect(excluded(scope, on.id, code2022)?.verdict).toBe(verdict2022);
  });

  test('a ground that goes further than the Code is told why, with the date in words', () => {
    const because = excluded({ grounds: [ground('over6', olderThan(6))] }, 'over6', code2024);
    expect(because?.because).toMatch(
      /^On 8 May 2024 the landlord refused to accept the complaint on the ground ‘over6’\. .*12 months.*\. Someone needs to judge /,
    );
  });

  test.each<{ because: string; scope: Policy['scope']; verdict: string }>([
    {
      because: 'may be in the part that was not available',
      scope: { grounds: [over12], unseen: { clause: '0' } },
      verdict: 'cannot-be-assessed',
    },
    {
      because: "may be of the landlord's own, where the list is open",
      scope: { grounds: [over12], open: { clause: '0' } },
      verdict: 'review',
    },
    { because: 'is none of the policy', scope: { grounds: [over12] }, verdict: 'fails' },
  ])('a ground that is not listed $because: $verdict', ({ scope, verdict }) => {
    expect(excluded(scope, 'rude', code2024)?.verdict).toBe(verdict);
  });

  test('the breach of the policy is the same whatever the Code makes of it', () => {
    const rude = replay(withScope({}), [
      received('2024-05-07'),
      fact('2024-05-08', 'complaint.excluded', { grounds: ['rude'] }),
    ]);
    expect(breachesOf(rude, '2024-05-09').map(({ kind }) => kind)).toContain('no-such-ground');
  });
});
