/** The age of a matter counts from a date that a fact gives, or from a day that was not available. */
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/assessments/index.js';
import { assessScope } from '../../src/assessments/index.js';
import { policyDocument, toMarkdown } from '../../src/documents/index.js';
import type { Condition, Policy } from '../../src/policy/index.js';
import { comparePolicies } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { oneStage, policyWith } from '../support/policies.js';

type Since = Extract<Condition, { olderThan: unknown }>['since'];

const excludingSince = (since: Since): Policy =>
  policyWith({
    stages: [oneStage()],
    scope: {
      grounds: [
        {
          id: 'too-old',
          name: 'is more than 6 months old',
          clause: '2',
          met: { olderThan: { amount: 6, unit: 'months' }, since, boundary: 'over' },
          effect: 'exclude',
        },
      ],
    },
  });
const byFact = excludingSince({ fact: 'earlierAnswerOn' });
const given = (facts: object) => ({ raisedOn: '2024-09-10', ...facts }) as Matter;

describe('an age since a date that a fact gives', () => {
  test.each([
    { because: 'over', on: '2024-03-09', outcome: 'exclude' },
    { because: 'exactly', on: '2024-03-10', outcome: 'accept' },
    { because: 'under', on: '2024-03-11', outcome: 'accept' },
  ])('$because', ({ on, outcome }) => {
    expect(assessScope(byFact, given({ earlierAnswerOn: on })).outcome).toBe(outcome);
  });

  test('it is asked for, and has to be a day', () => {
    const { outcome, needs } = assessScope(byFact, given({}));
    expect({ outcome, needs }).toEqual({ outcome: 'undetermined', needs: ['earlierAnswerOn'] });
    expect(failure(() => assessScope(byFact, given({ earlierAnswerOn: 'May' }))).issues).toEqual([
      expect.objectContaining({ path: 'earlierAnswerOn' }),
    ]);
  });

  test('it is printed, and compared', () => {
    expect(toMarkdown(policyDocument(byFact))).toContain('from the day of ‘earlier answer on’');
    expect(comparePolicies(excludingSince('happened'), byFact)[0]?.because).toContain(
      'it was raised more than 6 months after',
    );
  });
});

describe('an age since a day that was not available', () => {
  const unseen = excludingSince('not-seen');

  test('nobody can say whether a matter is too old', () => {
    expect(assessScope(unseen, given({ happenedOn: '2024-09-09' })).outcome).toBe('undetermined');
  });

  test('it is printed, and compared', () => {
    expect(toMarkdown(policyDocument(unseen))).toContain('a day that was not available');
    expect(comparePolicies(byFact, unseen)[0]?.because).toContain('a day that was not available');
  });
});
