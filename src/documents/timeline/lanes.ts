import { widthInArial } from '../drawing/index.js';
import { highestOf } from './highest.js';

/** A label before it is placed: where it begins, and its text. */
export interface Unplaced {
  readonly x: number;
  readonly text: string;
}

/** A label with its lane; the top lane is 0. */
export interface Placed extends Unplaced {
  readonly lane: number;
}

const NARROW = /[\p{M}.,:;'|!()[\]ijltfrI -]/u;
const PLAIN = /[\p{Script=Latin}\p{N}]/u;
const BROAD = /[A-Zmw]/;

/** The width of a text. If it has letters that Arial lacks, an estimate, rather too wide than too narrow. */
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
 * Gives each label the first lane in which it overlaps no other label, and no line from another label up to its day.
 * Labels are placed from the last day to the first, since each is to the right of its day. Hence all labels already
 * placed are further right, and a lane is free up to the beginning of its leftmost label.
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
    // The lines that the label would overlap: they cross every lane above their own label.
    const first = firstPlace(days, at, (day) => to > day - fontSize / 2);
    const end = firstPlace(days, at, (day) => day <= from);
    const lane = freeUpTo.firstWith(to, Math.max(0, lanes.between(first, end)));
    lanes.set(at, lane);
    freeUpTo.set(lane, from);
    placed[n] = { x: from, text, lane };
  });
  return placed;
}

/** The first place before `end` for which `holds` is true. It must be true for all later places too. */
function firstPlace(days: readonly number[], end: number, holds: (day: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(days[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of lanes. */
export const lanesIn = (placed: readonly Placed[]): number =>
  placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
