import { describe, expect, test } from 'vitest';
import {
  answer,
  checkAnswers,
  checkConformance,
  conformanceKit,
  isSame,
} from '../../src/conformance/index.js';

describe('lists are the same in any order', () => {
  test.each([
    {
      because: 'one fits two, the other only one',
      expected: [{ a: 1 }, { a: 1, b: 2 }],
      actual: [
        { a: 1, b: 2 },
        { a: 1, b: 3 },
      ],
      same: true,
    },
    {
      because: 'two need the same one',
      expected: [{ a: 1, b: 2 }, { b: 2 }],
      actual: [
        { a: 1, b: 2 },
        { a: 1, b: 3 },
      ],
      same: false,
    },
    { because: 'one too many', expected: [1], actual: [1, 1], same: false },
    { because: 'one too few', expected: [1, 1], actual: [1], same: false },
    {
      because: 'three that have to make room for each other',
      expected: [{}, { a: 1 }, { a: 1, b: 1 }],
      actual: [{ a: 1, b: 1 }, { a: 1 }, {}],
      same: true,
    },
    { because: 'no items', expected: [], actual: [], same: true },
  ])('$because', ({ expected, actual, same }) => {
    expect(isSame(expected, actual)).toBe(same);
    expect(isSame(expected, [...actual].reverse())).toBe(same);
  });
});

describe('no answer is no answer', () => {
  test('also where none is expected', () => {
    const none = conformanceKit.cases.filter(({ expected }) => expected === null);
    expect(none.length).toBeGreaterThan(0);
    const kit = { ...conformanceKit, cases: none };
    expect(checkConformance(() => undefined, kit)).toHaveLength(none.length);
    expect(checkAnswers({}, kit)).toHaveLength(none.length);
    expect(checkConformance(() => null, kit)).toEqual([]);
  });

  test.each([
    { because: 'no function', ask: () => checkConformance(undefined as never) },
    { because: 'no answers', ask: () => checkAnswers(null as never) },
    { because: 'a list of answers', ask: () => checkAnswers([] as never) },
    { because: 'nothing that is asked', ask: () => answer({ ask: 'nope', given: {} } as never) },
  ])('$because is told at once', ({ ask }) => {
    expect(ask).toThrow(expect.objectContaining({ code: 'argument/invalid' }));
  });

  test('a mismatch on a provision that was not compared with the text says so', () => {
    const cases = conformanceKit.cases.filter(({ keys }) =>
      keys.some((key) => 'provision' in key && key.code === '2022' && key.provision === '5.13'),
    );
    const [found] = checkConformance(() => 'wrong', { ...conformanceKit, cases });
    expect(found?.because).toContain('(2022), 5.13 (not checked against the text of the Code)');
  });
});
