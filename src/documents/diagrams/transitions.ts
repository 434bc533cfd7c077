import type { AnyStateNode } from 'xstate';
import type { ComplaintMachine, Regularity, TransitionMeta } from '../../lifecycle/index.js';
import type { ClauseRef, EventType } from '../../policy/index.js';

/** One transition, as the machine has it. */
export interface MachineTransition {
  /** The state that has it: `stage-1.respond`, `closed`; empty for what holds in all. */
  readonly from: string;
  readonly event: EventType;
  /** Where it leads; absent where the event is recorded and changes no state. */
  readonly to?: string;
  readonly regularity: Regularity;
  readonly clause?: ClauseRef;
}

/** Every transition of a machine, state by state, outermost first; each once. */
export function transitionsOf(machine: ComplaintMachine): MachineTransition[] {
  const found = new Map<string, MachineTransition>();
  visit(machine.root as unknown as AnyStateNode, found);
  return [...found.values()];
}

/** The states within a state of the machine, in order. */
export const statesWithin = (machine: ComplaintMachine, name: string): string[] =>
  Object.keys((machine.root.states[name] as AnyStateNode | undefined)?.states ?? {});

function visit(node: AnyStateNode, found: Map<string, MachineTransition>): void {
  for (const { eventType, target, meta } of Object.values(node.on).flat()) {
    // What has no meta is how XState forbids something.
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

/** Below this, an arrow from each state says it better. */
const FEWEST = 3;

/**
 * What every state within a stage has alike, as a transition of the stage as a whole: one arrow in place of many.
 */
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
