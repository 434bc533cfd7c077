// Run with `tsx bench/complaint.bench.ts`. Every figure is of one process, one
// after the other; the ratios are what to look at.
import { readFileSync } from 'node:fs';
import { initialTransition, transition } from 'xstate';
import { breachesOf, obligationsOf, recordEvent, replay } from '../src/complaint/index.js';
import { lifecycleOf, take } from '../src/lifecycle/index.js';
import { housingPlus2018 } from '../src/policies/index.js';
import type { ComplaintEvent } from '../src/policy/index.js';
import { costOf, ratio } from './cost.js';

const { events }: { events: readonly ComplaintEvent[] } = JSON.parse(
  readFileSync('examples/three-stages.json', 'utf8'),
);
const { machine } = lifecycleOf(housingPlus2018);
const [start] = initialTransition(machine);

/** The machine alone, by its own transitions read off. */
const taken = () =>
  events.reduce((state, event) => take(machine, state, event)?.state ?? state, start);

/** The same by XState's transition(). */
const transitioned = () =>
  events.reduce((state, event) => transition(machine, state, event)[0], start);

const complaint = replay(housingPlus2018, events);
const asOf = complaint.events.at(-1)?.on ?? '2019-06-10';
const another: ComplaintEvent = { on: asOf, type: 'action.completed' };
const rows: { what: string; microseconds: number }[] = [];
function measure(what: string, call: () => unknown, calls: number): number {
  const cost = costOf(call, calls);
  rows.push({ what, microseconds: Math.round(cost / 1000) });
  return cost;
}

const ours = measure(`${events.length} facts through the machine, take()`, taken, 200);
const theirs = measure(
  `${events.length} facts through the machine, transition()`,
  transitioned,
  200,
);
measure(`replay of ${events.length} facts`, () => replay(housingPlus2018, events), 100);
measure('recordEvent: one more fact', () => recordEvent(complaint, another), 100);
// The ledger of the last day asked for is kept: another day is asked for each time.
const days = [asOf, '2019-12-02', '2019-12-03', '2019-12-04'] as const;
let turn = 0;
const day = () => {
  turn += 1;
  return days[turn % days.length] ?? asOf;
};
measure('obligationsOf', () => obligationsOf(complaint, day()), 200);
measure(
  'obligationsOf, the policy alone',
  () => obligationsOf(complaint, day(), { by: ['policy'] }),
  200,
);
measure('obligationsOf, the same day again', () => obligationsOf(complaint, asOf), 200);
measure('breachesOf', () => breachesOf(complaint, day()), 100);

console.table(rows);
console.log(`transition() costs ${ratio(theirs, ours)} what take() costs.`);
const same = JSON.stringify(taken().value) === JSON.stringify(transitioned().value);
console.log(`Both end in the same state: ${same}.`);
