import type { IsoDate } from '../../calendar/index.js';
import { addCalendarDays, addMonths, dayNumber, weekday } from '../../calendar/index.js';
import { shortDate } from './words.js';

/** Maps days to horizontal positions in the picture. */
export interface Scale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The width of a day. */
  readonly day: number;
  readonly left: number;
  readonly right: number;
  /** The left edge of a day; its middle is half a day further. */
  readonly x: (date: IsoDate) => number;
}

/** A scale of the days from one to another, both inclusive, between two positions. */
export function scaleOf(from: IsoDate, to: IsoDate, left: number, right: number): Scale {
  const first = dayNumber(from);
  const day = (right - left) / (dayNumber(to) - first + 1);
  return { from, to, day, left, right, x: (date) => left + (dayNumber(date) - first) * day };
}

/** If a day is narrower than this many pixels, months are drawn instead. */
const NARROWEST = 2.2;

/** Whether single days are drawn. */
export const showsDays = ({ day }: Scale): boolean => day >= NARROWEST;

/** A mark on the scale. */
export interface Tick {
  readonly on: IsoDate;
  readonly text: string;
}

/** The least space for a date, in pixels. */
const ROOM = 84;

/** Marks whose dates do not overlap: on days, on Mondays, or on the first days of months. */
export function ticksOf(scale: Scale): Tick[] {
  if (scale.day >= ROOM) return marks(scale.from, scale, (on) => addCalendarDays(on, 1));
  for (const weeks of [1, 2]) {
    if (scale.day * 7 * weeks >= ROOM) {
      return marks(mondayFrom(scale.from), scale, (on) => addCalendarDays(on, 7 * weeks));
    }
  }
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 600].find((n) => scale.day * 28 * n >= ROOM) ?? 1200;
  const first = `${scale.from.slice(0, 8)}01` as IsoDate;
  return marks(first < scale.from ? addMonths(first, 1) : first, scale, (on) =>
    addMonths(on, months),
  );
}

function marks(first: IsoDate, { to }: Scale, next: (on: IsoDate) => IsoDate): Tick[] {
  const ticks: Tick[] = [];
  for (let on = first; on <= to; on = next(on)) ticks.push({ on, text: shortDate(on) });
  return ticks;
}

const mondayFrom = (date: IsoDate): IsoDate =>
  weekday(date) === 'monday' ? date : mondayFrom(addCalendarDays(date, 1));
