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

/* Finds conditions on facts that no event can give, and on values that a fact can never have. */

/** Finds conditions on facts that no event can give. */
export function factFaults(policy: Policy): Fault[] {
  const own = ownFactsOf(policy);
  return [
    ...requirementsOf(policy).flatMap(({ id, clause, of, holds, when }) =>
      unknownFacts(id, clause, [holds, when], [...of.flatMap(fieldsOf), ...CIRCUMSTANCES, ...own]),
    ),
    ...ofComplaint(policy, own),
  ];
}

/** The landlord's own facts that an event can give. */
const ownFactsOf = ({ facts = {} }: Policy): readonly FactName[] =>
  Object.keys(facts).filter((name) => facts[name]?.of.some((one) => Object.hasOwn(EVENTS, one)));

/** Facts about an event that are not its own fields. */
const CIRCUMSTANCES = ['advocateAuthorised', 'told', ...COMPLAINT_FACTS];

const requirementsOf = (policy: Policy): readonly Requirement[] => [
  ...policy.requirements,
  ...policy.stages.flatMap(({ requires = [] }) => requires),
  ...(given(given(policy.refusal)?.formalities) ?? []),
  ...(given(given(policy.conduct)?.powers) ?? []).flatMap(({ formalities }) => formalities),
  ...policy.scope.grounds.flatMap(({ notice = [] }) => notice),
];

/** Conditions about a complaint as a whole. */
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

/** The condition that a fact is given: the one that names the person with whom the handler's seniority is compared. */
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
  // The guard that throws on an invalid condition reports it.
  const asked = new Set(conditions.filter((when) => when instanceof Object).flatMap(factsIn));
  return [...asked]
    .filter((fact) => !known.includes(fact))
    .map((fact) => ({
      ...{ code: 'unknown-fact', at, clause, fact, known },
      meant: nearest(fact, known, ALMOST.known),
      isTaken: knownFacts().includes(fact),
    }));
}

/** Facts with a closed list of values: no other value can ever be given. */
const closedLists = ({
  raisers = [],
  proceedings = [],
}: Policy): Readonly<Record<string, readonly string[]>> => ({
  raisedBy: [...RAISERS, ...raisers],
  legalProceedings: [...PROCEEDINGS, ...proceedings],
  outcome: OUTCOMES,
});

/** Finds undeclared and misspelt names of facts, undeclared topics, and values that a fact can never have. */
export function valueFaults(policy: Policy): Fault[] {
  const { notes, clauses, ...parts } = policy;
  const known = [...knownFacts(), ...Object.keys(policy.facts ?? {})];
  return Object.values(parts).flatMap((part) => valuesIn({ policy, known }, part, [], ''));
}

interface Known {
  readonly policy: Policy;
  /** The names of the library's facts, and of the policy's own. */
  readonly known: readonly string[];
}

type ConditionPart = Partial<
  Record<'fact' | 'is' | 'includes' | 'in' | 'only' | 'id' | 'duty' | 'clause', unknown>
>;

/** The same for a part of the policy, with its path of names and the nearest clause. */
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

/** How similar a misspelt name must be. At 0.8, names differ in a letter or two; topics are fewer and less alike. */
const ALMOST = { fact: 0.8, topic: 0.7, known: 0.5 };

function misspelt({ policy, known }: Known, fact: unknown) {
  if (typeof fact !== 'string' || known.includes(fact)) return [];
  const meant = nearest(fact, known, ALMOST.fact);
  if (meant !== undefined) return [{ code: 'misspelt-fact', fact, meant } as const];
  // If the policy declares some facts, it forgot this one.
  return policy.facts ? [{ code: 'undeclared-fact', fact } as const] : [];
}

/** The fault of a value that a fact can never have, with the value that was probably meant. */
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
