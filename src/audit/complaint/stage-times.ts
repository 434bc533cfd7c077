import { type IsoDate, workingDaysBetween } from '../../calendar/index.js';
import {
  ANSWERING,
  allOf,
  type CaseFile,
  type CaseStage,
  firstOn,
  isSilent,
  TAKING_UP,
} from '../../history/index.js';
import type { EventOf, Outcome } from '../../lifecycle/index.js';
import type { Obligation } from '../../obligations/index.js';
import { present } from '../../policy/index.js';
import { effectOf, type LetterEffect, type Timing, timingOf } from './timing.js';

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

/** The same with the rows of the ledger that it is seen from, which say why. */
export interface TimedStage extends CaseStage {
  readonly times: StageTimes;
  /** What the Code's times make of it. */
  readonly rows: { readonly acknowledge?: Obligation; readonly respond?: Obligation };
  /** Its holding letters, each with what it did and the due date then in force. */
  readonly letters: readonly JudgedLetter[];
}

/** A holding letter by the Code. */
export interface JudgedLetter {
  readonly letter: EventOf<'response.extended'>;
  readonly effect: LetterEffect;
  readonly due?: IsoDate;
}

/** A stage as the rows of the Code have it. */
export function timeStage(
  file: CaseFile,
  stage: CaseStage,
  byCode: readonly Obligation[],
): TimedStage {
  const rowOf = (duty: Obligation['duty']) =>
    byCode.find((row) => row.stage === stage.stage.id && row.duty === duty);
  const [acknowledge, respond] = [rowOf('acknowledge'), rowOf('respond')];
  const timed = (row: Obligation | undefined, by: 'first' | 'last') =>
    row && timingOf(row, by, file.asOf, file.calendar);
  const letters = lettersOf(stage, respond);
  const times: StageTimes = present({
    ...whatHappened(file, stage),
    acknowledgement: timed(acknowledge, 'first'),
    response: timed(respond, 'first'),
    extendedResponse: timed(respond, 'last'),
    inTimeByLateStart: respond?.byLateStart,
    extension: extensionOf(file, stage, respond, letters),
    putOffTo: respond?.putOffTo,
  });
  return { ...stage, times, rows: present({ acknowledge, respond }), letters };
}

/** The Code's rows know no pause: their revisions are the letters, in order. */
function lettersOf({ events }: CaseStage, respond: Obligation | undefined): JudgedLetter[] {
  const { first: { earliest, latest } = {}, revisions = [] } = respond ?? {};
  let due = earliest === latest ? latest : undefined;
  return allOf(events, 'response.extended').flatMap((letter, n): JudgedLetter[] => {
    const revision = revisions[n];
    if (!revision) return [];
    const inForce = due;
    due = revision.to ?? due;
    return [present({ letter, effect: effectOf(revision), due: inForce })];
  });
}

type Happened = Omit<StageTimes, 'extension' | 'putOffTo'>;

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
  return present({
    number,
    stage: stage.id,
    receivedOn,
    acknowledgedOn: firstOn(events, 'complaint.acknowledged'),
    takenUpOn: number > 1 && !refusal ? takenUpOn : undefined,
    answeredOn: day,
    workingDaysTaken: receivedOn && day && workingDaysBetween(receivedOn, day, file.calendar),
    outcome,
    remedies: allOf(events, 'response.sent').flatMap(({ remedies }) => remedies ?? []),
    escalatedOn,
    refused: refusal && present({ on: refusal.on, ground: refusal.ground || undefined }),
  });
}

function extensionOf(
  file: CaseFile,
  { events }: CaseStage,
  respond: Obligation | undefined,
  letters: readonly JudgedLetter[],
): StageTimes['extension'] {
  const effects = letters.map(({ effect }) => effect);
  if (respond?.putOffTo) return 'over-cap';
  if (effects.includes('extends')) return 'within-cap';
  if (effects.includes('unknown') || (!respond && firstOn(events, 'response.extended')))
    return 'unknown';
  return effects.length === 0 && isSilent(file, 'response.extended') ? 'unknown' : 'none';
}
