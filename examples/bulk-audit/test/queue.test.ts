import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { auditAll } from '../src/audit-all.js';
import { figuresOf } from '../src/figures.js';
import type { Running } from '../src/processes.js';
import { redis, startWorker } from '../src/processes.js';
import { connectionTo, QUEUE } from '../src/queue.js';
import { PART, storedPart } from '../src/stored.js';

const PARTS = 60;
const KILLS = 5;

let server: Running;
let workers: ReturnType<typeof startWorker>[];

before(async () => {
  server = await redis();
  workers = [startWorker(server.url), startWorker(server.url)];
});
after(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await server.end();
});

const whole = (parts: number) =>
  figuresOf(Array.from({ length: parts }, (_, part) => storedPart(part)).flat());

test('the parts added up are what one process counts', async () => {
  assert.deepEqual(await auditAll(server.url, randomUUID(), 4), whole(4));
});

test('workers that are killed lose nothing and double nothing', async () => {
  const run = randomUUID();
  const queue = new Queue(QUEUE, { connection: connectionTo(server.url) });
  const done = await queue.getCompletedCount();
  const kill = async () => {
    for (let kills = 0; kills < KILLS; kills += 1) {
      // In the middle of a part: never the worker that has just been started.
      while ((await queue.getCompletedCount()) - done < 10 * kills + 5) await pause(10);
      await pause(randomInt(30));
      const place = kills % workers.length;
      await workers[place]?.kill();
      workers[place] = startWorker(server.url);
    }
  };
  const [figures] = await Promise.all([auditAll(server.url, run, PARTS), kill()]);
  const begun = await queue.getJobs(['completed']);
  const again = begun.filter(({ id, stalledCounter }) => id?.startsWith(run) && stalledCounter > 0);
  await queue.close();
  assert.equal(figures.audited, PARTS * PART);
  assert.deepEqual(figures, whole(PARTS));
  assert.ok(again.length > 0, 'a part was audited again');
  // A run of the same name goes on: everything is there already.
  assert.deepEqual(await auditAll(server.url, run, PARTS), figures);
});
