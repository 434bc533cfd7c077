/** What makes a refusal of the next stage count. */
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../src/policy/index.js';
import { policyWith, refusalInWriting } from '../../support/policies.js';
import { twoStages } from '../../support/stages.js';
import { comes } from './map.js';

describe('a refusal of the next stage', () => {
  const by = (parts: Partial<Refusal>) =>
    policyWith({ stages: twoStages(), refusal: { ...refusalInWriting, ...parts } });
  const comesOf = (parts: Partial<Refusal>, more: object, at = 'stage-2.respond') =>
    comes(by(parts), at, 'escalation.refused', more);
  const on = '2024-02-06';
  const kept = { on, ground: 'excessive', inWriting: true };
  const COUNTS = 'regular: closed.escalation-refused of stage-2';
  const DOES_NOT = 'without-formalities: stage-2.respond of stage-2';

  test.each<{ because: string; parts?: Partial<Refusal>; more: object; is: string }>([
    { because: 'with ground and formalities', more: kept, is: COUNTS },
    { because: 'by the clause of its ground', more: { ...kept, ground: '4' }, is: COUNTS },
    { because: 'of no day, as in a walk', more: {}, is: COUNTS },
    { because: 'on another ground', more: { ...kept, ground: 'weather' }, is: DOES_NOT },
    { because: 'on no ground', more: { on, inWriting: true }, is: DOES_NOT },
    { because: 'not in writing', more: { ...kept, inWriting: false }, is: DOES_NOT },
    { because: 'not shown to be in writing', more: { on, ground: 'excessive' }, is: DOES_NOT },
    {
      because: 'on any ground, where those were not seen',
      parts: { grounds: 'not-seen' },
      more: { ...kept, ground: 'weather' },
      is: COUNTS,
    },
    {
      because: 'with no formalities to keep',
      parts: { formalities: 'not-stated' },
      more: { on, ground: 'excessive' },
      is: COUNTS,
    },
    {
      because: 'with a formality that does not apply to it',
      parts: {
        formalities: [
          {
            ...{ id: 'told', kind: 'formality', clause: '4', must: 'tell of the Ombudsman' },
            of: ['escalation.refused'],
            when: { fact: 'inWriting', is: false },
            holds: { fact: 'toldOfOmbudsman', is: true },
          },
        ],
      },
      more: kept,
      is: COUNTS,
    },
  ])('$because: $is', ({ parts = {}, more, is }) => {
    expect(comesOf(parts, more)).toBe(is);
  });

  test('of a stage that no request has opened opens it, and counts or not', () => {
    expect(comesOf({}, kept, 'stage-1.escalate')).toBe(
      'stage-skipped: closed.escalation-refused of stage-2',
    );
    expect(comesOf({}, { on }, 'stage-1.escalate')).toBe(
      'without-formalities: stage-2.acknowledge of stage-2',
    );
    expect(comesOf({}, kept, 'closed.resolved of stage-1')).toBe(
      'stage-skipped: closed.escalation-refused of stage-2',
    );
  });

  test('of the stage that was never asked for, by name, is not provided', () => {
    expect(comesOf({}, { ...kept, stage: 'stage-1' }, 'stage-1.respond')).toBe(
      'not-provided: closed.escalation-refused of stage-1',
    );
  });

  test('without the power moves nothing on', () => {
    const policy = policyWith({ stages: twoStages(), refusal: 'none' });
    expect(comes(policy, 'stage-2.respond', 'escalation.refused', kept)).toBe(
      'not-provided: stage-2.respond of stage-2',
    );
  });
});
