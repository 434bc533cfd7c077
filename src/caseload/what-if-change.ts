import { type Closure, type WorkingCalendar, withClosures } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import { type Complaint, type LeftOutFact, readUnder } from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import { checkedCalendar, checkedCode, codeCalendar } from '../history/index.js';
import type { LedgerOptions } from '../obligations/index.js';
import { checkedPolicy, type Policy, present } from '../policy/index.js';

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

/** A change given as an argument, for callers without types. */
function checkedChange(change: Change): Change {
  const { policy, calendar, bankHolidays, code, ...others } = change ?? {};
  const [other] = Object.keys(others);
  const isNothing = !policy && !calendar && !code && !bankHolidays?.length;
  const isNoList = bankHolidays !== undefined && !Array.isArray(bankHolidays);
  if (other !== undefined || isNothing || isNoList)
    throw new ComplaintsError('argument/invalid', {
      given: change,
      expected:
        'what would be otherwise: { policy }, { calendar }, { code }, or { bankHolidays: [{ date, title }] }',
      ...(other !== undefined && { because: `There is no '${other}'.` }),
    });
  return present({
    policy: policy === undefined ? policy : checkedPolicy(policy),
    calendar: calendar === undefined ? calendar : checkedCalendar(calendar),
    bankHolidays,
    code: code === undefined ? code : checkedCode(code),
  });
}

/** One complaint where something is otherwise. */
export interface Otherwise {
  /** The same facts. */
  readonly after: Complaint;
  /** Those for which there is no place. */
  readonly leftOut: readonly LeftOutFact[];
  /** By what the Code would judge it. */
  readonly judgedBy: Pick<LedgerOptions, 'code' | 'calendar'>;
}

/** A change given as an argument, ready to read complaints by. */
export function readingOf(change: Change): (complaint: Complaint) => Otherwise {
  const { policy, calendar, bankHolidays = [], code } = checkedChange(change);
  const closed = new Map<WorkingCalendar, WorkingCalendar>();
  const closing = (own: WorkingCalendar): WorkingCalendar => {
    const known = closed.get(own) ?? withClosures(own, bankHolidays);
    closed.set(own, known);
    return known;
  };
  return (complaint) => {
    const { after: read, leftOut } =
      policy || calendar
        ? readUnder(complaint, present({ policy, calendar }))
        : { after: complaint, leftOut: [] };
    const after =
      bankHolidays.length > 0 ? readUnder(read, { calendar: closing(read.calendar) }).after : read;
    const judging = closing(calendar ?? codeCalendar(complaint));
    return { after, leftOut, judgedBy: present({ calendar: judging, code }) };
  };
}
