import { england, type IsoDate, type WorkingCalendar } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import { type Complaint, factsUntil, positionOn } from '../complaint/index.js';
import { BEFORE_RECEIPT, type ComplaintEvent } from '../lifecycle/index.js';
import { calendarOf, type End, type EventType, type Stage } from '../policy/index.js';

/** A formal stage of the policy, with the facts that belong to it. */
export interface CaseStage {
  /** As the Code counts: the first formal stage is 1. */
  readonly number: number;
  readonly stage: Stage;
  readonly events: readonly ComplaintEvent[];
}

/** One complaint as it is judged: what was known at the end of a day, and the edition it is held against. */
export interface CaseFile {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
  /** Absent before July 2020. */
  readonly code: Code | undefined;
  /** The working days by which the Code counts. */
  readonly calendar: WorkingCalendar;
  readonly events: readonly ComplaintEvent[];
  /** The first formal stage, and every later one that was reached. */
  readonly stages: readonly CaseStage[];
  readonly receivedOn: IsoDate | undefined;
  /** The earliest day in the record on which the complaint is known to have been made. */
  readonly knownFrom: IsoDate | undefined;
  readonly end: End | undefined;
  /** The day of the fact, or of the end of time, that closed the complaint. */
  readonly endedOn: IsoDate | undefined;
}

/** Lays a complaint out by the stages of the Code. */
export function caseOf(complaint: Complaint, asOf: IsoDate, code?: Code): CaseFile {
  const facts = factsUntil(complaint, asOf);
  const events = facts.map(({ event }) => event);
  const moments = facts.flatMap((fact) => [
    ...(fact.elapsed ?? []),
    { on: fact.event.on, after: fact.after },
  ]);
  const { end } = positionOn(complaint, asOf);
  const lastOpen = moments.findLastIndex(({ after }) => !after.end);
  const stages = complaint.policy.stages
    .filter(({ informal }) => !informal)
    .map((stage, index) => ({
      number: index + 1,
      stage,
      events: facts.filter((fact) => fact.stage === stage.id).map(({ event }) => event),
      reached: moments.some(({ after }) => after.stage === stage.id),
    }))
    .filter(({ number, events: own, reached }) => number === 1 || reached || own.length > 0);
  return {
    complaint,
    asOf,
    code,
    calendar: codeCalendar(complaint),
    events,
    stages: stages.map(({ reached, ...stage }) => stage),
    receivedOn: firstOn(events, 'complaint.received'),
    knownFrom: events.find(({ type }) => !BEFORE_RECEIPT.includes(type))?.on,
    end,
    endedOn: end && moments[lastOpen + 1]?.on,
  };
}

/** A landlord's own closures stop its own limits, not the Code's. A calendar given for the complaint counts as it is. */
export function codeCalendar({ calendar, policy }: Complaint): WorkingCalendar {
  const { name, edition } = calendarOf(policy);
  return calendar.name === name && calendar.edition === edition ? england : calendar;
}

/** The facts of some types. */
export const allOf = <T extends EventType>(
  events: readonly ComplaintEvent[],
  ...types: readonly T[]
): Extract<ComplaintEvent, { type: T }>[] =>
  events.filter((event): event is Extract<ComplaintEvent, { type: T }> =>
    (types as readonly EventType[]).includes(event.type),
  );

/** The day a fact of one of these types first happened. */
export const firstOn = (
  events: readonly ComplaintEvent[],
  ...types: readonly EventType[]
): IsoDate | undefined => events.find(({ type }) => types.includes(type))?.on;

/** Whether the source of the history does not tell of such facts. */
export const isSilent = ({ complaint }: CaseFile, ...types: readonly EventType[]): boolean =>
  types.some((type) => complaint.silentOn.includes(type));

/** The facts that answer a complaint at a stage. */
export const ANSWERING = ['response.sent', 'decision.sent', 'hearing.declined'] as const;

/** The day a stage was first answered. */
export const answeredOn = ({ events }: CaseStage): IsoDate | undefined =>
  firstOn(events, ...ANSWERING);

/** The day from which what was not done at a stage was no longer owed: its answer or a later stage's, or the end. */
export function overtakenOn(file: CaseFile, { number }: CaseStage): IsoDate | undefined {
  const answers = file.stages.filter((one) => one.number >= number).map(answeredOn);
  return [...answers, file.endedOn].filter((day) => day !== undefined).sort()[0];
}
