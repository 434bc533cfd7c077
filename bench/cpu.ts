import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (of: { type: 'minor' }) => void;

/** Collects what others left behind, so that each pays for its own garbage alone. */
export const collectGarbage = (): void => collect({ type: 'minor' });

/** Microseconds of processor time since an earlier reading, in this process and all its threads. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const ROUNDS = 9;
const LEAST = 10_000; // microseconds of each round: below that the clock is too coarse
const WARM = 300_000; // microseconds before the first round

/**
 * Microseconds of processor time that one call of each takes: the median of rounds in which each has
 * its turn, so that whatever else the machine does falls on all alike.
 *
 * @param per - How many calls a run makes by itself.
 */
export function race<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
  per = 1,
  rounds = ROUNDS,
): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const entries = names.map((name) => ({ name, run: runs[name], taken: [] as number[] }));
  const times = new Map(entries.map(({ name, run }) => [name, timesFor(run)]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, taken } of entries) taken.push(timed(run, times.get(name) ?? 1));
  }
  return Object.fromEntries(
    entries.map(({ name, taken }) => [name, median(taken) / per]),
  ) as Record<Name, number>;
}

/** How often to run for a round that can be measured; warms up on the way, until all of it has been optimised. */
function timesFor(run: () => unknown): number {
  let times = 1;
  for (;;) {
    const taken = timed(run, times) * times;
    if (taken >= WARM) return Math.max(1, Math.round((times * LEAST) / taken));
    times = Math.max(times + 1, Math.ceil((times * WARM * 1.2) / Math.max(taken, LEAST / 10)));
  }
}

/** Microseconds of one run. */
function timed(run: () => unknown, times: number): number {
  collectGarbage();
  const start = process.cpuUsage();
  for (let i = 0; i < times; i += 1) run();
  return cpuSince(start) / times;
}
