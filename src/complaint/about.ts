import type { IsoDate } from '../calendar/index.js';
import { COMPLAINT_FACTS, type Facts, TOPICS } from '../policy/index.js';
import { type Complaint, factsUntil } from './complaint.js';

/**
 * What was known of a complaint as a whole at the end of a day, by fact name: see
 * {@link COMPLAINT_FACTS}. What nobody has told is left out.
 */
export function aboutComplaint(complaint: Complaint, asOf: IsoDate): Facts {
  const events = factsUntil(complaint, asOf).map(({ event }) => event);
  const receipt: Facts = { ...events.find(({ type }) => type === 'complaint.received') };
  const told = COMPLAINT_FACTS.filter((name) => receipt[name] !== undefined);
  const findings = events.flatMap((event) => ('found' in event && event.found) || []);
  const isAnswered = events.some((event) => 'found' in event);
  const topics = topicsTold(receipt);
  return {
    ...Object.fromEntries(told.map((name) => [name, receipt[name]])),
    ...(topics && { about: topics }),
    ...(isAnswered && { found: findings }),
    ...(receipt['on'] !== undefined && { receivedOn: receipt['on'] }),
    asOf,
  };
}

/** What a receipt says a complaint is about, however it says so: its topics, its subject, or a topic as its matter. */
function topicsTold({ about, subject, matter }: Facts): readonly unknown[] | undefined {
  const known: readonly unknown[] = TOPICS;
  const told = [about, subject, known.includes(matter) ? matter : undefined].flat();
  const topics = told.filter((topic) => topic !== undefined);
  return topics.length > 0 || about !== undefined ? topics : undefined;
}
