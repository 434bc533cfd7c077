import {
  dateWithYear,
  describeDuration,
  endOf,
  workingDays,
  workingDaysBetween,
} from '../../calendar/index.js';
import type { CodeParameters } from '../../codes/index.js';
import type { CaseFile } from '../../history/index.js';
import { firstOn } from '../../history/index.js';
import type { Obligation } from '../../obligations/index.js';
import { isPast, loggedOn } from '../../obligations/index.js';
import type { Judged } from './check.js';
import { cannotSay, eachStage, fails, meets, review } from './check.js';
import type { TimedStage, Timing } from './stage-times.js';

/** Whether a stage was acknowledged, and entered where the record tells, in the Code's time. */
export const acknowledgementTime = eachStage((at, file) => {
  const { times, rows } = at;
  if (!times.acknowledgement || !rows.acknowledge) return undefined;
  const { standing, due } = times.acknowledgement;
  const name = `the stage ${at.number} acknowledgement`;
  const logged = loggedOn(file, at);
  if (standing !== 'in-time' || !logged || !due || !isPast(logged, { latest: due }))
    return judged(name, times.acknowledgement, countedInWords(rows.acknowledge));
  const because = `Stage ${at.number} was entered in the register only on ${dateWithYear(logged)}; that was due by ${dateWithYear(due)}`;
  const workingDaysLate = workingDaysBetween(due, logged, file.calendar);
  return fails(because, { on: logged, workingDaysLate });
});

/** Whether a stage was answered in the Code's time, and by how much not. */
export const responseTime = eachStage((at, file, asks) => {
  const { response, extendedResponse: timing, answeredOn } = at.times;
  const { respond } = at.rows;
  if (!respond || !response || !timing) return undefined;
  const name = `the stage ${at.number} response`;
  const counted = countedInWords(respond);
  const beyond = respond.putOffTo;
  const day = answeredOn ?? respond.overtakenOn ?? file.asOf;
  if (timing.standing === 'late' && beyond) {
    const without = `beyond what the Code gives without more, ${dateWithYear(timing.due ?? day)}`;
    if (isPast(day, { latest: beyond })) {
      const because = `${counted}; a holding letter put it off to that day, ${without}`;
      return judged(name, { ...timing, due: beyond }, because);
    }
    const because = `${name} ${answeredOn ? 'came by' : 'is put off to'} the day that a holding letter gave, ${dateWithYear(beyond)}, but ${without}: whether there was good reason is for a person to judge`;
    return review(because, answeredOn && { on: answeredOn });
  }
  const because = [counted, whatLettersDid(at), overTheWhole(at, asks, file)]
    .filter(Boolean)
    .join('; ');
  return judged(name, timing, because);
});

/** What holding letters changed, or may have, about an answer that would have been late without them. */
function whatLettersDid({ times, rows }: TimedStage): string | undefined {
  const { response, extendedResponse } = times;
  if (response?.standing !== 'late') return undefined;
  if (extendedResponse?.standing === 'in-time') return 'a holding letter put it off';
  if (extendedResponse?.standing !== 'unknown') return undefined;
  const why = rows.respond?.revisions.length
    ? 'the new date that a holding letter gave is not in the record'
    : 'the source does not tell of holding letters';
  return `without an extension it was late by ${workingDays(response.workingDaysLate ?? 0)}, and ${why}`;
}

/** Limits that follow each other make one: a late acknowledgement does not show in the time of the answer alone. */
function overTheWhole({ times }: TimedStage, { latest }: CodeParameters, { calendar }: CaseFile) {
  const { receivedOn, answeredOn, extension, workingDaysTaken } = times;
  if (!latest || !receivedOn || !answeredOn || extension !== 'none') return undefined;
  return isPast(answeredOn, { latest: endOf(latest, receivedOn, calendar) })
    ? `the whole stage took ${workingDays(workingDaysTaken ?? 0)}, where the Code leaves ${describeDuration(latest)}`
    : undefined;
}

/** A time of the Code's: how it was kept, and from what it was counted. */
function judged(name: string, timing: Timing, counted: string): Judged | undefined {
  const { standing, due, on, workingDaysLate = 0, atLeast, countedTo } = timing;
  const day = due && dateWithYear(due);
  const time = day ? `due by ${day}` : 'in time';
  const about = on ? { on } : due && { on: due };
  switch (standing) {
    case 'in-time':
      return meets(`${name} came on ${on && dateWithYear(on)}, ${time}; ${counted}`, about);
    case 'late': {
      const days = `${atLeast ? 'at least ' : ''}${workingDays(workingDaysLate)} late`;
      const because = on
        ? `${name} came on ${dateWithYear(on)}, ${days}${day ? `: it was due by ${day}` : ''}`
        : `${name} did not come${day ? ` by ${day}, when it was due` : ''}; on ${countedTo && dateWithYear(countedTo)} it was ${days}`;
      return fails(`${because}; ${counted}`, { ...about, workingDaysLate });
    }
    case 'open':
      return cannotSay(`${name} is not due until ${day ?? 'later'}; ${counted}`, about);
    case 'unknown': {
      const because = on
        ? `whether ${name} was in time cannot be said`
        : `whether there was ${name}${day ? `, due by ${day},` : ''} the record does not tell`;
      return cannotSay(`${because}; ${counted}`, about);
    }
    case 'not-owed':
      return undefined;
  }
}

/** From what a time of the Code's was counted, or why that is not known, as the end of a sentence. */
function countedInWords({ start, limit, settledOn }: Obligation): string {
  const trigger = start?.trigger ?? (typeof limit === 'object' ? limit.from : undefined);
  const what = STARTS[trigger as keyof typeof STARTS] ?? STARTS['complaint.acknowledged'];
  const { how, earliest, latest } = start ?? {};
  const day = latest && dateWithYear(latest);
  if (how === 'fact') return `counted from ${what} of ${day}`;
  if (what !== STARTS['complaint.acknowledged'])
    return day
      ? `the day of ${what} is not in the record; it was ${day} at the latest`
      : `the day of ${what} is not in the record`;
  if (how === 'bounds' && !day) return 'the source does not tell when it was acknowledged';
  if (!day) return 'neither the acknowledgement nor the day it was due is in the record';
  if (how === 'waiting') return `the acknowledgement is due by ${day} and starts the time`;
  return `no acknowledgement ${settledOn ? 'before the answer ' : ''}being recorded, counted from the day it was due${earliest === latest ? '' : ' at the latest'}, ${day}`;
}

const STARTS = {
  'complaint.received': 'the complaint',
  'escalation.requested': 'the request',
  'complaint.logged': 'the entry in the register',
  'complaint.acknowledged': 'the acknowledgement',
} as const;

/** Whether there was news at agreed times once an answer was late: nothing that is recorded tells. */
export const updatesWhenLate = eachStage(({ number, times, events }) => {
  if ((times.extendedResponse ?? times.response)?.standing !== 'late') return undefined;
  const contact = firstOn(events, 'complainant.contacted');
  const tells = contact ? `, which tells of contact on ${dateWithYear(contact)}` : '';
  const because = `the stage ${number} response was not in the Code's time; whether it was agreed how often there would be news is not in the record${tells}`;
  return cannotSay(because);
});
