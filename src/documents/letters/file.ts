import type { IsoDate } from '../../calendar/index.js';
import type { Complaint, Obligation, Position } from '../../complaint/index.js';
import { factsUntil, obligationsOf, positionOn, replay } from '../../complaint/index.js';
import type { Duty, EventOf, EventType, Policy, Stage } from '../../policy/index.js';
import type { LetterBasics, LetterKind, LetterOptions } from './options.js';

/** What a letter is written from: the complaint as it was known on the day of the letter. */
export interface LetterFile<K extends LetterKind = LetterKind> {
  readonly kind: K;
  readonly options: LetterOptions[K];
  readonly on: IsoDate;
  readonly complaint: Complaint;
  readonly policy: Policy;
  readonly position: Position;
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
