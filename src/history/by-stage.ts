import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import type { Code, FinalResponses } from '../codes/index.js';
import { CODE_CALENDAR, codeInForce } from '../codes/index.js';
import { lifecycleOf } from '../lifecycle/index.js';
import type { ComplaintEvent, End, EventOf, EventType, Policy, Stage } from '../policy/index.js';
import {
  ANSWERING,
  BEFORE_RECEIPT,
  calendarOf,
  isReopening,
  present,
  TAKING_UP,
} from '../policy/index.js';
import type { Complaint, PlacedEvent } from './complaint.js';
import type { KnownComplaint } from './known.js';
import { standsAt } from './known.js';

/** A formal stage of the policy, with the events that belong to it. */
export interface CaseStage {
  /** The number of the stage in the Code: the first formal stage is 1. */
  readonly number: number;
  readonly stage: Stage;
  readonly events: readonly ComplaintEvent[];
  /** The day a later stage was requested: by the first request, or the first after a refusal that did not last. */
  readonly askedOn?: IsoDate;
  /** The refusal to accept the complaint at this stage, if it counts and has lasted. */
  readonly refusal?: EventOf<'escalation.refused'>;
  /** Whether there is a refusal that may or may not count, because part of the policy was not available. */
  readonly mayBeRefused: boolean;
}

/** One complaint as judged: what was known at the end of a day, and the edition that applies. */
export interface CaseFile {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
  /** The edition that applies. Absent before July 2020. */
  readonly code: Code | undefined;
  /** The edition in force on the day it was made, or on the earliest day on record. */
  readonly inForce: Code | undefined;
  /** The working days by which the Code counts. */
  readonly calendar: WorkingCalendar;
  readonly events: readonly ComplaintEvent[];
  /** The first formal stage, and every later one that was reached. */
  readonly stages: readonly CaseStage[];
  readonly receivedOn: IsoDate | undefined;
  /** The earliest day in the record on which the complaint is known to have been made. */
  readonly knownFrom: IsoDate | undefined;
  readonly end: End | undefined;
  /** The day of the event, or of the end of time, that closed the complaint. */
  readonly endedOn: IsoDate | undefined;
}

/** Another edition or calendar to judge a complaint by. */
type JudgedBy = Partial<Pick<CaseFile, 'code' | 'calendar'>>;

/** Lays out a complaint by the stages of the Code. */
export function caseOf(known: KnownComplaint, by: JudgedBy): CaseFile {
  const { complaint, asOf, history, moments } = known;
  const events = history.map(({ event }) => event);
  const { end } = standsAt(known);
  const receivedOn = firstOn(events, 'complaint.received');
  const knownFrom = events.find(({ type }) => !BEFORE_RECEIPT.includes(type))?.on;
  const madeOn = receivedOn ?? knownFrom;
  const inForce = madeOn && codeInForce(madeOn);
  const lastOpen = moments.findLastIndex(({ after }) => !after.end);
  const stages = complaint.policy.stages
    .filter(({ informal }) => !informal)
    .map((stage, index) => ({
      number: index + 1,
      stage,
      ...requestFor(stage, history, end, complaint.policy),
      reached: moments.some(({ after }) => after.stage === stage.id),
    }))
    .filter(({ number, events: own, reached }) => number === 1 || reached || own.length > 0);
  return {
    complaint,
    asOf,
    code: by.code ?? inForce,
    inForce,
    calendar: by.calendar ?? codeCalendar(complaint),
    events,
    stages: stages.map(({ reached, ...stage }) => stage),
    receivedOn,
    knownFrom,
    end,
    endedOn: end && moments[lastOpen + 1]?.on,
  };
}

/** Events that request a later stage, or take it up without a request. */
const ASKING = ['escalation.requested', 'complaint.escalated'] as const;

/** The events of a stage, when it was requested, and whether that was refused. */
function requestFor(
  { id }: Stage,
  history: readonly PlacedEvent[],
  end: End | undefined,
  { refusal }: Policy,
): Omit<CaseStage, 'number' | 'stage'> {
  const own = history.filter(({ stage }) => stage === id);
  const ended = own.filter(
    ({ event, after }) => event.type === 'escalation.refused' && after.end === 'escalation-refused',
  );
  const last = ended.at(-1);
  const later = last ? own.slice(own.indexOf(last) + 1).map(({ event }) => event) : [];
  // A refusal does not last if the landlord took up the stage all the same.
  const isTakenUp = firstOn(later, ...TAKING_UP) !== undefined;
  const lasting = end === 'escalation-refused' && !isTakenUp ? last : undefined;
  const overturned = ended.filter((placed) => placed !== lasting).at(-1);
  const events = own.map(({ event }) => event);
  const since = overturned ? events.slice(events.indexOf(overturned.event)) : events;
  const askedOn = firstOn(since, ...ASKING) ?? firstOn(events, ...ASKING);
  const refused = lasting?.event;
  return present({
    events,
    askedOn,
    refusal: refused?.type === 'escalation.refused' ? refused : undefined,
    mayBeRefused: refusal === 'not-seen' && firstOn(events, 'escalation.refused') !== undefined,
  });
}

/** A landlord's closures stop its own limits, not the Code's. A calendar given for the complaint counts unchanged. */
export const codeCalendar = (complaint: Complaint): WorkingCalendar =>
  isByOwnCalendar(complaint) ? CODE_CALENDAR : complaint.calendar;

/** Whether a complaint is counted by its policy's calendar, not by one that was given for it. */
export function isByOwnCalendar({ calendar, policy }: Complaint): boolean {
  const { name, edition } = calendarOf(policy);
  return calendar.name === name && calendar.edition === edition;
}

/** The events of some types. */
export const allOf = <T extends EventType>(
  events: readonly ComplaintEvent[],
  ...types: readonly T[]
): Extract<ComplaintEvent, { type: T }>[] =>
  events.filter((event): event is Extract<ComplaintEvent, { type: T }> =>
    (types as readonly EventType[]).includes(event.type),
  );

/** The day an event of one of these types first happened. */
export const firstOn = (
  events: readonly ComplaintEvent[],
  ...types: readonly EventType[]
): IsoDate | undefined => events.find(({ type }) => types.includes(type))?.on;

/** Whether the source of the history is silent on such events. */
export const isSilent = ({ complaint }: CaseFile, ...types: readonly EventType[]): boolean =>
  types.some((type) => complaint.silentOn.includes(type));

/** The day a stage was first answered. */
export const answeredOn = ({ events }: CaseStage): IsoDate | undefined =>
  firstOn(events, ...ANSWERING);

/** Ends with which the landlord has had its last word. */
const LAST_WORDS: readonly End[] = ['exhausted', 'escalation-refused', 'excluded'];

/** When the landlord gave its final response, or refused for good; `undefined` while the record shows neither. */
export function lastWords(file: CaseFile): FinalResponses | undefined {
  const { complaint, end, endedOn, stages, events } = file;
  const last = stages.find(({ stage }) => stage === complaint.policy.stages.at(-1));
  const answers = allOf(last?.events ?? [], ...ANSWERING).map(({ on }) => on);
  const isRefused = end !== undefined && end !== 'exhausted' && LAST_WORDS.includes(end);
  // Steps after the answer, such as completing promised actions, do not delay the last word.
  const ends = endedOn && (isRefused || (end === 'exhausted' && answers.length === 0));
  const words = [...answers, ...(ends ? [endedOn] : [])].sort();
  const reopenedOn = events.findLast(({ type }) => isReopening(type))?.on;
  const [first, latest] = [words[0], words.at(-1)];
  const isOpenAgain =
    !end && reopenedOn !== undefined && latest !== undefined && latest < reopenedOn;
  return first && latest && !isOpenAgain ? { first, latest } : undefined;
}

/**
 * Events that could show the landlord's last word, but on which the source is silent. If it is silent on requests for
 * the next stage, a second answer is one of them, since its stage is not known.
 */
export function lastWordsUntold(file: CaseFile): EventType[] {
  const { known } = lifecycleOf(file.complaint.policy);
  const showing: EventType[] = [...ANSWERING, 'complaint.excluded', 'escalation.refused'];
  const isSecond = allOf(file.events, ...ANSWERING).length > 1;
  return [...showing, ...(isSecond ? (['escalation.requested'] as const) : [])].filter(
    (type) => known.includes(type) && isSilent(file, type),
  );
}

/** The day of a refusal that may or may not count, because part of the policy was not available. */
export const refusalUnseen = ({ stages }: CaseFile): IsoDate | undefined =>
  firstOn(
    stages.filter(({ mayBeRefused }) => mayBeRefused).flatMap(({ events }) => events),
    'escalation.refused',
  );
