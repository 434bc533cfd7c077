import type { IsoDate } from '../calendar/index.js';
import type { Regularity } from '../lifecycle/index.js';
import type { Answer, Policy, Stage } from '../policy/index.js';
import { answer } from '../policy/index.js';
import type { Complaint } from './complaint.js';
import { aboutComplaint } from './facts.js';

/** Whether the policy lets a complaint go past a stage, by what is known of it on a day. */
export function skipping(complaint: Complaint, { skippable }: Stage, on: IsoDate): Answer {
  return skippable?.when
    ? answer(skippable.when, aboutComplaint(complaint, on), complaint.policy)
    : { truth: skippable !== undefined, needs: [] };
}

/** Whether a policy lets some complaints go past a stage and others not: that depends on more than the machine knows. */
export const skipsByKind = ({ stages }: Policy): boolean =>
  stages.some(({ skippable }) => skippable?.when);

/**
 * How an event stands that opens a stage, where the policy lets complaints go past others by their kind. The machine takes
 * each stage between to be one that can be passed over, and the one that is left, unanswered, to be none.
 *
 * @param complaint - With the event.
 * @param left - The stage that was open before; `null` before receipt.
 */
export function whenSkipping(
  complaint: Complaint,
  regularity: Regularity,
  left: string | null,
  opened: string | null,
  on: IsoDate,
): Regularity {
  const { stages } = complaint.policy;
  const [from, to] = [left, opened].map((id) => stages.findIndex((stage) => stage.id === id));
  if (from === undefined || to === undefined || to <= from) return regularity;
  const canSkip = (stage: Stage) => skipping(complaint, stage, on).truth !== false;
  if (regularity === 'unanswered')
    return stages[from]?.skippable && canSkip(stages[from]) ? 'regular' : regularity;
  const between = stages.slice(from + 1, to).filter(({ skippable }) => skippable?.when);
  return regularity === 'regular' && !between.every(canSkip) ? 'stage-skipped' : regularity;
}
