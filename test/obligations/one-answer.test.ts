/**
 * One ledger, many views: whoever asks when something is due, and how it stands, is told the same. Held for every
 * history of the conformance kit on every day from which a case looks at it.
 */
import { describe, expect, test } from 'vitest';
import type { Timing } from '../../src/audit/index.js';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { countsOf, timingOf } from '../../src/caseload/complaint-counts.js';
import { tally } from '../../src/caseload/counts.js';
import { checkedOptions } from '../../src/caseload/options.js';
import type { Obligation } from '../../src/complaint/index.js';
import { agenda, breachesOf, obligationsOf } from '../../src/complaint/index.js';
import { toICalendar } from '../../src/documents/ical.js';
import { timelineData } from '../../src/documents/timeline/data.js';
import { isInTime } from '../../src/obligations/index.js';
import { complaintOf, EVERY } from './every-history.js';

const told = EVERY.map(({ name, history, asOf }) => {
  const complaint = complaintOf(history);
  const rows = obligationsOf(complaint, asOf);
  return { name, complaint, asOf, rows, audit: auditComplaint(complaint, asOf) };
});

/** A row as every view has to have it. */
const seen = ({ id, due, standing, settledOn }: Obligation) => ({ id, due, standing, settledOn });

const of = (rows: readonly Obligation[], by: Obligation['by']) =>
  rows.filter((row) => row.by === by);

/** The day an agenda and a calendar put it on: that of a letter to be judged, the last day, the latest it can be. */
const dayIn = ({ putOffTo, due, last }: Obligation): IsoDate | undefined =>
  putOffTo ?? due ?? last.latest;

const LATE: ReadonlySet<string> = new Set(['late', 'missed', 'overdue']);

const isWaiting = ({ standing, settledOn }: Obligation) =>
  !settledOn && ['open', 'overdue', 'contingent', 'to-be-judged'].includes(standing);

test('there are histories to go by', () => {
  expect(told.length).toBeGreaterThan(300);
});

/** What differs, over all histories, each with its name: one expectation says it all. */
const differences = (
  compare: (one: (typeof told)[number]) => readonly [actual: unknown, expected: unknown],
) =>
  told.flatMap((one) => {
    const [actual, expected] = compare(one);
    return JSON.stringify(actual) === JSON.stringify(expected)
      ? []
      : [{ name: one.name, actual, expected }];
  });

const inOrder = (texts: readonly string[]) => [...texts].sort();

describe('the same due day and the same standing', () => {
  test('in the audit, for the duties of the policy', () => {
    expect(
      differences(({ audit, rows }) => [
        audit.duties.map(({ id, due, standing, settledOn }) => ({ id, due, standing, settledOn })),
        of(rows, 'policy').map(seen),
      ]),
    ).toEqual([]);
  });

  test('in the breaches: every duty of the landlord that is late, by as much', () => {
    expect(
      differences(({ complaint, asOf, rows }) => [
        inOrder(
          breachesOf(complaint, asOf)
            .filter(
              ({ obligation, requirement, kind }) => obligation && !requirement && LATE.has(kind),
            )
            .map((one) =>
              JSON.stringify([one.obligation, one.kind, one.workingDaysLate, one.atLeast]),
            ),
        ),
        inOrder(
          of(rows, 'policy')
            .filter(({ party, standing }) => party === 'landlord' && LATE.has(standing))
            .map((row) => JSON.stringify([row.id, row.standing, row.workingDaysLate, row.atLeast])),
        ),
      ]),
    ).toEqual([]);
  });

  test('in the audit, for the times of the Code', () => {
    expect(
      differences(({ audit, rows }) => [
        audit.stages.map((at) => [at.acknowledgement?.due, at.extendedResponse?.due]),
        audit.stages.map(({ stage }) =>
          ['acknowledge', 'respond'].map(
            (duty) => rows.find(({ id }) => id === `code/${stage}/${duty}`)?.due,
          ),
        ),
      ]),
    ).toEqual([]);
    const unlike = told.flatMap(({ name, asOf, audit, rows }) =>
      audit.stages.flatMap((at) => {
        const rowOf = (duty: string) => rows.find(({ id }) => id === `code/${at.stage}/${duty}`);
        return [
          [rowOf('acknowledge'), at.acknowledgement] as const,
          [rowOf('respond'), at.extendedResponse] as const,
        ].flatMap(([row, timing]) =>
          !row === !timing && (!row || !timing || called(row, asOf).timing === timing.standing)
            ? []
            : [{ name, id: row?.id, row: row?.standing, timing: timing?.standing }],
        );
      }),
    );
    expect(unlike).toEqual([]);
  });

  test('in the audit, for what was promised and what the Ombudsman asked for', () => {
    const standing = (row: Obligation) => (row.standing === 'done' ? 'met' : row.standing);
    expect(
      differences(({ audit, rows }) => [
        audit.remedies.map((one) => [one.dueBy, one.standing, one.completedOn]),
        of(rows, 'promise')
          .filter(({ duty }) => duty === 'keep-promise')
          .map((row) => [row.due, standing(row), row.settledOn]),
      ]),
    ).toEqual([]);
    expect(
      differences(({ audit, rows }) => [
        audit.ombudsman.items.map((one) => [one.id, one.dueBy, one.standing, one.completedOn]),
        of(rows, 'ombudsman').map((row) => [row.id, row.due, standing(row), row.settledOn]),
      ]),
    ).toEqual([]);
  });

  test('in the agenda: everything that waits, each once', () => {
    expect(
      differences(({ complaint, asOf, rows }) => {
        const items = agenda([complaint], asOf, { windows: true });
        return [
          inOrder(
            items
              .flatMap(({ row, also }) => [row, ...also])
              .map((row) => JSON.stringify(seen(row))),
          ),
          inOrder(rows.filter(isWaiting).map((row) => JSON.stringify(seen(row)))),
        ];
      }),
    ).toEqual([]);
    expect(
      differences(({ complaint, asOf }) => {
        const items = agenda([complaint], asOf, { windows: true });
        return [items.map(({ on }) => on ?? null), items.map(({ row }) => dayIn(row) ?? null)];
      }),
    ).toEqual([]);
  });

  test('in the calendar: an entry for each that waits and has a day, by its id', () => {
    expect(
      differences(({ complaint, asOf, rows }) => [
        inOrder(entriesOf(toICalendar(complaint, asOf, { ref: 'C-1', windows: true }))),
        inOrder(
          rows
            .filter((row) => isWaiting(row) && dayIn(row))
            .map(
              (row) =>
                `${[complaint.policy.id, 'C-1', row.id].map(encodeURIComponent).join('.')} ${dayIn(row)?.replaceAll('-', '')}`,
            ),
        ),
      ]),
    ).toEqual([]);
  });

  test('in what a timeline shows', () => {
    expect(
      differences(({ complaint, asOf, rows }) => [
        timelineData(complaint, asOf).duties.map(seen),
        rows.map(seen),
      ]),
    ).toEqual([]);
  });

  test('in the figures: as many duties of each standing, and each stage as its row of the Code stands', () => {
    const period = checkedOptions({ from: '1990-01-01', to: '2039-12-31' });
    expect(
      differences(({ audit, rows }) => {
        const counts = tally(countsOf(audit, period));
        const duties = Object.entries(counts).filter(([name]) => name.startsWith('duty/'));
        // What was refused, joined to another, or put right at first contact has no duties that are counted.
        if (duties.length === 0) return [0, 0];
        const tallied: Record<string, number> = {};
        for (const { by, party, duty, standing } of rows) {
          if (by !== 'policy' || party !== 'landlord') continue;
          const name = `duty/${duty}/${standing}`;
          tallied[name] = (tallied[name] ?? 0) + 1;
        }
        return [inOrder(duties.map(String)), inOrder(Object.entries(tallied).map(String))];
      }),
    ).toEqual([]);
    const unlike = told.flatMap(({ name, asOf, audit, rows }) =>
      audit.stages.flatMap((at) => {
        const row = rows.find(({ id }) => id === `code/${at.stage}/respond`);
        const how = timingOf(at);
        return (row ? called(row, asOf).figures : ['no-time']).includes(how)
          ? []
          : [{ name, id: row?.id, standing: row?.standing, how }];
      }),
    );
    expect(unlike).toEqual([]);
  });
});

/** How the Code's time is called in an audit, and in the figures: what is not in time for certain, nor late, is not known. */
const CALLED: Readonly<
  Record<Obligation['standing'], readonly [Timing['standing'], ...(readonly string[])]>
> = {
  met: ['in-time', 'in-time', 'extended'],
  late: ['late', 'late'],
  overdue: ['late', 'not-answered'],
  missed: ['late', 'not-answered'],
  open: ['open', 'not-due'],
  released: ['not-owed', 'not-owed'],
  done: ['unknown', 'not-known'],
  unknown: ['unknown', 'not-known'],
  'to-be-judged': ['late', 'to-be-judged'],
  // The Code's rows know neither.
  contingent: ['unknown'],
  lapsed: ['unknown'],
};

function called({ standing, last, overtakenOn }: Obligation, asOf: IsoDate) {
  const isSure = isInTime(overtakenOn ?? asOf, last);
  const isOwed = standing === 'open' || standing === 'released';
  const [timing, ...figures] = CALLED[isOwed && !isSure ? 'unknown' : standing];
  return { timing, figures };
}

/** `UID DTSTART` of every entry. */
function entriesOf(text: string): string[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));
  const days = valuesOf('DTSTART;VALUE=DATE');
  return valuesOf('UID').map((uid, n) => `${uid} ${days[n]}`);
}
