import {
  dateWithYear,
  describeDuration,
  endOf,
  workingDays,
  workingDaysBetween,
} from '../../calendar/index.js';
import type { CodeProvision } from '../../codes/index.js';
import { isPast, loggedOn, type Obligation } from '../../obligations/index.js';
import {
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  review,
  type TimedCase,
} from './check.js';
import type { TimedStage } from './stage-times.js';
import { countedInWords, type Timing } from './timing.js';

/** Whether a stage was acknowledged, and entered where the record tells, in the Code's time. */
export const acknowledgementTime: Check = (file, provision) =>
  stageOf(file, provision).flatMap((at): Judged[] => {
    const { acknowledgement } = at.times;
    const timed = acknowledgement
      ? judged(at, acknowledgement, 'acknowledgement', counted(at.rows.acknowledge))
      : [];
    const logged = loggedOn(file, at);
    const due = acknowledgement?.due;
    const isInTime = acknowledgement?.standing === 'in-time';
    if (!isInTime || !logged || !due || !isPast(logged, { latest: due })) return timed;
    const because = `Stage ${at.number} was entered in the register only on ${dateWithYear(logged)}; that was due by ${dateWithYear(due)}.`;
    const workingDaysLate = workingDaysBetween(due, logged, file.calendar);
    return [fails(because, { stage: at.stage.id, on: logged, workingDaysLate })];
  });

/** Whether a stage was answered in the Code's time, and by how much not. */
export const responseTime: Check = (file, provision) =>
  stageOf(file, provision).flatMap((at): Judged[] => {
    const { response, extendedResponse: timing, answeredOn } = at.times;
    const { rows, letters } = at;
    const beyond = rows.respond?.putOffTo;
    if (!response || !timing) return [];
    const day = answeredOn ?? file.asOf;
    if (timing.standing === 'late' && beyond && !isPast(day, { latest: beyond })) {
      const what = answeredOn ? 'came by' : 'is put off to';
      const because = `The stage ${at.number} response ${what} the day that a holding letter gave, ${dateWithYear(beyond)}, but beyond what the Code gives without more, ${dateWithYear(timing.due ?? day)}: whether there was good reason is for a person to judge.`;
      return [review(because, { stage: at.stage.id, ...(answeredOn && { on: answeredOn }) })];
    }
    if (timing.standing === 'late' && beyond)
      return judged(
        at,
        { ...timing, due: beyond },
        'response',
        [
          counted(rows.respond),
          `a holding letter put it off to that day, beyond what the Code gives without more, ${dateWithYear(timing.due ?? day)}`,
        ].join('; '),
      );
    const because = [
      counted(rows.respond),
      ...(response.standing === 'late' && timing.standing === 'in-time'
        ? ['a holding letter put it off']
        : []),
      ...(response.standing === 'late' && timing.standing === 'unknown'
        ? [
            `without an extension it was late by ${workingDays(response.workingDaysLate ?? 0)}, and ${letters.length ? 'the new date that a holding letter gave is not in the record' : 'the source does not tell of holding letters'}`,
          ]
        : []),
      ...overTheWhole(file, at, provision),
    ].join('; ');
    return judged(at, timing, 'response', because);
  });

const counted = (row: Obligation | undefined): string => (row ? countedInWords(row) : '');

/** Limits that follow each other make one: a late acknowledgement does not show in the time of the answer alone. */
function overTheWhole(
  file: TimedCase,
  { times }: TimedStage,
  { parameters }: CodeProvision,
): string[] {
  const { latest } = parameters;
  const { receivedOn, answeredOn, extension, workingDaysTaken } = times;
  if (!latest || !receivedOn || !answeredOn || extension !== 'none') return [];
  if (!isPast(answeredOn, { latest: endOf(latest, receivedOn, file.calendar) })) return [];
  return [
    `the whole stage took ${workingDays(workingDaysTaken ?? 0)}, where the Code leaves ${describeDuration(latest)}`,
  ];
}

const stageOf = ({ stages }: TimedCase, { parameters }: CodeProvision): TimedStage[] =>
  stages.filter(({ number }) => number === parameters.limit?.stage);

function judged(at: TimedStage, timing: Timing, what: string, counted: string): Judged[] {
  const { standing, due, on, workingDaysLate = 0, atLeast, countedTo } = timing;
  const name = `the stage ${at.number} ${what}`;
  const about = { stage: at.stage.id, ...((on ?? due) && { on: on ?? due }) };
  const day = due && dateWithYear(due);
  switch (standing) {
    case 'in-time': {
      const time = day ? `due by ${day}` : 'in time';
      return [meets(`${name} came on ${on && dateWithYear(on)}, ${time}; ${counted}`, about)];
    }
    case 'late': {
      const days = `${atLeast ? 'at least ' : ''}${workingDays(workingDaysLate)} late`;
      const because = on
        ? `${name} came on ${dateWithYear(on)}, ${days}${day ? `: it was due by ${day}` : ''}`
        : `${name} did not come${day ? ` by ${day}, when it was due` : ''}; on ${countedTo && dateWithYear(countedTo)} it was ${days}`;
      return [fails(`${because}; ${counted}`, { ...about, workingDaysLate })];
    }
    case 'open':
      return [cannotSay(`${name} is not due until ${day ?? 'later'}; ${counted}`, about)];
    case 'unknown': {
      const because = on
        ? `whether ${name} was in time cannot be said`
        : `whether there was ${name}${day ? `, due by ${day},` : ''} the record does not tell`;
      return [cannotSay(`${because}; ${counted}`, about)];
    }
    case 'not-owed':
      return [];
  }
}
