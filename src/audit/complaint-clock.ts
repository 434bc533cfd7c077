import { dateWithYear, endOf, type IsoDate, workingDaysBetween } from '../calendar/index.js';
import type { CodeLimit } from '../codes/index.js';
import { answeredOn, type CaseFile, type CaseStage, firstOn, isSilent } from './complaint-case.js';

/** Between which days a time limit of the Code ends: the same day where the record tells what it runs from. */
export interface Clock {
  /** No earlier than this. */
  readonly first?: IsoDate;
  /** No later than this. */
  readonly last?: IsoDate;
  /** The day from which it was counted, where that is known. */
  readonly from?: IsoDate;
  /** From what it was counted, or why that is not known, as the end of a sentence. */
  readonly counted: string;
  /** Where what it runs from came late itself: by how many working days, and its end if that had come on its last day. */
  readonly late?: { readonly by: number; readonly end: IsoDate };
}

/** The clock of a duty at a stage; `undefined` where the edition sets no time for it. */
export function clockOf(
  file: CaseFile,
  stage: CaseStage,
  duty: CodeLimit['duty'],
): Clock | undefined {
  const limit = file.code?.provisions
    .map(({ parameters }) => parameters.limit)
    .find((one) => one?.stage === stage.number && one.duty === duty);
  if (!limit) return undefined;
  const { earliest, latest, counted, late } = startOf(file, stage, limit);
  const end = (from: IsoDate) => endOf(limit, from, file.calendar);
  return {
    ...(earliest && { first: end(earliest) }),
    ...(latest && { last: end(latest) }),
    ...(earliest && earliest === latest && { from: earliest }),
    counted,
    ...(late && { late: { by: late.by, end: end(late.due) } }),
  };
}

interface Start {
  readonly earliest?: IsoDate | undefined;
  readonly latest?: IsoDate | undefined;
  readonly counted: string;
  readonly late?: { readonly by: number; readonly due: IsoDate };
}

const onDay = (day: IsoDate, what: string): Start => ({
  earliest: day,
  latest: day,
  counted: `counted from ${what} of ${dateWithYear(day)}`,
});

const noLaterThan = (day: IsoDate | undefined, what: string): Start => ({
  latest: day,
  counted: day
    ? `the day of ${what} is not in the record; it was ${dateWithYear(day)} at the latest`
    : `the day of ${what} is not in the record`,
});

function startOf(file: CaseFile, stage: CaseStage, limit: CodeLimit): Start {
  if (limit.from === 'complaint.received') {
    const day = file.receivedOn;
    return day ? onDay(day, 'the complaint') : noLaterThan(file.knownFrom, 'the complaint');
  }
  if (limit.from === 'escalation.requested') {
    const day = stage.askedOn;
    return day ? onDay(day, 'the request') : noLaterThan(stage.events[0]?.on, 'the request');
  }
  const logged = limit.from === 'complaint.logged' && loggedOn(file, stage);
  if (logged && !isAfterAnswer(stage, logged))
    return begun(file, stage, logged, 'the entry in the register');
  const acknowledged = firstOn(stage.events, 'complaint.acknowledged');
  return acknowledged && !isAfterAnswer(stage, acknowledged)
    ? begun(file, stage, acknowledged, 'the acknowledgement')
    : fromWhenItWasDue(file, stage, limit);
}

/** From an acknowledgement or entry, which had to come by the day that the acknowledgement was due. */
function begun(file: CaseFile, stage: CaseStage, day: IsoDate, what: string): Start {
  const due = clockOf(file, stage, 'acknowledge')?.last;
  if (!due || day <= due) return onDay(day, what);
  return { ...onDay(day, what), late: { by: workingDaysBetween(due, day, file.calendar), due } };
}

/** What came only after the answer did not begin the time for it. */
function isAfterAnswer(stage: CaseStage, day: IsoDate): boolean {
  const answered = answeredOn(stage);
  return answered !== undefined && day > answered;
}

/** The day of the entry in the register: that of stage 1, also where it was made before a formal stage was open. */
export function loggedOn({ events, stages }: CaseFile, stage: CaseStage): IsoDate | undefined {
  if (stage.number > 1) return firstOn(stage.events, 'complaint.logged');
  const later = stages.filter(({ number }) => number > 1).flatMap((one) => one.events);
  return firstOn(
    events.filter((event) => !later.includes(event)),
    'complaint.logged',
  );
}

/** Nobody gains time by not acknowledging: then the answer is counted from the day the acknowledgement was due. */
function fromWhenItWasDue(file: CaseFile, stage: CaseStage, { from }: CodeLimit): Start {
  if (isSilent(file, 'complaint.acknowledged', from)) {
    const start = stage.number === 1 ? file.receivedOn : stage.askedOn;
    return { earliest: start, counted: 'the source does not tell when it was acknowledged' };
  }
  const { first, last } = clockOf(file, stage, 'acknowledge') ?? {};
  return {
    earliest: first,
    latest: last,
    counted: last
      ? `no acknowledgement ${answeredOn(stage) ? 'before the answer ' : ''}being recorded, counted from the day it was due${first ? '' : ' at the latest'}, ${dateWithYear(last)}`
      : 'neither the acknowledgement nor the day it was due is in the record',
  };
}
