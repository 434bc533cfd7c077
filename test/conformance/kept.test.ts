import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseFileSchema, conformanceKit } from '../../src/conformance/index.js';

const received = { on: '2024-02-05', type: 'complaint.received' };
const acknowledged = { on: '2024-02-06', type: 'complaint.acknowledged' };
const answered = { on: '2024-02-12', type: 'response.sent' };

const base = {
  title: 'acknowledged',
  source: { name: 'S' },
  policy: 'panel-of-three',
  silentOn: ['call.made'],
  closures: ['2024-02-09'],
  events: [received, acknowledged],
};

const fileWith = (histories: object, history: unknown = 'base') => ({
  title: 'T',
  histories: { base, ...histories },
  cases: [
    {
      id: 't/t',
      keys: [{ counting: 'weekends' }],
      because: 'it is',
      ask: 'breaches',
      given: { history, asOf: '2024-03-01' },
      expected: [],
    },
  ],
});

/** What is wrong with a file, by the schema. */
const faults = (file: unknown) => caseFileSchema.safeParse(file).error?.issues ?? [];

describe('a history that continues another', () => {
  test.each([
    { because: 'all of it', first: undefined, events: [received, acknowledged, answered] },
    { because: 'its first event', first: 1, events: [received, answered] },
  ])('has $because before its own events, and is read as it is', ({ first, events }) => {
    const after = { after: 'base', ...(first && { first }), events: [answered] };
    const file = caseFileSchema.parse(fileWith({ next: { ...after, title: 'answered' } }, after));
    const { policy, silentOn, closures } = base;
    const whole = { policy, silentOn, closures, events };
    expect(file.histories).toEqual({ base, next: { ...whole, title: 'answered' } });
    expect(file.cases[0]?.given).toEqual({ history: whole, asOf: '2024-03-01' });
  });

  test.each([
    {
      because: 'a name that is not in the file',
      history: { after: 'toString', events: [] },
      message: /'toString'.*written-out history/s,
    },
    {
      because: 'one that is not written out itself',
      history: { after: 'next', events: [] },
      message: /'next'.*written-out history/s,
    },
    {
      because: 'more events than there are',
      history: { after: 'base', first: 3, events: [] },
      message: /3.*how many events of 'base' come first; it has 2/s,
    },
  ])('is refused with $because', ({ history, message }) => {
    const next = { after: 'base', title: 'again', events: [] };
    expect(faults(fileWith({ next }, history))).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message) }),
    ]);
  });

  test('has no policy of its own', () => {
    expect(faults(fileWith({}, { after: 'base', policy: 'example', events: [] }))).not.toEqual([]);
  });
});

describe('cases in a table', () => {
  const [one] = fileWith({}).cases;
  const like = { ...one, id: 't/{name}', because: 'it is {name}', given: '{given}' };
  const given = { history: { after: 'base', events: [answered] }, asOf: '2024-03-01' };
  const table = { like, columns: ['name', 'given'], rows: [['a', given]] };
  const fileOf = (kept: object) => ({ ...fileWith({}), cases: [kept] });

  test('are handed out whole, and their histories too', () => {
    const [whole] = caseFileSchema.parse(fileOf(table)).cases;
    expect(whole).toMatchObject({ id: 't/a', because: 'it is a', ask: 'breaches' });
    expect(whole?.given).toMatchObject({ history: { events: [received, acknowledged, answered] } });
  });

  test.each([
    ['a row that is too short', { rows: [['a']] }, /as many values as there are columns, 2/],
    ['a column that is not there', { columns: ['name', 'other'] }, /'given'.*column/s],
    ['a case that is none', { rows: [['a', 3]] }, /./],
  ])('are refused with %s', (_, change, message) => {
    expect(faults(fileOf({ ...table, ...change }))).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message) }),
    ]);
  });
});

test.each(Object.keys(conformanceKit.files))(
  '%s is handed out with every case and history whole',
  (name) => {
    const kept = JSON.parse(readFileSync(`conformance/${name}.json`, 'utf8'));
    expect(caseFileSchema.parse(kept)).toEqual(conformanceKit.files[name]);
  },
);
