import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { recordEvent, replay } from '../../src/complaint/index.js';
import { lifecycleOf } from '../../src/lifecycle/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { isReceipt } from '../../src/policy/index.js';
import { POLICIES } from '../lifecycle/walk.js';

/*
 * Recording folds again from the day of what is new. So it must not matter whether events come one
 * by one or all at once, the earliest first or long after what followed them.
 */
const day = (n: number): IsoDate => addCalendarDays('2022-01-03', n);

describe.each(POLICIES)('$because: a history', ({ policy }) => {
  const types = lifecycleOf(policy).known.filter((type) => !isReceipt(type));
  const event = fc.record({ type: fc.constantFrom(...types), n: fc.nat({ max: 120 }) });
  const receipt = { on: day(0), type: 'complaint.received' } as const;
  const dated = fc.uniqueArray(event, { maxLength: 14, selector: ({ n }) => n }).map((events) =>
    events.map(
      ({ type, n }): ComplaintEvent =>
        ({
          type,
          on: day(n),
          ...(type === 'complaint.excluded' && { grounds: ['4.2'] }),
        }) as ComplaintEvent,
    ),
  );

  test('is the same recorded one by one, in parts, and all at once', () => {
    fc.assert(
      fc.property(dated, fc.nat(), (events, at) => {
        const whole = replay(policy, [receipt, ...events]);
        const oneByOne = events.reduce(
          (complaint, next) => recordEvent(complaint, next),
          replay(policy, [receipt]),
        );
        const half = at % (events.length + 1);
        const inParts = recordEvent(
          recordEvent(replay(policy, [receipt]), ...events.slice(half)),
          ...events.slice(0, half),
        );
        expect(oneByOne).toEqual(whole);
        expect(inParts).toEqual(whole);
      }),
      { numRuns: 60, seed: 20220103 },
    );
  });

  test('begins at its receipt, however late that is recorded', () => {
    const events = [
      { on: day(1), type: 'complainant.contacted' },
      { on: day(4), type: 'complainant.contacted' },
    ] as const;
    const silentOn = ['complaint.received'] as const;
    const before = replay(policy, events, { silentOn });
    expect(recordEvent(before, receipt)).toEqual(
      replay(policy, [receipt, ...events], { silentOn }),
    );
  });

  test('keeps what a later event cannot change', () => {
    const before = replay(policy, [receipt, { on: day(1), type: 'complainant.contacted' }]);
    const after = recordEvent(before, { on: day(9), type: 'complainant.contacted' });
    expect(after.history[0]).toBe(before.history[0]);
    expect(after.history[1]).toBe(before.history[1]);
  });
});
