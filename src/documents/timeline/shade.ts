import type { Element } from 'hast';
import type { Holiday, IsoDate } from '../../calendar/index.js';
import { addCalendarDays, addMonths, dayNumber, weekday } from '../../calendar/index.js';
import { rect, shortened } from '../drawing/index.js';
import type { TimelineData } from './data.js';
import type { Scale } from './scale.js';
import { showsDays } from './scale.js';
import { holidayWords } from './words.js';

/** The background: weekends, bank holidays and closures; if days are too narrow, every other month. */
export function shading(data: TimelineData, scale: Scale, top: number, height: number): Element[] {
  const { complaint, holidays } = data;
  const stripe = (from: IsoDate, days: number, fill: string) =>
    rect(scale.x(from), top, days * scale.day, height, { fill });
  if (!showsDays(scale)) return months(scale).map(([on, days]) => stripe(on, days, '#f4f4f1'));
  const days = Array.from({ length: dayNumber(scale.to) - dayNumber(scale.from) + 1 }, (_, n) =>
    addCalendarDays(scale.from, n),
  );
  return [
    ...days
      .filter((date) => complaint.calendar.weekend.includes(weekday(date)))
      .map((date) => stripe(date, 1, '#f4f4f1')),
    ...holidays.map(({ date, kind }) =>
      stripe(date, 1, kind === 'closure' ? '#dcd3ea' : '#cfdcec'),
    ),
  ];
}

/** Every other month of the scale, with the number of its days on the scale. */
function months({ from, to }: Scale): [on: IsoDate, days: number][] {
  const stripes: [on: IsoDate, days: number][] = [];
  for (let first = `${from.slice(0, 8)}01` as IsoDate; first <= to; first = addMonths(first, 2)) {
    const on = first < from ? from : first;
    const last = addCalendarDays(addMonths(first, 1), -1);
    const days = dayNumber(last < to ? last : to) - dayNumber(on) + 1;
    if (days > 0) stripes.push([on, days]);
  }
  return stripes;
}

/** Holidays by name. Consecutive days with the same name form one entry. */
export function namedHolidays(holidays: readonly Holiday[]): { on: IsoDate; text: string }[] {
  const runs: { title: string; from: IsoDate; to: IsoDate }[] = [];
  for (const { date, title } of holidays) {
    const last = runs.at(-1);
    if (last?.title === title && dayNumber(date) - dayNumber(last.to) <= 3) last.to = date;
    else runs.push({ title, from: date, to: date });
  }
  return runs.map(({ title, from, to }) => ({
    on: from,
    text: holidayWords(shortened(title, 60), from, to),
  }));
}
