/** What a machine makes of the events that bear on a stage, in each of its states: a text to be read, and compared. */
import type {
  LifecycleEvent,
  LifecycleSnapshot,
  TransitionMeta,
} from '../../../src/lifecycle/index.js';
import {
  createComplaintMachine,
  eventStagesOf,
  stateAt,
  take,
} from '../../../src/lifecycle/index.js';
import type { EventType, Policy } from '../../../src/policy/index.js';
import { leavesOf, nameOf } from '../walk.js';

/** How an event stands to the policy, by which clause, and where it leads. */
function outcomeOf(
  machine: ReturnType<typeof createComplaintMachine>,
  state: LifecycleSnapshot,
  type: EventType,
): string {
  const taken = take(machine, state, { type } as never);
  if (!taken) return 'not yet';
  const [chosen] = machine.getTransitionData(state as never, { type } as never);
  const { clause } = (chosen?.meta ?? {}) as Partial<TransitionMeta>;
  const { stage } = taken.state.context;
  const opens = stage === state.context.stage ? '' : `, opens ${stage}`;
  const leads = nameOf(taken.state) === nameOf(state) ? 'stays' : nameOf(taken.state);
  return `${taken.regularity}${clause ? ` by ${clause}` : ''}: ${leads}${opens}${taken.here ? ' here' : ''}`;
}

/** Each state, open or after its end, with what comes of each event there that names no stage. */
export function mapOf(policy: Policy): string {
  const machine = createComplaintMachine(policy);
  const { known, bearsOnStage } = eventStagesOf(policy);
  const ids = policy.stages.map(({ id }) => id);
  const states = leavesOf(machine).flatMap((name) => {
    const path = name.split('.');
    // What follows an end is alike at every stage, but for what was put right.
    const ended = name === 'closed.resolved' ? ids : ids.slice(1, 2);
    const open = path[0] === 'awaiting' ? [null] : path[0] === 'closed' ? ended : path.slice(0, 1);
    return open.map((stage) => ({
      title: path[0] === 'closed' ? `${name} at ${stage}` : name,
      state: stateAt(machine, path, { stage: stage ?? null, advocate: false }),
    }));
  });
  const titles = new Map<string, string[]>();
  for (const { title, state } of states) {
    const byOutcome = new Map<string, EventType[]>();
    for (const type of known.filter(bearsOnStage)) {
      const outcome = outcomeOf(machine, state, type);
      byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), type]);
    }
    const rows = [...byOutcome].map(([outcome, types]) => `- ${outcome}: ${types.join(', ')}`);
    const table = rows.join('\n');
    titles.set(table, [...(titles.get(table) ?? []), title]);
  }
  return `${[...titles].map(([table, of]) => `# ${of.join(', ')}\n\n${table}\n`).join('\n')}`;
}

/** `regular: stage-1.respond of stage-1`: what comes of an event in a state, named as `stage-1.respond` or `closed.resolved of stage-1`. */
export function comes(policy: Policy, at: string, type: EventType, more: object = {}): string {
  const [name = '', of] = at.split(' of ');
  const path = name.split('.');
  const machine = createComplaintMachine(policy);
  const state = stateAt(machine, path, { stage: of ?? path[0] ?? null, advocate: false });
  const taken = take(machine, state, { type, ...more } as LifecycleEvent);
  if (!taken) return 'not at all';
  return `${taken.regularity}: ${nameOf(taken.state)} of ${taken.state.context.stage}`;
}
