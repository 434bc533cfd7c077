/**
 * What stops the clock of the landlord's duties: only what the policy says, as it says it, and never the Code's.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import type { Obligation } from '../../src/complaint/index.js';
import {
  breachesOf,
  explain,
  obligationsOf,
  positionOf,
  replay,
} from '../../src/complaint/index.js';
import type { ComplaintEvent, PauseRule, Policy } from '../../src/policy/index.js';
import { reviewStage } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import {
  calendarDays,
  extension,
  informalStage,
  oneStage,
  policyWith,
  workingDays,
} from '../support/policies.js';

const rule = (parts: Partial<PauseRule> = {}): PauseRule => ({
  clause: '2',
  from: 'complaint.paused',
  until: 'complaint.resumed',
  effect: 'shift',
  ...parts,
});

/** Acknowledge in 5 working days and respond in 10 from the receipt, with an extension, under some rules on pauses. */
const under = (...pauses: PauseRule[]): Policy =>
  policyWith({ stages: [oneStage({ extension: extension() })], pauses });

const paused = (on: IsoDate): ComplaintEvent => ({ on, type: 'complaint.paused' });
const resumed = (on: IsoDate): ComplaintEvent => ({ on, type: 'complaint.resumed' });
const answered = (on: IsoDate): ComplaintEvent => ({ on, type: 'response.sent' });
const letter = (on: IsoDate, newDueDate: IsoDate): ComplaintEvent => ({
  on,
  type: 'response.extended',
  newDueDate,
});

// Received on Monday 5 February 2024; the response is due on Monday 19 February.
const OPENED: readonly ComplaintEvent[] = [
  received('2024-02-05'),
  { on: '2024-02-06', type: 'complaint.acknowledged' },
];

function rowOf(
  policy: Policy,
  events: readonly ComplaintEvent[],
  asOf: IsoDate,
  id = 'stage-1/respond',
): Obligation {
  const row = obligationsOf(replay(policy, [...OPENED, ...events]), asOf).find(
    (one) => one.id === id,
  );
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

describe('the due date of a time that stood still', () => {
  const cases: {
    because: string;
    pauses?: PauseRule[];
    events: ComplaintEvent[];
    due: IsoDate;
  }[] = [
    {
      because: 'later by the working days that it lasted: Thursday to Tuesday is three',
      events: [paused('2024-02-08'), resumed('2024-02-13')],
      due: '2024-02-22',
    },
    {
      because: 'by each of two pauses',
      events: [
        paused('2024-02-08'),
        resumed('2024-02-09'),
        paused('2024-02-13'),
        resumed('2024-02-15'),
      ],
      due: '2024-02-22',
    },
    {
      because: 'also where the second begins on the day the first ends',
      events: [
        paused('2024-02-08'),
        resumed('2024-02-09'),
        paused('2024-02-09'),
        resumed('2024-02-13'),
      ],
      due: '2024-02-22',
    },
    {
      because: 'once, where it was paused twice and taken up again once',
      events: [paused('2024-02-08'), paused('2024-02-09'), resumed('2024-02-13')],
      due: '2024-02-22',
    },
    {
      because: 'once, where two rules stop it at the same time',
      pauses: [rule(), rule({ from: 'ombudsman.asked', until: 'ombudsman.answered' })],
      events: [
        paused('2024-02-08'),
        { on: '2024-02-09', type: 'ombudsman.asked' },
        resumed('2024-02-13'),
        { on: '2024-02-14', type: 'ombudsman.answered' },
      ],
      due: '2024-02-23',
    },
    {
      because: 'counted anew from the day it is taken up again, where the policy says so',
      pauses: [rule({ effect: 'restart' })],
      events: [paused('2024-02-08'), resumed('2024-02-13')],
      due: '2024-02-27',
    },
    {
      because: 'counted anew, but never earlier than a letter has put it',
      pauses: [rule({ effect: 'restart' })],
      events: [letter('2024-02-07', '2024-03-15'), paused('2024-02-08'), resumed('2024-02-13')],
      due: '2024-03-15',
    },
    {
      because: 'as it was, where the pause began after it',
      events: [paused('2024-02-20'), resumed('2024-02-27')],
      due: '2024-02-19',
    },
    {
      because: 'later, where the pause began on it',
      events: [paused('2024-02-19'), resumed('2024-02-27')],
      due: '2024-02-27',
    },
    {
      because: 'never before the day on which it was taken up again, a Sunday',
      events: [paused('2024-02-19'), resumed('2024-02-25')],
      due: '2024-02-25',
    },
    {
      because: 'as it was, where the policy has no rule',
      pauses: [],
      events: [paused('2024-02-08'), resumed('2024-02-13')],
      due: '2024-02-19',
    },
    {
      because: 'as it was, where the rule is about another duty',
      pauses: [rule({ of: ['acknowledge'] })],
      events: [paused('2024-02-08'), resumed('2024-02-13')],
      due: '2024-02-19',
    },
    {
      because: 'moved together with the letter that came before the pause',
      events: [letter('2024-02-07', '2024-02-29'), paused('2024-02-20'), resumed('2024-02-22')],
      due: '2024-03-04',
    },
    {
      because: 'put off by a letter that came after the first date, in the time that a pause gave',
      events: [paused('2024-02-08'), resumed('2024-02-13'), letter('2024-02-21', '2024-02-29')],
      due: '2024-02-29',
    },
  ];
  test.each(cases)('$because', ({ pauses = [rule()], events, due }) => {
    expect(rowOf(under(...pauses), events, '2024-06-28').due).toBe(due);
  });

  test('a time in calendar days moves by calendar days', () => {
    const stages = [oneStage({ respond: calendarDays(20, 'complaint.received') })];
    const policy = policyWith({ stages, pauses: [rule()] });
    const events = [paused('2024-02-08'), resumed('2024-02-13')];
    expect(rowOf(policy, [], '2024-02-15').due).toBe('2024-02-25');
    expect(rowOf(policy, events, '2024-02-15').due).toBe('2024-03-01');
  });

  test('what all letters together may give is counted from the date that the pause has moved', () => {
    const how = extension({ inAll: { amount: 10, unit: 'working-days' } });
    const policy = policyWith({ stages: [oneStage({ extension: how })], pauses: [rule()] });
    const events = [
      paused('2024-02-08'),
      resumed('2024-02-13'),
      letter('2024-02-21', '2024-12-31'),
    ];
    // Ten working days after 22 February, not after 19 February.
    expect(rowOf(policy, events, '2024-02-22').due).toBe('2024-03-07');
  });

  test('a clock that had not begun to run is not put back: only what came after it began counts', () => {
    const stages = [oneStage({ respond: workingDays(10, 'complaint.acknowledged') })];
    const policy = policyWith({ stages, pauses: [rule()] });
    const events = (on: IsoDate): ComplaintEvent[] => [
      received('2024-02-05'),
      paused('2024-02-06'),
      resumed('2024-02-09'),
      { on, type: 'complaint.acknowledged' },
    ];
    const respond = (on: IsoDate) =>
      obligationsOf(replay(policy, events(on)), '2024-02-13').find(
        ({ id }) => id === 'stage-1/respond',
      );
    expect(respond('2024-02-12')).toMatchObject({ due: '2024-02-26', revisions: [] });
    expect(respond('2024-02-08')).toMatchObject({ due: '2024-02-23' });
  });

  test('a pause at first contact stops the formal time that runs from the receipt', () => {
    const formal = reviewStage({
      id: 'stage-1',
      name: 'Stage One',
      clause: '1',
      opensOn: ['complaint.formalised'],
      handler: 'not-stated',
      acknowledge: workingDays(5, 'complaint.received'),
      respond: workingDays(10, 'complaint.received'),
      escalate: 'last',
    });
    const policy = policyWith({ stages: [informalStage('not-stated'), formal], pauses: [rule()] });
    const complaint = replay(policy, [
      received('2024-02-05'),
      paused('2024-02-08'),
      resumed('2024-02-13'),
      { on: '2024-02-14', type: 'complaint.formalised' },
    ]);
    const respond = obligationsOf(complaint, '2024-02-14').find(
      ({ id }) => id === 'stage-1/respond',
    );
    expect(respond?.due).toBe('2024-02-22');
  });
});

describe('while the time stands still', () => {
  const events = [paused('2024-02-08')];

  test('there is no due date, and nothing is overdue, however long it lasts', () => {
    for (const asOf of ['2024-02-09', '2024-02-20', '2025-02-20'] as const) {
      const row = rowOf(under(rule()), events, asOf);
      expect(row).toMatchObject({ standing: 'open', noDueDate: 'paused' });
      expect(row.due).toBeUndefined();
      expect(row.lateUnless).toBeUndefined();
    }
  });

  test('a holding letter sent in it changes nothing of that', () => {
    const row = rowOf(under(rule()), [...events, letter('2024-02-12', '2024-02-29')], '2024-03-29');
    expect(row).toMatchObject({ standing: 'open', noDueDate: 'paused' });
    expect(row.lateUnless).toBeUndefined();
  });

  test('what is answered is answered in time', () => {
    const row = rowOf(under(rule()), [...events, answered('2024-03-29')], '2024-04-12');
    expect(row).toMatchObject({ standing: 'met', settledOn: '2024-03-29' });
  });

  test('the day before it is taken up again is judged by what was known then', () => {
    const told = [...events, resumed('2024-02-13')];
    expect(rowOf(under(rule()), told, '2024-02-12').noDueDate).toBe('paused');
    expect(rowOf(under(rule()), told, '2024-02-13').due).toBe('2024-02-22');
  });

  test('an overdue answer stays overdue: what began after the due date cures nothing', () => {
    const row = rowOf(under(rule()), [paused('2024-02-20')], '2024-02-27');
    expect(row).toMatchObject({ standing: 'overdue', due: '2024-02-19', workingDaysLate: 6 });
    expect(row.revisions).toMatchObject([{ because: 'too-late', pausedUntil: 'open' }]);
  });
});

describe('what a pause does not touch', () => {
  const events = [paused('2024-02-08'), resumed('2024-02-13')];

  test('a duty that was done before it', () => {
    const row = rowOf(under(rule()), events, '2024-02-15', 'stage-1/acknowledge');
    expect(row).toMatchObject({ due: '2024-02-12', standing: 'met', revisions: [] });
  });

  test('a duty that was done on the day it began', () => {
    const row = rowOf(under(rule()), [answered('2024-02-08'), ...events], '2024-02-15');
    expect(row).toMatchObject({ due: '2024-02-19', standing: 'met', revisions: [] });
  });

  test('the time of the Code, which knows no pause', () => {
    const told = [paused('2024-02-08')];
    const row = rowOf(under(rule()), told, '2024-02-27', 'code/stage-1/respond');
    expect(row).toMatchObject({ due: '2024-02-20', standing: 'overdue', revisions: [] });
    expect(rowOf(under(rule()), told, '2024-02-27').standing).toBe('open');
  });

  test("the complainant's own time", () => {
    const stages = [
      oneStage({ escalate: workingDays(20, 'response.sent') }),
      reviewStage({
        id: 'stage-2',
        name: 'Stage Two',
        clause: '1',
        opensOn: ['escalation.requested'],
        handler: 'not-stated',
        acknowledge: workingDays(5, 'escalation.requested'),
        respond: workingDays(20, 'escalation.requested'),
        escalate: 'last',
      }),
    ];
    const policy = policyWith({ stages, pauses: [rule()] });
    const told = [answered('2024-02-15'), paused('2024-02-20')];
    const row = rowOf(policy, told, '2024-03-01', 'stage-1/escalate');
    expect(row).toMatchObject({ due: '2024-03-14', standing: 'open', revisions: [] });
  });

  test('where the complaint stands', () => {
    const before = positionOf(replay(under(rule()), OPENED));
    expect(positionOf(replay(under(rule()), [...OPENED, ...events]))).toEqual(before);
  });

  test('both facts are regular under every policy, also one that has no rule', () => {
    const { history } = replay(under(), [...OPENED, ...events]);
    expect(history.map(({ regularity }) => regularity)).toEqual(Array(4).fill('regular'));
  });
});

describe('a pause is no holding letter', () => {
  const late = [paused('2024-02-08'), resumed('2024-02-13'), answered('2024-02-27')];

  test('an answer that is late after a pause lacks a letter all the same', () => {
    const kinds = breachesOf(replay(under(rule()), [...OPENED, ...late]), '2024-02-28').map(
      ({ kind, on }) => `${kind} ${on}`,
    );
    expect(kinds).toEqual(['no-holding-letter 2024-02-22', 'late 2024-02-27']);
  });

  test.each([
    {
      because: 'one that moved the date',
      events: late,
      says: 'The pause from 8 February 2024 to 13 February 2024 (2) extended the deadline to Thursday 22 February 2024.',
    },
    {
      because: 'one that lasts',
      events: late.slice(0, 1),
      says: 'The time has been paused since 8 February 2024 (2).',
    },
    {
      because: 'one that came too late',
      events: [paused('2024-02-20')],
      says: 'The pause since 20 February 2024 (2) did not extend the deadline: it began after the due date.',
    },
    {
      because: 'one over a weekend',
      events: [paused('2024-02-09'), resumed('2024-02-11')],
      says: 'The pause from 9 February 2024 to 11 February 2024 (2) did not extend the deadline: it did not make the due date later.',
    },
  ])('an explanation tells of it: $because', ({ events, says }) => {
    const sentence = String(explain(rowOf(under(rule()), events, '2024-02-28')));
    expect(sentence).toContain(says);
    expect(sentence).not.toContain('holding letter');
  });
});

describe('unknown is not no', () => {
  const silent = (...silentOn: ComplaintEvent['type'][]) => {
    const complaint = replay(under(rule()), [...OPENED, answered('2024-02-27')], { silentOn });
    return obligationsOf(complaint, '2024-02-28').find(({ id }) => id === 'stage-1/respond');
  };

  test('a source that does not tell of pauses accuses nobody of being late', () => {
    expect(silent()?.standing).toBe('late');
    expect(silent('complaint.paused')).toMatchObject({
      standing: 'done',
      noDueDate: 'may-be-paused',
      lateUnless: { fact: 'complaint.paused', workingDays: 6 },
    });
  });

  test('nor does one that does not tell of when it was taken up again', () => {
    const complaint = replay(under(rule()), [...OPENED, paused('2024-02-08')], {
      silentOn: ['complaint.resumed'],
    });
    const row = obligationsOf(complaint, '2024-02-28').find(({ id }) => id === 'stage-1/respond');
    expect(row).toMatchObject({ standing: 'open', noDueDate: 'may-be-paused' });
  });

  test('where the policy has no rule it does not matter', () => {
    const complaint = replay(under(), [...OPENED, answered('2024-02-27')], {
      silentOn: ['complaint.paused'],
    });
    const row = obligationsOf(complaint, '2024-02-28').find(({ id }) => id === 'stage-1/respond');
    expect(row?.standing).toBe('late');
  });
});

describe('any pauses', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addCalendarDays('2024-02-06', n));
  const told = fc
    .array(fc.tuple(day, fc.boolean()), { maxLength: 6 })
    .map((all) => all.map(([on, isPause]) => (isPause ? paused(on) : resumed(on))));
  const ownRows = (policy: Policy, events: readonly ComplaintEvent[], asOf: IsoDate) =>
    obligationsOf(replay(policy, [...OPENED, ...events]), asOf);

  test('what is taken up again on the same day was not paused', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 4 }), day, (days, asOf) => {
        const events = days.flatMap((on) => [paused(on), resumed(on)]);
        expect(ownRows(under(rule()), events, asOf)).toEqual(ownRows(under(rule()), [], asOf));
      }),
      { numRuns: 50 },
    );
  });

  test('without a rule they change nothing', () => {
    fc.assert(
      fc.property(told, day, (events, asOf) => {
        expect(ownRows(under(), events, asOf)).toEqual(ownRows(under(), [], asOf));
      }),
      { numRuns: 50 },
    );
  });

  test('never make a date earlier, in whatever order they are recorded, and never move the date of the Code', () => {
    fc.assert(
      fc.property(told, fc.constantFrom('shift' as const, 'restart' as const), (events, effect) => {
        const policy = under(rule({ effect }));
        const rows = ownRows(policy, events, '2024-05-31');
        expect(ownRows(policy, [...events].reverse(), '2024-05-31')).toEqual(rows);
        const respond = rows.find(({ id }) => id === 'stage-1/respond');
        expect((respond?.last.earliest ?? '') >= '2024-02-19').toBe(true);
        const ofCode = rows.filter(({ by }) => by === 'code');
        expect(ofCode).toEqual(ownRows(policy, [], '2024-05-31').filter(({ by }) => by === 'code'));
      }),
      { numRuns: 100 },
    );
  });
});
