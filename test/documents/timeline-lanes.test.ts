import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanes, widthOf } from '../../src/documents/timeline/lanes.js';

const SIZE = 13;
const WIDTH = 1200;

test('labels in lanes lie on no other label, and on no line from a label up to its day', () => {
  const label = fc.record({
    x: fc.integer({ min: 20, max: 900 }),
    text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), (unsorted) => {
      const labels = unsorted.toSorted((a, b) => a.x - b.x);
      const placed = inLanes(labels, SIZE, WIDTH);
      placed.forEach((one, n) => {
        const end = one.x + widthOf(one.text, SIZE);
        placed.slice(n + 1).forEach((other, m) => {
          const day = labels[n + 1 + m]?.x ?? 0;
          const sameLane = one.lane === other.lane;
          if (sameLane)
            expect(end <= other.x || other.x + widthOf(other.text, SIZE) <= one.x).toBe(true);
          if (other.lane > one.lane) expect(day <= one.x || day >= end).toBe(true);
        });
      });
    }),
  );
});
