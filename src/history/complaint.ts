import { fieldsOf, isMarked, reading } from '../border/index.js';
import type { IsoDate, PlainDateLike, WorkingCalendar } from '../calendar/index.js';
import { dateProblem, isoDate } from '../calendar/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import type { Lifecycle, LifecycleSnapshot, Regularity } from '../lifecycle/index.js';
import { stateAt } from '../lifecycle/index.js';
import type { ComplaintEvent, Duty, End, EventType, Policy } from '../policy/index.js';
import { oncePer } from '../policy/index.js';
import { EXPECTED, expectedOptions } from './words.js';

/** The position of a complaint: its stage, what that stage waits for, or how it was closed. */
export interface Position {
  /** The open stage, or the last one that was open. */
  readonly stage: string | null;
  /** The step that the stage waits for; `answered` if it waits for nothing more; absent once closed. */
  readonly step?: Duty | 'answered';
  /** How the complaint was closed, if it is closed. */
  readonly end?: End;
  /** Whether an advocate is authorised. */
  readonly advocate: boolean;
}

/** A change that the passing of time alone made: it opened a stage, or closed the complaint. */
export interface Elapsed {
  /** The last day of the time that ran out; it took effect the day after. */
  readonly on: IsoDate;
  /** The duty whose time it was: see `Obligation.id`. */
  readonly expiryOf: string;
  readonly after: Position;
}

/** An event in its place: the stage that it belongs to, and the complaint's position after it. */
export interface PlacedEvent {
  readonly event: ComplaintEvent;
  /**
   * Named by the event or inferred; not saved, since a later recording may change it. `null` before receipt, or if
   * it cannot be known.
   */
  readonly stage: string | null;
  /** Whether the policy expects the event at that point. */
  readonly regularity: Regularity;
  readonly after: Position;
  /** The changes that the passing of time made since the previous event, in order; absent if there are none. */
  readonly elapsed?: readonly Elapsed[];
}

/** Something worth knowing about a complaint that is not a breach. */
export interface Note {
  readonly id: 'policy-not-in-force' | 'policy-review-due' | 'repeated';
  readonly message: string;
}

/**
 * A complaint under a policy: the history of its events, and what follows from
 * them. Frozen: recording an event returns a new complaint.
 */
export interface Complaint {
  readonly policy: Policy;
  readonly calendar: WorkingCalendar;
  /** Every event, in the order in which they happened. This is all that is stored. */
  readonly events: readonly ComplaintEvent[];
  /** Types of event that the source of the history does not cover: their absence shows nothing. */
  readonly silentOn: readonly EventType[];
  /** The events in their places: the events folded through the policy's machine. */
  readonly history: readonly PlacedEvent[];
  readonly notes: readonly Note[];
}

/** The parts of a complaint that do not depend on its events. */
export type Basis = Pick<Complaint, 'policy' | 'calendar' | 'silentOn'>;

/** Before anything is known. */
export const NOWHERE: Position = { stage: null, advocate: false };

/** The machine's state at a position. */
export function toState(
  { machine }: Lifecycle,
  { stage, step, end, advocate }: Position,
): LifecycleSnapshot {
  if (stage === null) return stateAt(machine, ['awaiting'], { stage, advocate });
  // After the receipt a complaint is either closed or at a step of a stage.
  const path = end ? ['closed', end] : [stage, step as string];
  return stateAt(machine, path, { stage, advocate });
}

/** The position of a state, cached per state. */
export const toPosition: (state: LifecycleSnapshot) => Position = oncePer(
  ({ context, value }: LifecycleSnapshot) => {
    const { stage, advocate } = context;
    const { closed, ...open } = typeof value === 'string' ? {} : value;
    const [step] = Object.values(open);
    return Object.freeze({
      stage,
      ...(closed !== undefined && { end: closed as End }),
      ...(step !== undefined && { step: step as Duty | 'answered' }),
      advocate,
    });
  },
);

/** The placed events dated up to and including a day. */
export function eventsUntil({ history }: Complaint, asOf: IsoDate): readonly PlacedEvent[] {
  const until = [...history];
  while ((until.at(-1)?.event.on ?? asOf) > asOf) until.pop();
  return until;
}

/** An event as text that does not depend on the order of its fields. */
export const canonical = (event: ComplaintEvent): string => JSON.stringify(sorted(event));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
}

/** A question about a complaint and a day. */
type Asked<T> = (complaint: Complaint, asOf: IsoDate) => T;

/** Caches the answer for the last day asked with the complaint. `kept` returns it if it is for that day. */
export function keptForADay<T>(find: Asked<T>): Asked<T> & { readonly kept: Asked<T | undefined> } {
  const answers = new WeakMap<Complaint, { readonly asOf: IsoDate; readonly answer: T }>();
  const kept: Asked<T | undefined> = (complaint, asOf) => {
    const last = answers.get(complaint);
    return last?.asOf === asOf ? last.answer : undefined;
  };
  const ask: Asked<T> = (complaint, asOf) => {
    const last = kept(complaint, asOf);
    if (last !== undefined) return last;
    const answer = find(complaint, asOf);
    // An object that is not frozen may still change.
    if (Object.isFrozen(complaint)) answers.set(complaint, { asOf, answer });
    return answer;
  };
  return Object.assign(ask, { kept });
}

/*
 * Checks of arguments, for callers without types. Everything behind this border can rely
 * on its arguments.
 */

/** Checks a date, given as text or shaped like a Temporal.PlainDate. */
export function checkedDate(value: unknown, name: string): IsoDate {
  const problem = dateProblem(value);
  if (problem === undefined) return isoDate(value as IsoDate | PlainDateLike);
  throw new ComplaintsError(value instanceof Date ? 'date/js-date' : 'date/invalid', {
    given: value,
    because: `${name}: ${problem}`,
  });
}

/** Checks that a value is a complaint. */
export function checkedComplaint<T>(value: T): T {
  if (isMarked('complaint', value)) return value;
  const isSaved = reading(value, () => has(value, 'format', 'events'));
  throw invalidArgument(value, isSaved ? EXPECTED.restored : EXPECTED.complaint);
}

/** Checks that options are an object with known fields only. */
export function checkedFields<T extends object>(
  options: T,
  fields: readonly (keyof T & string)[],
): T {
  const isObject = typeof options === 'object' && options !== null;
  const given = isObject ? fieldsOf(options) : undefined;
  if (given && Object.keys(given).every((name) => fields.some((field) => field === name)))
    return given;
  throw invalidArgument(options, expectedOptions(fields));
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
