import { PROCEEDINGS, RAISERS } from '../assessments/index.js';
import { nearest } from '../errors.js';
import { fieldsOf } from '../lifecycle/index.js';
import {
  answer,
  COMPLAINT_FACTS,
  type Condition,
  type End,
  type Facts,
  factsIn,
  given,
  type Policy,
  powerToRefuse,
  type Requirement,
  TOPICS,
} from '../policy/index.js';
import type { Found } from './verify-finding.js';
import type { Walk } from './verify-walk.js';

/** Conditions on facts that nobody can give, refusals without a formality, ends without a signpost. */
export const verifyFacts = (policy: Policy, walked: Walk): Found[] => [
  ...ofRequirements(policy),
  ...ofComplaint(policy),
  ...ofRefusal(policy),
  ...ofEnds(policy, walked),
  ...ofValues(policy),
];

/** What is told of a fact besides its own fields. */
const CIRCUMSTANCES = ['advocateAuthorised', ...COMPLAINT_FACTS];

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

/** Ends of the process itself: by the last answer, by what a formal stage ends in, or by a refusal. */
function finalEnds({ stages }: Policy): readonly End[] {
  const formal = stages.filter(({ informal }) => !informal);
  const ofSteps = formal.flatMap(({ steps }) => steps.flatMap(({ ends = [] }) => ends));
  return [...new Set<End>([...ofSteps.map(({ as }) => as), 'escalation-refused'])];
}

/** What a complaint of housing, which is what they are about, is told at its end. */
const ABOUT_HOUSING: Facts = { subject: 'housing', about: { has: ['housing'], hasNot: [] } };

function ofEnds(policy: Policy, { foreseen }: Walk): Found[] {
  const { signposts, stages, clauses } = policy;
  // What was not seen, or may stand in a clause that was not, cannot be said to be missing.
  const listed = given(signposts);
  const unseen = listed && clauses.some(({ treatment }) => treatment === 'not-transcribed');
  if (signposts === 'not-seen' || unseen) return [];
  const names = foreseen.map(({ name }) => name);
  const isTold = (end: End): boolean =>
    (listed ?? []).some(
      ({ at, when }) =>
        at.includes(end) && (!when || answer(when, ABOUT_HOUSING, policy).truth !== false),
    );
  return finalEnds(policy)
    .filter((end) => names.includes(`closed/${end}`) && !isTold(end))
    .map((end) => ({
      code: 'end-without-signpost',
      at: `closed/${end}`,
      clause:
        (end === 'escalation-refused' ? powerToRefuse(policy)?.clause : undefined) ??
        endingClause(stages, end),
      because: `A complaint that has ended (${end}) leaves the complainant without being told where to go next.`,
      advice: `Add a signpost, such as { to: 'housing-ombudsman', at: ['${end}'] }, or 'not-seen' where that part of the text was not available.`,
    }));
}

const endingClause = (stages: Policy['stages'], end: End): string =>
  stages
    .flatMap(({ steps }) => steps)
    .findLast(({ ends = [] }) => ends.some(({ as }) => as === end))?.clause ??
  stages[0]?.clause ??
  '';

/** Facts whose values are lists of the library's own: what is not in them can never be given. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  raisedBy: RAISERS,
  legalProceedings: PROCEEDINGS,
  outcome: ['upheld', 'partly-upheld', 'not-upheld'],
};

/** Values that no fact can have, and topics that are nearly those everybody knows. */
function ofValues(policy: Policy): Found[] {
  const found: Found[] = [];
  const visit = (part: unknown, at: string, clause: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const {
      fact,
      is,
      includes,
      in: any,
      only,
      ...rest
    } = part as Readonly<Record<string, unknown>>;
    const own = (part as { clause?: unknown }).clause;
    const cited = typeof own === 'string' ? own : clause;
    const place = [(part as { id?: unknown }).id, (part as { duty?: unknown }).duty]
      .filter((name) => typeof name === 'string')
      .reduce((path: string, name) => (path ? `${path}/${name}` : String(name)), at);
    const values = [is, includes, any, only].flat().filter((value) => typeof value === 'string');
    for (const value of values as string[]) {
      const closed = CLOSED[String(fact)];
      const meant = fact === 'about' && !topicsOf(policy).includes(value) && nearest(value, TOPICS);
      if (closed && !closed.includes(value)) {
        found.push(impossible(place, cited, String(fact), value, nearest(value, closed), closed));
      } else if (meant && isNearly(meant, value)) {
        found.push(impossible(place, cited, 'about', value, meant, TOPICS));
      }
    }
    for (const inner of Object.values(rest)) visit(inner, place, cited);
  };
  for (const [field, part] of Object.entries(policy)) {
    if (field !== 'notes' && field !== 'clauses') visit(part, '', '');
  }
  return found;
}

const topicsOf = ({ topics = [] }: Policy): readonly string[] => [...TOPICS, ...topics];

/** Whether two names are the same but for a letter or two. */
const isNearly = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 && a[0] === b[0] && a.at(-1) === b.at(-1);

const impossible = (
  at: string,
  clause: string,
  fact: string,
  value: string,
  meant: string | undefined,
  known: readonly string[],
): Found => ({
  code: 'impossible-value',
  at,
  clause,
  because: `The condition turns on '${fact}' being '${value}', which it never is.`,
  advice: meant
    ? `Did you mean '${meant}'?${fact === 'about' ? " If it is a topic of your own, add it to the policy's topics." : ''}`
    : `Use one of ${known.join(', ')}.`,
});
