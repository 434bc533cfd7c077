import { nearest } from '../errors.js';
import type { Condition, Policy, Requirement } from '../policy/index.js';
import { COMPLAINT_FACTS, factsIn, fieldsOf, given, powerToRefuse } from '../policy/index.js';
import type { Found } from './verify-finding.js';

/** Conditions on facts that nobody can give, and refusals without a formality. */
export const verifyFacts = (policy: Policy): Found[] => [
  ...ofRequirements(policy),
  ...ofComplaint(policy),
  ...ofRefusal(policy),
];

/** What is told of a fact besides its own fields. */
const CIRCUMSTANCES = ['advocateAuthorised', 'told', ...COMPLAINT_FACTS];

function requirementsOf(policy: Policy): readonly Requirement[] {
  return [
    ...policy.requirements,
    ...policy.stages.flatMap(({ requires = [] }) => requires),
    ...(given(given(policy.refusal)?.formalities) ?? []),
    ...(given(given(policy.conduct)?.powers) ?? []).flatMap(({ formalities }) => formalities),
    ...policy.scope.grounds.flatMap(({ notice = [] }) => notice),
  ];
}

const ofRequirements = (policy: Policy): Found[] =>
  requirementsOf(policy).flatMap(({ id, clause, of, holds, when }) =>
    unknownFacts(id, clause, when ? [holds, when] : [holds], [
      ...of.flatMap(fieldsOf),
      ...CIRCUMSTANCES,
    ]),
  );

/** Conditions that are about a complaint as a whole. */
function ofComplaint({ stages, alongside = [], signposts }: Policy): Found[] {
  const beforeTheEnd = COMPLAINT_FACTS.filter((name) => name !== 'endedOn');
  const about = (
    at: string,
    clause: string,
    when: Condition | undefined,
    known: readonly string[] = beforeTheEnd,
  ): Found[] => (when ? unknownFacts(at, clause, [when], known) : []);
  return [
    ...stages.flatMap(({ id, handlers = [], steps }) => [
      ...handlers.flatMap(({ clause, when }) => about(`${id}/handlers`, clause, when)),
      ...steps.flatMap(({ duty, limit }) =>
        (given(limit) ?? []).flatMap(({ clause, when }) => about(`${id}/${duty}`, clause, when)),
      ),
    ]),
    ...alongside.flatMap(({ id, clause, when, holds, doneBy }) => [
      ...about(`alongside/${id}`, clause, when),
      ...(holds ? unknownFacts(`alongside/${id}`, clause, [holds], doneBy.flatMap(fieldsOf)) : []),
    ]),
    ...(given(signposts) ?? []).flatMap(({ to, clause, when }) =>
      about(`signposts/${to}`, clause, when, COMPLAINT_FACTS),
    ),
  ];
}

function unknownFacts(
  at: string,
  clause: string,
  conditions: readonly Condition[],
  known: readonly string[],
): Found[] {
  // A condition that is none is told by the guard that stumbles over it.
  const asked = new Set(conditions.filter((one) => one instanceof Object).flatMap(factsIn));
  return [...asked]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return {
        code: 'unknown-fact',
        at,
        clause,
        because: `The condition turns on '${name}', which no fact it is about can tell, so it is never known.`,
        advice: meant
          ? `Did you mean '${meant}'?`
          : `Use one of ${[...new Set(known)].join(', ')}.`,
      };
    });
}

function ofRefusal(policy: Policy): Found[] {
  const power = powerToRefuse(policy);
  if (!power || given(policy.refusal)?.formalities === 'not-seen') return [];
  const about = power.formalities.filter(({ of }) => of.includes('escalation.refused'));
  if (about.length > 0) return [];
  return [
    {
      code: 'refusal-without-formality',
      at: 'refusal',
      clause: power.clause,
      because: 'The policy lets the landlord refuse escalation, and asks nothing of a refusal.',
      advice:
        "Add to its formalities what a refusal takes, such as { of: ['escalation.refused'], holds: { fact: 'inWriting', is: true } }; or 'not-seen' where that part of the text was not available.",
    },
  ];
}
