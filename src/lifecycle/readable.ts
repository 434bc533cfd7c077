import { invalidArgument } from '../errors.js';
import { oncePer } from '../policy/index.js';
import type { ComplaintMachine } from './types.js';
import { EXPECTED_MACHINE } from './words.js';

type Node = ComplaintMachine['root'];

/**
 * Checks, once per machine, that it uses no feature of XState that the table of transitions does not reproduce.
 *
 * @throws {@link ComplaintsError} `argument/invalid`, naming the state and the feature.
 */
export const checkReadable: (machine: ComplaintMachine) => void = oncePer(
  ({ root }: ComplaintMachine) => refuseUnknown(root),
);

/** Features of an XState state that this lifecycle does not use and the table does not reproduce. */
const unknownIn = (node: Node): readonly string[] =>
  Object.entries({
    [node.type]: node.type !== 'compound' && node.type !== 'atomic',
    entry: node.entry.length > 0,
    exit: node.exit.length > 0,
    invoke: node.invoke.length > 0,
    always: (node.always ?? []).length > 0,
    after: node.after.length > 0,
    '*': [...node.transitions.keys()].some((type) => type.includes('*')),
    'initial actions': node.config.initial !== undefined && node.initial.actions.length > 0,
  }).flatMap(([feature, isThere]) => (isThere ? [feature] : []));

function refuseUnknown(node: Node): void {
  const [feature] = unknownIn(node);
  if (feature !== undefined) throw invalidArgument(`${node.id}: ${feature}`, EXPECTED_MACHINE);
  for (const inner of Object.values(node.states)) refuseUnknown(inner as Node);
}
