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

/* The facts by which conditions are answered: what the record tells of the complaint. */

/**
 * What was known of a complaint as a whole at the end of a day, by fact name: see
 * `COMPLAINT_FACTS`. What nobody has told is left out.
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

/** What events had told of the landlord's own facts by a day. */
export const ownFactsBy = (complaint: Complaint, asOf: IsoDate): Facts =>
  ownUntil(sourcesOf(complaint).own, asOf) ?? {};

const ownUntil = (own: Sources['own'], asOf: IsoDate): Facts | undefined =>
  own.findLast(({ on }) => on <= asOf)?.facts;

/** The types of the events recorded by a day. That one is not among them shows nothing where the source is silent on it. */
function happened({ silentOn, policy }: Complaint, { firsts }: Sources, asOf: IsoDate): unknown {
  const has = [...firsts].flatMap(([type, on]) => (on <= asOf ? [type] : []));
  if (silentOn.length === 0) return has;
  const hasNot = typesOf(policy).filter((type) => !has.includes(type) && !silentOn.includes(type));
  return { has, hasNot } satisfies PartlyKnown;
}

/** What answers had found by a day; `undefined` before the first that tells. Whoever asks day by day has it added to. */
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

/** What events tell of a complaint, whatever the day. */
interface Sources {
  receipt: ComplaintEvent | undefined;
  /** What the receipt tells. */
  received: Facts;
  /** In order of date. */
  readonly answers: Response[];
  /** What was known of the landlord's own facts from each event on that tells some. */
  readonly own: { readonly on: IsoDate; readonly facts: Facts }[];
  /** The first day on which each type of event happened. */
  readonly firsts: Map<EventType, IsoDate>;
  /** What was found by the last day that was asked about, and by how many answers. */
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

/** For a complaint that is being put together: what it is to be told of each event that is added, so as to know its facts at once. */
export function following(complaint: Complaint): (event: ComplaintEvent) => void {
  const made = sourcesOf(complaint);
  sources.set(complaint, made);
  return (event) => add(made, complaint.policy, event);
}

/** Adds what the next event tells. */
function add(to: Sources, policy: Policy, event: ComplaintEvent): void {
  const { type, on, facts } = event;
  if (!to.firsts.has(type)) to.firsts.set(type, on);
  if ('found' in event) to.answers.push(event);
  // Of each the latest.
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
 * What a receipt says a complaint is about. Its topics, where they are given, are all there
 * are. Its subject, and a topic as its matter, say only yes; but for the subjects
 * themselves, which a subject tells apart.
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
