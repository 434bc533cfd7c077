import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { checkEvent, obligationsOf, positionOf, replay } from '../../src/complaint/index.js';
import { createComplaintMachine } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { LATER, standings } from '../support/histories.js';

const machine = createComplaintMachine(housingPlus2018);

/** What a bare actor makes of the same facts. */
const actorAfter = (events: readonly ComplaintEvent[]) => {
  const actor = createActor(machine).start();
  for (const event of events) actor.send(event);
  const { value, context } = actor.getSnapshot();
  return { value, context };
};

const foldedAfter = (events: readonly ComplaintEvent[]) => {
  const { stage, step, end, advocate } = positionOf(replay(housingPlus2018, events));
  const value = end ? { closed: end } : { [stage as string]: step };
  return { value, context: { stage, advocate } };
};

/** An unanswered request for stage two. */
const ASKED: readonly ComplaintEvent[] = [
  { on: '2019-01-07', type: 'complaint.received' },
  { on: '2019-01-08', type: 'complaint.acknowledged' },
  { on: '2019-01-15', type: 'response.sent', outcome: 'not-upheld' },
  { on: '2019-01-20', type: 'escalation.requested' },
];
const CHASE: ComplaintEvent = { on: '2019-01-28', type: 'escalation.requested' };
const ANSWER: ComplaintEvent = { on: '2019-02-01', type: 'response.sent', outcome: 'upheld' };

describe('A1.2: whoever asks again while stage two is unanswered asks for stage two', () => {
  test('the request belongs to the open stage, opens nothing, and is noted', () => {
    const complaint = replay(housingPlus2018, [...ASKED, CHASE]);
    expect(complaint.history.at(-1)).toMatchObject({
      regularity: 'repeated',
      stage: 'stage-2',
      after: { stage: 'stage-2', step: 'acknowledge' },
    });
    expect(complaint.notes).toEqual([
      {
        id: 'repeated',
        message:
          'The complainant asked again on 28 January 2019, before the landlord had responded at Stage Two. This request does not open another stage.',
      },
    ]);
    expect(checkEvent(replay(housingPlus2018, ASKED), CHASE)).toMatchObject({
      regular: false,
      opens: [],
      settles: [],
      breaches: [],
    });
  });

  test('the answer after it is the answer of stage two', () => {
    expect(standings(replay(housingPlus2018, [...ASKED, CHASE, ANSWER]), LATER)).toEqual(
      standings(replay(housingPlus2018, [...ASKED, ANSWER]), LATER),
    );
  });

  test('once stage two is answered, the next request opens stage three', () => {
    const next: ComplaintEvent = { on: '2019-02-04', type: 'escalation.requested' };
    const complaint = replay(housingPlus2018, [...ASKED, CHASE, ANSWER, next]);
    expect(complaint.history.at(-1)).toMatchObject({ regularity: 'regular', stage: 'stage-3' });
  });

  test('a request that names the later stage opens it all the same', () => {
    const named: ComplaintEvent = { ...CHASE, stage: 'stage-3' };
    const complaint = replay(housingPlus2018, [...ASKED, named]);
    expect(complaint.history.at(-1)).toMatchObject({ regularity: 'unanswered', stage: 'stage-3' });
  });

  test('the first request while stage one is unanswered opens stage two, as before', () => {
    const complaint = replay(housingPlus2018, [...ASKED.slice(0, 2), CHASE]);
    expect(complaint.history.at(-1)).toMatchObject({ regularity: 'unanswered', stage: 'stage-2' });
    expect(complaint.notes).toEqual([]);
  });
});

/** Facts a day or more apart, none of which names a stage. */
const histories = fc
  .array(
    fc.tuple(
      fc.constantFrom<ComplaintEvent['type']>(
        'complaint.formalised',
        'complaint.acknowledged',
        'complaint.allocated',
        'complainant.contacted',
        'response.extended',
        'response.sent',
        'escalation.requested',
        'call.made',
        'form.sent',
        'form.returned',
      ),
      fc.integer({ min: 2, max: 20 }),
    ),
    { minLength: 4, maxLength: 14 },
  )
  .map((facts): ComplaintEvent[] => {
    let on: IsoDate = '2019-01-07';
    const told = facts.map(([type, days]) => {
      on = addCalendarDays(on, days);
      return { type, on } as ComplaintEvent;
    });
    return [{ on: '2019-01-07', type: 'complaint.received' }, ...told];
  });

describe('in any history', () => {
  test('asking again between a request and its answer changes no duty', () => {
    let tried = 0;
    fc.assert(
      fc.property(histories, fc.nat(), (events, pick) => {
        const before = replay(housingPlus2018, events);
        // Where the complaint stands at a stage that a request opens, before its answer.
        const places = before.history.flatMap(({ after }, at) =>
          ['stage-2', 'stage-3'].includes(after.stage ?? '') &&
          after.step !== 'escalate' &&
          !after.end
            ? [at]
            : [],
        );
        const at = places[pick % places.length];
        if (at === undefined) return;
        tried += 1;
        const on = addCalendarDays(events[at]?.on ?? '2019-01-07', 1);
        const after = replay(housingPlus2018, [...events, { on, type: 'escalation.requested' }]);
        // A stage opened without a request has its first one now: there the limit begins to run.
        const stage = before.history[at]?.after.stage;
        const wasAsked = before.history
          .slice(0, at + 1)
          .some((fact) => fact.event.type === 'escalation.requested' && fact.stage === stage);
        expect(after.history[at + 1]).toMatchObject({ regularity: 'repeated', stage });
        if (wasAsked) expect(obligationsOf(after, LATER)).toEqual(obligationsOf(before, LATER));
        expect(foldedAfter(after.events)).toEqual(actorAfter(after.events));
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(15);
  });
});
