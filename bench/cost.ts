/** Nanoseconds of one call: the best of several rounds, after warming up. */
export function costOf(call: () => unknown, calls: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round += 1) {
    const start = performance.now();
    for (let i = 0; i < calls; i += 1) call();
    best = Math.min(best, performance.now() - start);
  }
  return (best / calls) * 1e6;
}

/** How many times the one costs the other, in words. */
export const ratio = (a: number, b: number): string => `${(a / b).toFixed(1)} times`;
