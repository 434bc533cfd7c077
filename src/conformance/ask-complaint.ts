import { ombudsmanRoute } from '../audit/index.js';
import type { Complaint } from '../complaint/index.js';
import {
  breachesOf,
  notShown,
  obligationsOf,
  positionOf,
  replay,
  signpostsOf,
} from '../complaint/index.js';
import type { Answers, Named } from './answers.js';
import { calendarWith } from './ask-counting.js';
import type { AsOf } from './case.js';

/** The complaint that a history tells of. */
export function complaintOf(given: Pick<AsOf, 'history'>, { history, policy }: Named): Complaint {
  const { policy: name, events, silentOn = [], closures } = history(given.history);
  return replay(policy(name), events, { silentOn, calendar: calendarWith(closures) });
}

/** Questions of what follows from a history. */
export const complaint: Answers<
  'obligations' | 'owed' | 'breaches' | 'not-shown' | 'position' | 'signposts' | 'ombudsman'
> = {
  obligations: ({ duties, ...given }, named) =>
    obligationsOf(complaintOf(given, named), given.asOf, { by: ['policy'] })
      .filter(({ id }) => !duties || duties.includes(id))
      .map(({ id, clause, from, due, standing, settledOn, ...row }) => {
        const { workingDaysTaken, workingDaysLate, lateUnless, last, noDueDate, round } = row;
        return {
          ...{ id, clause, from, due, standing, settledOn, workingDaysTaken, workingDaysLate },
          ...{ lateUnless, last, noDueDate, round },
        };
      }),
  owed: ({ by, ...given }, named) =>
    obligationsOf(complaintOf(given, named), given.asOf, by ? { by } : {}).map(
      ({ id, by: source, due, standing, last, round, noDueDate, start, ...row }) => ({
        ...{ id, by: source, due, standing, last, round, noDueDate, lateUnless: row.lateUnless },
        ...{ startedLateBy: start?.lateBy, isPast: row.isPast, if: row.if },
      }),
    ),
  breaches: (given, named) =>
    breachesOf(complaintOf(given, named), given.asOf).map(
      ({ kind, clause, stage, on, obligation, event, workingDaysLate }) => ({
        ...{ kind, clause, stage, on, obligation, event, workingDaysLate },
      }),
    ),
  'not-shown': (given, named) =>
    notShown(complaintOf(given, named), given.asOf).map(({ clause, stage, on, needs }) => ({
      ...{ clause, stage, on, needs },
    })),
  position: (given, named) => positionOf(complaintOf(given, named), given.asOf),
  signposts: (given, named) =>
    signpostsOf(complaintOf(given, named), given.asOf).map(
      ({ to, clause, applies, from, until }) => ({ to, clause, applies, from, until }),
    ),
  ombudsman: (given, named) => {
    const { because, reading, determinations, unanswered, ...route } = ombudsmanRoute(
      complaintOf(given, named),
      given.asOf,
    );
    return { ...route, ...(unanswered && { unanswered: { since: unanswered.since } }) };
  },
};
