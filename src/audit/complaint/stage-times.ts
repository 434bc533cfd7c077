import type { IsoDate } from '../../calendar/index.js';
import { workingDaysBetween } from '../../calendar/index.js';
import type { CaseFile, CaseStage } from '../../history/index.js';
import { answeredOn, firstOn } from '../../history/index.js';
import type { Obligation, Revision } from '../../obligations/index.js';
import { isInTime, isPast } from '../../obligations/index.js';
import type { Outcome } from '../../policy/index.js';
import { present, TAKING_UP } from '../../policy/index.js';
import { every, firstDay, isNotCovered } from '../events.js';

/** Whether something was done by the Code's time limit: a row of the ledger, judged by its last day. */
export interface Timing {
  /** `late`: also if it was not done. `open`: not done and not yet due. `not-owed`: overtaken before it was due. */
  readonly standing: 'in-time' | 'late' | 'open' | 'not-owed' | 'unknown';
  /** The day that the limit was counted from, if known. */
  readonly from?: IsoDate;
  /** How many working days late the acknowledgement or entry that it runs from was; absent if it was on time. */
  readonly startedLateBy?: number;
  /** The last day on time, if known exactly. */
  readonly due?: IsoDate;
  readonly on?: IsoDate;
  /** Working days after the last day on time, up to and including the day it was done or overtaken, or of the audit. */
  readonly workingDaysLate?: number;
  /** If it was never done: the day that lateness was counted to. */
  readonly countedTo?: IsoDate;
  /** Set if it was late by this much or more, because the last day on time is not known exactly. */
  readonly atLeast?: true;
}

/** The events of one formal stage, and how they compare with the Code's times. An absent field is not in the record. */
export interface StageTimes {
  /** The number of the stage in the Code's count: the first formal stage is 1. */
  readonly number: number;
  /** The policy's id of the stage. */
  readonly stage: string;
  /** The day the complaint was received; for a later stage, the day it was requested. */
  readonly receivedOn?: IsoDate;
  readonly acknowledgedOn?: IsoDate;
  /** For a later stage: the day the landlord first acted on the request. */
  readonly takenUpOn?: IsoDate;
  /** The day of the first answer. */
  readonly answeredOn?: IsoDate;
  /** Working days after `receivedOn`, up to and including `answeredOn`. */
  readonly workingDaysTaken?: number;
  /** The outcome of the first answer that gives one. */
  readonly outcome?: Outcome;
  /** The remedies that the answers promised. */
  readonly remedies: readonly string[];
  /** The day the complainant requested the next stage. */
  readonly escalatedOn?: IsoDate;
  /** The refusal to accept the complaint to this stage, if it counts and still stands. */
  readonly refused?: { readonly on: IsoDate; readonly ground?: string };
  /** The acknowledgement, by the Code's limit. Absent if no edition applies, or the edition sets no limit. */
  readonly acknowledgement?: Timing;
  /** The answer, by the Code's limit without extensions. */
  readonly response?: Timing;
  /**
   * The answer, by the Code's limit with the extensions that the Code allows without good reason. If it is late even by
   * a letter beyond that cap, lateness is counted from the letter's day, whatever the reason for the letter.
   */
  readonly extendedResponse?: Timing;
  /** Set if the answer is on time only because its limit ran from a late acknowledgement or entry. */
  readonly inTimeByLateStart?: true;
  /** Set if the answer is late only because the holding letter came after the due date, as the Code is read. */
  readonly lateByNotice?: true;
  /** Whether a holding letter extended the time, and whether beyond what the Code allows without good reason. */
  readonly extension: 'none' | 'within-cap' | 'over-cap' | 'unknown';
  /** With `over-cap`: the day that the letter gave. */
  readonly putOffTo?: IsoDate;
}

/** The times of a stage, with the rows of the ledger that they come from. */
export interface TimedStage extends CaseStage {
  readonly times: StageTimes;
  /** The rows by the Code. The Code has no pause, so the revisions of an answer are the holding letters, in order. */
  readonly rows: { readonly acknowledge?: Obligation; readonly respond?: Obligation };
}

/** Times a stage by the rows of the Code. */
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

/** Times a row by its last day as first counted, or as extended. */
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

/** Whether a late answer would be on time if a holding letter sent after the due date had extended it. */
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

/** Whether the effect of a holding letter is not known: the due date at that time, or the new date. */
export const isUncertain = ({ because }: Revision): boolean =>
  because === 'date-not-recorded' || because === 'no-due-date' || because === 'not-provided';
