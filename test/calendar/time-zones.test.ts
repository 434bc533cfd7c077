import { expect, test } from 'vitest';
import { runProgram } from '../support/programs.js';

test.each([
  { zone: 'America/Los_Angeles', offsets: [480, 420] },
  { zone: 'Europe/London', offsets: [0, -60] },
  { zone: 'Asia/Tokyo', offsets: [-540, -540] },
  { zone: 'Pacific/Auckland', offsets: [-780, -720] },
])('a computer in $zone gives the same answers', ({ zone, offsets }) => {
  const { stdout } = runProgram('test/calendar/in-any-zone.ts', [], { zone });
  expect(JSON.parse(stdout)).toEqual({
    zone,
    offsets,
    answers: [
      '2019-01-08',
      '2024-04-02',
      '2024-10-28',
      '2024-02-29',
      151,
      false,
      '28 days after Wednesday 20 March 2024 is Wednesday 17 April 2024. The text says "days"; read as calendar days.',
      '2024-07-01',
      '2024-12-31',
    ],
  });
});
