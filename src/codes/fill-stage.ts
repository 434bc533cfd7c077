import type { EventType, Extension, Limit, Stage, Step } from '../policy/index.js';
import type { Code } from './code.js';
import { citation } from './editions.js';
import { answeringStep, letterRequirements, otherPersonRequired } from './fill-requirements.js';
import type { CodeLimit } from './limit.js';
import { READINGS } from './words.js';

/** Returns a stage with its gaps filled, or the stage itself if the Code fills none. */
export function fillStage(stage: Stage, number: 1 | 2, code: Code): Stage {
  const steps = stage.steps.map((step) => fillStep(stage, step, number, code));
  const changed = steps.filter((step, n) => step !== stage.steps[n]);
  const canNowExtend = steps.some(({ extension }, n) => extension !== stage.steps[n]?.extension);
  const held = stage.requires ?? [];
  const added = [
    ...otherPersonRequired(stage, number, code),
    ...(canNowExtend ? letterRequirements(stage, number, code) : []),
  ].filter(({ id }) => !held.some((one) => one.id === id));
  if (changed.length === 0 && added.length === 0) return stage;
  return { ...stage, steps, ...(added.length > 0 && { requires: [...held, ...added] }) };
}

function fillStep(stage: Stage, step: Step, number: 1 | 2, code: Code): Step {
  const answers = step === answeringStep(stage);
  const limit = step.limit === 'not-seen' ? limitsFrom(stage, step, number, code) : [];
  const extension =
    answers && step.extension === 'not-seen' ? extensionFrom(step, number, code) : undefined;
  if (limit.length === 0 && !extension) return step;
  return { ...step, ...(limit.length > 0 && { limit }), ...(extension && { extension }) };
}

/** Returns the Code's limits for a step whose triggers can happen before it at this stage. */
function limitsFrom(stage: Stage, step: Step, number: 1 | 2, code: Code): Limit[] {
  const duty = step === answeringStep(stage) ? 'respond' : step.duty;
  const provision = code.provisions.find(
    ({ parameters: { limit } }) => limit?.stage === number && limit.duty === duty,
  );
  const limit = provision?.parameters.limit;
  if (!limit) return [];
  return startsOf(limit)
    .filter(({ from }) => canRunFrom(stage, step, from))
    .map((start) => ({
      amount: limit.amount,
      unit: limit.unit,
      ...start,
      clause: step.clause,
      filledFrom: citation(code, provision),
    }));
}

interface Start {
  readonly from: EventType;
  readonly reading?: string;
}

/** Histories seldom show the logging of a complaint. It is due with the acknowledgement, which also counts. */
function startsOf({ from, reading }: CodeLimit): readonly Start[] {
  if (from !== 'complaint.logged') return [{ from, ...(reading && { reading }) }];
  return [{ from }, { from: 'complaint.acknowledged', reading: READINGS.logged }];
}

/** Whether an event can come before the step: a limit from any other event would never run. */
function canRunFrom(stage: Stage, step: Step, from: EventType): boolean {
  const before = stage.steps.slice(0, stage.steps.indexOf(step));
  return (
    from === 'complaint.received' ||
    from === 'complaint.logged' ||
    stage.opensOn.includes(from) ||
    before.some(({ doneBy }) => doneBy.includes(from))
  );
}

/** Returns the extension that the Code allows for the response of a stage. */
function extensionFrom({ clause }: Step, number: 1 | 2, code: Code): Extension | undefined {
  const provision = code.provisions.find(
    ({ parameters }) => parameters.extension?.stage === number,
  );
  const extension = provision?.parameters.extension;
  if (!extension) return undefined;
  const { most, by, cases, beyond, reading } = extension;
  const source = { clause, filledFrom: citation(code, provision) };
  return {
    ...source,
    ...(reading && { reading }),
    each: most,
    inAll: most,
    times: 'not-stated',
    by,
    ...(cases && { cases }),
    ...(beyond && {
      beyond: {
        ...source,
        ...beyond,
        each: 'not-stated',
        inAll: 'not-stated',
        times: 'not-stated',
      },
    }),
  };
}
