/** A process that audits parts until it is ended. Start as many as there are processors. */
import { Worker } from 'bullmq';
import { figuresOf } from './figures.js';
import type { Answer, Task } from './queue.js';
import { connectionTo, QUEUE } from './queue.js';
import { storedPart } from './stored.js';

const { REDIS_URL = '' } = process.env;

const worker = new Worker<Task, Answer>(
  QUEUE,
  async ({ data }) => figuresOf(storedPart(data.part)),
  {
    connection: connectionTo(REDIS_URL),
    // A part takes far less. What a killed worker had begun is free again after this, and another takes it.
    lockDuration: 3_000,
    stalledInterval: 1_000,
    // However often that happens to one part.
    maxStalledCount: 1_000,
  },
);
worker.on('error', ({ message }) => console.error(message));
process.once('SIGTERM', () => worker.close());
