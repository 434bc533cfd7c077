/** Complaints in the tables of `tables.sql`. Each change is one statement: it happens wholly or not at all. */
import { isDeepStrictEqual } from 'node:util';
import type { Complaint, ComplaintEvent, EventOf } from 'housing-complaints';
import {
  openComplaint,
  policyInForce,
  recordEvent,
  replay,
  restore,
  serialise,
} from 'housing-complaints';
import type { Database } from './database.js';
import { policies } from './policies.js';
import { Refusal } from './refusal.js';

export interface StoredEvent {
  readonly place: number;
  readonly event: ComplaintEvent;
}

/** A complaint as it was when it was read. */
export interface Stored {
  readonly ref: string;
  readonly version: number;
  readonly events: readonly StoredEvent[];
  readonly complaint: Complaint;
}

/** What a change answers. */
export interface Recorded {
  readonly ref: string;
  readonly version: number;
  /** Whether it was recorded before, and the caller had not heard. */
  readonly repeated: boolean;
}

interface Row {
  readonly ref: string;
  readonly version: number;
  readonly judged_by: object;
  readonly events: readonly StoredEvent[];
}

/** One statement, so that version and events belong together. */
const READ = `
  select ref, version, judged_by, (
    select coalesce(jsonb_agg(jsonb_build_object('place', place, 'event', event) order by place), '[]')
    from current_event where complaint = ref
  ) as events
  from complaint`;

const restored = ({ judged_by, events, ...row }: Row, recount = false): Stored => ({
  ...row,
  events,
  complaint: restore(
    { ...judged_by, events: events.map(({ event }) => event) },
    { policies, recount },
  ),
});

/** @param recount - Whether to judge it anew where its working days or its policy have changed. */
export async function read(database: Database, ref: string, recount = false): Promise<Stored> {
  const [row] = await database.query<Row>(`${READ} where ref = $1`, [ref]);
  if (!row) throw new Refusal(404, 'There is no complaint under this reference.');
  return restored(row, recount);
}

/** All complaints. One that cannot be restored does not hide the others. */
export async function readAll(database: Database) {
  const rows = await database.query<Row>(`${READ} order by ref`);
  const complaints: Stored[] = [];
  const unreadable: { readonly ref: string; readonly error: unknown }[] = [];
  for (const row of rows)
    try {
      complaints.push(restored(row));
    } catch (error) {
      unreadable.push({ ref: row.ref, error });
    }
  return { complaints, unreadable };
}

/** Opens a complaint under the edition in force on the day of its receipt. */
export async function open(database: Database, ref: string, received: unknown): Promise<Recorded> {
  const event = (
    typeof received === 'object' && received !== null ? { ...received, ref } : received
  ) as EventOf<'complaint.received'>;
  const policy = policyInForce(policies, event?.on);
  if (!policy) throw new Refusal(422, 'No policy was in force on that day.');
  const complaint = openComplaint(policy, event);
  const [opened] = await database.query<{ version: number }>(
    `with opened as (
       insert into complaint (ref, version, judged_by) values ($1, 1, $2)
       on conflict (ref) do nothing
       returning ref, version
     )
     insert into event (complaint, version, place, event)
     select ref, version, version, $3 from opened
     returning version`,
    [ref, judgedBy(complaint), JSON.stringify(event)],
  );
  if (opened) return { ref, version: opened.version, repeated: false };
  const { version, events } = await read(database, ref);
  const isSame = isDeepStrictEqual(events.find(({ place }) => place === 1)?.event, toJson(event));
  if (isSame) return { ref, version, repeated: true };
  throw new Refusal(409, 'Another complaint was opened under this reference.', { version });
}

/** Records an event. One with a `key` can be sent again and again: it counts once. */
export async function record(
  database: Database,
  ref: string,
  expectedVersion: number,
  event: unknown,
): Promise<Recorded> {
  const { complaint, version } = await read(database, ref);
  const after = recordEvent(complaint, event as ComplaintEvent);
  const isRepeated = after.events.length === complaint.events.length;
  if (isRepeated) return { ref, version, repeated: true };
  return change(database, ref, expectedVersion, after, { event });
}

/** Puts another event in the place of one that was wrong, or nothing. */
export async function correct(
  database: Database,
  ref: string,
  expectedVersion: number,
  { place, event }: { readonly place: number; readonly event?: unknown },
): Promise<Recorded> {
  const { complaint, events } = await read(database, ref);
  if (!events.some((stored) => stored.place === place))
    throw new Refusal(404, 'There is no event in this place.');
  const corrected = events
    .map((stored) => (stored.place === place ? event : stored.event) as ComplaintEvent)
    .filter((stored) => stored !== undefined);
  const { policy, calendar, silentOn } = complaint;
  const after = replay(policy, corrected, { calendar, silentOn });
  return change(database, ref, expectedVersion, after, { place, event });
}

/** Judges a complaint anew, where its working days or its policy have changed since it was stored. */
export async function recount(
  database: Database,
  ref: string,
  expectedVersion: number,
): Promise<Recorded> {
  const { complaint } = await read(database, ref, true);
  return change(database, ref, expectedVersion, complaint);
}

/** The version is compared and raised in one statement: of two writers who read the same one, the second changes nothing. */
async function change(
  database: Database,
  ref: string,
  expectedVersion: number,
  after: Complaint,
  row?: { readonly place?: number; readonly event?: unknown },
): Promise<Recorded> {
  const [changed] = await database.query<{ version: number }>(
    `with changed as (
       update complaint set version = version + 1, judged_by = $3
       where ref = $1 and version = $2
       returning ref, version
     ), recorded as (
       insert into event (complaint, version, place, event)
       select ref, version, coalesce($5, version), $6 from changed where $4
     )
     select version from changed`,
    [
      ...[ref, expectedVersion, judgedBy(after)],
      ...[row !== undefined, row?.place, row?.event === undefined ? null : toText(row.event)],
    ],
  );
  if (changed) return { ref, version: changed.version, repeated: false };
  const { version } = await read(database, ref);
  throw new Refusal(409, 'The complaint has changed since it was read. Read it again.', {
    version,
  });
}

const toText = (value: unknown): string => JSON.stringify(value);
const toJson = (value: unknown): unknown => JSON.parse(toText(value));

function judgedBy(complaint: Complaint): string {
  const { events, ...rest } = serialise(complaint);
  return toText(rest);
}
