// Run by itself: how long so many complaints take in batches, and how much memory. Prints JSON.
import type { ComplaintEvent, Measures } from '../../src/index.js';
import { library, housingPlus2018 as policy } from '../built.js';
import { cpuSince } from '../cpu.js';
import { histories } from '../history.js';
import { sentToActor } from '../peers/machines.js';

const { auditComplaint, createComplaintMachine, measure, mergeMeasures, replay, reportingYear } =
  library;

const BATCH = 1000;
const count = Number(process.argv[2]);
const machine = createComplaintMachine(policy);
const year = reportingYear(2023);
let figures: Measures | undefined;
const batches: { library: number; actors: number }[] = [];

const work = (batch: readonly (readonly ComplaintEvent[])[]) => {
  const audits = batch.map((events) => auditComplaint(replay(policy, events), '2025-06-30'));
  const part = measure(audits, year);
  figures = figures ? mergeMeasures(figures, part) : part;
};
for (let from = 0; from < count; from += BATCH) {
  const batch = [...histories(from, Math.min(from + BATCH, count))];
  const start = process.cpuUsage();
  work(batch);
  const ours = cpuSince(start);
  // Actors take the events of each tenth batch: they need not take them all to be compared.
  const again = process.cpuUsage();
  const isCompared = (from / BATCH) % 10 === 0;
  if (isCompared) for (const events of batch) sentToActor(machine, events);
  batches.push({ library: ours, actors: isCompared ? cpuSince(again) : 0 });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const compared = batches.filter(({ actors }) => actors > 0).slice(batches.length > 10 ? 1 : 0);
const tenth = Math.max(1, Math.floor(batches.length / 10));
const mean = (part: typeof batches) => sum(part.map((batch) => batch.library)) / part.length;
console.log(
  JSON.stringify({
    seconds: sum(batches.map((batch) => batch.library)) / 1e6,
    toActors:
      sum(compared.map((batch) => batch.library)) / sum(compared.map((batch) => batch.actors)),
    lastToFirst: mean(batches.slice(-tenth)) / mean(batches.slice(1, 1 + tenth)),
    megabytes: process.resourceUsage().maxRSS / 1024,
    received: figures?.ch01[0]?.stages[0]?.received ?? 0,
  }),
);
