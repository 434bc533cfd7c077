import { describe, expect, test } from 'vitest';
import type { ConformanceCase, ConformanceKit } from '../../src/conformance/index.js';
import {
  answer,
  checkAnswers,
  checkConformance,
  conformanceKit,
  isSame,
} from '../../src/conformance/index.js';
import type { Json } from '../../src/policy/index.js';

const question: ConformanceCase = {
  id: 'sample/ten-working-days',
  keys: [{ counting: 'bank-holidays' }, { code: '2024', provision: '6.3' }],
  because: 'Christmas and New Year',
  ask: 'add-working-days',
  given: { date: '2018-12-20', days: 10 },
  expected: '2019-01-08',
};
const kit: ConformanceKit = { ...conformanceKit, cases: [question] };

describe('an implementation', () => {
  test('that gives the same answers has no mismatch', () => {
    expect(checkConformance(() => '2019-01-08', kit)).toEqual([]);
    expect(checkAnswers({ [question.id]: '2019-01-08' }, kit)).toEqual([]);
  });

  test('that counts Christmas Day is told by which rule and provision it is wrong', () => {
    const { id, keys, expected } = question;
    expect(checkConformance(() => '2019-01-07', kit)).toEqual([
      {
        ...{ id, keys, expected },
        actual: '2019-01-07',
        because:
          'Counting, bank-holidays; Complaint Handling Code (2024), 6.3, Christmas and New Year: expected "2019-01-08", got "2019-01-07".',
      },
    ]);
  });

  test('that has no answer has a mismatch without one', () => {
    const [mismatch] = checkAnswers({}, kit);
    expect(mismatch).not.toHaveProperty('actual');
    expect(mismatch?.because).toMatch(/got no answer\.$/);
  });

  test('that fails at one case is asked the others', () => {
    const [first, second] = checkConformance(
      ({ id }) => {
        if (id === question.id) throw new Error('not built yet');
        return 'tomorrow';
      },
      { ...kit, cases: [question, { ...question, id: 'sample/again' }] },
    );
    expect(first?.because).toMatch(/got an error: not built yet\.$/);
    expect(second?.actual).toBe('tomorrow');
  });
});

describe('an answer is the same', () => {
  test.each<{ because: string; expected: Json; actual: Json; same: boolean }>([
    { because: 'a text', expected: 'met', actual: 'met', same: true },
    { because: 'another text', expected: 'met', actual: 'late', same: false },
    { because: 'a number is no text', expected: 5, actual: '5', same: false },
    { because: 'fields not named', expected: { a: 1 }, actual: { a: 1, b: 2 }, same: true },
    { because: 'a field that is missing', expected: { a: 1 }, actual: { b: 2 }, same: false },
    { because: 'a field that is to be missing', expected: { a: null }, actual: {}, same: true },
    {
      because: 'a field that is to be missing, and is there',
      expected: { a: null },
      actual: { a: 1 },
      same: false,
    },
    { because: 'in any order', expected: [1, { a: 2 }], actual: [{ a: 2, b: 3 }, 1], same: true },
    { because: 'one too many', expected: [1], actual: [1, 2], same: false },
    { because: 'one too few', expected: [1, 2], actual: [1], same: false },
    { because: 'the same one twice', expected: [1, 1], actual: [1, 2], same: false },
    { because: 'a list is no object', expected: {}, actual: [], same: false },
    { because: 'an object is no list', expected: [], actual: {}, same: false },
    { because: 'nothing', expected: null, actual: null, same: true },
    { because: 'an object where there is nothing', expected: { a: 1 }, actual: null, same: false },
  ])('$because: $same', ({ expected, actual, same }) => {
    expect(isSame(expected, actual)).toBe(same);
  });
});

describe('this library answers', () => {
  test('a refusal by its code', () => {
    const date = '1999-12-31';
    expect(answer({ ask: 'is-working-day', given: { date } })).toEqual({
      refused: 'calendar/beyond-horizon',
    });
  });

  test('nothing as null', () => {
    expect(answer({ ask: 'code-in-force', given: { date: '2020-06-30' } })).toBeNull();
  });

  test('what is not in the kit by saying so', () => {
    const unknown = {
      ask: 'scope',
      given: { policy: 'toString', matter: { raisedOn: '2024-01-02' } },
    } as const;
    expect(answer(unknown)).toEqual({ refused: 'argument/invalid' });
  });

  test('with nothing to answer from, by failing', () => {
    expect(() => answer({ ask: 'obligations', given: null } as never)).toThrow(
      expect.objectContaining({ code: 'argument/invalid', cause: expect.any(TypeError) }),
    );
  });
});
