import { dateWithYear, describeDuration, endOf, workingDaysBetween } from '../../calendar/index.js';
import type { CodeParameters } from '../../codes/index.js';
import type { CaseFile } from '../../history/index.js';
import { firstOn } from '../../history/index.js';
import type { Obligation } from '../../obligations/index.js';
import { isPast, loggedOn } from '../../obligations/index.js';
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
  if (timing.standing !== 'late' || !beyond)
    return judged(name, timing, counted, whatLettersDid(at), overTheWhole(at, asks, file));
  const to = dateWithYear(beyond);
  const due = timing.due && dateWithYear(timing.due);
  if (isPast(day, { latest: beyond })) {
    const last = `The last day that the Code allows without good reason ${due ? `was ${due}` : 'is not known'}${counted}.`;
    const extended = '. A holding letter extended it to that day';
    return judged(name, { ...timing, due: beyond }, extended, last);
  }
  const last = `${due ? `${due}, ` : ''}the last day that the Code allows without good reason. Someone needs to judge whether there was good reason`;
  return answeredOn
    ? review(`${name} was sent by the new date, ${to}, but after ${last}`, { on: answeredOn })
    : review(`a holding letter extended ${name} to ${to}, past ${last}`);
});

/** What holding letters changed, or may have, about an answer that would have been late without them. */
function whatLettersDid({ times, rows }: TimedStage): string | undefined {
  const { response, extendedResponse } = times;
  if (response?.standing !== 'late') return undefined;
  if (extendedResponse?.standing === 'in-time') return 'A holding letter extended the deadline.';
  if (extendedResponse?.standing !== 'unknown') return undefined;
  const why = rows.respond?.revisions.length
    ? 'the record does not show the new date that a holding letter gave'
    : 'the record does not cover holding letters';
  return `Without an extension it was ${howLate(response.workingDaysLate)}, and ${why}.`;
}

/** Limits that follow each other make one: a late acknowledgement does not show in the time of the answer alone. */
function overTheWhole({ times }: TimedStage, { latest }: CodeParameters, { calendar }: CaseFile) {
  const { receivedOn, answeredOn, extension, workingDaysTaken } = times;
  if (!latest || !receivedOn || !answeredOn || extension !== 'none') return undefined;
  const took = { amount: workingDaysTaken ?? 0, unit: 'working-days' } as const;
  return isPast(answeredOn, { latest: endOf(latest, receivedOn, calendar) })
    ? `The whole stage took ${describeDuration(took)}. The Code allows ${describeDuration(latest)}.`
    : undefined;
}

/** A time of the Code's: how it was kept, from what it was counted, and whole sentences about it. */
function judged(name: string, timing: Timing, counted: string, ...more: (string | undefined)[]) {
  const { standing, due, on, workingDaysLate, atLeast, countedTo } = timing;
  const wasDue = `${due ? `. It was due by ${dateWithYear(due)}` : ''}${counted}`;
  const about = on ? { on } : due && { on: due };
  const sent = `${name} was ${on ? `sent on ${dateWithYear(on)}` : 'not sent'}`;
  const because = (text: string) => [sentence(text), ...more].filter(Boolean).join(' ');
  switch (standing) {
    case 'in-time':
      return meets(because(`${sent}, on time${wasDue}`), about);
    case 'late': {
      const late = `${atLeast && workingDaysLate ? 'at least ' : ''}${howLate(workingDaysLate)}`;
      const unsent = `${sent}${wasDue}. On ${countedTo && dateWithYear(countedTo)} it was ${late}`;
      const text = because(on ? `${sent}, ${late}${wasDue}` : unsent);
      return fails(text, { ...about, workingDaysLate: workingDaysLate ?? 0 });
    }
    case 'open':
      return cannotSay(
        because(
          `${name} is not due yet${due ? `. It is due by ${dateWithYear(due)}` : ''}${counted}`,
        ),
        about,
      );
    case 'unknown':
      return cannotSay(
        because(`it is not known whether ${name} was ${on ? 'on time' : 'sent'}${wasDue}`),
        about,
      );
    case 'not-owed':
      return undefined;
  }
}

/** From what a time of the Code's was counted, or why that is not known: what follows the day it was due. */
function countedInWords({ start, limit, settledOn }: Obligation): string {
  const trigger = start?.trigger ?? (typeof limit === 'object' ? limit.from : undefined);
  const what = STARTS[trigger as keyof typeof STARTS] ?? STARTS['complaint.acknowledged'];
  const { how, earliest, latest } = start ?? {};
  const day = latest && dateWithYear(latest);
  if (how === 'fact') return ` (counted from ${what} of ${day})`;
  if (what !== STARTS['complaint.acknowledged'])
    return `. The record does not show the day of ${what}${day ? `, which was ${day} at the latest` : ''}`;
  if (how === 'bounds' && !day) return '. The record does not cover acknowledgements';
  if (!day) return '. The record shows neither the acknowledgement nor the day it was due';
  if (how === 'waiting') return `. The acknowledgement is due by ${day} and starts the time limit`;
  return ` (counted from ${day}${earliest === latest ? ', when the acknowledgement was due, because none' : ' at the latest, because no acknowledgement'} is recorded${settledOn ? ' before the response' : ''})`;
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
  const shown = contact ? `, but shows contact on ${dateWithYear(contact)}` : '';
  const because = `the stage ${number} response was not sent within the Code's timescale. The record does not show whether the landlord agreed how often to give updates${shown}`;
  return cannotSay(because);
});
