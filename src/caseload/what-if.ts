import { auditComplaint, type ComplaintAudit, codeCalendar } from '../audit/index.js';
import {
  type Closure,
  type IsoDate,
  isoDate,
  type WorkingCalendar,
  withClosures,
} from '../calendar/index.js';
import { CODES, type Code } from '../codes/index.js';
import {
  type Complaint,
  checkedComplaint,
  differencesBetween,
  type LeftOutFact,
  readUnder,
} from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import type { Policy } from '../policy/index.js';
import { type ByCode, codeDifferences } from './what-if-code.js';
import { ofPolicy, type WhatIfDifference } from './what-if-difference.js';

/** What would be otherwise: one of these, or several together. */
export interface Change {
  /** Another policy, or another edition of the same. */
  readonly policy?: Policy;
  /** Other working days, for the policy and for the Code. */
  readonly calendar?: WorkingCalendar;
  /** Days on which nothing would be counted, added to each complaint's own working days and to the Code's: a bank holiday proclaimed. */
  readonly bankHolidays?: readonly Closure[];
  /** Another edition of the Code than the one in force when a complaint was made. */
  readonly code?: Code;
}

/** One complaint for which the change makes a difference. */
export interface AffectedComplaint {
  /** Its place in the list that was given, from 0. */
  readonly index: number;
  /** Its reference: the first that a fact carries. */
  readonly ref?: string;
  /** The most pressing first: what becomes late, then by the new due date. */
  readonly differences: readonly WhatIfDifference[];
  /** Facts for which the other policy has no place. */
  readonly leftOut: readonly LeftOutFact[];
}

/** What a change would do to a list of complaints. */
export interface WhatIf {
  readonly asOf: IsoDate;
  /** How many complaints were looked at. */
  readonly compared: number;
  /** Those for which something differs: the most pressing first. */
  readonly affected: readonly AffectedComplaint[];
  /** How many complaints have a due date that moves. */
  readonly moves: number;
  /** How many have something that becomes late. */
  readonly becomesLate: number;
  /** How many have something that is no longer late. */
  readonly noLongerLate: number;
}

/**
 * What the same histories would be under another policy, another edition of the Code, or by other working days:
 * which due dates move, what becomes late or is late no longer, each with its reason. The facts stay as they are.
 *
 * The due dates are those of the policy and those of the Code's acknowledgements and answers.
 *
 * @param complaints - Any number of them, each under whatever policy.
 * @param asOf - The civil date to look from.
 * @throws {@link ComplaintsError} `argument/invalid`, also where nothing would be otherwise; `date/invalid`;
 * `calendar/invalid` for a bank holiday; `calendar/beyond-horizon`.
 *
 * @example
 * const { affected } = whatIf(complaints, { bankHolidays: [{ date: '2027-06-14', title: 'Jubilee' }] }, '2027-06-01');
 * for (const { ref, differences } of affected) console.log(ref, differences[0]?.because);
 */
export function whatIf(complaints: readonly Complaint[], change: Change, asOf: IsoDate): WhatIf {
  if (!Array.isArray(complaints))
    throw new ComplaintsError('argument/invalid', {
      given: complaints,
      expected: 'a list of complaints',
    });
  const checked = checkedChange(change);
  const day = isoDate(asOf);
  const affected = complaints
    .map((complaint, index) => affectedBy(checkedComplaint(complaint), checked, day, index))
    .filter(({ differences, leftOut }) => differences.length > 0 || leftOut.length > 0)
    .sort((a, b) => byPressure(a.differences[0], b.differences[0]) || a.index - b.index);
  const having = (effect: WhatIfDifference['effects'][number]) =>
    affected.filter(({ differences }) =>
      differences.some(({ effects }) => effects.includes(effect)),
    ).length;
  return {
    asOf: day,
    compared: complaints.length,
    affected,
    moves: having('moves'),
    becomesLate: having('becomes-late'),
    noLongerLate: having('no-longer-late'),
  };
}

function affectedBy(
  complaint: Complaint,
  change: Change,
  asOf: IsoDate,
  index: number,
): AffectedComplaint {
  const { after, leftOut } = underChange(complaint, change);
  const differences = [
    ...differencesBetween(complaint, after, asOf).map(ofPolicy),
    ...codeDifferences(...byTheCode(complaint, after, change, asOf)),
  ].sort(byPressure);
  const ref = complaint.events.find((event) => event.ref)?.ref;
  return {
    index,
    ...(ref && { ref }),
    differences,
    leftOut: leftOut.filter(({ event }) => event.on <= asOf),
  };
}

/** The same facts as they would be read. */
function underChange(complaint: Complaint, { policy, calendar, bankHolidays = [] }: Change) {
  const read =
    policy || calendar
      ? readUnder(complaint, { ...(policy && { policy }), ...(calendar && { calendar }) })
      : { after: complaint, leftOut: [] };
  if (bankHolidays.length === 0) return read;
  const { after } = readUnder(read.after, {
    calendar: withClosures(read.after.calendar, bankHolidays),
  });
  return { ...read, after };
}

/** How the Code judges the same facts, and how it would. */
function byTheCode(
  complaint: Complaint,
  after: Complaint,
  change: Change,
  asOf: IsoDate,
): [before: ByCode, after: ByCode] {
  const own = codeCalendar(complaint);
  const calendar = withClosures(change.calendar ?? own, change.bankHolidays ?? []);
  const before = auditComplaint(complaint, asOf, { calendar: own });
  const { code } = change;
  const then = auditComplaint(after, asOf, { ...(code && { code }), calendar });
  const edition = ({ code: judgedBy }: ComplaintAudit) =>
    [change.code, ...CODES].find((one) => one?.id === judgedBy?.id);
  return [
    { audit: before, code: edition(before), calendar: own },
    { audit: then, code: edition(then), calendar },
  ];
}

/** What becomes late comes first, then what is still owed, then by the date it would be due. */
function byPressure(a?: WhatIfDifference, b?: WhatIfDifference): number {
  const rank = (one?: WhatIfDifference): string =>
    [
      one?.effects.includes('becomes-late') ? 0 : 1,
      one?.isOwed ? 0 : 1,
      one?.after?.due ?? one?.before?.due ?? '9999',
    ].join(' ');
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
}

function checkedChange(change: Change): Change {
  const { policy, calendar, bankHolidays, code, ...others } = change ?? {};
  const [other] = Object.keys(others);
  const isNothing = !policy && !calendar && !code && !bankHolidays?.length;
  if (other === undefined && !isNothing) return change;
  throw new ComplaintsError('argument/invalid', {
    given: change,
    expected: 'what would be otherwise: { policy }, { calendar }, { bankHolidays } or { code }',
    ...(other !== undefined && { because: `There is no '${other}'.` }),
  });
}
