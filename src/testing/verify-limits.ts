import type { EventType, Limit, Policy, Stage, Step } from '../policy/index.js';
import { DUTY_NAMES, EVENT_NAMES, given } from '../policy/index.js';
import type { Found } from './verify-finding.js';
import type { Walk } from './verify-walk.js';

/** Limits whose trigger can never happen, limits that another always comes before, and pauses that never come about. */
export const verifyLimits = (policy: Policy, walked: Walk): Found[] => [
  ...policy.stages.flatMap((stage) =>
    stage.steps.flatMap((step) =>
      (given(step.limit) ?? []).flatMap((limit, index, limits) => [
        ...neverRuns(walked, stage, step, limit),
        ...neverApplies(stage, step, limit, limits.slice(0, index)),
      ]),
    ),
  ),
  ...(policy.alongside ?? []).flatMap(({ id, limit }) =>
    ofNoStage(walked, `alongside/${id}`, given(limit) ?? []),
  ),
  ...ofNoStage(walked, 'conduct/review', given(given(policy.conduct)?.review) ?? []),
  ...(policy.pauses ?? []).flatMap(({ from, until, clause }, index) =>
    [from, until]
      .filter((event) => !walked.lifecycle.known.includes(event))
      .map(
        (event): Found => ({
          code: 'pause-never-happens',
          at: `pauses/${index}`,
          clause,
          because: `The clock stops from ${EVENT_NAMES[from]} to ${EVENT_NAMES[until]}, and the policy has no place for ${EVENT_NAMES[event]}.`,
          advice:
            "Name a fact that this policy knows, such as 'complaint.paused' and 'complaint.resumed'.",
        }),
      ),
  ),
];

/** Limits of duties that belong to no stage: what they run from has to be known to the policy. */
const ofNoStage = (walked: Walk, at: string, limits: readonly Limit[]): Found[] =>
  limits.flatMap(({ from, after, clause }) =>
    [from, after]
      .filter((event) => event !== undefined)
      .flatMap((event) =>
        isEvent(event) && !walked.lifecycle.known.includes(event)
          ? [unknownTrigger(at, clause, event)]
          : [],
      ),
  );

const isEvent = (from: Limit['from']): from is EventType =>
  typeof from === 'string' && from in EVENT_NAMES;

const unknownTrigger = (at: string, clause: string, from: EventType): Found => ({
  code: 'limit-never-runs',
  at,
  clause,
  because: `The limit runs from ${EVENT_NAMES[from]}, for which the policy has no place.`,
  advice: 'Let it run from a fact that this policy knows, or add the step that brings it.',
});

function neverRuns(walked: Walk, stage: Stage, step: Step, limit: Limit): Found[] {
  const { from, after, clause } = limit;
  const at = `${stage.id}/${step.duty}`;
  for (const event of [from, after]) {
    if (event === undefined || !isEvent(event)) continue;
    if (!walked.lifecycle.known.includes(event)) return [unknownTrigger(at, clause, event)];
    const why = whyNever(walked, stage, step, event);
    if (why) {
      return [
        {
          code: 'limit-never-runs',
          at,
          clause,
          because: `The limit to ${DUTY_NAMES[step.duty]} at ${stage.name} runs from ${EVENT_NAMES[event]}, ${why}.`,
          advice: `Let it run from a fact that comes before: ${possible(stage, step).join(', ')}.`,
        },
      ];
    }
  }
  return [];
}

/** Why a fact cannot come before a step of a stage, as the policy foresees it. */
function whyNever(
  { lifecycle }: Walk,
  stage: Stage,
  step: Step,
  event: EventType,
): string | undefined {
  if (event === 'complaint.received' || stage.opensOn.includes(event)) return undefined;
  const at = stage.steps.findIndex(({ doneBy }) => doneBy.includes(event));
  if (at < 0) {
    return lifecycle.hasPlace(stage.id, event) ? undefined : 'which does not happen at this stage';
  }
  const own = stage.steps.indexOf(step);
  if (at === own) return 'which is the very fact that does it';
  const later = at > own && !stage.steps[at]?.beside && !step.beside;
  return later ? 'which only comes after it' : undefined;
}

/** The facts that come before a step. */
const possible = (stage: Stage, step: Step): readonly string[] => [
  ...new Set([
    'complaint.received',
    ...stage.opensOn.filter((trigger) => typeof trigger === 'string'),
    ...stage.steps.slice(0, stage.steps.indexOf(step)).flatMap(({ doneBy }) => doneBy),
  ]),
];

function neverApplies(stage: Stage, step: Step, limit: Limit, earlier: readonly Limit[]): Found[] {
  const first = earlier.find(
    ({ from, after, when }) =>
      !after &&
      (!when || isSame(when, limit.when)) &&
      (from === 'complaint.received' || isSame(from, limit.from)),
  );
  if (!first) return [];
  return [
    {
      code: 'limit-never-applies',
      at: `${stage.id}/${step.duty}`,
      clause: limit.clause,
      because: `A limit to ${DUTY_NAMES[step.duty]} at ${stage.name} never applies: the one before it (${first.clause}) has begun to run whenever this one could.`,
      advice:
        'Put the special limit before the general one, or give the general one an `after` or a `when`.',
    },
  ];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
