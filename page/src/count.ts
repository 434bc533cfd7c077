/** The working-day calculator on the page. */
import type { IsoDate } from 'housing-complaints';
import type { Change, View } from './app.js';
import { dateIn } from './controls.js';
import { byId, fill, h, more } from './dom.js';
import type { State } from './state.js';
import { COUNT } from './words.js';
import type { Count, PassedOver } from './working-days.js';
import { countBetween, countOn } from './working-days.js';

/** The part of the page that counts working days. */
export function countPart(change: Change): (view: View) => void {
  const from = byId<HTMLInputElement>('count-from');
  const days = byId<HTMLInputElement>('count-days');
  const to = byId<HTMLInputElement>('count-to');
  let before: State['count'] | undefined;

  const draw = () => {
    show(byId('count-on'), from, (start) => {
      const n = Number(days.value);
      if (!Number.isInteger(n) || n < 1 || n > 2000) return COUNT.noNumber;
      return answer(countOn(start, n), COUNT.on);
    });
    show(byId('count-between'), from, (start) => {
      const until = dateIn(to);
      return until ? answer(countBetween(start, until), COUNT.between) : COUNT.noDate;
    });
  };
  const changed = () => {
    draw();
    const n = Number(days.value);
    const [start, end] = [dateIn(from), dateIn(to)];
    if (start && end && Number.isInteger(n)) {
      before = { from: start, days: n, to: end };
      change({ count: before });
    }
  };
  for (const input of [from, days, to]) input.addEventListener('input', changed);

  return ({ state: { count } }) => {
    if (before === count) return;
    before = count;
    for (const [input, value] of [
      [from, count.from],
      [days, String(count.days)],
      [to, count.to],
    ] as const)
      if (input.value !== value) input.value = value;
    draw();
  };
}

type Answer = string | { readonly sentence: string; readonly count: Count };

const answer = (
  count: Count,
  say: (days: number, from: IsoDate, to: IsoDate) => string,
): Answer => ({ sentence: say(count.days, count.from, count.to), count });

function show(into: HTMLElement, from: HTMLInputElement, ask: (from: IsoDate) => Answer): void {
  const start = dateIn(from);
  const made = start ? orTooFar(() => ask(start)) : COUNT.noDate;
  if (typeof made === 'string') {
    fill(into, h('p', { class: 'problem' }, made));
    return;
  }
  const { sentence, count } = made;
  fill(
    into,
    h('p', { class: 'answer' }, sentence),
    count.provisional && h('p', { class: 'hint' }, COUNT.provisional),
    h(
      'p',
      { class: 'hint' },
      count.passedOver.length > 0 ? COUNT.passed(daysIn(count)) : COUNT.nothing,
    ),
    listed(count.passedOver.slice(0, AT_ONCE)),
    count.passedOver.length > AT_ONCE && more(COUNT.all, listed(count.passedOver.slice(AT_ONCE))),
  );
}

/** So many are shown; the others can be opened. */
const AT_ONCE = 12;

const listed = (days: readonly PassedOver[]): HTMLElement =>
  h('ul', { class: 'passed' }, ...days.map(line));

const line = ({ from, to, holiday }: PassedOver): HTMLElement =>
  h(
    'li',
    { class: holiday ? 'holiday' : 'weekend' },
    h('span', {}, COUNT.days(from, to)),
    h('span', { class: 'why' }, holiday ?? COUNT.weekend),
  );

const daysIn = ({ passedOver }: Count): number =>
  passedOver.reduce((sum, { from, to }) => sum + (from === to ? 1 : daysBetween(from, to) + 1), 0);

const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Years of which no bank holiday is known are not counted. */
function orTooFar(ask: () => Answer): Answer {
  try {
    return ask();
  } catch {
    return COUNT.beyond;
  }
}
