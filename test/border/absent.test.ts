/** What is `undefined` is absent, as in JSON: programs fill in what they have, and leave the rest undefined. */
import { describe, expect, test } from 'vitest';
import { wholeOf } from '../../src/border/index.js';
import { code2024 } from '../../src/codes/index.js';
import { letter } from '../../src/documents/index.js';
import {
  assessScope,
  auditPolicy,
  definePolicy,
  measure,
  openComplaint,
  recordEvent,
  recordFeedback,
  reportingYear,
} from '../../src/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const receipt = { on: '2024-01-02', type: 'complaint.received' };
const complaint = openComplaint(housingPlus2018, receipt as never);

/** Whatever takes data, with more fields in it. */
const READERS: Readonly<Record<string, (more: object) => unknown>> = {
  openComplaint: (more) => openComplaint(housingPlus2018, { ...receipt, ...more } as never),
  recordEvent: (more) =>
    recordEvent(complaint, { on: '2024-01-03', type: 'response.sent', ...more } as never),
  recordFeedback: (more) => recordFeedback({ on: '2024-01-02', kind: 'comment', ...more } as never),
  definePolicy: (more) => definePolicy({ ...json(housingPlus2018), ...more }),
  'definePolicy, in a stage': (more) => {
    const { stages, ...rest } = json(housingPlus2018);
    return definePolicy({
      ...rest,
      stages: stages.map((stage: object) => ({ ...stage, ...more })),
    });
  },
  assessScope: (more) => assessScope(housingPlus2018, { raisedOn: '2024-01-02', ...more } as never),
  measure: (more) => measure([], { ...reportingYear(2024), ...more }),
  auditPolicy: (more) => auditPolicy(housingPlus2018, { ...code2024, ...more }),
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('takes a field that is undefined as absent, one that it knows or not', () => {
    const absent = { note: undefined, notes: undefined, to_be: undefined };
    const given = { ...absent };
    expect(read(given)).toEqual(read({}));
    expect(given).toEqual(absent);
  });
});

test('a letter takes an option that is undefined as absent', () => {
  const written = (more: object) =>
    letter('acknowledgement', complaint, { on: '2024-01-05', ...more } as never);
  expect(written({ address: undefined })).toEqual(written({}));
});

describe('what has no such field is the same', () => {
  test.each([[null], ['text'], [5], [new Date(0)], [{}], [[1, { a: [] }]], [[undefined]]])(
    '%o',
    (value) => expect(wholeOf(value)).toEqual({ data: value, excess: undefined }),
  );
});

test('at any depth, and nothing is lost', () => {
  const value = { a: [{ b: undefined, c: { d: 1, e: undefined } }, undefined], f: null };
  expect(wholeOf(value).data).toEqual({ a: [{ c: { d: 1 } }, undefined], f: null });
  expect(Object.keys(value.a[0] as object)).toEqual(['b', 'c']);
});
