/** One history read by another policy or calendar: what has a place there, and what is left out. */
import { describe, expect, test } from 'vitest';
import type { WorkingCalendar } from '../../../src/calendar/index.js';
import { england, withClosures } from '../../../src/calendar/index.js';
import { checkedReading, readUnder, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { calendarOf } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { oneStage, policyWith } from '../../support/policies.js';
import { fact, twoStages } from '../../support/stages.js';

const one = policyWith({ id: 'one', stages: [oneStage()] });
const two = policyWith({ id: 'two', stages: twoStages() });
const closing = (calendar: WorkingCalendar) =>
  withClosures(calendar, [{ date: '2024-02-09', title: 'Flood' }]);
const closed = closing(england);

/** What another policy makes of events recorded under a policy of two stages. */
const under = (policy: Policy, ...events: readonly ComplaintEvent[]) =>
  readUnder(replay(two, [received('2024-02-05'), ...events]), { policy });

describe('an event that the other policy has no place for is left out, and why is told', () => {
  test.each([
    {
      because: 'a step that it does not have',
      event: fact('2024-02-20', 'escalation.requested'),
      why: "Complaints (Example Homes, 1) has no step for 'escalation.requested'.",
    },
    {
      because: 'a stage that it does not have',
      event: fact('2024-02-20', 'response.sent', { stage: 'stage-2' }),
      why: "Complaints has no stage 'stage-2': its stages are stage-1.",
    },
  ])('$because', ({ event, why }) => {
    const { after, leftOut } = under(one, event, fact('2024-02-21', 'response.sent'));
    expect(leftOut).toEqual([{ event, because: why }]);
    expect(after.events.map(({ type }) => type)).toEqual(['complaint.received', 'response.sent']);
  });

  test('what stands beside the stages needs no stage there, and loses the one it names', () => {
    const event = fact('2024-02-20', 'ombudsman.asked', { stage: 'stage-2' });
    const { after, leftOut } = under(one, event);
    expect(leftOut).toEqual([]);
    expect(after.events.at(-1)).toEqual({ on: '2024-02-20', type: 'ombudsman.asked' });
  });

  test('it keeps a stage that both have', () => {
    const event = fact('2024-02-20', 'ombudsman.asked', { stage: 'stage-1' });
    expect(under(one, event).after.events.at(-1)).toEqual(event);
  });
});

describe("words of the landlord's own are no reason to leave an event out", () => {
  const own = policyWith({
    id: 'own',
    stages: [oneStage()],
    roles: { 'tenants-jury': null },
    bodies: { 'tenants-union': "the Tenants' Union" },
    contents: ['repair-dates'],
    subjects: ['allotments'],
    topics: ['lifts'],
    tenures: ['houseboat'],
  });
  const events = [
    received('2024-02-05', { subject: 'allotments', about: ['lifts'], tenure: 'houseboat' }),
    fact('2024-02-06', 'response.sent', { decidedBy: 'tenants-jury', contents: ['repair-dates'] }),
    fact('2024-02-06', 'notice.given', { about: 'response.sent', signposts: ['tenants-union'] }),
  ];
  const saying = {
    roles: { 'tenants-court': null },
    bodies: { 'other-union': 'the other union' },
    contents: ['c'],
    subjects: ['s'],
    topics: ['t'],
    tenures: ['u'],
  };

  test.each([
    { because: 'that says nothing of words', other: one },
    { because: 'with words of its own', other: policyWith({ stages: [oneStage()], ...saying }) },
  ])('under a policy $because', ({ other }) => {
    const { after, leftOut } = readUnder(replay(own, events), { policy: other });
    expect(leftOut).toEqual([]);
    expect(after.events).toEqual(events);
    expect(after.policy.id).toBe(other.id);
  });

  test('the words of the other policy are known as well, and win', () => {
    const other = policyWith({
      stages: [oneStage()],
      ...saying,
      roles: { 'tenants-court': null, 'tenants-jury': 7 },
    });
    expect(readUnder(replay(own, events), { policy: other }).after.policy).toMatchObject({
      roles: { 'tenants-court': null, 'tenants-jury': 7 },
      bodies: { 'tenants-union': "the Tenants' Union", 'other-union': 'the other union' },
      contents: ['repair-dates', 'c'],
      subjects: ['allotments', 's'],
      topics: ['lifts', 't'],
      tenures: ['houseboat', 'u'],
    });
  });

  test('of two policies without words, none are made up', () => {
    const [own, other] = ['own', 'other'].map((id) => policyWith({ id, stages: [oneStage()] }));
    const complaint = replay(own as Policy, [received('2024-02-05')]);
    const { policy } = readUnder(complaint, { policy: other as Policy }).after;
    for (const words of ['contents', 'subjects', 'topics', 'tenures'] as const)
      expect(policy[words]).toEqual([]);
  });
});

describe('the calendar it is counted by', () => {
  const closures = [{ date: '2024-02-08', title: 'Office moves', clause: '1' }] as const;
  const moving = policyWith({ id: 'moving', stages: [oneStage()], closures });
  const receipt = [received('2024-02-05')];
  const given = replay(one, receipt, { calendar: closed });

  test("is the other policy's, where it was the own policy's", () => {
    const { calendar } = readUnder(replay(one, receipt), { policy: moving }).after;
    expect(calendar).toEqual(calendarOf(moving));
    expect(calendar).not.toEqual(england);
  });

  test('stays as it is where one was given, of another edition or name', () => {
    expect(readUnder(given, { policy: moving }).after.calendar).toBe(closed);
    for (const other of [{ name: 'Elsewhere' }, { edition: 'of another year' }]) {
      const counted = replay(one, receipt, { calendar: { ...england, ...other } });
      expect(readUnder(counted, { policy: moving }).after.calendar).toMatchObject(other);
    }
  });

  test('stays as it is where the policy does', () => {
    expect(readUnder(given, {}).after.calendar).toBe(closed);
    const { policy, calendar } = readUnder(replay(one, receipt), {}).after;
    expect(policy).toBe(one);
    expect(calendar).toEqual(england);
  });

  test('is the one given to read by, whatever the policy', () => {
    expect(readUnder(replay(one, receipt), { calendar: closed }).after.calendar).toBe(closed);
    expect(readUnder(given, { policy: moving, calendar: england }).after.calendar).toBe(england);
  });

  test('has more days closed, where asked', () => {
    expect(readUnder(replay(one, receipt), {}, closing).after.calendar).toEqual(closed);
  });
});

test('what the source is silent on stays so', () => {
  const silent = replay(two, [received('2024-02-05')], { silentOn: ['response.sent'] });
  expect(readUnder(silent, { policy: one }).after.silentOn).toEqual(['response.sent']);
});

test('a policy and a calendar to read by are checked, where they are given', () => {
  expect(checkedReading({})).toEqual({});
  expect(checkedReading({ policy: one, calendar: closed })).toEqual({
    policy: one,
    calendar: closed,
  });
  for (const wrong of [{ policy: 'one' }, { calendar: 'england' }, { policy: null }])
    expect(() => checkedReading(wrong as never)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
});
