/** Which holding letters put the Code's date off: each by what is known of what it says. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { fact } from '../support/stages.js';
import { audit, found } from './audited.js';

const letter = (on: IsoDate, more: object) => fact(on, 'response.extended', more);
const NEW = { newDueDate: '2025-07-02' };
const WHOLE = { ...NEW, reasons: 'It is complex.', contents: ['ombudsman-details'] };
const answered = (on: IsoDate) => fact(on, 'response.sent');

// Acknowledged on 4 June 2025: due on 18 June, and with 10 working days more on 2 July.
describe('2024, 6.4 and 6.5: due on 18 June 2025', () => {
  test.each<{
    because: string;
    told: ComplaintEvent[];
    time: string;
    six4: string[];
    six5: string[];
    how: string;
  }>([
    {
      because: 'a whole letter puts it off',
      told: [letter('2025-06-18', WHOLE), answered('2025-07-02')],
      ...{ time: 'meets', six4: ['meets', 'meets'], six5: ['meets'], how: 'extended' },
    },
    {
      because: 'a letter known to give no reasons does not',
      told: [
        letter('2025-06-18', { ...NEW, contents: ['ombudsman-details'] }),
        answered('2025-07-02'),
      ],
      ...{ time: 'fails 10', six4: ['fails', 'fails'], six5: ['meets'], how: 'late' },
    },
    {
      because: 'a letter known to give no date does not',
      told: [
        letter('2025-06-18', {
          reasons: 'It is complex.',
          contents: ['reasons', 'ombudsman-details'],
        }),
        answered('2025-07-02'),
      ],
      ...{ time: 'fails 10', six4: ['fails', 'fails'], six5: ['meets'], how: 'late' },
    },
    {
      because: 'one without the Ombudsman does, and fails 6.5',
      told: [
        letter('2025-06-18', {
          ...NEW,
          reasons: 'It is complex.',
          contents: ['reasons', 'new-due-date'],
        }),
        answered('2025-07-02'),
      ],
      ...{ time: 'meets', six4: ['meets', 'meets'], six5: ['fails'], how: 'extended' },
    },
    {
      because: 'a bare letter is cured by a whole one in time',
      told: [
        letter('2025-06-16', { ...NEW, contents: [] }),
        letter('2025-06-18', WHOLE),
        answered('2025-07-02'),
      ],
      ...{
        time: 'meets',
        six4: ['fails', 'meets', 'fails', 'meets'],
        six5: ['fails', 'meets'],
        how: 'extended',
      },
    },
    {
      because: 'a second, bare letter leaves the date of the first',
      told: [
        letter('2025-06-16', { ...WHOLE, newDueDate: '2025-06-25' }),
        letter('2025-06-25', { ...NEW, contents: [] }),
        answered('2025-07-02'),
      ],
      ...{
        time: 'fails 5',
        six4: ['meets', 'fails', 'meets', 'fails'],
        six5: ['meets', 'fails'],
        how: 'late',
      },
    },
    {
      because: 'a bare letter does no harm to an answer in time',
      told: [letter('2025-06-16', { ...NEW, contents: [] }), answered('2025-06-18')],
      ...{ time: 'meets', six4: ['fails', 'fails'], six5: ['fails'], how: 'inTime' },
    },
    {
      because: 'nor does it put off what was never sent',
      told: [letter('2025-06-18', { ...NEW, contents: [] })],
      ...{ time: 'fails 200', six4: ['fails', 'fails'], six5: ['fails'], how: 'notAnswered' },
    },
  ])('$because', ({ told, time, six4, six5, how }) => {
    const one = audit('2026-03-31', [
      fact('2025-06-02', 'complaint.received', { subject: 'housing' }),
      fact('2025-06-04', 'complaint.acknowledged'),
      ...told,
    ]);
    expect([found(one, '6.3'), found(one, '6.4'), found(one, '6.5')]).toEqual([[time], six4, six5]);
    const { ch02 } = measure([one], reportingYear(2025));
    const share = ch02.find(({ stage, tenure }) => stage === 1 && tenure === 'all');
    expect(share).toMatchObject({ received: 1, [how]: 1 });
    expect(one.findings.find(({ provision }) => provision === '6.5')?.reading).toMatch(
      /still extends/,
    );
  });
});
