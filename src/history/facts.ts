import type { IsoDate } from '../calendar/index.js';
import type { ComplaintEvent, Facts, PartlyKnown, Policy } from '../policy/index.js';
import {
  COMPLAINT_FACTS,
  factsAsked,
  isReceipt,
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
    ...(factsAsked(complaint.policy).has('happened') && { happened: happened(complaint, asOf) }),
  };
}

/** What events had told of the landlord's own facts by a day. */
export const ownFactsBy = (complaint: Complaint, asOf: IsoDate): Facts =>
  ownUntil(sourcesOf(complaint).own, asOf) ?? {};

const ownUntil = (own: Sources['own'], asOf: IsoDate): Facts | undefined =>
  own.findLast(({ on }) => on <= asOf)?.facts;

/** The types of the events recorded by a day. That one is not among them shows nothing where the source is silent on it. */
function happened({ history, silentOn, policy }: Complaint, asOf: IsoDate): unknown {
  const has = [...new Set(history.flatMap(({ event }) => (event.on <= asOf ? [event.type] : [])))];
  if (silentOn.length === 0) return has;
  const hasNot = typesOf(policy).filter((type) => !has.includes(type) && !silentOn.includes(type));
  return { has, hasNot } satisfies PartlyKnown;
}

/** What had been told of the landlord's own facts, event by event: of each the latest. */
function toldOfOwn(events: readonly ComplaintEvent[]): Sources['own'] {
  let facts: Facts = {};
  return events.flatMap((event) => {
    if (!event.facts) return [];
    facts = { ...facts, ...event.facts };
    return [{ on: event.on, facts }];
  });
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

/** The events that tell what a complaint is about, whatever the day. */
interface Sources {
  readonly receipt: ComplaintEvent | undefined;
  /** What the receipt tells. */
  readonly received: Facts;
  /** In order of date. */
  readonly answers: readonly Response[];
  /** What was known of the landlord's own facts from each event on that tells some. */
  readonly own: readonly { readonly on: IsoDate; readonly facts: Facts }[];
  /** What was found by the last day that was asked about, and by how many answers. */
  last: { readonly count: number; readonly found: readonly unknown[] };
}

const sources = new WeakMap<Complaint, Sources>();

function sourcesOf(complaint: Complaint): Sources {
  const known = sources.get(complaint);
  if (known) return known;
  const events = complaint.history.map(({ event }) => event);
  const receipt = events.find(({ type }) => isReceipt(type));
  const fields: Facts = { ...receipt };
  const topics = topicsTold(complaint.policy, fields);
  const made: Sources = {
    receipt,
    received: {
      ...Object.fromEntries(
        COMPLAINT_FACTS.flatMap((name) =>
          fields[name] === undefined ? [] : [[name, fields[name]]],
        ),
      ),
      ...(topics !== undefined && { about: topics }),
      ...(receipt && { receivedOn: receipt.on }),
    },
    answers: events.filter((event): event is Response => 'found' in event),
    own: complaint.policy.facts ? toldOfOwn(events) : [],
    last: { count: 0, found: [] },
  };
  // What is not frozen may still become another.
  if (Object.isFrozen(complaint)) sources.set(complaint, made);
  return made;
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
