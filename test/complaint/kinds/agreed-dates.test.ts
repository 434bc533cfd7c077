/** Policies by which the day is agreed in each case, what was promised falls due on the day promised, or a duty comes again and again. */
import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../../src/audit/index.js';
import type { IsoDate } from '../../../src/calendar/index.js';
import { whatIf } from '../../../src/caseload/index.js';
import { code2024 } from '../../../src/codes/index.js';
import { breachesOf, explain, obligationsOf, replay } from '../../../src/complaint/index.js';
import { toICalendar } from '../../../src/documents/ical.js';
import {
  policyDocument,
  stateDiagram,
  timeline,
  toMarkdown,
} from '../../../src/documents/index.js';
import type { ComplaintEvent, Policy, StageFile } from '../../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../../src/policy/index.js';
import { story, verifyPolicy } from '../../../src/testing/index.js';
import { failure } from '../../calendar/wrong.js';
import { standings } from '../../support/histories.js';
import { fact } from '../../support/stages.js';

const policyOf = (...steps: NonNullable<StageFile['steps']>): Policy =>
  definePolicy({
    extends: 'code-2024',
    id: 'agreed',
    landlord: 'Example Homes',
    inForce: '2024-04-01',
    clauses: { 1: 'What we agree with you.' },
    stages: [
      { id: 'stage-1', handler: 'complaints-officer', steps },
      { id: 'stage-2', handler: 'senior-manager' },
    ],
  });

/** Received on Monday 2 September 2024. */
const received = fact('2024-09-02', 'complaint.received');
const acknowledged = (more: object = {}) => fact('2024-09-03', 'complaint.acknowledged', more);
const rowsOf = (duty: string, policy: Policy, asOf: IsoDate, events: readonly ComplaintEvent[]) =>
  standings(replay(policy, events), asOf).filter((row) => row.startsWith(`stage-1/${duty}`));

describe('the day is agreed in each case', () => {
  const policy = policyOf({ respond: 'agreed', clause: '1' });
  /** The same, where it is only extended by agreement. */
  const byAgreement = policyOf({
    respond: 'agreed',
    clause: '1',
    extension: { each: 'none', inAll: 'none', times: 'not-stated', by: 'agreement' },
  });
  const agreed = [received, acknowledged({ dueDates: { respond: '2024-09-20' } })];
  const letter = (on: IsoDate, newDueDate: IsoDate, isAgreed = true) =>
    fact(on, 'response.extended', { newDueDate, agreed: isAgreed });
  const answer = (asOf: IsoDate, ...events: readonly ComplaintEvent[]) =>
    rowsOf('respond', policy, asOf, events);

  test.each([policy, byAgreement])('the policy has no fault', (one) => {
    expect(verifyPolicy(one)).toEqual([]);
  });

  test('told, it is the last day', () => {
    expect(answer('2024-09-20', ...agreed)).toEqual(['stage-1/respond 2024-09-20 open']);
    expect(answer('2024-09-25', ...agreed)).toEqual(['stage-1/respond 2024-09-20 overdue 3']);
    const sent = fact('2024-09-18', 'response.sent');
    expect(answer('2024-09-25', ...agreed, sent)).toEqual(['stage-1/respond 2024-09-20 met']);
    const breaches = breachesOf(replay(policy, agreed), '2024-09-25');
    expect(breaches.map(({ kind, clause }) => `${kind} ${clause}`)).toContain('overdue 1');
  });

  test('not told, the duty is open without a date, and says so', () => {
    const complaint = replay(policy, [received, acknowledged()]);
    const duty = obligationsOf(complaint, '2025-03-03').find(({ id }) => id === 'stage-1/respond');
    expect(duty).toMatchObject({ standing: 'open', limit: 'agreed', noDueDate: 'no-date-agreed' });
    expect(String(duty && explain(duty))).toBe(
      'The landlord must send the response (1). The record does not show a date that was agreed.',
    );
    expect(breachesOf(complaint, '2025-03-03')).toEqual([]);
  });

  test.each<{ because: string; more: readonly ComplaintEvent[]; due: IsoDate }>([
    {
      because: 'a holding letter extends it',
      more: [letter('2024-09-18', '2024-09-30')],
      due: '2024-09-30',
    },
    {
      because: 'another day may be agreed in time',
      more: [fact('2024-09-20', 'complainant.contacted', { dueDates: { respond: '2024-10-04' } })],
      due: '2024-10-04',
    },
    {
      because: 'a day agreed after it cures nothing',
      more: [fact('2024-09-23', 'complainant.contacted', { dueDates: { respond: '2024-10-04' } })],
      due: '2024-09-20',
    },
    {
      because: 'an earlier day may be agreed',
      more: [fact('2024-09-10', 'complainant.contacted', { dueDates: { respond: '2024-09-16' } })],
      due: '2024-09-16',
    },
  ])('$because', ({ more, due }) => {
    const complaint = replay(policy, [...agreed, ...more]);
    const duty = obligationsOf(complaint, '2024-09-24').find(({ id }) => id === 'stage-1/respond');
    expect(duty?.due).toBe(due);
  });

  test('a holding letter to which the complainant agreed tells the first day', () => {
    const told = [received, acknowledged(), letter('2024-09-03', '2024-09-20')];
    expect(rowsOf('respond', byAgreement, '2024-12-25', told)).toEqual([
      expect.stringContaining('stage-1/respond 2024-09-20 overdue'),
    ]);
    const notAgreed = [received, acknowledged(), letter('2024-09-03', '2024-09-20', false)];
    expect(rowsOf('respond', byAgreement, '2024-12-25', notAgreed)).toEqual([
      'stage-1/respond - open',
    ]);
  });

  test('a story tells it, and its explanation says that it was agreed', () => {
    const told = story(policy)
      .on('2024-09-02')
      .received()
      .on('2024-09-03')
      .acknowledged({ dueDates: { respond: '2024-09-20' } }).complaint;
    const duty = obligationsOf(told, '2024-09-04').find(({ id }) => id === 'stage-1/respond');
    expect(String(duty && explain(duty))).toBe(
      'The landlord must send the response by Friday 20 September 2024, as agreed (1).',
    );
  });

  test('what is no date, or of no duty, is refused', () => {
    for (const dueDates of [{ respond: 'soon' }, { reply: '2024-09-20' }])
      expect(failure(() => replay(policy, [received, acknowledged({ dueDates })])).code).toBe(
        'event/invalid',
      );
  });

  test('documents say so', () => {
    const page = toMarkdown(policyDocument(policy));
    expect(page).toContain(
      'We send you our response. We agree the last day with you in each case. (1)',
    );
    expect(page).toContain('| Send you our response | We | Agreed in each case |');
    expect(stateDiagram(policy)).toContain('The landlord, by an agreed day');
  });

  test('it is compared with a limit, and replayed under another policy', () => {
    const other = policyOf();
    const changes = comparePolicies(policy, other).map(({ because }) => because);
    expect(changes).toContain(
      'The time limit to send the response at Stage 1 is now 10 working days from the acknowledgement (Code 6.3). It was agreed in each case (1).',
    );
    const { affected } = whatIf([replay(policy, agreed)], { policy: other }, '2024-09-18');
    expect(affected).toHaveLength(1);
  });
});

describe('what was promised is due on the day promised', () => {
  const beside = policyOf({ complete: 'agreed', clause: '1', beside: true });
  const waiting = policyOf(
    { respond: '10 working days from complaint.received', clause: '1' },
    { complete: 'agreed', clause: '1' },
  );
  const promised = [
    received,
    acknowledged(),
    fact('2024-09-10', 'action.agreed', { action: 'roof', dueBy: '2024-10-01' }),
    fact('2024-09-10', 'action.agreed', { action: 'bath', dueBy: '2024-10-10' }),
    fact('2024-09-12', 'response.sent'),
  ];
  const done = (on: IsoDate, action?: string) =>
    fact(on, 'action.completed', action ? { action } : {});
  const left = (...more: readonly ComplaintEvent[]) =>
    rowsOf('complete', beside, '2024-10-08', [...promised, ...more]);

  test.each([beside, waiting])('the policy has no fault', (policy) => {
    expect(verifyPolicy(policy)).toEqual([]);
    expect(rowsOf('complete', policy, '2024-09-30', promised)).toEqual([
      'stage-1/complete 2024-10-01 open',
    ]);
  });

  test.each<{ because: string; more: ComplaintEvent[]; row: string }>([
    { because: 'neither was done', more: [], row: '2024-10-01 overdue 5' },
    { because: 'one was done', more: [done('2024-09-25', 'roof')], row: '2024-10-10 open' },
    { because: 'the other was', more: [done('2024-09-25', 'bath')], row: '2024-10-01 overdue 5' },
    {
      because: 'both were, one of them late',
      more: [done('2024-09-25', 'bath'), done('2024-10-04', 'roof')],
      row: '2024-10-01 late 3',
    },
    {
      because: 'both were, in time',
      more: [done('2024-09-25', 'bath'), done('2024-09-30', 'roof')],
      row: '2024-10-01 met',
    },
    { because: 'it is not told which', more: [done('2024-09-25')], row: '2024-10-01 unknown' },
    {
      because: 'the complaint was closed with it open',
      more: [fact('2024-09-20', 'complaint.resolved', { agreed: true })],
      row: '2024-10-01 overdue 5',
    },
    {
      because: 'the complainant withdrew',
      more: [fact('2024-09-20', 'complaint.withdrawn')],
      row: '2024-10-01 released',
    },
  ])('$because', ({ more, row }) => {
    expect(left(...more)).toEqual([`stage-1/complete ${row}`]);
  });
});

describe('a duty that comes again and again', () => {
  const byLimit = policyOf({
    update: '5 working days from complaint.acknowledged',
    clause: '1',
    beside: true,
    repeats: true,
  });
  const byAgreement = policyOf({ update: 'agreed', clause: '1', beside: true, repeats: true });
  const informed = (on: IsoDate, next?: IsoDate) =>
    fact(on, 'complainant.contacted', next ? { dueDates: { update: next } } : {});

  test.each([byLimit, byAgreement])('the policy has no fault', (policy) => {
    expect(verifyPolicy(policy)).toEqual([]);
  });

  test('met, late and open: each time it runs from the last', () => {
    const events = [received, acknowledged(), informed('2024-09-10'), informed('2024-09-18')];
    expect(rowsOf('update', byLimit, '2024-09-20', events)).toEqual([
      'stage-1/update 2024-09-10 met',
      'stage-1/update~2 2024-09-17 late 1',
      'stage-1/update~3 2024-09-25 open',
    ]);
    const breaches = breachesOf(replay(byLimit, events), '2024-09-20');
    expect(breaches.map(({ obligation, kind }) => `${obligation} ${kind}`)).toContain(
      'stage-1/update~2 late',
    );
  });

  test('the answer ends it, and what comes after counts for nothing', () => {
    const events = [
      ...[received, acknowledged(), informed('2024-09-10')],
      fact('2024-09-13', 'response.sent'),
      informed('2024-10-20'),
    ];
    expect(rowsOf('update', byLimit, '2024-11-01', events)).toEqual([
      'stage-1/update 2024-09-10 met',
      'stage-1/update~2 2024-09-17 released',
    ]);
  });

  test('each time the next day may be agreed; without one nothing more is listed', () => {
    const events = [
      received,
      acknowledged({ dueDates: { update: '2024-09-10' } }),
      informed('2024-09-09', '2024-09-16'),
    ];
    expect(rowsOf('update', byAgreement, '2024-09-17', events)).toEqual([
      'stage-1/update 2024-09-10 met',
      'stage-1/update~2 2024-09-16 overdue 1',
    ]);
    const last = [...events, informed('2024-09-16')];
    expect(rowsOf('update', byAgreement, '2024-09-20', last)).toEqual([
      'stage-1/update 2024-09-10 met',
      'stage-1/update~2 2024-09-16 met',
    ]);
    expect(rowsOf('update', byAgreement, '2024-09-20', [received])).toEqual([]);
  });

  test('a calendar and a timeline have the time that is open', () => {
    const complaint = replay(byLimit, [received, acknowledged(), informed('2024-09-10')]);
    expect(toICalendar(complaint, '2024-09-11', { ref: 'A1' })).toContain('20240917');
    expect(String(timeline(complaint, '2024-09-11'))).toContain('due 17 September 2024, open');
    expect(() => auditComplaint(complaint, '2024-09-11', { code: code2024 })).not.toThrow();
  });

  test('documents say so', () => {
    expect(toMarkdown(policyDocument(byLimit))).toContain(
      'We repeat this, within the same time each time, until we respond at this stage.',
    );
    expect(toMarkdown(policyDocument(byAgreement))).toContain(
      'We repeat this, each time by a day that we agree with you, until we respond at this stage.',
    );
    expect(stateDiagram(byLimit)).toContain('(repeated)');
  });

  test('only what is beside the others can', () => {
    const { details } = failure(() =>
      policyOf({ update: 'agreed', clause: '1', repeats: true } as never),
    );
    expect(details).toMatchObject({ issues: [{ path: 'stages.0.steps.0.repeats' }] });
  });
});
