/** Needs a PostgreSQL server at DATABASE_URL. What it writes has references of its own, and stays there. */
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { after, before, test } from 'node:test';
import type { Recorded } from '../../src/complaints.js';
import type { Database } from '../../src/database.js';
import { openDatabase } from '../../src/database.js';
import type { Process } from './processes.js';
import { pause, startService } from './processes.js';

const { DATABASE_URL: url } = process.env;
if (!url) throw new Error('Set DATABASE_URL to a PostgreSQL server.');

const COMPLAINTS = 500;
/** Of each of the two writers, for each complaint: 10,000 events in all. */
const EVENTS = 10;
const KILLS = 20;
/** How many complaints a writer works on at the same time. */
const LANES = 4;

const run = randomUUID();
const refs = Array.from({ length: COMPLAINTS }, (_, number) => `${run}/${number}`);

let database: Database;
let services: readonly [Process, Process];
const answers = { recorded: 0, repeated: 0, conflicts: 0, broken: 0 };

before(async () => {
  database = await openDatabase({ url });
  services = await Promise.all([startService(url), startService(url)]);
});
after(async () => {
  agent.destroy();
  await Promise.all(services.map((service) => service.end()));
  await database.close();
});

const agent = new Agent({ keepAlive: true });

/** `fetch` takes more of the processor than the service does. */
const ask = (url: string, method: string, body: string) =>
  new Promise<{ status: number | undefined; body: Recorded }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const asked = request(url, { agent, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, body: JSON.parse(text) }));
      answer.on('error', reject);
    });
    asked.on('error', reject).end(body);
  });

/** Sends something until there is an answer: a process may be killed before or after it did what it was asked. */
async function send(to: Process, method: string, path: string, content: object) {
  for (;;)
    try {
      return await ask(`${to.url}${path}`, method, JSON.stringify(content));
    } catch {
      answers.broken += 1;
      await pause(50);
    }
}

/** Records an event under its key. A writer that is told of a newer version goes on from there. */
async function record(to: Process, ref: string, key: string, version: number): Promise<number> {
  const event = { type: 'complainant.contacted', on: '2026-01-07', key };
  const path = `/complaints/${encodeURIComponent(ref)}/events?expectedVersion=${version}`;
  const { status, body } = await send(to, 'POST', path, event);
  if (status === 409) {
    answers.conflicts += 1;
    return record(to, ref, key, body.version);
  }
  assert.equal(status, 200, JSON.stringify(body));
  answers[body.repeated ? 'repeated' : 'recorded'] += 1;
  return body.version;
}

/** One of the two: it writes its events to every complaint, at the same time as the other. */
async function write(name: string, to: Process): Promise<void> {
  const waiting = [...refs];
  const lane = async () => {
    for (let ref = waiting.shift(); ref; ref = waiting.shift()) {
      let version = 1;
      for (let number = 0; number < EVENTS; number += 1)
        version = await record(to, ref, `${name}-${number}`, version);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Kills one of the two at random moments. */
async function kill(): Promise<void> {
  const all = COMPLAINTS * EVENTS * 2;
  const moments = Array.from({ length: KILLS }, () => randomInt(1, all - 100)).sort(
    (a, b) => a - b,
  );
  for (const moment of moments) {
    while (answers.recorded + answers.repeated < moment) await pause(randomInt(1, 10));
    await services[randomInt(2)]?.restart();
  }
}

test('two writers, and 20 kills over 10,000 events: none is lost, none is doubled', async () => {
  const received = { type: 'complaint.received', on: '2026-01-05' };
  for (const ref of refs)
    await send(services[0], 'PUT', `/complaints/${encodeURIComponent(ref)}`, received);

  const [first, second] = services;
  await Promise.all([write('first', first), write('second', second), kill()]);
  console.log(answers);

  const rows = await database.query<{ complaint: string; version: number; key: string | null }>(
    `select complaint, version, event ->> 'key' as key from event where starts_with(complaint, $1)`,
    [run],
  );
  const expected = refs.flatMap((ref) => [
    `${ref} null`,
    ...Array.from({ length: EVENTS }, (_, number) => `${ref} first-${number}`),
    ...Array.from({ length: EVENTS }, (_, number) => `${ref} second-${number}`),
  ]);
  assert.deepEqual(rows.map(({ complaint, key }) => `${complaint} ${key}`).sort(), expected.sort());
  const versions = new Set(rows.map(({ complaint, version }) => `${complaint} ${version}`));
  assert.equal(versions.size, COMPLAINTS * (2 * EVENTS + 1));
  const heads = await database.query<{ version: number }>(
    'select distinct version from complaint where starts_with(ref, $1)',
    [run],
  );
  assert.deepEqual(heads, [{ version: 2 * EVENTS + 1 }]);
  assert.ok(answers.conflicts > 0, 'the two writers have met');
});
