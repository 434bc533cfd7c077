import type { Complaint, IsoDate } from 'housing-complaints';
import {
  agenda,
  auditComplaint,
  breachesOf,
  expectedEvents,
  explain,
  isoDate,
  obligationsOf,
  positionOf,
  signpostsOf,
} from 'housing-complaints';
import { correct, open, read, readAll, record, recount } from './complaints.js';
import type { Database } from './database.js';
import { ref } from './openapi.js';
import { problemOf } from './problem.js';
import { Refusal } from './refusal.js';

export interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Parameter {
  readonly required: boolean;
  readonly description: string;
  readonly schema: object;
}

/** What the service answers, and what its description says of it. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, Parameter>>;
  /** The name of the body's schema. */
  readonly body?: string;
  readonly answer: object;
  readonly problems: Readonly<Record<number, string>>;
  handle(database: Database, request: Request): Promise<unknown>;
}

/** The library says what is wrong with a day, also where there is none. */
const asOf = {
  required: true,
  description: 'The civil date to look from. The caller says what day it is.',
  schema: ref('IsoDate'),
};
const until = { ...asOf, required: false, description: 'The last day to look ahead to.' };
const expectedVersion = {
  required: true,
  description: 'The version that the caller has read.',
  schema: { type: 'integer', minimum: 1 },
};

const MISSING = { 404: 'There is no such complaint, or no such event.' };
const UNREADABLE = { 422: 'What was sent cannot be read or recorded: each issue has its path.' };
const CHANGED = {
  409: 'Not as it was when it was read, or when it was saved: see version, or issues.',
};

/** The version as a number. */
function versionIn({ query }: Request): number {
  const given = query['expectedVersion'];
  const version = Number(given);
  if (given && Number.isSafeInteger(version) && version > 0) return version;
  const message = 'Give the version that you have read: a whole number, as in ?expectedVersion=3';
  throw new Refusal(400, 'The version is missing or is none.', {
    issues: [{ path: 'expectedVersion', message }],
  });
}

const refIn = ({ params }: Request) => params['ref'] as string;
const placeIn = ({ params }: Request) => Number(params['place']);

function dayIn({ query }: Request, path = 'asOf'): IsoDate {
  try {
    return isoDate(query[path] as string);
  } catch (error) {
    const { title, status, issues = [], ...problem } = problemOf(error);
    const told = issues.map(({ message }) => ({ path, message }));
    throw new Refusal(status, title, { ...problem, issues: told });
  }
}

/** A question about one complaint as of a day. */
const question = (
  name: string,
  summary: string,
  answer: object,
  ask: (complaint: Complaint, asOf: IsoDate) => unknown,
): Route => ({
  ...{ method: 'GET', path: `/complaints/{ref}/${name}`, operationId: name, summary },
  ...{ query: { asOf }, answer, problems: { ...MISSING, ...CHANGED, ...UNREADABLE } },
  handle: async (database, request) =>
    ask((await read(database, refIn(request))).complaint, dayIn(request)),
});

const list = (items: object) => ({ type: 'array', items });
const writes = { query: { expectedVersion }, answer: ref('Recorded') };
const all = { 400: 'The version is missing.', ...MISSING, ...CHANGED, ...UNREADABLE };

export const routes: readonly Route[] = [
  {
    ...{ method: 'PUT', path: '/complaints/{ref}', operationId: 'open' },
    summary: 'Opens a complaint under the policy in force on the day of its receipt.',
    ...{ body: 'complaint.received', answer: ref('Recorded') },
    problems: { ...CHANGED, ...UNREADABLE },
    handle: (database, request) => open(database, refIn(request), request.body),
  },
  {
    ...{ method: 'GET', path: '/complaints/{ref}', operationId: 'read' },
    summary: 'The events of a complaint, and its version.',
    ...{ answer: ref('Stored'), problems: { ...MISSING, ...CHANGED } },
    async handle(database, request) {
      const { complaint, ...stored } = await read(database, refIn(request));
      const { id, edition } = complaint.policy;
      return { ...stored, policy: { id, edition } };
    },
  },
  {
    ...{ method: 'POST', path: '/complaints/{ref}/events', operationId: 'record' },
    summary: 'Records an event. One that has a key can be sent again: it counts once.',
    ...{ ...writes, body: 'ComplaintEvent', problems: all },
    handle: (database, request) =>
      record(database, refIn(request), versionIn(request), request.body),
  },
  {
    ...{ method: 'PUT', path: '/complaints/{ref}/events/{place}', operationId: 'correct' },
    summary: 'Puts another event in the place of one that was wrong. The old one is kept.',
    ...{ ...writes, body: 'ComplaintEvent', problems: all },
    handle: (database, request) =>
      correct(database, refIn(request), versionIn(request), {
        // Nothing is no event: only DELETE strikes one out.
        ...{ place: placeIn(request), event: request.body ?? null },
      }),
  },
  {
    ...{ method: 'DELETE', path: '/complaints/{ref}/events/{place}', operationId: 'strike' },
    summary: 'Strikes out an event that did not happen. It is kept.',
    ...{ ...writes, problems: all },
    handle: (database, request) =>
      correct(database, refIn(request), versionIn(request), { place: placeIn(request) }),
  },
  {
    ...{ method: 'POST', path: '/complaints/{ref}/recount', operationId: 'recount' },
    summary: 'Counts a complaint anew, where its working days or its policy have changed.',
    ...{ ...writes, problems: all },
    handle: (database, request) => recount(database, refIn(request), versionIn(request)),
  },
  question('status', 'Where it stands, and what can follow.', ref('Status'), (complaint, day) => ({
    position: positionOf(complaint, day),
    expected: expectedEvents(complaint, day),
    signposts: signpostsOf(complaint, day),
  })),
  question('obligations', 'What is due by when, and why.', list(ref('Duty')), (complaint, day) =>
    obligationsOf(complaint, day).map((row) => ({ ...row, why: String(explain(row)) })),
  ),
  question('breaches', 'What broke the policy.', list(ref('Breach')), breachesOf),
  question('audit', 'Whether it was handled as the Code asks.', ref('Audit'), auditComplaint),
  {
    ...{ method: 'GET', path: '/agenda', operationId: 'agenda' },
    summary: 'What is to be done, of all complaints, by date.',
    ...{ query: { asOf, until }, answer: ref('Agenda'), problems: UNREADABLE },
    async handle(database, request) {
      const { complaints, unreadable } = await readAll(database);
      const isBounded = request.query['until'] !== undefined;
      const items = agenda(
        complaints.map(({ complaint }) => complaint),
        dayIn(request),
        isBounded ? { until: dayIn(request, 'until') } : {},
      );
      return {
        items: items.map(({ index, row, on, since }) => {
          const { id, stage, duty, standing } = row;
          return { ref: complaints[index]?.ref, id, stage, duty, standing, on, since };
        }),
        unreadable: unreadable.map(({ ref: of, error }) => ({
          ref: of,
          problem: problemOf(error),
        })),
      };
    },
  },
];
