import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { IsoDate } from '../../calendar/index.js';
import type { Complaint } from '../../complaint/index.js';
import { anyOf, checkedOptions, complaintIn, dayIn, numberBetween } from '../arguments.js';
import { cleanText } from '../drawing/index.js';
import type { TimelineData } from './data.js';
import { timelineData } from './data.js';
import { namedHolidays } from './shade.js';
import { timelineTree } from './svg.js';
import { bandWords, dutyWords, eventWords, HEADINGS, NOTHING, titleOf } from './words.js';

/** The options of {@link timeline}. */
export interface TimelineOptions {
  /** `svg`, the default: a picture as text; `tree`: the picture as a tree of nodes (hast); `text`: in words. */
  readonly format?: 'svg' | 'tree' | 'text';
  /** The width of the picture in pixels, at least 600. Default: 1200. */
  readonly width?: number;
}

/**
 * Draws what happened to a complaint, what was due when, and how it stands: events, stages, due dates with the holding
 * letters that extended them, delays, non-working days, and the day it is looked at from.
 *
 * Everything late is red and labelled so. The picture has a title and a description; the text has everything that it
 * shows.
 *
 * @param asOf - The civil date to look from; events dated after it are left out.
 * @throws `ComplaintsError` `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 *
 * @example
 * timeline(complaint, '2019-02-19'); // '<svg …'
 * timeline(complaint, '2019-02-19', { format: 'text' });
 */
export function timeline(
  complaint: Complaint,
  asOf: IsoDate,
  options: TimelineOptions & { readonly format: 'tree' },
): Element;
export function timeline(
  complaint: Complaint,
  asOf: IsoDate,
  options?: TimelineOptions & { readonly format?: 'svg' | 'text' },
): string;
export function timeline(
  complaint: Complaint,
  asOf: IsoDate,
  options: TimelineOptions = {},
): string | Element {
  const { format = 'svg', width = 1200 } = checkedOptions(options, OPTIONS);
  const data = timelineData(complaintIn(complaint), dayIn(asOf));
  if (format === 'text') return timelineText(data);
  const tree = timelineTree(data, width);
  if (format === 'tree') return tree;
  // HTML allows `]]>` in text, and XML does not. No attribute here has text from an author.
  const svg = toHtml(tree, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `${svg}\n`;
}

const OPTIONS = { format: anyOf('svg', 'tree', 'text'), width: numberBetween(600, 10_000) };

/** The timeline in words, with everything that the picture shows. */
function timelineText(data: TimelineData): string {
  const { complaint, facts, duties, bands, holidays } = data;
  const { policy } = complaint;
  const parts: [heading: string, lines: readonly string[]][] = [
    [HEADINGS.stages, bands.map((band) => bandWords(policy, band))],
    [HEADINGS.happened, facts.map((fact) => eventWords(fact, policy))],
    [HEADINGS.due, duties.map((duty) => dutyWords(policy, duty))],
    [HEADINGS.holidays, namedHolidays(holidays).map(({ text }) => text)],
  ];
  const body = parts.map(([heading, lines]) =>
    [
      heading,
      ...(lines.length > 0 ? lines : [NOTHING.inText]).map((line) => `- ${cleanText(line)}`),
    ].join('\n'),
  );
  return `${[cleanText(titleOf(data)), ...body].join('\n\n')}\n`;
}
