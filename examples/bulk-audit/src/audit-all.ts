import { Queue, QueueEvents } from 'bullmq';
import type { Measures } from 'housing-complaints';
import { mergeMeasures } from 'housing-complaints';
import type { Answer, Task } from './queue.js';
import { connectionTo, QUEUE } from './queue.js';

/**
 * Puts every part in the queue, and adds up what the workers answer. The number of a part is its job's id: a part
 * that is put in again, or audited again after a worker was killed, is the same job with one answer.
 *
 * @param run - A name for this run. The same name again goes on where the last one stopped.
 */
export async function auditAll(url: string, run: string, parts: number): Promise<Measures> {
  const connection = connectionTo(url);
  const queue = new Queue<Task, Answer>(QUEUE, { connection });
  const events = new QueueEvents(QUEUE, { connection });
  try {
    // Each part that is waited for listens.
    for (const emitter of [queue, events]) emitter.setMaxListeners(0);
    await events.waitUntilReady();
    const jobs = await queue.addBulk(
      Array.from({ length: parts }, (_, part) => ({
        name: 'part',
        data: { part },
        opts: { jobId: `${run}-part-${part}` },
      })),
    );
    const answers = await Promise.all(jobs.map((job) => job.waitUntilFinished(events)));
    return answers.reduce(mergeMeasures);
  } finally {
    await events.close();
    await queue.close();
  }
}
