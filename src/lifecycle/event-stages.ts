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

/** An event as far as it decides where it belongs: what it is, and the stage it names. */
export interface StageBound {
  readonly type: EventType;
  readonly stage?: string;
}

/** Where each type of event belongs under one policy. */
export interface EventStages {
  /** Every type of event the policy knows. */
  readonly known: readonly EventType[];
  /** Stage ids, in order. */
  readonly stages: readonly string[];
  /** The place of a stage in that order; -1 for none. */
  readonly indexOf: (stage: string | null) => number;
  /** Whether a stage has a place for events of this type, or every stage of every policy has. */
  readonly hasPlace: (stage: string, type: EventType) => boolean;
  /** Whether the event can open a stage and move the complaint; the others only stand beside it. */
  readonly bearsOnStage: (type: EventType) => boolean;
  /** The one stage that events of this type can be about, where the type alone tells. */
  readonly onlyStage: (type: EventType) => string | undefined;
  /** The stage an event belongs to, given the stage open at its place. */
  readonly stageOf: (open: string | null, event: StageBound) => string | null;
}

/** Whether an event of this type opens the stage. */
export const opens = ({ opensOn }: Stage, type: EventType): boolean =>
  opensOn.some(
    (opener) =>
      opener === type || (typeof opener === 'object' && 'on' in opener && opener.on === type),
  );

/** The step of the stage that an event of this type does, and in doing it moves the complaint on. */
export const stepDoneBy = (stage: Stage, type: EventType): Step | undefined =>
  stage.steps.find((step) => step.doneBy.includes(type) && !hasOwnRules(type));

/** Whether events of this type belong to the stage they open, not to the step they do. */
export const isOpener = (type: EventType): boolean =>
  receiptOf(type) === 'escalation.requested' || isTakingOn(type);

/** Whether where an event of this type leads is not a matter of the step it does: it opens a stage, or has to count. */
export const hasOwnRules = (type: EventType): boolean => isOpener(type) || isRefusal(type);

/** The stages that open by themselves when the time for a duty of this one has run out: for this duty, or for any. */
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
 * The stages to which an event of this type can lead from a stage as the policy foresees: the
 * next that opens on it and, while those are skippable, the one after.
 */
export function stagesAfter({ stages }: Policy, stage: Stage, type: EventType): readonly Stage[] {
  const opening = stages.slice(stages.indexOf(stage) + 1).filter((one) => opens(one, type));
  const last = opening.findIndex(({ skippable }) => !skippable);
  return last < 0 ? opening : opening.slice(0, last + 1);
}

/** Whether the stage has a step whose due date a holding letter can put off, as far as is known. */
export const canExtend = (stage: Stage): boolean =>
  stage.steps.some(({ extension }) => typeof extension === 'object' || extension === 'not-seen');

/** The clause under which a holding letter can put off a due date of the stage; the stage's, where that was not seen. */
export const clauseToExtend = ({ steps, clause }: Stage): ClauseRef =>
  steps.map(({ extension }) => given(extension)).find((extension) => extension)?.clause ?? clause;

/** The clause by which a stage lets the complainant ask for the next. */
export const clauseToAsk = ({ steps, clause }: Stage): ClauseRef =>
  steps.find(({ doneBy }) => doneBy.some(isOpener))?.clause ?? clause;

/** Whether the policy gives a power to refuse escalation. */
export const canRefuse = (policy: Policy): boolean =>
  powerToRefuse(policy) !== undefined &&
  policy.stages.some((stage) => opens(stage, 'escalation.requested'));

/** Works out where each type of event belongs under a policy. */
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
    // Where the formal stage is open from the receipt, what does one of its steps is its own.
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
