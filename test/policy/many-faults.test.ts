/** A policy with a fault of every kind: all of them are told at once, and nothing is built. */
import { expect, test } from 'vitest';
import { ComplaintsError, definePolicy } from '../../src/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';

const last = {
  id: 'stage-4',
  name: 'Stage Four',
  clause: '5.4',
  opensOn: ['hearing.held'],
  handler: 'none',
  steps: [
    {
      duty: 'respond',
      party: 'landlord',
      clause: '5.4',
      doneBy: ['response.sent'],
      limit: 'none',
      ends: [{ on: 'response.sent', as: 'exhausted' }],
    },
    {
      duty: 'escalate',
      party: 'complainant',
      clause: '5.4',
      doneBy: ['escalation.requested'],
      limit: 'none',
    },
  ],
};

/** Changes one value of a copy, by its path. */
const put = (value: unknown, path: string, changed: unknown): void => {
  const keys = path.split('.');
  const key = keys.pop() as string;
  const place = keys.reduce((at, name) => at[name] as never, value as Record<string, unknown>);
  place[key] = changed;
};

const FAULTS = [
  {
    path: 'inForce',
    put: { from: '2021-07-31', to: '2018-07-01' },
    at: 'inForce.to',
    says: 'exchange the two',
  },
  {
    path: 'stages.1.steps.1.limit.0.from',
    put: 'complaint.recieved',
    says: "'complaint.received', perhaps",
  },
  { path: 'stages.1.steps.3.limit.0.unit', put: 'workingdays', says: "'working-days'" },
  { path: 'stages.2.steps.1.limit.0.amount', put: -2, says: 'a whole number, at least 1' },
  { path: 'stages.3.id', put: 'stage-2', says: 'give each stage an id of its own' },
  {
    path: 'stages.4',
    put: last,
    at: 'stages.4.opensOn.0',
    says: "'hearing.held' opens no later stage",
  },
  {
    path: 'stages.4',
    put: last,
    at: 'stages.4.steps.1',
    says: 'add the stage, or take the window out',
  },
] as const;

test('a typo in a trigger, an unknown unit, a negative limit, a reversed range, two stages of one id, a stage nothing leads to, a window to nowhere', () => {
  const faulty = structuredClone(housingPlus2018) as unknown;
  for (const { path, put: changed } of FAULTS) put(faulty, path, structuredClone(changed));
  const given = structuredClone(faulty);
  let error: unknown;
  try {
    definePolicy(faulty);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ComplaintsError);
  const { code, issues } = error as ComplaintsError;
  expect(code).toBe('policy/invalid');
  expect(issues.map(({ path }) => path).sort()).toEqual(
    FAULTS.map((fault) => ('at' in fault ? fault.at : fault.path)).sort(),
  );
  for (const fault of FAULTS) {
    const at = 'at' in fault ? fault.at : fault.path;
    expect(issues.find(({ path }) => path === at)?.message).toContain(fault.says);
  }
  expect(faulty).toEqual(given);
});
