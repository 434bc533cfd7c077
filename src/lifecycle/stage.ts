import type { EventType, Policy, Stage } from '../policy/index.js';
import { isClosing, isReceipt, isRefusal } from '../policy/index.js';
import {
  canExtend,
  clauseToExtend,
  hasOwnRules,
  openedByTime,
  opens,
  stepDoneBy,
} from './event-stages.js';
import { leaf } from './leaf.js';
import { ANSWERED, ends, firstState, opening, stateAfter, waitingSteps } from './stage-states.js';
import type { Transition, TransitionTable } from './transitions.js';
import { about, add, move, stay } from './transitions.js';

/** A state of the machine that waits for one step of a stage. */
export interface StageNode {
  readonly initial: string;
  readonly states: Record<string, { on: TransitionTable }>;
  readonly on: TransitionTable;
}

/** Turns the steps of a stage into a state of the machine. */
export function stageNode(policy: Policy, stage: Stage, known: readonly EventType[]): StageNode {
  const waiting = waitingSteps(stage);
  const states: StageNode['states'] = {};
  waiting.forEach(({ duty }, at) => {
    states[duty] = { on: leaf(policy, stage, at) };
  });
  const last = waiting.at(-1);
  if (last?.when || last?.doneBy.some((type) => !hasOwnRules(type) && !ends(last, type))) {
    states[ANSWERED] = { on: leaf(policy, stage, waiting.length) };
  }
  return { initial: firstState(stage), states, on: anywhereInStage(policy, stage, known) };
}

/** Irregular events of the stage: accepted in all of its states. */
function anywhereInStage(
  policy: Policy,
  stage: Stage,
  known: readonly EventType[],
): TransitionTable {
  const table: Record<string, Transition[]> = {};
  const here = about('isAbout', stage.id);
  for (const type of known) {
    if (isClosing(type) || isRefusal(type) || isReceipt(type)) continue;
    const step = stepDoneBy(stage, type);
    const isExtension = type === 'response.extended' && canExtend(stage);
    if (step && ends(step, type)) {
      add(table, type, move(here, stateAfter(policy, stage, type), 'step-passed', step.clause));
    } else if (step || opens(stage, type) || isExtension) {
      const clause = isExtension ? clauseToExtend(stage) : (step ?? stage).clause;
      add(table, type, stay('step-passed', here, clause));
    }
  }
  // A stage that opens by the passing of time needs no event to open it.
  for (const successor of openedByTime(policy, stage)) {
    for (const type of known) {
      if (stepDoneBy(successor, type)) {
        add(table, type, opening(policy, successor, type, 'isAbout', 'regular'));
      }
    }
  }
  return table;
}
