import type { ClauseRef, End, Facts, Policy } from '../policy/index.js';
import { answer, given, powerToRefuse } from '../policy/index.js';
import type { Found } from './verify-finding.js';
import { citing } from './verify-finding.js';
import type { Walk } from './verify-walk.js';

/** Ends of the process itself: by the last answer, by what a formal stage ends in, or by a refusal. */
function finalEnds({ stages }: Policy): readonly End[] {
  const formal = stages.filter(({ informal }) => !informal);
  const ofSteps = formal.flatMap(({ steps }) => steps.flatMap(({ ends = [] }) => ends));
  return [...new Set<End>([...ofSteps.map(({ as }) => as), 'escalation-refused'])];
}

/** What a complaint of housing, which is what they are about, is told at its end. */
const ABOUT_HOUSING: Facts = { subject: 'housing', about: { has: ['housing'], hasNot: [] } };

/** Ends at which the complainant is not told where to go next. */
export function verifyEnds(policy: Policy, { foreseen }: Walk): Found[] {
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
      ...citing(
        end === 'escalation-refused' ? powerToRefuse(policy)?.clause : endingClause(stages, end),
      ),
      because: `A complaint that has ended (${end}) leaves the complainant without being told where to go next.`,
      advice: `Add a signpost, such as { to: 'housing-ombudsman', at: ['${end}'] }, or 'not-seen' where that part of the text was not available.`,
    }));
}

const endingClause = (stages: Policy['stages'], end: End): ClauseRef | undefined =>
  stages
    .flatMap(({ steps }) => steps)
    .findLast(({ ends = [] }) => ends.some(({ as }) => as === end))?.clause;
