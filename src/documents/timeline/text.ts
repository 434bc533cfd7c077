import { cleanText } from '../drawing/index.js';
import type { TimelineData } from './data.js';
import { namedHolidays } from './shade.js';
import { bandWords, dutyWords, eventWords, HEADINGS, NOTHING, titleOf } from './words.js';

/** The timeline in words: what the picture shows, part by part. */
export function timelineText(data: TimelineData): string {
  const { complaint, facts, duties, bands, holidays } = data;
  const { policy } = complaint;
  const parts: [heading: string, lines: readonly string[]][] = [
    [HEADINGS.stages, bands.map((band) => bandWords(policy, band))],
    [HEADINGS.happened, facts.map(eventWords)],
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
