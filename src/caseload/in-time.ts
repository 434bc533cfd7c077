import type { StageTimes } from '../audit/index.js';

/**
 * How the answer of a stage stands to the Code's time.
 *
 * - `in-time`, and `extended`: in time thanks to an extension that the Code gives without more;
 * - `to-be-judged`: by the day that a holding letter gave, but beyond what the Code gives without more;
 * - `late`; `not-answered`: late, and there is no answer;
 * - `not-due`: not answered, and not due yet; `not-owed`: the complaint ended before it was due;
 * - `not-known`: the record does not tell; `no-time`: no edition of the Code sets a time for it.
 */
export type InTime =
  | 'in-time'
  | 'extended'
  | 'to-be-judged'
  | 'late'
  | 'not-answered'
  | 'not-due'
  | 'not-owed'
  | 'not-known'
  | 'no-time';

/** Judges the answer of one stage. */
export function inTime({ response, extendedResponse, answeredOn, putOffTo }: StageTimes): InTime {
  const { standing, countedTo } = extendedResponse ?? response ?? {};
  switch (standing) {
    case undefined:
      return 'no-time';
    case 'in-time':
      return response?.standing === 'in-time' ? 'in-time' : 'extended';
    case 'late': {
      const day = answeredOn ?? countedTo;
      if (putOffTo && day && day <= putOffTo) return 'to-be-judged';
      return answeredOn ? 'late' : 'not-answered';
    }
    case 'open':
      return 'not-due';
    case 'not-owed':
      return 'not-owed';
    case 'unknown':
      return 'not-known';
  }
}
