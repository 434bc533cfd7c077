import type { ComplaintMachine } from 'housing-complaints';
import { createComplaintMachine } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';
import { walkEvents } from 'housing-complaints/testing';
import { describe, expectTypeOf, test } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';

declare const machine: ComplaintMachine;

describe('the machine, to TypeScript', () => {
  test('is a machine like others to createActor, which checks what is sent', () => {
    const actor = createActor(createComplaintMachine(housingPlus2018)).start();
    actor.send({ type: 'complaint.received', on: '2018-12-20' });
    // @ts-expect-error there is no such fact
    actor.send({ type: 'complaint.recieved' });
    // @ts-expect-error the outcome has a closed list
    actor.send({ type: 'response.sent', on: '2018-12-20', outcome: 'yes' });
    expectTypeOf(actor.getSnapshot().context.stage).toEqualTypeOf<string | null>();
  });

  test('is one to the pure functions', () => {
    const [start] = initialTransition(machine);
    const [next] = transition(machine, start, { type: 'complaint.received' });
    expectTypeOf(next.context.advocate).toEqualTypeOf<boolean>();
  });

  test('is one to xstate/graph', () => {
    expectTypeOf(getShortestPaths(machine)).toBeArray();
    expectTypeOf(getShortestPaths(machine, { events: walkEvents(housingPlus2018) })).toBeArray();
    expectTypeOf(getSimplePaths(machine)).toBeArray();
  });
});
