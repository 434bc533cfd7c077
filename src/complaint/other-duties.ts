import { dueDate, type IsoDate, workingDaysBetween } from '../calendar/index.js';
import {
  answer,
  EVENT_TYPES,
  type Facts,
  given,
  type Limit,
  type OtherDuty,
  type Stated,
} from '../policy/index.js';
import { aboutComplaint } from './about.js';
import { NO_LIMIT } from './duties.js';
import { firstDay, type KnownFacts } from './facts.js';
import type { Obligation, Standing } from './obligation.js';
import { endedOn } from './passing-time.js';
import { restrictionsOf } from './restrictions.js';
import { missingStart } from './triggers.js';

/** The duties that belong to no stage: beside the complaint, about a restriction on contact, after the end. */
export const otherDuties = (known: KnownFacts): Obligation[] => [
  ...alongside(known),
  ...reviews(known),
  ...reopening(known),
];

/** What is to be done beside a complaint of its kind. The end of the complaint does not end it. */
function alongside(known: KnownFacts): Obligation[] {
  const { complaint, facts } = known;
  const { policy } = complaint;
  return (policy.alongside ?? []).flatMap((rule) => {
    const arises = facts.find(
      ({ event }) => answer(rule.when, aboutComplaint(complaint, event.on), policy).truth === true,
    );
    if (!arises) return [];
    const does = ({ event }: (typeof facts)[number]): boolean =>
      rule.doneBy.some((type) => type === event.type) &&
      (!rule.holds || answer(rule.holds, event as unknown as Facts, policy).truth === true);
    return [
      plain(known, {
        id: `alongside/${rule.id}`,
        stage: arises.after.stage ?? '',
        duty: rule.duty,
        what: rule.name,
        party: 'landlord',
        clause: rule.clause,
        ...running(known, rule.limit),
        done: facts.find(does)?.event.on,
        silent: rule.doneBy.every((type) => complaint.silentOn.includes(type)),
      }),
    ];
  });
}

/** The review of each restriction on contact, where the policy says when. */
function reviews(known: KnownFacts): Obligation[] {
  const { complaint, asOf } = known;
  const conduct = given(complaint.policy.conduct);
  const limit = given(conduct?.review)?.[0];
  if (!limit) return [];
  return restrictionsOf(complaint, asOf).map(({ imposedOn, reviewedOn, liftedOn, stage }, index) =>
    plain(known, {
      id: `restriction-${index + 1}/review`,
      stage: stage ?? '',
      duty: 'review-restriction',
      party: 'landlord',
      clause: limit.clause,
      limit,
      from: imposedOn,
      done: reviewedOn[0] ?? liftedOn,
      silent: complaint.silentOn.includes('conduct.reviewed'),
    }),
  );
}

/** The time in which a complainant can have a closed complaint taken up again. */
function reopening(known: KnownFacts): Obligation[] {
  const { complaint, facts, asOf } = known;
  const rule = given(complaint.policy.reopening);
  if (!rule?.within) return [];
  const reopened = facts.findLast(({ event }) => event.type === 'complaint.reopened');
  const ended = endedOn(complaint, asOf);
  const before =
    reopened &&
    facts.slice(0, facts.indexOf(reopened)).findLast(({ after }) => after.end)?.event.on;
  const from = ended ?? before;
  if (from === undefined) return [];
  return [
    plain(known, {
      id: 'closed/reopen',
      stage: facts.at(-1)?.after.stage ?? '',
      duty: 'reopen',
      party: 'complainant',
      clause: rule.clause,
      limit: { clause: rule.clause, from: 'complaint.resolved', ...rule.within },
      from,
      done: ended === undefined ? reopened?.event.on : undefined,
      silent: false,
    }),
  ];
}

/** The first limit that runs, or why none does. */
function running(
  known: KnownFacts,
  stated: Stated<readonly Limit[]>,
): Pick<Plain, 'limit' | 'from' | 'missing'> {
  const limits = given(stated);
  if (!limits) return { limit: stated as Exclude<typeof stated, readonly Limit[]> };
  for (const limit of limits) {
    const from = EVENT_TYPES.find((type) => type === limit.from);
    const day = from && firstDay(known, from);
    if (day) return { limit, from: day };
  }
  const limit = limits[0] as Limit;
  return { limit, missing: missingStart(limit.from) };
}

interface Plain {
  readonly id: string;
  readonly stage: string;
  readonly duty: OtherDuty;
  readonly what?: string;
  readonly party: Obligation['party'];
  readonly clause: string;
  readonly limit: Stated<Limit>;
  readonly from?: IsoDate;
  readonly missing?: string;
  readonly done: IsoDate | undefined;
  readonly silent: boolean;
}

/** A duty that nothing overtakes and no letter puts off. */
function plain(
  { complaint: { policy, calendar }, asOf }: KnownFacts,
  { done, silent, missing, from, limit, ...duty }: Plain,
): Obligation {
  const counted = typeof limit === 'object' && from ? dueDate(limit, from, calendar) : undefined;
  const due = counted?.due;
  const standing = standingOf(due, done, asOf, silent, duty.party);
  const until = standing === 'late' ? done : standing === 'overdue' ? asOf : undefined;
  return {
    ...duty,
    policy: { id: policy.id, edition: policy.edition },
    limit,
    ...(from && { from }),
    ...(due ? { due } : { noDueDate: missing ?? NO_LIMIT[limit as keyof typeof NO_LIMIT] }),
    ...(counted && { count: counted.explanation }),
    revisions: [],
    ...(done && { settledOn: done }),
    standing,
    ...(from && done && { workingDaysTaken: workingDaysBetween(from, done, calendar) }),
    ...(due && until && { workingDaysLate: workingDaysBetween(due, until, calendar) }),
  };
}

function standingOf(
  due: IsoDate | undefined,
  done: IsoDate | undefined,
  asOf: IsoDate,
  silent: boolean,
  party: Obligation['party'],
): Standing {
  if (done) return due === undefined ? 'done' : done > due ? 'late' : 'met';
  if (silent) return 'unknown';
  if (due === undefined || asOf <= due) return 'open';
  return party === 'complainant' ? 'lapsed' : 'overdue';
}
