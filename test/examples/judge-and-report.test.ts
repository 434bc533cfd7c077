import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runProgram } from '../support/programs.js';
import { brokenLinksIn, codeIn, promisedBy } from './guides.js';

const page = readFileSync('docs/judge-and-report.md', 'utf8');
const example = readFileSync('examples/judging.ts', 'utf8');

describe('the page on judging and reporting', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows the example that is in the repository, to the letter', () => {
    expect(codeIn(page)).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/judging.js');
    const promised = promisedBy(example);
    expect(promised).toHaveLength(18);
    for (const line of promised) expect(printed.find((one) => one.startsWith(line))).toBeDefined();
  });

  test('links to files that exist', () => {
    expect(brokenLinksIn(page)).toEqual([]);
  });
});

describe('the letter to an officer', () => {
  const letter = runProgram('examples/audit-letter.ts', ['EX-006']).stdout;

  test.each([
    '- The landlord had until 29 October 2025 to send the response. It did so on 11 November 2025, 9 working days late. (3.2)',
    '- 6.4: The holding letter of 31 October 2025 was sent after the due date, 29 October 2025, or after the',
    '- 6.13: A manager decided both stages. Someone needs to check whether it was the same person.',
    '- replace the window: overdue, promised by Friday 30 January 2026.',
    '- 6.9: The response of 11 November 2025 does not state the complaint stage, the outstanding actions',
    '- The complainant can go to the Ombudsman directly. The last day is 28 December 2026.',
  ])('says: %s', (line) => {
    expect(letter).toContain(line);
  });

  test('says of every provision that was not compared with the text that it was not', () => {
    const nine = letter.split('\n').find((line) => line.startsWith('- 6.9:'));
    expect(nine).toContain('This provision was not checked against the text of the Code.');
    expect(letter.split('\n').find((line) => line.startsWith('- 6.2:'))).not.toContain('checked');
  });

  test('of no such complaint says which there are', () => {
    const { stderr } = runProgram('examples/audit-letter.ts', ['EX-999']);
    expect(stderr).toContain('There is no EX-999; there are EX-001, EX-002');
  });
});

test("the year's report has every figure, and what is to be said of them", () => {
  const report = runProgram('examples/years-report.ts').stdout;
  for (const line of [
    '- low-cost-rental, stage 1: 4.2 (5)',
    '- stage 1, low-cost-rental: 40.0 % (2 of 5, of these 1 after an extension)',
    '- stage 1: 9 received, 6 answered (2 upheld, 2 partly, 2 not), 3 taken further',
    '- stage 1, 21 or more: 0, and 1 not answered',
    '- stage 2: 1 of 3 (not-ours-to-give 1)',
    '- 2: 1 done in time, 0 late, 1 overdue',
    '- maladministration 1',
    '- 1 complaint whose tenure the record does not show: in no figure for a tenure group.',
    '- EX-006: The time to send the response at Stage 1 moves from 29 October 2025 to 30 October 2025',
  ])
    expect(report).toContain(line);
});
