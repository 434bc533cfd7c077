import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear } from '../../calendar/index.js';
import type { Complaint, PlacedEvent, Position } from '../../complaint/index.js';
import { eventsUntil, positionOf } from '../../complaint/index.js';
import type { Policy } from '../../policy/index.js';
import { eventName } from '../../policy/index.js';
import { boxOf, headOf, isClosed, stageOf, tailOf } from './boxes.js';
import type { Chart, ChartArrow, ChartNode } from './chart.js';
import { linesOf } from './lines.js';
import { PATH, titleOfPath } from './words.js';

/**
 * Adds the path of a complaint to its policy's chart: the states it was in, the days on which it moved, and what the
 * policy does not foresee.
 */
export function withPath(chart: Chart, complaint: Complaint, asOf: IsoDate | undefined): Chart {
  const now = asOf && positionOf(complaint, asOf);
  let path: Path = { policy: complaint.policy, chart, at: 'awaiting', state: 'awaiting' };
  let stage: string | null = null;
  for (const placed of asOf ? eventsUntil(complaint, asOf) : complaint.history) {
    for (const { on, after } of placed.elapsed ?? []) path = byTime(path, after, on);
    path = byEvent(path, placed);
    stage = placed.after.stage;
  }
  if (now && stage !== null && stateOf(now) !== path.state) path = byTime(path, now);
  return { ...marked(path.chart, path.at, 'now'), ...titleOfPath(chart, asOf) };
}

/** The machine's name for the state of a position. */
const stateOf = ({ stage, step, end }: Position): string => {
  if (end) return `closed.${end}`;
  return stage && step ? `${stage}.${step}` : 'awaiting';
};

/** The path of a complaint so far. */
interface Path {
  readonly policy: Policy;
  readonly chart: Chart;
  /** The current box. */
  readonly at: string;
  /** The current state of the machine. */
  readonly state: string;
}

type Passage = Omit<ChartArrow, 'from' | 'to'>;

function byEvent(path: Path, { event, after, regularity }: PlacedEvent): Path {
  const { on, type } = event;
  const name = eventName(type, path.policy);
  const to = stateOf(after);
  return to === path.state
    ? stay(path, PATH.happened(on, name, regularity), regularity !== 'regular')
    : cross(path, to, { events: [{ event: type, name }], regularity, taken: [dateWithYear(on)] });
}

/** Adds a move that the passing of time caused, without an event. */
const byTime = (path: Path, after: Position, on?: IsoDate): Path =>
  cross(path, stateOf(after), {
    events: [],
    regularity: 'regular',
    taken: [PATH.timeRanOut(on)],
  });

/** Moves to another state, along an arrow of the chart if it has the right one, or along a new one. */
function cross(path: Path, to: string, passage: Passage): Path {
  const { policy, chart, state } = path;
  const known = chart.arrows.find((arrow) => isFor(path, to, arrow, passage));
  const arrow = known ?? {
    ...passage,
    taken: [],
    from: tailOf(policy, state, to),
    to: headOf(policy, state, to),
  };
  const taken = { ...arrow, taken: [...(arrow.taken ?? []), ...(passage.taken ?? [])] };
  const drawn = [...chart.stages, ...chart.nodes].map(({ id }) => id);
  const nodes = [arrow.from, arrow.to]
    .filter((id) => !drawn.includes(id))
    .flatMap((id) => boxOf(id) ?? []);
  const crossed = {
    ...chart,
    nodes: [...chart.nodes, ...nodes],
    arrows: known
      ? chart.arrows.map((one) => (one === known ? taken : one))
      : [...chart.arrows, taken],
  };
  const chartAfter = marked(marked(crossed, arrow.from, 'been'), arrow.to, 'been');
  return { policy, chart: chartAfter, at: arrow.to, state: to };
}

/** Whether an arrow fits a move: it starts at this state, at its whole stage, or at a box that stands for the state. */
function isFor(
  { policy, state }: Path,
  to: string,
  arrow: ChartArrow,
  { events, regularity }: Passage,
): boolean {
  const sources = [state, stageOf(policy, state) ?? state, ...(state === 'awaiting' ? [] : [''])];
  if (isClosed(state)) sources.push('closed');
  return (
    arrow.regularity === regularity &&
    events.length > 0 &&
    events.every(({ event }) => arrow.events.some((known) => known.event === event)) &&
    sources.some(
      (source) =>
        arrow.from === tailOf(policy, source, to) && arrow.to === headOf(policy, source, to),
    )
  );
}

/** Adds a line to the current box for an event that changes no state. */
function stay({ chart, at, ...path }: Path, words: string, irregular: boolean): Path {
  const lines = linesOf(words, 'small').map((line) =>
    irregular ? { ...line, irregular: true as const } : line,
  );
  const nodes = chart.nodes.map((node) =>
    node.id === at ? { ...node, lines: [...node.lines, ...lines] } : node,
  );
  return { ...path, at, chart: { ...chart, nodes } };
}

const marked = (chart: Chart, id: string, mark: NonNullable<ChartNode['mark']>): Chart => ({
  ...chart,
  nodes: chart.nodes.map((node) => (node.id === id ? { ...node, mark } : node)),
});
