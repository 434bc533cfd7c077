/** Events about the complaint as a whole: they stand beside the stages, in every state, and move nothing. */
import { describe, expect, test } from 'vitest';
import {
  createComplaintMachine,
  eventStagesOf,
  expectedIn,
  possibleIn,
  stateAt,
  take,
} from '../../../src/lifecycle/index.js';
import type { EventType } from '../../../src/policy/index.js';
import { advocateAfter, isPosting, isReceipt } from '../../../src/policy/index.js';
import { leavesOf } from '../walk.js';
import { wholePolicy } from './whole.js';

/** The states after the receipt, at a stage: with or without an advocate. */
function statesOf(advocate: boolean) {
  const policy = wholePolicy();
  const machine = createComplaintMachine(policy);
  const { known, bearsOnStage } = eventStagesOf(policy);
  const states = leavesOf(machine)
    .filter((name) => name !== 'awaiting')
    .map((name) => {
      const path = name.split('.');
      const stage = path[0] === 'closed' ? 'review' : (path[0] as string);
      return stateAt(machine, path, { stage, advocate });
    });
  return { machine, states, beside: known.filter((type) => !bearsOnStage(type)), known };
}

describe('after the receipt, in every state', () => {
  test('each is regular, and all but an authority leave everything as it is', () => {
    const { machine, states, beside } = statesOf(false);
    const isPlain = (type: EventType) =>
      !advocateAfter(type) && !isReceipt(type) && !isPosting(type);
    const plain = beside.filter(isPlain);
    expect(plain).toContain('ombudsman.determined');
    for (const state of states)
      for (const type of plain) {
        const taken = take(machine, state, { type } as never);
        expect(taken?.regularity).toBe('regular');
        expect(taken?.state).toBe(state);
      }
  });

  test('what was posted is so too, but where its receipt would be a repetition', () => {
    const { machine, states } = statesOf(false);
    const found = states.map((state) => {
      const taken = take(machine, state, { type: 'request.posted' } as never);
      expect(taken?.state).toBe(state);
      return [state.context.stage, taken?.regularity];
    });
    const repeated = found.filter(([, regularity]) => regularity === 'repeated');
    expect(repeated).toEqual(found.filter(([stage]) => stage === 'panel'));
  });

  test.each([
    { because: 'given', before: false, event: { type: 'advocate.authorised' }, after: true },
    {
      because: 'signed',
      before: false,
      event: { type: 'advocate.authorised', signed: true },
      after: true,
    },
    {
      because: 'not signed',
      before: false,
      event: { type: 'advocate.authorised', signed: false },
      after: false,
    },
    {
      because: 'not signed, after one that was',
      before: true,
      event: { type: 'advocate.authorised', signed: false },
      after: true,
    },
    { because: 'ended', before: true, event: { type: 'advocate.ended' }, after: false },
  ])('an authority is remembered: $because', ({ before, event, after }) => {
    const { machine, states } = statesOf(before);
    for (const state of states) {
      const taken = take(machine, state, event as never);
      expect(taken?.state.context).toEqual({ stage: state.context.stage, advocate: after });
      expect(taken?.state.value).toEqual(state.value);
      expect(taken?.regularity).toBe('regular');
    }
  });

  test('a second receipt cannot be recorded, and everything else that is known can', () => {
    const { machine, states, known } = statesOf(false);
    const all = known.filter((type) => !isReceipt(type));
    for (const state of states) expect(possibleIn(machine, state, known)).toEqual(all);
  });
});

describe('what is foreseen is what the state itself has a place for', () => {
  test.each<{ at: string; types: string[] }>([
    {
      at: 'informal.resolve',
      types: ['query.resolved', 'complaint.formalised', 'complaint.excluded'],
    },
    {
      at: 'review.escalate',
      types: ['escalation.requested', 'complaint.resolved', 'complaint.lapsed'],
    },
    { at: 'panel.decide', types: ['escalation.refused', 'decision.sent'] },
    { at: 'closed.exhausted', types: [] },
    { at: 'closed.resolved', types: ['escalation.requested'] },
  ])('$at', ({ at, types }) => {
    const { machine, known } = statesOf(false);
    const path = at.split('.');
    const stage = path[0] === 'closed' ? 'review' : (path[0] as string);
    const state = stateAt(machine, path, { stage, advocate: false });
    expect(expectedIn(machine, state, known)).toEqual(types);
  });
});
