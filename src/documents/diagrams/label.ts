import { REGULARITIES } from '../../lifecycle/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import { wrapped } from '../drawing/index.js';
import type { ChartArrow, ChartLine } from './chart.js';

/** Characters in a line on an arrow. */
const LONGEST = 26;

/** What is written on an arrow, line by line: the facts; what a complaint did; what is irregular in it. */
export function arrowLines(
  { facts, regularity, taken = [] }: ChartArrow,
  { clauses, whole }: { readonly clauses: boolean; readonly whole: boolean },
): ChartLine[] {
  const said = facts
    .map(({ event, clause }) => EVENT_NAMES[event] + (clauses && clause ? ` (${clause})` : ''))
    .join(' or ');
  const odd = regularity !== 'regular';
  return [
    ...wrapped(`${whole ? 'at any step: ' : ''}${said}`, LONGEST).map((text) => ({ text })),
    ...taken.flatMap((one) => wrapped(one, LONGEST)).map((text) => strong(text)),
    ...(odd ? wrapped(`irregular: ${REGULARITIES[regularity]}`, LONGEST) : []).map((text) => ({
      ...strong(text),
      irregular: true as const,
    })),
  ];
}

const strong = (text: string) => ({ text, weight: 'strong' as const });
