import type { MachineTransition } from './transitions.js';

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
