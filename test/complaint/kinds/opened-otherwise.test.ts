/** Policies by which the landlord takes a complaint on by itself, or complaints of some kind begin at a later stage. */

import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { auditComplaint, auditPolicy } from '../../../src/audit/index.js';
import type { IsoDate } from '../../../src/calendar/index.js';
import { code2022, code2024 } from '../../../src/codes/index.js';
import {
  breachesOf,
  expectedEvents,
  obligationsOf,
  positionOf,
  recordEvent,
  replay,
} from '../../../src/complaint/index.js';
import { policyDocument, stateDiagram, toMarkdown } from '../../../src/documents/index.js';
import { createComplaintMachine, lifecycleOf, take } from '../../../src/lifecycle/index.js';
import type { ComplaintEvent, Policy, StageFile } from '../../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../../src/policy/index.js';
import { story, verifyPolicy, walkEvents } from '../../../src/testing/index.js';
import { failure } from '../../calendar/wrong.js';
import { fact } from '../../support/stages.js';

const policyOf = (
  second: Omit<StageFile, 'id'>,
  first: Omit<StageFile, 'id'> = {},
  without: readonly string[] = [],
): Policy =>
  definePolicy({
    extends: 'code-2024',
    without,
    id: 'opened-otherwise',
    landlord: 'Example Homes',
    inForce: '2024-04-01',
    clauses: { 1: 'How stage 2 begins.' },
    stages: [
      { id: 'stage-1', handler: 'complaints-officer', ...first },
      { id: 'stage-2', handler: 'senior-manager', clause: '1', ...second },
    ],
  });

/** Received on Monday 2 September 2024, acknowledged the day after: the response is due on the 17th. */
const begun = [
  fact('2024-09-02', 'complaint.received'),
  fact('2024-09-03', 'complaint.acknowledged'),
];
const rows = (policy: Policy, asOf: IsoDate, ...events: readonly ComplaintEvent[]) =>
  obligationsOf(replay(policy, events), asOf, { by: ['policy'] }).map(
    ({ id, due, standing }) => `${id} ${due ?? '-'} ${standing}`,
  );

describe('the manager takes it on', () => {
  const window = { escalate: '20 working days from response.sent', clause: '1' } as const;
  const acknowledge = {
    acknowledge: [
      '5 working days from escalation.requested',
      '5 working days from complaint.escalated',
    ],
  } as const;
  const byBoth = policyOf(
    { opensOn: ['escalation.requested', 'complaint.escalated'], steps: [acknowledge] },
    { steps: [window] },
  );
  /** The same, where the landlord alone does. */
  const byLandlord = policyOf(
    {
      opensOn: 'complaint.escalated',
      steps: [{ acknowledge: '5 working days from complaint.escalated' }],
    },
    {},
    ['stages.stage-1.steps.escalate'],
  );
  test('a time that runs from a request alone never begins then, which is found', () => {
    const onRequest = policyOf({ opensOn: ['escalation.requested', 'complaint.escalated'] });
    expect(verifyPolicy(onRequest).map(({ code, at }) => `${at} ${code}`)).toEqual([
      'stage-2/acknowledge no-limit-when-taken-on',
    ]);
  });

  const takenOn = (on: IsoDate) => fact(on, 'complaint.escalated', { decidedBy: 'manager' });

  test('the policy has no fault', () => {
    expect(verifyPolicy(byBoth)).toEqual([]);
  });

  test('before the answer: what was to come at the stage is released', () => {
    const events = [...begun, takenOn('2024-09-05')];
    expect(rows(byBoth, '2024-09-09', ...events)).toEqual([
      'stage-1/acknowledge 2024-09-09 met',
      'stage-1/respond 2024-09-17 released',
      'stage-2/acknowledge 2024-09-12 open',
      'stage-2/respond - open',
    ]);
    const complaint = replay(byBoth, events);
    expect(positionOf(complaint)).toMatchObject({ stage: 'stage-2', step: 'acknowledge' });
    expect(complaint.history.at(-1)).toMatchObject({ stage: 'stage-2', regularity: 'regular' });
    expect(breachesOf(complaint, '2024-09-09')).toEqual([]);
  });

  test('after the time for the answer: that was missed all the same', () => {
    expect(rows(byBoth, '2024-09-29', ...begun, takenOn('2024-09-25'))).toContain(
      'stage-1/respond 2024-09-17 missed',
    );
  });

  test('after the answer: the complainant need not ask any more', () => {
    const events = [...begun, fact('2024-09-13', 'response.sent'), takenOn('2024-09-16')];
    expect(rows(byBoth, '2024-12-01', ...events)).toContain('stage-1/escalate 2024-10-11 released');
  });

  test('it is expected while the stage is open, and after it was resolved', () => {
    const complaint = replay(byBoth, begun);
    expect(expectedEvents(complaint)).toContain('complaint.escalated');
    const resolved = fact('2024-09-10', 'complaint.resolved', { agreed: true });
    const again = recordEvent(recordEvent(complaint, resolved), takenOn('2024-09-11'));
    expect(again.history.at(-1)?.regularity).toBe('regular');
    expect(positionOf(again)).toMatchObject({ stage: 'stage-2', step: 'acknowledge' });
  });

  test('a window that lapsed does not keep the landlord from it', () => {
    const answered = replay(byBoth, [...begun, fact('2024-09-13', 'response.sent')]);
    expect(expectedEvents(answered, '2024-12-01')).toContain('complaint.escalated');
    expect(expectedEvents(answered, '2024-12-01')).not.toContain('escalation.requested');
  });

  test('where only the landlord can, no request opens the stage as foreseen', () => {
    expect(rows(byLandlord, '2024-09-09', ...begun, takenOn('2024-09-05'))).toContain(
      'stage-2/acknowledge 2024-09-12 open',
    );
  });

  test('a policy that does not say so knows no such event', () => {
    expect(failure(() => replay(policyOf({}), [...begun, takenOn('2024-09-05')])).code).toBe(
      'event/impossible',
    );
  });

  test('a story tells it', () => {
    const told = story(byBoth).on('2024-09-02').received().daysLater(3).takenOn().complaint;
    expect(positionOf(told)).toMatchObject({ stage: 'stage-2' });
  });

  test('the Code counts from that day, and someone has to check that it was not asked for', () => {
    const complaint = replay(byBoth, [...begun, takenOn('2024-09-05')]);
    const due = obligationsOf(complaint, '2024-09-20', { by: ['code'] });
    expect(due.find(({ id }) => id === 'code/stage-2/acknowledge')?.due).toBe('2024-09-12');
    const reasons = (code: typeof code2024) =>
      auditComplaint(complaint, '2024-09-20', { code }).findings.flatMap(
        ({ topic, verdict, reason }) =>
          reason.startsWith('taken-on') ? [`${topic} ${verdict} ${reason}`] : [],
      );
    expect(reasons(code2024)).toEqual(['progress-to-stage-2 meets taken-on-by-landlord']);
    expect(reasons(code2022)).toContain(
      'escalate-only-after-stage-1-on-request review taken-on-unasked',
    );
  });

  test('an audit of the policy has someone look at it', () => {
    expect(JSON.stringify(auditPolicy(byBoth, code2022))).toContain('begins-without-request');
  });

  test('documents say so', () => {
    expect(toMarkdown(policyDocument(byBoth))).toContain(
      'This begins when you ask us to take your complaint further or when we take your complaint to the next stage ourselves.',
    );
    expect(stateDiagram(byBoth)).toContain('the move to');
  });
});

describe('complaints of some kind begin at stage 2', () => {
  const acknowledge = {
    acknowledge: [
      '5 working days from escalation.requested',
      '5 working days from complaint.received',
    ],
  } as const;
  const startingOn = (when: object): Policy =>
    policyOf({
      opensOn: ['escalation.requested', { on: 'complaint.received', when } as never],
      steps: [acknowledge],
    });
  const staff = startingOn({ fact: 'about', includes: 'staff-conduct' });
  const chief = startingOn({ fact: 'recipient', is: 'chief-executive' });
  const received = (more: object) => fact('2024-09-02', 'complaint.received', more);
  const placed = (policy: Policy, more: object) => replay(policy, [received(more)]).history[0];

  test.each([staff, chief])('the policy has no fault', (policy) => {
    expect(verifyPolicy(policy)).toEqual([]);
  });

  test.each([
    { because: 'of that kind', policy: staff, more: { about: ['staff-conduct'] }, at: 'stage-2' },
    { because: 'of another kind', policy: staff, more: { about: ['repairs'] }, at: 'stage-1' },
    { because: 'of no known kind', policy: staff, more: {}, at: 'stage-1' },
    { because: 'sent there', policy: chief, more: { recipient: 'chief-executive' }, at: 'stage-2' },
    { because: 'sent elsewhere', policy: chief, more: { recipient: 'manager' }, at: 'stage-1' },
  ])('one $because begins at $at', ({ policy, more, at }) => {
    expect(placed(policy, more)).toMatchObject({ stage: at, regularity: 'regular' });
    expect(rows(policy, '2024-09-03', received(more))[0]).toBe(`${at}/acknowledge 2024-09-09 open`);
  });

  test('one that names the stage begins there; of another kind, it passed a stage over', () => {
    const named = { stage: 'stage-2' };
    expect(placed(staff, named)).toMatchObject({ stage: 'stage-2', regularity: 'regular' });
    expect(placed(staff, { ...named, about: ['repairs'] })).toMatchObject({
      stage: 'stage-2',
      regularity: 'stage-skipped',
    });
    expect(placed(staff, { stage: 'stage-1', about: ['staff-conduct'] })).toMatchObject({
      stage: 'stage-1',
    });
  });

  test('the first stage begins with every other receipt', () => {
    expect(
      failure(() =>
        policyOf({}, { opensOn: { on: 'complaint.received', when: { fact: 'x', is: 1 } } }),
      ).details,
    ).toMatchObject({ issues: [{ path: 'stages.0.opensOn' }] });
  });

  test('documents and comparisons say of which', () => {
    expect(toMarkdown(policyDocument(staff))).toContain(
      'or when we receive your complaint and your complaint is about the conduct of staff.',
    );
    expect(comparePolicies(staff, chief).map(({ because }) => because)).toContainEqual(
      expect.stringContaining('What opens Stage 2 is now'),
    );
  });

  test.each([staff])('the machine and its table agree', (policy) => {
    const { machine, start } = lifecycleOf(policy);
    expect(createComplaintMachine(policy).config).toEqual(machine.config);
    for (const event of walkEvents(policy)) {
      const [next] = transition(machine, start, event);
      expect(take(machine, start, event)?.state.value ?? start.value).toEqual(next.value);
    }
  });
});
