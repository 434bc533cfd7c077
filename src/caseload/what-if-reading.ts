import { auditComplaint, type ComplaintAudit, codeCalendar } from '../audit/index.js';
import { type IsoDate, type WorkingCalendar, withClosures } from '../calendar/index.js';
import { CODES } from '../codes/index.js';
import { type Complaint, type LeftOutFact, readUnder } from '../complaint/index.js';
import type { ByCode } from './by-code.js';
import { type Change, checkedChange } from './what-if-change.js';

/** How facts are read where something is otherwise. */
export interface ReadChange {
  /** The same facts, and those for which there is no place. */
  readonly complaint: (complaint: Complaint) => {
    readonly after: Complaint;
    readonly leftOut: readonly LeftOutFact[];
  };
  /** How the Code judges a complaint, and how it would. */
  readonly byTheCode: (
    complaint: Complaint,
    after: Complaint,
    asOf: IsoDate,
  ) => [before: ByCode, after: ByCode];
}

/** A change given as an argument, ready to read by. */
export function readingOf(change: Change): ReadChange {
  const { policy, calendar, bankHolidays = [], code } = checkedChange(change);
  const closing = remembered((own: WorkingCalendar) => withClosures(own, bankHolidays));
  return {
    complaint: (complaint) => {
      const read =
        policy || calendar
          ? readUnder(complaint, { ...(policy && { policy }), ...(calendar && { calendar }) })
          : { after: complaint, leftOut: [] };
      if (bankHolidays.length === 0) return read;
      const { after } = readUnder(read.after, { calendar: closing(read.after.calendar) });
      return { ...read, after };
    },
    byTheCode: (complaint, after, asOf) => {
      const own = codeCalendar(complaint);
      const other = closing(calendar ?? own);
      const before = auditComplaint(complaint, asOf, { calendar: own });
      const then = auditComplaint(after, asOf, { ...(code && { code }), calendar: other });
      const edition = ({ code: judgedBy }: ComplaintAudit) =>
        [code, ...CODES].find((one) => one?.id === judgedBy?.id);
      return [
        { audit: before, code: edition(before), calendar: own },
        { audit: then, code: edition(then), calendar: other },
      ];
    },
  };
}

/** The same answer to the same question: what a calendar becomes is worked out once. */
function remembered<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? of(key);
    known.set(key, found);
    return found;
  };
}
