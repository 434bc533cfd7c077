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
import { cannotSay, eachStage, fails, howLate, meets, review, sentence } from './check.js';
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
  const workingDaysLate = workingDaysBetween(due, logged, file.calendar);
  const because = `Stage ${at.number} was logged on ${dateWithYear(logged)}, ${howLate(workingDaysLate)}. It was due by ${dateWithYear(due)}`;
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
    const last = `${timing.due ? `${dateWithYear(timing.due)}, ` : ''}the last day that the Code allows without good reason`;
    if (isPast(day, { latest: beyond })) {
      const letter = `A holding letter extended it to that day, past ${last}${counted.how}.`;
      const about = { ...timing, due: beyond };
      return judged(name, about, { how: '', why: letter }, counted.why);
    }
    const to = dateWithYear(beyond);
    const because = answeredOn
      ? `${name} was sent by the new date, ${to}, but after ${last}`
      : `a holding letter extends ${name} to ${to}, past ${last}`;
    const judge = 'Someone needs to judge whether there was good reason';
    return review(`${because}. ${judge}`, answeredOn && { on: answeredOn });
  }
  return judged(name, timing, counted, whatLettersDid(at), overTheWhole(at, asks, file));
});

/** What holding letters changed, or may have, about an answer that would have been late without them. */
function whatLettersDid({ times, rows }: TimedStage): string {
  const { response, extendedResponse } = times;
  if (response?.standing !== 'late') return '';
  if (extendedResponse?.standing === 'in-time') return 'A holding letter extended the deadline.';
  if (extendedResponse?.standing !== 'unknown') return '';
  const why = rows.respond?.revisions.length
    ? 'the record does not show the new date that a holding letter gave'
    : 'the record does not cover holding letters';
  return `Without an extension it was ${howLate(response.workingDaysLate ?? 0)}, and ${why}.`;
}

/** Limits that follow each other make one: a late acknowledgement does not show in the time of the answer alone. */
function overTheWhole({ times }: TimedStage, { latest }: CodeParameters, { calendar }: CaseFile) {
  const { receivedOn, answeredOn, extension, workingDaysTaken } = times;
  if (!latest || !receivedOn || !answeredOn || extension !== 'none') return undefined;
  return isPast(answeredOn, { latest: endOf(latest, receivedOn, calendar) })
    ? `The whole stage took ${workingDays(workingDaysTaken ?? 0)}. The Code allows ${describeDuration(latest)}.`
    : undefined;
}

/** From what a time of the Code's was counted, as the end of a sentence, and why that is not known, or no better. */
interface Counted {
  readonly how: string;
  readonly why: string;
}

/** A time of the Code's: how it was kept, and what is to be said of that. */
function judged(
  name: string,
  timing: Timing,
  { how, why }: Counted,
  ...more: readonly (string | undefined)[]
): Judged | undefined {
  const { standing, due, on, workingDaysLate = 0, atLeast, countedTo } = timing;
  const day = due && dateWithYear(due);
  const about = on ? { on } : due && { on: due };
  const sent = `${name} was sent on ${on && dateWithYear(on)}`;
  const wasDue = day ? `. It was due by ${day}${how}` : how;
  const whys = (because: string) => [sentence(because), why, ...more].filter(Boolean).join(' ');
  switch (standing) {
    case 'in-time':
      return meets(whys(`${sent}, on time${wasDue}`), about);
    case 'late': {
      const least = atLeast && workingDaysLate > 0 ? 'at least ' : '';
      const late = `${least}${howLate(workingDaysLate)}`;
      const was = day ? `was due by ${day}${how} and was not sent` : `was not sent${how}`;
      const because = on
        ? `${sent}, ${late}${wasDue}`
        : `${name} ${was}. On ${countedTo && dateWithYear(countedTo)} it was ${late}`;
      return fails(whys(because), { ...about, workingDaysLate });
    }
    case 'open': {
      const isDue = day ? `. It is due by ${day}${how}` : how;
      return cannotSay(whys(`${name} is not due yet${isDue}`), about);
    }
    case 'unknown': {
      const whether = on ? ' was on time' : `${day ? `, due by ${day},` : ''} was sent`;
      return cannotSay(whys(`the record does not show whether ${name}${whether}${how}`), about);
    }
    case 'not-owed':
      return undefined;
  }
}

/** From what a time of the Code's was counted. */
function countedInWords({ start, limit, settledOn }: Obligation): Counted {
  const trigger = start?.trigger ?? (typeof limit === 'object' ? limit.from : undefined);
  const what = STARTS[trigger as keyof typeof STARTS] ?? STARTS['complaint.acknowledged'];
  const { how, earliest, latest } = start ?? {};
  const day = latest && dateWithYear(latest);
  const unknown = (why: string): Counted => ({ how: '', why });
  if (how === 'fact') return { how: ` (counted from ${what} of ${day})`, why: '' };
  if (what !== STARTS['complaint.acknowledged'])
    return unknown(
      `The record does not show the day of ${what}${day ? `, which was ${day} at the latest` : ''}.`,
    );
  if (how === 'bounds' && !day) return unknown('The record does not cover acknowledgements.');
  if (!day) return unknown('The record shows neither the acknowledgement nor the day it was due.');
  if (how === 'waiting')
    return unknown(`The acknowledgement is due by ${day} and starts the time limit.`);
  const atLatest = earliest === latest ? '' : ' at the latest';
  return {
    how: ` (counted from ${day}, when the acknowledgement was due${atLatest})`,
    why: `No acknowledgement is recorded${settledOn ? ' before the response' : ''}.`,
  };
}

const STARTS = {
  'complaint.received': 'the complaint',
  'escalation.requested': 'the request',
  'complaint.logged': 'the log entry',
  'complaint.acknowledged': 'the acknowledgement',
} as const;

/** Whether there was news at agreed times once an answer was late: nothing that is recorded tells. */
export const updatesWhenLate = eachStage(({ number, times, events }) => {
  if ((times.extendedResponse ?? times.response)?.standing !== 'late') return undefined;
  const contact = firstOn(events, 'complainant.contacted');
  const shown = contact
    ? ` It shows contact with the complainant on ${dateWithYear(contact)}.`
    : '';
  const because = `the stage ${number} response was not sent within the Code's timescale. The record does not show whether the landlord agreed how often to give updates.${shown}`;
  return cannotSay(because);
});
