import { given, type Policy, type PowerToRefuse, type Stage, type Truth } from '../policy/index.js';
import type { LifecycleEvent } from './types.js';

/** Whether a ground keeps a complaint out; of an open list, the landlord's own may; unknown where part of the list was not available. */
export function groundExcludes({ scope }: Policy, name: string): Truth {
  const { grounds, open, unseen } = scope;
  const named = grounds.filter(({ id, clause }) => id === name || clause === name);
  if (open && named.every(({ clause }) => clause === open.clause)) return true;
  if (named.some(({ effect }) => effect === 'exclude')) return true;
  return named.length === 0 && unseen ? 'unknown' : false;
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
