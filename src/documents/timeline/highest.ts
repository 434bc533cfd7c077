/** Numbers in a row that are asked for their highest again and again, while they change one by one. */
export interface Highest {
  readonly set: (at: number, value: number) => void;
  /** The highest from a place up to another, which is left out. */
  readonly between: (from: number, to: number) => number;
  /** The first place, from one on, with at least so high a number. There has to be such a place. */
  readonly firstWith: (least: number, from: number) => number;
}

/**
 * A row of one number, over and over. Each question takes as many steps as the length can be halved, since what is
 * kept is a tree: the row, above it the higher of each two, and so on up to the highest of all.
 */
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
      // Up, past whatever is too low, then down to the first that is not.
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
