import type { Facts, Policy, PowerToRefuse, Stage, Truth } from '../policy/index.js';
import {
  answer,
  basisNeeded,
  endOf,
  exclusionGround,
  given,
  powerToRefuse,
} from '../policy/index.js';
import { factsTold } from './contents.js';
import type { EventStages } from './event-stages.js';
import type { Action, Guard } from './transitions.js';
import type { LifecycleContext, LifecycleEvent } from './types.js';

/** The input of guards and actions: the machine's context, and an event. */
export type Step = { context: LifecycleContext; event: LifecycleEvent };
type Question = (step: Step, params: { stage: string }) => boolean;

/** The machine's guards, by name, as plain functions. */
export function questions(
  policy: Policy,
  { indexOf, stageOf }: EventStages,
): Record<Guard['type'], Question> {
  const power = powerToRefuse(policy);
  const isAbout: Question = ({ context, event }, { stage }) =>
    stageOf(context.stage, event) === stage;
  const isAboutLater: Question = (step, params) =>
    isAbout(step, params) && indexOf(params.stage) > indexOf(step.context.stage);
  const refusalCounts: Question = ({ context, event }) =>
    power !== undefined &&
    (event.on === undefined ||
      (keepsFormalities(policy, power, context, event as unknown as Facts) &&
        groundRefuses(power, (event as { ground?: string }).ground)));
  return {
    isAbout,
    isAboutLater,
    isNext: (step, params) => {
      const { context, event } = step;
      return (
        isAboutLater(step, params) &&
        stageOf(context.stage, { type: event.type }) === params.stage &&
        (event.type === 'complaint.formalised' || !policy.stages[indexOf(context.stage)]?.informal)
      );
    },
    hasNoBasis: ({ event }, { stage }) => {
      const at = policy.stages[indexOf(stage)];
      return event.on !== undefined && at !== undefined && basisOf(policy, at, event) === false;
    },
    namesNoStage: ({ event: { stage } }) => stage === undefined,
    isAboutEarlier: ({ context, event }) =>
      indexOf(stageOf(context.stage, event)) < indexOf(context.stage),
    refusalCounts,
    isRefusal: (...asked) => isAbout(...asked) && refusalCounts(...asked),
    isLaterRefusal: (...asked) => isAboutLater(...asked) && refusalCounts(...asked),
  };
}

type Reducer = (
  context: LifecycleContext,
  event: LifecycleEvent,
  params: { stage: string },
) => LifecycleContext;

/** The machine's actions, by name, as reducers of its context. */
export const reducers: Record<Action['type'], Reducer> = {
  record: (context) => context,
  open: (context, _, { stage }) => ({ ...context, stage }),
  authorise: (context, event) => ({
    ...context,
    // An unsigned form neither gives authority nor takes it away.
    advocate: context.advocate || (event as { signed?: boolean }).signed !== false,
  }),
  endAuthority: (context) => ({ ...context, advocate: false }),
};

/** Params for actions that open no stage. */
export const NO_STAGE = { stage: '' };

/** Whether a refusal of escalation is shown to meet every formality that applies to it. */
function keepsFormalities(
  policy: Policy,
  { formalities }: PowerToRefuse,
  context: LifecycleContext,
  event: Facts,
): boolean {
  const facts = factsTold(event, context.advocate);
  return formalities
    .filter(({ when }) => !when || answer(when, facts, policy).truth === true)
    .every(({ holds }) => answer(holds, facts, policy).truth === true);
}

/** Whether a ground excludes a complaint; unknown if it may be in a part of the policy that was not available. */
function groundExcludes(policy: Policy, name: string): Truth {
  const { is } = exclusionGround(policy, name);
  return is === 'not-seen' ? 'unknown' : is === 'power' || is === 'own';
}

/**
 * Whether a refusal of escalation rests on a ground of the policy. If the grounds were not available, it is
 * assumed to.
 */
function groundRefuses({ grounds }: PowerToRefuse, name: string | undefined): boolean {
  const listed = given(grounds);
  if (!listed) return true;
  return name === undefined ? listed.length === 0 : listed.includes(name);
}

/**
 * Whether the policy or the complainant justifies the end that an event brings while the landlord still owes
 * something at the stage. Unknown if the part of the policy that may justify it was not available.
 */
export function basisOf(policy: Policy, stage: Stage, event: LifecycleEvent): Truth {
  if (stage.steps.some(({ doneBy }) => doneBy.includes(event.type))) return true;
  const { grounds = [], agreed } = event as {
    readonly grounds?: readonly string[];
    readonly agreed?: boolean;
  };
  switch (basisNeeded(event.type)) {
    case 'ground': {
      const powers = grounds.map((name) => groundExcludes(policy, name));
      return powers.find((truth) => truth === true) ?? powers.find((truth) => truth) ?? false;
    }
    case 'agreement':
      if (endOf(event.type) === 'merged') {
        const joins = given(policy.merging) ?? policy.scope.grounds.find(isMerging);
        if (joins || agreed) return true;
        return policy.merging === 'not-seen' && agreed === undefined ? 'unknown' : false;
      }
      return agreed ?? (isUnseen(stage) && 'unknown');
    case 'time':
      return isUnseen(stage) && 'unknown';
    default:
      return true;
  }
}

const isMerging = ({ effect }: Policy['scope']['grounds'][number]): boolean => effect === 'merge';

/** Whether part of what the policy says about the stage's steps was not available. */
const isUnseen = ({ steps }: Stage): boolean => steps.some(({ limit }) => limit === 'not-seen');
