import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../src/calendar/index.js';
import { codeInForce } from '../../src/codes/index.js';
import { auditCase, CASES, dutyLines, ourCount, timeLines } from './case-files.js';

test('there are eighteen', () => {
  expect(CASES).toHaveLength(18);
});

describe.each(CASES)('$ref: $title', (story) => {
  const audit = auditCase(story);

  test('replays, and its duties stand as they should', () => {
    expect(dutyLines(audit)).toEqual(story.duties);
  });

  test('is judged by the edition in force when it was made', () => {
    const [first] = story.events;
    expect(audit.code?.id).toBe(first && codeInForce(first.on)?.id);
    expect(timeLines(audit)).toEqual(story.provisions);
  });

  test('has each provision that a case can be checked for in one list or the other', () => {
    const code = codeInForce(story.events[0]?.on ?? '2024-04-01');
    const cases = code?.provisions.filter(({ checkable }) => checkable === 'case') ?? [];
    const found = [...audit.findings.map(({ provision }) => provision), ...audit.noOccasion];
    expect(new Set(found)).toEqual(new Set(cases.map(({ number }) => number)));
    expect(
      audit.noOccasion.filter((number) => found.indexOf(number) < audit.findings.length),
    ).toEqual([]);
  });

  test('says what it could not be counted from, where no figure was given', () => {
    expect(story.counts.length > 0 || story.notCounted !== undefined).toBe(true);
  });

  test('holds nothing against the landlord that the source does not tell of', () => {
    const { findings } = audit;
    const contents = findings.filter(({ topic }) => topic.includes('contents'));
    expect(contents.filter(({ verdict }) => verdict === 'fails')).toEqual([]);
  });

  test.each(story.counts)(
    '$about: the Ombudsman’s figure equals ours or is one more. $note',
    (count) => {
      const ours = ourCount(audit, count);
      const theirs = count.workingDaysTaken ?? count.workingDaysLate ?? Number.NaN;
      expect(ours).toBe(count.ours);
      expect([theirs, theirs - 1]).toContain(ours);
      expect(count.note).toMatch(ours === theirs ? /^Equal/ : /^One less/);
    },
  );

  if (story.dueDate) {
    const { from, workingDays, due, note } = story.dueDate;
    test(`${due} is ${workingDays} working days after ${from}. ${note}`, () => {
      expect(addWorkingDays(from, workingDays)).toBe(due);
    });
  }
});
