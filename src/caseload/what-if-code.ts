import type { ComplaintAudit, StageTimes, Timing } from '../audit/index.js';
import {
  addCalendarDays,
  bankHolidayOn,
  dateWithYear,
  describeDuration,
  type IsoDate,
  isWorkingDay,
  type WorkingCalendar,
} from '../calendar/index.js';
import { type Code, type CodeLimit, citation } from '../codes/index.js';
import { EVENT_NAMES } from '../policy/index.js';
import { type Due, effectsOf, type WhatIfDifference } from './what-if-difference.js';

/** One complaint as the Code judges it: by which edition, and by which working days. */
export interface ByCode {
  readonly audit: ComplaintAudit;
  readonly code: Code | undefined;
  readonly calendar: WorkingCalendar;
}

/** What would differ by the Code's time: acknowledgements and answers, stage by stage. */
export function codeDifferences(before: ByCode, after: ByCode): WhatIfDifference[] {
  const numbers = [...before.audit.stages, ...after.audit.stages].map(({ number }) => number);
  return [...new Set(numbers)].sort().flatMap((number) =>
    (['acknowledge', 'respond'] as const).flatMap((duty): WhatIfDifference[] => {
      const [was, is] = [timed(before, number, duty), timed(after, number, duty)];
      if (was?.timing.due === is?.timing.due && was?.timing.standing === is?.timing.standing)
        return [];
      const [left, right] = [stateOf(was), stateOf(is)];
      return [
        {
          by: 'code',
          stage: (is ?? was)?.stage.stage ?? '',
          duty,
          ...(left && { before: left }),
          ...(right && { after: right }),
          effects: effectsOf(left, right),
          isOwed: isOwed(after, is?.timing),
          because: `By the Code, the time to ${NAMES[duty]} at stage ${number} ${change(left, right)}, because ${reasons(before, after, number, duty, was, is)}.`,
        },
      ];
    }),
  );
}

const NAMES = { acknowledge: 'acknowledge', respond: 'answer' } as const;

interface Timed {
  readonly stage: StageTimes;
  readonly timing: Timing;
}

function timed({ audit }: ByCode, number: number, duty: CodeLimit['duty']): Timed | undefined {
  const stage = audit.stages.find((one) => one.number === number);
  const timing =
    duty === 'acknowledge' ? stage?.acknowledgement : (stage?.extendedResponse ?? stage?.response);
  return stage && timing && { stage, timing };
}

function stateOf(one: Timed | undefined): Due | undefined {
  if (!one) return undefined;
  const { due, standing, workingDaysLate } = one.timing;
  return {
    ...(due && { due }),
    standing,
    ...(workingDaysLate !== undefined && { workingDaysLate }),
  };
}

/** Not done, and nothing has overtaken it. */
const isOwed = ({ audit }: ByCode, timing: Timing | undefined): boolean =>
  timing?.standing === 'open' || (timing?.standing === 'late' && timing.countedTo === audit.asOf);

/** From what to what. */
function change(before: Due | undefined, after: Due | undefined): string {
  if (!before) return `would end ${on(after)}, where there is none`;
  if (!after) return `would not be set, where it ends ${on(before)}`;
  const moves =
    before.due === after.due
      ? `still ends ${on(after)}`
      : `moves from ${day(before)} to ${day(after)}`;
  return before.standing === after.standing
    ? moves
    : `${moves} and stands as ${words(after)}, where it was ${words(before)}`;
}

const words = ({ standing }: Due): string => standing.replace('-', ' ');
const day = ({ due }: Due): string => (due ? dateWithYear(due) : 'a day that is not known');
const on = (one: Due | undefined): string => `on ${day(one ?? { standing: 'unknown' })}`;

function reasons(
  before: ByCode,
  after: ByCode,
  number: number,
  duty: CodeLimit['duty'],
  was: Timed | undefined,
  is: Timed | undefined,
): string {
  const found = [...ofEdition(before, after, number, duty), ...ofDays(before, after, was, is)];
  return found.length > 0
    ? found.join(', and ')
    : 'under the other policy the same facts do something else';
}

/** Another edition gives another time. */
function ofEdition(
  before: ByCode,
  after: ByCode,
  number: number,
  duty: CodeLimit['duty'],
): string[] {
  if (before.code?.id === after.code?.id) return [];
  const [was, is] = [limitIn(before.code, number, duty), limitIn(after.code, number, duty)];
  return [`${is} where ${was}`];
}

function limitIn(code: Code | undefined, number: number, duty: CodeLimit['duty']): string {
  const provision = code?.provisions.find(
    ({ parameters: { limit } }) => limit?.stage === number && limit.duty === duty,
  );
  const limit = provision?.parameters.limit;
  if (!code) return 'no edition of the Code is in force';
  if (!provision || !limit) return `the ${code.title} of ${code.edition} sets no time`;
  const unchecked = provision.checkedAgainstText ? '' : ', not checked against the text';
  return `the limit is ${describeDuration(limit)} from ${EVENT_NAMES[limit.from]} (${citation(code, provision)}${unchecked})`;
}

/** Days that only one of two calendars counts. */
function ofDays(
  before: ByCode,
  after: ByCode,
  was: Timed | undefined,
  is: Timed | undefined,
): string[] {
  const from = (was ?? is)?.stage.receivedOn;
  const to = [was?.timing.due, is?.timing.due]
    .filter((due) => due !== undefined)
    .sort()
    .at(-1);
  if (!from || !to || before.calendar === after.calendar) return [];
  const changed = daysAfter(from, to).filter(
    (date) => isWorkingDay(date, before.calendar) !== isWorkingDay(date, after.calendar),
  );
  const told = (date: IsoDate, calendar: WorkingCalendar) => {
    const title = bankHolidayOn(date, calendar)?.title;
    return `${dateWithYear(date)}${title ? ` (${title})` : ''}`;
  };
  const closed = changed.filter((date) => !isWorkingDay(date, after.calendar));
  const opened = changed.filter((date) => isWorkingDay(date, after.calendar));
  return [
    ...(closed.length > 0
      ? [`${closed.map((date) => told(date, after.calendar)).join(', ')} would not be counted`]
      : []),
    ...(opened.length > 0
      ? [`${opened.map((date) => told(date, before.calendar)).join(', ')} would be counted`]
      : []),
  ];
}

/** The days after one day, up to and including another. */
function daysAfter(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let date = addCalendarDays(from, 1); date <= to; date = addCalendarDays(date, 1))
    days.push(date);
  return days;
}
