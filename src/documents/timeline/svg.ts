import type { Element } from 'hast';
import { FONT_SIZE, label, line, rect, svg, words, wrapped } from '../drawing/index.js';
import type { TimelineData } from './data.js';
import { widthOf } from './lanes.js';
import type { Row } from './marks.js';
import { keyRow } from './marks.js';
import { dutyRow, LINE, labelled, stageBands } from './rows.js';
import type { Scale } from './scale.js';
import { scaleOf, showsDays, ticksOf } from './scale.js';
import { namedHolidays, shading } from './shade.js';
import { asOfWords, descriptionOf, eventLabel, HEADINGS, NOTHING, titleOf } from './words.js';

const GREEN = '#0b6e4f';
const HEAD = 18;
const LEFT = 24;
/** Space at the right for the date of the last mark on the scale. */
const RIGHT = 72;

/** The timeline as an SVG tree. */
export function timelineTree(data: TimelineData, width: number): Element {
  const title = titleOf(data);
  const scale = scaleOf(data.from, data.to, LEFT, width - RIGHT);
  const body: Element[] = [];
  const heads = wrapped(title, width - 2 * LEFT, (text) => widthOf(text, HEAD, true));
  const above = heads.length * 24;
  let y = above + 40;
  const put = (row: Row) => {
    body.push(...row.nodes);
    y += row.height;
  };
  put(axis(scale, y));
  const top = y;
  y += 8;
  put(stageBands(data, scale, y, width));
  y += 6;
  put(heading(HEADINGS.happened, y));
  put(factRow(data, scale, y, width));
  y += 6;
  put(heading(HEADINGS.due, y));
  if (data.duties.length === 0) put(heading(NOTHING.due, y, 'normal'));
  for (const duty of data.duties) put(dutyRow(data, duty, scale, y, width));
  const bottom = y;
  put(heading(HEADINGS.notWorked, y));
  put(holidayRow(data, scale, y, width));
  put(keyRow(data.duties, LEFT, y + 6, width));
  const height = y + 16;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      fontFamily: 'Arial, Helvetica, sans-serif',
      fontSize: FONT_SIZE,
    },
    [
      words('title', {}, title),
      words('desc', {}, descriptionOf(data)),
      rect(0, 0, width, height, { fill: '#ffffff' }),
      ...heads.map((text, n) =>
        label(LEFT, 28 + n * 24, text, { fontSize: HEAD, fontWeight: 'bold' }),
      ),
      ...shading(data, scale, top, bottom - top),
      ...today(data, scale, above + 28, bottom, width),
      ...body,
    ],
  );
}

const heading = (text: string, y: number, fontWeight = 'bold'): Row => ({
  height: LINE + 6,
  nodes: [label(LEFT, y + LINE, text, { fontWeight })],
});

/** The scale with its dates. */
const axis = (scale: Scale, y: number): Row => ({
  height: LINE + 4,
  nodes: [
    ...ticksOf(scale).flatMap(({ on, text }) => [
      label(scale.x(on), y + 12, text, { fill: '#3d4651', fontSize: 12 }),
      line([scale.x(on), y + 16], [scale.x(on), y + LINE + 4], { stroke: '#3d4651' }),
    ]),
    line([scale.left, y + LINE + 4], [scale.right, y + LINE + 4], { stroke: '#3d4651' }),
  ],
});

/** The line at the day that the timeline is looked at from. */
function today(
  { asOf }: TimelineData,
  scale: Scale,
  top: number,
  bottom: number,
  width: number,
): Element[] {
  const x = scale.x(asOf) + scale.day / 2;
  const text = asOfWords(asOf);
  const from = Math.min(x, width - widthOf(text, FONT_SIZE, true) - 16);
  return [
    line([x, top + 4], [x, bottom], { stroke: GREEN, strokeWidth: 2, strokeDasharray: '6 3' }),
    label(from, top, text, { fill: GREEN, fontWeight: 'bold' }),
  ];
}

const factRow = (
  { facts, asOf, complaint }: TimelineData,
  scale: Scale,
  y: number,
  width: number,
): Row =>
  facts.length === 0
    ? heading(NOTHING.happened(asOf), y, 'normal')
    : labelled(
        facts.map((fact) => ({ on: fact.event.on, text: eventLabel(fact, complaint.policy) })),
        scale,
        y + 8,
        width,
      );

const holidayRow = ({ holidays }: TimelineData, scale: Scale, y: number, width: number): Row =>
  showsDays(scale) && holidays.length > 0
    ? labelled(namedHolidays(holidays), scale, y + 8, width)
    : heading(NOTHING.holidays(holidays), y, 'normal');
