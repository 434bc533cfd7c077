import { type IsoDate, workingDaysBetween } from '../calendar/index.js';
import type { Outcome } from '../lifecycle/index.js';

import {
  ANSWERING,
  allOf,
  answeredOn,
  type CaseFile,
  type CaseStage,
  firstOn,
  isSilent,
  overtakenOn,
  TAKING_UP,
} from './complaint-case.js';
import { type Clock, clockOf } from './complaint-clock.js';
import { type Extended, extend } from './complaint-extensions.js';
import { type Timing, timingOf } from './complaint-timing.js';

/**
 * What happened at one formal stage, and how it stands to the Code's time: plain data, from which
 * measures are counted. What is absent is not in the record.
 */
export interface StageTimes {
  /** As the Code counts: the first formal stage is 1. */
  readonly number: number;
  /** The policy's id for it. */
  readonly stage: string;
  /** The day the complaint was received or, later, the stage was asked for. */
  readonly receivedOn?: IsoDate;
  readonly acknowledgedOn?: IsoDate;
  /** For a later stage: the day the landlord first did something about it. */
  readonly takenUpOn?: IsoDate;
  /** The day of its first answer. */
  readonly answeredOn?: IsoDate;
  /** Working days after `receivedOn`, up to and including `answeredOn`. */
  readonly workingDaysTaken?: number;
  /** Of the first answer that gives one. */
  readonly outcome?: Outcome;
  /** What its answers promised. */
  readonly remedies: readonly string[];
  /** The day the complainant asked for the stage after it. */
  readonly escalatedOn?: IsoDate;
  /** The refusal to take the complaint to this stage, where it counts and has lasted. */
  readonly refused?: { readonly on: IsoDate; readonly ground?: string };
  /** The acknowledgement by the Code's time. Absent where no edition is judged by, or it sets none. */
  readonly acknowledgement?: Timing;
  /** The answer by the Code's time, as if nothing had put it off. */
  readonly response?: Timing;
  /**
   * The same with extensions, as far as the Code gives them without more. Late beyond a letter over the
   * cap, it was late by at least so much: whatever good reason there was for the letter.
   */
  readonly extendedResponse?: Timing;
  /** Present where the answer is in time only because the acknowledgement or entry from which its time ran came late itself. */
  readonly inTimeByLateStart?: true;
  /** Whether a holding letter put the answer off, and whether beyond what the Code gives without more. */
  readonly extension: 'none' | 'within-cap' | 'over-cap' | 'unknown';
  /** Where it is `over-cap`: the day that the letter gave. */
  readonly putOffTo?: IsoDate;
}

/** The same with what checks need to say why. */
export interface TimedStage extends CaseStage {
  readonly times: StageTimes;
  readonly clocks: { readonly acknowledge?: Clock; readonly respond?: Clock };
  readonly extended?: Extended;
}

/** Times a stage by the Code. */
export function timeStage(file: CaseFile, stage: CaseStage): TimedStage {
  const acknowledge = clockOf(file, stage, 'acknowledge');
  const respond = clockOf(file, stage, 'respond');
  const extended = respond && extend(file, stage, respond);
  const overtaken = overtakenOn(file, stage);
  const acknowledgedOn = firstOn(stage.events, 'complaint.acknowledged');
  const sent = {
    on: acknowledgedOn,
    overtaken,
    silent: stage.mayBeRefused || isSilent(file, 'complaint.acknowledged'),
  };
  const answer = {
    on: answeredOn(stage),
    overtaken,
    silent: stage.mayBeRefused || isSilent(file, 'response.sent', 'decision.sent'),
  };
  const end = respond?.late?.end;
  const prompt = end && extend(file, stage, { counted: '', first: end, last: end }).within;
  const extendedResponse = extended && extendedTiming(file, extended, answer);
  const times: StageTimes = {
    ...whatHappened(file, stage),
    ...(acknowledgedOn && { acknowledgedOn }),
    ...(acknowledge && { acknowledgement: timingOf(file, acknowledge, sent) }),
    ...(respond && { response: timingOf(file, respond, answer) }),
    ...(extendedResponse && { extendedResponse }),
    ...(extendedResponse?.standing === 'in-time' &&
      prompt &&
      timingOf(file, prompt, answer).standing === 'late' && { inTimeByLateStart: true }),
    extension: extensionOf(file, stage, extended),
    ...(extended?.beyond && { putOffTo: extended.beyond }),
  };
  return {
    ...stage,
    times,
    clocks: { ...(acknowledge && { acknowledge }), ...(respond && { respond }) },
    ...(extended && { extended }),
  };
}

type Happened = Omit<StageTimes, 'acknowledgedOn' | 'extension' | 'putOffTo'>;

function whatHappened(
  file: CaseFile,
  { number, stage, events, askedOn, refusal }: CaseStage,
): Happened {
  const receivedOn = number === 1 ? file.receivedOn : askedOn;
  const answers = allOf(events, 'response.sent', 'decision.sent');
  const outcome = answers.find((one) => one.outcome)?.outcome;
  const day = firstOn(events, ...ANSWERING);
  const later = file.stages.filter((one) => one.number > number).flatMap((one) => one.events);
  const escalatedOn = firstOn(later, 'escalation.requested');
  const takenUpOn = firstOn(
    events.filter(({ on }) => !askedOn || on >= askedOn),
    ...TAKING_UP,
  );
  return {
    number,
    stage: stage.id,
    ...(receivedOn && { receivedOn }),
    ...(number > 1 && takenUpOn && !refusal && { takenUpOn }),
    ...(day && { answeredOn: day }),
    ...(receivedOn &&
      day && { workingDaysTaken: workingDaysBetween(receivedOn, day, file.calendar) }),
    ...(outcome && { outcome }),
    remedies: allOf(events, 'response.sent').flatMap(({ remedies }) => remedies ?? []),
    ...(escalatedOn && { escalatedOn }),
    ...(refusal && {
      refused: { on: refusal.on, ...(refusal.ground && { ground: refusal.ground }) },
    }),
  };
}

function extendedTiming(
  file: CaseFile,
  { within, beyond }: Extended,
  answer: Parameters<typeof timingOf>[2],
): Timing {
  const timing = timingOf(file, within, answer);
  const day = timing.on ?? timing.countedTo;
  if (timing.standing !== 'late' || !beyond || !day || day <= beyond) return timing;
  return {
    ...timing,
    workingDaysLate: workingDaysBetween(beyond, day, file.calendar),
    atLeast: true,
  };
}

function extensionOf(
  file: CaseFile,
  { events }: CaseStage,
  extended: Extended | undefined,
): StageTimes['extension'] {
  const effects = extended?.letters.map(({ effect }) => effect) ?? [];
  if (extended?.beyond) return 'over-cap';
  if (effects.includes('extends')) return 'within-cap';
  if (effects.includes('unknown') || (!extended && firstOn(events, 'response.extended')))
    return 'unknown';
  return effects.length === 0 && isSilent(file, 'response.extended') ? 'unknown' : 'none';
}
