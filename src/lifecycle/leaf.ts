import type { ClauseRef, End, EventType, Policy, Stage, Step } from '../policy/index.js';
import {
  ANSWERS,
  basisNeeded,
  EVENT_TYPES,
  endOf,
  eventsClosing,
  given,
  isClosing,
  isTakingOn,
  postingsOf,
  powerToRefuse,
  startsWithAnswer,
} from '../policy/index.js';
import {
  canExtend,
  clauseToAsk,
  clauseToExtend,
  hasOwnRules,
  opens,
  stagesAfter,
} from './event-stages.js';
import { opening, stateAfter, stateToResume, waitingSteps } from './stage-states.js';
import type { Transition, TransitionTable } from './transitions.js';
import { about, add, endId, move, stateId, stay, stayHere } from './transitions.js';
import type { Regularity } from './words.js';

/** The regular transitions of a stage that waits for its step number `at`. */
export function leaf(policy: Policy, stage: Stage, at: number): TransitionTable {
  const table: Record<string, Transition[]> = {};
  const here = about('isAbout', stage.id);
  const waiting = waitingSteps(stage);
  const addEnd = (end: End, clause: ClauseRef | undefined) => {
    for (const type of eventsClosing(end))
      add(table, type, move(here, endId(policy, end), 'regular', clause));
  };
  const unanswered = waiting
    .slice(at)
    .some(({ duty }) => ANSWERS.includes(duty) || duty === 'resolve');

  /** Whether the stage still waits for an answer that every complaint is owed. */
  const mustAnswer = waiting
    .slice(at)
    .some(({ duty, when }) => !when && (ANSWERS.includes(duty) || duty === 'resolve'));

  const owed = waiting.slice(at).find(({ party, when }) => party === 'landlord' && !when);
  for (const type of EVENT_TYPES) {
    const basis = basisNeeded(type);
    const isNeeded =
      basis === 'time'
        ? waiting[at]?.party === 'landlord'
        : basis && (owed || endOf(type) !== 'resolved');
    if (!isNeeded) continue;
    const clause = (owed ?? waiting[at] ?? stage).clause;
    add(table, type, stayHere('without-basis', about('hasNoBasis', stage.id), clause));
  }

  waiting.slice(at).forEach((step, ahead) => {
    // The landlord may close the complaint while the complainant's window is still open.
    const passed = waiting.slice(at, at + ahead);
    const onlyWindows = passed.every(({ party }) => party === 'complainant');
    for (const type of step.doneBy) {
      if (hasOwnRules(type)) continue;
      const closes = isClosing(type);
      // Closing the complaint early does not skip a step: see every-state.ts.
      if (closes && !onlyWindows) continue;
      // The machine cannot know whether a conditional step was owed for this complaint.
      const isNext = passed.every(({ when }) => when) || (closes && onlyWindows);
      const regularity: Regularity = isNext ? 'regular' : 'step-skipped';
      add(table, type, move(here, stateAfter(policy, stage, type), regularity, step.clause));
    }
  });
  if (unanswered && opens(stage, 'escalation.requested')) {
    // A second request before the answer is a request for this stage, not for the next.
    const again = stayHere('repeated', { type: 'namesNoStage' }, stage.clause);
    for (const type of ['escalation.requested', ...postingsOf('escalation.requested')] as const)
      add(table, type, again);
  }
  for (const stageAfter of stagesAfter(policy, stage, 'escalation.requested')) {
    const type = 'escalation.requested';
    const taken = opening(
      policy,
      stageAfter,
      type,
      'isAbout',
      mustAnswer && (!stage.skippable || stage.skippable.when) ? 'unanswered' : 'regular',
    );
    add(table, type, { ...taken, meta: { ...taken.meta, clause: clauseToAsk(stage) } });
  }
  for (const type of EVENT_TYPES.filter(isTakingOn))
    for (const next of stagesAfter(policy, stage, type))
      add(table, type, opening(policy, next, type, 'isAbout', 'regular'));
  for (const formal of stage.informal ? policy.stages : []) {
    const type = 'complaint.formalised';
    if (!opens(formal, type)) continue;
    add(table, type, opening(policy, formal, type, 'isAbout', 'regular'));
  }
  if (!unanswered && policy.reopening !== 'none') {
    const resumed = stateId(policy, stage.id, stateToResume(stage));
    const clause = given(policy.reopening)?.clause;
    add(table, 'complaint.reopened', move(here, resumed, 'regular', clause));
  }
  // What begins with the answer can be done after it.
  const isOpen = (step: Step) => unanswered || startsWithAnswer(stage, step).length > 0;
  for (const step of stage.steps.filter((one) => one.beside && isOpen(one))) {
    for (const type of step.doneBy) add(table, type, stay('regular', here, step.clause));
  }
  for (const type of laterMarks(waiting[at - 1], waiting[at])) {
    add(table, type, stay('regular', here, waiting[at]?.clause));
  }
  if (unanswered && canExtend(stage))
    add(table, 'response.extended', stay('regular', here, clauseToExtend(stage)));
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
    addEnd('excluded', policy.scope.open?.clause);
  }
  if (waiting[at]?.party === 'complainant') {
    addEnd('lapsed', waiting[at]?.clause);
    addEnd('resolved', waiting[at]?.clause);
  }
  return table;
}

/**
 * Events that may still follow when a step is done: the first event of the step does it (the form is sent), and
 * the next limit runs from a later one (the complainant receives it).
 */
const laterMarks = (done: Step | undefined, next: Step | undefined): readonly EventType[] =>
  done?.doneBy.slice(1).filter((type) => given(next?.limit)?.some(({ from }) => from === type)) ??
  [];

const isFirstFormalOrEarlier = (policy: Policy, stage: Stage): boolean =>
  opens(stage, 'complaint.received') ||
  policy.stages.slice(0, policy.stages.indexOf(stage)).every(({ informal }) => informal);
