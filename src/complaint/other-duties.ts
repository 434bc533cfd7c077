import { dueDate, type IsoDate, workingDaysBetween } from '../calendar/index.js';
import type { PlacedFact } from '../history/index.js';
import {
  aboutComplaint,
  endedOn,
  endsOf,
  firstDay,
  type KnownFacts,
  restrictionsOf,
  standsAt,
} from '../history/index.js';
import {
  answer,
  EVENT_TYPES,
  type EventType,
  type Facts,
  given,
  type Limit,
  type OtherDuty,
  type Stated,
} from '../policy/index.js';
import { NO_LIMIT } from './duties.js';
import type { Obligation, Standing } from './obligation.js';
import { runningLimit } from './triggers.js';

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
    const does = ({ event }: PlacedFact): boolean =>
      rule.doneBy.some((type) => type === event.type) &&
      (!rule.holds || answer(rule.holds, event as unknown as Facts, policy).truth === true);
    return [
      plain(known, {
        id: `alongside/${rule.id}`,
        stage: arises.after.stage,
        duty: rule.duty,
        what: rule.name,
        party: 'landlord',
        clause: rule.clause,
        ...running(
          known,
          rule.limit,
          (type) =>
            firstDay({ ...known, facts: facts.slice(facts.indexOf(arises)) }, type) ??
            firstDay(known, type),
        ),
        done: facts.find(does)?.event.on,
        silent: rule.doneBy.every((type) => complaint.silentOn.includes(type)),
      }),
    ];
  });
}

/** The review of each restriction on contact, where the policy says when. What ended by its own date needs none. */
function reviews(known: KnownFacts): Obligation[] {
  const { complaint, asOf } = known;
  const conduct = given(complaint.policy.conduct);
  if (!conduct || typeof conduct.review === 'string') return [];
  return restrictionsOf(complaint, asOf).map((one, index) =>
    plain(known, {
      id: `restriction-${index + 1}/review`,
      stage: one.stage ?? null,
      duty: 'review-restriction',
      party: 'landlord',
      clause: conduct.clause,
      ...running(known, conduct.review, (type) =>
        type === 'conduct.restricted' ? one.imposedOn : firstDay(known, type),
      ),
      done: one.reviewedOn[0] ?? one.liftedOn,
      ...(one.standing === 'ended' && one.until && { endedOn: one.until }),
      silent: complaint.silentOn.includes('conduct.reviewed'),
    }),
  );
}

/** The time in which a complainant can have a closed complaint taken up again. */
function reopening(known: KnownFacts): Obligation[] {
  const { complaint, moments } = known;
  const rule = given(complaint.policy.reopening);
  if (!rule?.within) return [];
  const at = moments.findLastIndex(({ fact }) => fact?.event.type === 'complaint.reopened');
  const ended = endedOn(known);
  const from = ended ?? endsOf(moments.slice(0, Math.max(at, 0))).at(-1);
  if (from === undefined) return [];
  return [
    plain(known, {
      id: 'closed/reopen',
      stage: standsAt(known).stage,
      duty: 'reopen',
      party: 'complainant',
      clause: rule.clause,
      limit: {
        ...rule.within,
        clause: rule.clause,
        from: 'not-stated',
        reading: 'From the end of the complaint.',
      },
      from,
      done: ended === undefined ? moments[at]?.on : undefined,
      silent: false,
    }),
  ];
}

/** The limit that runs, with the clause that sets it, or why none does. */
function running(
  known: KnownFacts,
  stated: Stated<readonly Limit[]>,
  firstOf: (type: EventType) => IsoDate | undefined,
): Pick<Plain, 'limit' | 'from' | 'missing'> & { readonly clause?: string } {
  const limits = given(stated);
  if (!limits) return { limit: stated as Exclude<typeof stated, readonly Limit[]> };
  const start = runningLimit(known, limits, {
    hasHappened: (type) => firstDay(known, type) !== undefined,
    dayOf: (from) => EVENT_TYPES.filter((type) => type === from).map(firstOf)[0],
  });
  return { ...start, clause: start.limit.clause };
}

interface Plain {
  readonly id: string;
  readonly stage: string | null;
  readonly duty: OtherDuty;
  readonly what?: string;
  readonly party: Obligation['party'];
  readonly clause: string;
  readonly limit: Stated<Limit>;
  readonly from?: IsoDate;
  readonly missing?: string;
  readonly done: IsoDate | undefined;
  /** The day from which it is no longer owed. */
  readonly endedOn?: IsoDate;
  readonly silent: boolean;
}

/** A duty that nothing overtakes and no letter puts off. */
function plain(
  { complaint: { policy, calendar }, asOf }: KnownFacts,
  { stage, done, endedOn: ended, silent, missing, from, limit, ...duty }: Plain,
): Obligation {
  const counted = typeof limit === 'object' && from ? dueDate(limit, from, calendar) : undefined;
  const due = counted?.due;
  const isReleased = !done && ended !== undefined && (due === undefined || ended < due);
  const standing = isReleased ? 'released' : standingOf(due, done, asOf, silent, duty.party);
  const until = standing === 'late' ? done : standing === 'overdue' ? asOf : undefined;
  return {
    ...duty,
    stage: stage ?? '',
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
