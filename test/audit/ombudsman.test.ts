import { describe, expect, test } from 'vitest';
import { ombudsmanRoute } from '../../src/audit/index.js';
import { england, type IsoDate, withClosures } from '../../src/calendar/index.js';
import { openComplaint, recordEvent, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/lifecycle/index.js';
import type { EventType } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith, refusalInWriting } from '../support/policies.js';
import { laterStage, twoStages } from '../support/stages.js';

const policy = policyWith({ stages: [oneStage()] });

/** A complaint with one stage, answered on a day. */
const answeredOn = (on: IsoDate, ...more: readonly ComplaintEvent[]) =>
  replay(policy, [received('2020-07-01'), { on, type: 'response.sent' }, ...more]);

const standing = (on: IsoDate, asOf: IsoDate) => ombudsmanRoute(answeredOn(on), asOf).standing;

describe('when a complainant may go to the Ombudsman', () => {
  test.each<{ because: string; final: IsoDate; asOf: IsoDate; how: string }>([
    {
      because: 'the day of the final response',
      final: '2021-03-01',
      asOf: '2021-03-01',
      how: 'designated-person',
    },
    {
      because: 'the day before eight weeks',
      final: '2021-03-01',
      asOf: '2021-04-25',
      how: 'designated-person',
    },
    { because: 'eight weeks to the day', final: '2021-03-01', asOf: '2021-04-26', how: 'direct' },
    { because: 'the day after', final: '2021-03-01', asOf: '2021-04-27', how: 'direct' },
    {
      because: 'the last day of the old rule',
      final: '2022-09-15',
      asOf: '2022-09-30',
      how: 'designated-person',
    },
    {
      because: 'the first of the new, whenever the process ended',
      final: '2022-09-15',
      asOf: '2022-10-01',
      how: 'direct',
    },
    { because: 'the day after', final: '2022-09-15', asOf: '2022-10-02', how: 'direct' },
    {
      because: 'ended on the last day of the old rule',
      final: '2022-09-30',
      asOf: '2022-09-30',
      how: 'designated-person',
    },
    {
      because: 'ended on the first of the new',
      final: '2022-10-01',
      asOf: '2022-10-01',
      how: 'direct',
    },
    { because: 'the day before 12 months', final: '2023-05-10', asOf: '2024-05-09', how: 'direct' },
    { because: '12 months to the day', final: '2023-05-10', asOf: '2024-05-10', how: 'direct' },
    {
      because: 'the day after 12 months',
      final: '2023-05-10',
      asOf: '2024-05-11',
      how: 'out-of-time',
    },
    {
      because: 'a leap day has no fellow a year on: the last of February',
      final: '2024-02-29',
      asOf: '2025-02-28',
      how: 'direct',
    },
    {
      because: 'and the day after that',
      final: '2024-02-29',
      asOf: '2025-03-01',
      how: 'out-of-time',
    },
  ])('$because: answered $final, seen $asOf: $how', ({ final, asOf, how }) => {
    expect(standing(final, asOf)).toBe(how);
  });

  test('the days are told, and none of them moves for a bank holiday', () => {
    expect(ombudsmanRoute(answeredOn('2021-11-01'), '2021-11-01')).toMatchObject({
      finalOn: '2021-11-01',
      throughPersonFrom: '2021-11-01',
      directFrom: '2021-12-27',
      until: '2022-11-01',
    });
  });

  test('nobody needed a designated person for a process that ended later', () => {
    const route = ombudsmanRoute(answeredOn('2022-10-03'), '2022-10-03');
    expect(route).toMatchObject({ directFrom: '2022-10-03' });
    expect(route).not.toHaveProperty('throughPersonFrom');
  });

  test('the 12 months run from the latest final response, the eight weeks from the first', () => {
    const twice = answeredOn('2021-03-01', { on: '2021-06-01', type: 'response.sent' });
    expect(ombudsmanRoute(twice, '2021-07-01')).toMatchObject({
      finalOn: '2021-06-01',
      directFrom: '2021-04-26',
      until: '2022-06-01',
    });
  });
});

describe('the landlord has its last word first', () => {
  const stages = [...twoStages()];
  const open = openComplaint(
    // An open list: the landlord may exclude on a ground of its own.
    policyWith({
      stages,
      refusal: refusalInWriting,
      scope: { grounds: [], open: { clause: '4' } },
    }),
    received('2024-05-01'),
  );
  const at = (...events: readonly ComplaintEvent[]) =>
    ombudsmanRoute(recordEvent(open, ...events), '2024-09-02').standing;

  test.each<{ because: string; events: ComplaintEvent[]; how: string }>([
    { because: 'nothing was answered', events: [], how: 'not-yet' },
    {
      because: 'stage 1 alone was',
      events: [{ on: '2024-05-14', type: 'response.sent' }],
      how: 'not-yet',
    },
    {
      because: 'it was withdrawn',
      events: [{ on: '2024-05-14', type: 'complaint.withdrawn' }],
      how: 'not-yet',
    },
    {
      because: 'a refusal to take it can be put to the Ombudsman',
      events: [{ on: '2024-05-14', type: 'complaint.excluded', grounds: ['old'] }],
      how: 'direct',
    },
    {
      because: 'so can a refusal to escalate that counts',
      events: [
        { on: '2024-05-14', type: 'response.sent' },
        { on: '2024-05-20', type: 'escalation.requested' },
        { on: '2024-05-22', type: 'escalation.refused', ground: 'excessive', inWriting: true },
      ],
      how: 'direct',
    },
    {
      because: 'one that does not count ends nothing',
      events: [
        { on: '2024-05-14', type: 'response.sent' },
        { on: '2024-05-20', type: 'escalation.requested' },
        { on: '2024-05-22', type: 'escalation.refused', inWriting: false },
      ],
      how: 'not-yet',
    },
  ])('$because: $how', ({ events, how }) => {
    expect(at(...events)).toBe(how);
  });

  test('what is dated later is left out', () => {
    const complaint = answeredOn('2024-06-03');
    expect(ombudsmanRoute(complaint, '2024-06-02').standing).toBe('not-yet');
    expect(ombudsmanRoute(complaint, '2024-06-03').standing).toBe('direct');
  });

  test('a third stage has to be gone through', () => {
    const three = policyWith({
      stages: [
        oneStage({ escalate: 'not-stated' }),
        laterStage(2, { escalate: 'not-stated' }),
        laterStage(3),
      ],
    });
    const complaint = replay(three, [
      received('2024-05-01'),
      { on: '2024-05-14', type: 'response.sent' },
      { on: '2024-05-20', type: 'escalation.requested' },
      { on: '2024-06-10', type: 'response.sent' },
    ]);
    expect(ombudsmanRoute(complaint, '2024-07-01').standing).toBe('not-yet');
  });
});

describe('whoever has gone', () => {
  const gone = (on: IsoDate) =>
    ombudsmanRoute(answeredOn('2023-05-10', { on, type: 'ombudsman.referred' }), '2025-01-06');

  test('has gone, and in time or not', () => {
    expect(gone('2024-05-10')).toMatchObject({ standing: 'referred', referredOn: '2024-05-10' });
    expect(gone('2024-05-10').because).not.toContain('after the time');
    expect(gone('2024-05-11').because).toContain('after the time');
  });

  test('may go before the end', () => {
    const early = replay(policy, [
      received('2024-05-01'),
      { on: '2024-08-01', type: 'ombudsman.referred' },
    ]);
    expect(ombudsmanRoute(early, '2024-08-01')).toMatchObject({ standing: 'referred' });
  });
});

test('a complaint that is not about housing is for others; one that is about both is not', () => {
  const about = (...subject: string[]) =>
    ombudsmanRoute(
      replay(policy, [
        received('2024-05-01', { subject }),
        { on: '2024-05-14', type: 'response.sent' },
      ]),
      '2024-06-03',
    ).standing;
  expect(about('care')).toBe('elsewhere');
  expect(about('care', 'housing')).toBe('direct');
});

describe('what the Ombudsman asks for and orders', () => {
  const asked: ComplaintEvent = { on: '2024-07-01', type: 'ombudsman.asked', dueBy: '2024-07-15' };
  const determined: ComplaintEvent = {
    on: '2024-10-01',
    type: 'ombudsman.determined',
    finding: 'maladministration',
    orders: [{ what: 'apology', dueBy: '2024-10-29' }, { what: 'review' }],
  };
  const items = (asOf: IsoDate, events: readonly ComplaintEvent[], silentOn: EventType[] = []) =>
    ombudsmanRoute(
      replay(policy, [received('2024-05-01'), ...events], { silentOn }),
      asOf,
    ).items.map((one) =>
      [one.kind, one.what, one.standing, one.workingDaysLate]
        .filter((part) => part !== undefined)
        .join(' '),
    );

  test.each<{ because: string; asOf: IsoDate; answered?: IsoDate; stands: string }>([
    { because: 'the day before it is due', asOf: '2024-07-14', stands: 'open' },
    { because: 'the day it is due', asOf: '2024-07-15', stands: 'open' },
    { because: 'the day after', asOf: '2024-07-16', stands: 'overdue 1' },
    {
      because: 'answered on the last day',
      asOf: '2024-08-01',
      answered: '2024-07-15',
      stands: 'met',
    },
    {
      because: 'answered the day after',
      asOf: '2024-08-01',
      answered: '2024-07-16',
      stands: 'late 1',
    },
    {
      because: 'an answer before it was asked is another’s',
      asOf: '2024-07-10',
      answered: '2024-06-28',
      stands: 'open',
    },
  ])('a request for information, $because: $stands', ({ asOf, answered, stands }) => {
    const answer: ComplaintEvent[] = answered ? [{ on: answered, type: 'ombudsman.answered' }] : [];
    expect(items(asOf, [asked, ...answer])).toEqual([`information ${stands}`]);
  });

  test('due on Friday and answered on Saturday is late by no working day', () => {
    const friday: ComplaintEvent = { ...asked, dueBy: '2024-07-12' };
    const saturday: ComplaintEvent = { on: '2024-07-13', type: 'ombudsman.answered' };
    expect(items('2024-08-01', [friday, saturday])).toEqual(['information late 0']);
  });

  test('an order is met by the action that names it, not by an answer', () => {
    const answer: ComplaintEvent = { on: '2024-10-02', type: 'ombudsman.answered' };
    const apology: ComplaintEvent = {
      on: '2024-10-30',
      type: 'action.completed',
      action: 'apology',
    };
    expect(items('2024-11-01', [determined, answer])).toEqual([
      'order apology overdue 3',
      'order review open',
    ]);
    expect(items('2024-11-01', [determined, apology])).toEqual([
      'order apology late 1',
      'order review open',
    ]);
  });

  test('what the source does not tell of is not known', () => {
    expect(
      items('2024-11-01', [asked, determined], ['ombudsman.answered', 'action.completed']),
    ).toEqual(['information unknown', 'order apology unknown', 'order review unknown']);
  });

  test('determinations are told', () => {
    const { determinations } = ombudsmanRoute(
      replay(policy, [received('2024-05-01'), determined]),
      '2024-10-01',
    );
    expect(determinations).toEqual([{ on: '2024-10-01', finding: 'maladministration' }]);
  });

  test('lateness is in the working days of the complaint', () => {
    const calendar = withClosures(england, [{ date: '2024-07-16', title: 'Closed' }]);
    const complaint = replay(policy, [received('2024-05-01'), asked], { calendar });
    expect(ombudsmanRoute(complaint, '2024-07-17').items[0]?.workingDaysLate).toBe(1);
  });
});

test('callers without types are told what they gave', () => {
  expect(() => ombudsmanRoute({} as never, '2024-01-01')).toThrow(
    expect.objectContaining({ code: 'argument/invalid' }),
  );
  expect(() => ombudsmanRoute(answeredOn('2024-01-02'), 'soon' as never)).toThrow(
    expect.objectContaining({ code: 'date/invalid' }),
  );
});
