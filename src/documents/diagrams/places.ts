import type { Duty, End, Policy } from '../../policy/index.js';
import type { ChartFact, ChartNode } from './chart.js';
import { besideLines, END_WORDS, linesOf, stepLines } from './words.js';

/** The box of what holds in every state. */
export const ANY_TIME = 'any-time';

/** The stage that a state belongs to, if it belongs to one. */
export const stageOf = ({ stages }: Policy, state: string): string | undefined => {
  const name = state.split('.')[0];
  return stages.find(({ id }) => id === name)?.id;
};

/** Whether a state is that of a complaint that has ended, in whatever way. */
export const isClosed = (state: string): boolean => state.split('.')[0] === 'closed';

/** The box from which a transition is drawn. What comes from no stage is drawn beside where it leads, so that no arrow crosses the picture. */
export function tailOf(policy: Policy, from: string, to: string): string {
  if (from !== '' && !isClosed(from)) return from;
  const name = from || ANY_TIME;
  const at = stageOf(policy, to);
  return at ? `${name}>${at}` : name;
}

/** The box to which a transition is drawn: an end beside what brings it. */
export const headOf = (policy: Policy, from: string, to: string): string =>
  stageOf(policy, to) ? to : `${to}@${stageOf(policy, from) ?? ANY_TIME}`;

/** The box of an end, or of what comes again from outside a stage, by its id. */
export function boxOf(id: string): ChartNode | undefined {
  const [, state = '', how, at = ''] = /^([^@>]*)([@>])(.*)$/.exec(id) ?? [];
  const [group, end] = state.split('.');
  const stage = at === ANY_TIME ? undefined : at;
  const ended = end ? `: ${END_WORDS[end as End]}` : ', however it ended';
  if (how === '@') {
    const lines = linesOf(`Closed${ended}`, undefined, 20);
    return { id, kind: 'end', ...(stage && { stage }), lines };
  }
  if (how !== '>') return undefined;
  const words = group === ANY_TIME ? 'At any time' : `From closed${ended}`;
  return { id, kind: 'again', stage: at, lines: linesOf(words) };
}

/** The box of a state within a stage. */
export function stateBox(
  policy: Policy,
  state: string,
  beside: readonly ChartFact[],
  clauses: boolean,
): ChartNode {
  const [id, duty] = state.split('.') as [string, Duty | 'answered'];
  const stage = policy.stages.find((one) => one.id === id);
  const step = stage?.steps.find((one) => one.duty === duty);
  return {
    id: state,
    kind: step?.party === 'complainant' ? 'window' : 'step',
    stage: id,
    lines: [
      ...(step ? stepLines(step, clauses) : linesOf('Answered', 'strong')),
      ...besideLines(beside, stage, clauses),
    ],
  };
}

/** A state of another stage, where only one stage is drawn. */
export function elsewhere(policy: Policy, state: string): ChartNode {
  const [id, duty] = state.split('.');
  const { lines } = stateBox(policy, `${id}.${duty}`, [], false);
  const name = policy.stages.find((one) => one.id === id)?.name ?? '';
  return {
    id: state,
    kind: 'elsewhere',
    lines: [...linesOf(name, 'small'), ...lines.filter(({ weight }) => weight === 'strong')],
  };
}
