import type { EventType, Limit, Policy, Stage, Stated, Step, Trigger } from '../../policy/index.js';

/** The times, one after the other, that can pass before something happens; or why that cannot be told. */
type Delay = readonly Limit[] | 'not-seen' | 'unbounded';

/** The facts with which the Code's own counting can begin. */
const STARTS: readonly EventType[] = ['complaint.received', 'escalation.requested'];

/** An entry in the register is due with the acknowledgement, and is read as made with it. */
export const asOne = (from: Trigger | undefined): Trigger | undefined =>
  from === 'complaint.logged' ? 'complaint.acknowledged' : from;

/**
 * How long after the receipt of the complaint, or of the request, a limit of the policy can begin:
 * nothing where it begins with it, otherwise the times of the steps that come before.
 */
export function delayOf(
  policy: Policy,
  stage: Stage,
  steps: readonly Step[],
  from: Limit['from'],
): Delay {
  if (from === 'not-seen') return 'not-seen';
  if (from === 'not-stated') return 'unbounded';
  if (typeof from === 'object') return atExpiry(policy, from.expiryOf);
  if (STARTS.includes(from)) return [];
  const fact = asOne(from) as EventType;
  const index = steps.findIndex(({ doneBy }) => doneBy.includes(fact));
  const step = steps[index];
  return step ? endOf(policy, stage, steps.slice(0, index), step.limit) : 'unbounded';
}

/** The end of another duty's time, at a stage that begins with the receipt. */
function atExpiry(policy: Policy, name: string): Delay {
  const [id, duty] = name.split('/');
  const stage = policy.stages.find((one) => one.id === id);
  const index = stage?.steps.findIndex((step) => step.duty === duty) ?? -1;
  const step = stage?.steps[index];
  return stage && step && stage.opensOn.includes('complaint.received')
    ? endOf(policy, stage, stage.steps.slice(0, index), step.limit)
    : 'unbounded';
}

function endOf(
  policy: Policy,
  stage: Stage,
  before: readonly Step[],
  limit: Stated<readonly Limit[]>,
): Delay {
  if (limit === 'not-seen') return 'not-seen';
  const [first] = typeof limit === 'string' ? [] : limit;
  if (!first) return 'unbounded';
  const delay = delayOf(policy, stage, before, first.from);
  return typeof delay === 'string' ? delay : [...delay, first];
}
