import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { measure } from '../../src/caseload/index.js';
import { code2020, code2022, code2024, codeInForce } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';

const FIRST = '2020-07-01';

describe('codeInForce', () => {
  test('the period of grace is kept with the edition of 2022, and puts nothing off', () => {
    expect(code2022.graceUntil).toBe('2022-10-01');
    expect(code2022.inForce).toEqual({ from: '2022-04-01', to: '2024-03-31' });
    expect([code2020.graceUntil, code2024.graceUntil]).toEqual([undefined, undefined]);
  });

  test('of days after the last on which somebody looked nothing is asserted to be current', () => {
    const { lookedAtUntil, reading } = code2024.inForce;
    expect(lookedAtUntil).toBe('2026-04-01');
    expect(reading).toContain('a later edition may be in force');
    expect([code2020, code2022].map((code) => code.inForce.lookedAtUntil)).toEqual([
      undefined,
      undefined,
    ]);
    expect(codeInForce('2026-04-02')?.inForce.lookedAtUntil).toBe('2026-04-01');
    const notesOn = (on: IsoDate) =>
      auditComplaint(replay(housingPlus2018, [{ on, type: 'complaint.received' }]), on);
    for (const [on, isTold] of [
      ['2026-04-01', false],
      ['2026-04-02', true],
    ] as const) {
      const one = notesOn(on);
      expect(one.notes.some(({ id }) => id === 'edition-perhaps-replaced')).toBe(isTold);
      const { notes } = measure([one], { from: on, to: on });
      expect(notes.some(({ id }) => id === 'edition-perhaps-replaced')).toBe(isTold);
    }
    // Whoever names an edition knows which.
    const named = auditComplaint(
      replay(housingPlus2018, [{ on: '2026-04-02', type: 'complaint.received' }]),
      '2026-04-02',
      { code: code2022 },
    );
    expect(named.notes.map(({ id }) => id)).not.toContain('edition-perhaps-replaced');
  });

  test('from July 2020 on there is exactly one edition for every day, and before it none', () => {
    const editions = [code2020, code2022, code2024];
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 30_000 }), (days) => {
        const day = addCalendarDays(FIRST, days);
        const covering = editions.filter(
          ({ inForce: { from, to = '9999-12-31' } }) => from <= day && day <= to,
        );
        expect(covering).toHaveLength(days < 0 ? 0 : 1);
        expect(codeInForce(day)).toBe(covering[0]);
      }),
    );
  });

  test.each([
    { given: '1/4/2022', code: 'date/invalid' },
    { given: '2022-02-30', code: 'date/invalid' },
    { given: undefined, code: 'date/invalid' },
    { given: new Date('2022-04-01'), code: 'date/js-date' },
  ])('refuses $given: $code', ({ given, code }) => {
    expect(() => codeInForce(given as never)).toThrow(expect.objectContaining({ code }));
  });
});
