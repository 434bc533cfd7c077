/**
 * What holds for every ledger, whatever the policy and the history: tried on every history of the conformance kit.
 */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import type { Complaint, Obligation } from '../../src/complaint/index.js';
import { obligationsOf } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { complaintOf, EVERY } from './every-history.js';

const told = EVERY.map((one) => {
  const complaint = complaintOf(one.history);
  return { ...one, complaint, rows: obligationsOf(complaint, one.asOf) };
});

/** Rows as plain text: equal ledgers are equal text. */
const text = (rows: readonly Obligation[]) => rows.map((row) => JSON.stringify(row));

/** The days on which something happens or becomes overdue, and those after them, in order. */
function daysOf({ complaint, rows, asOf }: (typeof told)[number]): IsoDate[] {
  const days = [
    ...complaint.events.flatMap(({ on }) => [addCalendarDays(on, -1), on]),
    ...rows.flatMap(({ last: { latest } }) => (latest ? [latest, addCalendarDays(latest, 1)] : [])),
    asOf,
  ];
  const first = complaint.events[0]?.on ?? asOf;
  const end = addCalendarDays(asOf, 60);
  return [...new Set(days)].filter((day) => day >= first && day <= end).sort();
}

/** The ledgers of two such days after one another, on every history. */
const steps = told.flatMap((one) => {
  const ledgers = daysOf(one).map((day) => ({ day, rows: obligationsOf(one.complaint, day) }));
  return ledgers.slice(1).map((now, n) => ({
    name: one.name,
    before: ledgers[n] as typeof now,
    now,
    isQuiet: !one.complaint.events.some(
      ({ on }) => on > (ledgers[n] as typeof now).day && on <= now.day,
    ),
  }));
});

const isOwed = ({ standing }: Obligation) => standing === 'open' || standing === 'overdue';

describe('a row', () => {
  test('has an id of its own', () => {
    const twice = told.filter(({ rows }) => new Set(rows.map(({ id }) => id)).size < rows.length);
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  test('names its authority: never an empty clause, provision or fact', () => {
    const empty = told.flatMap(({ name, rows }) =>
      rows
        .filter(({ authority, clause }) =>
          [clause, ...Object.values(authority)].some((value) => value === ''),
        )
        .map(({ id }) => `${name}: ${id}`),
    );
    expect(empty).toEqual([]);
  });

  test('that is owed does not vanish unless something happens', () => {
    const gone = steps
      .filter(({ isQuiet }) => isQuiet)
      .flatMap(({ name, before, now }) =>
        before.rows
          .filter((row) => isOwed(row) && !now.rows.some(({ id }) => id === row.id))
          .map(({ id }) => `${name}: ${id}, ${before.day} to ${now.day}`),
      );
    expect(gone).toEqual([]);
  });

  test('that is overdue is open again only where its time starts from a late act', () => {
    const cured = steps.flatMap(({ name, before, now }) =>
      before.rows.flatMap((row) => {
        const after = now.rows.find(({ id }) => id === row.id);
        const isCured = row.standing === 'overdue' && after?.standing === 'open';
        return isCured && !after.start?.lateBy ? [`${name}: ${row.id}, ${now.day}`] : [];
      }),
    );
    expect(cured).toEqual([]);
  });

  // Where a policy has several limits for one duty, another may come to apply as a day passes.
  test('keeps its last day under a limit while nothing happens', () => {
    const moved = steps
      .filter(({ isQuiet }) => isQuiet)
      .flatMap(({ name, before, now }) =>
        before.rows.flatMap((row) => {
          const after = now.rows.find(({ id }) => id === row.id);
          return row.due && after?.clause === row.clause && after?.due !== row.due
            ? [`${name}: ${row.id} from ${row.due} to ${after?.due}, ${now.day}`]
            : [];
        }),
      );
    expect(moved).toEqual([]);
  });
});

describe('the same ledger', () => {
  /** The histories for which another telling gives another ledger. */
  const unlike = (retell: (one: (typeof told)[number]) => readonly Complaint[]) =>
    told.flatMap((one) =>
      retell(one).flatMap((complaint) => {
        const [was, is] = [text(one.rows), text(obligationsOf(complaint, one.asOf))];
        if (JSON.stringify(was) === JSON.stringify(is)) return [];
        return [
          {
            name: one.name,
            was: was.filter((row) => !is.includes(row)),
            is: is.filter((row) => !was.includes(row)),
          },
        ];
      }),
    );

  test('however often a fact with a key is delivered', () => {
    const twice = unlike(({ history }) => {
      const keyed = history.events.map(
        (event, n): ComplaintEvent => ({ key: `delivery-${n}`, ...event }),
      );
      return [complaintOf(history, [...keyed, ...keyed])];
    });
    expect(twice).toEqual([]);
  });

  test('in whatever order the days are recorded', () => {
    const shuffled = unlike(({ history }) => {
      const days = [...new Set(history.events.map(({ on }) => on))].sort();
      const onDay = (day: IsoDate) => history.events.filter(({ on }) => on === day);
      const odd = days.filter((_, n) => n % 2 === 1);
      const even = days.filter((_, n) => n % 2 === 0);
      return [[...days].reverse(), [...odd, ...even.reverse()]].map((order) =>
        complaintOf(history, order.flatMap(onDay)),
      );
    });
    expect(shuffled).toEqual([]);
  });

  // A chase on the day of the answer may as well be asking for the next stage: only the days before it are tried.
  test('with a chase between a request and its answer', () => {
    const chased = unlike(({ history, complaint: { events, history: facts } }) =>
      facts.flatMap(({ event, stage, regularity }, at) => {
        const next = facts[at + 1];
        if (event.type !== 'escalation.requested' || regularity !== 'regular') return [];
        if (next?.stage !== stage) return [];
        return [event.on, addCalendarDays(event.on, 1)]
          .filter((on) => on < next.event.on)
          .map((on) => {
            const chase: ComplaintEvent = { on, type: 'escalation.requested' };
            return complaintOf(history, [
              ...events.slice(0, at + 1),
              chase,
              ...events.slice(at + 1),
            ]);
          });
      }),
    );
    expect(chased).toEqual([]);
  });
});
