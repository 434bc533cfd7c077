import { isDeepStrictEqual } from 'node:util';
import type { ComplaintEvent } from '../src/index.js';
import { library, housingPlus2018 as policy } from './built.js';
import { race } from './cpu.js';
import { longHistory, TWELVE } from './history.js';
import { byRobot, byTransition, sentToActor } from './peers/machines.js';
import { bareReducer, reducerFor } from './peers/reducer.js';
import { section, time, times } from './table.js';

const { createComplaintMachine, recordEvent, replay } = library;

/** Twelve events, beside XState's own ways, robot3 and what one would write by hand. */
export function replaySection(): string {
  const machine = createComplaintMachine(policy);
  const byHand = reducerFor(policy);
  const [ours, theirs] = [replay(policy, TWELVE), byHand(TWELVE as never)];
  if (!isDeepStrictEqual(ours.history, theirs.history)) throw new Error('the reducer disagrees');
  const taken = race({
    replay: () => replay(policy, TWELVE),
    'the machine in an actor': () => sentToActor(machine, TWELVE),
    'transition()': () => byTransition(machine, TWELVE),
    'robot3, without checks': () => byRobot(TWELVE),
    'a reducer with the same checks and a frozen history': () => byHand(TWELVE as never),
    'a reducer without any': () => bareReducer(TWELVE),
  });
  return section(
    'Twelve events',
    'Housing Plus 2018: two stages and an agreement. The reducer with the same checks gives the same history; the actor, `transition()` and robot3 only change their state.',
    ['what', '12 events', 'to replay'],
    Object.entries(taken).map(([what, each]) => [what, time(each), times(each, taken.replay)]),
  );
}

/** What one more event costs, and what many cost one by one. */
export function recordSection(): string {
  const twelve = replay(policy, TWELVE);
  const many = replay(policy, longHistory(200));
  const next = (on: ComplaintEvent['on']): ComplaintEvent => ({
    on,
    type: 'complainant.contacted',
    method: 'letter',
  });
  const lastOf = ({ events }: typeof many) => events.at(-1)?.on ?? '2019-12-01';
  const one = race({
    twelve: () => recordEvent(twelve, next(lastOf(twelve))),
    many: () => recordEvent(many, next(lastOf(many))),
  });
  const thousand = longHistory(1000);
  const [receipt, ...rest] = thousand;
  const all = race(
    {
      replay: () => replay(policy, thousand),
      each: () => {
        let complaint = replay(policy, [receipt as ComplaintEvent]);
        for (const event of rest) complaint = recordEvent(complaint, event);
        return complaint;
      },
    },
    1,
    3,
  );
  return section(
    'Recording',
    '',
    ['what', 'time', 'compared with', 'ratio'],
    [
      ['one event onto 12', time(one.twelve), '', ''],
      ['one event onto 200', time(one.many), 'onto 12', times(one.many, one.twelve)],
      ['1,000 events, one by one', time(all.each), 'one replay', times(all.each, all.replay)],
    ],
  );
}
