/** Which stages have a place for an event, which events bear on a stage, and what time opens. */
import { describe, expect, test } from 'vitest';
import { eventStagesOf, openedByTime } from '../../src/lifecycle/index.js';
import type { Duty, EventType, Policy, Stage } from '../../src/policy/index.js';
import { informalStage, oneStage, policyOf, policyWith, workingDays } from '../support/policies.js';

const base = { because: '', informal: 'none', panel: false, refusal: false } as const;

describe('the stages that time opens', () => {
  const informal = { ...base, stages: 2, informal: 'by expiry' } as const;
  const timed = policyOf(informal);
  const opened = (policy: Policy, at: number, duty?: Duty) =>
    openedByTime(policy, policy.stages[at] as Stage, duty).map(({ id }) => id);

  test.each<{ because: string; policy: Policy; at: number; duty?: Duty; ids: string[] }>([
    { because: 'for any duty of the stage', policy: timed, at: 0, ids: ['stage-1'] },
    { because: 'for that very duty', policy: timed, at: 0, duty: 'resolve', ids: ['stage-1'] },
    { because: 'not for another', policy: timed, at: 0, duty: 'respond', ids: [] },
    { because: 'not for those of another stage', policy: timed, at: 1, ids: [] },
    {
      because: 'not where only an event opens one',
      policy: policyOf({ ...informal, informal: 'by agreement' }),
      at: 0,
      ids: [],
    },
  ])('$because', ({ policy, at, duty, ids }) => {
    expect(opened(policy, at, duty)).toEqual(ids);
  });
});

describe('whether a stage has a place for an event, and an event bears on a stage', () => {
  const places = () => eventStagesOf(policyOf({ ...base, stages: 2, refusal: true }));

  test.each<{ because: string; type: EventType; of: string[] }>([
    { because: 'what does one of its steps', type: 'response.sent', of: ['stage-1', 'stage-2'] },
    { because: 'what opens it', type: 'escalation.requested', of: ['stage-2'] },
    { because: 'what refuses it', type: 'escalation.refused', of: ['stage-2'] },
    { because: 'what is posted so', type: 'request.posted', of: ['stage-2'] },
    {
      because: 'what extends one of its limits',
      type: 'response.extended',
      of: ['stage-1', 'stage-2'],
    },
    { because: 'what every stage has', type: 'complaint.allocated', of: ['stage-1', 'stage-2'] },
    { because: 'nothing of another process', type: 'hearing.held', of: [] },
  ])('$because: $type', ({ type, of }) => {
    const { stages, hasPlace } = places();
    expect(stages.filter((stage) => hasPlace(stage, type))).toEqual(of);
  });

  test('an extension has none where no step can be extended', () => {
    const { hasPlace } = eventStagesOf(policyWith({ stages: [oneStage()] }));
    expect(hasPlace('stage-1', 'response.extended')).toBe(false);
    const unseen = oneStage({ extension: 'not-seen' });
    expect(
      eventStagesOf(policyWith({ stages: [unseen] })).hasPlace('stage-1', 'response.extended'),
    ).toBe(true);
  });

  test('what is about the complaint as a whole, and what was only posted, bear on none', () => {
    const { bearsOnStage } = places();
    const types = ['ombudsman.asked', 'request.posted', 'escalation.requested'] as const;
    expect(types.map(bearsOnStage)).toEqual([false, false, true]);
  });

  test('the stages are in their order, and others have no place in it', () => {
    const { indexOf } = places();
    expect(['stage-1', 'stage-2', 'stage-3', null].map(indexOf)).toEqual([0, 1, -1, -1]);
  });
});

describe('where the formal stage is open from the receipt, alongside the informal one', () => {
  const alongside = (opensOn: Stage['opensOn']): Policy =>
    policyWith({
      stages: [
        informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
        { ...oneStage(), opensOn },
      ],
    });
  const stageOf = (policy: Policy, type: EventType) =>
    eventStagesOf(policy).stageOf('informal', { type });

  test.each<{ type: EventType; early: string; else: string }>([
    { type: 'complaint.acknowledged', early: 'stage-1', else: 'stage-1' },
    { type: 'complainant.contacted', early: 'informal', else: 'informal' },
    { type: 'complaint.withdrawn', early: 'informal', else: 'informal' },
    { type: 'response.sent', early: 'stage-1', else: 'stage-1' },
  ])('$type', ({ type, early, else: otherwise }) => {
    expect(stageOf(alongside(['complaint.received', 'complaint.formalised']), type)).toBe(early);
    expect(stageOf(alongside(['complaint.formalised']), type)).toBe(otherwise);
  });
});
