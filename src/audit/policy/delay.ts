import {
  type EventType,
  given,
  type Limit,
  type Policy,
  type Step,
  type Trigger,
} from '../../policy/index.js';

/** The times, one after the other, that can pass before something happens; or why that cannot be told. */
export type Delay = readonly Limit[] | 'not-seen' | 'unbounded';

/** The facts with which the Code's own counting can begin. */
const STARTS: readonly EventType[] = ['complaint.received', 'escalation.requested'];

/** An entry in the register is due with the acknowledgement, and is read as made with it. */
export const asOne = <T extends Trigger>(from: T): T | 'complaint.acknowledged' =>
  from === 'complaint.logged' ? 'complaint.acknowledged' : from;

/**
 * How long after the receipt of the complaint, or of the request, a limit of the policy can begin:
 * nothing where it begins with it, otherwise the times of the steps that come before. The end of
 * another duty's time is known at a stage that begins with the receipt.
 */
export function delayOf(policy: Policy, before: readonly Step[], from: Limit['from']): Delay {
  if (from === 'not-seen') return 'not-seen';
  if (from === 'not-stated') return 'unbounded';
  if (typeof from === 'object') {
    const [id, duty] = from.expiryOf.split('/');
    const stage = policy.stages.find((one) => one.id === id);
    return stage?.opensOn.includes('complaint.received')
      ? untilEndOf(policy, stage.steps, (step) => step.duty === duty)
      : 'unbounded';
  }
  const fact = asOne(from);
  return STARTS.includes(from)
    ? []
    : untilEndOf(policy, before, ({ doneBy }) => doneBy.includes(fact));
}

/** The times up to the end of the time that one of some steps has. */
function untilEndOf(policy: Policy, steps: readonly Step[], is: (step: Step) => boolean): Delay {
  const index = steps.findIndex(is);
  const { limit } = steps[index] ?? {};
  if (limit === 'not-seen') return 'not-seen';
  const [first] = given(limit) ?? [];
  if (!first) return 'unbounded';
  const delay = delayOf(policy, steps.slice(0, index), first.from);
  return typeof delay === 'string' ? delay : [...delay, first];
}
