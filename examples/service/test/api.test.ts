import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { buildApi } from '../src/api.js';
import type { Database } from '../src/database.js';
import { openDatabase } from '../src/database.js';

const received = { type: 'complaint.received', on: '2026-01-05', about: ['repairs'] };
const acknowledged = { type: 'complaint.acknowledged', on: '2026-01-07', key: 'letter-17' };

describe('the service', () => {
  let database: Database;
  let api: FastifyInstance;

  before(async () => {
    database = await openDatabase();
    api = buildApi(database);
  });
  after(async () => {
    await api.close();
    await database.close();
  });

  async function ask(method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, payload?: object) {
    const answer = await api.inject({ method, url, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json() };
  }
  /** A complaint of its own for a test. */
  async function opened(ref: string) {
    assert.equal((await ask('PUT', `/complaints/${ref}`, received)).status, 200);
    return `/complaints/${ref}`;
  }

  test('opens a complaint once, however often it is asked', async () => {
    const url = await opened('HC-1');
    const again = await ask('PUT', url, received);
    assert.deepEqual(again, { status: 200, body: { ref: 'HC-1', version: 1, repeated: true } });
    const other = await ask('PUT', url, { ...received, on: '2026-01-06' });
    assert.equal(other.status, 409);
    assert.equal(other.body.version, 1);
  });

  test('records an event once, however often it is sent', async () => {
    const url = await opened('HC-2');
    const first = await ask('POST', `${url}/events?expectedVersion=1`, acknowledged);
    assert.deepEqual(first.body, { ref: 'HC-2', version: 2, repeated: false });
    const again = await ask('POST', `${url}/events?expectedVersion=1`, acknowledged);
    assert.deepEqual(again, { status: 200, body: { ref: 'HC-2', version: 2, repeated: true } });
  });

  test('answers a writer who has not read the last change with the version', async () => {
    const url = await opened('HC-3');
    await ask('POST', `${url}/events?expectedVersion=1`, acknowledged);
    const late = await ask('POST', `${url}/events?expectedVersion=1`, {
      ...{ type: 'complainant.contacted', on: '2026-01-08' },
    });
    assert.equal(late.status, 409);
    assert.equal(late.body.version, 2);
    assert.equal((await ask('GET', url)).body.events.length, 2);
  });

  test('says what is wrong, where, and what would be right', async () => {
    const url = await opened('HC-4');
    const { status, body } = await ask('POST', `${url}/events?expectedVersion=1`, {
      ...{ type: 'complaint.acknowledged', on: '7/1/2026' },
    });
    assert.equal(status, 422);
    assert.equal(body.code, 'event/invalid');
    assert.equal(body.issues[0].path, 'on');
    assert.match(body.issues[0].message, /2026-01-07|YYYY-MM-DD/);
    const misspelt = await ask('POST', `${url}/events?expectedVersion=1`, {
      ...{ type: 'complaint.acknowleged', on: '2026-01-07' },
    });
    assert.match(misspelt.body.issues[0].message, /complaint\.acknowledged/);
    assert.ok(misspelt.body.possible.includes('response.sent'));
    const first = await ask('POST', `${url}/events?expectedVersion=first`, acknowledged);
    assert.equal(first.status, 400);
    assert.equal(first.body.issues[0].path, 'expectedVersion');
    const noDay = await ask('GET', `${url}/obligations`);
    assert.equal(noDay.status, 422);
    assert.equal(noDay.body.issues[0].path, 'asOf');
    assert.equal((await ask('GET', '/complaints/none')).status, 404);
    const noJson = await api.inject({
      ...{ method: 'PUT', url, payload: '{', headers: { 'content-type': 'application/json' } },
    });
    assert.equal(noJson.statusCode, 400);
    const noPolicy = await ask('PUT', '/complaints/HC-5', { ...received, on: '2020-01-06' });
    assert.equal(noPolicy.status, 422);
    for (const payload of [[], { on: null }, { on: '2026-01-05', type: 'response.sent' }])
      assert.equal((await ask('PUT', '/complaints/HC-5', payload)).status, 422);
  });

  test('corrects an event, strikes one out, and keeps both', async () => {
    const url = await opened('HC-6');
    await ask('POST', `${url}/events?expectedVersion=1`, acknowledged);
    const later = { ...acknowledged, on: '2026-01-15' };
    const corrected = await ask('PUT', `${url}/events/2?expectedVersion=2`, later);
    assert.equal(corrected.body.version, 3);
    const late = await ask('GET', `${url}/breaches?asOf=2026-01-16`);
    assert.deepEqual(
      late.body.map(({ kind }: { kind: string }) => kind),
      ['late'],
    );
    assert.equal((await ask('PUT', `${url}/events/2?expectedVersion=3`)).status, 422);
    const struck = await ask('DELETE', `${url}/events/2?expectedVersion=3`);
    assert.equal(struck.body.version, 4);
    const { body } = await ask('GET', url);
    assert.deepEqual(body.events, [{ place: 1, event: { ...received, ref: 'HC-6' } }]);
    assert.equal((await ask('DELETE', `${url}/events/2?expectedVersion=4`)).status, 404);
    assert.equal((await ask('DELETE', `${url}/events/1?expectedVersion=4`)).status, 422);
    const kept = await database.query('select event from event where complaint = $1', ['HC-6']);
    assert.equal(kept.length, 4);
  });

  test('answers what is due, where it stands, and whether it was handled as it should be', async () => {
    const url = await opened('HC-7');
    const { body: duties } = await ask('GET', `${url}/obligations?asOf=2026-01-06`);
    const respond = duties.find(({ id }: { id: string }) => id === 'stage-1/acknowledge');
    assert.equal(respond.due, '2026-01-12');
    assert.match(respond.why, /5 working days/);
    const { body: status } = await ask('GET', `${url}/status?asOf=2026-01-06`);
    assert.equal(status.position.stage, 'stage-1');
    assert.ok(status.expected.includes('complaint.acknowledged'));
    const { body: audit } = await ask('GET', `${url}/audit?asOf=2026-01-06`);
    assert.ok(audit.findings.length > 0);
    const { body: list } = await ask('GET', '/agenda?asOf=2026-01-06&until=2026-01-12');
    const mine = list.items.filter(({ ref }: { ref: string }) => ref === 'HC-7');
    assert.equal(mine[0].on, '2026-01-12');
    assert.deepEqual(list.unreadable, []);
  });

  test('tells which working days have changed, and counts anew when asked', async () => {
    const url = await opened('HC-8');
    // As if it had been saved before a bank holiday was proclaimed: 26 January was a working day.
    await database.query(
      `update complaint set judged_by = jsonb_set(judged_by, '{calendar,days,closed}',
         (judged_by #> '{calendar,days,closed}') || '["2026-01-26"]') where ref = 'HC-8'`,
    );
    const changed = await ask('GET', `${url}/obligations?asOf=2026-01-06`);
    assert.equal(changed.status, 409);
    assert.equal(changed.body.code, 'complaint/calendar-changed');
    assert.equal(changed.body.issues[0].path, '2026-01-26');
    const { body: list } = await ask('GET', '/agenda?asOf=2026-01-06');
    assert.deepEqual(
      list.unreadable.map(({ ref }: { ref: string }) => ref),
      ['HC-8'],
    );
    assert.ok(list.items.length > 0);
    assert.equal((await ask('POST', `${url}/recount?expectedVersion=1`)).status, 200);
    assert.equal((await ask('GET', `${url}/obligations?asOf=2026-01-06`)).status, 200);
  });

  test('describes itself: valid OpenAPI, with every type of event', async () => {
    const { body } = await ask('GET', '/openapi.json');
    const { valid, errors } = await new Validator().validate(structuredClone(body));
    assert.deepEqual(errors ?? [], []);
    assert.ok(valid);
    assert.equal(Object.keys(body.paths).length, 9);
    const { schemas } = body.components;
    assert.ok(Object.hasOwn(schemas, 'response.sent'));
    const names = JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    const unknown = [...names].filter(([, name]) => !Object.hasOwn(schemas, name as string));
    assert.deepEqual(unknown, []);
  });
});
