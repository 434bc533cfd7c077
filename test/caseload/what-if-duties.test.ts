import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addWorkingDays, england, withClosures } from '../../src/calendar/index.js';
import type { Scenario } from '../../src/caseload/index.js';
import { whatIf } from '../../src/caseload/index.js';
import type { Complaint, DueDateDifference } from '../../src/complaint/index.js';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, LimitOf, Policy, Stage, Step } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { received, underHousingPlus, WHOLE_HISTORY } from '../support/histories.js';
import {
  calendarDays,
  extension,
  informalStage,
  oneStage,
  policyOf,
  policyWith,
  SHAPES,
  workingDays,
} from '../support/policies.js';

// Monday 5 February 2024.
const opened = received('2024-02-05');
const acknowledged = (on: IsoDate): ComplaintEvent => ({ on, type: 'complaint.acknowledged' });
const answered = (on: IsoDate): ComplaintEvent => ({ on, type: 'response.sent' });
const letter = (on: IsoDate, newDueDate: IsoDate): ComplaintEvent => ({
  on,
  type: 'response.extended',
  newDueDate,
});

const one = (parts: Parameters<typeof oneStage>[0] = {}): Policy =>
  policyWith({ stages: [oneStage(parts)] });
const responding = (respond: LimitOf): Policy => one({ respond });
const under = (policy: Policy, ...events: ComplaintEvent[]): Complaint => replay(policy, events);

/** What differs for one complaint under its policy, stage by stage and step by step. */
function compare(complaint: Complaint, change: Scenario, asOf: IsoDate) {
  const { affected } = whatIf([complaint], change, asOf);
  const stages = [complaint.policy, change.policy ?? complaint.policy].flatMap((of) => of.stages);
  const ids = stages.map(({ id }) => id);
  const place = ({ stage, duty }: DueDateDifference) =>
    100 * ids.indexOf(stage ?? '') +
    Math.max(
      ...stages
        .filter(({ id }) => id === stage)
        .map(({ steps }) => steps.findIndex((step) => step.duty === duty)),
    );
  const differences = affected
    .flatMap((one) => one.differences)
    .filter(({ by }) => by === 'policy')
    .sort((a, b) => place(a) - place(b));
  return { differences, leftOut: affected.flatMap(({ leftOut }) => leftOut) };
}

/** What differs, in a line each: `stage-1/respond 2024-02-19 late > 2024-02-26 met: limit`. */
function moves(complaint: Complaint, other: Scenario, asOf: IsoDate): string[] {
  const side = (duty?: { due?: IsoDate; standing: string }) =>
    duty ? `${duty.due ?? '-'} ${duty.standing}` : 'none';
  return compare(complaint, other, asOf).differences.map(
    ({ id, before, after, causes }) => `${id} ${side(before)} > ${side(after)}: ${causes}`,
  );
}

describe('the same history under another policy', () => {
  interface Row {
    readonly because: string;
    readonly before?: Policy;
    readonly after: Policy;
    readonly facts?: readonly ComplaintEvent[];
    readonly asOf: IsoDate;
    readonly moves: readonly string[];
    readonly told?: string;
  }

  const window = { escalate: calendarDays(28, 'response.sent') };
  const stageTwo = (days: number): Stage => ({
    ...oneStage({
      acknowledge: workingDays(5, 'escalation.requested'),
      respond: workingDays(days, 'escalation.requested'),
    }),
    id: 'stage-2',
    name: 'Stage Two',
    opensOn: ['escalation.requested'],
  });
  const twoStages = (days: number): Policy =>
    policyWith({ stages: [oneStage(window), stageTwo(days)] });
  const withoutAcknowledgement = policyWith({
    stages: [{ ...oneStage(window), steps: oneStage(window).steps.slice(1) }, stageTwo(20)],
  });
  /** One stage, of which one step says something else. */
  const withStep = (duty: Step['duty'], parts: Partial<Step>): Policy =>
    policyWith({
      stages: [
        {
          ...oneStage(),
          steps: oneStage().steps.map((step) =>
            step.duty === duty ? { ...step, ...parts } : step,
          ),
        },
      ],
    });

  test.each<Row>([
    {
      because: 'one longer limit moves one due date, and what was late no longer is',
      after: responding({ ...workingDays(15, 'complaint.received'), clause: '2' }),
      facts: [acknowledged('2024-02-07'), answered('2024-02-23')],
      asOf: '2024-03-01',
      moves: ['stage-1/respond 2024-02-19 late > 2024-02-26 met: limit'],
      told: 'The time to send the response at Stage One moves from 19 February 2024 to 26 February 2024. The time limit is now 15 working days (2). It was 10 working days (1). The task is now met, not late.',
    },
    {
      because: 'a shorter limit makes it overdue',
      after: responding(workingDays(5, 'complaint.received')),
      asOf: '2024-02-13',
      facts: [acknowledged('2024-02-07')],
      moves: ['stage-1/respond 2024-02-19 open > 2024-02-12 overdue: limit'],
      told: 'The time to send the response at Stage One moves from 19 February 2024 to 12 February 2024. The time limit is now 5 working days (1). It was 10 working days (1). The task is now overdue. It was open.',
    },
    {
      because: 'another start event alone moves it too',
      after: responding(workingDays(10, 'complaint.acknowledged')),
      facts: [acknowledged('2024-02-07')],
      asOf: '2024-02-08',
      moves: ['stage-1/respond 2024-02-19 open > 2024-02-21 open: trigger'],
      told: 'The time to send the response at Stage One moves from 19 February 2024 to 21 February 2024. It now runs from the acknowledgement (1). It ran from the receipt of the complaint (1).',
    },
    {
      because: 'another start event that has not happened leaves it without a date',
      after: responding(workingDays(10, 'complaint.formalised')),
      facts: [acknowledged('2024-02-07')],
      asOf: '2024-02-08',
      moves: ['stage-1/respond 2024-02-19 open > - open: trigger'],
    },
    {
      because: 'the same start event, on another day: what it counts from was due on another day',
      before: one({ respond: workingDays(10, 'complaint.acknowledged') }),
      after: one({
        acknowledge: workingDays(3, 'complaint.received'),
        respond: workingDays(10, 'complaint.acknowledged'),
      }),
      asOf: '2024-02-13',
      moves: [
        'stage-1/acknowledge 2024-02-12 overdue > 2024-02-08 overdue: limit',
        'stage-1/respond 2024-02-26 open > 2024-02-22 open: start',
      ],
    },
    {
      because: 'a limit no longer stated',
      after: responding('not-stated'),
      facts: [acknowledged('2024-02-07'), answered('2024-02-23')],
      asOf: '2024-03-01',
      moves: ['stage-1/respond 2024-02-19 late > - done: limit'],
      told: 'The time to send the response at Stage One ended on 19 February 2024 and now has no due date. The time limit is now not stated. It was 10 working days (1). The task is now done, not late.',
    },
    {
      because: 'a holding letter that the other policy allows no further than so far',
      before: one({ extension: extension() }),
      after: one({ extension: extension({ each: { amount: 5, unit: 'working-days' } }) }),
      facts: [acknowledged('2024-02-07'), letter('2024-02-16', '2024-03-04')],
      asOf: '2024-02-28',
      moves: ['stage-1/respond 2024-03-04 open > 2024-02-26 overdue: extension'],
      told: 'The time to send the response at Stage One moves from 4 March 2024 to 26 February 2024. The holding letter of 16 February 2024 now extends it to 26 February 2024 (the policy allows no more time). It extended it to 4 March 2024. The task is now overdue. It was open.',
    },
    {
      because: 'a duty only the first policy has',
      after: policyWith({
        stages: [{ ...oneStage(), steps: oneStage().steps.slice(1) }],
      }),
      asOf: '2024-02-08',
      moves: ['stage-1/acknowledge 2024-02-12 open > none: step'],
      told: "There is a time limit to acknowledge the complaint at Stage One only under the complaint's own policy (1), because the other policy has no such step at Stage One. The task is due by 12 February 2024 and is open.",
    },
    {
      because: 'duties only the other policy has, that the facts bring about there',
      after: twoStages(20),
      facts: [acknowledged('2024-02-07'), answered('2024-02-19')],
      asOf: '2024-02-20',
      moves: ['stage-1/escalate none > 2024-03-18 open: step'],
    },
    {
      because: 'a holding letter that only the other policy provides for',
      after: one({ extension: extension() }),
      facts: [acknowledged('2024-02-07'), letter('2024-02-16', '2024-03-04')],
      asOf: '2024-02-28',
      moves: ['stage-1/respond 2024-02-19 overdue > 2024-03-04 open: extension'],
      told: 'The time to send the response at Stage One moves from 19 February 2024 to 4 March 2024. The holding letter of 16 February 2024 now extends it to 4 March 2024. It had no effect (the policy does not allow a holding letter here). The task is now open, not overdue.',
    },
    {
      because: 'a holding letter about a duty of which the complaint’s own policy knows none',
      after: withStep('acknowledge', { extension: extension() }),
      facts: [letter('2024-02-08', '2024-02-16')],
      asOf: '2024-02-14',
      moves: ['stage-1/acknowledge 2024-02-12 overdue > 2024-02-16 open: extension'],
      told: 'The time to acknowledge the complaint at Stage One moves from 12 February 2024 to 16 February 2024. The holding letter of 8 February 2024 now extends it to 16 February 2024. It had no effect. The task is now open, not overdue.',
    },
    {
      because: 'a holding letter that changes nothing under either is no cause',
      before: one({ extension: extension() }),
      after: one({ extension: extension(), respond: workingDays(12, 'complaint.received') }),
      facts: [acknowledged('2024-02-07'), letter('2024-03-01', '2024-03-04')],
      asOf: '2024-03-01',
      moves: ['stage-1/respond 2024-02-19 overdue > 2024-02-21 overdue: limit'],
    },
    {
      because: 'a fact that does it under one policy only, the date being the same',
      after: withStep('acknowledge', {
        doneBy: ['complaint.acknowledged', 'complainant.contacted'],
      }),
      facts: [{ on: '2024-02-07', type: 'complainant.contacted' }],
      asOf: '2024-02-14',
      moves: ['stage-1/acknowledge 2024-02-12 overdue > 2024-02-12 met: facts'],
      told: 'The time to acknowledge the complaint at Stage One still ends on 12 February 2024. It now counts as done on 7 February 2024. It counted as not done. The task is now met, not overdue.',
    },
    {
      because: 'a fact from which it is no longer required under one policy only',
      after: withStep('acknowledge', { releasedBy: ['complainant.contacted'] }),
      facts: [{ on: '2024-02-07', type: 'complainant.contacted' }],
      asOf: '2024-02-08',
      moves: ['stage-1/acknowledge 2024-02-12 open > 2024-02-12 released: facts'],
      told: 'The time to acknowledge the complaint at Stage One still ends on 12 February 2024. The same events have a different result under the other policy. The task is now no longer required. It was open.',
    },
    {
      because: 'a stage that these facts do not open there',
      after: policyWith({
        stages: [
          informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
          { ...oneStage(), opensOn: ['complaint.formalised'] },
        ],
      }),
      asOf: '2024-02-07',
      moves: [
        'stage-1/acknowledge 2024-02-12 open > 2024-02-12 contingent: facts',
        'stage-1/respond 2024-02-19 open > 2024-02-19 contingent: facts',
        'informal/resolve none > 2024-02-08 open: stage',
      ],
      told: 'The time to acknowledge the complaint at Stage One still ends on 12 February 2024. The same events have a different result under the other policy. The task is now not required yet. It was open.',
    },
    {
      because: 'a duty that belongs to no stage',
      after: policyWith({
        stages: [oneStage()],
        alongside: [
          {
            id: 'police',
            duty: 'refer',
            name: 'tell the police',
            clause: '2',
            when: { fact: 'receivedOn', onOrAfter: '2024-01-01' },
            doneBy: ['referral.made'],
            limit: [{ clause: '2', ...workingDays(1, 'complaint.received') }],
          },
        ],
      }),
      asOf: '2024-02-05',
      moves: ['alongside/police none > 2024-02-06 open: step'],
      told: "There is a time limit to tell the police at Stage One only under the other policy (2), because the complaint's own policy does not ask for it here. The task is due by 6 February 2024 and is open.",
    },
    {
      because: 'duties of several stages, in the order of the stages',
      before: withoutAcknowledgement,
      after: twoStages(25),
      facts: [
        answered('2024-02-19'),
        { on: '2024-02-26', type: 'escalation.requested' },
        { ...acknowledged('2024-02-27'), stage: 'stage-2' },
      ],
      asOf: '2024-02-27',
      moves: [
        'stage-1/acknowledge none > 2024-02-12 missed: step',
        'stage-2/respond 2024-03-25 open > 2024-04-03 open: limit',
      ],
    },
    {
      because: 'policies that differ in nothing these facts bring about',
      after: one({ extension: extension({ times: 1 }) }),
      facts: [acknowledged('2024-02-07')],
      asOf: '2024-02-08',
      moves: [],
    },
  ])('$because', ({ before = one(), after, facts = [], asOf, told, ...expected }) => {
    const complaint = under(before, opened, ...facts);
    expect(moves(complaint, { policy: after }, asOf)).toEqual(expected.moves);
    const { differences } = compare(complaint, { policy: after }, asOf);
    if (told) expect(differences[0]?.because).toBe(told);
    for (const { because } of differences) expect(because).not.toMatch(/undefined|null/);
  });

  test('a duty is told with the stage it is at', () => {
    const complaint = under(twoStages(20), opened, answered('2024-02-19'), {
      on: '2024-02-26',
      type: 'escalation.requested',
    });
    const { differences } = compare(complaint, { policy: twoStages(25) }, '2024-02-26');
    expect(differences.map(({ because }) => because)).toEqual([
      expect.stringMatching(/^The time to send the response at Stage Two moves/),
    ]);
  });

  test('only what is known by the day counts', () => {
    const complaint = under(one(), opened, acknowledged('2024-02-07'), answered('2024-02-23'));
    const later = { policy: responding(workingDays(15, 'complaint.received')) };
    expect(moves(complaint, later, '2024-02-08')).toEqual([
      'stage-1/respond 2024-02-19 open > 2024-02-26 open: limit',
    ]);
  });

  test('the obligations are those of each policy', () => {
    const other = { ...responding(workingDays(15, 'complaint.received')), edition: '2' };
    const complaint = under(one(), opened);
    const [found] = compare(complaint, { policy: other }, '2024-02-08').differences;
    expect(obligationsOf(complaint, '2024-02-08', { by: ['policy'] })).toContainEqual(
      found?.before,
    );
    expect(found?.after?.authority).toMatchObject({ policy: { id: 'example', edition: '2' } });
  });

  test('silence is kept', () => {
    const complaint = replay(one(), [opened], { silentOn: ['response.sent'] });
    const longer = { policy: responding(workingDays(15, 'complaint.received')) };
    expect(moves(complaint, longer, '2024-03-29')).toEqual([
      'stage-1/respond 2024-02-19 unknown > 2024-02-26 unknown: limit',
    ]);
  });
});

describe('the same history by another calendar', () => {
  // Friday 9 February is inside both limits, Thursday 15 February only inside the longer one.
  const closedOn = (...dates: IsoDate[]) => ({
    calendar: withClosures(
      england,
      dates.map((date) => ({ date, title: 'Closed for training' })),
    ),
  });
  const complaint = under(one(), opened);

  test.each<{ because: string; closed: IsoDate[]; moves: string[] }>([
    {
      because: 'a day inside both limits moves both',
      closed: ['2024-02-09'],
      moves: [
        'stage-1/acknowledge 2024-02-12 open > 2024-02-13 open: calendar',
        'stage-1/respond 2024-02-19 open > 2024-02-20 open: calendar',
      ],
    },
    {
      because: 'a day inside one moves that one',
      closed: ['2024-02-15'],
      moves: ['stage-1/respond 2024-02-19 open > 2024-02-20 open: calendar'],
    },
    {
      because: 'the last day of one moves it',
      closed: ['2024-02-19'],
      moves: ['stage-1/respond 2024-02-19 open > 2024-02-20 open: calendar'],
    },
    { because: 'day 0 moves none', closed: ['2024-02-05'], moves: [] },
    { because: 'nor does the day after', closed: ['2024-02-20'], moves: [] },
  ])('$because', ({ closed, ...expected }) => {
    expect(moves(complaint, closedOn(...closed), '2024-02-07')).toEqual(expected.moves);
  });

  test('the day is named, and what becomes of it', () => {
    const answeredLate = under(one(), opened, acknowledged('2024-02-07'), answered('2024-02-20'));
    const { differences } = compare(answeredLate, closedOn('2024-02-15'), '2024-02-20');
    expect(differences.map(({ because }) => because)).toEqual([
      'The time to send the response at Stage One moves from 19 February 2024 to 20 February 2024. 15 February 2024 (Closed for training) would not be counted. The task is now met, not late.',
    ]);
  });

  test('a weekend that is only reached because of it is not named', () => {
    // Nine working days end on Friday 16 February, ten on the Monday after.
    const nine = under(responding(workingDays(9, 'complaint.received')), opened);
    const [moved] = compare(nine, closedOn('2024-02-15'), '2024-02-07').differences;
    expect(moved?.because).toBe(
      'The time to send the response at Stage One moves from 16 February 2024 to 19 February 2024. 15 February 2024 (Closed for training) would not be counted.',
    );
  });

  test('nor one before the day from which the other counts', () => {
    const facts = [opened, acknowledged('2024-02-12')];
    const other = {
      ...closedOn('2024-02-15'),
      policy: responding(workingDays(10, 'complaint.acknowledged')),
    };
    const [moved] = compare(under(one(), ...facts), other, '2024-02-12').differences;
    expect(moved?.because).toBe(
      'The time to send the response at Stage One moves from 19 February 2024 to 27 February 2024. It now runs from the acknowledgement (1). It ran from the receipt of the complaint (1). 15 February 2024 (Closed for training) would not be counted.',
    );
    expect(moved?.causes).toEqual(['trigger', 'calendar']);
  });

  test('the other way round it is a working day', () => {
    const closed = replay(one(), [opened], closedOn('2024-02-15'));
    const { differences } = compare(closed, { calendar: england }, '2024-02-07');
    expect(differences[0]?.because).toContain(
      '15 February 2024 (Closed for training) would be counted',
    );
  });

  describe('where the other policy has closures of its own', () => {
    const closures = [{ clause: '1', date: '2024-02-15', title: 'Closed for training' }] as const;
    const other = policyWith({ stages: [oneStage()], closures });
    const moved = ['stage-1/respond 2024-02-19 open > 2024-02-20 open: calendar'];

    test('they count, and the other way round they do not', () => {
      expect(moves(complaint, { policy: other }, '2024-02-07')).toEqual(moved);
      expect(moves(under(other, opened), { policy: one() }, '2024-02-07')).toEqual([
        'stage-1/respond 2024-02-20 open > 2024-02-19 open: calendar',
      ]);
    });

    test('but not for a complaint that was given a calendar, or where one is given', () => {
      const given = replay(one(), [opened], closedOn('2024-03-15'));
      expect(moves(given, { policy: other }, '2024-02-07')).toEqual([]);
      expect(moves(complaint, { policy: other, calendar: england }, '2024-02-07')).toEqual([]);
      const otherClosures = replay(other, [opened], closedOn('2024-03-15'));
      expect(moves(otherClosures, { policy: one() }, '2024-02-07')).toEqual([]);
    });
  });

  test('a closure moves exactly the limits that span it', () => {
    const dayIn = fc.integer({ min: -3, max: 16 }).map((n) => addWorkingDays('2024-02-05', n));
    fc.assert(
      fc.property(dayIn, (date) => {
        const spans = obligationsOf(complaint, '2024-02-05', { by: ['policy'] })
          .filter(({ from = '', due = '' }) => from < date && date <= due)
          .map(({ id }) => id);
        const found = compare(complaint, closedOn(date), '2024-02-05').differences;
        expect(found.map(({ id }) => id)).toEqual(spans);
      }),
    );
  });
});

describe('facts the other policy has no place for are left out, and told', () => {
  const withoutPanel = definePolicy({
    ...housingPlus2018,
    stages: housingPlus2018.stages.slice(0, 3).map((stage, at) =>
      at < 2
        ? stage
        : {
            ...stage,
            steps: stage.steps
              .filter(({ duty }) => duty !== 'escalate')
              .map((step) =>
                step.duty === 'respond'
                  ? { ...step, ends: [{ on: 'response.sent', as: 'exhausted' }] }
                  : step,
              ),
          },
    ),
  });
  const complaint = underHousingPlus(...WHOLE_HISTORY);

  test('a policy without a panel', () => {
    const { differences, leftOut } = compare(complaint, { policy: withoutPanel }, '2019-06-30');
    expect(leftOut.map(({ event }) => event)).toEqual(
      WHOLE_HISTORY.filter((event) => 'stage' in event && event.stage === 'stage-3'),
    );
    expect(leftOut[0]?.because).toContain("has no stage 'stage-3'");
    expect(leftOut.at(-1)?.because).toContain("has no step for 'decision.sent'");
    expect(differences.map(({ id, after, causes }) => [id, after, causes.join()])).toEqual([
      ['stage-2/escalate', undefined, 'step'],
      ['stage-3/call', undefined, 'stage'],
      ['stage-3/send-form', undefined, 'stage'],
      ['stage-3/return-form', undefined, 'stage'],
      ['stage-3/decide-hearing', undefined, 'stage'],
      ['stage-3/hear', undefined, 'stage'],
      ['stage-3/decide', undefined, 'stage'],
    ]);
  });

  test('but not those that were not known by the day', () => {
    const { leftOut } = compare(complaint, { policy: withoutPanel }, '2019-03-15');
    expect(leftOut.map(({ event }) => event.type)).toEqual(['escalation.requested']);
  });

  test('what bears on no stage stays, whatever stage it names', () => {
    const elsewhere = under(one(), { ...opened, stage: 'stage-1' });
    const other = policyWith({ stages: [{ ...oneStage(), id: 'first' }] });
    const { leftOut, differences } = compare(elsewhere, { policy: other }, '2024-02-07');
    expect(leftOut).toEqual([]);
    expect(differences.map(({ id }) => id)).toEqual([
      'stage-1/acknowledge',
      'stage-1/respond',
      'first/acknowledge',
      'first/respond',
    ]);
  });

  test('and what is about a stage that both have stays with it', () => {
    const promised = { ...workingDays(5, 'action.agreed'), clause: '1' };
    const withPromise = (days: number) =>
      policyWith({
        stages: policyOf(SHAPES[3] as (typeof SHAPES)[number]).stages.map((stage) =>
          stage.id === 'stage-1'
            ? {
                ...stage,
                steps: stage.steps.map((step) =>
                  step.duty === 'contact'
                    ? { ...step, limit: [{ ...promised, amount: days }] }
                    : step,
                ),
              }
            : stage,
        ),
      });
    const facts: ComplaintEvent[] = [
      opened,
      acknowledged('2024-02-07'),
      answered('2024-02-12'),
      { on: '2024-02-13', type: 'escalation.requested' },
      { on: '2024-02-14', type: 'action.agreed', stage: 'stage-1' },
      { on: '2024-02-22', type: 'complainant.contacted', stage: 'stage-1' },
    ];
    expect(
      moves(under(withPromise(5), ...facts), { policy: withPromise(6) }, '2024-02-22').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['stage-1/contact 2024-02-21 late > 2024-02-22 met']);
  });

  test('a word of its own keeps no fact out', () => {
    const own = { ...one(), roles: { 'team-coach': 2 }, contents: ['leaflet'] };
    const facts: ComplaintEvent[] = [
      { ...opened, by: 'team-coach' },
      { on: '2024-02-07', type: 'complaint.acknowledged', contents: ['leaflet'] },
    ];
    const comparison = compare(under(own, ...facts), { policy: one() }, '2024-02-08');
    expect(comparison).toEqual({ differences: [], leftOut: [] });
  });
});

describe('nothing differs', () => {
  const histories = SHAPES.map((shape) => under(policyOf(shape), opened));

  test('from itself', () => {
    for (const complaint of [...histories, underHousingPlus(...WHOLE_HISTORY)]) {
      const { policy, calendar } = complaint;
      const day: IsoDate = complaint.events.at(-1)?.on ?? '2024-02-05';
      const none = { differences: [], leftOut: [] };
      expect(compare(complaint, { policy, calendar }, day)).toEqual(none);
      const copy = definePolicy(JSON.parse(JSON.stringify(policy)));
      expect(compare(complaint, { policy: copy }, day)).toEqual(none);
    }
  });

  test('that does not differ the other way round', () => {
    const anyShape = fc.constantFrom(...SHAPES.map(policyOf));
    fc.assert(
      fc.property(anyShape, anyShape, fc.integer({ min: 0, max: 40 }), (a, b, days) => {
        const asOf = addWorkingDays('2024-02-05', days);
        const there = moves(under(a, opened), { policy: b }, asOf);
        const back = moves(under(b, opened), { policy: a }, asOf);
        const exchanged = there.map((line) =>
          line.replace(/^(\S+) (.*) > (.*): (.*)$/, '$1 $3 > $2: $4'),
        );
        expect(exchanged.sort()).toEqual(back.sort());
      }),
    );
  });
});

test.each([
  { because: 'nothing to compare with', args: [under(one(), opened), {}, '2024-02-05'] },
  { because: 'a policy by itself', args: [under(one(), opened), one(), '2024-02-05'] },
  {
    because: 'a policy that is none',
    args: [under(one(), opened), { policy: { id: 'x' } }, '2024-02-05'],
  },
  {
    because: 'a calendar that is none',
    args: [under(one(), opened), { calendar: [] }, '2024-02-05'],
  },
  { because: 'a complaint that is none', args: [one(), { policy: one() }, '2024-02-05'] },
])('what cannot be compared is refused: $because', ({ args }) => {
  expect(() => compare(...(args as Parameters<typeof compare>))).toThrow(
    expect.objectContaining({ code: 'argument/invalid' }),
  );
});

test('a day that is none is refused', () => {
  expect(() => compare(under(one(), opened), { policy: one() }, '' as IsoDate)).toThrow(
    expect.objectContaining({ code: 'date/invalid' }),
  );
});
