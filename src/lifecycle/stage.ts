import {
  ANSWERS,
  type EventType,
  given,
  type Policy,
  powerToRefuse,
  type Stage,
  type Step,
} from '../policy/index.js';
import {
  CLOSING,
  canExtend,
  hasOwnRules,
  openedByTime,
  opens,
  stagesAfter,
  stepDoneBy,
} from './places.js';
import type { Regularity } from './regularity.js';
import {
  about,
  add,
  endId,
  enter,
  move,
  stateId,
  stay,
  type Transition,
  type TransitionTable,
} from './transitions.js';

/** A state of the machine that waits for one step of a stage. */
export interface StageNode {
  readonly initial: string;
  readonly states: Record<string, { on: TransitionTable }>;
  readonly on: TransitionTable;
}

/** The state in which a stage is when its last step is done and nothing has ended the complaint. */
const ANSWERED = 'answered';

/** The steps that the stage waits for, one after the other. */
const waitingSteps = (stage: Stage): readonly Step[] => stage.steps.filter((step) => !step.beside);

/** The step a stage waits for first. */
export const firstState = (stage: Stage): string => waitingSteps(stage)[0]?.duty ?? ANSWERED;

/** Where a fact about the stage leads: past the step it does, to the end it brings, or to the stage's beginning. */
function stateAfter(policy: Policy, stage: Stage, type: EventType): string {
  const step = stepDoneBy(stage, type);
  if (!step || step.beside) return stateId(policy, stage.id, firstState(stage));
  const end = step.ends?.find(({ on }) => on === type);
  if (end) return endId(policy, end.as);
  const waiting = waitingSteps(stage);
  return stateId(policy, stage.id, waiting[waiting.indexOf(step) + 1]?.duty ?? ANSWERED);
}

/** A fact about a stage that opens it, and leads as far into it as the fact tells. */
export const opening = (
  policy: Policy,
  stage: Stage,
  type: EventType,
  guard: 'isAbout' | 'isAboutLater' | 'isNext',
  regularity: Regularity,
): Transition =>
  enter(
    stage.id,
    about(guard, stage.id),
    stateAfter(policy, stage, type),
    regularity,
    stage.clause,
  );

/** Turns the steps of a stage into a state of the machine. */
export function stageNode(policy: Policy, stage: Stage, known: readonly EventType[]): StageNode {
  const waiting = waitingSteps(stage);
  const states: StageNode['states'] = {};
  waiting.forEach(({ duty }, at) => {
    states[duty] = { on: leaf(policy, stage, at) };
  });
  if (waiting.at(-1)?.doneBy.some((type) => !hasOwnRules(type) && !ends(waiting.at(-1), type))) {
    states[ANSWERED] = { on: leaf(policy, stage, waiting.length) };
  }
  return { initial: firstState(stage), states, on: anywhereInStage(policy, stage, known) };
}

const ends = (step: Step | undefined, type: EventType): boolean =>
  step?.ends?.some(({ on }) => on === type) ?? false;

/** What the stage foresees while it waits for its step number `at`. */
function leaf(policy: Policy, stage: Stage, at: number): TransitionTable {
  const table: Record<string, Transition[]> = {};
  const here = about('isAbout', stage.id);
  const waiting = waitingSteps(stage);
  const unanswered = waiting
    .slice(at)
    .some(({ duty }) => ANSWERS.includes(duty) || duty === 'resolve');

  waiting.slice(at).forEach((step, ahead) => {
    // A window that the complainant does not use keeps nobody from closing the complaint.
    const passed = waiting.slice(at, at + ahead);
    const onlyWindows = passed.every(({ party }) => party === 'complainant');
    for (const type of step.doneBy) {
      if (hasOwnRules(type)) continue;
      const closes = type in CLOSING;
      // Closing the complaint early is no step skipped: see what can be recorded everywhere.
      if (closes && !onlyWindows) continue;
      const isNext = ahead === 0 || (closes && onlyWindows);
      const regularity: Regularity = isNext ? 'regular' : 'step-skipped';
      add(table, type, move(here, stateAfter(policy, stage, type), regularity, step.clause));
    }
  });
  for (const stageAfter of stagesAfter(policy, stage, 'escalation.requested')) {
    const type = 'escalation.requested';
    const taken = opening(
      policy,
      stageAfter,
      type,
      'isAbout',
      unanswered ? 'unanswered' : 'regular',
    );
    // The right to ask for the next stage is stated at the stage that is left.
    add(table, type, { ...taken, meta: { ...taken.meta, clause: stage.clause } });
  }
  for (const formal of stage.informal ? policy.stages : []) {
    const type = 'complaint.formalised';
    if (!opens(formal, type)) continue;
    add(table, type, opening(policy, formal, type, 'isAbout', 'regular'));
  }
  for (const step of stage.steps.filter(({ beside }) => beside && unanswered)) {
    for (const type of step.doneBy) add(table, type, stay('regular', here, step.clause));
  }
  for (const type of laterMarks(waiting[at - 1], waiting[at])) {
    add(table, type, stay('regular', here, waiting[at]?.clause));
  }
  if (unanswered && canExtend(stage))
    add(table, 'response.extended', stay('regular', here, stage.clause));
  const power = powerToRefuse(policy);
  if (unanswered && opens(stage, 'escalation.requested') && power) {
    const { clause } = power;
    add(
      table,
      'escalation.refused',
      move(about('isRefusal', stage.id), endId(policy, 'escalation-refused'), 'regular', clause),
    );
  }
  if (unanswered && isFirstFormalOrEarlier(policy, stage)) {
    add(
      table,
      'complaint.excluded',
      move(here, endId(policy, 'excluded'), 'regular', policy.scope.open?.clause),
    );
  }
  if (waiting[at]?.party === 'complainant') {
    add(
      table,
      'complaint.lapsed',
      move(here, endId(policy, 'lapsed'), 'regular', waiting[at]?.clause),
    );
    add(
      table,
      'complaint.resolved',
      move(here, endId(policy, 'resolved'), 'regular', waiting[at]?.clause),
    );
  }
  return table;
}

/**
 * What may still follow when a step is done: its first event does it (the form is sent), and a
 * later one is what the next limit runs from (the complainant receives it).
 */
const laterMarks = (done: Step | undefined, next: Step | undefined): readonly EventType[] =>
  done?.doneBy.slice(1).filter((type) => given(next?.limit)?.some(({ from }) => from === type)) ??
  [];

const isFirstFormalOrEarlier = (policy: Policy, stage: Stage): boolean =>
  opens(stage, 'complaint.received') ||
  policy.stages.slice(0, policy.stages.indexOf(stage)).every(({ informal }) => informal);

/** What can be recorded about the stage although the state it is in does not foresee it. */
function anywhereInStage(
  policy: Policy,
  stage: Stage,
  known: readonly EventType[],
): TransitionTable {
  const table: Record<string, Transition[]> = {};
  const here = about('isAbout', stage.id);
  for (const type of known) {
    if (type in CLOSING || type === 'escalation.refused' || type === 'complaint.received') continue;
    const step = stepDoneBy(stage, type);
    const hasPlace = opens(stage, type) || (type === 'response.extended' && canExtend(stage));
    if (step && ends(step, type)) {
      add(table, type, move(here, stateAfter(policy, stage, type), 'step-passed', step.clause));
    } else if (step || hasPlace) {
      add(table, type, stay('step-passed', here, (step ?? stage).clause));
    }
  }
  // Whatever opens a later stage by the passing of time needs no fact of its own: that stage simply goes on.
  for (const successor of openedByTime(policy, stage)) {
    for (const type of known) {
      if (stepDoneBy(successor, type)) {
        add(table, type, opening(policy, successor, type, 'isAbout', 'regular'));
      }
    }
  }
  return table;
}
