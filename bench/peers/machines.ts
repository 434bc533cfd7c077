import { createMachine, interpret, state, transition as when } from 'robot3';
import { createActor, initialTransition, transition } from 'xstate';
import type { ComplaintEvent, ComplaintMachine } from '../../src/index.js';

type Events = readonly ComplaintEvent[];

/** The events sent to an actor of the library's own machine. Nothing is read, ordered or kept. */
export function sentToActor(machine: ComplaintMachine, events: Events): unknown {
  const actor = createActor(machine).start();
  for (const event of events) actor.send(event);
  actor.stop();
  return actor.getSnapshot().value;
}

/** The same by XState's pure function. */
export function byTransition(machine: ComplaintMachine, events: Events): unknown {
  let [snapshot] = initialTransition(machine);
  for (const event of events) [snapshot] = transition(machine, snapshot, event);
  return snapshot.value;
}

const inAny = [when('complaint.resolved', 'resolved')];
const beside = (own: string) => [
  when('complainant.contacted', own),
  when('complaint.allocated', own),
  ...inAny,
];

/** The states of two stages of Housing Plus 2018, without a single check. */
const robot = createMachine('awaiting', {
  awaiting: state(when('complaint.received', 'contact')),
  contact: state(when('complaint.formalised', 'acknowledge1'), ...inAny),
  acknowledge1: state(when('complaint.acknowledged', 'respond1'), ...beside('acknowledge1')),
  respond1: state(
    when('response.sent', 'escalate1'),
    when('response.extended', 'respond1'),
    ...beside('respond1'),
  ),
  escalate1: state(when('escalation.requested', 'acknowledge2'), ...inAny),
  acknowledge2: state(when('complaint.acknowledged', 'respond2'), ...beside('acknowledge2')),
  respond2: state(
    when('response.sent', 'escalate2'),
    when('response.extended', 'respond2'),
    ...beside('respond2'),
  ),
  escalate2: state(...inAny),
  resolved: state(),
});

/** The events sent to a robot3 machine of the same states. */
export function byRobot(events: Events): unknown {
  const service = interpret(robot, () => {});
  for (const event of events) service.send(event as Parameters<typeof service.send>[0]);
  return service.machine.current;
}
