import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { england, withClosures } from '../../src/calendar/index.js';
import {
  notShown,
  openComplaint,
  positionOf,
  recordEvent,
  replay,
} from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import {
  breaches,
  LATER,
  received,
  standings,
  underHousingPlus,
  upTo,
  WHOLE_HISTORY,
} from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';

describe('a history whose source does not tell everything', () => {
  const summary = upTo('2019-02-20', 'complaint.acknowledged', 'response.extended');

  test('duties that only untold facts could settle stand as unknown', () => {
    const complaint = replay(housingPlus2018, summary, {
      silentOn: ['complaint.acknowledged', 'response.extended'],
    });
    expect(standings(complaint, '2019-02-20')).toEqual([
      'stage-1/acknowledge 2018-12-24 unknown',
      'stage-1/respond - done',
      'stage-1/escalate 2019-02-12 met',
      'stage-2/acknowledge 2019-02-06 unknown',
      'stage-2/respond - done',
      'stage-2/escalate 2019-03-20 open',
    ]);
    expect(breaches(complaint, '2019-02-20')).toEqual([]);
  });

  test('a duty that other facts could settle too does not', () => {
    const complaint = replay(housingPlus2018, upTo('2019-03-19'), { silentOn: ['form.sent'] });
    expect(standings(complaint, '2019-03-19')).toContain('stage-3/send-form - open');
  });

  test('silence is kept when facts are added', () => {
    const complaint = replay(housingPlus2018, summary, { silentOn: ['complaint.acknowledged'] });
    const more = recordEvent(complaint, { on: '2019-03-15', type: 'escalation.requested' });
    expect(more.silentOn).toEqual(['complaint.acknowledged']);
  });

  test('silence on what is no event is refused', () => {
    expect(() => replay(housingPlus2018, summary, { silentOn: ['letters' as never] })).toThrow(
      expect.objectContaining({
        code: 'event/invalid',
        issues: [expect.objectContaining({ path: 'silentOn' })],
      }),
    );
  });

  describe('and is silent on the receipt', () => {
    const unreceived = (...events: ComplaintEvent[]) =>
      replay(housingPlus2018, events, { silentOn: ['complaint.received'] });

    test('limits that run from it have no due date, and say so; the rest is judged', () => {
      const complaint = unreceived(...upTo('2019-02-20').slice(1));
      expect(complaint.notes).toEqual([]);
      expect(standings(complaint, '2019-02-20')).toEqual([
        'stage-1/acknowledge - done',
        'stage-1/respond - done',
        'stage-1/escalate 2019-02-12 met',
        'stage-2/acknowledge 2019-02-06 met',
        'stage-2/respond 2019-02-18 late 2',
        'stage-2/escalate 2019-03-20 open',
      ]);
      expect(notShown(complaint, '2019-02-20').map(({ clause }) => clause)).not.toContain('3.1');
    });

    test('with no facts it stands nowhere yet, and any fact can be recorded', () => {
      const empty = unreceived();
      expect(positionOf(empty)).toEqual({ stage: null, advocate: false });
      expect(standings(empty, LATER)).toEqual([]);
      const answered = recordEvent(empty, { on: '2019-01-15', type: 'response.sent' });
      expect(positionOf(answered)).toEqual({ stage: 'stage-1', step: 'escalate', advocate: false });
    });

    test('the receipt can be recorded once it is found', () => {
      const complaint = recordEvent(
        unreceived(...upTo('2019-01-15').slice(1)),
        received('2018-12-20'),
      );
      expect(standings(complaint, '2019-01-15')).toContain('stage-1/respond 2019-01-15 met');
    });

    test('but not on a day after other facts', () => {
      const complaint = unreceived({ on: '2018-12-21', type: 'complaint.acknowledged' });
      expect(() => recordEvent(complaint, received('2018-12-22'))).toThrow(
        expect.objectContaining({
          code: 'event/impossible',
          details: expect.objectContaining({
            given: { on: '2018-12-21', type: 'complaint.acknowledged' },
            because: expect.stringContaining('2018-12-21 is before 2018-12-22'),
          }),
        }),
      );
    });
  });
});

describe('the edition is judged by the day of receipt', () => {
  test.each<{ on: IsoDate; because: string; notes: readonly string[]; says?: string }>([
    {
      on: '2018-06-30',
      because: 'the day before it began',
      notes: ['policy-not-in-force'],
      says: 'was not in force then. It applies from 1 July 2018.',
    },
    { on: '2018-07-01', because: 'its first day', notes: [] },
    { on: '2021-07-31', because: 'the last day for its review', notes: [] },
    {
      on: '2021-08-01',
      because:
        'the day after: a review that is due ends nothing, and whether there was one is not known',
      notes: ['policy-review-due'],
      says: 'was due for review by 31 July 2021. It is not known whether this edition was still in force.',
    },
  ])('received on $on, $because', ({ on, notes: expected, says }) => {
    const { notes } = openComplaint(housingPlus2018, received(on));
    expect(notes.map(({ id }) => id)).toEqual(expected);
    if (says) expect(notes[0]?.message).toContain(says);
  });

  test('of a policy that gives its last day, that day counts, not the day for its review', () => {
    const inForce = { from: '2018-07-01', reviewBy: '2019-07-01', to: '2020-06-30' } as const;
    const policy = policyWith({ stages: [oneStage()], inForce });
    const idsOn = (on: IsoDate) => openComplaint(policy, received(on)).notes.map(({ id }) => id);
    expect([idsOn('2020-06-30'), idsOn('2020-07-01')]).toEqual([[], ['policy-not-in-force']]);
  });

  test('an edition without a last day goes on', () => {
    const policy = policyWith({ stages: [oneStage()] });
    expect(openComplaint(policy, received('2049-01-04')).notes).toEqual([]);
    expect(openComplaint(policy, received('2019-12-31')).notes).toHaveLength(1);
  });

  test('it is judged by it all the same', () => {
    const early = openComplaint(housingPlus2018, received('2018-06-29'));
    expect(standings(early, '2018-06-29')).toEqual([
      'first-contact/resolve - open',
      'stage-1/acknowledge 2018-07-03 contingent',
      'stage-1/respond 2018-07-13 contingent',
    ]);
  });
});

describe('the calendar is the complaint’s own', () => {
  const closed = withClosures(england, [
    { date: '2018-12-24', title: 'Christmas closure' },
    { date: '2018-12-27', title: 'Christmas closure' },
  ]);

  test('a landlord’s closure moves the due date', () => {
    expect(standings(underHousingPlus(...upTo('2018-12-20')), '2018-12-20')).toEqual([
      'stage-1/acknowledge 2018-12-24 open',
      'stage-1/respond 2019-01-08 open',
    ]);
    const complaint = replay(housingPlus2018, upTo('2018-12-20'), { calendar: closed });
    expect(standings(complaint, '2018-12-20')).toEqual([
      'stage-1/acknowledge 2018-12-28 open',
      'stage-1/respond 2019-01-10 open',
    ]);
  });

  test('however the complaint was opened, and whatever is recorded after', () => {
    const opened = openComplaint(housingPlus2018, received('2018-12-20'), closed);
    const complaint = recordEvent(opened, ...WHOLE_HISTORY.slice(1, 3));
    expect(complaint.calendar).toBe(closed);
    expect(standings(complaint, '2018-12-28')[0]).toBe('stage-1/acknowledge 2018-12-28 met');
  });

  test('beyond the days it covers nothing is counted: an error, not a guess', () => {
    const complaint = openComplaint(policyWith({ stages: [oneStage()] }), received('2050-12-30'));
    expect(() => standings(complaint, '2050-12-30')).toThrow(
      expect.objectContaining({ code: 'calendar/beyond-horizon' }),
    );
  });
});
