/** A requirement that has a time of its own: by when it is to be met, and what is said where it was not. */
import { describe, expect, test } from 'vitest';
import { breachesOf, notShown } from '../../../src/complaint/index.js';
import type { ComplaintEvent, EventType, Requirement } from '../../../src/policy/index.js';
import { fact } from '../../support/stages.js';
import { answered, complaintOf, LAST, LATER, NEXT, notice, OWN } from './asking-reasons.js';

describe('a requirement with a time of its own', () => {
  const days = (amount: number, from: EventType) =>
    ({ clause: '3', amount, unit: 'working-days', from }) as const;
  const within = days(2, 'response.sent');
  const found = (
    parts: Partial<Requirement>,
    asOf: ComplaintEvent['on'],
    ...events: ComplaintEvent[]
  ) =>
    breachesOf(complaintOf(parts, events), asOf)
      .filter(({ requirement }) => requirement)
      .map(({ kind, reason, clause, on, workingDaysLate, because }) => ({
        line: `${kind} ${reason} ${clause} ${on} ${workingDaysLate ?? '-'}`,
        because,
      }));
  const lines = (...asked: Parameters<typeof found>) => found(...asked).map(({ line }) => line);
  // An answer of Wednesday 7 February: by Friday 9 February.
  const LATE = '2024-02-13';

  test('is not broken on its last day', () => {
    expect(lines({ within }, LATER, answered([]))).toEqual([]);
  });

  test('is overdue after it, counted to the day on which it is looked at', () => {
    expect(found({ within }, LATE, answered([]))).toEqual([
      {
        line: 'overdue requirement-not-met-in-time 3 2024-02-09 2',
        because:
          'The response of 7 February 2024 did not meet the requirement to give reasons. This was due by 9 February 2024.',
      },
    ]);
  });

  test('is met late after it, counted to the day on which it was met', () => {
    const met = notice('2024-02-12', ['reasons']);
    expect(found({ within }, LAST, answered([]), met)).toEqual([
      {
        line: 'late requirement-met-late 3 2024-02-12 1',
        because:
          'The response of 7 February 2024 met the requirement to give reasons on 12 February 2024. This was due by 9 February 2024.',
      },
    ]);
    expect(lines({ within }, LAST, answered([]), notice(LATER, ['reasons']))).toEqual([]);
  });

  test('a formality that is not shown in its time is a breach', () => {
    expect(found({ within, kind: 'formality' }, LATE, answered())).toEqual([
      {
        line: 'overdue requirement-not-shown-in-time 3 2024-02-09 2',
        because: expect.stringMatching(/give reasons\. This was due by 9 February 2024\.$/),
      },
    ]);
  });

  test('runs from the first of its event at the stage, not at another', () => {
    const events = [
      answered(['reasons']),
      fact(NEXT, 'escalation.requested'),
      fact('2024-02-14', 'response.sent', { contents: [] }),
      fact('2024-02-20', 'response.sent', { contents: [] }),
    ];
    expect(lines({ within }, LAST, ...events)).toEqual([
      'overdue requirement-not-met-in-time 3 2024-02-16 10',
      'overdue requirement-not-met-in-time 3 2024-02-16 10',
    ]);
  });

  test('runs from the receipt, whatever the stage', () => {
    const fromReceipt = days(20, 'complaint.received');
    const events = [
      answered(['reasons']),
      fact(NEXT, 'escalation.requested'),
      fact('2024-02-14', 'response.sent', { contents: [] }),
    ];
    expect(lines({ within: fromReceipt }, '2024-03-06', ...events)).toEqual([
      'overdue requirement-not-met-in-time 3 2024-03-04 2',
    ]);
  });

  test('of which the start is not in the record is not known to be broken', () => {
    const parts = { within: days(2, 'complaint.acknowledged') };
    expect(lines(parts, LAST, answered([]))).toEqual([]);
    const needs = (event: ComplaintEvent) =>
      notShown(complaintOf(parts, [event]), LAST).map((gap) => gap.needs);
    expect(needs(answered([]))).toEqual([['complaint.acknowledged']]);
    expect(needs(answered())).toEqual([['contents']]);
  });

  test('on the same day: a notice of the next day is late', () => {
    const parts = { within: 'same-day' } as const;
    expect(lines(parts, LAST, answered([]), notice(OWN, ['reasons']))).toEqual([]);
    expect(lines(parts, LAST, answered([]))).toEqual([
      `missing-reasons requirement-not-met 2 ${OWN} -`,
    ]);
    expect(lines(parts, LAST, answered([]), notice(NEXT, ['reasons']))).toEqual([
      `late requirement-met-late 2 ${NEXT} 1`,
    ]);
  });
});
