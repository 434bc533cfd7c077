import type { IsoDate } from '../../calendar/index.js';
import { workingDaysBetween } from '../../calendar/index.js';
import type { CaseFile, CaseStage } from '../../history/index.js';
import { answeredOn, firstOn } from '../../history/index.js';
import type { Obligation, Revision } from '../../obligations/index.js';
import { isInTime, isPast } from '../../obligations/index.js';
import type { Outcome } from '../../policy/index.js';
import { present, TAKING_UP } from '../../policy/index.js';
import { every, firstDay, isNotCovered } from '../events.js';

/** How something was done, or was not, by its time: a row of the Code's in the ledger, seen from its last day. */
export interface Timing {
  /** `late`: also if it was not done. `open`: not done and not yet due. `not-owed`: overtaken before it was due. */
  readonly standing: 'in-time' | 'late' | 'open' | 'not-owed' | 'unknown';
  /** The day from which that was counted, where it is known. */
  readonly from?: IsoDate;
  /** Working days by which the acknowledgement or entry of that day came late itself; absent where it did not. */
  readonly startedLateBy?: number;
  /** The last day on time, where it is known to the day. */
  readonly due?: IsoDate;
  /** The day it was done. */
  readonly on?: IsoDate;
  /** Working days after the last day on time, up to and including the day it was done, overtaken, or looked at. */
  readonly workingDaysLate?: number;
  /** Where it was never done: the day up to which that was counted. */
  readonly countedTo?: IsoDate;
  /** Present where it was late by so much or more: what the time ran from is known only to have been no later than a day. */
  readonly atLeast?: true;
}

/** What happened at one formal stage, and how it compares with the Code's times. What is absent is not in the record. */
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
  /** The refusal to accept the complaint to this stage, where it counts and has lasted. */
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
  /** Present where the answer is late only because the holding letter came after the due date: how the Code is read. */
  readonly lateByNotice?: true;
  /** Whether a holding letter put the answer off, and whether beyond what the Code gives without more. */
  readonly extension: 'none' | 'within-cap' | 'over-cap' | 'unknown';
  /** Where it is `over-cap`: the day that the letter gave. */
  readonly putOffTo?: IsoDate;
}

/** The same with the rows of the ledger that it is seen from, which say why. */
export interface TimedStage extends CaseStage {
  readonly times: StageTimes;
  /** What the Code's times make of it. It knows no pause: the revisions of an answer are the holding letters, in order. */
  readonly rows: { readonly acknowledge?: Obligation; readonly respond?: Obligation };
}

/** A stage as the rows of the Code have it. */
export function timeStage(file: CaseFile, at: CaseStage, rows: readonly Obligation[]): TimedStage {
  const { number, stage, events, askedOn, refusal } = at;
  const rowOf = (duty: Obligation['duty']) =>
    rows.find((row) => row.stage === stage.id && row.duty === duty);
  const [acknowledge, respond] = [rowOf('acknowledge'), rowOf('respond')];
  const receivedOn = number === 1 ? file.receivedOn : askedOn;
  const day = answeredOn(at);
  const since = events.filter(({ on }) => !askedOn || on >= askedOn);
  const later = file.stages.filter((one) => one.number > number).flatMap((one) => one.events);
  const response = respond && timingOf(respond, 'first', file);
  const isPutOff = respond && (respond.last !== respond.first || respond.putOffTo);
  const extendedResponse = isPutOff ? timingOf(respond, 'last', file) : response;
  const times: StageTimes = present({
    number,
    stage: stage.id,
    receivedOn,
    acknowledgedOn: firstDay('acknowledgement', events),
    takenUpOn: number > 1 && !refusal ? firstOn(since, ...TAKING_UP) : undefined,
    answeredOn: day,
    workingDaysTaken: receivedOn && day && workingDaysBetween(receivedOn, day, file.calendar),
    outcome: every('response-or-decision', events).find(({ outcome }) => outcome)?.outcome,
    remedies: every('response', events).flatMap(({ remedies }) => remedies ?? []),
    escalatedOn: firstDay('escalation-request', later),
    refused: refusal && present({ on: refusal.on, ground: refusal.ground || undefined }),
    acknowledgement: acknowledge && timingOf(acknowledge, 'first', file),
    response,
    extendedResponse,
    inTimeByLateStart: respond?.byLateStart,
    lateByNotice: isLateByNotice(extendedResponse, respond?.revisions),
    extension: extensionOf(file, at, respond),
    putOffTo: respond?.putOffTo,
  });
  return { times, rows: present({ acknowledge, respond }), ...at };
}

/** How a row stands by its last day as first counted, or after what put it off. */
function timingOf(row: Obligation, by: 'first' | 'last', { asOf, calendar }: CaseFile): Timing {
  const { from, start, settledOn: on, overtakenOn, putOffTo, standing } = row;
  const { earliest, latest } = row[by];
  const due = earliest === latest ? earliest : undefined;
  const known = present({ from, startedLateBy: start?.lateBy, due, on });
  const day = on ?? overtakenOn ?? asOf;
  if (!on && standing === 'unknown') return { standing: 'unknown', ...known };
  if (latest && isPast(day, row[by])) {
    const isBeyond = by === 'last' && putOffTo && isPast(day, { latest: putOffTo });
    return {
      standing: 'late',
      ...known,
      workingDaysLate: workingDaysBetween(isBeyond ? putOffTo : latest, day, calendar),
      ...(!on && { countedTo: day }),
      ...((earliest !== latest || isBeyond) && { atLeast: true }),
    };
  }
  if (!isInTime(day, row[by])) return { standing: 'unknown', ...known };
  return { standing: on ? 'in-time' : overtakenOn ? 'not-owed' : 'open', ...known };
}

/** Whether a late answer would be in time if a letter that came after the due date had put it off. */
const isLateByNotice = (
  timing: Timing | undefined,
  letters: readonly Revision[] = [],
): true | undefined =>
  timing?.standing === 'late' &&
  letters.some(
    ({ because, newDueDate: to }) =>
      because === 'too-late' &&
      to !== undefined &&
      !isPast(timing.on ?? timing.countedTo ?? to, { latest: to }),
  )
    ? true
    : undefined;

function extensionOf(file: CaseFile, at: CaseStage, respond?: Obligation): StageTimes['extension'] {
  const { putOffTo, revisions = [] } = respond ?? {};
  if (putOffTo) return 'over-cap';
  if (revisions.some(({ to, because }) => to && !because)) return 'within-cap';
  if (revisions.some(isUncertain) || (!respond && firstDay('holding-letter', at.events)))
    return 'unknown';
  return revisions.length === 0 && isNotCovered(file, 'holding-letter') ? 'unknown' : 'none';
}

/** Whether it is not known what a holding letter did to a time of the Code's: when the answer was due then, or the new date. */
export const isUncertain = ({ because }: Revision): boolean =>
  because === 'date-not-recorded' || because === 'no-due-date' || because === 'not-provided';
