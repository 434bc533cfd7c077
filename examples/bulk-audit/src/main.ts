/** Audits 2,000 complaints by two workers, and prints the figures of the year. */
import { auditAll } from './audit-all.js';
import { redis, startWorker } from './processes.js';
import { PART } from './stored.js';

const PARTS = 40;

const server = await redis();
const workers = [startWorker(server.url), startWorker(server.url)];
try {
  const { audited, ch02, notes } = await auditAll(server.url, `run-${Date.now()}`, PARTS);
  console.log(`${audited} complaints in ${PARTS} parts of ${PART}.`);
  for (const { stage, tenure, percent } of ch02)
    console.log(stage, tenure, percent?.toFixed(1) ?? 'none');
  for (const { message } of notes) console.log(message);
} finally {
  await Promise.all(workers.map((worker) => worker.end()));
  await server.end();
}
