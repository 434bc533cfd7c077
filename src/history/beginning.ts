import type { IsoDate } from '../calendar/index.js';
import type { Regularity } from '../lifecycle/index.js';
import type { Condition, Policy, Stage, Truth } from '../policy/index.js';
import { answer, oncePer } from '../policy/index.js';
import type { Complaint } from './complaint.js';
import { aboutComplaint } from './facts.js';

/* At which stage a complaint begins, where that depends on its kind, which is more than the machine knows. */

/** The conditions on which a complaint begins at a stage. */
const conditionsOf = ({ opensOn }: Stage): readonly Condition[] =>
  opensOn.flatMap((opener) =>
    typeof opener === 'object' && 'when' in opener ? [opener.when] : [],
  );

/** Whether complaints of some kinds begin at another stage than the first. */
export const beginsByKind = oncePer(({ stages }: Policy): boolean =>
  stages.some((stage) => conditionsOf(stage).length > 0),
);

/** The stage at which a complaint of its kind begins; `undefined` where that is the usual one, or its kind is not known. */
export const stageToBegin = (complaint: Complaint, on: IsoDate): string | undefined =>
  complaint.policy.stages.find((stage) => isOfKind(complaint, stage, on) === true)?.id;

function isOfKind(complaint: Complaint, stage: Stage, on: IsoDate): Truth {
  const truths = conditionsOf(stage).map(
    (when) => answer(when, aboutComplaint(complaint, on), complaint.policy).truth,
  );
  return truths.find((truth) => truth === true) ?? truths.find((truth) => truth) ?? false;
}

/** How a receipt stands that begins at a stage: one of another kind than those that do has passed over the stages before. */
export function whenBeginning(
  complaint: Complaint,
  regularity: Regularity,
  begunAt: string | null,
): Regularity {
  const stage = complaint.policy.stages.find(({ id }) => id === begunAt);
  const { on } = complaint.history.at(-1)?.event ?? {};
  const isOpen = !stage || !on || stage.opensOn.includes('complaint.received');
  return isOpen || isOfKind(complaint, stage, on) !== false ? regularity : 'stage-skipped';
}
