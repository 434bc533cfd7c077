import type { IsoDate } from '../calendar/index.js';
import { endOf } from '../calendar/index.js';
import type {
  Answer,
  ComplaintEvent,
  Facts,
  PartlyKnown,
  Policy,
  Requirement,
} from '../policy/index.js';
import { answer, COMPLAINT_FACTS, isReceipt, SUBJECTS, TOPICS } from '../policy/index.js';
import type { Complaint, PlacedEvent } from './complaint.js';
import type { Telling } from './tellings.js';
import { withTelling } from './tellings.js';

/**
 * What was known of a complaint as a whole at the end of a day, by fact name: see
 * `COMPLAINT_FACTS`. What nobody has told is left out.
 */
export function aboutComplaint(complaint: Complaint, asOf: IsoDate): Facts {
  const { receipt, received, answers } = sourcesOf(complaint);
  const found = answers.filter(({ on }) => on <= asOf).map((event) => event.found ?? []);
  return {
    ...(receipt && receipt.on <= asOf && received),
    ...(found.length > 0 && { found: found.flat() }),
    asOf,
  };
}

type Response = Extract<ComplaintEvent, { readonly found?: unknown }>;

/** The events that tell what a complaint is about, whatever the day. */
interface Sources {
  readonly receipt: ComplaintEvent | undefined;
  /** What the receipt tells. */
  readonly received: Facts;
  readonly answers: readonly Response[];
}

const sources = new WeakMap<Complaint, Sources>();

function sourcesOf(complaint: Complaint): Sources {
  const known = sources.get(complaint);
  if (known) return known;
  const events = complaint.history.map(({ event }) => event);
  const receipt = events.find(({ type }) => isReceipt(type));
  const fields: Facts = { ...receipt };
  const topics = topicsTold(complaint.policy, fields);
  const made = {
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

/** A requirement put to one event. */
export interface Judgement {
  readonly placed: PlacedEvent;
  readonly requirement: Requirement;
  /** With whatever somebody was told of the event on another day. */
  readonly answer: Answer;
  /** The first day from which it is not known to be unmet. */
  readonly metOn?: IsoDate;
  /** The last day to meet it, where the policy sets one. */
  readonly due?: IsoDate;
}

/** What a requirement is put to: an event, what it tells, and what others were told of it on other days. */
interface Asked {
  readonly placed: PlacedEvent;
  readonly requirement: Requirement;
  readonly seen: Facts;
  readonly tellings: readonly Telling[];
}

/** What was told on another day counts from there; whether a refusal counts is decided on its own day. */
export function judgeOne(
  complaint: Complaint,
  { placed, requirement, seen, tellings }: Asked,
): Judgement {
  const { kind, holds, within } = requirement;
  const { on } = placed.event;
  const due = dueBy(complaint, placed, within);
  const base = { placed, requirement, ...(due && { due }) };
  const at = (day: IsoDate) => {
    const known = tellings.filter((telling) => telling.on <= day).reduce(withTelling, seen);
    return { day, answer: answer(holds, known, complaint.policy) };
  };
  const later =
    kind === 'formality' ? [] : tellings.map((telling) => telling.on).filter((day) => day > on);
  const answers = [on, ...new Set(later)].map(at);
  const met = answers.find(({ answer: { truth } }) => truth === true);
  if (met) return { ...base, answer: met.answer, metOn: met.day };
  const last = answers.at(-1)?.answer ?? NOT_KNOWN;
  const open = last.truth !== false && answers.find(({ answer: { truth } }) => truth !== false);
  const isUndated = within && within !== 'same-day' && !due && last.truth === false;
  return {
    ...base,
    answer: isUndated ? { ...NOT_KNOWN, needs: [within.from] } : last,
    ...(open && { metOn: open.day }),
  };
}

const NOT_KNOWN: Answer = { truth: 'unknown', needs: [] };

/** The last day to meet a requirement; `undefined` where none is set, or what it runs from is not in the record. */
function dueBy(
  { history, calendar }: Complaint,
  { event, stage }: PlacedEvent,
  within: Requirement['within'],
): IsoDate | undefined {
  if (within === undefined || within === 'same-day') return within && event.on;
  const start = history.find(
    (earlier) =>
      earlier.event.type === within.from && (earlier.stage === stage || isReceipt(within.from)),
  );
  return start && endOf(within, start.event.on, calendar);
}
