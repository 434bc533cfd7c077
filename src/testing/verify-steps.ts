import type { IsoDate } from '../calendar/index.js';
import type { Complaint } from '../complaint/index.js';
import { obligationsOf, recordEvent, replay } from '../complaint/index.js';
import type { LifecycleEvent } from '../lifecycle/index.js';
import { isOpener } from '../lifecycle/index.js';
import type { ComplaintEvent, EventType, Policy, Stage, Step } from '../policy/index.js';
import { DUTY_NAMES, isReceipt } from '../policy/index.js';
import type { Found } from './verify-finding.js';
import type { Walk } from './verify-walk.js';
import { nameOf } from './verify-walk.js';

/** Duties that nobody can settle, and windows whose use leads nowhere: found by doing each. */
export const verifySteps = (policy: Policy, walked: Walk): Found[] =>
  policy.stages.flatMap((stage) =>
    stage.steps.flatMap((step) => [
      ...unsettleable(policy, walked, stage, step),
      ...opensNothing(policy, walked, stage, step),
    ]),
  );

/** All of it on one day, so that no time passes. */
const DAY: IsoDate = '2020-01-06';

function unsettleable(policy: Policy, walked: Walk, stage: Stage, step: Step): Found[] {
  const there = whereOwed(walked, stage, step);
  if (!there) return [];
  const complaint = replay(policy, there.kinds.map(asFact));
  const isSettled = (one: Complaint): boolean =>
    obligationsOf(one, DAY).some(
      ({ id, settledOn }) => id === `${stage.id}/${step.duty}` && settledOn !== undefined,
    );
  const settles = (type: EventType): boolean =>
    !isReceipt(type) && isSettled(recordEvent(complaint, asFact(kindFor(policy, stage, type))));
  if (isSettled(complaint) || step.doneBy.some(settles)) return [];
  return [
    {
      code: 'unsettleable-duty',
      at: `${stage.id}/${step.duty}`,
      clause: step.clause,
      because: `Nobody can ${DUTY_NAMES[step.duty]} at ${stage.name}: ${step.doneBy.join(' or ')} cannot happen there.`,
      advice: 'Name in doneBy a fact that can happen once the stage is open.',
    },
  ];
}

/** Where the step is owed: the state that waits for it; for one beside the others, any of its stage. */
const whereOwed = ({ foreseen }: Walk, stage: Stage, { beside, duty }: Step) =>
  foreseen.find(({ name }) =>
    beside ? name.startsWith(`${stage.id}/`) : name === `${stage.id}/${duty}`,
  );

/** A fact about a stage; a request to escalate is about the stage that it opens. */
function kindFor({ stages }: Policy, stage: Stage, type: EventType): LifecycleEvent {
  const later = stages.slice(stages.indexOf(stage) + 1);
  const opened = isOpener(type) && later.find(({ opensOn }) => opensOn.includes(type));
  return { type, stage: opened ? opened.id : stage.id } as LifecycleEvent;
}

/** A kind of fact as a fact, with what it cannot be recorded without. */
const asFact = (kind: LifecycleEvent): ComplaintEvent =>
  ({
    ...kind,
    on: DAY,
    ...(kind.type === 'complaint.excluded' && { grounds: ['any'] }),
  }) as ComplaintEvent;

/** A window that the complainant uses, and after which nothing is waited for. */
function opensNothing(policy: Policy, walked: Walk, stage: Stage, step: Step): Found[] {
  const there = whereOwed(walked, stage, step);
  if (step.party !== 'complainant' || !there) return [];
  const leads = step.doneBy.some((type) => {
    const after = walked.after(there.state, kindFor(policy, stage, type));
    if (after === undefined) return false;
    return nameOf(after).startsWith('closed/') || walked.next(after).length > 0;
  });
  if (leads) return [];
  return [
    {
      code: 'window-opens-nothing',
      at: `${stage.id}/${step.duty}`,
      clause: step.clause,
      because: `When the complainant has used the time to ${DUTY_NAMES[step.duty]} at ${stage.name}, nothing follows.`,
      advice: 'Let a step, a stage or an end follow it, or take the window out.',
    },
  ];
}
