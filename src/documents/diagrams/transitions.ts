import type { AnyStateNode } from 'xstate';
import type { ComplaintMachine, Regularity, TransitionMeta } from '../../lifecycle/index.js';
import type { ClauseRef, EventType } from '../../policy/index.js';

/** A transition of the machine. */
export interface MachineTransition {
  /** The state that has it: `stage-1.respond`, `closed`; empty if every state has it. */
  readonly from: string;
  readonly event: EventType;
  /** The state it leads to; absent if the event is recorded without a change of state. */
  readonly to?: string;
  readonly regularity: Regularity;
  readonly clause?: ClauseRef;
}

/** Every transition of a machine, once each, state by state, outermost first. */
export function transitionsOf(machine: ComplaintMachine): MachineTransition[] {
  const found = new Map<string, MachineTransition>();
  visit(machine.root as unknown as AnyStateNode, found);
  return [...found.values()];
}

/** The inner states of a state of the machine, in order. */
export const statesWithin = (machine: ComplaintMachine, name: string): string[] =>
  Object.keys((machine.root.states[name] as AnyStateNode | undefined)?.states ?? {});

function visit(node: AnyStateNode, found: Map<string, MachineTransition>): void {
  for (const { eventType, target, meta } of Object.values(node.on).flat()) {
    // A transition without meta is how XState forbids an event.
    const { regularity, clause } = (meta ?? {}) as Partial<TransitionMeta>;
    if (!regularity) continue;
    const [from, to] = [node.path.join('.'), target?.[0]?.path.join('.')];
    const key = [from, eventType, to, regularity].join(' ');
    if (found.has(key)) continue;
    found.set(key, {
      from,
      event: eventType as EventType,
      ...(to !== undefined && { to }),
      regularity,
      ...(clause !== undefined && { clause }),
    });
  }
  for (const inner of Object.values(node.states)) visit(inner, found);
}

/** A stage with fewer states keeps an arrow from each. */
const FEWEST = 3;

/** Replaces a transition that every state of a stage has with one of the whole stage: one arrow instead of many. */
export function collapsed(
  transitions: readonly MachineTransition[],
  statesOf: (stage: string) => readonly string[],
): MachineTransition[] {
  const alike = new Map<string, number>();
  for (const one of transitions) alike.set(keyOf(one), (alike.get(keyOf(one)) ?? 0) + 1);
  const whole = (one: MachineTransition): boolean => {
    const states = statesOf(stageIn(one.from));
    return (
      one.to !== undefined &&
      one.from.includes('.') &&
      states.length >= FEWEST &&
      alike.get(keyOf(one)) === states.length
    );
  };
  const seen = new Set<string>();
  return transitions.flatMap((one) => {
    if (!whole(one)) return [one];
    if (seen.has(keyOf(one))) return [];
    seen.add(keyOf(one));
    return [{ ...one, from: stageIn(one.from) }];
  });
}

const stageIn = (from: string): string => from.split('.')[0] ?? from;

const keyOf = ({ from, event, to, regularity, clause }: MachineTransition): string =>
  [stageIn(from), event, to, regularity, clause].join(' ');
