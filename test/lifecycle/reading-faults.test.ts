/** What is wrong with an event: each fault with its path, and what would be right. */
import { describe, expect, test } from 'vitest';
import { ComplaintsError } from '../../src/errors.js';
import { readEvent } from '../../src/lifecycle/index.js';
import type { Policy } from '../../src/policy/index.js';
import { oneStage, policyWith } from '../support/policies.js';

const own = (): Policy =>
  policyWith({
    stages: [oneStage()],
    roles: { 'tenants-jury': null },
    bodies: { 'tenants-union': "the Tenants' Union" },
    contents: ['repair-dates'],
    subjects: ['allotments'],
    topics: ['lifts'],
    tenures: ['houseboat'],
  });
const POSSIBLE = ['complaint.received'] as const;
const read = (input: unknown, policy = own()) =>
  readEvent(input, { policy, possible: () => POSSIBLE });

function refusal(input: unknown): ComplaintsError {
  try {
    read(input);
  } catch (error) {
    if (error instanceof ComplaintsError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

/** `path: message` of each fault. */
const faults = (input: unknown): string[] => {
  const { code, issues = [], details } = refusal(input);
  expect(code).toBe('event/invalid');
  expect(details.given).toBe(input);
  expect(details.possible).toEqual(POSSIBLE);
  return issues.map(({ path, message }) => `${path}: ${message}`);
};
const receipt = (more: object) => ({ on: '2024-02-05', type: 'complaint.received', ...more });

describe('what is no event at all', () => {
  const NONE = 'should be an object with a type and the date on which it happened';
  test.each<{ input: unknown; says: string }>([
    { input: undefined, says: `type: is missing: undefined ${NONE}` },
    { input: null, says: `type: is missing: null ${NONE}` },
    { input: 'x', says: `type: is missing: 'x' ${NONE}` },
    { input: [], says: `type: is missing: [] ${NONE}` },
    { input: {}, says: `type: is missing: {} ${NONE}` },
    { input: { type: 5 }, says: 'type: 5 is not a type of event: EVENT_TYPES lists them' },
    { input: { type: 'zzz' }, says: "type: 'zzz' is not a type of event: EVENT_TYPES lists them" },
    {
      input: { type: 'toString' },
      says: "type: 'toString' is not a type of event: EVENT_TYPES lists them",
    },
    {
      input: { type: 'complaint.recieved' },
      says: "type: 'complaint.recieved' is not a type of event: did you mean 'complaint.received'?",
    },
    {
      input: { type: 'compliment' },
      says: "type: 'compliment' is not an event of a complaint: use recordFeedback",
    },
    {
      input: { type: 'feedback' },
      says: "type: 'feedback' is not an event of a complaint: use recordFeedback",
    },
  ])('$input', ({ input, says }) => {
    expect(faults(input)).toEqual([says]);
  });

  test('what cannot be looked through is refused before its fields are', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(faults(receipt({ about: loop }))).toEqual([
      'about.0: leads back to a part that contains it: give plain data, as in a JSON file',
    ]);
    expect(faults(receipt({ about: Array(2_000).fill('x') }))).toEqual([
      'about.1999: holds more than can be read at once: at most 2000 values',
    ]);
  });
});

describe('fields', () => {
  test('each fault is told, and of a field that there is none of, those that there are', () => {
    expect(faults(receipt({ on: '2024-02-30', anonymous: 'no', colour: 'red' }))).toEqual([
      "on: '2024-02-30' is not a date: February 2024 has 29 days; the last is 2024-02-29",
      "anonymous: 'no': it should be true or false",
      expect.stringContaining(
        "colour: is not a field of 'complaint.received': its fields are type, on,",
      ),
    ]);
  });

  test('a fault of a field and a word that is not known are told together', () => {
    expect(faults(receipt({ anonymous: 'no', tenure: 'castle' }))).toEqual([
      "anonymous: 'no': it should be true or false",
      expect.stringMatching(/^tenure: 'castle' is not a tenure known here: /),
    ]);
  });
});

describe('an event that the policy has no place for', () => {
  test.each<{ because: string; event: object; says: string }>([
    {
      because: 'a step that it does not have',
      event: { on: '2024-02-05', type: 'call.made' },
      says: "Complaints (Example Homes, 1) has no step for 'call.made'.",
    },
    {
      because: 'a stage that it does not have',
      event: { on: '2024-02-05', type: 'response.sent', stage: 'stage-9' },
      says: "Complaints has no stage 'stage-9': its stages are stage-1.",
    },
  ])('$because', ({ event, says }) => {
    const { code, details } = refusal(event);
    expect(code).toBe('event/impossible');
    expect(details).toEqual({ given: event, because: says, possible: POSSIBLE });
  });
});

test('what is no plain object is read as well as one that is, frozen', () => {
  const event = receipt({ subject: ['housing'] });
  for (const prototype of [null, {}, Object.create(null)]) {
    const copy = read(Object.assign(Object.create(prototype), event));
    expect({ ...copy }).toEqual(event);
    expect(Object.isFrozen(copy)).toBe(true);
  }
});
