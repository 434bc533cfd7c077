import { initialTransition, transition } from 'xstate';
import { checkedList, isMarked, reading } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { invalidArgument } from '../errors.js';
import type { Regularity, RestrictionMachine, TransitionMeta } from '../lifecycle/index.js';
import { createRestrictionMachine } from '../lifecycle/index.js';
import type {
  ClauseRef,
  ComplaintEvent,
  Condition,
  Conduct,
  EventOf,
  EventType,
  Policy,
  PolicyRef,
  Role,
} from '../policy/index.js';
import { checkedPolicy, given, present } from '../policy/index.js';
import type { Complaint } from './complaint.js';
import { checkedDate } from './complaint.js';
import { EXPECTED } from './words.js';

/** A restriction on contact, from the day it was imposed. */
export interface Restriction {
  readonly imposedOn: IsoDate;
  /** The reasons; empty if none were given. Absent: not known. */
  readonly reasons?: string;
  readonly decidedBy?: Role;
  /** The policy's grounds, by id. */
  readonly grounds?: readonly string[];
  /** Its last day, if one was set: the latest one set. */
  readonly until?: IsoDate;
  /** Who was told of it. Absent: not known. */
  readonly sharedWith?: readonly Role[];
  /** Whether it is on the complainant's record, as it should be while in force. */
  readonly recorded?: boolean;
  /** The days of its reviews. */
  readonly reviewedOn: readonly IsoDate[];
  readonly liftedOn?: IsoDate;
  /** For a restriction that ended on its own date: the day of the first event after that which says that it is over. */
  readonly endNotedOn?: IsoDate;
  /** `in-force`; `ended`, on the day set for it; or `lifted`. */
  readonly standing: 'in-force' | 'ended' | 'lifted';
  /** Whether the policy provides for it. */
  readonly regularity: Regularity;
  readonly clause?: ClauseRef;
  readonly policy: PolicyRef;
  /** Whether there is an appeal, and the clause that says so. */
  readonly appeal: Conduct['appeal'];
  /** Where a complainant who disagrees can go. */
  readonly signposts: Conduct['signposts'];
  /** The stage that was open when it was imposed, if it is recorded in a complaint. */
  readonly stage?: string;
}

type OfOnePerson = Pick<Complaint, 'policy' | 'events'> & Partial<Pick<Complaint, 'history'>>;

/**
 * The restrictions on contact in a complaint's events, as of the end of a day.
 * Restrictions are on a person, not on a complaint: the events may also come from
 * several complaints, or be kept separately.
 *
 * @param of - A complaint, or a policy and events about one person, in order.
 * @throws {@link ComplaintsError} `date/invalid`.
 */
export function restrictionsOf(of: OfOnePerson, asOf: IsoDate): Restriction[] {
  const day = checkedDate(asOf, 'asOf');
  return reading(of, () => restrictionsIn(checkedGiven(of), day), EXPECTED.conduct);
}

function restrictionsIn({ policy, events, history }: OfOnePerson, day: IsoDate): Restriction[] {
  if (!events.some(isAboutRestriction)) return [];
  const machine = createRestrictionMachine(policy);
  let [state] = initialTransition(machine);
  const courses: Course[] = [];
  const stages = new Map(history?.map(({ event, stage }) => [event, stage]));
  for (const event of events) {
    if (!isAboutRestriction(event) || event.on > day) continue;
    const { regularity, clause } = metaOf(machine, state, event);
    state = transition(machine, state, event)[0];
    if (event.type === 'conduct.restricted') {
      const stage = stages.get(event) ?? event.stage;
      courses.push(present({ imposed: event, regularity, clause, stage, reviews: [] }));
      continue;
    }
    const meant = courses.findLast((course) => isMeant(course, event));
    if (meant && event.type === 'conduct.reviewed') meant.reviews.push(event);
    else if (meant && event.type === 'conduct.lifted') meant.lifted = event;
    // A restriction that ended on its own date can still be taken off the record.
    else if (event.type === 'conduct.lifted') {
      const over = courses.findLast(
        (course) => !course.lifted && !course.noted && isNamed(course, event),
      );
      if (over) over.noted = event;
    }
  }
  return courses.map((course) => restriction(policy, course, day));
}

const metaOf = (
  machine: RestrictionMachine,
  state: Parameters<RestrictionMachine['getTransitionData']>[0],
  event: ConductEvent,
): TransitionMeta => machine.getTransitionData(state, event)[0]?.meta as unknown as TransitionMeta;

/** Checks arguments, for callers without types. */
function checkedGiven(of: OfOnePerson): OfOnePerson {
  if (isMarked('complaint', of)) return of;
  const { policy, events, history } = (of ?? {}) as Partial<OfOnePerson>;
  if (policy === undefined || !Array.isArray(events)) throw invalidArgument(of, EXPECTED.conduct);
  return present({
    policy: checkedPolicy(policy),
    events: checkedList(events, EXPECTED.conduct),
    history,
  });
}

type ConductEvent = EventOf<'conduct.restricted' | 'conduct.reviewed' | 'conduct.lifted'>;

const isAboutRestriction = (event: ComplaintEvent): event is ComplaintEvent & ConductEvent =>
  event.type === 'conduct.restricted' ||
  event.type === 'conduct.reviewed' ||
  event.type === 'conduct.lifted';

/** The status of a restriction. */
interface Course {
  readonly imposed: EventOf<'conduct.restricted'>;
  readonly regularity: Regularity;
  readonly clause?: ClauseRef;
  readonly stage?: string;
  readonly reviews: EventOf<'conduct.reviewed'>[];
  lifted?: EventOf<'conduct.lifted'>;
  noted?: EventOf<'conduct.lifted'>;
}

const isNamed = ({ imposed }: Course, { ref }: ConductEvent): boolean =>
  ref === undefined || imposed.ref === undefined || imposed.ref === ref;

/** Whether a restriction in force is the one reviewed or lifted: matched by the reference, if there is one. */
function isMeant(course: Course, event: ConductEvent): boolean {
  const until = lastDay(course);
  const isInForce = !course.lifted && (until === undefined || event.on <= until);
  return isInForce && isNamed(course, event);
}

const lastDay = ({ imposed, reviews }: Course): IsoDate | undefined =>
  reviews.findLast((review) => review.until)?.until ?? imposed.until;

function restriction(policy: Policy, course: Course, day: IsoDate): Restriction {
  const { imposed, reviews, lifted, noted, regularity, clause, stage } = course;
  const { reasons, decidedBy, grounds, copiedTo } = imposed;
  const until = lastDay(course);
  const conduct = given(policy.conduct);
  const isOver = until !== undefined && day > until;
  const standing: Restriction['standing'] = lifted ? 'lifted' : isOver ? 'ended' : 'in-force';
  return present({
    ...{ imposedOn: imposed.on, reasons, decidedBy, grounds, until, sharedWith: copiedTo },
    recorded: (lifted ?? noted)?.recorded ?? imposed.recorded,
    reviewedOn: reviews.map(({ on }) => on),
    liftedOn: lifted?.on,
    endNotedOn: noted?.on,
    standing,
    regularity,
    clause,
    policy: { id: policy.id, edition: policy.edition },
    appeal: conduct?.appeal ?? 'not-stated',
    signposts: conduct?.signposts ?? [],
    stage,
  });
}

/** A restriction on contact that is over but still on the complainant's record, as far as is known. */
export interface LeftOnRecord {
  readonly clause: string;
  /** The policy's rule for its end. */
  readonly must: string;
  readonly stage: string | null;
  /** The event that would show that it is off the record. */
  readonly shownBy: EventType;
  /** Its last day. */
  readonly on: IsoDate;
}

const SHOWN_BY: EventType = 'conduct.lifted';

/** The restrictions that ended on their own date, under a policy that then takes them off the record. */
export function leftOnRecord(complaint: Complaint, asOf: IsoDate): LeftOnRecord[] {
  const powers = given(given(complaint.policy.conduct)?.powers) ?? [];
  const due = powers
    .flatMap(({ formalities }) => formalities)
    .filter(({ of, holds }) => of.includes(SHOWN_BY) && isOnRecord(holds));
  return restrictionsOf(complaint, asOf)
    .filter(({ standing, recorded, endNotedOn }) => standing === 'ended' && recorded && !endNotedOn)
    .flatMap(({ until = asOf, stage = null }) =>
      due.map(({ clause, must }) => ({ clause, must, stage, shownBy: SHOWN_BY, on: until })),
    );
}

const isOnRecord = (holds: Condition): boolean => 'fact' in holds && holds.fact === 'recorded';
