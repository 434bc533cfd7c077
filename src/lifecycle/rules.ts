import type { Facts, Policy, PowerToRefuse } from '../policy/index.js';
import { answer, powerToRefuse } from '../policy/index.js';
import { basisOf, groundRefuses } from './basis.js';
import { factsTold } from './facts-told.js';
import type { Places } from './places.js';
import type { Action, Guard } from './transitions.js';
import type { LifecycleContext, LifecycleEvent } from './types.js';

/** What the machine is asked about: its memory, and a fact. */
export type Step = { context: LifecycleContext; event: LifecycleEvent };
type Question = (
  context: LifecycleContext,
  fact: LifecycleEvent,
  params: { stage: string },
) => boolean;

/** The questions the machine asks of a fact: plain functions, by name. */
export function questions(
  policy: Policy,
  { indexOf, stageOf }: Places,
): Record<Guard['type'], Question> {
  const power = powerToRefuse(policy);
  const isAbout: Question = (context, fact, { stage }) => stageOf(context.stage, fact) === stage;
  const isAboutLater: Question = (context, fact, params) =>
    isAbout(context, fact, params) && indexOf(params.stage) > indexOf(context.stage);
  const refusalCounts: Question = (context, fact) =>
    power !== undefined &&
    (fact.on === undefined ||
      (keepsFormalities(policy, power, context, fact as unknown as Facts) &&
        groundRefuses(power, (fact as { ground?: string }).ground)));
  return {
    isAbout,
    isAboutLater,
    isNext: (context, fact, params) =>
      isAboutLater(context, fact, params) &&
      stageOf(context.stage, { type: fact.type }) === params.stage &&
      (fact.type === 'complaint.formalised' || !policy.stages[indexOf(context.stage)]?.informal),
    hasNoBasis: (_, fact, { stage }) => {
      const at = policy.stages[indexOf(stage)];
      return fact.on !== undefined && at !== undefined && basisOf(policy, at, fact) === false;
    },
    namesNoStage: (_, { stage }) => stage === undefined,
    isAboutEarlier: (context, fact) =>
      indexOf(stageOf(context.stage, fact)) < indexOf(context.stage),
    refusalCounts,
    isRefusal: (...asked) => isAbout(...asked) && refusalCounts(...asked),
    isLaterRefusal: (...asked) => isAboutLater(...asked) && refusalCounts(...asked),
  };
}

type Reducer = (
  context: LifecycleContext,
  fact: LifecycleEvent,
  params: { stage: string },
) => LifecycleContext;

/** What the actions make of the machine's memory: plain functions, by name. */
export const reducers: Record<Action['type'], Reducer> = {
  record: (context) => context,
  open: (context, _, { stage }) => ({ ...context, stage }),
  authorise: (context, fact) => ({
    ...context,
    // Without a signature it gives no authority, and takes none away.
    advocate: context.advocate || (fact as { signed?: boolean }).signed !== false,
  }),
  endAuthority: (context) => ({ ...context, advocate: false }),
};

/** For actions that open no stage. */
export const NO_STAGE = { stage: '' };

/** Whether a refusal of escalation is shown to keep every formality that applies to it. */
function keepsFormalities(
  policy: Policy,
  { formalities }: PowerToRefuse,
  context: LifecycleContext,
  fact: Facts,
): boolean {
  const facts = factsTold(fact, context.advocate);
  return formalities
    .filter(({ when }) => !when || answer(when, facts, policy).truth === true)
    .every(({ holds }) => answer(holds, facts, policy).truth === true);
}
