/** What holds of everything that comes in: it is bounded, read safely, and is what it should be. */
import { describe, expect, test } from 'vitest';
import { code2024, readWith } from '../../src/codes/index.js';
import { conformanceKit } from '../../src/conformance/index.js';
import {
  addWorkingDays,
  assessScope,
  auditComplaint,
  auditPolicy,
  ComplaintsError,
  checkEvent,
  defineCalendar,
  definePolicy,
  england,
  eventName,
  isoDate,
  measure,
  obligationsOf,
  openComplaint,
  recordEvent,
  recordFeedback,
  replay,
  reportingYear,
  selfAssessment,
  serialise,
} from '../../src/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { dutyName } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { deep, loop, shared, sharedLists, throwing, unreadableProxy } from './hostile.js';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const complaint = openComplaint(housingPlus2018, { on: '2024-01-02', type: 'complaint.received' });
const record = (fields: object) =>
  recordEvent(complaint, { on: '2024-01-03', type: 'complaint.acknowledged', ...fields } as never);
const year = reportingYear(2024);
const savedAudit = (receivedOn: unknown) => ({
  ...json(auditComplaint(complaint, '2024-05-01')),
  about: { events: 1, receivedOn },
});

/** Whatever takes data, with that data in a field of it. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  definePolicy: (notes) => definePolicy({ ...json(housingPlus2018), notes }),
  'definePolicy, of a list': (clauses) => definePolicy({ ...json(housingPlus2018), clauses }),
  'definePolicy, of all': (value) => definePolicy(value),
  defineCalendar: (holidays) =>
    defineCalendar({ name: 'x', from: '2024-01-01', to: '2024-12-31', holidays } as never),
  recordEvent: (copiedTo) => record({ copiedTo }),
  'recordEvent, of a note': (note) => record({ note }),
  assessScope: (about) => assessScope(housingPlus2018, { raisedOn: '2024-01-02', about } as never),
  recordFeedback: (note) => recordFeedback({ on: '2024-01-02', kind: 'comment', note } as never),
  isoDate: (value) => isoDate(value as never),
  dutyName: (value) => dutyName(value as never),
  eventName: (value) => eventName(value as never),
  auditPolicy: (provisions) => auditPolicy(housingPlus2018, { ...code2024, provisions } as never),
  'measure, of a saved audit': (receivedOn) => measure([savedAudit(receivedOn)], year),
};

const MUCH: Readonly<Record<string, unknown>> = {
  'parts shared forty times over': shared(40),
  'lists shared forty times over': sharedLists(40),
  'lists in a hundred thousand lists': deep(100_000),
  'what contains itself': loop(),
  'a long list': Array(240_000).fill('x'),
  'a long list of objects': Array(240_000).fill({}),
  'a list of holes': new Array(1e9),
  'a text of a megabyte': 'x'.repeat(1_000_000),
  'many fields': Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`f${n}`, n])),
  'a field that throws': throwing,
  'what lets nothing of itself be read': unreadableProxy,
};

describe.each(Object.keys(READERS))('%s', (reader) => {
  test.each(Object.keys(MUCH))('is given %s', (much) => {
    const [read, value] = [READERS[reader] as (value: unknown) => unknown, MUCH[much]];
    const { user } = process.cpuUsage();
    let error: unknown;
    try {
      read(value);
    } catch (thrown) {
      error = thrown;
    }
    // Far more than it takes (under 200,000), since the machine may do other things besides.
    expect(process.cpuUsage().user - user).toBeLessThan(1_500_000);
    if (error === undefined) return;
    expect(error).toBeInstanceOf(ComplaintsError);
    const { message, issues } = error as ComplaintsError;
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4_096);
    expect(issues.length).toBeLessThanOrEqual(21);
  });
});

describe('what is wrong is told', () => {
  test.each([
    {
      because: 'a hole',
      put: { clauses: Object.assign(new Array(400), housingPlus2018.clauses) },
      path: /^clauses\.\d+$/,
    },
    { because: 'a loop', put: { notes: loop() }, path: 'notes.self' },
    { because: 'too much', put: { notes: shared(20) }, path: /^notes/ },
  ])('with its path: $because', ({ put, path }) => {
    const { code, issues } = failure(() => definePolicy({ ...json(housingPlus2018), ...put }));
    expect(code).toBe('policy/invalid');
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path).toMatch(path);
  });

  test('of many faults the first, and how many more there are', () => {
    const { issues } = failure(() => record({ copiedTo: Array(50).fill('x') }));
    expect(issues).toHaveLength(21);
    expect(issues.at(-1)).toEqual({ path: '', message: 'and at least 30 more' });
  });

  test('what is known once, not with every word that is not', () => {
    const { issues } = failure(() => record({ copiedTo: ['x', 'y', 'z'] }));
    expect(issues.filter(({ message }) => message.includes('manager'))).toHaveLength(1);
    expect(issues[2]?.message).toContain("'z' is not a role known here");
  });

  test('with the cause, where the input itself throws; checkEvent gives it back', () => {
    const cause = expect.any(RangeError);
    expect(failure(() => definePolicy(unreadableProxy))).toMatchObject({
      code: 'argument/invalid',
      cause,
    });
    expect(checkEvent(complaint, throwing as never)).toMatchObject({ possible: false });
  });

  test('without what people wrote in words of their own', () => {
    const secret = 'Mrs Smith is ill';
    const failures = [
      () => record({ note: secret, wrong: 1 }),
      () => record({ note: [secret] }),
      () => recordEvent(complaint, { type: 'response.extended', reasons: secret } as never),
      () => replay(housingPlus2018, [{ note: secret, reasons: secret } as never]),
      () => assessScope(housingPlus2018, { note: secret, matter: secret } as never),
      () => {
        const keyed = record({ key: 'k', note: secret });
        recordEvent(keyed, { on: '2024-01-04', type: 'complaint.acknowledged', key: 'k' });
      },
    ];
    for (const call of failures) expect(failure(call).message).not.toContain('Smith');
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'what every object has is no word of ours: %s',
  (name) => {
    expect(dutyName(name)).toBe(dutyName(`own-${name}`));
    expect(eventName(name as never, housingPlus2018)).toMatch(/^‘/);
  },
);

test('what a program added to all objects is no field of an input', () => {
  const all = Object.prototype as { extra?: unknown };
  const inputs = () => [
    definePolicy(json(housingPlus2018)),
    recordFeedback({ on: '2024-01-02', kind: 'comment', note: 'Thanks' }),
    record({ copiedTo: Array(60).fill('manager') }).events,
    assessScope(housingPlus2018, { raisedOn: '2024-01-02' }),
    measure([auditComplaint(complaint, '2024-05-01')], { ...year, homes: { other: 2 } }),
    readWith(housingPlus2018, json(code2024)),
  ];
  const before = JSON.stringify(inputs());
  all.extra = 'x';
  try {
    expect(JSON.stringify(inputs())).toBe(before);
  } finally {
    delete all.extra;
  }
});

describe('values of ours', () => {
  const audit = auditComplaint(complaint, '2024-03-01');
  const definition = { name: 'x', holidays: [], from: '2024-01-01', to: '2024-12-31' } as const;

  test.each<[string, RegExp, () => unknown]>([
    [
      'a policy from JSON',
      /definePolicy first/,
      () => assessScope(json(housingPlus2018), {} as never),
    ],
    [
      'a calendar from JSON that defines one',
      /defineCalendar first/,
      () => addWorkingDays('2024-01-02', 3, definition as never),
    ],
    [
      'a definition with a complaint',
      /defineCalendar first/,
      () => replay(housingPlus2018, complaint.events, { calendar: definition as never }),
    ],
    [
      'a complaint from JSON',
      /call one of them first/,
      () => obligationsOf(json(complaint), '2024-03-01'),
    ],
    [
      'a saved complaint',
      /restore\(\) it first/,
      () => obligationsOf(serialise(complaint) as never, '2024-03-01'),
    ],
    [
      'an audit made by hand',
      /auditComplaint first/,
      () => measure([{ asOf: audit.asOf, policy: audit.policy } as never], reportingYear(2023)),
    ],
    [
      'an audit with parts exchanged',
      /auditComplaint first/,
      () => measure([{ ...audit, remedies: {} } as never], reportingYear(2023)),
    ],
    [
      'an audit of a policy from JSON',
      /auditPolicy first/,
      () => selfAssessment(json(auditPolicy(housingPlus2018, code2024))),
    ],
    [
      'a Code with a provision that is none',
      /code2024/,
      () => readWith(housingPlus2018, { ...code2024, provisions: [null] } as never),
    ],
    ['no options', /options/, () => obligationsOf(complaint, '2024-03-01', null as never)],
  ])('%s is none, and says what to do first', (_, says, call) => {
    const { code, message } = failure(call);
    expect(code).toBe('argument/invalid');
    expect(message).toMatch(says);
  });

  test('an audit that was saved counts as it did', () => {
    const year = reportingYear(2023);
    expect(measure([json(audit)], year)).toEqual(measure([audit], year));
  });

  test('a policy with parts exchanged is defined, once, and refused where it makes none', () => {
    const ours = { ...housingPlus2018, title: 'Ours' };
    const { policy } = openComplaint(ours, { on: '2024-01-02', type: 'complaint.received' });
    expect(policy).toEqual(ours);
    expect(openComplaint(ours, { on: '2024-01-02', type: 'complaint.received' }).policy).toBe(
      policy,
    );
    const wrong = { ...housingPlus2018, stages: [null] } as never;
    expect(failure(() => assessScope(wrong, { raisedOn: '2024-01-02' })).code).toBe(
      'policy/invalid',
    );
  });

  test('a mark is in no JSON and no copy, and what stands before a value is not the value', () => {
    expect(json(housingPlus2018)).toEqual(housingPlus2018);
    expect(Reflect.ownKeys(structuredClone(json(complaint)))).toEqual(Object.keys(complaint));
    const before = new Proxy(housingPlus2018, {});
    expect(failure(() => replay(before, [])).code).toMatch(/invalid|impossible/);
  });

  test('a calendar of another copy of the package is one', () => {
    const parts = {
      ...england,
      holidays: england.holidays.map((day) => Object.freeze({ ...day })),
    };
    Object.freeze(parts.holidays);
    expect(addWorkingDays('2024-01-02', 3, Object.freeze(parts))).toBe('2024-01-05');
    expect(replay(housingPlus2018, complaint.events, { calendar: parts }).calendar).toBe(parts);
  });

  test('every policy of the kit is one that definePolicy takes', () => {
    for (const policy of Object.values(conformanceKit.policies))
      expect(definePolicy(policy)).toEqual(policy);
  });
});
