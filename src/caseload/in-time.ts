import type { StageTimes } from '../audit/index.js';
import { isPast } from '../obligations/index.js';

/**
 * How the answer of a stage stands to the Code's time: `in-time`, and `extended`, in time thanks to an extension that the
 * Code gives without more; `to-be-judged`, by the day that a holding letter gave beyond that; `late`; `not-answered`, late
 * and without an answer; `not-due`; `not-owed`, where the complaint ended first; `not-known`; `no-time`, where the Code sets none.
 */
export function inTime({ response, extendedResponse, answeredOn, putOffTo }: StageTimes): string {
  const timing = extendedResponse ?? response;
  if (!timing) return 'no-time';
  const { standing, countedTo } = timing;
  if (standing === 'in-time') return response?.standing === 'in-time' ? 'in-time' : 'extended';
  if (standing !== 'late') return OTHERWISE[standing];
  const day = answeredOn ?? countedTo;
  if (putOffTo && day && !isPast(day, { latest: putOffTo })) return 'to-be-judged';
  return answeredOn ? 'late' : 'not-answered';
}

const OTHERWISE = { open: 'not-due', 'not-owed': 'not-owed', unknown: 'not-known' } as const;
