import { joined } from '../../../calendar/index.js';
import type { Condition, ConditionWords, FactName, Policy } from '../../../policy/index.js';
import {
  asWords,
  conditionInWords,
  leavesIn,
  OWN_LISTS,
  ownName,
  ROLES,
  roleName,
  startCalled,
  together,
  WORD_LISTS,
  withOwnFacts,
  wordsOfEvent,
} from '../../../policy/index.js';
import {
  ageRule,
  asTold,
  bodyName,
  hasNotValue,
  hasValue,
  holdsHome,
  involves,
  isNotGiven,
  isNotSo,
  isOlder,
  ofFact,
  VALUES,
  yesOrNo,
} from './words.js';

/** A condition in words, to follow 'where'. */
export const inWords = (condition: Condition, policy: Policy): string =>
  conditionInWords(
    condition,
    withOwnFacts(
      voiceOf(policy),
      policy,
      (value) => valueName('', String(value), policy),
      (types) =>
        joined(
          types.map((type) => wordsOfEvent(type, policy).happens),
          'or',
        ),
    ),
  );

/** How the age of a matter is counted, in sentences; empty if its age does not matter. */
export const ageRules = (condition: Condition, policy: Policy): string[] =>
  leavesIn(condition).flatMap((leaf) =>
    'olderThan' in leaf ? ageRule(leaf, startCalled(leaf, policy)) : [],
  );

/** The landlord's voice to the complainant: 'you agree'. */
const voiceOf = (policy: Policy): ConditionWords => ({
  all: (conditions, say) => joined(conditions.map(say), 'and'),
  any: (conditions, say) => {
    const person = personIn(conditions);
    return person === undefined
      ? joined(together(conditions).map(say), 'or')
      : involves(asTold(roleName(person, policy)));
  },
  not: (condition, say) => {
    if ('not' in condition) return say(condition.not);
    if ('is' in condition && typeof condition.is === 'boolean')
      return yesOrNo(condition.fact, !condition.is);
    if ('given' in condition) return isNotGiven(condition.fact);
    return notOneOf(condition, policy) ?? isNotSo(say(condition));
  },
  age: isOlder,
  fact: {
    ...ofFact,
    is: (fact, value) =>
      typeof value === 'boolean' ? yesOrNo(fact, value) : hasOneOf(fact, [value], policy),
    in: (fact, values) => hasOneOf(fact, values, policy),
    includes: (fact, value) => hasOneOf(fact, [value], policy),
    seniority: (fact, than) =>
      ofFact.seniority(fact, typeof than === 'string' ? roleName(than, policy) : than),
  },
});

/** Facts about who gets a letter, is contacted, or attends a hearing. */
const INVOLVED: readonly FactName[] = ['copiedTo', 'with', 'papersTo', 'invited'];

/** The person, if all conditions are ways to involve the same one. */
function personIn(conditions: readonly Condition[]): string | undefined {
  const people = conditions.map((one) => {
    if (!('fact' in one && INVOLVED.includes(one.fact))) return undefined;
    return 'includes' in one ? one.includes : 'is' in one ? String(one.is) : undefined;
  });
  return people.length > 1 && new Set(people).size === 1 ? people[0] : undefined;
}

type Values = readonly (string | number | boolean)[];

const namesOf = (fact: FactName, values: Values, policy: Policy): string[] =>
  values.map((value) => valueName(fact, String(value), policy));

const hasOneOf = (fact: FactName, values: Values, policy: Policy): string =>
  fact === 'tenure' && values.join() === 'none'
    ? holdsHome(false)
    : hasValue(fact, namesOf(fact, values, policy));

/** Says that a fact has none of some values, if there are words for it. */
function notOneOf(condition: Condition, policy: Policy): string | undefined {
  const values = valuesIn(condition);
  if (!values || !('fact' in condition)) return undefined;
  const { fact } = condition;
  return fact === 'tenure' && values.join() === 'none'
    ? holdsHome(true)
    : hasNotValue(fact, namesOf(fact, values, policy));
}

function valuesIn(condition: Condition): Values | undefined {
  if ('is' in condition) return [condition.is];
  if ('in' in condition) return condition.in;
  return 'includes' in condition ? [condition.includes] : undefined;
}

function valueName(fact: FactName, value: string, policy: Policy): string {
  const list = OWN_LISTS.find((one) => WORD_LISTS[one].fields.includes(fact));
  const name = list === undefined ? undefined : ownName(policy, list, value);
  if (name !== undefined) return name;
  const isRole = Object.hasOwn(ROLES, value) || Object.hasOwn(policy.roles ?? {}, value);
  if (fact === 'grounds')
    return policy.scope.grounds.find(({ id }) => id === value)?.name ?? asWords(value);
  if (fact === 'signposts') return bodyName(value, policy);
  if (isRole || list === 'roles' || list === 'raisers' || fact === 'told')
    return asTold(roleName(value, policy));
  return Object.hasOwn(VALUES, value) ? String(VALUES[value]) : asWords(value);
}
