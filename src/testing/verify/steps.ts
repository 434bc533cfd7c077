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

/** Duties that nobody can settle, and windows whose use leads nowhere: found by doing each. */
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

/** Where the step is due: the state that waits for it; for one that no state waits for, any of its stage, or its end. */
const whereDue = ({ foreseen }: Walk, stage: Stage, step: Step) =>
  foreseen.find(({ name, state }) => {
    if (step.beside) return name.startsWith(`${stage.id}/`);
    return waitingSteps(stage).includes(step)
      ? name === `${stage.id}/${step.duty}`
      : name === 'closed/resolved' && state.context.stage === stage.id;
  });

/** All of it on one day, so that no time passes. */
const DAY: IsoDate = '2020-01-06';

/** Whether the duty is settled there, or by one of the events that do it. */
function isSettleable(policy: Policy, { kinds }: Reached, stage: Stage, step: Step): boolean {
  // What a limit runs from may be no step of any stage: then it has happened.
  const starts = (given(step.limit) ?? []).map(({ from }) => from).filter(isOwnEvent);
  const begun = [
    ...kinds,
    ...[...starts, ...askedFor(step)].map((type) => kindFor(policy, stage, type)),
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

/** What has to have happened for a step to be owed. */
const askedFor = ({ when }: Step): readonly EventType[] =>
  (when ? leavesIn(when) : []).flatMap((leaf) =>
    'includes' in leaf && leaf.fact === 'happened' ? [leaf.includes as EventType].flat() : [],
  );

/** Whether anything is waited for once the complainant has used the window, or the complaint closed. */
const leadsOn = (policy: Policy, walked: Walk, { state }: Reached, stage: Stage, step: Step) =>
  step.doneBy.some((type) => {
    const after = walked.after(state, kindFor(policy, stage, type));
    return after !== undefined && (isClosed(nameOf(after)) || walked.next(after).length > 0);
  });

/** An event about a stage; a request to escalate is about the stage that it opens. */
function kindFor({ stages }: Policy, stage: Stage, type: EventType): LifecycleEvent {
  const later = stages.slice(stages.indexOf(stage) + 1);
  const opened = isOpener(type) && later.find(({ opensOn }) => opensOn.includes(type));
  return { type, stage: opened ? opened.id : stage.id } as LifecycleEvent;
}

/** A kind of event as an event, with what it cannot be recorded without. */
const asEvent = (kind: LifecycleEvent): ComplaintEvent =>
  ({
    ...kind,
    on: DAY,
    ...(kind.type === 'complaint.excluded' && { grounds: ['any'] }),
  }) as ComplaintEvent;

/** A power to refuse escalation that asks nothing of a refusal. */
export function refusalFaults(policy: Policy): Fault[] {
  const power = powerToRefuse(policy);
  if (!power || given(policy.refusal)?.formalities === 'not-seen') return [];
  if (power.formalities.some(({ of }) => of.some(isRefusal))) return [];
  return [{ code: 'refusal-without-formality', at: 'refusal', clause: power.clause }];
}

/** What a complaint of housing, which is what they are about, is told at its end. */
const ABOUT_HOUSING: Facts = { subject: 'housing', about: { has: ['housing'], hasNot: [] } };

/** Ends at which the complainant is not told where to go next. */
export function endFaults(policy: Policy, { foreseen }: Walk): Fault[] {
  const { signposts, clauses } = policy;
  // What was not seen, or may stand in a clause that was not, cannot be said to be missing.
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

/** Ends of the process itself, each with its clause: by what a formal stage ends in, or by a refusal. */
const finalEnds = (policy: Policy): ReadonlyMap<End, ClauseRef | undefined> =>
  new Map([
    ...policy.stages
      .filter(({ informal }) => !informal)
      .flatMap(({ steps }) => steps)
      .flatMap(({ ends = [], clause }) => ends.map(({ as }): [End, ClauseRef] => [as, clause])),
    ['escalation-refused', powerToRefuse(policy)?.clause],
  ]);
