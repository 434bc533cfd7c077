import type { Policy } from '../../policy/index.js';
import type { Chart, ChartArrow, ChartNode } from './chart.js';
import { boxOf, headOf, isClosed, stageOf, tailOf } from './places.js';
import { linesOf } from './words.js';

/** How far a complaint has come on its chart. */
export interface Path {
  readonly policy: Policy;
  readonly chart: Chart;
  /** The box it is at. */
  readonly at: string;
  /** The state of the machine it is in. */
  readonly state: string;
}

/** From a state to another: along an arrow of the chart where there is one for that, else along one of its own. */
export function cross(path: Path, to: string, step: Omit<ChartArrow, 'from' | 'to'>): Path {
  const { policy, chart, state: from } = path;
  const known = chart.arrows.find((arrow) => isFor(path, to, arrow, step));
  const arrow = known ?? {
    ...step,
    taken: [],
    from: tailOf(policy, from, to),
    to: headOf(policy, from, to),
  };
  const taken = { ...arrow, taken: [...(arrow.taken ?? []), ...(step.taken ?? [])] };
  const stages = chart.stages.map(({ id }) => id);
  const nodes = [arrow.from, arrow.to]
    .filter((id) => !stages.includes(id) && !chart.nodes.some((node) => node.id === id))
    .map((id) => boxOf(id))
    .filter((node): node is ChartNode => node !== undefined);
  const drawn = {
    ...chart,
    nodes: [...chart.nodes, ...nodes],
    arrows: known
      ? chart.arrows.map((one) => (one === known ? taken : one))
      : [...chart.arrows, taken],
  };
  return {
    policy,
    chart: marked(marked(drawn, arrow.from), arrow.to),
    at: arrow.to,
    state: to,
  };
}

/** Whether an arrow is the one for a step: from this state, from its stage as a whole, or from wherever it stands in for this state. */
function isFor(
  { policy, state: from }: Path,
  to: string,
  arrow: ChartArrow,
  { facts, regularity }: Omit<ChartArrow, 'from' | 'to'>,
): boolean {
  const sources = [from, stageOf(policy, from) ?? from, ...(from === 'awaiting' ? [] : [''])];
  if (isClosed(from)) sources.push('closed');
  return (
    arrow.regularity === regularity &&
    facts.length > 0 &&
    facts.every(({ event }) => arrow.facts.some((fact) => fact.event === event)) &&
    sources.some(
      (source) =>
        arrow.from === tailOf(policy, source, to) && arrow.to === headOf(policy, source, to),
    )
  );
}

/** What happened where it stands, and led nowhere else. */
export function stay(path: Path, words: string, irregular: boolean): Path {
  const lines = linesOf(words, 'small').map((line) => ({
    ...line,
    ...(irregular && { irregular: true as const }),
  }));
  const nodes = path.chart.nodes.map((node) =>
    node.id === path.at ? { ...node, lines: [...node.lines, ...lines] } : node,
  );
  return { ...path, chart: { ...path.chart, nodes } };
}

const marked = (chart: Chart, id: string): Chart => ({
  ...chart,
  nodes: chart.nodes.map((node) => (node.id === id ? { ...node, mark: 'been' as const } : node)),
});
