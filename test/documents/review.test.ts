/** A policy clause by clause, as a domain expert reviews it. */
import { describe, expect, test } from 'vitest';
import { review } from '../../scripts/review.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy, flatten } from '../../src/policy/index.js';
import { adoptingOf } from '../policy/file/adopting.js';
import { everyPolicy } from './policy-document-policies.js';

/** What is said of a clause. */
const section = (text: string, number: string): string =>
  text.split('\n\n## ').find((part) => part.startsWith(`${number} (`)) ?? '';

describe.each(everyPolicy)('the review of %s', (_, policy) => {
  const text = review(policy);

  test('has every clause in its order, with its summary and its readings', () => {
    const numbers = text.split('\n\n## ').map((part) => part.split(' (')[0]);
    expect(numbers.slice(1)).toEqual(policy.clauses.map(({ number }) => number.split(' (')[0]));
    for (const { number, summary } of policy.clauses)
      expect(section(text, number)).toContain(summary);
    for (const { path, value, clause } of flatten(policy))
      if (clause && path.endsWith('.reading') && !path.startsWith('notes'))
        expect(section(text, clause)).toContain(`- [ ] Reading: ${value}`);
  });
});

test('a clause has the sentences that are written from its data', () => {
  const [, ...items] = section(review(housingPlus2018), 'A1.3(a)').split('\n- [ ] ');
  expect(items[0]).toBe(
    'Stage Three: We hold the hearing within 30 working days of receiving your completed form. This no longer applies if we decide not to hold a hearing.',
  );
  expect(items.at(-1)).toBe(
    'Reading: The time runs from the form, not from the decision to hold the hearing.',
  );
});

test('what was adopted says from where, and whether that was compared with the text of the Code', () => {
  const text = review(definePolicy(adoptingOf('2022')));
  expect(section(text, 'Code 4.2')).toContain('Adopted from: Complaint Handling Code (2022), 4.2.');
  expect(section(text, 'Code 5.13')).toContain(
    'Adopted from: Complaint Handling Code (2022), 5.13 (not checked against the text of the Code).',
  );
});
