import { expect, test } from 'vitest';
import { OFFSET_FIRST, runProgram } from '../support/programs.js';

/** What the demonstration prints on a computer in a time zone, after the zone's offset in winter. */
function printedIn(zone: string) {
  const { stdout } = runProgram('examples/demo.ts', [], { zone, node: OFFSET_FIRST });
  const [offset, ...page] = stdout.split('\n');
  return { offset: Number(offset), page };
}

const here = printedIn('Europe/London');

test.each([
  { zone: 'America/Los_Angeles', offset: 480 },
  { zone: 'Asia/Tokyo', offset: -540 },
  { zone: 'Pacific/Auckland', offset: -780 },
])('a complaint judged on a computer in $zone is judged the same', ({ zone, offset }) => {
  const there = printedIn(zone);
  expect(there.offset).toBe(offset);
  expect(here.offset).toBe(0);
  expect(there.page.length).toBeGreaterThan(100);
  expect(there.page).toEqual(here.page);
});
