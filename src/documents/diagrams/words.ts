import type { End, Limit, Stage, Stated, Step } from '../../policy/index.js';
import { DUTY_NAMES, durationInWords, EVENT_NAMES, startInWords } from '../../policy/index.js';
import { capitalised, wrapped } from '../drawing/index.js';
import type { ChartFact, ChartLine } from './chart.js';

/** How a complaint is closed, in words for a picture. */
export const END_WORDS: Readonly<Record<End, string>> = {
  resolved: 'resolved',
  excluded: 'not taken as a complaint',
  withdrawn: 'withdrawn',
  'escalation-refused': 'escalation refused',
  lapsed: 'no reply in time',
  merged: 'joined to another complaint',
  exhausted: 'process exhausted',
};

const NO_TIME = {
  none: 'no time limit',
  'not-stated': 'no time stated',
  'not-seen': 'time not seen',
} as const;

/** Characters in a line of a box. */
const LONGEST = 48;

/** Words as the lines of a box. */
export const linesOf = (
  text: string,
  weight?: ChartLine['weight'],
  longest = LONGEST,
): ChartLine[] => wrapped(text, longest).map((line) => ({ text: line, ...(weight && { weight }) }));

/** A time limit in words: how long; from what, where there is more than one. */
function limitWords(limit: Stated<readonly Limit[]>): string[] {
  if (typeof limit === 'string') return [NO_TIME[limit]];
  if (limit.length === 1) return limit.map((one) => `within ${durationInWords(one)}`);
  return limit.map((one) => `within ${durationInWords(one)} of ${startInWords(one)}`);
}

/** A step that a stage waits for. */
export function stepLines(step: Step, clauses: boolean): ChartLine[] {
  const cited = clauses ? ` (${step.clause})` : '';
  const who = step.party === 'landlord' ? 'The landlord' : 'The complainant';
  return [
    ...linesOf(capitalised(DUTY_NAMES[step.duty]), 'strong'),
    ...limitWords(step.limit).flatMap((words, n, all) =>
      linesOf(`${n === 0 ? `${who}, ` : ''}${words}${n === all.length - 1 ? cited : ''}`),
    ),
  ];
}

/** Facts that change no state, by what they are; with the time for them, where a step beside the others asks for them. */
export function besideLines(
  facts: readonly ChartFact[],
  stage: Stage | undefined,
  clauses: boolean,
  longest = 48,
): ChartLine[] {
  if (facts.length === 0) return [];
  const words = facts.map(({ event, clause }) => {
    const step = stage?.steps.find(({ beside, doneBy }) => beside && doneBy.includes(event));
    const limit = step && typeof step.limit === 'object' ? limitWords(step.limit).join(' or ') : '';
    return [
      EVENT_NAMES[event],
      ...(limit ? [limit] : []),
      ...(clauses && clause ? [`(${clause})`] : []),
    ].join(' ');
  });
  return linesOf(`Also here: ${words.join('; ')}`, 'small', longest);
}
