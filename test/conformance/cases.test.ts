import { describe, expect, test } from 'vitest';
import type { CaseHistory, ConformanceCase, NamedHistory } from '../../src/conformance/index.js';
import { answer, caseFileSchema, conformanceKit, isSame } from '../../src/conformance/index.js';
import type { Json } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';

const { files, cases, histories, policies } = conformanceKit;

describe.each(Object.entries(files))('%s', (_, file) => {
  test('is a file of cases by its schema', () => {
    expect(caseFileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  test.each(file.cases)('$id: $because', (question) => {
    const actual = answer(question);
    // By the kit's own comparison; where that fails, shown as what differs.
    if (!isSame(question.expected, actual)) expect(actual).toEqual(question.expected);
  });
});

const historiesOf = (given: ConformanceCase['given']): readonly (string | CaseHistory)[] => {
  if ('histories' in given) return given.histories;
  return 'history' in given ? [given.history] : [];
};

describe('the kit', () => {
  test('names every case once, in lower case', () => {
    const ids = cases.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z0-9.()-]+$/.test(id))).toEqual([]);
  });

  test('names its histories once, all of which are asked about', () => {
    const named = Object.values(files).flatMap((file) => Object.keys(file.histories ?? {}));
    expect(new Set(named).size).toBe(named.length);
    const asked = new Set(cases.flatMap(({ given }) => historiesOf(given)));
    expect(named.filter((name) => !asked.has(name))).toEqual([]);
  });

  test.each(Object.entries(policies))('has a policy that can be used: %s', (_, policy) => {
    expect(definePolicy(policy)).toEqual(policy);
  });

  test('has no policy that no case speaks of', () => {
    const told: readonly NamedHistory[] = Object.values(histories);
    const named = new Set(told.map(({ policy }) => policy));
    for (const { given } of cases) {
      if ('policy' in given) named.add(given.policy);
      if ('change' in given && given.change.policy) named.add(given.change.policy);
      for (const history of historiesOf(given))
        if (typeof history === 'object') named.add(history.policy);
    }
    expect(Object.keys(policies).filter((name) => !named.has(name))).toEqual([]);
  });

  test('has no list in what it expects of which one item could stand for another', () => {
    const lists = (value: Json): Json[][] => {
      if (value === null || typeof value !== 'object') return [];
      const inner = Object.values(value).flatMap(lists);
      return Array.isArray(value) ? [[...value], ...inner] : inner;
    };
    const mistakable = cases.filter(({ expected }) =>
      lists(expected).some((items) =>
        items.some((item, n) =>
          items.some((other, m) => m !== n && isSame(item, other) && !isSame(other, item)),
        ),
      ),
    );
    expect(mistakable.map(({ id }) => id)).toEqual([]);
  });
});
