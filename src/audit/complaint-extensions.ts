import { endOf, type IsoDate } from '../calendar/index.js';
import type { ComplaintEvent, EventOf } from '../lifecycle/index.js';
import { ANSWERING, allOf, type CaseFile, type CaseStage, isSilent } from './complaint-case.js';
import type { Clock } from './complaint-clock.js';
import { namesOf } from './content-names.js';

/** What a holding letter is by the Code. */
export interface JudgedLetter {
  readonly letter: EventOf<'response.extended'>;
  /**
   * `extends`: it puts the answer off. `over-cap`: to a day beyond what the Code gives without more; up
   * to that it counts. The others put nothing off: `too-late`, sent after the due date then in force or after the
   * answer; `no-new-date`; `not-later`. `unknown`: the due date, or the new one, is not known.
   */
  readonly effect: 'extends' | 'over-cap' | 'too-late' | 'no-new-date' | 'not-later' | 'unknown';
  /** The due date then in force. */
  readonly due?: IsoDate;
}

/** The time for an answer after every holding letter. */
export interface Extended {
  readonly letters: readonly JudgedLetter[];
  /** With what the Code gives without more. */
  readonly within: Omit<Clock, 'counted'>;
  /** The day to which letters over the cap put it off: for a person to judge. */
  readonly beyond?: IsoDate;
}

/**
 * Applies the holding letters of a stage as the Code has it: one sent on or before the due date
 * then in force puts that off, a later one is no extension. The cap is one for all letters together,
 * counted from the first due date.
 */
export function extend(file: CaseFile, stage: CaseStage, clock: Clock): Extended {
  const { first, last, from, late } = clock;
  const start = { ...(from && { from }), ...(late && { late }) };
  const letters = allOf(stage.events, 'response.extended');
  if (letters.length === 0) {
    // A letter of which the source does not tell may have put it off.
    const within = isSilent(file, 'response.extended')
      ? { ...start, ...(first && { first }) }
      : clock;
    return { letters: [], within };
  }
  if (!first || first !== last)
    return {
      letters: letters.map((letter) => ({ letter, effect: 'unknown' })),
      within: { ...start, ...(first && { first }) },
    };
  const latest = capOf(file, stage, first);
  let inForce = first;
  const judged = letters.map((letter): JudgedLetter => {
    const due = inForce;
    const effect = isAfterAnswer(stage, letter) ? 'too-late' : effectOf(letter, due, latest);
    if (effect === 'extends' || effect === 'over-cap') inForce = letter.newDueDate ?? due;
    return { letter, effect, due };
  });
  // A letter that may have given any date puts it off by nobody knows how much.
  if (judged.some(({ effect }) => effect === 'unknown'))
    return { letters: judged, within: { ...start, first: inForce } };
  if (inForce <= latest)
    return { letters: judged, within: { ...start, first: inForce, last: inForce } };
  return { letters: judged, within: { ...start, first: latest, last: latest }, beyond: inForce };
}

/** The last day to which the Code lets an answer be put off without more. */
function capOf({ code, calendar }: CaseFile, { number }: CaseStage, first: IsoDate): IsoDate {
  const said = code?.provisions
    .map(({ parameters }) => parameters.extension)
    .find((extension) => extension?.stage === number);
  return said ? endOf(said.most, first, calendar) : first;
}

function effectOf(
  { on, newDueDate, contents }: EventOf<'response.extended'>,
  due: IsoDate,
  latest: IsoDate,
): JudgedLetter['effect'] {
  if (on > due) return 'too-late';
  if (newDueDate === undefined) return saysNoDate(contents) ? 'no-new-date' : 'unknown';
  if (newDueDate <= due) return 'not-later';
  return newDueDate > latest ? 'over-cap' : 'extends';
}

/** Whether everything that is in a letter is told, and no date is. */
function saysNoDate(contents: EventOf<'response.extended'>['contents']): boolean {
  const { contents: names } = namesOf('new-due-date', false);
  return contents !== undefined && !names.some((name) => contents.includes(name));
}

/** Whether a letter was sent after the answer, be it on the same day. */
function isAfterAnswer({ events }: CaseStage, letter: ComplaintEvent): boolean {
  const answer = events.findIndex(({ type }) => (ANSWERING as readonly string[]).includes(type));
  return answer >= 0 && events.indexOf(letter) > answer;
}
