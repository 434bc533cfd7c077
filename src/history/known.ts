import type { IsoDate } from '../calendar/index.js';
import type { Lifecycle } from '../lifecycle/index.js';
import { isOpener, lifecycleOf } from '../lifecycle/index.js';
import type { EventType, Stage, Step } from '../policy/index.js';
import { isPosting, receiptOf } from '../policy/index.js';
import { skipping } from './by-kind.js';
import type { Complaint, PlacedEvent, Position } from './complaint.js';
import { eventsUntil, NOWHERE } from './complaint.js';

/** A moment at which a complaint's position was looked at: an event, or a time that ran out. */
export interface Moment {
  readonly on: IsoDate;
  readonly after: Position;
  /** Absent where it was the passing of time alone. */
  readonly placed?: PlacedEvent;
}

/** A complaint as far as it was known at the end of a day, and the questions that duties ask of it. */
export interface KnownComplaint {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
  readonly history: readonly PlacedEvent[];
  /** The events, and between them whatever time did. */
  readonly moments: readonly Moment[];
  readonly lifecycle: Lifecycle;
}

/** What was known by the events. For what time has done since the last of them, see `knownAt`. */
export function knownByEvents(complaint: Complaint, asOf: IsoDate): KnownComplaint {
  const history = eventsUntil(complaint, asOf);
  const lifecycle = lifecycleOf(complaint.policy);
  return { complaint, asOf, history, moments: momentsOf(history), lifecycle };
}

/** The moments of events in their places. */
export function momentsOf(history: readonly PlacedEvent[]): Moment[] {
  const moments: Moment[] = [];
  for (const placed of history) {
    if (placed.elapsed) moments.push(...placed.elapsed);
    moments.push({ on: placed.event.on, after: placed.after, placed });
  }
  return moments;
}

/** Where the complaint stood in the end. */
export const standsAt = ({ moments }: KnownComplaint): Position => moments.at(-1)?.after ?? NOWHERE;

/** The events of some types that belong to a stage. A request to escalate belongs to the stage it opens. */
export const eventsOf = (
  { history }: KnownComplaint,
  stage: string,
  types: readonly EventType[],
): readonly PlacedEvent[] =>
  history.filter((placed) => placed.stage === stage && types.includes(placed.event.type));

/** The day an event of this type first happened, whatever its stage. */
export const firstDay = ({ history }: KnownComplaint, type: EventType): IsoDate | undefined =>
  history.find(({ event }) => event.type === type)?.event.on;

/** Whether an event of some types may belong to a stage, of which nobody can say to which it does. */
export const mayHaveHappened = (
  { history, lifecycle }: KnownComplaint,
  stage: Stage,
  types: readonly EventType[],
): boolean =>
  history.some(
    ({ event, stage: place, after: { stage: open } }) =>
      place === null &&
      open !== null &&
      types.includes(event.type) &&
      lifecycle.indexOf(stage.id) > lifecycle.indexOf(open),
  );

/**
 * The event that first did a step: for a complainant's window, the posting where there is one. A window to escalate is
 * used by the first request for any later stage.
 */
export function settling(
  { history, lifecycle }: KnownComplaint,
  stage: Stage,
  step: Step,
): PlacedEvent | undefined {
  const index = lifecycle.indexOf(stage.id);
  return history.find(
    ({ event, stage: at }) =>
      step.doneBy.includes(step.party === 'complainant' ? receiptOf(event.type) : event.type) &&
      (isOpener(event.type) ? lifecycle.indexOf(at) > index : at === stage.id),
  );
}

/**
 * The day that counts for the complainant's time to ask for the next stage, of a request that the landlord received on
 * a day: that of its posting, where the record tells it.
 */
export function windowUsedOn({ history }: Complaint, receivedOn: IsoDate): IsoDate {
  let posted: IsoDate | undefined;
  for (const {
    event: { on, type },
  } of history) {
    if (on > receivedOn) break;
    if (receiptOf(type) !== 'escalation.requested') continue;
    if (isPosting(type)) posted ??= on;
    // What was posted before another receipt was what came then.
    else if (on < receivedOn) posted = undefined;
  }
  return posted ?? receivedOn;
}

/** The day a step was first done. */
export const settledOn = (known: KnownComplaint, stage: Stage, step: Step): IsoDate | undefined =>
  settling(known, stage, step)?.event.on;

/**
 * The day a stage was opened: by an event that reached it, by time that ran out, or by an event that
 * passed it over on the way to a later stage, unless the policy lets it be passed over.
 */
export function openedOn(
  { complaint, moments, lifecycle }: KnownComplaint,
  stage: Stage,
): IsoDate | undefined {
  const index = lifecycle.indexOf(stage.id);
  const reached = ({ after, placed }: Moment): boolean =>
    after.stage === stage.id ||
    (placed?.stage === stage.id && lifecycle.bearsOnStage(placed.event.type));
  const passedOver = ({ after, placed }: Moment, at: number): boolean =>
    !stage.informal &&
    placed !== undefined &&
    skipping(complaint, stage, placed.event.on).truth === false &&
    placed.regularity !== 'regular' &&
    lifecycle.indexOf(after.stage) > index &&
    lifecycle.indexOf(moments[at - 1]?.after.stage ?? null) < index;
  return moments.find((moment, at) => reached(moment) || passedOver(moment, at))?.on;
}
