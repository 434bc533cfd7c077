import { describe, expect, test } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import type { LifecycleEvent } from '../../src/lifecycle/index.js';
import { createComplaintMachine, REGULARITIES } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { policyOf } from '../support/policies.js';
import { leavesOf, nodesOf, POLICIES } from './walk.js';

/** Through all three stages, as kinds of fact, with the state after each. */
const ROAD: readonly { kind: LifecycleEvent; state: unknown }[] = [
  { kind: { type: 'complaint.received' }, state: { 'first-contact': 'resolve' } },
  { kind: { type: 'complaint.formalised' }, state: { 'stage-1': 'acknowledge' } },
  { kind: { type: 'complaint.acknowledged' }, state: { 'stage-1': 'respond' } },
  { kind: { type: 'response.extended' }, state: { 'stage-1': 'respond' } },
  { kind: { type: 'response.sent' }, state: { 'stage-1': 'escalate' } },
  { kind: { type: 'escalation.requested' }, state: { 'stage-2': 'acknowledge' } },
  { kind: { type: 'complaint.acknowledged' }, state: { 'stage-2': 'respond' } },
  { kind: { type: 'response.sent' }, state: { 'stage-2': 'escalate' } },
  { kind: { type: 'escalation.requested' }, state: { 'stage-3': 'call' } },
  { kind: { type: 'call.made' }, state: { 'stage-3': 'send-form' } },
  { kind: { type: 'form.sent' }, state: { 'stage-3': 'return-form' } },
  { kind: { type: 'form.received' }, state: { 'stage-3': 'return-form' } },
  { kind: { type: 'form.returned' }, state: { 'stage-3': 'decide-hearing' } },
  { kind: { type: 'hearing.granted' }, state: { 'stage-3': 'hear' } },
  { kind: { type: 'hearing.held' }, state: { 'stage-3': 'decide' } },
  { kind: { type: 'decision.sent' }, state: { closed: 'exhausted' } },
];

describe('the machine of Housing Plus 2018 is an ordinary XState machine', () => {
  const machine = createComplaintMachine(housingPlus2018);

  test('an actor runs it', () => {
    const actor = createActor(machine).start();
    expect(actor.getSnapshot().value).toBe('awaiting');
    for (const { kind, state } of ROAD) {
      actor.send(kind);
      expect(actor.getSnapshot().value).toEqual(state);
    }
    expect(actor.getSnapshot().status).toBe('active');
  });

  test('the pure transition runs it', () => {
    let [state] = initialTransition(machine);
    for (const { kind, state: after } of ROAD) {
      [state] = transition(machine, state, kind);
      expect(state.value).toEqual(after);
    }
    expect(state.context).toEqual({ stage: 'stage-3', advocate: false });
  });

  test("an action 'record' of one's own is told of every fact that is taken, and of no other", () => {
    const told: string[] = [];
    const own = machine.provide({ actions: { record: ({ event }) => told.push(event.type) } });
    const actor = createActor(own).start();
    actor.send({ type: 'response.sent' });
    for (const { kind } of ROAD) actor.send(kind);
    expect(told).toEqual(ROAD.map(({ kind }) => kind.type));
  });

  test('an advocate is remembered, and no date is', () => {
    const actor = createActor(machine).start();
    actor.send({ type: 'advocate.authorised', on: '2018-12-01', signed: true });
    actor.send({ type: 'complaint.received', on: '2018-12-20' });
    expect(actor.getSnapshot().context).toEqual({ stage: 'first-contact', advocate: true });
    actor.send({ type: 'advocate.ended', on: '2018-12-21' });
    expect(actor.getSnapshot().context).toEqual({ stage: 'first-contact', advocate: false });
  });
});

describe.each(POLICIES)('$because: the machine', ({ policy }) => {
  const machine = createComplaintMachine(policy);
  const nodes = nodesOf(machine);
  const transitions = nodes.flatMap((node) =>
    [...node.transitions.values()].flat().map((one) => ({ node, one })),
  );

  test('has only compound and atomic states: none final, parallel or a history', () => {
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['compound', 'atomic']));
  });

  test('closed is a state like others, and nothing in it is final', () => {
    const closed = machine.states['closed'];
    expect(closed?.type).toBe('compound');
    expect(Object.values(closed?.states ?? {}).map(({ type }) => type)).not.toContain('final');
  });

  test('has no timers, invocations, wildcards, eventless transitions or actions on the way in or out', () => {
    for (const { after, invoke, always = [], entry, exit } of nodes) {
      expect([...after, ...invoke, ...always, ...entry, ...exit]).toEqual([]);
    }
    expect(nodes.flatMap(({ events }) => events)).not.toContain('*');
  });

  test('every target is a state that waits for something: a leaf', () => {
    const targets = transitions.flatMap(({ one }) => one.target ?? []);
    const leaves = leavesOf(machine);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(leaves).toContain(target.path.join('.'));
  });

  test('every transition that takes a fact says whether it is regular', () => {
    for (const { one } of transitions.filter(({ one }) => one.actions.length > 0)) {
      expect(Object.keys(REGULARITIES)).toContain(one.meta?.['regularity']);
    }
  });

  test('what takes no fact only holds facts back until the receipt', () => {
    const silent = transitions.filter(({ one }) => one.actions.length === 0);
    expect(new Set(silent.map(({ node }) => node.key))).toEqual(new Set(['awaiting']));
    expect(silent.every(({ one }) => one.target === undefined)).toBe(true);
  });

  test('remembers the stage and whether an advocate is authorised, and nothing else', () => {
    const [state] = initialTransition(machine);
    expect(state.context).toEqual({ stage: null, advocate: false });
  });
});

describe('the ends are those that the policy can reach', () => {
  const endsOf = (policy: Parameters<typeof createComplaintMachine>[0]) =>
    Object.keys(createComplaintMachine(policy).states['closed']?.states ?? {});
  const always = ['resolved', 'excluded', 'withdrawn', 'lapsed', 'merged'];
  const shape = { because: '', stages: 2, informal: 'none', panel: false } as const;

  test.each([
    {
      because: '5.5 gives a power to refuse escalation',
      policy: housingPlus2018,
      ends: [...always, 'escalation-refused', 'exhausted'],
    },
    {
      because: 'without that power there is no such end',
      policy: policyOf({ ...shape, refusal: false }),
      ends: [...always, 'exhausted'],
    },
    {
      because: 'with one stage there is nothing to refuse',
      policy: policyOf({ ...shape, stages: 1, refusal: true }),
      ends: [...always, 'exhausted'],
    },
  ])('$because', ({ policy, ends }) => {
    expect(endsOf(policy).sort()).toEqual(ends.sort());
  });

  test('a policy that ends in a resolution has no exhaustion', () => {
    const { stages, ...policy } = policyOf({ ...shape, stages: 1, refusal: false });
    const resolving = stages.map((stage) => ({
      ...stage,
      steps: stage.steps.map((step) =>
        step.ends
          ? { ...step, ends: step.ends.map(({ on }) => ({ on, as: 'resolved' as const })) }
          : step,
      ),
    }));
    expect(endsOf({ ...policy, stages: resolving })).not.toContain('exhausted');
  });
});
