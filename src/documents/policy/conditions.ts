import { dateWithYear, describeDuration, joined } from '../../calendar/index.js';
import type { Condition, Policy } from '../../policy/index.js';
import { asWords } from '../../policy/index.js';
import { dateFact, INVOLVED, valueFact, yesOrNo } from './facts.js';
import { roleName } from './names.js';

type Fact = Extract<Condition, { fact: string }>;
type Age = Extract<Condition, { olderThan: unknown }>;

/** A condition in words, after 'where'. */
export function inWords(condition: Condition, policy: Policy): string {
  if ('all' in condition) return joined(each(condition.all, policy), 'and');
  if ('any' in condition) {
    const person = whoIn(condition.any);
    if (person !== undefined) return `it involves ${roleName(person, policy)}`;
    return joined(each(together(condition.any), policy), 'or');
  }
  if ('not' in condition) return negated(condition.not, policy);
  return 'olderThan' in condition ? ageInWords(condition) : factInWords(condition, policy);
}

const each = (conditions: readonly Condition[], policy: Policy): string[] =>
  conditions.map((one) => inWords(one, policy));

/** Several items of one list are said in one go: 'about fraud, theft or another crime'. */
function together(conditions: readonly Condition[]): readonly Condition[] {
  const facts = conditions.flatMap((one) => ('includes' in one ? [one.fact] : []));
  const [fact] = facts;
  if (fact === undefined || facts.length < conditions.length || new Set(facts).size > 1)
    return conditions;
  return [{ fact, in: conditions.flatMap((one) => ('includes' in one ? [one.includes] : [])) }];
}

/** The one person of whom several ways of being involved are told. */
function whoIn(conditions: readonly Condition[]): string | undefined {
  const named = conditions.map((one) =>
    'fact' in one && INVOLVED.includes(one.fact)
      ? 'includes' in one
        ? one.includes
        : 'is' in one && String(one.is)
      : false,
  );
  const [person] = named;
  return typeof person === 'string' && named.length > 1 && named.every((one) => one === person)
    ? person
    : undefined;
}

function negated(condition: Condition, policy: Policy): string {
  if ('not' in condition) return inWords(condition.not, policy);
  if ('is' in condition && typeof condition.is === 'boolean')
    return yesOrNo(condition.fact, !condition.is);
  if ('given' in condition) return `‘${asWords(condition.fact)}’ is not given`;
  return `it is not so that ${inWords(condition, policy)}`;
}

function factInWords(condition: Fact, policy: Policy): string {
  const { fact } = condition;
  const name = `‘${asWords(fact)}’`;
  if ('is' in condition)
    return typeof condition.is === 'boolean'
      ? yesOrNo(fact, condition.is)
      : valueFact(fact, [condition.is], policy);
  if ('in' in condition) return valueFact(fact, condition.in, policy);
  if ('includes' in condition) return valueFact(fact, [condition.includes], policy);
  if ('only' in condition)
    return `${name} has nothing but ${joined(condition.only.map(asWords), 'and')}`;
  if ('size' in condition) return `${name} has exactly ${condition.size}`;
  if ('atMost' in condition) return `${name} is at most ${condition.atMost}`;
  if ('given' in condition) return `${name} is given`;
  if ('before' in condition) return `${dateFact(fact)} before ${dateWithYear(condition.before)}`;
  if ('onOrAfter' in condition)
    return `${dateFact(fact)} on or after ${dateWithYear(condition.onOrAfter)}`;
  return `${name} is at least as senior as ${roleName(condition.seniority, policy)}`;
}

const SINCE: Readonly<Record<Age['since'], string>> = {
  happened: 'the day it happened',
  known: 'the day it became known',
  later: 'the day it happened or the day it became known, whichever is later',
  reported: 'the day it was first reported',
};

const ageInWords = ({ olderThan, since, boundary }: Age): string =>
  `it is ${boundary === 'over' ? 'over' : 'at least'} ${describeDuration(olderThan)} old, counted from ${SINCE[since]}`;

/** How the age of a matter is counted, in sentences; nothing where its age does not count. */
export function ageRules(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(ageRules);
  if ('any' in condition) return condition.any.flatMap(ageRules);
  if ('not' in condition) return ageRules(condition.not);
  if (!('olderThan' in condition)) return [];
  const { olderThan, since, boundary } = condition;
  const length = describeDuration(olderThan);
  const edge = boundary === 'over' ? 'is still in time' : 'is too old';
  return [
    `We count ${length} from ${SINCE[since]}`,
    `A matter that is exactly ${length} old ${edge}`,
  ];
}
