import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createMachine, initialTransition, transition } from 'xstate';
import type { ComplaintMachine, LifecycleEvent } from '../../src/lifecycle/index.js';
import { createComplaintMachine, lifecycleOf, take } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { BEFORE_RECEIPT, EVENT_TYPES } from '../../src/policy/index.js';
import { walkEvents } from '../../src/testing/index.js';
import { allStates, POLICIES } from './walk.js';

/** Every state of a policy's lifecycle with every kind of fact. */
const everyCase = (policy: Policy, kinds: readonly LifecycleEvent[]) =>
  allStates(policy).flatMap(({ name, state }) => kinds.map((kind) => ({ name, state, kind })));

describe.each(POLICIES)('$because: take()', ({ policy }) => {
  const machine = createComplaintMachine(policy);
  const kinds: LifecycleEvent[] = [
    ...walkEvents(policy),
    // Kinds the policy may not know, a refusal with its formalities shown, an authority without a signature.
    ...EVENT_TYPES.map((type) => ({ type }) as LifecycleEvent),
    {
      type: 'escalation.refused',
      on: '2019-01-01',
      ground: 'excessive',
      inWriting: true,
      authorisedBy: 'director',
    },
    { type: 'complaint.merged', on: '2019-01-01' },
    { type: 'complaint.resolved', on: '2019-01-01', agreed: true },
    { type: 'advocate.authorised', on: '2019-01-01', signed: false },
  ];

  test('gives what transition() gives, for every state and kind of fact', () => {
    const different = everyCase(policy, kinds).filter(({ state, kind }) => {
      const ours = take(machine, state, kind)?.state ?? state;
      const [theirs] = transition(machine, state, kind);
      return !isDeepStrictEqual([ours.value, ours.context], [theirs.value, theirs.context]);
    });
    expect(different).toEqual([]);
    expect(everyCase(policy, kinds).length).toBeGreaterThan(1000);
  });

  test('gives nothing exactly where the machine cannot take the fact and would say nothing', () => {
    const different = everyCase(policy, kinds).filter(
      ({ state, kind }) => (take(machine, state, kind) !== undefined) !== state.can(kind),
    );
    expect(different).toEqual([]);
  });

  test('after the receipt takes every fact the policy knows, in every state, about every stage', () => {
    const left = everyCase(policy, walkEvents(policy)).filter(
      ({ name, state, kind }) => name !== 'awaiting' && !take(machine, state, kind),
    );
    expect(new Set(left.map(({ kind }) => kind.type))).toEqual(new Set(['complaint.received']));
    expect(lifecycleOf(policy).known).toContain('complaint.received');
  });

  test('before the receipt takes the receipt, what may be agreed ahead of it, and what the Ombudsman asks', () => {
    const [start] = initialTransition(machine);
    const takes = EVENT_TYPES.filter((type) => take(machine, start, { type } as LifecycleEvent));
    expect(new Set(takes)).toEqual(new Set([...BEFORE_RECEIPT, 'complaint.received']));
  });
});

describe('a machine with a feature that the table does not reproduce is refused', () => {
  const received = { type: 'complaint.received' } as const;
  const states = { a: { on: { 'complaint.received': { actions: [{ type: 'record' }] } } } };

  test.each<{ feature: string; config: object }>([
    { feature: 'entry', config: { states: { a: { ...states.a, entry: { type: 'record' } } } } },
    { feature: 'exit', config: { states: { a: { ...states.a, exit: { type: 'record' } } } } },
    { feature: 'invoke', config: { states: { a: { ...states.a, invoke: { src: 'x' } } } } },
    { feature: 'always', config: { states: { ...states, b: { always: 'a' } } } },
    { feature: 'after', config: { states: { a: { ...states.a, after: { 1000: 'a' } } } } },
    { feature: 'final', config: { states: { ...states, b: { type: 'final' } } } },
    { feature: 'history', config: { states: { ...states, b: { type: 'history' } } } },
    { feature: 'parallel', config: { states: { ...states, b: { type: 'parallel', states } } } },
    { feature: '*', config: { states: { a: { on: { '*': 'a' } } } } },
    {
      feature: 'an action of its own',
      config: { states: { a: { on: { 'complaint.received': { actions: [{ type: 'other' }] } } } } },
    },
    {
      feature: 'a guard of its own',
      config: {
        states: {
          a: { on: { 'complaint.received': { guard: () => true, actions: [{ type: 'record' }] } } },
        },
      },
    },
  ])('$feature', ({ config }) => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      context: { stage: null, advocate: false },
      ...config,
    }) as unknown as ComplaintMachine;
    const [state] = initialTransition(machine);
    expect(() => take(machine, state, received)).toThrow(/createComplaintMachine/);
  });

  test('one with none is taken', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      context: { stage: null, advocate: false },
      states: {
        a: {
          on: {
            'complaint.received': {
              actions: [{ type: 'record' }],
              meta: { regularity: 'regular' },
            },
          },
        },
      },
    }) as unknown as ComplaintMachine;
    const [state] = initialTransition(machine);
    expect(take(machine, state, received)?.regularity).toBe('regular');
  });
});

describe('how a fact stands to what Housing Plus 2018 foresees', () => {
  const machine = createComplaintMachine(housingPlus2018);
  const after = (...facts: LifecycleEvent[]) => {
    let [state] = initialTransition(machine);
    for (const fact of facts) state = take(machine, state, fact)?.state ?? state;
    return state;
  };
  const received = { type: 'complaint.received' } as const;
  const formalised = { type: 'complaint.formalised' } as const;
  const acknowledged = { type: 'complaint.acknowledged' } as const;
  const responded = { type: 'response.sent' } as const;
  const escalated = { type: 'escalation.requested' } as const;
  const refused = { type: 'escalation.refused', on: '2019-02-05' } as const;
  const atStageOne = [received, formalised, acknowledged] as const;

  test.each<{
    because: string;
    before: readonly LifecycleEvent[];
    fact: LifecycleEvent;
    regularity: string;
    state: unknown;
  }>([
    {
      because: 'the step waited for',
      before: atStageOne,
      fact: responded,
      regularity: 'regular',
      state: { 'stage-1': 'escalate' },
    },
    {
      because: 'a step done before an earlier one',
      before: [received, formalised],
      fact: responded,
      regularity: 'step-skipped',
      state: { 'stage-1': 'escalate' },
    },
    {
      because: 'a step the stage is past',
      before: [...atStageOne, responded],
      fact: acknowledged,
      regularity: 'step-passed',
      state: { 'stage-1': 'escalate' },
    },
    {
      because: 'a second answer changes no state',
      before: [...atStageOne, responded],
      fact: responded,
      regularity: 'step-passed',
      state: { 'stage-1': 'escalate' },
    },
    {
      because: 'escalated before the stage was answered',
      before: atStageOne,
      fact: escalated,
      regularity: 'unanswered',
      state: { 'stage-2': 'acknowledge' },
    },
    {
      because: 'about a stage not yet opened',
      before: atStageOne,
      fact: { ...responded, stage: 'stage-2' },
      regularity: 'stage-skipped',
      state: { 'stage-2': 'escalate' },
    },
    {
      because: 'about an earlier stage',
      before: [...atStageOne, responded, escalated],
      fact: { ...responded, stage: 'stage-1' },
      regularity: 'earlier-stage',
      state: { 'stage-2': 'acknowledge' },
    },
    {
      because: 'a stage 2 answer does not land in stage 1',
      before: [...atStageOne, responded, escalated],
      fact: responded,
      regularity: 'step-skipped',
      state: { 'stage-2': 'escalate' },
    },
    {
      because: '5.5: a refusal without its formalities',
      before: [...atStageOne, responded, escalated],
      fact: refused,
      regularity: 'without-formalities',
      state: { 'stage-2': 'acknowledge' },
    },
    {
      because: '5.5: a refusal with them',
      before: [...atStageOne, responded, escalated],
      fact: { ...refused, ground: 'excessive', inWriting: true, authorisedBy: 'director' },
      regularity: 'regular',
      state: { closed: 'escalation-refused' },
    },
    {
      because: 'a letter after the end',
      before: [...atStageOne, { type: 'complaint.withdrawn' }],
      fact: responded,
      regularity: 'after-the-end',
      state: { closed: 'withdrawn' },
    },
    {
      because: 'level 3 has no holding letter',
      before: [received, { ...escalated, stage: 'stage-3' }],
      fact: { type: 'response.extended' },
      regularity: 'not-provided',
      state: { 'stage-3': 'call' },
    },
    {
      because: 'the policy has no closing for lack of a reply before its window',
      before: atStageOne,
      fact: { type: 'complaint.lapsed' },
      regularity: 'not-provided',
      state: { closed: 'lapsed' },
    },
    {
      because: 'contact is welcome at any time',
      before: [received],
      fact: { type: 'complainant.contacted' },
      regularity: 'regular',
      state: { 'first-contact': 'resolve' },
    },
  ])('$because: $regularity', ({ before, fact, regularity, state }) => {
    const taken = take(machine, after(...before), fact);
    expect({ regularity: taken?.regularity, state: taken?.state.value }).toEqual({
      regularity,
      state,
    });
  });
});
