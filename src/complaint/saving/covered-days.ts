import type { Holiday, IsoDate, Weekday, WorkingCalendar } from '../../calendar/index.js';
import { weekday } from '../../calendar/index.js';

/** The days of a period that are not worked: all that a count within it depends on. */
export interface CoveredDays {
  readonly from: IsoDate;
  /** Inclusive. */
  readonly to: IsoDate;
  /** The days of the week that are never worked, Monday first. */
  readonly weekend: readonly Weekday[];
  /** The other days that are not worked, in order of date. */
  readonly closed: readonly IsoDate[];
}

/** How a calendar differs from the days that a complaint was counted by. */
export interface ChangedDays {
  /** Days that were working days then, but are not in this calendar. */
  readonly closed: readonly Holiday[];
  /** Days that were not working days then, but are in this calendar. */
  readonly opened: readonly IsoDate[];
  /** Whether other days of the week are never worked. */
  readonly weekend: boolean;
  /** Whether some of the days lie outside the calendar. */
  readonly outside: boolean;
}

/** The days of a calendar in a period, as far as the calendar covers it. */
export function coveredDays(calendar: WorkingCalendar, first: IsoDate, end: IsoDate): CoveredDays {
  const weekend = [...calendar.weekend];
  const from = first < calendar.from ? calendar.from : first;
  const to = end < calendar.to ? end : calendar.to;
  return { from, to, weekend, closed: closedIn(calendar, { from, to }).map(({ date }) => date) };
}

/** How a calendar differs in a period; `undefined` if no count within the period can differ. */
export function changedDays(were: CoveredDays, calendar: WorkingCalendar): ChangedDays | undefined {
  const are = closedIn(calendar, were);
  const [before, now] = [new Set(were.closed), new Set(are.map(({ date }) => date))];
  const changed = {
    closed: are.filter(({ date }) => !before.has(date)),
    opened: were.closed.filter((date) => !now.has(date)),
    weekend: were.weekend.join() !== calendar.weekend.join(),
    outside: were.from < calendar.from || calendar.to < were.to,
  };
  const { closed, opened, weekend, outside } = changed;
  return closed.length + opened.length > 0 || weekend || outside ? changed : undefined;
}

/** The holidays and closures of a period that fall on a weekday that is otherwise worked. */
const closedIn = (
  { holidays, weekend }: WorkingCalendar,
  { from, to }: Pick<CoveredDays, 'from' | 'to'>,
): Holiday[] =>
  holidays.filter(({ date }) => from <= date && date <= to && !weekend.includes(weekday(date)));
