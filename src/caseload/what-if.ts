import { checkedList, fieldsOf, reading } from '../border/index.js';
import type { Closure, IsoDate, WorkingCalendar } from '../calendar/index.js';
import { isoDate, withClosures } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import type { Complaint, DueDateDifference, LeftOutEvent } from '../complaint/index.js';
import { checkedComplaint, checkedReading, readUnder } from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import { checkedCode, codeCalendar } from '../history/index.js';
import { differ, ledgerOf } from '../obligations/index.js';
import type { Policy } from '../policy/index.js';
import { present } from '../policy/index.js';
import { ERRORS, EXPECTED } from './words.js';

/** The changes to try: one of these, or several together. */
export interface Scenario {
  /** Another policy, or another edition of the same policy. */
  readonly policy?: Policy;
  /** Other working days, for the policy and for the Code. */
  readonly calendar?: WorkingCalendar;
  /** Days to close, such as a newly proclaimed bank holiday, in each complaint's own calendar and in the Code's. */
  readonly bankHolidays?: readonly Closure[];
  /** An edition of the Code other than the one in force when a complaint was made. */
  readonly code?: Code;
}

/** A complaint for which the change makes a difference. */
export interface AffectedComplaint {
  /** Its place in the list that was given, from 0. */
  readonly index: number;
  /** Its reference: the first that an event carries. */
  readonly ref?: string;
  /** The most pressing first: those that become late, then those still to be done, then by the new due date. */
  readonly differences: readonly DueDateDifference[];
  /** Events for which the other policy has no place. */
  readonly leftOut: readonly LeftOutEvent[];
}

/** What a change would do to a list of complaints. */
export interface WhatIf {
  readonly asOf: IsoDate;
  /** The number of complaints given. */
  readonly compared: number;
  /** The complaints for which something differs, the most pressing first. */
  readonly affected: readonly AffectedComplaint[];
  /** How many complaints have a difference in something that the landlord would still have to do. */
  readonly owed: number;
  /** How many have a duty of the landlord whose due date moves, done or not. */
  readonly moves: number;
  /** How many have a duty of the landlord that becomes late. */
  readonly becomesLate: number;
  /** How many have a duty of the landlord that is no longer late. */
  readonly noLongerLate: number;
}

/**
 * Compares the same histories under another policy, another edition of the Code, or other working days: which due
 * dates move, what becomes late or is no longer late, each with its reason. The events do not change.
 *
 * The due dates are those of the policy, and those of the Code's acknowledgements and answers. A complaint without an
 * event up to `asOf` is never affected.
 *
 * @param complaints - Any number of them, each under any policy.
 * @param asOf - The civil date to look from.
 * @throws {@link ComplaintsError} `argument/invalid`, also if the scenario changes nothing; `date/invalid`;
 * `calendar/invalid` for a bank holiday; `calendar/beyond-horizon`.
 *
 * @example
 * const { affected } = whatIf(complaints, { bankHolidays: [{ date: '2027-06-14', title: 'Jubilee' }] }, '2027-06-01');
 * for (const { ref, differences } of affected) console.log(ref, differences[0]?.because);
 */
export function whatIf(
  complaints: readonly Complaint[],
  scenario: Scenario,
  asOf: IsoDate,
): WhatIf {
  const all = checkedList(complaints, EXPECTED.listOfComplaints);
  const otherwise = reading(scenario, () => readingOf(scenario));
  const day = isoDate(asOf);
  const affected = all
    .map((complaint, index) => affectedBy(checkedComplaint(complaint), otherwise, day, index))
    .filter(({ differences, leftOut }) => differences.length > 0 || leftOut.length > 0)
    .sort((a, b) => byPressure(a.differences[0], b.differences[0]) || a.index - b.index);
  const counting = (is: (difference: DueDateDifference) => boolean) =>
    affected.filter(({ differences }) => differences.some(is)).length;
  return {
    asOf: day,
    compared: all.length,
    affected,
    owed: counting(({ isOwed }) => isOwed),
    moves: counting(({ party, effects }) => party === 'landlord' && effects.includes('moves')),
    becomesLate: counting(({ effects }) => effects.includes('becomes-late')),
    noLongerLate: counting(({ effects }) => effects.includes('no-longer-late')),
  };
}

/** Checks a scenario, and returns a function that reads complaints under it. */
function readingOf(scenario: Scenario) {
  const { policy, calendar, code, bankHolidays = [], ...others } = fieldsOf(scenario ?? {});
  const [other] = Object.keys(others);
  const isNothing = !policy && !calendar && !code && !bankHolidays?.length;
  if (other !== undefined || isNothing || !Array.isArray(bankHolidays))
    throw new ComplaintsError('argument/invalid', {
      given: scenario,
      expected: EXPECTED.scenario,
      ...(other !== undefined && { because: ERRORS.noSuchChange(other) }),
    });
  const reading = checkedReading(present({ policy, calendar }));
  const judging = present({ code: code === undefined ? code : checkedCode(code) });
  const closed = new Map<WorkingCalendar, WorkingCalendar>();
  const closing = (own: WorkingCalendar): WorkingCalendar => {
    const calendarThen = closed.get(own) ?? withClosures(own, bankHolidays);
    closed.set(own, calendarThen);
    return calendarThen;
  };
  const isReadAnew = policy || calendar || bankHolidays.length > 0;
  return (complaint: Complaint) => ({
    ...(isReadAnew ? readUnder(complaint, reading, closing) : { after: complaint, leftOut: [] }),
    judgedBy: { ...judging, calendar: closing(calendar ?? codeCalendar(complaint)) },
  });
}

function affectedBy(
  complaint: Complaint,
  otherwise: ReturnType<typeof readingOf>,
  asOf: IsoDate,
  index: number,
): AffectedComplaint {
  if (!complaint.events.some(({ on }) => on <= asOf))
    return { index, differences: [], leftOut: [] };
  const { after, leftOut, judgedBy } = otherwise(complaint);
  const [now, then] = [ledgerOf(complaint, asOf), ledgerOf(after, asOf, judgedBy)];
  const side = ({ known, file, rows }: typeof now, by: 'policy' | 'code') => ({
    ...{ policy: known.complaint.policy, code: file.code, rows: rows(by) },
  });
  // Only rows of the policy and the Code: promises and orders do not move.
  const differences = (['policy', 'code'] as const)
    .filter((by) => by === 'code' || after !== complaint)
    .flatMap((by) => differ(side(now, by), side(then, by)))
    .filter(({ before, after: to }) =>
      [before, to].some((row) => row && row.standing !== 'released'),
    )
    .sort(byPressure);
  const ref = complaint.events.find((event) => event.ref)?.ref;
  return {
    index,
    ...(ref && { ref }),
    differences,
    leftOut: leftOut.filter(({ event }) => event.on <= asOf),
  };
}

/** Sorts differences that become late first, then those still owed, then by the new due date. */
function byPressure(a?: DueDateDifference, b?: DueDateDifference): number {
  const rank = (difference?: DueDateDifference): string => {
    const { effects = [], isOwed = false, after, before } = difference ?? {};
    const due = after?.due ?? before?.due ?? '9999';
    return `${effects.includes('becomes-late') ? 0 : 1} ${isOwed ? 0 : 1} ${due}`;
  };
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
}
