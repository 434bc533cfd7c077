import type { ComplaintEvent, IsoDate } from '../src/index.js';
import { randomOf } from '../test/support/random.js';
import { library } from './built.js';

/** A complaint of twelve events under Housing Plus 2018: two stages, then an agreement. */
export const TWELVE: readonly ComplaintEvent[] = [
  { on: '2018-12-20', type: 'complaint.received', subject: 'housing' },
  { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
  { on: '2018-12-21', type: 'complaint.acknowledged' },
  { on: '2018-12-27', type: 'complainant.contacted' },
  { on: '2019-01-07', type: 'response.extended', newDueDate: '2019-01-15' },
  { on: '2019-01-15', type: 'response.sent', outcome: 'not-upheld' },
  { on: '2019-02-04', type: 'escalation.requested' },
  { on: '2019-02-05', type: 'complaint.allocated', to: 'head-of-service' },
  { on: '2019-02-05', type: 'complaint.acknowledged' },
  { on: '2019-02-08', type: 'complainant.contacted' },
  { on: '2019-02-18', type: 'response.sent', outcome: 'partly-upheld' },
  { on: '2019-03-01', type: 'complaint.resolved' },
];

const { addCalendarDays } = library;

/** The first events of a complaint of so many, which goes on for years: letters, calls and promises. */
export function longHistory(length: number): readonly ComplaintEvent[] {
  const opening = TWELVE.slice(0, 6);
  const from: IsoDate = '2019-01-16';
  const rest = Array.from({ length: Math.max(0, length - opening.length) }, (_, i) => {
    const on = addCalendarDays(from, Math.floor(i / 3));
    const action = `action ${Math.floor(i / 3)}`;
    const kinds: readonly ComplaintEvent[] = [
      { on, type: 'action.agreed', action, dueBy: addCalendarDays(on, 10) },
      { on, type: 'complainant.contacted', method: 'telephone' },
      { on, type: 'action.completed', action },
    ];
    return kinds[i % 3] as ComplaintEvent;
  });
  return [...opening, ...rest].slice(0, length);
}

const OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld'] as const;

/** Histories of twelve events that differ: the same walk on other days, some of them late, with other outcomes. */
export function* histories(from: number, to: number): Generator<readonly ComplaintEvent[]> {
  for (let n = from; n < to; n += 1) {
    const chance = randomOf(n + 1);
    const start = addCalendarDays('2023-01-02', Math.floor(chance() * 400));
    let day = start;
    let shift = 0;
    yield TWELVE.map((event, i) => {
      const before = TWELVE[i - 1]?.on ?? event.on;
      const apart = Math.round((Date.parse(event.on) - Date.parse(before)) / 86_400_000);
      shift = apart === 0 ? 0 : Math.floor(chance() * 4);
      day = addCalendarDays(day, apart + shift);
      return {
        ...event,
        on: day,
        ...(i === 0 && { ref: `C-${n}` }),
        ...('newDueDate' in event && { newDueDate: addCalendarDays(day, 8) }),
        ...('outcome' in event && { outcome: OUTCOMES[Math.floor(chance() * 3)] }),
      } as ComplaintEvent;
    });
  }
}
