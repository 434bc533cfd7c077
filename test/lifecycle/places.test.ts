/** Which stages have a place for an event, which events bear on a stage, and what time opens. */
import { describe, expect, test } from 'vitest';
import { eventStagesOf, openedByTime } from '../../src/lifecycle/index.js';
import type { Duty, EventType, Policy, Stage } from '../../src/policy/index.js';
import { informalStage, oneStage, policyOf, policyWith, workingDays } from '../support/policies.js';
import { twoStages } from '../support/stages.js';

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

describe('the stage of an event that names none', () => {
  const three = policyOf({ ...base, stages: 3 });
  const [first, second] = twoStages();
  const unacknowledged = {
    ...first,
    steps: first.steps.filter(({ duty }) => duty !== 'acknowledge'),
  };

  test.each<{ because: string; policy: Policy; open: string | null; type: EventType; is: unknown }>(
    [
      {
        because: 'before the receipt there is none, whatever has a place for it',
        policy: three,
        open: null,
        type: 'response.sent',
        is: null,
      },
      {
        because: 'a request is for the next stage, though the one open is asked for so, too',
        policy: three,
        open: 'stage-2',
        type: 'escalation.requested',
        is: 'stage-3',
      },
      {
        because: 'every stage has its own acknowledgement, whether or not it makes a step of it',
        policy: policyWith({ stages: [unacknowledged, second] }),
        open: 'stage-1',
        type: 'complaint.acknowledged',
        is: 'stage-1',
      },
    ],
  )('$because', ({ policy, open, type, is }) => {
    expect(eventStagesOf(policy).stageOf(open, { type })).toBe(is);
  });
});

test('a holding letter is known wherever there is an answer to put off, provided for or not', () => {
  const knows = (policy: Policy) => eventStagesOf(policy).known.includes('response.extended');
  expect(knows(policyWith({ stages: [oneStage()] }))).toBe(true);
  expect(knows(policyOf({ ...base, stages: 1, panel: true }))).toBe(false);
  expect(knows(policyOf({ ...base, stages: 2, panel: true }))).toBe(true);
});

describe('where the formal stage is open from the receipt, alongside the informal one', () => {
  const formal = oneStage({ allocate: 'not-stated', contact: 'not-stated' });
  const alongside = (opensOn: Stage['opensOn'], steps = formal.steps): Policy =>
    policyWith({
      stages: [
        informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
        { ...formal, steps, opensOn },
      ],
    });
  const stageOf = (policy: Policy, type: EventType, open = 'informal') =>
    eventStagesOf(policy).stageOf(open, { type });
  const early = () => alongside(['complaint.received', 'complaint.formalised']);
  const later = () => alongside(['complaint.formalised']);

  test.each<{ because: string; type: EventType; early: string; later: string }>([
    {
      because: 'an answer is formal, and the informal stage gives none',
      type: 'response.sent',
      early: 'stage-1',
      later: 'stage-1',
    },
    {
      because: 'what does a step of it is its own as soon as it is open',
      type: 'complainant.contacted',
      early: 'stage-1',
      later: 'informal',
    },
    {
      because: 'likewise',
      type: 'complaint.allocated',
      early: 'stage-1',
      later: 'informal',
    },
    {
      because: 'what does no step stays with the stage open',
      type: 'complaint.logged',
      early: 'informal',
      later: 'informal',
    },
    {
      because: 'what is about the complaint as a whole, too',
      type: 'complaint.withdrawn',
      early: 'informal',
      later: 'informal',
    },
  ])('$because: $type', (row) => {
    expect([stageOf(early(), row.type), stageOf(later(), row.type)]).toEqual([
      row.early,
      row.later,
    ]);
  });

  test('what does no step of it stays with the informal stage', () => {
    const steps = oneStage().steps;
    const policy = alongside(['complaint.received', 'complaint.formalised'], steps);
    expect(stageOf(policy, 'complainant.contacted')).toBe('informal');
  });

  test('at the formal stage itself it belongs there', () => {
    for (const type of ['complainant.contacted', 'response.sent', 'complaint.logged'] as const)
      expect(stageOf(early(), type, 'stage-1')).toBe('stage-1');
  });

  test('from one formal stage to another nothing begins early', () => {
    const [first, second] = twoStages();
    const steps = oneStage({ contact: 'not-stated' }).steps;
    const policy = policyWith({
      stages: [
        first,
        { ...second, steps, opensOn: ['escalation.requested', 'complaint.received'] },
      ],
    });
    expect(stageOf(policy, 'complainant.contacted', 'stage-1')).toBe('stage-1');
  });
});
