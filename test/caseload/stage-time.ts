/** How a stage stands to the Code's time, worked out day by day from what was told. */
import type { IsoDate } from '../../src/calendar/index.js';
import type { EventType } from '../../src/policy/index.js';
import { earliest, within, workingDaysAfter } from './days.js';
import type { Told, ToldStage } from './told.js';

/** How one stage counts in CH02, and by how many working days it was late. */
export interface StageTime {
  readonly how:
    | 'inTime'
    | 'extended'
    | 'toBeJudged'
    | 'late'
    | 'notAnswered'
    | 'notDue'
    | 'notOwed'
    | 'notKnown'
    | 'noTime';
  readonly workingDaysLate?: number;
  /** In time, and not if what began the time had come by the day it was due. */
  readonly isByLateStart?: boolean;
}

/** What was known of a history by the end of a day. */
export interface Known extends Told {
  readonly asOf: IsoDate;
  /** The day from which the edition is taken. */
  readonly madeOn: IsoDate | undefined;
  readonly endedOn: IsoDate | undefined;
}

const is2022 = (madeOn: IsoDate | undefined): boolean =>
  madeOn !== undefined && madeOn < '2024-04-01';

/** The day of the Code's answer, as if nothing had put it off; `from` and nothing else where it is no earlier than that. */
function dueOf({ madeOn, silentOn }: Known, stage: ToldStage) {
  const { number, askedOn, loggedOn, acknowledgedOn } = stage;
  if (is2022(madeOn)) {
    if (number > 1) return { from: within(askedOn, 20), isSure: true };
    if (loggedOn) return { from: within(loggedOn, 10), isSure: true };
  }
  const days = number === 1 ? 10 : 20;
  if (acknowledgedOn) return { from: within(acknowledgedOn, days), isSure: true };
  return silentOn.includes('complaint.acknowledged')
    ? { from: within(askedOn, days), isSure: false }
    : { from: within(within(askedOn, 5), days), isSure: true };
}

/** To what day holding letters put it off: as far as the Code gives it, and beyond. */
function putOff(stage: ToldStage, due: IsoDate, cap: IsoDate) {
  let [inForce, beyond, isSure] = [due, undefined as IsoDate | undefined, true];
  for (const { on, to, hasNoDate } of stage.letters) {
    const until = beyond ?? inForce;
    if (on > until || hasNoDate) continue;
    if (!to) isSure = false;
    if (!to || to <= until) continue;
    if (to > cap) [inForce, beyond] = [cap, to];
    else inForce = to;
  }
  return { last: inForce, beyond, isSure };
}

const times = new WeakMap<ToldStage, StageTime>();

/** Holds the answer of a stage against the Code's time; once for each stage. */
export function timeOf(known: Known, stage: ToldStage): StageTime {
  const time = times.get(stage) ?? withStart(known, stage);
  times.set(stage, time);
  return time;
}

/** Works it out again, as if the entry and the acknowledgement had come by the fifth working day. */
function withStart(known: Known, stage: ToldStage): StageTime {
  const time = workOut(known, stage);
  const { loggedOn, acknowledgedOn, askedOn, ...rest } = stage;
  if (time.how !== 'inTime' && time.how !== 'extended') return time;
  const fifth = within(askedOn, 5);
  const { how } = workOut(known, {
    ...rest,
    askedOn,
    ...(loggedOn && { loggedOn: earliest(loggedOn, fifth) as IsoDate }),
    ...(acknowledgedOn && { acknowledgedOn: earliest(acknowledgedOn, fifth) as IsoDate }),
  });
  return { ...time, isByLateStart: how === 'late' || how === 'toBeJudged' };
}

function workOut(known: Known, stage: ToldStage): StageTime {
  const { asOf, endedOn, madeOn, stages, silentOn } = known;
  const is2024 = !is2022(madeOn);
  if (stage.number === 3 && is2024) return { how: 'noTime' };
  const silent = (type: EventType) => silentOn.includes(type);
  const answeredOn = stage.answer?.on;
  const overtaken = earliest(
    endedOn,
    ...stages.filter(({ number }) => number > stage.number).map(({ answer }) => answer?.on),
  );
  const day = answeredOn ?? overtaken ?? asOf;
  if (!answeredOn && silent('response.sent')) return { how: 'notKnown' };
  const { from: due, isSure } = dueOf(known, stage);
  if (day <= due) return { how: answeredOn ? 'inTime' : overtaken ? 'notOwed' : 'notDue' };
  if (!isSure) return { how: 'notKnown' };
  const cap = within(due, is2024 && stage.number === 2 ? 20 : 10);
  const { last, beyond, isSure: isTold } = putOff(stage, due, cap);
  if (day <= last) return { how: answeredOn ? 'extended' : overtaken ? 'notOwed' : 'notDue' };
  if (silent('response.extended') || !isTold) return { how: 'notKnown' };
  if (beyond && day <= beyond) return { how: 'toBeJudged' };
  return {
    how: answeredOn ? 'late' : 'notAnswered',
    workingDaysLate: workingDaysAfter(beyond ?? last, day),
  };
}
