import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../src/complaint/index.js';
import { openComplaint, recordEvent, replay } from '../../src/complaint/index.js';
import { ComplaintsError } from '../../src/errors.js';
import { lifecycleOf } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { received, standings } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';

const opened = openComplaint(housingPlus2018, received('2023-02-01'));
const possible = lifecycleOf(housingPlus2018).known.filter((type) => type !== 'complaint.received');

/** What goes wrong in recording a fact, and that nothing changed. */
function failureOf(given: unknown, complaint: Complaint = opened): ComplaintsError {
  const before = structuredClone({ events: complaint.events, history: complaint.history });
  try {
    recordEvent(complaint, given as never);
  } catch (error) {
    expect({ events: complaint.events, history: complaint.history }).toEqual(before);
    if (error instanceof ComplaintsError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(given)} was recorded`);
}

const answer = { on: '2023-02-10', type: 'response.sent' } as const;

describe('what cannot be read as a fact: event/invalid, where, and what was given', () => {
  test.each<{ because: string; given: unknown; path: string; says: string }>([
    {
      because: 'an unknown type',
      given: { ...answer, type: 'response.send' },
      path: 'type',
      says: "'response.send' is not a type of event: did you mean 'response.sent'?",
    },
    {
      because: 'a type like none',
      given: { ...answer, type: 'zzz' },
      path: 'type',
      says: "'zzz' is not a type of event",
    },
    {
      because: 'a type of XState',
      given: { ...answer, type: 'xstate.stop' },
      path: 'type',
      says: "'xstate.stop'",
    },
    {
      because: 'a name every object has',
      given: { ...answer, type: 'toString' },
      path: 'type',
      says: "'toString'",
    },
    {
      because: 'a type that is no text',
      given: { ...answer, type: 7 },
      path: 'type',
      says: '7 is not a type of event',
    },
    { because: 'no type', given: { on: '2023-02-10' }, path: 'type', says: 'is missing' },
    { because: 'nothing', given: undefined, path: 'type', says: 'undefined' },
    { because: 'null', given: null, path: 'type', says: 'null' },
    {
      because: 'a text',
      given: 'response.sent',
      path: 'type',
      says: "'response.sent' should be an object",
    },
    { because: 'no date', given: { type: 'response.sent' }, path: 'on', says: 'missing' },
    {
      because: 'a day that never was',
      given: { ...answer, on: '2023-02-29' },
      path: 'on',
      says: '2023-02-29',
    },
    {
      because: 'a date as people write it',
      given: { ...answer, on: '1/2/2023' },
      path: 'on',
      says: '1/2/2023',
    },
    { because: 'an empty date', given: { ...answer, on: '' }, path: 'on', says: "''" },
    { because: 'a date that is null', given: { ...answer, on: null }, path: 'on', says: 'null' },
    {
      because: 'a JavaScript Date',
      given: { ...answer, on: new Date('2023-02-10') },
      path: 'on',
      says: 'JavaScript Date',
    },
    {
      because: 'an instant',
      given: { ...answer, on: '2023-02-28T10:00Z' },
      path: 'on',
      says: '2023-02-28T10:00Z',
    },
    {
      because: 'another date gone wrong',
      given: { on: '2023-02-10', type: 'response.extended', newDueDate: '2023-02-30' },
      path: 'newDueDate',
      says: '2023-02-30',
    },
    {
      because: 'a field that is not there',
      given: { ...answer, outcom: 'upheld' },
      path: 'outcom',
      says: 'outcome',
    },
    {
      because: "another fact's field",
      given: { on: '2023-02-10', type: 'complaint.acknowledged', outcome: 'upheld' },
      path: 'outcome',
      says: "is not a field of 'complaint.acknowledged'",
    },
    {
      because: 'a field that is needed, and undefined',
      given: { ...answer, on: undefined },
      path: 'on',
      says: 'is missing',
    },
    {
      because: 'an item of a list that is undefined',
      given: { ...answer, contents: [undefined] },
      path: 'contents.0',
      says: 'leave it out',
    },
    {
      because: 'an outcome there is none of',
      given: { ...answer, outcome: 'won' },
      path: 'outcome',
      says: "'won'",
    },
    {
      because: 'the wrong kind of value',
      given: { on: '2023-02-10', type: 'complaint.formalised', agreed: 'yes' },
      path: 'agreed',
      says: "'yes'",
    },
    {
      because: 'an unknown role',
      given: { ...answer, decidedBy: 'wizard' },
      path: 'decidedBy',
      says: "'wizard' is not a role known here",
    },
    {
      because: 'one unknown role among known ones',
      given: { ...answer, copiedTo: ['director', 'wizard'] },
      path: 'copiedTo.1',
      says: "'wizard'",
    },
    {
      because: 'an unknown role to allocate to',
      given: { on: '2023-02-10', type: 'complaint.allocated', to: 'wizard' },
      path: 'to',
      says: "'wizard'",
    },
    {
      because: 'an unknown content',
      given: { ...answer, contents: ['apology'] },
      path: 'contents.0',
      says: "'apology' is not a content of a letter known here",
    },
    {
      because: 'an unknown subject',
      given: received('2023-02-01', { subject: 'parking' }),
      path: 'subject',
      says: "'parking' is not a subject known here",
    },
    {
      because: 'an exclusion without grounds',
      given: { on: '2023-02-10', type: 'complaint.excluded' },
      path: 'grounds',
      says: 'missing',
    },
    {
      because: 'an exclusion with no ground in its list',
      given: { on: '2023-02-10', type: 'complaint.excluded', grounds: [] },
      path: 'grounds',
      says: 'not be empty',
    },
    {
      because: 'half a supporter',
      given: { on: '2023-02-10', type: 'hearing.held', supporters: 0.5 },
      path: 'supporters',
      says: '0.5',
    },
    {
      because: 'an order inside a determination',
      given: {
        on: '2023-02-10',
        type: 'ombudsman.determined',
        orders: [{ what: 'pay', dueBy: '2023-02-30' }],
      },
      path: 'orders.0.dueBy',
      says: '2023-02-30',
    },
  ])('$because', ({ given, path, says }) => {
    const error = failureOf(given);
    expect(error.code).toBe('event/invalid');
    expect(error.issues).toContainEqual({ path, message: expect.stringContaining(says) });
    expect(error.details.given).toBe(given);
    expect(error.details.possible).toEqual(possible);
    expect(error.message).toContain(says);
  });

  test('every fault is listed at once', () => {
    const error = failureOf({ ...answer, on: '', outcome: 'won', copiedTo: ['wizard'], extra: 1 });
    expect(error.issues.map(({ path }) => path).sort()).toEqual([
      'copiedTo.0',
      'extra',
      'on',
      'outcome',
    ]);
  });

  test("a policy's own roles, contents and subjects are known under it", () => {
    const policy = policyWith({
      stages: [oneStage()],
      roles: { wizard: 3 },
      contents: ['apology'],
      subjects: ['parking'],
    });
    const complaint = replay(policy, [
      received('2023-02-01', { subject: ['parking', 'housing'] }),
      { ...answer, decidedBy: 'wizard', contents: ['apology', 'decision'] },
    ]);
    expect(complaint.events).toHaveLength(2);
  });

  test('a referral goes to whom it goes: that is no role', () => {
    const referral = { on: '2023-02-10', type: 'referral.made', to: 'the fire brigade' } as const;
    expect(recordEvent(opened, referral).events.at(-1)).toEqual(referral);
  });
});

describe('what the policy has no place for: event/impossible, why, and what is possible instead', () => {
  const reviewOnly = openComplaint(policyWith({ stages: [oneStage()] }), received('2023-02-01'));

  test.each<{ because: string; given: object; complaint?: Complaint; says: string }>([
    {
      because: 'a step the policy lacks',
      complaint: reviewOnly,
      given: { on: '2023-02-10', type: 'hearing.held' },
      says: "Complaints (Example Homes, 1) has no step for 'hearing.held'",
    },
    {
      because: 'a refusal the policy gives no power for',
      complaint: reviewOnly,
      given: { on: '2023-02-10', type: 'escalation.refused' },
      says: "'escalation.refused'",
    },
    {
      because: 'a stage that does not exist',
      given: { ...answer, stage: 'stage-4' },
      says: "no stage 'stage-4': its stages are first-contact, stage-1, stage-2, stage-3",
    },
    {
      because: 'a date before the receipt',
      given: { ...answer, on: '2023-01-31' },
      says: '2023-01-31 is before 2023-02-01',
    },
    {
      because: 'a second receipt',
      given: received('2023-02-10'),
      says: 'already received, on 2023-02-01',
    },
    {
      because: 'a second receipt the day before',
      given: received('2023-01-31'),
      says: 'already received, on 2023-02-01',
    },
  ])('$because', ({ given, complaint = opened, says }) => {
    const error = failureOf(given, complaint);
    expect(error.code).toBe('event/impossible');
    expect(error.details.because).toContain(says);
    expect(error.details.given).toEqual(given);
    expect(error.details.possible).toEqual(
      lifecycleOf(complaint.policy).known.filter((type) => type !== 'complaint.received'),
    );
    expect(error.message).toContain((given as { type: string }).type);
  });

  test('one bad fact among good ones: none is recorded', () => {
    expect(() => recordEvent(opened, answer, { ...answer, on: '2023-01-31' })).toThrow(
      expect.objectContaining({ code: 'event/impossible' }),
    );
    expect(opened.events).toHaveLength(1);
  });

  test("an advocate's authority and an agreed adjustment may come before the receipt", () => {
    const complaint = recordEvent(
      opened,
      { on: '2023-01-10', type: 'advocate.authorised', signed: true },
      { on: '2023-01-11', type: 'adjustment.agreed' },
      { on: '2023-01-12', type: 'advocate.ended' },
    );
    expect(complaint.history.map(({ event, stage }) => [event.type, stage])).toEqual([
      ['advocate.authorised', null],
      ['adjustment.agreed', null],
      ['advocate.ended', null],
      ['complaint.received', 'first-contact'],
    ]);
    expect(standings(complaint, '2023-03-01')).toEqual([
      'first-contact/resolve - open',
      'stage-1/acknowledge 2023-02-03 contingent',
      'stage-1/respond 2023-02-15 contingent',
    ]);
  });
});

describe('a history has one receipt', () => {
  const attempt =
    (policy: Policy, ...events: unknown[]) =>
    () =>
      replay(policy, events as never);

  test.each<{ because: string; events: unknown[]; says: string }>([
    { because: 'nothing at all', events: [], says: 'before the complaint is received' },
    { because: 'no receipt', events: [answer], says: 'before the complaint is received' },
    {
      because: 'two receipts',
      events: [received('2023-02-01'), received('2023-02-01')],
      says: 'already received, on 2023-02-01',
    },
  ])('$because: event/impossible', ({ events, says }) => {
    expect(attempt(housingPlus2018, ...events)).toThrow(
      expect.objectContaining({ code: 'event/impossible', message: expect.stringContaining(says) }),
    );
  });

  test('a complaint opens with nothing else', () => {
    expect(() => openComplaint(housingPlus2018, answer as never)).toThrow(
      expect.objectContaining({
        code: 'event/impossible',
        details: expect.objectContaining({ given: answer, possible: ['complaint.received'] }),
      }),
    );
  });

  test('a history that is no list is not read', () => {
    expect(() => replay(housingPlus2018, 'a history' as never)).toThrow(
      expect.objectContaining({
        code: 'event/invalid',
        message: expect.stringContaining("'a history'"),
      }),
    );
  });
});
