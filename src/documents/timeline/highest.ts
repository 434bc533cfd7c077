/** A row of numbers that change one by one, with fast queries for the highest. */
export interface Highest {
  readonly set: (at: number, value: number) => void;
  /** The highest number from one place to another; the last place is exclusive. */
  readonly between: (from: number, to: number) => number;
  /** The first place, from a given one on, with at least this number. There must be one. */
  readonly firstWith: (least: number, from: number) => number;
}

/** Makes a row with the same number at every place. It is a segment tree, so every operation takes logarithmic time. */
export function highestOf(length: number, value: number): Highest {
  let size = 1;
  while (size < length) size *= 2;
  const tree = new Float64Array(2 * size).fill(value);
  const at = (node: number): number => tree[node] as number;
  return {
    set(place, now) {
      let node = size + place;
      tree[node] = now;
      while (node > 1) {
        node = Math.floor(node / 2);
        tree[node] = Math.max(at(2 * node), at(2 * node + 1));
      }
    },
    between(from, to) {
      let highest = Number.NEGATIVE_INFINITY;
      let [left, right] = [size + from, size + to];
      while (left < right) {
        if (left % 2 === 1) highest = Math.max(highest, at(left++));
        if (right % 2 === 1) highest = Math.max(highest, at(--right));
        [left, right] = [Math.floor(left / 2), Math.floor(right / 2)];
      }
      return highest;
    },
    firstWith(least, from) {
      let node = size + from;
      // Go up past nodes that are too low, then down to the first place that is not.
      while (at(node) < least) {
        while (node % 2 === 1) node = Math.floor(node / 2);
        node += 1;
      }
      while (node < size) {
        node *= 2;
        if (at(node) < least) node += 1;
      }
      return node - size;
    },
  };
}
