import { createComplaintMachine } from '../../lifecycle/index.js';
import type { EventType, Policy } from '../../policy/index.js';
import { eventName, given, isReopening, stageOf as stageOfId } from '../../policy/index.js';
import { ANY_TIME, boxOf, elsewhere, headOf, stageOf, stateBox, tailOf } from './boxes.js';
import type { Chart, ChartArrow, ChartEvent, ChartNode } from './chart.js';
import { besideLines, linesOf } from './lines.js';
import type { MachineTransition } from './transitions.js';
import { collapsed, statesWithin, transitionsOf } from './transitions.js';
import { BOX, titleOf } from './words.js';

/** What to draw of a policy's lifecycle. */
export interface Drawn {
  /** The id of the only stage to draw; all if omitted. */
  readonly stage?: string | undefined;
  /** Whether to show clauses. */
  readonly clauses: boolean;
  /** Whether to show transitions that the policy does not foresee. */
  readonly irregular: boolean;
}

/** The lifecycle of a policy, or one stage of it, as boxes and arrows, read from the machine state by state. */
export function chartOf(policy: Policy, drawn: Drawn): Chart {
  const machine = createComplaintMachine(policy);
  const stages = policy.stages.filter(({ id }) => drawn.stage === undefined || id === drawn.stage);
  const isDrawn = (state: string) => stages.some(({ id }) => id === stageOf(policy, state));
  const transitions = transitionsOf(machine).filter(
    ({ event, regularity, from, to }) =>
      !isUnspoken(policy, event) &&
      (regularity === 'regular' || (drawn.irregular && to !== undefined)) &&
      (drawn.stage === undefined || isDrawn(from) || (to !== undefined && isDrawn(to))),
  );
  const besideAt = (state: string): ChartEvent[] =>
    transitions
      .filter(({ from, to }) => from === state && to === undefined)
      .map((one) => ({ ...one, name: eventName(one.event, policy) }));
  const arrows = arrowsOf(
    policy,
    collapsed(transitions, (id) => statesWithin(machine, id)),
  );
  const states = stages.flatMap(({ id }) =>
    statesWithin(machine, id).map((inner) => `${id}.${inner}`),
  );
  const nodes: ChartNode[] = [
    ...states.map((state) => stateBox(policy, state, besideAt(state), drawn.clauses)),
    ...(drawn.stage === undefined ? [anyTime(besideAt(''), policy, drawn.clauses)] : []),
  ];
  const known = new Set([...nodes.map(({ id }) => id), ...stages.map(({ id }) => id)]);
  const others = new Set(
    arrows.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id)),
  );
  return {
    ...titleOf(policy, stageOfId(policy, drawn.stage)),
    stages,
    nodes: [...nodes, ...[...others].map((id) => beside(otherBox(policy, id), arrows))],
    arrows,
  };
}

/** Whether an event reopens a complaint although the policy is silent on reopening. `none` is not silence. */
const isUnspoken = ({ reopening }: Policy, event: EventType): boolean =>
  isReopening(event) && (reopening ?? 'not-stated') !== 'none' && !given(reopening);

/** Transitions as arrows. Events with the same effect share an arrow. */
function arrowsOf(policy: Policy, transitions: readonly MachineTransition[]): ChartArrow[] {
  const arrows = new Map<string, ChartArrow>();
  for (const { from, to, event, clause, regularity } of transitions) {
    if (to === undefined) continue;
    const [tail, head] = [tailOf(policy, from, to), headOf(policy, from, to)];
    const key = `${tail} ${head} ${regularity}`;
    const before = arrows.get(key)?.events ?? [];
    const added = {
      event,
      name: eventName(event, policy),
      ...(clause !== undefined && { clause }),
    };
    arrows.set(key, { from: tail, to: head, events: [...before, added], regularity });
  }
  return [...arrows.values()];
}

/** A box outside the drawn stages: the start, an end, a source that is repeated, a state of another stage. */
function otherBox(policy: Policy, id: string): ChartNode {
  if (id === 'awaiting') return { id, kind: 'start', lines: linesOf(BOX.start) };
  if (id === ANY_TIME) return { id, kind: 'any-time', lines: linesOf(BOX.anyTime, 'strong') };
  return boxOf(id) ?? elsewhere(policy, id);
}

/** Moves an end out of its stage if the whole stage leads to it. */
function beside(node: ChartNode, arrows: readonly ChartArrow[]): ChartNode {
  const { stage, ...outside } = node;
  const whole = stage && arrows.some(({ from, to }) => from === stage && to === node.id);
  return whole ? { ...outside, at: stage } : node;
}

const anyTime = (events: readonly ChartEvent[], policy: Policy, clauses: boolean): ChartNode => ({
  id: ANY_TIME,
  kind: 'any-time',
  lines: [
    ...linesOf(BOX.always, 'strong', 60),
    ...besideLines(events, policy, undefined, clauses, 84),
  ],
});
