import type { IsoDate } from '../../calendar/index.js';
import { endOf, workingDaysBetween } from '../../calendar/index.js';
import type { CodeExtension, CodeParameters } from '../../codes/index.js';
import type { CaseFile } from '../../history/index.js';
import { isExtension } from '../../lifecycle/index.js';
import type { Revision } from '../../obligations/index.js';
import { isPast, loggedOn } from '../../obligations/index.js';
import { every, firstDay } from '../events.js';
import { readAs } from '../verdict.js';
import { NOTICE_BY, START } from '../words.js';
import type { Judgement } from './check.js';
import { cannotSay, eachStage, fails, meets, review } from './check.js';
import type { TimedStage } from './stage-times.js';
import { isUncertain } from './stage-times.js';
import type { Timed } from './words.js';

/** Whether a stage was acknowledged, and the complaint entered if the record shows it, within the Code's limit. */
export const acknowledgementTime = eachStage((at, file, asks) => {
  const { number, rows } = at;
  const { acknowledgement: timing } = at.times;
  if (!timing || !rows.acknowledge) return undefined;
  const { standing, due } = timing;
  const on = loggedOn(file, at);
  if (standing !== 'in-time' || !on || !due || !isPast(on, { latest: due }))
    return byItsTime({ ...timing, letter: 'acknowledgement', number, row: rows.acknowledge }, asks);
  const workingDaysLate = workingDaysBetween(due, on, file.calendar);
  return fails('logged-late', { number, on, due, workingDaysLate }, readingOf(asks));
});

/** Whether a stage was answered within the Code's limit, and if not, how late. */
export const responseTime = eachStage((at, file, asks) => {
  const { number } = at;
  const { extendedResponse: timing, answeredOn: on } = at.times;
  const { respond: row } = at.rows;
  if (!row || !timing) return undefined;
  const timed: Timed = { ...timing, letter: 'response', number, row };
  const to = row.putOffTo;
  if (timing.standing !== 'late' || !to)
    return byItsTime(
      { ...timed, ...lettersAt(at), whole: wholeTime(at, asks, file) },
      asks,
      startAndNotice(at),
    );
  if (isPast(on ?? row.overtakenOn ?? file.asOf, { latest: to }))
    return byItsTime({ ...timed, extendedTo: to }, asks, startAndNotice(at));
  const extended = { number, to, last: timing.due };
  return on
    ? review('sent-after-normal-limit', extended, { on })
    : review('extended-past-normal-limit', extended);
});

/** How holding letters affected, or may have affected, an answer that would have been late without them. */
function lettersAt({ times, rows }: TimedStage): Pick<Timed, 'letters' | 'lateWithoutLetters'> {
  const { response, extendedResponse } = times;
  if (response?.standing !== 'late') return {};
  if (extendedResponse?.standing === 'in-time') return { letters: 'extended' };
  if (extendedResponse?.standing !== 'unknown') return {};
  const letters = rows.respond?.revisions.length ? 'undated' : 'not-covered';
  return { letters, lateWithoutLetters: response.workingDaysLate };
}

/** The whole stage, by consecutive limits added up: the answer's own limit does not show a late acknowledgement. */
function wholeTime({ times }: TimedStage, { latest }: CodeParameters, { calendar }: CaseFile) {
  const { receivedOn, answeredOn, extension, workingDaysTaken: workingDays = 0 } = times;
  if (!latest || !receivedOn || !answeredOn || extension !== 'none') return undefined;
  const isLonger = isPast(answeredOn, { latest: endOf(latest, receivedOn, calendar) });
  return isLonger ? { workingDays, latest } : undefined;
}

/** How the limit was read, with any other reading. */
const readingOf = ({ limit }: CodeParameters, also?: string) => ({
  reading: readAs(limit?.reading, also),
});

/** How the start of the limit and the deadline for notice of an extension were read, if that decides the verdict. */
const startAndNotice = ({ times, rows }: TimedStage): string | undefined =>
  readAs(
    times.inTimeByLateStart && START.late,
    rows.respond?.start?.how === 'deemed' ? START.none : undefined,
    times.lateByNotice && NOTICE_BY,
  );

/** Judges by a limit of the Code. The day of something that was not done is its last day on time. */
function byItsTime(timed: Timed, asks: CodeParameters, alsoRead?: string): Judgement | undefined {
  const { standing, on = timed.extendedTo ?? timed.due } = timed;
  const about = { ...readingOf(asks, alsoRead), ...(on && { on }) };
  if (standing === 'in-time') return meets('sent-on-time', timed, about);
  if (standing === 'late') return fails(timed.on ? 'sent-late' : 'not-sent', timed, about);
  if (standing === 'open') return cannotSay('not-due-yet', timed, about);
  return standing === 'unknown' ? cannotSay('time-not-known', timed, about) : undefined;
}

/** Whether updates came at agreed times once an answer was late: no recorded event shows it. */
export const updatesWhenLate = eachStage(({ number, times, events }) =>
  (times.extendedResponse ?? times.response)?.standing === 'late'
    ? cannotSay('updates-not-recorded', { number, contact: firstDay('contact', events) })
    : undefined,
);

/** Whether each holding letter is an extension under the Code. Rules of other provisions are judged there. */
export const extensions = eachStage(({ rows, events }, _, asks) => {
  const { extension } = asks;
  const { first, revisions = [] } = rows.respond ?? {};
  const letters = every('holding-letter', events);
  let due = first?.earliest === first?.latest ? first?.latest : undefined;
  return (
    extension &&
    revisions.map((revision, n) => {
      const letter = letters[n];
      const isWholeHere = letter && isExtension(letter, asks) !== false;
      const judged =
        revision.because === 'not-an-extension' && isWholeHere
          ? undefined
          : ofLetter(revision, extension, due);
      due = revision.to ?? due;
      return judged;
    })
  );
});

/** Judges a holding letter by the Code, given the day the answer was due when it was sent. */
function ofLetter(revision: Revision, code: CodeExtension, due?: IsoDate): Judgement {
  const { most, beyond, reading } = code;
  const as = { reading };
  const { on, newDueDate: to, because } = revision;
  const letter = { on, due, to, most };
  if (because === undefined) return meets('extended-within-limit', letter, as);
  if (because === 'over-cap' && beyond) return review('extended-beyond-limit', letter, as);
  if (because === 'over-cap') return fails('extended-beyond-maximum', letter, as);
  if (because === 'no-new-date') return fails('no-new-date', letter);
  if (because === 'not-later') return cannotSay('new-date-not-later', letter);
  if (because === 'not-an-extension') return fails('holding-letter-incomplete', letter);
  if (because === 'too-late') return fails('holding-letter-late', letter, { reading: NOTICE_BY });
  if (because === 'already-answered') return fails('holding-letter-late', letter);
  return cannotSay(due ? 'new-date-not-recorded' : 'due-date-not-known', letter);
}

/** Whether both sides agreed to more time than the Code allows without agreement. */
export const agreement = eachStage((at, file, asks) => {
  const without = timeWithout(file, at, asks);
  if (!without) return undefined;
  const { latest, isExact } = without;
  return every('holding-letter', at.events).map(({ on, newDueDate, agreed }, n) => {
    const revision = at.rows.respond?.revisions[n];
    if (!revision || !newDueDate || !(revision.to || isUncertain(revision))) return undefined;
    if (isPast(newDueDate, without)) {
      if (agreed === true) return meets('extension-agreed', { on, latest });
      if (agreed === undefined) return cannotSay('agreement-not-recorded', { on, latest });
      return isUncertain(revision)
        ? cannotSay('not-agreed-perhaps-late', { on, latest })
        : fails('extension-not-agreed', { on, latest });
    }
    if (isExact) return undefined;
    return agreed ? meets('new-date-agreed', { on }) : cannotSay('need-to-agree-not-known', { on });
  });
});

/** The last day that needs no agreement; if its start is not in the record, the latest possible. */
function timeWithout(file: CaseFile, at: TimedStage, { agreementOver: over }: CodeParameters) {
  const { number, events, times, rows } = at;
  const logged = over?.from && (loggedOn(file, at) ?? times.acknowledgedOn);
  const [from, latest] = over?.extension
    ? [times.response?.due, rows.respond?.first.latest]
    : [logged ?? times.receivedOn, number === 1 ? file.knownFrom : events[0]?.on];
  const [time, day] = [over?.extension ?? over?.time, from ?? latest];
  return time && day && { latest: endOf(time, day, file.calendar), isExact: from !== undefined };
}
