import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { highestOf } from '../../src/documents/timeline/highest.js';

test('the highest of a row are those of a list that is looked through', () => {
  const change = fc.record({ at: fc.nat(19), value: fc.integer({ min: -5, max: 5 }) });
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 40 }),
      fc.nat(19),
      fc.nat(20),
      fc.integer({ min: -5, max: 5 }),
      (changes, from, to, least) => {
        const row = highestOf(20, 0);
        const list = Array.from({ length: 20 }, () => 0);
        for (const { at, value } of changes) {
          row.set(at, value);
          list[at] = value;
        }
        expect(row.between(from, to)).toBe(Math.max(...list.slice(from, to)));
        const first = list.findIndex((value, at) => at >= from && value >= least);
        if (first >= 0) expect(row.firstWith(least, from)).toBe(first);
      },
    ),
  );
});
