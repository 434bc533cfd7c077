import './housing-plus-2018/sections-2-and-3.js';
import './housing-plus-2018/section-4.js';
import './housing-plus-2018/sections-5-and-6.js';
import './housing-plus-2018/section-8.js';
import './housing-plus-2018/appendix-1.js';
import { describe, expect, test } from 'vitest';
import { policy, tested } from './housing-plus-2018/history.js';

const executed = policy.clauses.filter(({ treatment }) => treatment === 'executed');

describe('every clause of the policy', () => {
  const numbers = policy.clauses.map(({ number }) => number);

  test('is there, once, in order', () => {
    expect(numbers).toEqual(
      [
        '1.1 1.2 2.1 2.2 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9',
        '5.1 5.2 5.3 5.4 5.4.1 5.4.2 5.4.3 5.5 6.1 6.2 7.1 8.1 9.1 10.1 11.1',
        'A1.1 A1.2 A1.3 A1.3(a) A1.3(b)',
      ].flatMap((line) => line.split(' ')),
    );
  });

  test.each(policy.clauses)('$number is executed or documented, and summarised', (clause) => {
    expect(['executed', 'documented']).toContain(clause.treatment);
    expect(clause.summary).toMatch(/^[A-Z].*\.$/);
  });

  test.each(executed)('$number is executed, and has tests named after it', ({ number }) => {
    expect(tested).toContain(number);
  });

  test('that has tests is executed', () => {
    expect([...tested].filter((number) => !executed.some((one) => one.number === number))).toEqual(
      [],
    );
  });
});

describe('every value of the policy', () => {
  const cited = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          key === 'clause' ? [String(inner)] : cited(inner),
        )
      : [];

  test('is cited from a clause that is executed', () => {
    const numbers = new Set(executed.map(({ number }) => number));
    const citations = cited({ ...policy, clauses: [] });
    expect(citations.length).toBeGreaterThan(60);
    expect(citations.filter((number) => !numbers.has(number))).toEqual([]);
  });
});
