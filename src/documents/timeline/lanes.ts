import { widthInArial } from '../drawing/index.js';
import { highestOf } from './highest.js';

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

/** How wide a text is; about so where a letter of it is none of Arial's, and rather too wide than too narrow. */
export function widthOf(text: string, fontSize: number, isBold = false): number {
  const known = widthInArial(text, fontSize, isBold);
  if (known !== undefined) return known;
  const ems = [...text].map((letter) => {
    if (NARROW.test(letter)) return 0.36;
    if (BROAD.test(letter)) return 0.82;
    return PLAIN.test(letter) ? 0.6 : 1.1;
  });
  return ems.reduce((sum, em) => sum + em, 0) * fontSize;
}

/**
 * Gives each label the first lane in which it overlaps no other, and lies on no line that goes from another
 * label up to its day. They are placed from the last day to the first, since a label goes to the right of its day.
 *
 * So whatever is placed is to the right, and a lane is free up to where its leftmost label begins.
 */
export function inLanes(labels: readonly Unplaced[], fontSize: number, right: number): Placed[] {
  const order = labels.map((_, n) => n).toReversed();
  order.sort((a, b) => (labels[b] as Unplaced).x - (labels[a] as Unplaced).x);
  const days = order.map((n) => (labels[n] as Unplaced).x);
  const lanes = highestOf(days.length, -1);
  const freeUpTo = highestOf(days.length, Number.POSITIVE_INFINITY);
  const placed: Placed[] = [];
  order.forEach((n, at) => {
    const { x, text } = labels[n] as Unplaced;
    const width = widthOf(text, fontSize);
    const from = Math.max(0, Math.min(x, right - width));
    const to = from + width + fontSize;
    // The lines that the label would lie on: they cross every lane above that of their own label.
    const first = firstPlace(days, at, (day) => to > day - fontSize / 2);
    const end = firstPlace(days, at, (day) => day <= from);
    const lane = freeUpTo.firstWith(to, Math.max(0, lanes.between(first, end)));
    lanes.set(at, lane);
    freeUpTo.set(lane, from);
    placed[n] = { x: from, text, lane };
  });
  return placed;
}

/** The first of so many places of which something holds, where it holds of all that follow it. */
function firstPlace(days: readonly number[], end: number, holds: (day: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(days[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many lanes there are. */
export const lanesIn = (placed: readonly Placed[]): number =>
  placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
