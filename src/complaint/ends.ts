import type { PlacedFact } from '../history/index.js';
import { basisOf } from '../lifecycle/index.js';
import { type ClauseRef, type Policy, powerToRefuse, present } from '../policy/index.js';
import type { Breach, NotShown } from './breach.js';
import { factName } from './requirements.js';

/** The clause of what was still owed when an end had no basis. */
function clauseOwed({ stages }: Policy, { after }: PlacedFact): ClauseRef | undefined {
  const stage = stages.find(({ id }) => id === after.stage);
  const steps = stage?.steps.filter(({ beside }) => !beside) ?? [];
  const at = steps.findIndex(({ duty }) => duty === after.step);
  const left = at < 0 ? [] : steps.slice(at);
  const owed = left.find(({ party }) => party === 'landlord') ?? left[0] ?? stage;
  return owed?.clause;
}

/** An end that neither the policy nor the complainant provides. An exclusion without one is a breach by its ground. */
export function ofEnd(policy: Policy, fact: PlacedFact): Omit<Breach, 'policy'>[] {
  const { event, stage, regularity } = fact;
  if (regularity !== 'without-basis' || event.type === 'complaint.excluded') return [];
  const agreed = 'agreed' in event ? 'the complainant did not agree' : AGREEMENT;
  const lapsed = isOfComplainant(policy, fact)
    ? "the complainant's time to act has not run out"
    : 'the landlord still owes an answer';
  const why = event.type === 'complaint.lapsed' ? lapsed : agreed;
  const because = `${factName(event.type, event.on)} has no basis in the policy and ${why}, so it releases nothing.`;
  const clause = clauseOwed(policy, fact);
  const kind = 'closed-without-basis';
  return [{ kind, ...(clause && { clause }), stage, on: event.on, event: event.type, because }];
}

/** Whether the complaint waited for the complainant. */
const isOfComplainant = ({ stages }: Policy, { after }: PlacedFact): boolean =>
  stages.find(({ id }) => id === after.stage)?.steps.find(({ duty }) => duty === after.step)
    ?.party === 'complainant';

const AGREEMENT = "the complainant's agreement is not shown";

/** What a fact leaves open: the clause that asks for it, what would show it, and why. */
export const openOf =
  ({ event: { type, on }, stage }: PlacedFact) =>
  (clause: ClauseRef | undefined, needs: NotShown['needs'], because: string) => [
    present({ clause, stage, on, needs, because: `${factName(type, on)}: ${because}` }),
  ];

/** What would give an end its basis, where the record or what was seen of the policy does not show it. */
export function ofUnshownEnd(
  policy: Policy,
  fact: PlacedFact,
  before: PlacedFact | undefined,
): Omit<NotShown, 'policy'>[] {
  const { event, regularity } = fact;
  const found = openOf(fact);
  if (event.type === 'escalation.refused') {
    const power = powerToRefuse(policy);
    const isMissing = Array.isArray(power?.grounds) && event.ground === undefined;
    return power && isMissing
      ? found(power.clause, ['ground'], 'the ground is not shown, so it does not count.')
      : [];
  }
  const agreed = event.type === 'complaint.resolved' || event.type === 'complaint.merged';
  if (regularity === 'without-basis' && agreed && event.agreed === undefined)
    return found(clauseOwed(policy, fact), ['agreed'], `${AGREEMENT}, so it releases nothing.`);
  const open = policy.stages.find(({ id }) => id === before?.after.stage);
  const at = open?.steps.find(({ duty }) => duty === before?.after.step);
  const isOwed = at?.party === 'landlord' && event.type !== 'complaint.excluded';
  return open && isOwed && basisOf(policy, open, event) === 'unknown'
    ? found(
        at.clause,
        [agreed ? 'agreed' : 'reasons'],
        'whether the policy provides for it was not available.',
      )
    : [];
}
