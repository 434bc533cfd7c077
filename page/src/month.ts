/** A month to choose a day from, with what happened and what falls due: by pointer or by arrow keys. */
import type { IsoDate, WorkingCalendar } from 'housing-complaints';
import { addCalendarDays, addMonths, isWorkingDay, longDate } from 'housing-complaints';
import { fill, h } from './dom.js';
import { MONTH } from './words.js';
import { holidayName } from './working-days.js';

/** What is shown at a day. */
export interface DayMarks {
  readonly happened: readonly string[];
  readonly due: readonly string[];
}

/** What a month shows. */
export interface MonthView {
  /** The day chosen; its month is shown. */
  readonly chosen: IsoDate;
  /** The day that is looked from. */
  readonly asOf: IsoDate;
  readonly marks: ReadonlyMap<IsoDate, DayMarks>;
  readonly calendar: WorkingCalendar;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** How far a key moves the chosen day. */
const MOVES: Readonly<Record<string, (day: IsoDate) => IsoDate>> = {
  ArrowLeft: (day) => addCalendarDays(day, -1),
  ArrowRight: (day) => addCalendarDays(day, 1),
  ArrowUp: (day) => addCalendarDays(day, -7),
  ArrowDown: (day) => addCalendarDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: (day) => addCalendarDays(day, -placeInWeek(day)),
  End: (day) => addCalendarDays(day, 6 - placeInWeek(day)),
};

/** Draws the month of the chosen day. `choose` is told of every move, and whether it was made to stay. */
export function showMonth(
  into: HTMLElement,
  view: MonthView,
  choose: (day: IsoDate, isFinal: boolean) => void,
): void {
  const hadFocus = into.querySelector('table')?.contains(document.activeElement) ?? false;
  const { chosen } = view;
  const first = `${chosen.slice(0, 8)}01` as IsoDate;
  const start = addCalendarDays(first, -placeInWeek(first));
  const weeks: HTMLElement[] = [];
  for (let monday = start; monday < addMonths(first, 1); monday = addCalendarDays(monday, 7))
    weeks.push(
      h('tr', {}, ...WEEKDAYS.map((_, n) => cell(addCalendarDays(monday, n), view, choose))),
    );
  const turned = document.activeElement?.getAttribute('data-by');
  const turn = (by: number, name: string, sign: string) =>
    h(
      'button',
      {
        type: 'button',
        class: 'turn',
        'data-by': by,
        onclick: () => choose(addMonths(chosen, by), false),
      },
      h('span', { 'aria-hidden': 'true' }, sign),
      h('span', { class: 'unseen' }, name),
    );
  fill(
    into,
    h(
      'div',
      { class: 'turns' },
      turn(-1, MONTH.before, '‹'),
      h('h3', { id: 'month', 'aria-live': 'polite' }, longDate(chosen).replace(/^\S+ \d+ /, '')),
      turn(1, MONTH.after, '›'),
    ),
    h(
      'table',
      {
        role: 'grid',
        'aria-labelledby': 'month',
        onkeydown: (event) => {
          const { key } = event as KeyboardEvent;
          const move = MOVES[key];
          if (!move) return;
          event.preventDefault();
          choose(move(chosen), false);
        },
      },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...WEEKDAYS.map((name) =>
            h('th', { scope: 'col', abbr: name, 'aria-label': name }, name.slice(0, 2)),
          ),
        ),
      ),
      h('tbody', {}, ...weeks),
    ),
  );
  if (hadFocus) into.querySelector<HTMLElement>('[aria-selected="true"] button')?.focus();
  else if (turned) into.querySelector<HTMLElement>(`[data-by="${turned}"]`)?.focus();
}

/** Monday is 0. */
function placeInWeek(day: IsoDate): number {
  return WEEKDAYS.findIndex((name) => longDate(day).startsWith(name));
}

function cell(
  day: IsoDate,
  { chosen, asOf, marks, calendar }: MonthView,
  choose: (day: IsoDate, isFinal: boolean) => void,
): HTMLElement {
  const isChosen = day === chosen;
  const isOutside = day.slice(0, 7) !== chosen.slice(0, 7);
  const { happened = [], due = [] } = marks.get(day) ?? {};
  const holiday = orNothing(() => holidayName(day, calendar));
  const isWorked = orNothing(() => isWorkingDay(day, calendar)) ?? true;
  const label = [
    longDate(day),
    holiday ?? (isWorked ? undefined : MONTH.notWorked),
    day === asOf && MONTH.today,
    happened.length > 0 && MONTH.happened(happened),
    due.length > 0 && MONTH.due(due),
  ];
  return h(
    'td',
    {
      'aria-selected': isChosen ? 'true' : 'false',
      class: [isOutside && 'outside', !isWorked && 'closed', day === asOf && 'now']
        .filter(Boolean)
        .join(' '),
    },
    h(
      'button',
      {
        type: 'button',
        tabindex: isChosen ? 0 : -1,
        'aria-label': label.filter(Boolean).join('; '),
        ...(day === asOf && { 'aria-current': 'date' }),
        onclick: () => choose(day, true),
      },
      h('span', {}, String(Number(day.slice(8)))),
      h(
        'span',
        { class: 'marks', 'aria-hidden': 'true' },
        happened.length > 0 && h('span', { class: 'happened' }, '●'),
        due.length > 0 && h('span', { class: 'due' }, '◆'),
      ),
    ),
  );
}

/** Beyond the years that the calendar covers, nothing is known of a day. */
function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
