import { checkConformance, conformanceKit } from 'housing-complaints/conformance';
import { expect, test } from 'vitest';

const counting = conformanceKit.cases.filter(({ ask }) => ask === 'add-calendar-days');

test('our own arithmetic gives the same answers', () => {
  const mismatches = checkConformance(
    (question) => {
      if (question.ask !== 'add-calendar-days') return undefined;
      const day = new Date(question.given.date);
      day.setUTCDate(day.getUTCDate() + question.given.days);
      return day.toISOString().slice(0, 10);
    },
    { ...conformanceKit, cases: counting },
  );
  expect(mismatches.map(({ because }) => because)).toEqual([]);
});
