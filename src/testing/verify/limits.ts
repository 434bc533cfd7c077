import type { EventType, Limit, Policy, Stage, Step } from '../../policy/index.js';
import { EVENT_TYPES, given, isOwnEvent, isReceipt, isTakingOn } from '../../policy/index.js';
import type { Fault, Walk } from './walk.js';
import type { NeverRuns } from './words.js';

/** Finds limits whose trigger can never happen, limits that another always precedes, and pauses that never happen. */
export const limitFaults = (policy: Policy, walked: Walk): Fault[] => [
  ...policy.stages.flatMap((stage) =>
    stage.steps.flatMap((step) =>
      (given(step.limit) ?? []).flatMap((limit, index, limits) => [
        ...triggersOf(limit)
          .flatMap((event) => neverRuns(walked, stage, step, limit, event))
          .slice(0, 1),
        ...neverApplies(stage, step, limit, limits.slice(0, index)),
      ]),
    ),
  ),
  ...policy.stages.flatMap((stage) => stage.steps.flatMap((step) => notWhenTakenOn(stage, step))),
  ...(policy.alongside ?? []).flatMap(({ id, limit }) =>
    ofNoStage(walked, `alongside/${id}`, given(limit) ?? []),
  ),
  ...ofNoStage(walked, 'conduct/review', given(given(policy.conduct)?.review) ?? []),
  ...(policy.pauses ?? []).flatMap(({ from, until, clause }, index) =>
    unknownIn(walked, [from, until]).map(
      (unknown): Fault => ({
        ...{ code: 'pause-never-happens', at: `pauses/${index}`, clause, from, until, unknown },
      }),
    ),
  ),
];

const unknownIn = ({ lifecycle }: Walk, events: readonly EventType[]): readonly EventType[] =>
  events.filter((event) => !lifecycle.known.includes(event));

/** The events from which a limit runs. */
const triggersOf = ({ from, after }: Limit): readonly EventType[] =>
  [from, after].filter(
    (trigger) => isOwnEvent(trigger) || EVENT_TYPES.some((type) => type === trigger),
  ) as EventType[];

/** Limits of duties outside the stages: the policy must know the events that they run from. */
const ofNoStage = (walked: Walk, at: string, limits: readonly Limit[]): Fault[] =>
  limits.flatMap((limit) =>
    unknownIn(walked, triggersOf(limit)).map(
      (event): Fault => ({
        ...{ code: 'limit-never-runs', at, clause: limit.clause, event },
      }),
    ),
  );

function neverRuns(
  walked: Walk,
  stage: Stage,
  step: Step,
  { clause }: Limit,
  event: EventType,
): Fault[] {
  const fault = {
    code: 'limit-never-runs',
    at: `${stage.id}/${step.duty}`,
    clause,
    event,
  } as const;
  if (unknownIn(walked, [event]).length > 0) return [fault];
  const why = whyNever(walked, stage, step, event);
  if (!why) return [];
  const before = eventsBefore(stage, step);
  return [{ ...fault, never: { why, duty: step.duty, stage: stage.name, before } }];
}

/** Why an event cannot come before a step of a stage, if the complaint runs as the policy expects. */
function whyNever(
  { lifecycle }: Walk,
  stage: Stage,
  step: Step,
  event: EventType,
): NeverRuns['why'] | undefined {
  if (isReceipt(event) || stage.opensOn.includes(event)) return undefined;
  const at = stage.steps.findIndex(({ doneBy }) => doneBy.includes(event));
  if (at < 0) return lifecycle.hasPlace(stage.id, event) ? undefined : 'not-at-stage';
  const own = stage.steps.indexOf(step);
  if (at === own) return 'does-it';
  const isLater = at > own && !stage.steps[at]?.beside && !step.beside;
  return isLater ? 'comes-after' : undefined;
}

/** The events that come before a step. */
const eventsBefore = (stage: Stage, step: Step): readonly string[] => [
  ...new Set([
    'complaint.received',
    ...stage.opensOn.filter((trigger) => typeof trigger === 'string'),
    ...stage.steps.slice(0, stage.steps.indexOf(step)).flatMap(({ doneBy }) => doneBy),
  ]),
];

function neverApplies(stage: Stage, step: Step, limit: Limit, earlier: readonly Limit[]): Fault[] {
  const first = earlier.find(
    ({ from, after, when }) =>
      !after &&
      (!when || isSame(when, limit.when)) &&
      (from === 'complaint.received' || isSame(from, limit.from)),
  );
  if (!first) return [];
  const { duty } = step;
  return [
    {
      ...{ code: 'limit-never-applies', at: `${stage.id}/${duty}`, clause: limit.clause },
      ...{ duty, stage: stage.name, before: first.clause },
    },
  ];
}

/** Finds limits that run only from a request at a stage that the landlord can also open without one. */
function notWhenTakenOn(stage: Stage, step: Step): Fault[] {
  const limits = given(step.limit);
  const canTakeOn = stage.opensOn.some((on) => typeof on === 'string' && isTakingOn(on));
  const onRequest = limits?.every(
    ({ from }) => stage.opensOn.includes(from as EventType) && !isTakingOn(from as EventType),
  );
  if (!canTakeOn || !onRequest || limits?.some(({ from }) => from === 'complaint.received'))
    return [];
  const { duty, clause } = step;
  const at = `${stage.id}/${duty}`;
  return [{ code: 'no-limit-when-taken-on', at, clause, duty, stage: stage.name }];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
