import type { IsoDate } from '../calendar/index.js';
import { addCalendarDays, earliestOf } from '../calendar/index.js';
import type { Lifecycle } from '../lifecycle/index.js';
import { isOpener, lifecycleOf } from '../lifecycle/index.js';
import type { EventType, Stage, Step } from '../policy/index.js';
import { ANSWERS, receiptOf } from '../policy/index.js';
import type { Complaint, PlacedFact, Position } from './complaint.js';
import { factsUntil, NOWHERE } from './complaint.js';

/** A moment at which a complaint's position was looked at: a fact, or a time that ran out. */
export interface Moment {
  readonly on: IsoDate;
  readonly after: Position;
  /** Absent where it was the passing of time alone. */
  readonly fact?: PlacedFact;
}

/** A complaint as far as it was known at the end of a day, and the questions that duties ask of it. */
export interface KnownFacts {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
  readonly facts: readonly PlacedFact[];
  /** The facts, and between them whatever time did. */
  readonly moments: readonly Moment[];
  readonly lifecycle: Lifecycle;
}

/** What was known by the facts. For what time has done since the last of them, see `knownAt`. */
export function knownByFacts(complaint: Complaint, asOf: IsoDate): KnownFacts {
  const facts = factsUntil(complaint, asOf);
  const moments: Moment[] = [];
  for (const fact of facts) {
    if (fact.elapsed) moments.push(...fact.elapsed);
    moments.push({ on: fact.event.on, after: fact.after, fact });
  }
  return { complaint, asOf, facts, moments, lifecycle: lifecycleOf(complaint.policy) };
}

/** Where the complaint stood in the end. */
export const standsAt = ({ moments }: KnownFacts): Position => moments.at(-1)?.after ?? NOWHERE;

/** The facts of some types that belong to a stage. A request to escalate belongs to the stage it opens. */
export const factsOf = (
  { facts }: KnownFacts,
  stage: string,
  types: readonly EventType[],
): readonly PlacedFact[] =>
  facts.filter((fact) => fact.stage === stage && types.includes(fact.event.type));

/** The day a fact of this type first happened, whatever its stage. */
export const firstDay = ({ facts }: KnownFacts, type: EventType): IsoDate | undefined =>
  facts.find(({ event }) => event.type === type)?.event.on;

/**
 * The fact that first did a step: for a complainant's window, the posting where there is one. A window to escalate is
 * used by the first request for any later stage.
 */
export function settling(
  { facts, lifecycle }: KnownFacts,
  stage: Stage,
  step: Step,
): PlacedFact | undefined {
  const index = lifecycle.indexOf(stage.id);
  return facts.find(
    ({ event, stage: at }) =>
      step.doneBy.includes(step.party === 'complainant' ? receiptOf(event.type) : event.type) &&
      (isOpener(event.type) ? lifecycle.indexOf(at) > index : at === stage.id),
  );
}

/** The day a step was first done. */
export const settledOn = (known: KnownFacts, stage: Stage, step: Step): IsoDate | undefined =>
  settling(known, stage, step)?.event.on;

/**
 * The day a stage was opened: by a fact that reached it, by time that ran out, or by a fact that
 * passed it over on the way to a later stage, unless the policy lets it be passed over.
 */
export function openedOn({ moments, lifecycle }: KnownFacts, stage: Stage): IsoDate | undefined {
  const index = lifecycle.indexOf(stage.id);
  const reached = ({ after, fact }: Moment): boolean =>
    after.stage === stage.id ||
    (fact?.stage === stage.id && lifecycle.bearsOnStage(fact.event.type));
  const passedOver = ({ after, fact }: Moment, at: number): boolean =>
    !stage.informal &&
    !stage.skippable &&
    fact !== undefined &&
    fact.regularity !== 'regular' &&
    lifecycle.indexOf(after.stage) > index &&
    lifecycle.indexOf(moments[at - 1]?.after.stage ?? null) < index;
  return moments.find((moment, at) => reached(moment) || passedOver(moment, at))?.on;
}

/** The days on which the complaint came to an end, in order. */
export const endsOf = (moments: readonly Moment[]): IsoDate[] =>
  moments.filter(({ after }, at) => after.end && !moments[at - 1]?.after.end).map(({ on }) => on);

/** The day on which a complaint came to the end it was at; `undefined` while it is open. */
export const endedOn = (known: KnownFacts): IsoDate | undefined =>
  standsAt(known).end ? endsOf(known.moments).at(-1) : undefined;

/**
 * The day the complaint was closed as far as a stage's own duties go: after it was last open
 * there, at this stage or a later one; at an earlier one only where nothing followed.
 */
export function closedOn(
  { moments, lifecycle }: KnownFacts,
  stage: Stage,
  step?: Step,
): IsoDate | undefined {
  const index = lifecycle.indexOf(stage.id);
  const lastOpen = moments.findLastIndex(({ after }) => !after.end);
  const lastOpenHere = moments.findLastIndex(({ after }) => !after.end && after.stage === stage.id);
  const closing = moments.find(
    (moment, at) =>
      moment.after.end &&
      at > lastOpenHere &&
      (at > lastOpen || lifecycle.indexOf(moment.after.stage) >= index) &&
      !(step?.party === 'complainant' && isOfTheLandlords(moment)),
  );
  // Time that runs out closes it the day after.
  return closing && (closing.fact ? closing.on : addCalendarDays(closing.on, 1));
}

/** Whether the landlord closed it by itself, which takes nothing of the complainant's time away. */
const isOfTheLandlords = ({ fact }: Moment): boolean =>
  fact?.event.type === 'complaint.resolved' && fact.event.agreed !== true;

/** The day on which a later step that answers, at this stage or a later one, overtook a step that was not done. */
export function stepAnsweredOn(
  { facts, complaint, lifecycle }: KnownFacts,
  stage: Stage,
  step: Step,
): IsoDate | undefined {
  const index = lifecycle.indexOf(stage.id);
  return facts.find(({ event, stage: id }) => {
    const at = lifecycle.indexOf(id);
    const later = at === index ? stage.steps.indexOf(step) + 1 : at > index ? 0 : undefined;
    return complaint.policy.stages[at]?.steps.some(
      ({ duty, doneBy }, n) =>
        later !== undefined && n >= later && ANSWERS.includes(duty) && doneBy.includes(event.type),
    );
  })?.event.on;
}

/** The day from which a step was no longer owed: one of the events that release it, or for an informal one a later stage. */
export function releasedOn(known: KnownFacts, stage: Stage, step: Step): IsoDate | undefined {
  const days = (step.releasedBy ?? []).map((type) => firstDay(known, type));
  return earliestOf(...days, stage.informal && passedOn(known, stage));
}

/** The day on which a step that was not done was overtaken: by the answer, by the end, or by what releases it. */
export const overtakenOn = (known: KnownFacts, stage: Stage, step: Step): IsoDate | undefined =>
  earliestOf(
    stepAnsweredOn(known, stage, step),
    closedOn(known, stage, step),
    releasedOn(known, stage, step),
  );

/** The day on which a later stage was opened, by whatever fact or by time. */
const passedOn = ({ moments, lifecycle }: KnownFacts, stage: Stage): IsoDate | undefined =>
  moments.find(({ after }) => lifecycle.indexOf(after.stage) > lifecycle.indexOf(stage.id))?.on;
