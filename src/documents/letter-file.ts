import type { IsoDate } from '../calendar/index.js';
import {
  type Complaint,
  factsUntil,
  type Obligation,
  obligationsOf,
  type PlacedFact,
  type Position,
  positionOn,
  recordEvent,
  replay,
} from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import type { ComplaintEvent, EventOf } from '../lifecycle/index.js';
import type { Duty, EventType, Policy, Stage } from '../policy/index.js';
import type { LetterBasics, LetterKind, LetterOptions } from './letter-options.js';

/** What a letter is written from: the complaint as it was known on the day of the letter. */
export interface LetterFile<K extends LetterKind = LetterKind> {
  readonly kind: K;
  readonly options: LetterOptions[K];
  readonly on: IsoDate;
  readonly complaint: Complaint;
  readonly policy: Policy;
  readonly position: Position;
}

/** The complaint with the letter among its facts: what follows from sending it follows from there. */
export interface Sent {
  readonly complaint: Complaint;
  readonly placed: PlacedFact;
  readonly stage: Stage | undefined;
}

/** Opens the file: facts after the day of the letter are left out. */
export function openFile<K extends LetterKind>(
  kind: K,
  { policy, calendar, silentOn, events }: Complaint,
  options: LetterOptions[K],
): LetterFile<K> {
  const { on } = options;
  const known = events.filter((event) => event.on <= on);
  const complaint = replay(policy, known, { calendar, silentOn });
  return { kind, options, on, complaint, policy, position: positionOn(complaint, on) };
}

/** The fact of that day, where the letter is on record already. */
export function onRecord<T extends EventType>(
  { complaint, on, options }: LetterFile,
  type: T,
): EventOf<T> | undefined {
  const { stage } = options as LetterBasics;
  return complaint.history.find(
    ({ event, stage: at }) =>
      event.type === type && event.on === on && (stage === undefined || stage === at),
  )?.event as EventOf<T> | undefined;
}

/** Puts the letter among the facts of the complaint, in place of what is on record of it. */
export function send(file: LetterFile, fact: ComplaintEvent): Sent {
  const { policy, calendar, silentOn, events } = file.complaint;
  const before = onRecord(file, fact.type);
  const complaint = asArgument(file, () =>
    before
      ? replay(
          policy,
          events.map((event) => (event === before ? fact : event)),
          { calendar, silentOn },
        )
      : recordEvent(file.complaint, fact),
  );
  const placed = complaint.history.findLast(
    ({ event, stage }) =>
      event.type === fact.type && event.on === fact.on && (!fact.stage || fact.stage === stage),
  ) as PlacedFact;
  return { complaint, placed, stage: policy.stages.find(({ id }) => id === placed.stage) };
}

/** What cannot be a fact was a wrong argument. */
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

/** A duty of a stage, as it stands at the end of a day. */
export const dutyOf = (
  complaint: Complaint,
  stage: Stage | undefined,
  asOf: IsoDate,
  ...duties: readonly Duty[]
): Obligation | undefined =>
  obligationsOf(complaint, asOf).find(
    ({ id }) => stage !== undefined && duties.some((duty) => id === `${stage.id}/${duty}`),
  );

/** The latest fact of a type by a day. */
export const latest = <T extends EventType>(
  complaint: Complaint,
  asOf: IsoDate,
  type: T,
): EventOf<T> | undefined =>
  factsUntil(complaint, asOf).findLast(({ event }) => event.type === type)?.event as
    | EventOf<T>
    | undefined;
