import { ombudsmanRoute } from '../audit/index.js';
import {
  breachesOf,
  notShown,
  obligationsOf,
  positionOf,
  signpostsOf,
} from '../complaint/index.js';
import type { Answers } from './questions.js';
import { complaintOf, only } from './questions.js';

/** The fields that both questions about duties answer. */
const OF_DUTY = ['id', 'due', 'standing', 'last', 'round', 'noDueDate', 'lateUnless'] as const;

/** Questions about what follows from a history. */
export const complaint = {
  obligations: ({ duties, ...given }, kit) =>
    obligationsOf(complaintOf(given, kit), given.asOf, { by: ['policy'] })
      .filter(({ id }) => !duties || duties.includes(id))
      .map(only(...OF_DUTY, 'clause', 'from', 'settledOn', 'workingDaysTaken', 'workingDaysLate')),
  owed: ({ by, ...given }, kit) =>
    obligationsOf(complaintOf(given, kit), given.asOf, by ? { by } : {}).map((row) => ({
      ...only(...OF_DUTY, 'by', 'isPast', 'if')(row),
      startedLateBy: row.start?.lateBy,
    })),
  breaches: (given, kit) =>
    breachesOf(complaintOf(given, kit), given.asOf).map(
      only('kind', 'clause', 'stage', 'on', 'obligation', 'event', 'workingDaysLate', 'aim'),
    ),
  'not-shown': (given, kit) =>
    notShown(complaintOf(given, kit), given.asOf).map(only('clause', 'stage', 'on', 'needs')),
  position: (given, kit) => positionOf(complaintOf(given, kit), given.asOf),
  signposts: (given, kit) =>
    signpostsOf(complaintOf(given, kit), given.asOf).map(
      only('to', 'clause', 'applies', 'from', 'until'),
    ),
  ombudsman: (given, kit) => {
    const { because, reading, determinations, unanswered, ...route } = ombudsmanRoute(
      complaintOf(given, kit),
      given.asOf,
    );
    return { ...route, ...(unanswered && { unanswered: { since: unanswered.since } }) };
  },
} satisfies Partial<Answers>;
