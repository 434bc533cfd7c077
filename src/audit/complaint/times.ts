import { endOf, workingDaysBetween } from '../../calendar/index.js';
import type { CodeParameters } from '../../codes/index.js';
import type { CaseFile } from '../../history/index.js';
import { isPast, loggedOn } from '../../obligations/index.js';
import type { Judgement } from './check.js';
import { cannotSay, eachStage, fails, meets, review } from './check.js';
import { firstDay } from './record.js';
import type { TimedStage } from './stage-times.js';
import type { Timed } from './words.js';

/** Whether a stage was acknowledged, and entered where the record tells, in the Code's time. */
export const acknowledgementTime = eachStage((at, file) => {
  const { number } = at;
  const { acknowledgement: timing } = at.times;
  const { acknowledge: row } = at.rows;
  if (!timing || !row) return undefined;
  const { standing, due } = timing;
  const on = loggedOn(file, at);
  if (standing !== 'in-time' || !on || !due || !isPast(on, { latest: due }))
    return byItsTime({ letter: 'acknowledgement', number, timing, row });
  const workingDaysLate = workingDaysBetween(due, on, file.calendar);
  return fails('logged-late', { number, on, due, workingDaysLate }, { workingDaysLate });
});

/** Whether a stage was answered in the Code's time, and by how much not. */
export const responseTime = eachStage((at, file, asks) => {
  const { number } = at;
  const { extendedResponse: timing, answeredOn: on } = at.times;
  const { respond: row } = at.rows;
  if (!row || !timing) return undefined;
  const timed: Timed = { letter: 'response', number, timing, row };
  const to = row.putOffTo;
  if (timing.standing !== 'late' || !to)
    return byItsTime({ ...timed, ...letters(at), whole: wholeTime(at, asks, file) });
  if (isPast(on ?? row.overtakenOn ?? file.asOf, { latest: to }))
    return byItsTime({ ...timed, extendedTo: to });
  const last = timing.due;
  return on
    ? review('sent-after-normal-limit', { number, to, last }, { on })
    : review('extended-past-normal-limit', { number, to, last });
});

/** What holding letters changed, or may have, about an answer that would have been late without them. */
function letters({ times, rows }: TimedStage): Pick<Timed, 'letters' | 'lateWithoutLetters'> {
  const { response, extendedResponse } = times;
  if (response?.standing !== 'late') return {};
  if (extendedResponse?.standing === 'in-time') return { letters: 'extended' };
  if (extendedResponse?.standing !== 'unknown') return {};
  const isRecorded = (rows.respond?.revisions.length ?? 0) > 0;
  return {
    letters: isRecorded ? 'undated' : 'not-covered',
    lateWithoutLetters: response.workingDaysLate,
  };
}

/** Limits that follow each other make one: a late acknowledgement does not show in the time of the answer alone. */
function wholeTime({ times }: TimedStage, { latest }: CodeParameters, { calendar }: CaseFile) {
  const { receivedOn, answeredOn, extension, workingDaysTaken: workingDays = 0 } = times;
  if (!latest || !receivedOn || !answeredOn || extension !== 'none') return undefined;
  const isLonger = isPast(answeredOn, { latest: endOf(latest, receivedOn, calendar) });
  return isLonger ? { workingDays, latest } : undefined;
}

/** How a time of the Code's was kept. */
function byItsTime(timed: Timed): Judgement | undefined {
  const { standing, due, on = timed.extendedTo ?? due, workingDaysLate = 0 } = timed.timing;
  const about = on ? { on } : {};
  switch (standing) {
    case 'in-time':
      return meets('sent-on-time', timed, about);
    case 'late':
      return fails(timed.timing.on ? 'sent-late' : 'not-sent', timed, {
        ...about,
        workingDaysLate,
      });
    case 'open':
      return cannotSay('not-due-yet', timed, about);
    case 'unknown':
      return cannotSay('time-not-known', timed, about);
    case 'not-owed':
      return undefined;
  }
}

/** Whether there was news at agreed times once an answer was late: nothing that is recorded tells. */
export const updatesWhenLate = eachStage(({ number, times, events }) =>
  (times.extendedResponse ?? times.response)?.standing === 'late'
    ? cannotSay('updates-not-recorded', { number, contact: firstDay('contact', events) })
    : undefined,
);
