import type { Element } from 'hast';
import type { IsoDate } from '../../calendar/index.js';
import type { Obligation } from '../../complaint/index.js';
import { FONT_SIZE, label, line, rect, shortened, wrapped } from '../drawing/index.js';
import type { TimelineData } from './data.js';
import { inLanes, lanesIn, widthOf } from './lanes.js';
import type { Row } from './marks.js';
import { bar, dot, mark, RED, undated } from './marks.js';
import type { Scale } from './scale.js';
import { dutyWords, isLate, stageName } from './words.js';

/** The height of a line of text. */
export const LINE = 19;

/** Labels below their days, each with a line up to its day. */
export function labelled(
  items: readonly { readonly on: IsoDate; readonly text: string; readonly red?: boolean }[],
  scale: Scale,
  top: number,
  width: number,
): Row {
  const middle = (on: IsoDate) => scale.x(on) + scale.day / 2;
  const placed = inLanes(
    items.map(({ on, text }) => ({ x: middle(on) + 5, text })),
    FONT_SIZE,
    width - 8,
  );
  const nodes = items.map(({ on, text, red }, n) => {
    const { x, lane } = placed[n] as (typeof placed)[number];
    const y = top + (lane + 1) * LINE;
    const fill = red ? RED : '#1a1a1a';
    return {
      leader: line([middle(on), top - 4], [middle(on), y], { stroke: '#9aa3ad' }),
      text: label(x, y, text, { fill }),
    };
  });
  return {
    height: lanesIn(placed) * LINE + 8,
    nodes: [...nodes.map(({ leader }) => leader), ...nodes.map(({ text }) => text)],
  };
}

/** A band for each stage, from the day it opened to the day the complaint left it. */
export function stageBands(
  { bands, complaint }: TimelineData,
  scale: Scale,
  top: number,
  width: number,
): Row {
  const names = labelled(
    bands.map(({ stage, from }) => ({
      on: from,
      text: shortened(stageName(complaint.policy, stage), 40),
    })),
    scale,
    top + 14,
    width,
  );
  const rects = bands.map(({ from, to }, n) =>
    rect(scale.x(from) + scale.day / 2, top, Math.max(scale.x(to) - scale.x(from), 4), 14, {
      fill: n % 2 ? '#7a9cc0' : '#1d3557',
      rx: 3,
    }),
  );
  return { height: bands.length ? names.height + 14 : 0, nodes: [...rects, ...names.nodes] };
}

/** A duty: its name and standing in words, and below them bars for its time limit, extensions and delay. */
export function dutyRow(
  data: TimelineData,
  duty: Obligation,
  scale: Scale,
  top: number,
  width: number,
): Row {
  const lines = wrapped(dutyWords(data.complaint.policy, duty), width - 2 * scale.left, (text) =>
    widthOf(text, FONT_SIZE),
  );
  const late = isLate(duty);
  const fill = late ? RED : '#1a1a1a';
  const texts = lines.map((text, n) => label(scale.left, top + (n + 1) * LINE - 5, text, { fill }));
  const y = top + lines.length * LINE;
  return { height: lines.length * LINE + 20, nodes: [...bars(data, duty, scale, y), ...texts] };
}

function bars({ asOf }: TimelineData, duty: Obligation, scale: Scale, y: number): Element[] {
  const { from, due, first: counted, settledOn, party, revisions } = duty;
  const middle = (on: IsoDate) => scale.x(on) + scale.day / 2;
  const between = (kind: Parameters<typeof bar>[0], a: IsoDate, b: IsoDate) =>
    b > a ? [bar(kind, middle(a), y, middle(b) - middle(a))] : [];
  if (!due) return settledOn ? [undated(middle(settledOn), y)] : [];
  const first = revisions.some(({ to }) => to) ? counted.latest : undefined;
  const late = isLate(duty);
  return [
    ...between(party, from ?? due, first ?? due),
    ...(first ? between('extended', first, due) : []),
    ...(late ? between('late', due, settledOn ?? asOf) : []),
    ...(first ? [mark(middle(first), y, 'first')] : []),
    mark(middle(due), y, late ? 'late' : 'due'),
    ...(settledOn ? [dot(middle(settledOn), y, late)] : []),
  ];
}
