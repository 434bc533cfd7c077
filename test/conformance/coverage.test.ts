import { describe, expect, test } from 'vitest';
import type { ConformanceCase, ConformanceKey } from '../../src/conformance/index.js';
import {
  ASKS,
  COUNTING_RULES,
  conformanceKit,
  MEASURE_NAMES,
  OMBUDSMAN_RULES,
} from '../../src/conformance/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';

const { cases, codes, policies } = conformanceKit;

/** A key as one text, its fields in order. */
const line = (key: ConformanceKey): string => Object.values(key).join(' ');

const tested = new Set(cases.flatMap(({ keys }) => keys.map(line)));

/** What no case can be asked about, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'housing-plus-2018 8.1': 'A compliment is recorded; nothing is owed for it and nothing follows.',
};

/** The policies of which a question asks. */
const policiesOf = (given: ConformanceCase['given']): string[] => {
  const one = 'history' in given ? [given.history] : [];
  const told = 'histories' in given ? given.histories : one;
  const histories = told.map((history) =>
    typeof history === 'string' ? conformanceKit.histories[history] : history,
  );
  return [
    ...('policy' in given ? [given.policy] : []),
    ...('change' in given && given.change.policy ? [given.change.policy] : []),
    ...histories.flatMap((history) => history?.policy ?? []),
  ];
};

const missing = (keys: readonly ConformanceKey[]) =>
  keys.map(line).filter((key) => !tested.has(key));

describe('every key', () => {
  const clauses = Object.values(policies).flatMap(({ id: policy, clauses: all }) =>
    all.map(({ number: clause }) => line({ policy, clause })),
  );
  const provisions = codes.flatMap(({ id: code, provisions: all }) =>
    all.map(({ number: provision }) => line({ code, provision })),
  );

  test('names a clause, a provision or a rule that there is', () => {
    const known = new Set<string>([
      ...clauses,
      ...provisions,
      ...COUNTING_RULES,
      ...OMBUDSMAN_RULES,
      ...MEASURE_NAMES,
    ]);
    expect([...tested].filter((key) => !known.has(key))).toEqual([]);
  });

  test('of a clause is of the policy that the case asks about', () => {
    const strays = cases.filter(({ given, keys }) => {
      const names = policiesOf(given).map((name) => policies[name]?.id);
      return keys.some((key) => 'clause' in key && !names.includes(key.policy));
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
  });
});

describe('there is a case for', () => {
  test.each([housingPlus2018, creativeSupport2022])(
    'every executed clause of $id, but for those excepted',
    ({ id: policy, clauses }) => {
      const executed = clauses.filter(({ treatment }) => treatment === 'executed');
      const keys = executed.map(({ number: clause }) => ({ policy, clause }));
      const excepted = keys.map(line).filter((key) => key in EXCEPTIONS);
      expect(missing(keys)).toEqual(excepted);
    },
  );

  test.each(codes)(
    'every provision of $edition that a policy or a complaint can be checked for',
    ({ id: code, provisions }) => {
      const checkable = provisions.filter(({ checkable: by }) => by !== 'organisation');
      const keys = checkable.map(({ number: provision }) => ({ code, provision }));
      const excepted = keys.map(line).filter((key) => key in EXCEPTIONS);
      expect(missing(keys)).toEqual(excepted);
    },
  );

  test('every rule of counting and of going to the Ombudsman', () => {
    expect(missing(COUNTING_RULES.map((counting) => ({ counting })))).toEqual([]);
    expect(missing(OMBUDSMAN_RULES.map((ombudsman) => ({ ombudsman })))).toEqual([]);
  });

  test('every figure that is published', () => {
    expect(missing(MEASURE_NAMES.map((measure) => ({ measure })))).toEqual([]);
  });

  test('every question', () => {
    const asked = new Set(cases.map(({ ask }) => ask));
    expect(ASKS.filter((ask) => !asked.has(ask))).toEqual([]);
  });
});

test('every exception is one still', () => {
  expect(Object.keys(EXCEPTIONS).filter((key) => tested.has(key))).toEqual([]);
});
