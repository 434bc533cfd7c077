import { describe, expect, test } from 'vitest';
import { ombudsmanRoute } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { england, withClosures } from '../../src/calendar/index.js';
import { openComplaint, recordEvent, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventType } from '../../src/policy/index.js';
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
    {
      because: 'two days before 12 months',
      final: '2023-05-10',
      asOf: '2024-05-08',
      how: 'direct',
    },
    { because: 'the day before 12 months', final: '2023-05-10', asOf: '2024-05-09', how: 'direct' },
    {
      because: '12 months to the day are 12 months or more',
      final: '2023-05-10',
      asOf: '2024-05-10',
      how: 'out-of-time',
    },
    {
      because: 'from the last of February to the last but one of a leap year',
      final: '2023-02-28',
      asOf: '2024-02-27',
      how: 'direct',
    },
    {
      because: 'from the first of March to a leap day',
      final: '2023-03-01',
      asOf: '2024-02-29',
      how: 'direct',
    },
    {
      because: 'a leap day has no fellow a year on: its 12 months are up on 1 March',
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
      until: '2022-10-31',
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
      until: '2022-05-31',
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
    expect(gone('2024-05-09')).toMatchObject({ standing: 'referred', referredOn: '2024-05-09' });
    expect(gone('2024-05-09').because).not.toContain('after the time');
    expect(gone('2024-05-10').because).toContain('after the time');
  });

  test('may go before the end', () => {
    const early = replay(policy, [
      received('2024-05-01'),
      { on: '2024-08-01', type: 'ombudsman.referred' },
    ]);
    expect(ombudsmanRoute(early, '2024-08-01')).toMatchObject({ standing: 'referred' });
  });
});

describe('where the record does not tell', () => {
  const own = policyWith({ stages: twoStages(), refusal: 'not-seen' });
  const seen = policyWith({ stages: twoStages(), refusal: refusalInWriting });
  const route = (events: readonly ComplaintEvent[], silentOn: EventType[], under = seen) =>
    ombudsmanRoute(replay(under, [received('2024-05-01'), ...events], { silentOn }), '2025-12-01');
  const first: ComplaintEvent = { on: '2024-05-14', type: 'response.sent' };

  test.each<{ because: string; events: ComplaintEvent[]; silentOn: EventType[]; how: string }>([
    { because: 'of responses', events: [], silentOn: ['response.sent'], how: 'unknown' },
    { because: 'of exclusions', events: [], silentOn: ['complaint.excluded'], how: 'unknown' },
    { because: 'of refusals', events: [first], silentOn: ['escalation.refused'], how: 'unknown' },
    {
      because: 'of requests for stage 2, and there was one response, of stage 1',
      events: [first],
      silentOn: ['escalation.requested'],
      how: 'not-yet',
    },
    {
      because: 'of requests for stage 2, and there was a second response, of either stage',
      events: [first, { on: '2024-06-10', type: 'response.sent' }],
      silentOn: ['escalation.requested'],
      how: 'unknown',
    },
    {
      because: 'of decisions after a hearing, which the policy does not have',
      events: [],
      silentOn: ['decision.sent', 'hearing.declined'],
      how: 'not-yet',
    },
    {
      because: 'of acknowledgements, which are no last word',
      events: [],
      silentOn: ['complaint.acknowledged'],
      how: 'not-yet',
    },
    {
      because: 'of responses, but it does of the last',
      events: [{ on: '2025-06-10', type: 'response.sent', stage: 'stage-2' }],
      silentOn: ['response.sent'],
      how: 'direct',
    },
  ])('$because: $how', ({ events, silentOn, how }) => {
    expect(route(events, silentOn).standing).toBe(how);
  });

  test('what is not known is said, and no silence of the landlord is asserted', () => {
    const { because, unanswered } = route([], ['response.sent']);
    expect(because).toContain('It is not known');
    expect(because).toContain('The record does not cover the response.');
    expect(unanswered).toBeUndefined();
  });

  test('a refusal counts or not by a part of the policy that was not available', () => {
    const refused: ComplaintEvent = { on: '2024-05-22', type: 'escalation.refused' };
    const asked: ComplaintEvent = { on: '2024-05-20', type: 'escalation.requested' };
    const { standing, because } = route([first, asked, refused], [], own);
    expect(standing).toBe('unknown');
    expect(because).toContain('22 May 2024');
  });

  test('a determination shows that the complainant had gone by then', () => {
    const determined: ComplaintEvent = { on: '2025-11-28', type: 'ombudsman.determined' };
    expect(route([determined], ['response.sent'])).toMatchObject({
      standing: 'referred',
      referredBy: '2025-11-28',
    });
    expect(route([determined], [])).not.toHaveProperty('referredOn');
    const referred: ComplaintEvent = { on: '2025-06-02', type: 'ombudsman.referred' };
    const both = route([referred, determined], []);
    expect(both).toMatchObject({ standing: 'referred', referredOn: '2025-06-02' });
    expect(both).not.toHaveProperty('referredBy');
  });
});

describe('a landlord that does not answer', () => {
  const seen = policyWith({ stages: twoStages(), refusal: refusalInWriting });
  const since = (asOf: IsoDate, ...events: readonly ComplaintEvent[]) =>
    ombudsmanRoute(replay(seen, [received('2024-05-01'), ...events]), asOf).unanswered?.since;
  const fact = (on: IsoDate, type: EventType, more: object = {}) =>
    ({ on, type, ...more }) as ComplaintEvent;

  test.each<{ because: string; asOf: IsoDate; events: ComplaintEvent[]; day?: IsoDate }>([
    { because: 'on the last day of the Code’s time', asOf: '2024-05-23', events: [] },
    { because: 'the day after', asOf: '2024-05-24', events: [], day: '2024-05-24' },
    { because: 'long after', asOf: '2024-12-02', events: [], day: '2024-05-24' },
    {
      because: 'acknowledged, and counted from then',
      asOf: '2024-12-02',
      events: [fact('2024-05-02', 'complaint.acknowledged')],
      day: '2024-05-18',
    },
    {
      because: 'answered late all the same',
      asOf: '2024-12-02',
      events: [fact('2024-09-02', 'response.sent')],
    },
    {
      because: 'at stage 2',
      asOf: '2024-12-02',
      events: [fact('2024-05-14', 'response.sent'), fact('2024-05-20', 'escalation.requested')],
      day: '2024-06-26',
    },
    {
      because: 'withdrawn',
      asOf: '2024-12-02',
      events: [fact('2024-06-03', 'complaint.withdrawn')],
    },
    {
      because: 'put off for longer than the Code’s normal limit, and that day has not passed',
      asOf: '2024-07-01',
      events: [
        fact('2024-05-02', 'complaint.acknowledged'),
        fact('2024-05-10', 'response.extended', { newDueDate: '2024-07-01' }),
      ],
    },
    {
      because: 'and the day after that',
      asOf: '2024-07-02',
      events: [
        fact('2024-05-02', 'complaint.acknowledged'),
        fact('2024-05-10', 'response.extended', { newDueDate: '2024-07-01' }),
      ],
      day: '2024-07-02',
    },
  ])('$because', ({ asOf, events, day }) => {
    expect(since(asOf, ...events)).toBe(day);
  });

  test('the complainant can ask the Ombudsman to step in, by a reading that says so', () => {
    const route = ombudsmanRoute(replay(seen, [received('2024-05-01')]), '2024-12-02');
    expect(route.standing).toBe('not-yet');
    expect(route.because).toContain('can ask the Ombudsman to step in');
    expect(route.unanswered?.reading).toContain('not checked');
  });

  test('before July 2020 no edition of the Code gave a time', () => {
    const route = ombudsmanRoute(replay(seen, [received('2020-05-01')]), '2021-05-03');
    expect(route).not.toHaveProperty('unanswered');
  });

  test('whether a holding letter put it off may not be told', () => {
    const complaint = replay(seen, [received('2024-05-01')], { silentOn: ['response.extended'] });
    const route = ombudsmanRoute(complaint, '2024-12-02');
    expect(route.standing).toBe('not-yet');
    expect(route).not.toHaveProperty('unanswered');
  });
});

describe('before the landlord has received the complaint', () => {
  const ahead: ComplaintEvent = { on: '2025-04-09', type: 'ombudsman.asked', dueBy: '2025-04-16' };

  test('the Ombudsman can ask for it, and be told', () => {
    const complaint = recordEvent(
      openComplaint(policy, received('2025-04-11')),
      { on: '2025-04-10', type: 'ombudsman.answered' },
      ahead,
    );
    expect(complaint.history.map(({ event, stage }) => [event.type, stage])).toEqual([
      ['ombudsman.asked', null],
      ['ombudsman.answered', null],
      ['complaint.received', 'stage-1'],
    ]);
    expect(ombudsmanRoute(complaint, '2025-04-14').items).toMatchObject([
      { kind: 'information', on: '2025-04-09', standing: 'met' },
    ]);
    expect(ombudsmanRoute(complaint, '2025-04-09').items).toMatchObject([{ standing: 'open' }]);
  });

  test('the complainant can have gone there', () => {
    const complaint = replay(policy, [
      { on: '2025-04-09', type: 'ombudsman.referred' },
      received('2025-04-11'),
    ]);
    expect(ombudsmanRoute(complaint, '2025-04-10')).toMatchObject({ standing: 'referred' });
  });

  test('it determines nothing', () => {
    const determined: ComplaintEvent = { on: '2025-04-09', type: 'ombudsman.determined' };
    expect(() => replay(policy, [determined, received('2025-04-11')])).toThrow(
      expect.objectContaining({ code: 'event/impossible' }),
    );
  });
});

describe('by what the complaint is about', () => {
  const own = policyWith({ stages: [oneStage()], subjects: ['parking'] });
  const about = (on: IsoDate, ...subject: string[]) =>
    ombudsmanRoute(
      replay(own, [received(on, { subject }), { on, type: 'response.sent' }]),
      '2027-04-01',
    );

  test.each([
    {
      on: '2026-09-30',
      standing: 'elsewhere',
      says: /from 1 October 2026\. This complaint was made before/,
    },
    { on: '2026-10-01', standing: 'direct', says: /Someone needs to check which/ },
    {
      on: '2027-03-31',
      standing: 'direct',
      says: /^.*Before 1 April 2027 .* but not about requests/,
    },
    {
      on: '2027-04-01',
      standing: 'direct',
      says: /^The complainant can go to the Ombudsman directly\. [^.]*\.$/,
    },
  ] as const)('access to information, complained of on $on', ({ on, standing, says }) => {
    const route = about(on, 'information-request');
    expect(route.standing).toBe(standing);
    expect(route.because).toMatch(says);
    expect(route.reading).toContain('policy statement of 30 September 2025');
    expect(about(on, 'information-request', 'care').standing).toBe(standing);
  });

  test('a complaint that goes on past 1 April 2027 stays one made before', () => {
    const early = replay(own, [
      received('2027-03-31', { subject: 'information-request' }),
      { on: '2027-04-12', type: 'response.sent' },
    ]);
    expect(ombudsmanRoute(early, '2027-06-01').because).toContain('Someone needs to check which');
  });

  test('a subject of the landlord’s own keeps nobody from going, and someone needs to check it', () => {
    const { standing, because } = about('2026-10-01', 'parking');
    expect(standing).toBe('direct');
    expect(because).toContain(
      'Someone needs to check whether the Ombudsman takes complaints about parking.',
    );
    expect(about('2026-10-01', 'parking', 'housing').because).not.toContain('parking');
  });

  test('two that are known to be for others are', () => {
    const { standing, because } = about('2026-10-01', 'care', 'data-protection');
    expect(standing).toBe('elsewhere');
    expect(because).toBe(
      'The Housing Ombudsman does not take complaints about care or data protection.',
    );
  });
});

test('the last day is told with the reading by which it is the day before 12 months', () => {
  const route = ombudsmanRoute(answeredOn('2026-11-20'), '2026-11-26');
  expect(route).toMatchObject({ standing: 'direct', until: '2027-11-19' });
  expect(route.reading).toContain('12 months or more is too late');
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

  test.each<{ because: string; told: ComplaintEvent[]; stands: string; says: string }>([
    {
      because: 'determined after the date',
      told: [asked, { ...determined, orders: [] }],
      stands: 'information missed 55',
      says: 'It was due by 15 July 2024 and not given before the determination of 1 October 2024, 55 working days late.',
    },
    {
      because: 'determined before the date',
      told: [asked, { on: '2024-07-15', type: 'ombudsman.determined' }],
      stands: 'information released',
      says: 'It was not given. The determination of 15 July 2024 came by the due date, 15 July 2024.',
    },
    {
      because: 'determined, without a date',
      told: [
        { on: '2024-07-01', type: 'ombudsman.asked' },
        { ...determined, orders: [] },
      ],
      stands: 'information released',
      says: 'It was not given. The determination of 1 October 2024 came first.',
    },
    {
      because: 'answered late, and then determined',
      told: [
        asked,
        { on: '2024-07-16', type: 'ombudsman.answered' },
        { ...determined, orders: [] },
      ],
      stands: 'information late 1',
      says: 'It was due by 15 July 2024 and was given on 16 July 2024, 1 working day late.',
    },
    {
      because: 'asked only after a determination',
      told: [{ on: '2024-06-03', type: 'ombudsman.determined' }, asked],
      stands: 'information overdue 78',
      says: 'It was due by 15 July 2024 and is 78 working days overdue.',
    },
  ])('a request that the determination ended: $because', ({ told, stands, says }) => {
    expect(items('2024-11-01', told)).toEqual([stands]);
    const { items: all } = ombudsmanRoute(
      replay(policy, [received('2024-05-01'), ...told]),
      '2024-11-01',
    );
    expect(all[0]?.because.endsWith(`asked for information on 1 July 2024. ${says}`)).toBe(true);
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

  test('something done without a name may have been what was ordered, unless it was what was promised', () => {
    const done: ComplaintEvent = { on: '2024-10-28', type: 'action.completed' };
    const named: ComplaintEvent = { ...done, action: 'review' };
    const agreed: ComplaintEvent = { on: '2024-05-08', type: 'action.agreed' };
    expect(items('2024-11-01', [determined, done])).toEqual([
      'order apology unknown',
      'order review unknown',
    ]);
    expect(items('2024-11-01', [determined, done, named])).toEqual([
      'order apology unknown',
      'order review met',
    ]);
    expect(items('2024-11-01', [agreed, determined, done])).toEqual([
      'order apology overdue 3',
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

  test('a determination by matters: each finding, the orders with what is to be paid, the recommendations', () => {
    const byMatters: ComplaintEvent = {
      on: '2024-10-01',
      type: 'ombudsman.determined',
      findings: [
        { matter: 'the repairs to the roof', finding: 'maladministration' },
        { matter: 'the handling of the complaint', finding: 'reasonable redress' },
      ],
      orders: [
        { what: 'pay for the distress', dueBy: '2024-10-29', compensation: 1_250.5 },
        { what: 'pay for the delay', dueBy: '2024-10-29', compensation: 100 },
        { what: 'apologise', dueBy: '2024-10-29' },
      ],
      recommendations: ['review the repairs policy'],
    };
    const paid: ComplaintEvent = {
      on: '2024-10-28',
      type: 'action.completed',
      action: 'pay for the distress',
    };
    const route = ombudsmanRoute(
      replay(policy, [received('2024-05-01'), byMatters, paid]),
      '2024-11-01',
    );
    expect(route.determinations).toEqual([
      {
        on: '2024-10-01',
        findings: byMatters.findings,
        recommendations: ['review the repairs policy'],
        compensation: 1_350.5,
      },
    ]);
    // A recommendation is no order: nothing is owed for it.
    expect(route.items.map(({ because }) => because)).toEqual([
      'The Housing Ombudsman ordered an action on 1 October 2024 (‘pay for the distress’), with £1,250.50 to be paid. It was due by 29 October 2024 and was done on 28 October 2024.',
      'The Housing Ombudsman ordered an action on 1 October 2024 (‘pay for the delay’), with £100 to be paid. It was due by 29 October 2024 and is 3 working days overdue.',
      'The Housing Ombudsman ordered an action on 1 October 2024 (‘apologise’). It was due by 29 October 2024 and is 3 working days overdue.',
    ]);
  });

  test('what is to be paid is added up in pence', () => {
    const determined = answeredOn('2024-03-01', {
      on: '2024-10-01',
      type: 'ombudsman.determined',
      orders: [
        { what: 'pay for the call', compensation: 0.1 },
        { what: 'pay for the stamp', compensation: 0.2 },
      ],
    });
    expect(ombudsmanRoute(determined, '2024-10-02').determinations[0]?.compensation).toBe(0.3);
  });

  test('a complaint handling failure order is owed like any other, even before the landlord has taken the complaint', () => {
    const ordered: ComplaintEvent = {
      on: '2024-04-24',
      type: 'ombudsman.ordered',
      orderKind: 'failure-order',
      orders: [{ what: 'take the complaint', dueBy: '2024-05-01' }],
    };
    const later: ComplaintEvent = {
      on: '2024-06-03',
      type: 'ombudsman.ordered',
      orderKind: 'notice',
      orders: [{ what: 'respond at stage 1' }],
    };
    expect(items('2024-05-03', [ordered])).toEqual(['order take the complaint overdue 2']);
    expect(items('2024-06-03', [ordered, later, determined])).toEqual([
      'order take the complaint overdue 21',
      'order respond at stage 1 open',
    ]);
  });

  test.each([-1, '£100', Number.NaN])('%j pounds are no compensation', (compensation) => {
    const orders = [{ what: 'pay', compensation }] as never;
    expect(() => items('2024-11-01', [{ ...determined, orders } as ComplaintEvent])).toThrow(
      expect.objectContaining({ code: 'event/invalid' }),
    );
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
