import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** What the demonstration prints on a computer in a time zone, after the zone's offset in winter. */
async function printedIn(zone: string) {
  const program = `console.log(new Date(2019, 0, 15).getTimezoneOffset()); await import('./examples/demo.ts')`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { env: { ...process.env, TZ: zone } },
  );
  const [offset, ...page] = stdout.split('\n');
  return { offset: Number(offset), page };
}

const inLondon = printedIn('Europe/London');

test.concurrent.each([
  { zone: 'America/Los_Angeles', offset: 480 },
  { zone: 'Asia/Tokyo', offset: -540 },
  { zone: 'Pacific/Auckland', offset: -780 },
])('a complaint judged on a computer in $zone is judged the same', async ({ zone, offset }) => {
  const [there, here] = await Promise.all([printedIn(zone), inLondon]);
  expect(there.offset).toBe(offset);
  expect(here.offset).toBe(0);
  expect(there.page.length).toBeGreaterThan(100);
  expect(there.page).toEqual(here.page);
});
