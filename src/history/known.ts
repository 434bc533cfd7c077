import type { IsoDate } from '../calendar/index.js';
import type { Lifecycle } from '../lifecycle/index.js';
import { isOpener, lifecycleOf } from '../lifecycle/index.js';
import type { EventType, Stage, Step } from '../policy/index.js';
import { isPosting, receiptOf } from '../policy/index.js';
import { skipping } from './by-kind.js';
import type { Complaint, PlacedEvent, Position } from './complaint.js';
import { eventsUntil, NOWHERE } from './complaint.js';

/** A moment at which a complaint's position may have changed: an event, or a time that ran out. */
export interface Moment {
  readonly on: IsoDate;
  readonly after: Position;
  /** Absent if only time passed. */
  readonly placed?: PlacedEvent;
}

/** A complaint as far as it was known at the end of a day. */
export interface KnownComplaint {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
  readonly history: readonly PlacedEvent[];
  /** The events, and the changes that time made between them. */
  readonly moments: readonly Moment[];
  readonly lifecycle: Lifecycle;
}

/** The complaint as known from its events. `knownAt` adds the changes that time made since the last of them. */
export function knownByEvents(complaint: Complaint, asOf: IsoDate): KnownComplaint {
  const history = eventsUntil(complaint, asOf);
  const lifecycle = lifecycleOf(complaint.policy);
  return { complaint, asOf, history, moments: momentsOf(history), lifecycle };
}

/** The moments of placed events. */
export function momentsOf(history: readonly PlacedEvent[]): Moment[] {
  const moments: Moment[] = [];
  for (const placed of history) {
    if (placed.elapsed) moments.push(...placed.elapsed);
    moments.push({ on: placed.event.on, after: placed.after, placed });
  }
  return moments;
}

/** The complaint's last position. */
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
 * The event that first did a step: for a complainant's window, the posting if there is one. The first request for any
 * later stage uses a window to escalate.
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
 * The day that counts for the complainant's window, for a request that the landlord received on a day: the day of
 * its posting, if recorded.
 */
export function windowUsedOn({ history }: Complaint, receivedOn: IsoDate): IsoDate {
  let posted: IsoDate | undefined;
  for (const {
    event: { on, type },
  } of history) {
    if (on > receivedOn) break;
    if (receiptOf(type) !== 'escalation.requested') continue;
    if (isPosting(type)) posted ??= on;
    // A posting before an earlier receipt belongs to that receipt.
    else if (on < receivedOn) posted = undefined;
  }
  return posted ?? receivedOn;
}

/** The day a step was first done. */
export const settledOn = (known: KnownComplaint, stage: Stage, step: Step): IsoDate | undefined =>
  settling(known, stage, step)?.event.on;

/**
 * The day a stage was opened: by an event that reached it, by time that ran out, or by an event that skipped it on the
 * way to a later stage, unless the policy lets it be skipped.
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
