import { capitalised } from '../calendar/index.js';
import { firstState, openedByTime } from '../lifecycle/index.js';
import type { EventType, Policy, Stage } from '../policy/index.js';
import { EVENT_NAMES, given, isReceipt } from '../policy/index.js';
import type { Found } from './verify-finding.js';
import { citing } from './verify-finding.js';
import type { Walk } from './verify-walk.js';
import { nameOf } from './verify-walk.js';

/** Stages and steps that nothing leads to, states that lead nowhere, and facts the machine stumbles over. */
export const verifyLifecycle = (policy: Policy, walked: Walk): Found[] => [
  ...unrecordable(policy, walked),
  ...throwing(policy, walked),
  ...unreachable(policy, walked),
  ...deadEnds(policy, walked),
];

/** The clause of the stage, or of the step, that a state is named after. */
function clauseOf({ stages }: Policy, name: string): string {
  const [id, duty] = name.split('/');
  const stage = stages.find((one) => one.id === id) ?? (stages[0] as Stage);
  return stage.steps.find((step) => step.duty === duty)?.clause ?? stage.clause;
}

function unrecordable(policy: Policy, { states, kinds, after, thrown }: Walk): Found[] {
  const found = new Map<EventType, string>();
  // Whether a fact can be recorded does not turn on the stage it names.
  const plain = kinds.filter(({ stage }) => stage === undefined);
  for (const state of states) {
    for (const kind of plain) {
      const { type } = kind;
      if (isReceipt(type) || found.has(type)) continue;
      if (after(state, kind) === undefined && !thrown.has(type)) found.set(type, nameOf(state));
    }
  }
  return [...found].map(([type, name]) => ({
    code: 'unrecordable-fact',
    at: `${name} ${type}`,
    clause: clauseOf(policy, name),
    because: `${capitalised(EVENT_NAMES[type])} cannot be recorded while the complaint is at ${name}.`,
    advice: 'Whatever happened must be recordable: make the policy with definePolicy, unchanged.',
  }));
}

const throwing = (policy: Policy, { thrown }: Walk): Found[] =>
  [...thrown].map(([type, message]) => ({
    code: 'throwing-guard',
    at: type,
    // Only the formalities of a refusal are conditions that decide where a fact leads.
    ...citing(given(policy.refusal)?.clause),
    because: `Deciding where ${EVENT_NAMES[type]} leads throws: ${message}`,
    advice: `Look at the conditions of the formalities for '${type}': each has to be one that definePolicy accepts.`,
  }));

function unreachable(policy: Policy, { foreseen }: Walk): Found[] {
  const { stages } = policy;
  const names = foreseen.map(({ name }) => name);
  return stages.flatMap((stage): Found[] => {
    if (!names.some((name) => name.startsWith(`${stage.id}/`))) {
      return [
        {
          code: 'unreachable-stage',
          at: stage.id,
          clause: stage.clause,
          because: `Nothing that the policy foresees leads to ${stage.name}.`,
          advice:
            "Let an earlier stage lead here: a window in which the complainant can escalate, an informal stage before it, or 'complaint.received' in its opensOn.",
        },
      ];
    }
    const byTime = stages.some((earlier) => openedByTime(policy, earlier).includes(stage));
    return stage.steps
      .filter(({ beside, duty }) => !beside && !names.includes(`${stage.id}/${duty}`))
      .filter(({ duty }) => !byTime || duty !== firstState(stage))
      .map(({ duty, clause }) => ({
        code: 'unreachable-step',
        at: `${stage.id}/${duty}`,
        clause,
        because: `Nothing that the policy foresees leads to the step ${duty} of ${stage.name}: every step before it ends the complaint.`,
        advice: `Let one of the facts that do the step before it not end the complaint, or take the step out.`,
      }));
  });
}

/** States from which nothing that the policy itself waits for leads to an end. */
function deadEnds(policy: Policy, { foreseen, next }: Walk): Found[] {
  const leads = new Map(
    foreseen.map(({ name, state }) => [
      name,
      name.startsWith('closed/') ? [] : next(state).map(nameOf),
    ]),
  );
  const ending = new Set([...leads.keys()].filter((name) => name.startsWith('closed/')));
  for (let size = -1; size < ending.size; ) {
    size = ending.size;
    for (const [name, to] of leads) if (to.some((one) => ending.has(one))) ending.add(name);
  }
  const stuck = [...leads].filter(([name]) => !ending.has(name) && name !== 'awaiting');
  const last = stuck.filter(([name, to]) => to.every((one) => one === name));
  return (last.length > 0 ? last : stuck).map(([name]) => ({
    code: 'dead-end',
    at: name,
    clause: clauseOf(policy, name),
    because: `A complaint at ${name} waits for nothing that could bring it to an end.`,
    advice:
      "Give the last step of the stage an end, such as { on: 'response.sent', as: 'exhausted' }, or the complainant a window for the next stage.",
  }));
}
