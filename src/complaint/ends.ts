import { capitalised } from '../calendar/index.js';
import type { PlacedFact } from '../history/index.js';
import { basisOf } from '../lifecycle/index.js';
import type { ClauseRef, Policy } from '../policy/index.js';
import {
  basisNeeded,
  eventOn,
  isRefusal,
  powerToRefuse,
  stageOf,
  stepOf,
  theEventOn,
} from '../policy/index.js';
import type { BreachOf, NotShownOf } from './breach.js';
import { breachBy, notShownBy } from './breach.js';

/** The clause of what was still owed when an end had no basis. */
function clauseOwed(policy: Policy, { after }: PlacedFact): ClauseRef | undefined {
  const stage = stageOf(policy, after.stage);
  const steps = stage?.steps.filter(({ beside }) => !beside) ?? [];
  const at = steps.findIndex(({ duty }) => duty === after.step);
  const left = at < 0 ? [] : steps.slice(at);
  const owed = left.find(({ party }) => party === 'landlord') ?? left[0] ?? stage;
  return owed?.clause;
}

/** An end that neither the policy nor the complainant provides. An exclusion without one is a breach by its ground. */
export function ofEnd(policy: Policy, fact: PlacedFact): BreachOf[] {
  const { event, after, regularity } = fact;
  if (regularity !== 'without-basis' || basisNeeded(event.type) === 'ground') return [];
  const isWindow = stepOf(policy, after.stage, after.step)?.party === 'complainant';
  const lapsed = isWindow
    ? "the complainant's time to act has not ended"
    : 'the landlord must still respond';
  const agreed = 'agreed' in event ? 'the complainant did not agree' : AGREEMENT;
  const why = basisNeeded(event.type) === 'time' ? lapsed : agreed;
  const because = `${theEventOn(event.type, event.on)} has no basis in the policy, and ${why}. ${NO_EFFECT}`;
  return [breachBy(fact, 'closed-without-basis', clauseOwed(policy, fact), because)];
}

const AGREEMENT = 'the record does not show that the complainant agreed';
const NO_EFFECT = "It does not end the landlord's duties.";

/** What would give an end its basis, where the record or what was seen of the policy does not show it. */
export function ofUnshownEnd(
  policy: Policy,
  fact: PlacedFact,
  before: PlacedFact | undefined,
): NotShownOf[] {
  const { event, regularity } = fact;
  const name = eventOn(event.type, event.on);
  if (isRefusal(event.type)) {
    const power = powerToRefuse(policy);
    const isMissing = Array.isArray(power?.grounds) && !('ground' in event);
    const because = `The record does not show the ground of ${name}, so it does not count.`;
    return power && isMissing ? [notShownBy(fact, power.clause, 'ground', because)] : [];
  }
  const agreed = basisNeeded(event.type) === 'agreement';
  if (regularity === 'without-basis' && agreed && !('agreed' in event)) {
    const because = `${capitalised(AGREEMENT)} to ${name}. ${NO_EFFECT}`;
    return [notShownBy(fact, clauseOwed(policy, fact), 'agreed', because)];
  }
  const open = stageOf(policy, before?.after.stage);
  const step = stepOf(policy, before?.after.stage, before?.after.step);
  const isOwed = step?.party === 'landlord' && basisNeeded(event.type) !== 'ground';
  if (!open || !isOwed || basisOf(policy, open, event) !== 'unknown') return [];
  const because = `The part of the policy that may allow ${name} was not available.`;
  return [notShownBy(fact, step.clause, agreed ? 'agreed' : 'reasons', because)];
}
