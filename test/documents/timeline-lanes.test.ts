import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Placed, Unplaced } from '../../src/documents/timeline/lanes.js';
import { inLanes, lanesIn, widthOf } from '../../src/documents/timeline/lanes.js';

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

/** Each label tries each lane against everything in it: what the lanes mean, however long it takes. */
function triedOut(labels: readonly Unplaced[], right: number): Placed[] {
  const lanes: [from: number, to: number][][] = [];
  const placed = labels.toReversed().map(({ x, text }) => {
    const width = widthOf(text, SIZE);
    const from = Math.max(0, Math.min(x, right - width));
    const to = from + width + SIZE;
    let lane = 0;
    while (lanes[lane]?.some(([a, b]) => to > a && from < b)) lane += 1;
    for (let above = 0; above < lane; above += 1) lanes[above]?.push([x - SIZE / 2, x]);
    lanes[lane] = [...(lanes[lane] ?? []), [from, to]];
    return { x: from, text, lane };
  });
  return placed.toReversed();
}

test('each label is in the first lane that is free', () => {
  const label = fc.record({
    x: fc.integer({ min: 20, max: 300 }),
    text: fc.string({ maxLength: 60 }),
  });
  fc.assert(
    fc.property(
      fc.array(label, { maxLength: 60 }),
      fc.constantFrom(200, WIDTH),
      (unsorted, right) => {
        const labels = unsorted.toSorted((a, b) => a.x - b.x);
        expect(inLanes(labels, SIZE, right)).toEqual(triedOut(labels, right));
      },
    ),
  );
});

test('the order in which labels are given does not matter', () => {
  const labels = [30, 400, 90, 100, 20].map((x) => ({ x, text: `at ${x}` }));
  const placed = inLanes(labels, SIZE, WIDTH);
  const sorted = inLanes(
    labels.toSorted((a, b) => a.x - b.x),
    SIZE,
    WIDTH,
  );
  expect(placed.toSorted((a, b) => a.x - b.x)).toEqual(sorted);
});

test('twenty thousand labels are soon in their lanes', () => {
  const labels = Array.from({ length: 20_000 }, (_, n) => ({ x: n / 20, text: 'a label' }));
  expect(lanesIn(inLanes(labels, SIZE, WIDTH))).toBeGreaterThan(1000);
});
