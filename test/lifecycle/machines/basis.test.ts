/** What gives an end its basis, while the landlord owes something at the stage. */
import { describe, expect, test } from 'vitest';
import type { LifecycleEvent } from '../../../src/lifecycle/index.js';
import { basisOf } from '../../../src/lifecycle/index.js';
import type { EventType, Ground, Policy } from '../../../src/policy/index.js';
import { oneStage, policyWith } from '../../support/policies.js';
import { withStep } from '../../support/stages.js';

describe('whether the policy or the complainant provides for an end', () => {
  const unseenStage = withStep(oneStage(), 'respond', { limit: 'not-seen' });
  const ground = (id: string, clause: string, effect: Ground['effect']): Ground => ({
    ...{ id, clause, effect, name: 'is so' },
    met: { fact: id, is: true },
  });
  const merge = ground('again', '2', 'merge');
  const exclude = ground('old', '3', 'exclude');
  const by = (parts: Partial<Policy>, type: EventType, more: object = {}) => {
    const policy = policyWith({ stages: [oneStage()], ...parts });
    const [stage] = policy.stages;
    return basisOf(policy, stage as never, { on: '2024-02-06', type, ...more } as LifecycleEvent);
  };
  const unseen = { stages: [unseenStage] };
  const MERGED = 'complaint.merged';
  const RESOLVED = 'complaint.resolved';
  const LAPSED = 'complaint.lapsed';
  const EXCLUDED = 'complaint.excluded';

  test.each<{
    because: string;
    parts?: Partial<Policy>;
    type: EventType;
    more?: object;
    is: unknown;
  }>([
    { because: 'a withdrawal needs none', type: 'complaint.withdrawn', is: true },
    { because: 'agreed to', type: RESOLVED, more: { agreed: true }, is: true },
    { because: 'not agreed to', type: RESOLVED, more: { agreed: false }, is: false },
    { because: 'not shown to be agreed to', type: RESOLVED, is: false },
    { because: 'not shown, of steps not seen', parts: unseen, type: RESOLVED, is: 'unknown' },
    {
      because: 'not agreed to, of steps not seen',
      parts: unseen,
      type: RESOLVED,
      more: { agreed: false },
      is: false,
    },
    { because: 'for want of a reply', type: LAPSED, is: false },
    {
      because: 'for want of a reply, of steps not seen',
      parts: unseen,
      type: LAPSED,
      is: 'unknown',
    },
    {
      because: 'what does a step of the stage',
      parts: { stages: [withStep(oneStage(), 'respond', { doneBy: ['response.sent', LAPSED] })] },
      type: LAPSED,
      is: true,
    },
    { because: 'joined without a word', type: MERGED, is: false },
    { because: 'joined by agreement', type: MERGED, more: { agreed: true }, is: true },
    {
      because: 'joined by a ground',
      parts: { scope: { grounds: [exclude, merge] } },
      type: MERGED,
      is: true,
    },
    {
      because: 'joined by no such ground',
      parts: { scope: { grounds: [exclude] } },
      type: MERGED,
      is: false,
    },
    {
      because: 'joined by a power of its own',
      parts: { merging: { clause: '2' } as never },
      type: MERGED,
      is: true,
    },
    {
      because: 'joined, the power not seen',
      parts: { merging: 'not-seen' },
      type: MERGED,
      is: 'unknown',
    },
    {
      because: 'joined against the complainant, the power not seen',
      parts: { merging: 'not-seen' },
      type: MERGED,
      more: { agreed: false },
      is: false,
    },
    { because: 'joined, steps not seen', parts: unseen, type: MERGED, is: false },
    {
      because: 'on a ground',
      parts: { scope: { grounds: [exclude] } },
      type: EXCLUDED,
      more: { grounds: ['old'] },
      is: true,
    },
    {
      because: 'on a ground of another effect',
      parts: { scope: { grounds: [merge] } },
      type: EXCLUDED,
      more: { grounds: ['again'] },
      is: false,
    },
    { because: 'on none', type: EXCLUDED, is: false },
    {
      because: "on one of the landlord's own, where the list is open",
      parts: { scope: { grounds: [], open: { clause: '4' } } },
      type: EXCLUDED,
      more: { grounds: ['weather'] },
      is: true,
    },
    {
      because: 'on one that may be in a part not seen',
      parts: { scope: { grounds: [merge], unseen: { clause: '4' } } },
      type: EXCLUDED,
      more: { grounds: ['again', 'weather'] },
      is: 'unknown',
    },
    {
      because: 'on one of the policy among others',
      parts: { scope: { grounds: [merge, exclude], unseen: { clause: '4' } } },
      type: EXCLUDED,
      more: { grounds: ['weather', 'again', 'old'] },
      is: true,
    },
  ])('$type, $because: $is', ({ parts = {}, type, more, is }) => {
    expect(by(parts, type, more)).toBe(is);
  });
});
