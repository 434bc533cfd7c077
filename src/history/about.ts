import type { IsoDate } from '../calendar/index.js';
import type { ComplaintEvent, Facts, PartlyKnown, Policy } from '../policy/index.js';
import { COMPLAINT_FACTS, factsInWords, isReceipt, SUBJECTS, TOPICS } from '../policy/index.js';
import type { Complaint } from './complaint.js';

/**
 * What was known of a complaint as a whole at the end of a day, by fact name: see
 * {@link COMPLAINT_FACTS}. What nobody has told is left out.
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

type Answer = Extract<ComplaintEvent, { readonly found?: unknown }>;

/** The facts that tell what a complaint is about, whatever the day. */
interface Sources {
  readonly receipt: ComplaintEvent | undefined;
  /** What the receipt tells. */
  readonly received: Facts;
  readonly answers: readonly Answer[];
}

const sources = new WeakMap<Complaint, Sources>();

function sourcesOf(complaint: Complaint): Sources {
  const known = sources.get(complaint);
  if (known) return known;
  const events = complaint.history.map(({ event }) => event);
  const receipt = events.find(({ type }) => isReceipt(type));
  const told: Facts = { ...receipt };
  const topics = topicsTold(complaint.policy, told);
  const made = {
    receipt,
    received: {
      ...Object.fromEntries(
        COMPLAINT_FACTS.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])),
      ),
      ...(topics !== undefined && { about: topics }),
      ...(receipt && { receivedOn: receipt.on }),
    },
    answers: events.filter((event): event is Answer => 'found' in event),
  };
  // What is not frozen may still become another.
  if (Object.isFrozen(complaint)) sources.set(complaint, made);
  return made;
}

/** Facts of a complaint in words for a sentence. */
export const inWords = factsInWords;

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
  const hasNot = subject === undefined ? [] : SUBJECTS.filter((one) => !has.includes(one));
  return { has, hasNot } satisfies PartlyKnown;
}
