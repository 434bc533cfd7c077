/** Words of an event that are neither known to everybody nor the policy's own. */
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

describe('words', () => {
  test.each<{ list: string; event: object; path: string; kind: string; known: string }>([
    {
      list: 'subjects',
      event: receipt({ subject: 'x' }),
      path: 'subject',
      kind: 'subject',
      known: 'housing, care, data-protection, information-request, allotments',
    },
    {
      list: 'topics',
      event: receipt({ about: ['x'] }),
      path: 'about.0',
      kind: 'topic',
      known: 'lifts',
    },
    {
      list: 'tenures',
      event: receipt({ tenure: 'x' }),
      path: 'tenure',
      kind: 'tenure',
      known: 'houseboat',
    },
    {
      list: 'roles',
      event: receipt({ recipient: 'x' }),
      path: 'recipient',
      kind: 'role',
      known: 'tenants-jury',
    },
    {
      list: 'contents',
      event: { on: '2024-02-05', type: 'response.sent', contents: ['x'] },
      path: 'contents.0',
      kind: 'content of a letter',
      known: 'repair-dates',
    },
    {
      list: 'bodies',
      event: { on: '2024-02-05', type: 'notice.given', signposts: ['x'] },
      path: 'signposts.0',
      kind: 'body to signpost to',
      known: 'tenants-union',
    },
  ])('of the $list: one that is not known is told, with those that are', (row) => {
    const [fault, ...others] = faults(row.event);
    expect(others).toEqual([]);
    const start = `${row.path}: 'x' is not a ${row.kind} known here: add it to the policy's ${row.list}, or use one of `;
    expect(fault?.startsWith(start)).toBe(true);
    expect(fault?.endsWith(row.known)).toBe(true);
  });

  test('of several, those that are known are listed once', () => {
    expect(faults(receipt({ subject: ['housing', 'x', 'y'] }))).toEqual([
      expect.stringContaining("subject.1: 'x' is not a subject known here: add it"),
      "subject.2: 'y' is not a subject known here either",
    ]);
  });

  test('one that is empty is no word: that alone is told', () => {
    expect(faults(receipt({ about: ['lifts', ''] }))).toEqual([
      "about.1: '': it should not be empty",
    ]);
    expect(faults(receipt({ tenure: '' }))).toEqual(["tenure: '': it should not be empty"]);
  });

  test("the policy's own are as good as any", () => {
    const events = [
      receipt({
        subject: 'allotments',
        about: ['lifts'],
        tenure: 'houseboat',
        recipient: 'tenants-jury',
      }),
      { on: '2024-02-05', type: 'response.sent', contents: ['repair-dates'] },
      { on: '2024-02-05', type: 'notice.given', signposts: ['tenants-union'] },
    ];
    for (const event of events) expect(read(event)).toEqual(event);
  });

  test('fields of the same name that hold something else are free', () => {
    const events = [
      { on: '2024-02-05', type: 'referral.made', to: 'anybody' },
      { on: '2024-02-05', type: 'notice.given', about: 'response.sent' },
    ];
    for (const event of events) expect(read(event)).toEqual(event);
    expect(faults({ on: '2024-02-05', type: 'complaint.allocated', to: 'anybody' })).toHaveLength(
      1,
    );
  });
});
