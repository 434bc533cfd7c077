import type { IsoDate } from '../../calendar/index.js';
import type { Complaint } from '../../complaint/index.js';
import { obligationsOf, recordEvent, replay } from '../../complaint/index.js';
import type { LifecycleEvent } from '../../lifecycle/index.js';
import { isOpener, waitingSteps } from '../../lifecycle/index.js';
import type {
  ClauseRef,
  ComplaintEvent,
  End,
  EventType,
  Facts,
  Policy,
  Stage,
  Step,
} from '../../policy/index.js';
import {
  answer,
  given,
  isOwnEvent,
  isReceipt,
  isRefusal,
  leavesIn,
  powerToRefuse,
} from '../../policy/index.js';
import type { Fault, Reached, Walk } from './walk.js';
import { isClosed, nameOf } from './walk.js';

/** Does each step, to find duties that nothing settles, and windows whose use leads nowhere. */
export const stepFaults = (policy: Policy, walked: Walk): Fault[] =>
  policy.stages.flatMap((stage) =>
    stage.steps.flatMap((step): Fault[] => {
      const due = whereDue(walked, stage, step);
      if (!due) return [];
      const { duty, clause, party, doneBy } = step;
      const which = { at: `${stage.id}/${duty}`, clause, duty, stage: stage.name };
      const faults: Fault[] = [];
      if (!isSettleable(policy, due, stage, step))
        faults.push({ code: 'unsettleable-duty', ...which, doneBy });
      if (party === 'complainant' && !leadsOn(policy, walked, due, stage, step))
        faults.push({ code: 'window-opens-nothing', ...which });
      return faults;
    }),
  );

/** A state in which the step is due: the one that waits for it. If none does, any of its stage, or the resolved end. */
const whereDue = ({ foreseen }: Walk, stage: Stage, step: Step) =>
  foreseen.find(({ name, state }) => {
    if (step.beside) return name.startsWith(`${stage.id}/`);
    return waitingSteps(stage).includes(step)
      ? name === `${stage.id}/${step.duty}`
      : name === 'closed/resolved' && state.context.stage === stage.id;
  });

/** Everything happens on one day, so that no time passes. */
const DAY: IsoDate = '2020-01-06';

/** Whether the duty is settled in that state, or by one of the events that do it. */
function isSettleable(policy: Policy, { kinds }: Reached, stage: Stage, step: Step): boolean {
  // A limit can run from an event of the landlord's own that is no step: assume that it has happened.
  const starts = (given(step.limit) ?? []).map(({ from }) => from).filter(isOwnEvent);
  const begun = [
    ...kinds,
    // A complaint is received once, and has been.
    ...[...starts, ...askedFor(step)]
      .filter((type) => !isReceipt(type))
      .map((type) => kindFor(policy, stage, type)),
  ];
  const complaint = replay(policy, begun.map(asEvent));
  const isSettled = (then: Complaint): boolean =>
    obligationsOf(then, DAY).some(
      ({ id, settledOn }) => id === `${stage.id}/${step.duty}` && settledOn !== undefined,
    );
  const settles = (type: EventType): boolean =>
    !isReceipt(type) && isSettled(recordEvent(complaint, asEvent(kindFor(policy, stage, type))));
  return isSettled(complaint) || step.doneBy.some(settles);
}

/** The events that must have happened for a step to be due. */
const askedFor = ({ when }: Step): readonly EventType[] =>
  (when ? leavesIn(when) : []).flatMap((leaf) =>
    'includes' in leaf && leaf.fact === 'happened' ? [leaf.includes as EventType].flat() : [],
  );

/** Whether the use of the window closes the complaint, or leads to a state that expects something. */
const leadsOn = (policy: Policy, walked: Walk, { state }: Reached, stage: Stage, step: Step) =>
  step.doneBy.some((type) => {
    const after = walked.after(state, kindFor(policy, stage, type));
    return after !== undefined && (isClosed(nameOf(after)) || walked.next(after).length > 0);
  });

/** An event at a stage; a request to escalate belongs to the stage that it opens. */
function kindFor({ stages }: Policy, stage: Stage, type: EventType): LifecycleEvent {
  const later = stages.slice(stages.indexOf(stage) + 1);
  const opened = isOpener(type) && later.find(({ opensOn }) => opensOn.includes(type));
  return { type, stage: opened ? opened.id : stage.id } as LifecycleEvent;
}

/** Makes an event of a kind, with the fields that are required to record it. */
const asEvent = (kind: LifecycleEvent): ComplaintEvent =>
  ({
    ...kind,
    on: DAY,
    ...(kind.type === 'complaint.excluded' && { grounds: ['any'] }),
  }) as ComplaintEvent;

/** Finds a power to refuse escalation that requires nothing of a refusal. */
export function refusalFaults(policy: Policy): Fault[] {
  const power = powerToRefuse(policy);
  if (!power || given(policy.refusal)?.formalities === 'not-seen') return [];
  if (power.formalities.some(({ of }) => of.some(isRefusal))) return [];
  return [{ code: 'refusal-without-formality', at: 'refusal', clause: power.clause }];
}

/** The facts of a complaint about housing, as most are, for the conditions of signposts. */
const ABOUT_HOUSING: Facts = { subject: 'housing', about: { has: ['housing'], hasNot: [] } };

/** Finds ends at which the policy does not tell the complainant where to go next. */
export function endFaults(policy: Policy, { foreseen }: Walk): Fault[] {
  const { signposts, clauses } = policy;
  // No signpost is missing for certain if they, or a clause that may have one, were not available.
  const listed = given(signposts);
  const isUnseen = listed && clauses.some(({ treatment }) => treatment === 'not-transcribed');
  if (signposts === 'not-seen' || isUnseen) return [];
  const isSignposted = (end: End): boolean =>
    (listed ?? []).some(
      ({ at, when }) =>
        at.includes(end) && (!when || answer(when, ABOUT_HOUSING, policy).truth !== false),
    );
  const isReached = (end: End): boolean => foreseen.some(({ name }) => name === `closed/${end}`);
  return [...finalEnds(policy)]
    .filter(([end]) => isReached(end) && !isSignposted(end))
    .map(([end, clause]) => ({ code: 'end-without-signpost', at: `closed/${end}`, clause, end }));
}

/** Ends of the process, each with its clause: those of steps at formal stages, and a refusal of escalation. */
const finalEnds = (policy: Policy): ReadonlyMap<End, ClauseRef | undefined> =>
  new Map([
    ...policy.stages
      .filter(({ informal }) => !informal)
      .flatMap(({ steps }) => steps)
      .flatMap(({ ends = [], clause }) => ends.map(({ as }): [End, ClauseRef] => [as, clause])),
    ['escalation-refused', powerToRefuse(policy)?.clause],
  ]);
