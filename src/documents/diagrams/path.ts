import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear } from '../../calendar/index.js';
import type { Complaint, Elapsed, PlacedFact, Position } from '../../complaint/index.js';
import { factsUntil, positionOn } from '../../complaint/index.js';
import { REGULARITIES } from '../../lifecycle/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import { capitalised } from '../drawing/index.js';
import type { Chart } from './chart.js';
import type { Path } from './path-steps.js';
import { cross, stay } from './path-steps.js';

/**
 * The chart of a policy with the path that one complaint took: where it was, on which days it went on, and
 * what of that the policy does not foresee.
 */
export function withPath(chart: Chart, complaint: Complaint, asOf: IsoDate | undefined): Chart {
  const now = asOf && positionOn(complaint, asOf);
  const facts = asOf ? factsUntil(complaint, asOf) : complaint.history;
  let path: Path = { policy: complaint.policy, chart, at: 'awaiting', state: 'awaiting' };
  let stage: string | null = null;
  for (const fact of facts) {
    for (const { on, expiryOf, after } of fact.elapsed ?? [])
      path = byTime(path, after, { on, expiryOf });
    path = byFact(path, fact);
    stage = fact.after.stage;
  }
  if (now && stage !== null && stateOf(now) !== path.state) path = byTime(path, now);
  const { nodes, ...rest } = path.chart;
  const current = path.at;
  return {
    ...rest,
    title: `The path of one complaint: ${chart.title}`,
    description: `${chart.description} The path that a complaint took is drawn bold, with its days${asOf ? `, as known on ${dateWithYear(asOf)}` : ''}.`,
    nodes: nodes.map((node) => (node.id === current ? { ...node, mark: 'now' as const } : node)),
  };
}

/** The name of a position in the machine. */
const stateOf = ({ stage, step, end }: Position): string => {
  if (end) return `closed.${end}`;
  return stage && step ? `${stage}.${step}` : 'awaiting';
};

function byFact(path: Path, { event, after, regularity }: PlacedFact): Path {
  const to = stateOf(after);
  const day = dateWithYear(event.on);
  if (to !== path.state) {
    return cross(path, to, { facts: [{ event: event.type }], regularity, taken: [day] });
  }
  const odd = regularity === 'regular' ? '' : `; irregular: ${REGULARITIES[regularity]}`;
  return stay(path, `${day}: ${capitalised(EVENT_NAMES[event.type])}${odd}`, odd !== '');
}

/** The passing of time did it, and no fact. */
const byTime = (path: Path, after: Position, elapsed?: Pick<Elapsed, 'on' | 'expiryOf'>): Path =>
  cross(path, stateOf(after), {
    facts: [],
    regularity: 'regular',
    taken: [elapsed ? `the time ran out on ${dateWithYear(elapsed.on)}` : 'the time ran out'],
  });
