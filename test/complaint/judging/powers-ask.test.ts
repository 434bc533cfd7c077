/** What using a power, or turning a complaint away on a ground, takes: asked of those events alone. */
import { describe, expect, test } from 'vitest';
import { judge, notShown, replay } from '../../../src/complaint/index.js';
import type {
  ComplaintEvent,
  ConductPower,
  EventType,
  Policy,
  Requirement,
} from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { oneStage, policyWith } from '../../support/policies.js';
import { fact } from '../../support/stages.js';

const requirement = (id: string, ...of: EventType[]): Requirement => ({
  ...{ id, of, kind: 'missing-notice', clause: '2', must: `keep ${id}` },
  holds: { fact: 'inWriting', is: true },
});
const power = (
  does: ConductPower['does'],
  clause: string,
  ...formalities: Requirement[]
): ConductPower => ({
  ...{ id: does, name: 'do so', does, clause, formalities },
  on: ['abuse'],
  decidedBy: 'not-stated',
});

/** Restricting contact by clause 3, turning away by clause 4 or on the grounds of the scope. */
const policy = (): Policy =>
  policyWith({
    stages: [oneStage()],
    scope: {
      grounds: ['old', 'small'].map((id) => ({
        ...{ id, name: 'is so', effect: 'exclude', clause: id === 'old' ? '0' : '1' },
        met: { fact: id, is: true },
        notice: [requirement(`notice-of-${id}`, 'complaint.excluded', 'conduct.restricted')],
      })),
    },
    conduct: {
      clause: '2',
      grounds: [{ id: 'abuse', clause: '2', name: 'abuses', met: { fact: 'abuse', is: true } }],
      powers: [
        power(
          'restrict-contact',
          '3',
          requirement('on-restricting', 'conduct.restricted', 'complaint.excluded'),
          requirement('on-lifting', 'conduct.lifted'),
        ),
        power(
          'refuse-complaint',
          '4',
          requirement('on-refusing', 'complaint.excluded', 'conduct.restricted', 'conduct.lifted'),
        ),
      ],
      appeal: 'not-stated',
      signposts: [],
      review: 'not-stated',
    },
  } as Parameters<typeof policyWith>[0]);

const asked = (type: EventType, more: object = {}) => {
  const event: ComplaintEvent = fact('2024-02-06', type, more);
  const complaint = replay(policy(), [received('2024-02-05'), event]);
  return judge(complaint, complaint.history).map((judgement) => judgement.requirement.id);
};

describe('of a restriction on contact', () => {
  test('what the power to restrict asks of imposing one, whatever it names', () => {
    expect(asked('conduct.restricted')).toEqual(['on-restricting']);
    expect(asked('conduct.restricted', { grounds: ['abuse', 'old', '4'] })).toEqual([
      'on-restricting',
    ]);
  });

  test('what it asks of lifting one', () => {
    expect(asked('conduct.lifted')).toEqual(['on-lifting']);
  });

  test('nothing of reviewing one, which uses no power', () => {
    expect(asked('conduct.reviewed')).toEqual([]);
  });
});

describe('of turning a complaint away', () => {
  const excluded = (...grounds: string[]) => asked('complaint.excluded', { grounds });

  test.each<{ because: string; grounds: string[]; ids: string[] }>([
    { because: 'by a power, on its ground', grounds: ['abuse'], ids: ['on-refusing'] },
    { because: 'by a power, on its clause', grounds: ['4'], ids: ['on-refusing'] },
    { because: 'on a ground of the scope', grounds: ['old'], ids: ['notice-of-old'] },
    { because: 'on its clause', grounds: ['1'], ids: ['notice-of-small'] },
    {
      because: 'on several grounds',
      grounds: ['abuse', 'old', 'small'],
      ids: ['on-refusing', 'notice-of-old', 'notice-of-small'],
    },
    { because: 'on a ground that asks for nothing', grounds: ['weather'], ids: [] },
    { because: 'on the clause of another power', grounds: ['3'], ids: [] },
  ])('$because', ({ grounds, ids }) => {
    expect(excluded(...grounds)).toEqual(ids);
  });
});

test('of whatever else happens, nothing of the kind', () => {
  expect(asked('complaint.acknowledged')).toEqual([]);
  expect(asked('complaint.withdrawn')).toEqual([]);
});

test('a restriction that ended by its own date and is still on record is to be taken off', () => {
  const recorded = {
    ...{ id: 'off', kind: 'condition-not-met', clause: '3', must: 'take it off the record' },
    of: ['conduct.lifted'],
    holds: { fact: 'recorded', is: false },
  } as const;
  const policy = policyWith({
    stages: [oneStage()],
    conduct: {
      clause: '1',
      grounds: [{ id: 'abuse', clause: '2', name: 'abuses', met: { fact: 'abuse', is: true } }],
      powers: [
        {
          ...{ id: 'restrict', name: 'restrict contact', does: 'restrict-contact', clause: '2' },
          ...{ on: ['abuse'], decidedBy: 'not-stated', formalities: [recorded] },
        },
      ],
      ...{ appeal: 'not-stated', signposts: [], review: 'not-stated' },
    },
  } as Parameters<typeof policyWith>[0]);
  const restricted = fact('2024-02-06', 'conduct.restricted', {
    ...{ until: '2024-02-20', recorded: true },
  });
  const complaint = replay(policy, [received('2024-02-05'), restricted]);
  expect(notShown(complaint, '2024-03-05')).toEqual([
    {
      policy: { id: 'example', edition: '1' },
      stage: 'stage-1',
      reason: 'requirement-met',
      clause: '3',
      on: '2024-02-20',
      needs: ['conduct.lifted'],
      because:
        'The record does not show that the end of the restriction on 20 February 2024 met the requirement to take it off the record.',
    },
  ]);
});
