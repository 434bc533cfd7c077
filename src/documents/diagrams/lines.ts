import type { Policy, Stage, Step } from '../../policy/index.js';
import { wrapped } from '../drawing/index.js';
import type { ChartArrow, ChartEvent, ChartLine } from './chart.js';
import { ARROW, BOX, limitWords, WHO } from './words.js';

/** Characters in a line of a box. */
const IN_BOX = 48;
/** Characters in a line on an arrow. */
const ON_ARROW = 26;

/** An irregular arrow names at most this many events. If there are more, it counts the rest. */
const MOST = 3;

/** Wraps a text into lines for a box. */
export const linesOf = (
  text: string,
  weight?: ChartLine['weight'],
  longest = IN_BOX,
): ChartLine[] => wrapped(text, longest).map((line) => ({ text: line, ...(weight && { weight }) }));

/** The lines of a step that a stage waits for. */
export const stepLines = (step: Step, policy: Policy, clauses: boolean): ChartLine[] => [
  ...linesOf(BOX.step(step, policy), 'strong'),
  ...(step.when ? linesOf(BOX.forSome) : []),
  ...limitWords(step.limit, policy).flatMap((words, n, all) => {
    const who = n === 0 ? `${WHO[step.party]}, ` : '';
    const cited = clauses && n === all.length - 1 ? ` (${step.clause})` : '';
    return linesOf(`${who}${words}${cited}`);
  }),
];

/** Events that change no state, with the time limit of their step if the stage does not wait for it. */
export function besideLines(
  events: readonly ChartEvent[],
  policy: Policy,
  stage: Stage | undefined,
  clauses: boolean,
  longest = IN_BOX,
): ChartLine[] {
  if (events.length === 0) return [];
  const words = events.map(({ event, name, clause }) => {
    const step = stage?.steps.find(({ beside, doneBy }) => beside && doneBy.includes(event));
    const limit = typeof step?.limit === 'object' ? BOX.limits(limitWords(step.limit, policy)) : '';
    const again = step?.repeats ? BOX.repeated : '';
    return [name, limit, again, clauses && clause ? `(${clause})` : ''].filter(Boolean).join(' ');
  });
  return linesOf(BOX.also(words), 'small', longest);
}

/** The lines on an arrow: the events, the days of a complaint, and what is irregular. */
export function arrowLines(
  { events, regularity, taken = [] }: ChartArrow,
  { clauses, whole }: { readonly clauses: boolean; readonly whole: boolean },
): ChartLine[] {
  const names = events.map(
    ({ name, clause }) => `${name}${clauses && clause ? ` (${clause})` : ''}`,
  );
  const isCut = regularity !== 'regular' && taken.length === 0 && names.length > MOST;
  const said = isCut ? [...names.slice(0, MOST - 1), ARROW.others(names.length - MOST + 1)] : names;
  const odd = regularity === 'regular' ? [] : wrapped(ARROW.irregular(regularity), ON_ARROW);
  return [
    ...linesOf(ARROW.events(said, whole), undefined, ON_ARROW),
    ...taken.flatMap((one) => linesOf(one, 'strong', ON_ARROW)),
    ...odd.map((text) => ({ text, weight: 'strong' as const, irregular: true as const })),
  ];
}
