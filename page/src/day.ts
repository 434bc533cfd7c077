/** The day that is looked from: a slider, a date, and the days before and after. */
import type { IsoDate } from 'housing-complaints';
import { addCalendarDays, longDate } from 'housing-complaints';
import type { Change, View } from './app.js';
import { dateIn } from './controls.js';
import { byId } from './dom.js';
import { span } from './results.js';

/** How many days the slider goes beyond the last day that matters. */
const BEYOND = 21;

const DAY = 86_400_000;

const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The part of the page that has the day. */
export function dayPart(change: Change): (view: View) => void {
  const slider = byId<HTMLInputElement>('day-slider');
  const field = byId<HTMLInputElement>('day-field');
  const told = byId('day-told');
  let first: IsoDate | undefined;
  const to = (day: IsoDate) => change({ day });
  slider.addEventListener('input', () => {
    if (first) to(addCalendarDays(first, Number(slider.value)));
  });
  field.addEventListener('input', () => {
    const day = dateIn(field);
    if (day) to(day);
  });
  for (const [id, by] of [
    ['day-before', -1],
    ['day-after', 1],
  ] as const)
    byId(id).addEventListener('click', () => {
      const day = dateIn(field);
      if (day) to(addCalendarDays(day, by));
    });

  return (view) => {
    const { day } = view.state;
    const { from, to: last } = span(view);
    first = from;
    // While it is moved, it must not grow under the hand.
    const reach = daysBetween(from, last) + BEYOND;
    if (document.activeElement !== slider || Number(slider.max) < daysBetween(from, day))
      slider.max = String(
        Math.max(reach, Number(document.activeElement === slider ? slider.max : 0)),
      );
    slider.value = String(daysBetween(from, day));
    slider.setAttribute('aria-valuetext', longDate(day));
    if (field.value !== day) field.value = day;
    told.textContent = longDate(day);
  };
}
