import type { LifecycleEvent } from '../lifecycle/index.js';
import { lifecycleOf } from '../lifecycle/index.js';
import type { Policy } from '../policy/index.js';

/** Any day will do: the machine holds no dates, and looks only at whether there is one. */
const SOME_DAY = '2000-01-01';

/**
 * Every kind of fact a policy knows, once without a stage and once about each stage, for
 * walks over its machine with `xstate/graph`. A refusal of escalation comes twice: as the
 * policy foresees it, and (with a date, and nothing else) without any formality shown.
 *
 * @example
 * getShortestPaths(createComplaintMachine(policy), { events: walkEvents(policy) });
 */
export function walkEvents(policy: Policy): LifecycleEvent[] {
  const { known, stages } = lifecycleOf(policy);
  return known.flatMap((type) => {
    const kinds = [{ type }, ...stages.map((stage) => ({ type, stage }))];
    const bare =
      type === 'escalation.refused' ? kinds.map((kind) => ({ ...kind, on: SOME_DAY })) : [];
    return [...kinds, ...bare] as LifecycleEvent[];
  });
}
