import { firstState, openedByTime, waitingSteps } from '../../lifecycle/index.js';
import type { Policy, Stage } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import type { Fault, Walk } from './walk.js';
import { isClosed, nameOf } from './walk.js';

/** Finds stages and steps that nothing leads to, states that lead nowhere, and events on which the machine throws. */
export const lifecycleFaults = (policy: Policy, walked: Walk): Fault[] => [
  ...throwing(policy, walked),
  ...unreachable(policy, walked),
  ...deadEnds(policy, walked),
];

/** The clause of the step or stage that a state is named after. */
function clauseOf({ stages }: Policy, state: string): string {
  const [id, duty] = state.split('/');
  const stage = stages.find((one) => one.id === id) ?? (stages[0] as Stage);
  return stage.steps.find((step) => step.duty === duty)?.clause ?? stage.clause;
}

const throwing = ({ refusal }: Policy, { thrown }: Walk): Fault[] =>
  [...thrown].map(([event, message]) => ({
    // The only conditions that decide where an event leads are the formalities of a refusal.
    ...{ code: 'throwing-guard', at: event, clause: given(refusal)?.clause },
    ...{ event, message },
  }));

function unreachable(policy: Policy, { foreseen }: Walk): Fault[] {
  const { stages } = policy;
  const names = foreseen.map(({ name }) => name);
  return stages.flatMap((stage): Fault[] => {
    const { id, clause, name } = stage;
    if (!names.some((state) => state.startsWith(`${id}/`)))
      return [{ code: 'unreachable-stage', at: id, clause, stage: name }];
    const byTime = stages.some((earlier) => openedByTime(policy, earlier).includes(stage));
    return waitingSteps(stage)
      .filter(({ duty }) => !names.includes(`${id}/${duty}`))
      .filter(({ duty }) => !byTime || duty !== firstState(stage))
      .map((step) => ({
        ...{ code: 'unreachable-step', at: `${id}/${step.duty}`, clause: step.clause },
        ...{ duty: step.duty, stage: name },
      }));
  });
}

/** Finds states from which no event that the policy expects leads to an end. */
function deadEnds(policy: Policy, { foreseen, next }: Walk): Fault[] {
  const leads = new Map(
    foreseen.map(({ name, state }) => [name, isClosed(name) ? [] : next(state).map(nameOf)]),
  );
  const ending = new Set([...leads.keys()].filter(isClosed));
  for (let size = -1; size < ending.size; ) {
    size = ending.size;
    for (const [name, to] of leads) if (to.some((state) => ending.has(state))) ending.add(name);
  }
  const stuck = [...leads].filter(([name]) => !ending.has(name) && name !== 'awaiting');
  const last = stuck.filter(([name, to]) => to.every((state) => state === name));
  return (last.length > 0 ? last : stuck).map(([state]) => ({
    ...{ code: 'dead-end', at: state, clause: clauseOf(policy, state), state },
  }));
}
