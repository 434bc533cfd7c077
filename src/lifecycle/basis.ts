import type { Policy, PowerToRefuse, Stage, Truth } from '../policy/index.js';
import { exclusionGround, given } from '../policy/index.js';
import type { LifecycleEvent } from './types.js';

/** Whether a ground keeps a complaint out; unknown where it may stand in a part that was not available. */
function groundExcludes(policy: Policy, name: string): Truth {
  const { is } = exclusionGround(policy, name);
  return is === 'not-seen' ? 'unknown' : is === 'power' || is === 'own';
}

/** Whether a refusal of escalation rests on a ground that the policy gives; of grounds that were not seen, it is taken at its word. */
export function groundRefuses({ grounds }: PowerToRefuse, name: string | undefined): boolean {
  const listed = given(grounds);
  if (!listed) return true;
  return name === undefined ? listed.length === 0 : listed.includes(name);
}

/**
 * Whether the policy or the complainant provides for the end that a fact brings, while the
 * landlord owes something at the stage. Unknown where the part of the policy that may was not available.
 */
export function basisOf(policy: Policy, stage: Stage, fact: LifecycleEvent): Truth {
  if (stage.steps.some(({ doneBy }) => doneBy.includes(fact.type))) return true;
  if (fact.type === 'complaint.excluded') {
    const found = fact.grounds?.map((name) => groundExcludes(policy, name)) ?? [];
    return found.find((truth) => truth === true) ?? found.find((truth) => truth) ?? false;
  }
  if (fact.type === 'complaint.merged') {
    const joins = given(policy.merging) ?? policy.scope.grounds.find(isMerging);
    if (joins || fact.agreed) return true;
    return policy.merging === 'not-seen' && fact.agreed === undefined ? 'unknown' : false;
  }
  if (fact.type === 'complaint.resolved') {
    if (fact.agreed !== undefined) return fact.agreed;
    return isUnseen(stage) && 'unknown';
  }
  return fact.type === 'complaint.lapsed' ? isUnseen(stage) && 'unknown' : true;
}

const isMerging = ({ effect }: Policy['scope']['grounds'][number]): boolean => effect === 'merge';

/** Whether it is open what the policy says of the stage's steps. */
const isUnseen = ({ steps }: Stage): boolean => steps.some(({ limit }) => limit === 'not-seen');
