import type { End, Policy } from '../../policy/index.js';
import { stageOf as stageOfId, stepOf } from '../../policy/index.js';
import type { ChartEvent, ChartNode } from './chart.js';
import { besideLines, linesOf, stepLines } from './lines.js';
import { BOX } from './words.js';

/** The box of events that are possible in every state. */
export const ANY_TIME = 'any-time';

/** The stage that a state belongs to, if any. */
export const stageOf = (policy: Policy, state: string): string | undefined =>
  stageOfId(policy, state.split('.')[0])?.id;

/** Whether the complaint has ended in a state, in any way. */
export const isClosed = (state: string): boolean => state.split('.')[0] === 'closed';

/** The box where a transition starts. A source outside the stages is repeated at the target, to keep arrows short. */
export function tailOf(policy: Policy, from: string, to: string): string {
  if (from !== '' && !isClosed(from)) return from;
  const name = from || ANY_TIME;
  const at = stageOf(policy, to);
  return at ? `${name}>${at}` : name;
}

/** The box where a transition leads. An end is repeated at each stage that leads to it. */
export const headOf = (policy: Policy, from: string, to: string): string =>
  stageOf(policy, to) ? to : `${to}@${stageOf(policy, from) ?? ANY_TIME}`;

/** The box of an end, or of a source outside the stages that is repeated, by its id. */
export function boxOf(id: string): ChartNode | undefined {
  const [, state = '', how, at = ''] = /^([^@>]*)([@>])(.*)$/.exec(id) ?? [];
  const [group, name] = state.split('.');
  const end = name as End | undefined;
  if (how === '@') {
    const stage = at === ANY_TIME ? {} : { stage: at };
    return { id, kind: 'end', ...stage, lines: linesOf(BOX.closed(end), undefined, 20) };
  }
  if (how !== '>') return undefined;
  const words = group === ANY_TIME ? BOX.anyTime : BOX.fromClosed(end);
  return { id, kind: 'again', stage: at, lines: linesOf(words) };
}

/** The box of a state within a stage. */
export function stateBox(
  policy: Policy,
  state: string,
  beside: readonly ChartEvent[],
  clauses: boolean,
): ChartNode {
  const [id = '', duty] = state.split('.');
  const step = stepOf(policy, id, duty);
  return {
    id: state,
    kind: step?.party === 'complainant' ? 'window' : 'step',
    stage: id,
    lines: [
      ...(step ? stepLines(step, policy, clauses) : linesOf(BOX.answered, 'strong')),
      ...besideLines(beside, policy, stageOfId(policy, id), clauses),
    ],
  };
}

/** A state of another stage, when the diagram shows one stage alone. */
export function elsewhere(policy: Policy, state: string): ChartNode {
  const { stage, lines } = stateBox(policy, state, [], false);
  const name = stageOfId(policy, stage)?.name ?? '';
  return {
    id: state,
    kind: 'elsewhere',
    lines: [...linesOf(name, 'small'), ...lines.filter(({ weight }) => weight === 'strong')],
  };
}
