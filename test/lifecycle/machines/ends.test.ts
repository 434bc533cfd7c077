/** What can follow an end, and which ends leave a complaint where it is. */
import { describe, expect, test } from 'vitest';
import type { EventType, Policy } from '../../../src/policy/index.js';
import { informalAnswer } from '../../support/policies.js';
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
