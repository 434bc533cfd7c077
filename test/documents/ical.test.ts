import { describe, expect, test } from 'vitest';
import { england, withClosures } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { agenda, obligationsOf, replay } from '../../src/complaint/index.js';
import { toICalendar } from '../../src/documents/ical.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { WHOLE_HISTORY } from '../support/histories.js';
import { runProgram } from '../support/programs.js';
import { HOSTILE } from './policies.js';

const WHOLE = replay(housingPlus2018, WHOLE_HISTORY);
const REF = { ref: 'C-1042' };

/** The fields of each entry, unfolded. */
const entries = (text: string): Record<string, string>[] =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((entry) =>
      Object.fromEntries(
        entry
          .split('\r\n')
          .map((line) => [line.split(/[:;]/, 1)[0], line.slice(line.indexOf(':') + 1)]),
      ),
    );

const at = (complaint: Complaint, asOf: `${number}-${number}-${number}`, options = {}) =>
  entries(toICalendar(complaint, asOf, { ...REF, ...options }));

describe('a calendar of what is owed', () => {
  test('has a whole day for each due date, with the reason and the clause', () => {
    const [entry, ...others] = at(WHOLE, '2018-12-27');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      UID: 'housing-plus-2018.C-1042.stage-1%2Frespond',
      DTSTAMP: '20181227T000000Z',
      DTSTART: '20190108',
      SUMMARY: 'Send the response (C-1042\\, Stage One)',
      TRANSP: 'TRANSPARENT',
    });
    expect(entry?.['DESCRIPTION']).toContain(
      'within 10 working days of the receipt of the complaint (A1.1)',
    );
    expect(entry?.['DESCRIPTION']).toContain('clause A1.1');
  });

  test('keeps the identifier of what a holding letter moves', () => {
    const [before, after] = [at(WHOLE, '2019-01-06'), at(WHOLE, '2019-01-08')];
    expect(after[0]?.['UID']).toBe(before[0]?.['UID']);
    expect([before[0]?.['DTSTART'], after[0]?.['DTSTART']]).toEqual(['20190108', '20190115']);
  });

  test('has a sequence number that grows with whatever moves an entry, also back', () => {
    const opened = replay(housingPlus2018, WHOLE_HISTORY.slice(0, 3));
    const closed = withClosures(england, [{ date: '2019-01-02', title: 'Proclaimed' }]);
    const looks = [
      { of: opened, asOf: '2018-12-28' },
      { of: replay(housingPlus2018, opened.events, { calendar: closed }), asOf: '2018-12-28' },
      { of: replay(housingPlus2018, WHOLE_HISTORY.slice(0, 4)), asOf: '2019-01-07' },
      { of: opened, asOf: '2019-01-08' },
    ] as const;
    const response = looks.map(({ of, asOf }) => at(of, asOf)[0]);
    expect(response.map((entry) => entry?.['DTSTART'])).toEqual([
      ...['20190108', '20190109', '20190115', '20190108'],
    ]);
    const numbers = response.map((entry) => Number(entry?.['SEQUENCE']));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(4);
    expect(Math.max(...numbers)).toBeLessThan(2 ** 31);
  });

  test('has a name that reads as it was written', () => {
    const name = 'Mine, yours; and C:\\ours';
    expect(toICalendar(WHOLE, '2019-01-06', { ...REF, name })).toContain(
      'NAME:Mine\\, yours\\; and C:\\\\ours\r\n',
    );
  });

  test('says what is overdue, and leaves out what is done', () => {
    expect(at(WHOLE, '2019-02-19')).toMatchObject([
      { SUMMARY: 'OVERDUE: Send the response (C-1042\\, Stage Two)', DTSTART: '20190218' },
    ]);
    expect(at(WHOLE, '2019-12-01')).toEqual([]);
  });

  test("has the complainant's windows where asked", () => {
    expect(at(WHOLE, '2019-01-20')).toEqual([]);
    expect(at(WHOLE, '2019-01-20', { windows: true })).toMatchObject([
      {
        SUMMARY: 'Ask for the next stage (C-1042\\, Stage One\\, complainant)',
        DTSTART: '20190212',
      },
    ]);
  });

  test('has an entry for every open duty with a due date, on every day of the history, each with a name of its own', () => {
    for (const { on } of WHOLE_HISTORY) {
      const owed = obligationsOf(WHOLE, on, { by: ['policy'] }).filter(
        ({ due, last, standing, party }) =>
          (due ?? last.latest) &&
          party === 'landlord' &&
          ['open', 'overdue', 'contingent'].includes(standing),
      );
      const made = at(WHOLE, on);
      expect(made.map(({ DTSTART }) => DTSTART)).toEqual(
        owed.map(({ due, last }) => (due ?? last.latest)?.replaceAll('-', '')).sort(),
      );
      expect(new Set(made.map(({ UID }) => UID)).size).toBe(made.length);
    }
  });

  test('is the same each time, and in every time zone', () => {
    const here = toICalendar(WHOLE, '2019-02-19', REF);
    expect(toICalendar(WHOLE, '2019-02-19', REF)).toBe(here);
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles'])
      expect(runProgram('test/documents/in-any-zone.ts', [], { zone }).stdout).toBe(here);
  });

  test('takes the stamp it is given', () => {
    expect(at(WHOLE, '2019-02-19', { stamp: '2020-01-01' })[0]?.['DTSTAMP']).toBe(
      '20200101T000000Z',
    );
  });

  test('takes the reference of the receipt, and refuses to do without', () => {
    const [first, ...rest] = WHOLE_HISTORY;
    const complaint = replay(housingPlus2018, [{ ...first, ref: 'R/7' }, ...rest]);
    expect(entries(toICalendar(complaint, '2019-02-19'))[0]?.['UID']).toBe(
      'housing-plus-2018.R%2F7.stage-2%2Frespond',
    );
    expect(() => toICalendar(WHOLE, '2019-02-19')).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });

  test.each(HOSTILE)('takes %j for words', (ref) => {
    const text = toICalendar(WHOLE, '2019-02-19', { ref, name: ref });
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => !/^[A-Z-]+[:;]|^$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
    ]);
    expect(lines.find((line) => line.startsWith('UID:'))).toMatch(/^UID:[\x21-\x7e]+$/);
  });
});

describe('a calendar of many complaints', () => {
  const other = replay(housingPlus2018, [
    { on: '2025-12-19', type: 'complaint.received', ref: 'C,1;2' },
    { on: '2025-12-19', type: 'complaint.formalised', agreed: true },
    { on: '2025-12-22', type: 'action.agreed', action: 'mend the door', dueBy: '2026-01-09' },
  ]);

  test('is made of an agenda: each item once, by whose rule it is', () => {
    const items = agenda([other], '2025-12-20');
    const made = entries(toICalendar(items, '2025-12-20'));
    expect(made.map(({ UID, DTSTART }) => [UID, DTSTART])).toEqual(
      items.flatMap(({ row, on }) =>
        on
          ? [
              [
                ['policy' in row.authority ? 'housing-plus-2018' : row.by, 'C,1;2', row.id]
                  .map(encodeURIComponent)
                  .join('.'),
                on.replaceAll('-', ''),
              ],
            ]
          : [],
      ),
    );
    expect(made).toHaveLength(2);
  });

  test('an entry of an agenda keeps its identifier whichever of the policy and the Code comes first', () => {
    const policy = definePolicy({
      ...{ extends: 'code-2024', id: 'ours', landlord: 'Ours', inForce: '2024-04-01' },
      clauses: { '3.1': 'We answer within 15 working days of receipt.' },
      stages: [
        {
          ...{ id: 'stage-1', clause: '3.1' },
          steps: [{ respond: '15 working days from complaint.received' }],
        },
        { id: 'stage-2' },
      ],
    });
    const acknowledged = replay(policy, [
      { on: '2026-01-05', type: 'complaint.received', ref: 'C-1' },
      { on: '2026-01-06', type: 'complaint.acknowledged' },
    ]);
    const [before, after] = (['2026-01-05', '2026-01-06'] as const).map((day) => {
      const [item] = agenda([acknowledged], day).filter(({ row }) => row.duty === 'respond');
      return { by: item?.row.by, uid: entries(toICalendar(item ? [item] : [], day))[0]?.['UID'] };
    });
    expect([before?.by, after?.by]).toEqual(['policy', 'code']);
    expect(after?.uid).toBe(before?.uid);
    expect(before?.uid).toBe('ours.C-1.stage-1%2Frespond');
  });

  test('has promises and what the Code asks for, as the ledger has them', () => {
    const made = entries(toICalendar(other, '2025-12-23'));
    const owed = obligationsOf(other, '2025-12-23').filter(
      ({ standing, party }) => standing === 'open' && party === 'landlord',
    );
    expect(new Set(owed.map(({ by }) => by))).toEqual(new Set(['policy', 'code', 'promise']));
    expect(made).toHaveLength(owed.filter(({ due, last }) => due ?? last.latest).length);
  });

  test('refuses an item without a reference', () => {
    const nameless = replay(housingPlus2018, [{ on: '2025-12-19', type: 'complaint.received' }]);
    expect(() => toICalendar(agenda([nameless], '2025-12-20'), '2025-12-20')).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });
});

describe('a calendar is valid', () => {
  test.each([
    { because: 'with something due', asOf: '2018-12-27' },
    { because: 'with nothing due: it still has a component', asOf: '2019-12-01' },
  ] as const)('$because', ({ asOf }) => {
    const text = toICalendar(WHOLE, asOf, REF);
    expect(text).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:V(EVENT|TIMEZONE)[\s\S]*END:VCALENDAR\r\n$/,
    );
    expect(text.split('\r\n').every((line) => !line.includes('\n'))).toBe(true);
  });

  test('a reminder before each day, where asked for', () => {
    const remind = (reminderDays: number) =>
      toICalendar(WHOLE, '2018-12-27', { ...REF, reminderDays });
    expect(remind(2)).toContain('TRIGGER:-P1DT15H');
    expect(toICalendar(WHOLE, '2018-12-27', REF)).not.toContain('VALARM');
    expect(() => remind(0)).toThrow(expect.objectContaining({ code: 'argument/invalid' }));
  });
});
