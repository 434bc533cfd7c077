/** What stands against a request for the next stage besides the grounds: each finding with its reason, its clause and its sentence. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import type { ReplayOptions } from '../../src/complaint/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { informalStage, oneStage, policyWith, refusalInWriting } from '../support/policies.js';
import { fact, twoStages, withStep } from '../support/stages.js';

const [first, second] = twoStages();
const policy = (more: Partial<Policy> = {}) => policyWith({ stages: [first, second], ...more });
const PLAIN = policy();
const RECEIVED = received('2024-02-05');
const ACKNOWLEDGED = fact('2024-02-06', 'complaint.acknowledged');
const RESPONSE = fact('2024-02-19', 'response.sent');
/** Answered on Monday 19 February 2024; the window ends on Monday 18 March. */
const ANSWERED = [RECEIVED, ACKNOWLEDGED, RESPONSE];

interface Case {
  readonly by?: Policy;
  readonly events?: readonly ComplaintEvent[];
  readonly request?: { readonly on?: string; readonly [fact: string]: unknown };
  readonly options?: ReplayOptions;
}
const asked = ({ by = PLAIN, events = ANSWERED, request, options = {} }: Case = {}) =>
  assessEscalation(replay(by, events, options), { on: '2024-03-01', ...request } as never);
const found = (ground: string, given: Case = {}) =>
  asked(given).findings.filter((finding) => finding.ground === ground);

describe('a power to refuse that nobody has seen', () => {
  const fields = { ground: 'power-to-refuse', met: 'unknown', effect: 'refuse', needs: [] };

  test('may exist: no clause is known to give it', () => {
    const by = policy({ refusal: 'not-seen' });
    expect(found('power-to-refuse', { by })).toEqual([
      {
        ...fields,
        policy: { id: 'example', edition: '1' },
        discretionary: true,
        reason: 'refusal-not-available',
        because: expect.stringContaining('on refusing escalation was not available'),
      },
    ]);
    expect(found('power-to-refuse', { by })[0]).not.toHaveProperty('clause');
    expect(asked({ by }).outcome).toBe('undetermined');
  });

  test('may have grounds where those were not seen: its clause is known', () => {
    const by = policy({ refusal: { ...refusalInWriting, grounds: 'not-seen' } });
    expect(found('power-to-refuse', { by })).toMatchObject([
      { ...fields, clause: '4', reason: 'refusal-grounds-not-available' },
    ]);
    expect(asked({ by })).toMatchObject({
      outcome: 'undetermined',
      formalities: [{ id: 'refusal-in-writing' }],
    });
  });

  test.each(['none', 'not-stated', refusalInWriting] as const)(
    'is none that was seen',
    (refusal) => {
      expect(found('power-to-refuse', { by: policy({ refusal }) })).toEqual([]);
    },
  );
});

describe('whether the request comes before the answer', () => {
  const resolved = fact('2024-02-20', 'complaint.resolved', { agreed: true });
  const { informal: _, ...putRight } = informalStage('not-stated', '1');
  const window = first.steps.filter(({ duty }) => duty === 'escalate');
  const byResolution = policyWith({
    stages: [{ ...putRight, steps: [...putRight.steps, ...window] }, second],
  });

  const eitherWay = ['response.sent', 'decision.sent'] as const;
  const answeredInTwoWays = policy({
    stages: [withStep(first, 'respond', { doneBy: eitherWay }), second],
  });

  test.each<Case & { because: string; reason: string; met: boolean | 'unknown' }>([
    { because: 'answered', reason: 'responded', met: false },
    {
      because: 'acknowledged, and not answered',
      events: [RECEIVED, ACKNOWLEDGED],
      reason: 'not-responded',
      met: true,
    },
    { because: 'not even acknowledged', events: [RECEIVED], reason: 'not-responded', met: true },
    {
      because: 'closed without an answer',
      events: [RECEIVED, ACKNOWLEDGED, resolved],
      reason: 'responded',
      met: false,
    },
    {
      because: 'nothing but putting it right is due, and that is not done',
      by: byResolution,
      events: [RECEIVED],
      reason: 'not-responded',
      met: true,
    },
    {
      because: 'the source does not tell of answers',
      events: [RECEIVED, ACKNOWLEDGED],
      options: { silentOn: ['response.sent'] },
      reason: 'response-not-covered',
      met: 'unknown',
    },
    {
      because: 'the source does not tell of one of two ways to answer',
      by: answeredInTwoWays,
      events: [RECEIVED, ACKNOWLEDGED],
      options: { silentOn: ['response.sent'] },
      reason: 'not-responded',
      met: true,
    },
    {
      because: 'the source does not tell of something else',
      events: [RECEIVED, ACKNOWLEDGED],
      options: { silentOn: ['call.made'] },
      reason: 'not-responded',
      met: true,
    },
    {
      because: 'the source does not tell of answers, and this one is told',
      options: { silentOn: ['response.sent'] },
      reason: 'responded',
      met: false,
    },
  ])('$because: $reason', ({ reason, met, ...given }) => {
    expect(found('not-yet-answered', given)).toMatchObject([
      {
        clause: '1',
        reason,
        met,
        effect: 'for-decision',
        discretionary: true,
        because: expect.stringContaining(
          given.by === byResolution ? 'at Informal' : 'at Stage One',
        ),
      },
    ]);
  });

  test('at a stage that is not formal there is nothing to ask further about', () => {
    const opening = { ...first, opensOn: ['complaint.formalised'] as const };
    const by = policyWith({ stages: [informalStage('not-stated'), opening, second] });
    expect(found('not-yet-answered', { by, events: [RECEIVED] })).toMatchObject([
      { clause: '0', reason: 'stage-not-formal', met: true, effect: 'for-decision' },
    ]);
  });
});

test.each([
  {
    end: 'complaint.withdrawn',
    because: 'The complaint is closed (withdrawn), so it cannot be escalated.',
  },
  {
    end: undefined,
    because: 'The process has no further stage, so the complaint cannot be escalated.',
  },
] as const)(
  'where there is nowhere to go, that is all there is to say: $because',
  ({ end, because }) => {
    const reason = end ? 'complaint-closed' : 'no-further-stage';
    const given = end
      ? { events: [...ANSWERED, fact('2024-02-20', end)] }
      : { by: policyWith({ stages: [oneStage()] }) };
    expect(asked(given)).toMatchObject({
      outcome: 'not-available',
      findings: [
        {
          ground: reason,
          reason,
          clause: '1',
          met: true,
          effect: 'not-available',
          discretionary: false,
          because,
        },
      ],
    });
    expect(asked(given)).not.toHaveProperty('stage');
  },
);
