import type { IsoDate } from '../../../calendar/index.js';
import type { Complaint, Obligation, PlacedEvent, Position } from '../../../complaint/index.js';
import {
  eventsUntil,
  obligationsOf,
  positionOf,
  recordEvent,
  replay,
} from '../../../complaint/index.js';
import { ComplaintsError } from '../../../errors.js';
import { windowUsedOn } from '../../../history/index.js';
import { readEvent } from '../../../lifecycle/index.js';
import type {
  ComplaintEvent,
  Duty,
  EventOf,
  EventType,
  Policy,
  Stage,
} from '../../../policy/index.js';
import { EVENT_TYPES, present, stageOf } from '../../../policy/index.js';
import type { LetterBasics } from './options.js';

/** The basis of a letter: the complaint as it was known on the day of the letter. */
export interface LetterFile<Options extends LetterBasics = LetterBasics> {
  readonly options: Options;
  /** The options that this kind of letter takes. */
  readonly takes: readonly string[];
  readonly on: IsoDate;
  readonly complaint: Complaint;
  readonly policy: Policy;
  readonly position: Position;
}

/** Opens the file, without events after the day of the letter. */
export function openFile<Options extends LetterBasics>(
  whole: Complaint,
  options: Options,
  takes: readonly string[],
): LetterFile<Options> {
  const { policy, calendar, silentOn, events } = whole;
  const { on } = options;
  const known = events.filter((event) => event.on <= on);
  const complaint =
    known.length < events.length ? replay(policy, known, { calendar, silentOn }) : whole;
  return { options, takes, on, complaint, policy, position: positionOf(complaint, on) };
}

/** The recorded event of this letter, on its day, with its place in the history. */
const placedOnRecord = (
  { complaint, on, options: { stage } }: LetterFile,
  type: EventType,
): PlacedEvent | undefined =>
  complaint.history.find(
    ({ event, stage: at }) =>
      event.type === type && event.on === on && (stage === undefined || stage === at),
  );

/** The recorded event of this letter, on its day, if there is one. */
export const onRecord = <T extends EventType>(file: LetterFile, type: T): EventOf<T> | undefined =>
  placedOnRecord(file, type)?.event as EventOf<T> | undefined;

/** The stage of the letter: the one named, the one of the recorded event, or the one open that day. */
export const stageMeant = (file: LetterFile, type: EventType): Stage | undefined => {
  const { options, policy, position } = file;
  return stageOf(policy, options.stage ?? placedOnRecord(file, type)?.stage ?? position.stage);
};

/** The obligation of a duty at the stage, at the end of a day: the one that is owed now, where the complaint was reopened. */
export function dutyOf(
  { complaint, stage, on }: Sent,
  duties: readonly Duty[],
  asOf = on,
): Obligation | undefined {
  const rows = obligationsOf(complaint, asOf, { by: ['policy'] }).filter(({ id, round }) =>
    duties.some((duty) => id === [stage?.id, duty, round].filter(Boolean).join('/')),
  );
  const latest = Math.max(...rows.map(({ round = 1 }) => round));
  return rows.find(({ round = 1 }) => round === latest);
}

/** The latest event of a type, up to the day of the letter. */
export const latest = <T extends EventType>(
  { complaint, on }: LetterFile,
  type: T,
): EventOf<T> | undefined =>
  eventsUntil(complaint, on).findLast(({ event }) => event.type === type)?.event as
    | EventOf<T>
    | undefined;

/** The latest request for the next stage, and the window that it used. */
export function latestRequest(file: LetterFile) {
  const { complaint, on } = file;
  const request = latest(file, 'escalation.requested');
  if (!request) return {};
  const usedOn = windowUsedOn(complaint, request.on);
  const window = obligationsOf(complaint, on, { by: ['policy'] }).findLast(
    ({ duty, settledOn }) => duty === 'escalate' && settledOn === usedOn,
  );
  return { request, window };
}

/** A file with the letter among the complaint's events, so that the effects of sending it are known. */
export interface Sent<Options extends LetterBasics = LetterBasics> extends LetterFile<Options> {
  readonly placed: PlacedEvent;
  readonly stage: Stage | undefined;
}

/** The fields of an event; undefined ones are absent. */
type Fields<T extends EventType> = { readonly [K in keyof EventOf<T>]?: EventOf<T>[K] | undefined };

/** Adds the letter to the events of the complaint, or replaces its recorded event. */
export function send<T extends EventType, Options extends LetterBasics>(
  file: LetterFile<Options>,
  type: T,
  fields: Fields<T>,
): Sent<Options> {
  const { policy, calendar, silentOn, events } = file.complaint;
  const isToday = fields.on === undefined || fields.on === file.on;
  const before = isToday ? onRecord(file, type) : undefined;
  const facts = file.options.facts ?? before?.facts;
  const event = present({ type, on: file.on, ...fields, facts }) as ComplaintEvent;
  const after = before && events.map((other) => (other === before ? event : other));
  const complaint = asArgument(file, () =>
    after ? replay(policy, after, { calendar, silentOn }) : recordEvent(file.complaint, event),
  );
  const placed = complaint.history.findLast(
    (other) =>
      other.event.type === type &&
      other.event.on === event.on &&
      (!event.stage || event.stage === other.stage),
  ) as PlacedEvent;
  return { ...file, complaint, placed, stage: stageOf(policy, placed.stage) };
}

/** Leaves out events of the same day after the letter: the letter itself says what can follow it. */
export function asSent<T extends Sent>(sent: T): T {
  const { policy, placed, complaint } = sent;
  const { history, calendar, silentOn } = complaint;
  const events = history.slice(0, history.indexOf(placed) + 1).map(({ event }) => event);
  if (events.length === history.length) return sent;
  return { ...sent, complaint: replay(policy, events, { calendar, silentOn }) };
}

/** Adds fields to the letter's event that do not affect the complaint, so the history is not replayed. */
export function withMore<T extends Sent>(sent: T, more: object): T {
  const { policy, placed } = sent;
  const event = { ...placed.event, ...more };
  const read = asArgument(sent, () => readEvent(event, { policy, possible: () => EVENT_TYPES }));
  return { ...sent, placed: { ...placed, event: read } };
}

/** Reports an invalid event as an invalid argument: the options of the letter made it. */
function asArgument<T>({ options }: LetterFile, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    const { issues, because } = error.details;
    throw new ComplaintsError('argument/invalid', {
      given: options,
      ...(issues && { issues }),
      ...(because && { because }),
      possible: Object.keys(options),
    });
  }
}
