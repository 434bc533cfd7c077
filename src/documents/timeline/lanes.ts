/** A label before it has a place: where it begins, and its text. */
export interface Unplaced {
  readonly x: number;
  readonly text: string;
}

/** A label in its place: the lane, 0 being the uppermost. */
export interface Placed extends Unplaced {
  readonly lane: number;
}

const NARROW = /[\p{M}.,:;'|!()[\]ijltfrI -]/u;
const PLAIN = /[\p{Script=Latin}\p{N}]/u;
const BROAD = /[A-Zmw]/;

/** About how wide a text is, rather too wide than too narrow: no font is at hand to measure it. */
export function widthOf(text: string, fontSize: number): number {
  const ems = [...text].map((letter) => {
    if (NARROW.test(letter)) return 0.36;
    if (BROAD.test(letter)) return 0.82;
    return PLAIN.test(letter) ? 0.6 : 1.1;
  });
  return ems.reduce((sum, em) => sum + em, 0) * fontSize;
}

/** A stretch of a lane that is taken. */
type Taken = readonly [from: number, to: number];

/**
 * Gives each label the first lane in which it overlaps no other, and lies on no line that goes from another
 * label up to its day. They are placed from the last to the first, since a label goes to the right of its day.
 */
export function inLanes(labels: readonly Unplaced[], fontSize: number, right: number): Placed[] {
  const lanes: Taken[][] = [];
  const isFree = (taken: readonly Taken[] | undefined, from: number, to: number): boolean =>
    (taken ?? []).every(([a, b]) => to <= a || from >= b);
  const placed = labels.toReversed().map(({ x, text }): Placed => {
    const width = widthOf(text, fontSize);
    const from = Math.max(0, Math.min(x, right - width));
    const to = from + width + fontSize;
    let lane = 0;
    while (!isFree(lanes[lane], from, to)) lane += 1;
    for (let above = 0; above <= lane; above += 1) {
      const taken: Taken = above === lane ? [from, to] : [x - fontSize / 2, x];
      lanes[above] = [...(lanes[above] ?? []), taken];
    }
    return { x: from, text, lane };
  });
  return placed.toReversed();
}

/** How many lanes there are. */
export const lanesIn = (placed: readonly Placed[]): number =>
  placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
