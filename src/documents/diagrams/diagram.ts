import type { IsoDate } from '../../calendar/index.js';
import type { Complaint } from '../../complaint/index.js';
import { checkedComplaint } from '../../complaint/index.js';
import type { Policy } from '../../policy/index.js';
import { anyOf, checkedOptions, date, orInvalid, policyIn, yesOrNo } from '../arguments.js';
import { EXPECTED } from '../words.js';
import type { Chart } from './chart.js';
import { toDot } from './dot.js';
import { chartOf } from './draw.js';
import { toMermaid } from './mermaid.js';
import { withPath } from './path.js';

/** The options of {@link stateDiagram}. */
export interface DiagramOptions {
  /** `dot`, the default, for Graphviz (see {@link toSvg}); `mermaid` for GitHub and other places that draw it. */
  readonly format?: 'dot' | 'mermaid';
  /** One stage alone, by its id. */
  readonly stage?: string;
  /** Whether to show the clauses at the steps and on the arrows. Default: no. */
  readonly clauses?: boolean;
  /** Whether to show transitions that the policy does not foresee. There are many: best with one stage. Default: no. */
  readonly irregular?: boolean;
  /** For a complaint: the day to look from. Default: right after its last event, with no further time passed. */
  readonly asOf?: IsoDate;
}

/**
 * Draws the lifecycle of a complaint as a state diagram: each stage with its steps, who takes them and the time for
 * them, what leads from one to the next, and how a complaint is closed and reopened. It is read from the machine that
 * `createComplaintMachine` returns. Ends are drawn at each stage that can lead to them.
 *
 * For a complaint, it draws the policy's diagram with the complaint's path: its states, their days, and any irregular
 * event.
 *
 * @returns DOT or Mermaid text. Names and clauses are escaped, and never read as markup.
 * @throws `ComplaintsError` `argument/invalid`, also for an unknown stage; `date/invalid`; `calendar/beyond-horizon`.
 *
 * @example
 * stateDiagram(housingPlus2018, { clauses: true });
 * stateDiagram(housingPlus2018, { stage: 'stage-3', format: 'mermaid' });
 * stateDiagram(complaint, { asOf: '2019-02-19' });
 */
export function stateDiagram(subject: Policy | Complaint, options: DiagramOptions = {}): string {
  const complaint = orInvalid(subject, EXPECTED.subject, () =>
    isComplaint(subject) ? checkedComplaint(subject) : undefined,
  );
  const policy = complaint?.policy ?? policyIn(subject as Policy);
  const {
    format = 'dot',
    stage,
    clauses = false,
    irregular = false,
    asOf,
  } = checkedOptions(options, {
    format: anyOf('dot', 'mermaid'),
    stage: anyOf(...policy.stages.map(({ id }) => id)),
    clauses: yesOrNo,
    irregular: yesOrNo,
    asOf: date,
  });
  const chart = chartOf(policy, { stage, clauses, irregular });
  const drawn = complaint ? within(withPath(chart, complaint, asOf), stage) : chart;
  return format === 'dot' ? toDot(drawn, clauses) : toMermaid(drawn, clauses);
}

const isComplaint = (subject: unknown): subject is Complaint =>
  typeof subject === 'object' && subject !== null && 'history' in subject;

/** The boxes and arrows that touch the stage, if only one stage is drawn. */
function within(chart: Chart, stage: string | undefined): Chart {
  if (stage === undefined) return chart;
  const inside = new Set([
    stage,
    ...chart.nodes.filter((node) => (node.at ?? node.stage) === stage).map(({ id }) => id),
  ]);
  const known = new Set([...inside, ...chart.nodes.map(({ id }) => id)]);
  const arrows = chart.arrows.filter(
    ({ from, to }) => (inside.has(from) || inside.has(to)) && known.has(from) && known.has(to),
  );
  const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return {
    ...chart,
    nodes: chart.nodes.filter(({ id }) => inside.has(id) || ends.has(id)),
    arrows,
  };
}
