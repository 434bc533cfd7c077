import { knownFacts } from '../../assessments/index.js';
import { nearest } from '../../errors.js';
import type {
  Condition,
  Deciders,
  FactName,
  Policy,
  Requirement,
  Stated,
} from '../../policy/index.js';
import {
  COMPLAINT_FACTS,
  EVENTS,
  factsIn,
  fieldsOf,
  given,
  OUTCOMES,
  PROCEEDINGS,
  RAISERS,
  TOPICS,
} from '../../policy/index.js';
import type { Fault } from './walk.js';

/* Conditions on facts that nobody can give, and on values that no fact can have. */

/** Conditions on facts that nobody can give. */
export function factFaults(policy: Policy): Fault[] {
  const own = ownFactsOf(policy);
  return [
    ...requirementsOf(policy).flatMap(({ id, clause, of, holds, when }) =>
      unknownFacts(id, clause, [holds, when], [...of.flatMap(fieldsOf), ...CIRCUMSTANCES, ...own]),
    ),
    ...ofComplaint(policy, own),
  ];
}

/** The facts of the landlord's own that some event can tell. */
const ownFactsOf = ({ facts = {} }: Policy): readonly FactName[] =>
  Object.keys(facts).filter((name) => facts[name]?.of.some((one) => Object.hasOwn(EVENTS, one)));

/** What is told of an event besides its own fields. */
const CIRCUMSTANCES = ['advocateAuthorised', 'told', ...COMPLAINT_FACTS];

const requirementsOf = (policy: Policy): readonly Requirement[] => [
  ...policy.requirements,
  ...policy.stages.flatMap(({ requires = [] }) => requires),
  ...(given(given(policy.refusal)?.formalities) ?? []),
  ...(given(given(policy.conduct)?.powers) ?? []).flatMap(({ formalities }) => formalities),
  ...policy.scope.grounds.flatMap(({ notice = [] }) => notice),
];

/** Conditions that are about a complaint as a whole. */
function ofComplaint(
  { stages, alongside = [], signposts }: Policy,
  own: readonly FactName[],
): Fault[] {
  const all = [...COMPLAINT_FACTS, ...own];
  const beforeTheEnd = all.filter((name) => name !== 'endedOn');
  const ofPersons = [...beforeTheEnd, 'decidedBy'];
  return [
    ...stages.flatMap(({ id, clause: ofStage, handler: usual, handlers = [], steps }) => [
      ...unknownFacts(`${id}/handler`, ofStage, [personNamed(usual)], ofPersons),
      ...handlers.flatMap(({ clause, when, handler }) => [
        ...unknownFacts(`${id}/handlers`, clause, [when], beforeTheEnd),
        ...unknownFacts(`${id}/handlers`, clause, [personNamed(handler)], ofPersons),
      ]),
      ...steps.flatMap(({ duty, clause, when }) =>
        unknownFacts(`${id}/${duty}`, clause, [when], beforeTheEnd),
      ),
      ...steps.flatMap(({ duty, limit }) =>
        (given(limit) ?? []).flatMap(({ clause, when }) =>
          unknownFacts(`${id}/${duty}`, clause, [when], beforeTheEnd),
        ),
      ),
    ]),
    ...alongside.flatMap(({ id, clause, when, holds, doneBy }) => [
      ...unknownFacts(`alongside/${id}`, clause, [when], beforeTheEnd),
      ...unknownFacts(`alongside/${id}`, clause, [holds], [...doneBy.flatMap(fieldsOf), ...own]),
    ]),
    ...(given(signposts) ?? []).flatMap(({ to, clause, when }) =>
      unknownFacts(`signposts/${to}`, clause, [when], all),
    ),
  ];
}

/** That the fact is given which names the person by whose seniority handlers are told. */
function personNamed(handler: Stated<Deciders>): Condition | undefined {
  if (typeof handler === 'string') return undefined;
  const fact =
    'above' in handler ? handler.above : 'atLeastAs' in handler ? handler.atLeastAs : undefined;
  return fact === undefined ? undefined : { fact, given: true };
}

function unknownFacts(
  at: string,
  clause: string,
  conditions: readonly (Condition | undefined)[],
  known: readonly string[],
): Fault[] {
  // A condition that is none is told by the guard that stumbles over it.
  const asked = new Set(conditions.filter((when) => when instanceof Object).flatMap(factsIn));
  return [...asked]
    .filter((fact) => !known.includes(fact))
    .map((fact) => ({
      ...{ code: 'unknown-fact', at, clause, fact, known },
      meant: nearest(fact, known, ALMOST.known),
      isTaken: knownFacts().includes(fact),
    }));
}

/** Facts whose values are in lists: what is not in them can never be given. */
const closedLists = ({
  raisers = [],
  proceedings = [],
}: Policy): Readonly<Record<string, readonly string[]>> => ({
  raisedBy: [...RAISERS, ...raisers],
  legalProceedings: [...PROCEEDINGS, ...proceedings],
  outcome: OUTCOMES,
});

/** Names that nobody has declared, and that are nearly those of facts that are known; values that no fact can have. */
export function valueFaults(policy: Policy): Fault[] {
  const { notes, clauses, ...parts } = policy;
  const known = [...knownFacts(), ...Object.keys(policy.facts ?? {})];
  return Object.values(parts).flatMap((part) => valuesIn({ policy, known }, part, [], ''));
}

interface Known {
  readonly policy: Policy;
  /** The names of facts that mean something to everybody. */
  readonly known: readonly string[];
}

type ConditionPart = Partial<
  Record<'fact' | 'is' | 'includes' | 'in' | 'only' | 'id' | 'duty' | 'clause', unknown>
>;

/** The same, of a part of the policy, by its path of names, and under the clause that stands nearest. */
function valuesIn(known: Known, part: unknown, path: readonly string[], clause: string): Fault[] {
  if (typeof part !== 'object' || part === null) return [];
  const { fact, is, includes, in: any, only, ...rest } = part as ConditionPart;
  const names = [...path, rest.id, rest.duty].filter((name) => typeof name === 'string');
  const cited = typeof rest.clause === 'string' ? rest.clause : clause;
  const where = { at: names.join('/'), clause: cited };
  const values = [is, includes, any, only].flat().filter((value) => typeof value === 'string');
  return [
    ...misspelt(known, fact).map((fault) => ({ ...where, ...fault })),
    ...values.flatMap((value) => ({ ...where, ...errorIn(known.policy, String(fact), value) })),
    ...Object.values(rest).flatMap((inner) => valuesIn(known, inner, names, cited)),
  ].filter((fault): fault is Fault => 'code' in fault);
}

/** Names as much alike as this differ in a letter or two. Topics are fewer, and further apart. */
const ALMOST = { fact: 0.8, topic: 0.7, known: 0.5 };

function misspelt({ policy, known }: Known, fact: unknown) {
  if (typeof fact !== 'string' || known.includes(fact)) return [];
  const meant = nearest(fact, known, ALMOST.fact);
  if (meant !== undefined) return [{ code: 'misspelt-fact', fact, meant } as const];
  // Where some have names, one that has none was forgotten.
  return policy.facts ? [{ code: 'undeclared-fact', fact } as const] : [];
}

/** What is wrong with a value that a fact can never have, and which is meant. */
function errorIn(policy: Policy, fact: string, value: string) {
  if (fact === 'about') {
    const known = [...TOPICS, ...(policy.topics ?? [])];
    if (known.includes(value)) return {};
    return {
      code: 'undeclared-topic',
      topic: value,
      meant: nearest(value, known, ALMOST.topic),
    } as const;
  }
  const lists = closedLists(policy);
  const known = Object.hasOwn(lists, fact) ? lists[fact] : undefined;
  if (!known || known.includes(value)) return {};
  return { code: 'impossible-value', fact, value, meant: nearest(value, known), known } as const;
}
