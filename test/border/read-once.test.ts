/** What tells something else each time it is looked at is read once: whoever checks it and whoever uses it meet the same. */
import { describe, expect, test } from 'vitest';
import { code2024, readWith } from '../../src/codes/index.js';
import { fillPlaceholders, letter } from '../../src/documents/index.js';
import { describeDuration } from '../../src/doors/calendar.js';
import {
  addWorkingDays,
  assessEscalation,
  assessScope,
  auditComplaint,
  auditPolicy,
  ComplaintsError,
  checkEvent,
  defineCalendar,
  definePolicy,
  dueDate,
  measure,
  obligationsOf,
  replay,
  reportingYear,
  restore,
  serialise,
  withClosures,
} from '../../src/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const complaint = replay(housingPlus2018, [
  { on: '2019-01-02', type: 'complaint.received', about: ['repairs'], ref: 'A' },
  { on: '2019-01-02', type: 'complaint.formalised', agreed: true },
]);
const audit = json(auditComplaint(complaint, '2019-03-01'));
const written = letter('acknowledgement', complaint, { on: '2019-01-03' });
const week = { name: 'x', holidays: [], from: '2019-01-01', to: '2019-12-31' } as const;

/** The same data, of which every part is itself as often as is said, and something else after that. */
function changing<T>(value: T, times: number, then: () => unknown): T {
  if (typeof value !== 'object' || value === null) return value;
  const reads = new Map<PropertyKey, number>();
  return new Proxy<object>(Array.isArray(value) ? [...value] : { ...value }, {
    get(of, name) {
      const own = (of as Record<PropertyKey, unknown>)[name];
      if (!Object.hasOwn(of, name) || name === 'length') return own;
      const read = (reads.get(name) ?? 0) + 1;
      reads.set(name, read);
      return read > times ? then() : changing(own, times, then);
    },
  }) as T;
}

type Change = <T>(value: T) => T;

const READERS: Readonly<Record<string, (change: Change) => unknown>> = {
  'a policy': (change) => definePolicy(change(json(housingPlus2018))),
  'a part of a policy': (change) =>
    replay({ ...housingPlus2018, stages: change(json(housingPlus2018.stages)) }, []),
  'a definition of a calendar': (change) => defineCalendar(change(week)),
  closures: (change) =>
    withClosures(defineCalendar(week), change([{ date: '2019-05-07', title: 'Closed' }])),
  'a calendar': (change) =>
    addWorkingDays('2019-01-02', 5, change(json(defineCalendar({ ...week, weekend: ['sunday'] })))),
  'a limit': (change) => dueDate(change({ amount: 3, unit: 'working-days' }), '2019-01-02').due,
  'a limit in words': (change) => describeDuration(change({ amount: 3, unit: 'working-days' })),
  'an event': (change) =>
    checkEvent(complaint, change({ on: '2019-01-03', type: 'complaint.acknowledged', note: '' })),
  'an event that is checked against the schemas': (change) =>
    replay(housingPlus2018, [
      change({
        type: 'complaint.received',
        on: '2019-01-02',
        copiedTo: Array(60).fill('manager'),
      }) as never,
    ]),
  events: (change) => replay(housingPlus2018, change(json(complaint.events))),
  'a matter': (change) =>
    assessScope(housingPlus2018, change({ raisedOn: '2019-01-02', about: ['repairs'] })),
  'a request': (change) => assessEscalation(complaint, change({ on: '2019-02-20', stage: 'x' })),
  'an edition of the Code': (change) => auditPolicy(housingPlus2018, change(json(code2024))),
  'an edition to read with': (change) => readWith(creativeSupport2022, change(json(code2024))),
  'whose rules': (change) =>
    obligationsOf(complaint, '2019-03-01', { by: change(['policy', 'code'] as const) }),
  'a saved audit': (change) => measure([change(audit)], reportingYear(2018)),
  'a saved complaint': (change) =>
    restore(change(serialise(complaint)), { policies: [housingPlus2018] }),
  'a document': (change) => written.ok && fillPlaceholders(change(written.document), {}),
};

const LATER: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  'a number': () => 5,
  'a text': () => 'constructor',
  'a symbol': () => Symbol('x'),
  'a list': () => [null],
  'an error': () => {
    throw new RangeError('not ours');
  },
};

describe.each(Object.keys(READERS))('%s', (reader) => {
  const read = READERS[reader] as (change: Change) => unknown;

  test.each(Object.keys(LATER))('that is %s later', (later) => {
    for (const times of [0, 1, 2, 3, 4]) {
      try {
        JSON.stringify(read((value) => changing(value, times, LATER[later] as () => unknown)));
      } catch (error) {
        expect(error, `after ${times}`).toBeInstanceOf(ComplaintsError);
      }
    }
  });
});

test('is what it was when it was first read', () => {
  const then = () => Symbol('not this');
  const once: Change = (value) => changing(value, 1, then);
  expect(definePolicy(once(json(housingPlus2018)))).toEqual(housingPlus2018);
  expect(defineCalendar(once(week))).toEqual(defineCalendar(week));
  expect(auditPolicy(housingPlus2018, once(json(code2024))).findings).toEqual(
    auditPolicy(housingPlus2018, code2024).findings,
  );
  expect(measure([once(audit)], reportingYear(2018))).toEqual(
    measure([audit], reportingYear(2018)),
  );
});

test('an edition of the Code that is changed after it was read stays what it was', () => {
  const own = json(code2024) as unknown as { provisions: unknown[] };
  const before = json(auditPolicy(housingPlus2018, own as never));
  own.provisions[0] = null;
  expect(json(auditPolicy(housingPlus2018, own as never))).toEqual(before);
});
