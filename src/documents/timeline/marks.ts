import type { Element } from 'hast';
import type { Obligation } from '../../complaint/index.js';
import { FONT_SIZE, label, line, rect, svg } from '../drawing/index.js';
import { widthOf } from './lanes.js';
import { isLate, KEY } from './words.js';

/** A part of the picture, with its height. */
export interface Row {
  readonly height: number;
  readonly nodes: readonly Element[];
}

export const RED = '#b00020';
const BLUE = '#1d3557';
const HEIGHT = 9;

const BARS = {
  landlord: { fill: '#b9cbe0' },
  complainant: { fill: '#f2d999' },
  extended: { fill: '#e3ebf4', stroke: '#7a9cc0', strokeDasharray: '4 2' },
  late: { fill: '#f3b6be', stroke: RED },
};

/** A bar for a time limit, an extension, or a delay. */
export const bar = (kind: keyof typeof BARS, x: number, y: number, width: number): Element =>
  rect(x, y, width, HEIGHT, BARS[kind]);

const MARKS = {
  first: { stroke: '#7a9cc0', strokeDasharray: '3 2' },
  due: { stroke: '#1a1a1a' },
  late: { stroke: RED },
};

/** An upright line for a last day. */
export const mark = (x: number, y: number, kind: keyof typeof MARKS): Element =>
  line([x, y - 2], [x, y + HEIGHT + 2], { strokeWidth: 2.5, ...MARKS[kind] });

/** A dot for the day on which it was done. */
export const dot = (x: number, y: number, late: boolean): Element =>
  rect(x - 5, y - 0.5, 10, 10, { fill: late ? RED : BLUE, rx: 5, stroke: '#ffffff' });

/** A hollow diamond for the day on which something without a last day was done. */
export const undated = (x: number, y: number): Element =>
  svg('path', {
    d: `M${Math.round(x)} ${y - 1}l5.5 5.5l-5.5 5.5l-5.5-5.5z`,
    fill: '#ffffff',
    stroke: BLUE,
    strokeWidth: 2,
  });

const WIDE = 26;
const GAP = 22;

/** The key to the marks in the picture, in as many lines as it needs. */
export function keyRow(duties: readonly Obligation[], left: number, y: number, width: number): Row {
  const withDay = duties.filter(({ due }) => due);
  const marks: readonly [
    kind: keyof typeof KEY,
    is: boolean,
    draw: (x: number, y: number) => Element[],
  ][] = [
    [
      'landlord',
      withDay.some(({ party }) => party === 'landlord'),
      (x, at) => [bar('landlord', x, at, WIDE)],
    ],
    [
      'complainant',
      withDay.some(({ party }) => party === 'complainant'),
      (x, at) => [bar('complainant', x, at, WIDE)],
    ],
    [
      'extended',
      withDay.some(({ revisions }) => revisions.some(({ to }) => to)),
      (x, at) => [bar('extended', x, at, WIDE)],
    ],
    ['late', duties.some(isLate), (x, at) => [bar('late', x, at, WIDE)]],
    ['due', withDay.length > 0, (x, at) => [mark(x + WIDE / 2, at, 'due')]],
    ['done', withDay.some(({ settledOn }) => settledOn), (x, at) => [dot(x + WIDE / 2, at, false)]],
    [
      'undated',
      duties.some(({ due, settledOn }) => settledOn && !due),
      (x, at) => [undated(x + WIDE / 2, at)],
    ],
  ];
  const nodes: Element[] = [];
  let [x, top] = [left, y];
  for (const [kind, is, draw] of marks) {
    if (!is) continue;
    const wide = WIDE + 6 + widthOf(KEY[kind], FONT_SIZE);
    if (x > left && x + wide > width - left) [x, top] = [left, top + 22];
    nodes.push(...draw(x, top + 5), label(x + WIDE + 6, top + 14, KEY[kind]));
    x += wide + GAP;
  }
  return { height: nodes.length > 0 ? top + 22 - y : 0, nodes };
}
