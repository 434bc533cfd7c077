/** What decides where an event leads, beyond its type: the stage it names, and how stages open. */
import { describe, expect, test } from 'vitest';
import { lifecycleOf } from '../../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../../src/policies/index.js';
import type { EventType, Stage } from '../../../src/policy/index.js';
import {
  informalStage,
  laterStage,
  oneStage,
  policyWith,
  workingDays,
} from '../../support/policies.js';
import { twoStages, WINDOW, withStep } from '../../support/stages.js';
import { comes } from './map.js';

describe('an event that names a stage', () => {
  const three = () => policyWith({ stages: [...twoStages(), laterStage(3)].map(windowed) });
  const windowed = (stage: Stage, at: number): Stage =>
    at === 1 ? laterStage(2, { escalate: WINDOW }) : stage;

  test.each<{ because: string; at: string; type: EventType; stage: string; comes: string }>([
    {
      because: 'later than the one open opens it',
      at: 'stage-1.respond',
      type: 'complaint.acknowledged',
      stage: 'stage-2',
      comes: 'stage-skipped: stage-2.respond of stage-2',
    },
    {
      because: 'however much later',
      at: 'stage-1.respond',
      type: 'response.sent',
      stage: 'stage-3',
      comes: 'stage-skipped: closed.exhausted of stage-3',
    },
    {
      because: 'earlier than the one open moves nothing',
      at: 'stage-2.respond',
      type: 'response.sent',
      stage: 'stage-1',
      comes: 'earlier-stage: stage-2.respond of stage-2',
    },
    {
      because: 'asked for again by name is that of the policy, not a repetition',
      at: 'stage-2.respond',
      type: 'escalation.requested',
      stage: 'stage-3',
      comes: 'unanswered: stage-3.acknowledge of stage-3',
    },
    {
      because: 'that closes the complaint there',
      at: 'stage-1.respond',
      type: 'complaint.withdrawn',
      stage: 'stage-2',
      comes: 'stage-skipped: closed.withdrawn of stage-2',
    },
    {
      because: 'in the receipt is where the complaint begins',
      at: 'awaiting of ',
      type: 'complaint.received',
      stage: 'stage-2',
      comes: 'stage-skipped: stage-2.acknowledge of stage-2',
    },
    {
      because: 'reopened is the stage that it goes on at',
      at: 'closed.exhausted of stage-3',
      type: 'complaint.reopened',
      stage: 'stage-1',
      comes: 'regular: stage-1.respond of stage-1',
    },
    {
      because: 'after the end, the next one opens in its turn',
      at: 'closed.resolved of stage-1',
      type: 'escalation.requested',
      stage: 'stage-2',
      comes: 'regular: stage-2.acknowledge of stage-2',
    },
    {
      because: 'after the end, one that is passed over to does not',
      at: 'closed.resolved of stage-1',
      type: 'escalation.requested',
      stage: 'stage-3',
      comes: 'after-the-end: stage-3.acknowledge of stage-3',
    },
  ])('$because', (row) => {
    expect(comes(three(), row.at, row.type, { stage: row.stage })).toBe(row.comes);
  });
});

describe('a stage that may be passed over', () => {
  const skipping = (skippable: boolean) =>
    policyWith({
      stages: [
        oneStage({ escalate: WINDOW }),
        {
          ...laterStage(2, { escalate: WINDOW }),
          ...(skippable && { skippable: { clause: '2' } }),
        },
        laterStage(3),
      ],
    });

  test.each([
    { skippable: true, comes: 'regular: stage-3.acknowledge of stage-3' },
    { skippable: false, comes: 'stage-skipped: stage-3.acknowledge of stage-3' },
  ])('is passed over as the policy foresees: $skippable', ({ skippable, comes: expected }) => {
    const policy = skipping(skippable);
    const asked = ['stage-1.escalate', 'escalation.requested'] as const;
    expect(comes(policy, ...asked, { stage: 'stage-3' })).toBe(expected);
    expect(comes(policy, ...asked)).toBe('regular: stage-2.acknowledge of stage-2');
  });
});

describe('a stage that time opens', () => {
  const opening = (...opensOn: Stage['opensOn']) =>
    policyWith({
      stages: [
        informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
        { ...oneStage(), opensOn: ['complaint.formalised', ...opensOn] },
      ],
    });
  const byTime = () => opening({ expiryOf: 'informal/resolve' });

  test('goes on by its own steps, with no event to open it', () => {
    const done = ['informal.resolve', 'complaint.acknowledged'] as const;
    expect(comes(byTime(), ...done)).toBe('regular: stage-1.respond of stage-1');
    expect(comes(opening(), ...done)).toBe('stage-skipped: stage-1.respond of stage-1');
  });

  test('makes the lifecycle a timed one, as does a step that closes by itself', () => {
    const [first, second] = twoStages();
    const steps = first.steps.map((step) =>
      step.duty === 'escalate'
        ? { ...step, onExpiry: { clause: '1', as: 'lapsed' as const } }
        : step,
    );
    expect(lifecycleOf(byTime()).isTimed).toBe(true);
    expect(lifecycleOf(policyWith({ stages: [{ ...first, steps }, second] })).isTimed).toBe(true);
    expect(lifecycleOf(opening()).isTimed).toBe(false);
  });
});

describe('a step that the stage is past', () => {
  test('ends the complaint all the same, where it is one that does', () => {
    expect(comes(housingPlus2018, 'stage-3.hear', 'hearing.declined')).toBe(
      'step-passed: closed.exhausted of stage-3',
    );
    expect(comes(housingPlus2018, 'stage-3.hear', 'hearing.granted')).toBe(
      'step-passed: stage-3.hear of stage-3',
    );
  });

  test('of which a later event is what the next limit runs from is regular', () => {
    expect(comes(housingPlus2018, 'stage-3.return-form', 'form.received')).toBe(
      'regular: stage-3.return-form of stage-3',
    );
    expect(comes(housingPlus2018, 'stage-3.return-form', 'form.sent')).toBe(
      'step-passed: stage-3.return-form of stage-3',
    );
  });
});

test('a way to close that is a step of its own is regular once only windows of the complainant are left', () => {
  const [first, second] = twoStages();
  const lapsing = withStep(first, 'escalate', {
    doneBy: ['escalation.requested', 'complaint.lapsed'],
    ends: [{ on: 'complaint.lapsed', as: 'lapsed' }],
  });
  const early = withStep(lapsing, 'respond', { party: 'complainant' });
  const of = (stage: Stage, at: string) =>
    comes(policyWith({ stages: [stage, second] }), at, 'complaint.lapsed');
  expect(of(lapsing, 'stage-1.respond')).toBe('not-provided: closed.lapsed of stage-1');
  expect(of(lapsing, 'stage-1.escalate')).toBe('regular: closed.lapsed of stage-1');
  expect(of(early, 'stage-1.acknowledge')).toBe('not-provided: closed.lapsed of stage-1');
  expect(of(early, 'stage-1.respond')).toBe('regular: closed.lapsed of stage-1');
});
