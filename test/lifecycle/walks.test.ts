import { describe, expect, test } from 'vitest';
import { createComplaintMachine, lifecycleOf, take } from '../../src/lifecycle/index.js';
import { walkEvents } from '../../src/testing/index.js';
import { isClosing } from '../../src/vocabulary/index.js';
import { allStates, leavesOf, nameOf, POLICIES, statesReached } from './walk.js';

describe.each(POLICIES)('$because: a walk', ({ policy }) => {
  const machine = createComplaintMachine(policy);

  test('by the default events ends, and reaches every state', () => {
    const reached = statesReached(machine).map(({ name }) => name);
    expect(new Set(reached)).toEqual(new Set(leavesOf(machine)));
  });

  test('by every kind of fact about every stage ends, and reaches every state', () => {
    const reached = statesReached(machine, walkEvents(policy)).map(({ name }) => name);
    expect(new Set(reached)).toEqual(new Set(leavesOf(machine)));
  });

  test('meets only what the machine may remember: a stage of the policy, an advocate or none', () => {
    const { stages } = lifecycleOf(policy);
    for (const { name, state } of allStates(policy)) {
      expect(Object.keys(state.context)).toEqual(['stage', 'advocate']);
      const expected = name === 'awaiting' ? [null] : stages;
      expect(expected).toContain(state.context.stage);
    }
  });

  test('in an open stage, remembers that stage', () => {
    const open = allStates(policy).filter(({ name }) => /^(stage|informal|first)/.test(name));
    expect(open.length).toBeGreaterThan(0);
    for (const { name, state } of open) expect(name.split('.')[0]).toBe(state.context.stage);
  });

  test('from every state regular facts lead to an end, though nobody withdraws or breaks off the complaint', () => {
    const patient = walkEvents(policy).filter(({ type }) => !isClosing(type));
    const regular = new Map<string, string[]>();
    for (const { name, state } of allStates(policy)) {
      const next = patient.flatMap((kind) => {
        const taken = take(machine, state, kind);
        return taken?.regularity === 'regular' ? [nameOf(taken.state)] : [];
      });
      regular.set(name, [...(regular.get(name) ?? []), ...next]);
    }
    const closes = (name: string, seen = new Set<string>()): boolean => {
      if (name.startsWith('closed.')) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return (regular.get(name) ?? []).some((next) => closes(next, seen));
    };
    const stuck = leavesOf(machine).filter((name) => !closes(name));
    expect(stuck).toEqual([]);
  });
});

test('the states of Housing Plus 2018 are its steps and its ends', () => {
  expect(leavesOf(createComplaintMachine(POLICIES[0]?.policy as never))).toEqual([
    'awaiting',
    'first-contact.resolve',
    'stage-1.acknowledge',
    'stage-1.respond',
    'stage-1.escalate',
    'stage-2.acknowledge',
    'stage-2.respond',
    'stage-2.escalate',
    'stage-3.call',
    'stage-3.send-form',
    'stage-3.return-form',
    'stage-3.decide-hearing',
    'stage-3.hear',
    'stage-3.decide',
    'closed.resolved',
    'closed.excluded',
    'closed.withdrawn',
    'closed.escalation-refused',
    'closed.lapsed',
    'closed.merged',
    'closed.exhausted',
  ]);
});
