import type { ClauseRef, Duty, EventType, Policy, Stage, Step } from '../policy/index.js';
import {
  aboutOf,
  beginsEarly,
  eventsDoing,
  given,
  isOfEveryStage,
  isPosting,
  isRefusal,
  isTakingOn,
  powerToRefuse,
  receiptOf,
  typesOf,
} from '../policy/index.js';

/** The part of an event that decides which stage it belongs to. */
export interface StageBound {
  readonly type: EventType;
  readonly stage?: string;
}

/** Which stage each type of event belongs to under one policy. */
export interface EventStages {
  /** Every type of event the policy knows. */
  readonly known: readonly EventType[];
  /** Stage ids, in order. */
  readonly stages: readonly string[];
  /** The index of a stage in that order, or -1. */
  readonly indexOf: (stage: string | null) => number;
  /** Whether events of this type can belong to the stage. */
  readonly hasPlace: (stage: string, type: EventType) => boolean;
  /** Whether the event can open a stage or move the complaint on. Others are only recorded. */
  readonly bearsOnStage: (type: EventType) => boolean;
  /** The only stage that events of this type can belong to; `undefined` if there are several, or none. */
  readonly onlyStage: (type: EventType) => string | undefined;
  /** The stage an event belongs to, given the stage that is open when it happens. */
  readonly stageOf: (open: string | null, event: StageBound) => string | null;
}

/** Whether an event of this type opens the stage. */
export const opens = ({ opensOn }: Stage, type: EventType): boolean =>
  opensOn.some(
    (opener) =>
      opener === type || (typeof opener === 'object' && 'on' in opener && opener.on === type),
  );

/** The step of the stage that an event of this type completes, moving the complaint on. */
export const stepDoneBy = (stage: Stage, type: EventType): Step | undefined =>
  stage.steps.find((step) => step.doneBy.includes(type) && !hasOwnRules(type));

/** Whether events of this type belong to the stage they open, not to the step they do. */
export const isOpener = (type: EventType): boolean =>
  receiptOf(type) === 'escalation.requested' || isTakingOn(type);

/**
 * Whether the state after an event of this type does not follow from the step it does: it opens a stage, or is a
 * refusal, which may not count.
 */
export const hasOwnRules = (type: EventType): boolean => isOpener(type) || isRefusal(type);

/** The stages that open when time runs out for a duty of this stage: for the given duty, or for any. */
export const openedByTime = ({ stages }: Policy, { id }: Stage, duty?: Duty): readonly Stage[] =>
  stages.filter(({ opensOn }) =>
    opensOn.some(
      (trigger) =>
        typeof trigger === 'object' &&
        'expiryOf' in trigger &&
        (duty ? trigger.expiryOf === `${id}/${duty}` : trigger.expiryOf.startsWith(`${id}/`)),
    ),
  );

/**
 * The stages that an event of this type can regularly open from a stage: the next one that opens on it and, past
 * skippable stages, the ones after.
 */
export function stagesAfter({ stages }: Policy, stage: Stage, type: EventType): readonly Stage[] {
  const opening = stages.slice(stages.indexOf(stage) + 1).filter((one) => opens(one, type));
  const last = opening.findIndex(({ skippable }) => !skippable);
  return last < 0 ? opening : opening.slice(0, last + 1);
}

/** Whether a holding letter can, or might, put off the due date of a step of the stage. */
export const canExtend = (stage: Stage): boolean =>
  stage.steps.some(({ extension }) => typeof extension === 'object' || extension === 'not-seen');

/**
 * The clause that lets a holding letter put off a due date of the stage; the stage's own clause if that part was
 * not available.
 */
export const clauseToExtend = ({ steps, clause }: Stage): ClauseRef =>
  steps.map(({ extension }) => given(extension)).find((extension) => extension)?.clause ?? clause;

/** The clause that lets the complainant ask for the next stage. */
export const clauseToAsk = ({ steps, clause }: Stage): ClauseRef =>
  steps.find(({ doneBy }) => doneBy.some(isOpener))?.clause ?? clause;

/** Whether the policy gives a power to refuse escalation. */
export const canRefuse = (policy: Policy): boolean =>
  powerToRefuse(policy) !== undefined &&
  policy.stages.some((stage) => opens(stage, 'escalation.requested'));

/** Works out which stage each type of event belongs to under a policy. */
export function eventStagesOf(policy: Policy): EventStages {
  const { stages } = policy;
  const ids = stages.map(({ id }) => id);
  const types = typesOf(policy);
  const hasPlace = (stage: Stage, type: EventType): boolean =>
    opens(stage, type) ||
    stepDoneBy(stage, type) !== undefined ||
    (type === 'response.extended' && canExtend(stage)) ||
    (isRefusal(type) && opens(stage, 'escalation.requested'));
  const placed = new Map(
    types.map((type) => [
      type,
      stages
        .filter((stage) => [type, receiptOf(type)].some((one) => hasPlace(stage, one)))
        .map(({ id }) => id),
    ]),
  );
  const stagesFor = (type: EventType) => placed.get(type) as readonly string[];
  const indexOf = (stage: string | null) => (stage === null ? -1 : ids.indexOf(stage));

  const known = types.filter((type) => {
    if (type === 'response.extended')
      return eventsDoing('respond').some((one) => stages.some((stage) => stepDoneBy(stage, one)));
    return aboutOf(type) !== 'step' || stagesFor(type).length > 0;
  });

  const isBegun = (id: string): boolean =>
    stages.some((stage) => stage.id === id && stage.opensOn.includes('complaint.received'));

  const inferredStage = (open: string | null, type: EventType): string | null => {
    if (open === null || aboutOf(type) === 'complaint') return open;
    const places = stagesFor(type);
    const later = places.find((id) => indexOf(id) > indexOf(open)) ?? open;
    if (isOpener(type)) return later;
    if (type === 'complaint.formalised') return places[0] ?? open;
    if (places.includes(open)) return open;
    // If the formal stage is open from the receipt, an event that does one of its steps belongs to it.
    const isOpen = beginsEarly(type) && stages[indexOf(open)]?.informal && isBegun(later);
    if (aboutOf(type) === 'any-stage' && !isOpen) return open;
    return isOfEveryStage(type) && !stages[indexOf(open)]?.informal ? open : later;
  };
  const inferred = new Map(
    [null, ...ids].map((open) => [
      open,
      new Map(types.map((type) => [type, inferredStage(open, type)])),
    ]),
  );
  const stageOf: EventStages['stageOf'] = (open, { type, stage }) =>
    stage ?? inferred.get(open)?.get(type) ?? null;

  const onlyStages = new Map(
    types.map((type) => {
      const [only, ...others] = isOfEveryStage(type) ? [] : stagesFor(type);
      return [type, others.length === 0 ? only : undefined];
    }),
  );

  return {
    known,
    stages: ids,
    indexOf,
    hasPlace: (stage, type) => aboutOf(type) !== 'step' || stagesFor(type).includes(stage),
    bearsOnStage: (type) => aboutOf(type) !== 'complaint' && !isPosting(type),
    onlyStage: (type) => onlyStages.get(type),
    stageOf,
  };
}
