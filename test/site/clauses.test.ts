import { describe, expect, test } from 'vitest';
import { clauseRows } from '../../scripts/site/clause-rows.js';
import { clauseTests, testFiles } from '../../scripts/site/clause-tests.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';

const FILES = testFiles();

describe.each([housingPlus2018, creativeSupport2022])('the clause table of $id', (policy) => {
  const rows = clauseRows(policy, clauseTests(policy, FILES));

  test('has every clause, once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(policy.clauses.map(({ number }) => number));
  });

  test('names tests of every clause that is executed, and of no other', () => {
    const tested = rows.filter(({ tests }) => tests.length > 0);
    expect(tested).toEqual(rows.filter(({ treatment }) => treatment === 'executed'));
  });

  test('names no clause that the policy has not', () => {
    const numbers = policy.clauses.map(({ number }) => number);
    const named = clauseTests(policy, FILES).map(({ number }) => number);
    expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
  });
});

describe('a row', () => {
  test('has the parts of the policy that cite the clause, and the tests named after it', () => {
    const rows = clauseRows(housingPlus2018, clauseTests(housingPlus2018, FILES));
    expect(rows.find(({ number }) => number === '4.2')).toMatchObject({
      executedBy: [
        'scope.grounds.another-appeal-process',
        'scope.grounds.insurance-claim',
        'scope.grounds.legal-proceedings',
      ],
      tests: [
        {
          says: 'another appeal process, an insurance claim, legal proceedings',
          file: 'test/policies/housing-plus-2018/section-4.ts',
        },
      ],
    });
  });
});

describe('tests named after a clause', () => {
  const found = (path: string, text: string) =>
    clauseTests({ id: 'some-policy-2020' }, [[path, text]]).map(({ number, says }) => [
      number,
      says,
    ]);

  test.each([
    { text: "clause('1.2(a)', 'it is so', () => {", named: [['1.2(a)', 'it is so']] },
    { text: `clause(\n  '1',\n  "the policy's", () => {`, named: [['1', "the policy's"]] },
    { text: "describe('clause 5.5: the grounds', () => {", named: [['5.5', 'the grounds']] },
    { text: "describe('a clause of its own', () => {", named: [] },
  ])('$text: $named', ({ text, named }) => {
    expect(found('test/policies/some-policy-2020.test.ts', text)).toEqual(named);
  });

  test('belong to the policy that the file names', () => {
    const text = "clause('1', 'so', () => {";
    expect(found('test/other.test.ts', text)).toEqual([]);
    expect(found('test/other.test.ts', `import { somePolicy2020 } from 'x';\n${text}`)).toEqual([
      ['1', 'so'],
    ]);
  });
});
