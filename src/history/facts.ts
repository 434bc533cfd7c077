import type { IsoDate } from '../calendar/index.js';
import type { ComplaintEvent, EventType, Facts, PartlyKnown, Policy } from '../policy/index.js';
import {
  COMPLAINT_FACTS,
  factsAsked,
  isReceipt,
  present,
  SUBJECTS,
  TOPICS,
  typesOf,
} from '../policy/index.js';
import type { Complaint } from './complaint.js';

/* The facts of a complaint, from its record, against which conditions are answered. */

/**
 * The facts of a complaint as a whole that were known at the end of a day: see
 * `COMPLAINT_FACTS`. Unknown facts are left out.
 */
export function aboutComplaint(complaint: Complaint, asOf: IsoDate): Facts {
  const sources = sourcesOf(complaint);
  const { receipt, received, answers, own } = sources;
  const found = answers.length > 0 ? foundUntil(sources, asOf) : undefined;
  return {
    asOf,
    ...(receipt && receipt.on <= asOf && received),
    ...(found && { found }),
    ...ownUntil(own, asOf),
    ...(factsAsked(complaint.policy).has('happened') && {
      happened: happened(complaint, sources, asOf),
    }),
  };
}

/** The landlord's own facts, as known from the events by a day. */
export const ownFactsBy = (complaint: Complaint, asOf: IsoDate): Facts =>
  ownUntil(sourcesOf(complaint).own, asOf) ?? {};

const ownUntil = (own: Sources['own'], asOf: IsoDate): Facts | undefined =>
  own.findLast(({ on }) => on <= asOf)?.facts;

/** The types of the events recorded by a day. A missing type shows nothing if the source is silent on it. */
function happened({ silentOn, policy }: Complaint, { firsts }: Sources, asOf: IsoDate): unknown {
  const has = [...firsts].flatMap(([type, on]) => (on <= asOf ? [type] : []));
  if (silentOn.length === 0) return has;
  const hasNot = typesOf(policy).filter((type) => !has.includes(type) && !silentOn.includes(type));
  return { has, hasNot } satisfies PartlyKnown;
}

/**
 * The findings of answers by a day; `undefined` before the first. Callers that ask day by day extend the last
 * result.
 */
function foundUntil(sources: Sources, asOf: IsoDate): readonly unknown[] | undefined {
  const { answers, last } = sources;
  let { count } = last;
  const isBy = (answer: Response | undefined) => answer !== undefined && answer.on <= asOf;
  while (isBy(answers[count])) count += 1;
  while (count > 0 && !isBy(answers[count - 1])) count -= 1;
  if (count !== last.count) {
    const isMore = count > last.count;
    const added = answers.slice(isMore ? last.count : 0, count);
    const found = [...(isMore ? last.found : []), ...added.flatMap((event) => event.found ?? [])];
    sources.last = { count, found };
  }
  return count > 0 ? sources.last.found : undefined;
}

type Response = Extract<ComplaintEvent, { readonly found?: unknown }>;

/** The facts that events give, with their days. */
interface Sources {
  receipt: ComplaintEvent | undefined;
  /** The facts that the receipt gives. */
  received: Facts;
  /** In order of date. */
  readonly answers: Response[];
  /** The landlord's own facts, from each event that gives any. */
  readonly own: { readonly on: IsoDate; readonly facts: Facts }[];
  /** The first day on which each type of event happened. */
  readonly firsts: Map<EventType, IsoDate>;
  /** The findings by the last day asked about, and the number of answers they come from. */
  last: { readonly count: number; readonly found: readonly unknown[] };
}

const sources = new WeakMap<Complaint, Sources>();

function sourcesOf(complaint: Complaint): Sources {
  const known = sources.get(complaint);
  if (known) return known;
  const made: Sources = {
    receipt: undefined,
    received: {},
    answers: [],
    own: [],
    firsts: new Map(),
    last: { count: 0, found: [] },
  };
  for (const { event } of complaint.history) add(made, complaint.policy, event);
  // What is not frozen may still become another.
  if (Object.isFrozen(complaint)) sources.set(complaint, made);
  return made;
}

/**
 * For a complaint that is being built: returns a function to call with each added event, which keeps its facts up
 * to date.
 */
export function following(complaint: Complaint): (event: ComplaintEvent) => void {
  const made = sourcesOf(complaint);
  sources.set(complaint, made);
  return (event) => add(made, complaint.policy, event);
}

/** Adds the facts that the next event gives. */
function add(to: Sources, policy: Policy, event: ComplaintEvent): void {
  const { type, on, facts } = event;
  if (!to.firsts.has(type)) to.firsts.set(type, on);
  if ('found' in event) to.answers.push(event);
  // The latest value of each.
  if (facts && policy.facts) to.own.push({ on, facts: { ...to.own.at(-1)?.facts, ...facts } });
  if (to.receipt || !isReceipt(type)) return;
  to.receipt = event;
  to.received = present({
    ...Object.fromEntries(COMPLAINT_FACTS.map((name) => [name, (event as Facts)[name]])),
    about: topicsTold(policy, event as Facts),
    receivedOn: on,
  });
}

/**
 * What a receipt says a complaint is about. If it gives topics, the list is complete. A subject, or a topic as its
 * matter, shows only what it is about, not what it is not about. A subject does rule out the other subjects.
 */
function topicsTold(policy: Policy, { about, subject, matter }: Facts): unknown {
  const known: readonly unknown[] = [...TOPICS, ...(policy.topics ?? [])];
  const has = [about, subject, known.includes(matter) ? matter : undefined]
    .flat()
    .filter((topic) => topic !== undefined);
  if (about !== undefined) return has;
  if (has.length === 0) return undefined;
  const hasNot = subject === undefined ? [] : SUBJECTS.filter((other) => !has.includes(other));
  return { has, hasNot } satisfies PartlyKnown;
}
