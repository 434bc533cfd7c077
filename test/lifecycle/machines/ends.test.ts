/** What gives an end its basis, and what can follow. */
import { describe, expect, test } from 'vitest';
import type { LifecycleEvent } from '../../../src/lifecycle/index.js';
import { basisOf } from '../../../src/lifecycle/index.js';
import type { EventType, Policy } from '../../../src/policy/index.js';
import { informalAnswer, oneStage, policyWith } from '../../support/policies.js';
import { withStep } from '../../support/stages.js';
import { comes } from './map.js';
import { wholePolicy } from './whole.js';

describe('what the policy says of reopening and of joining complaints', () => {
  test.each<{ because: string; parts: Partial<Policy>; at: string; type: EventType; is: string }>([
    {
      because: 'reopened after the end',
      parts: {},
      at: 'closed.resolved of review',
      type: 'complaint.reopened',
      is: 'regular: review.respond of review',
    },
    {
      because: 'reopened after the end, where there is none',
      parts: { reopening: 'none' },
      at: 'closed.resolved of review',
      type: 'complaint.reopened',
      is: 'not-provided: review.respond of review',
    },
    {
      because: "reopened in the complainant's time",
      parts: {},
      at: 'review.escalate',
      type: 'complaint.reopened',
      is: 'regular: review.respond of review',
    },
    {
      because: "reopened in the complainant's time, where there is none",
      parts: { reopening: 'none' },
      at: 'review.escalate',
      type: 'complaint.reopened',
      is: 'not-provided: review.escalate of review',
    },
    {
      because: 'joined to another',
      parts: {},
      at: 'review.escalate',
      type: 'complaint.merged',
      is: 'regular: closed.merged of review',
    },
    {
      because: 'joined to another, where there is no such power',
      parts: { merging: 'none' },
      at: 'review.escalate',
      type: 'complaint.merged',
      is: 'not-provided: closed.merged of review',
    },
  ])('$because', ({ parts, at, type, is }) => {
    expect(comes(wholePolicy(parts), at, type)).toBe(is);
  });
});

describe('a stage of which the last step is done, and nothing has ended the complaint', () => {
  test.each<{ type: EventType; is: string }>([
    { type: 'complaint.formalised', is: 'regular: stage-1.hear of stage-1' },
    { type: 'query.resolved', is: 'step-passed: informal.answered of informal' },
    { type: 'complaint.reopened', is: 'regular: informal.resolve of informal' },
    { type: 'complaint.resolved', is: 'regular: closed.resolved of informal' },
    { type: 'complaint.excluded', is: 'not-provided: closed.excluded of informal' },
  ])('$type: $is', ({ type, is }) => {
    expect(comes(informalAnswer, 'informal.answered', type)).toBe(is);
  });
});

describe('whether the policy or the complainant provides for an end', () => {
  const unseenStage = withStep(oneStage(), 'respond', { limit: 'not-seen' });
  const merge = {
    ...{ id: 'again', name: 'was raised before', clause: '2', effect: 'merge' },
    met: { fact: 'sameMatter', is: true },
  } as const;
  const exclude = { ...merge, id: 'old', clause: '3', effect: 'exclude' } as const;
  const by = (parts: Partial<Policy>, type: EventType, more: object = {}) => {
    const policy = policyWith({ stages: [oneStage()], ...parts });
    const [stage] = policy.stages;
    return basisOf(policy, stage as never, { on: '2024-02-06', type, ...more } as LifecycleEvent);
  };
  const unseen = { stages: [unseenStage] };
  const [MERGED, RESOLVED, LAPSED, EXCLUDED] = [
    ...([
      'complaint.merged',
      'complaint.resolved',
      'complaint.lapsed',
      'complaint.excluded',
    ] as const),
  ];

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

test('an end without a basis leaves the complaint where it is, while the landlord owes something', () => {
  const dated = { on: '2024-02-06' };
  const policy = wholePolicy();
  const by = (at: string, type: EventType, more: object = {}) =>
    comes(policy, at, type, { ...dated, ...more });
  const STAYS = 'without-basis: review.respond of review';
  for (const type of ['complaint.resolved', 'complaint.lapsed', 'complaint.merged'] as const)
    expect(by('review.respond', type)).toBe(STAYS);
  expect(by('review.respond', 'complaint.excluded', { grounds: ['x'] })).toBe(STAYS);
  expect(by('review.respond', 'complaint.resolved', { agreed: true })).toBe(
    'regular: closed.resolved of review',
  );
  expect(by('review.escalate', 'complaint.resolved')).toBe('regular: closed.resolved of review');
  expect(by('review.escalate', 'complaint.merged')).toBe(
    'without-basis: review.escalate of review',
  );
});
