import { dateWithYear } from '../../calendar/index.js';
import { REGULARITIES } from '../../lifecycle/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import { cleanText } from '../drawing/index.js';
import type { TimelineData } from './data.js';
import { namedHolidays } from './shade.js';
import { dutyWords } from './words.js';

/** The timeline in words: what the picture shows, part by part. */
export function timelineText(data: TimelineData, title: string): string {
  const { complaint, facts, duties, bands, holidays } = data;
  const { stages } = complaint.policy;
  const nameOf = (id: string) => stages.find((stage) => stage.id === id)?.name ?? id;
  const parts: [heading: string, lines: readonly string[]][] = [
    [
      'Stages',
      bands.map(
        ({ stage, from, to }) => `${nameOf(stage)}: ${dateWithYear(from)} to ${dateWithYear(to)}`,
      ),
    ],
    [
      'What happened',
      facts.map(({ event, regularity }) => {
        const odd = regularity === 'regular' ? '' : ` (irregular: ${REGULARITIES[regularity]})`;
        return `${dateWithYear(event.on)}: ${EVENT_NAMES[event.type]}${odd}`;
      }),
    ],
    ['What was due', duties.map((duty) => dutyWords(complaint.policy, duty))],
    ['Bank holidays and closures', namedHolidays(holidays).map(({ text }) => text)],
  ];
  const body = parts.map(
    ([heading, lines]) =>
      `${heading}\n${(lines.length > 0 ? lines : ['None.']).map((line) => `- ${cleanText(line)}`).join('\n')}`,
  );
  return `${[cleanText(title), ...body].join('\n\n')}\n`;
}
