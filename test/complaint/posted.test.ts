/** What a complainant posts and what the landlord receives are two facts: the one ends a window, limits run from the other. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import type { ReplayOptions } from '../../src/complaint/index.js';
import { expectedEvents, obligationsOf, positionOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { received, standings } from '../support/histories.js';
import { policyWith } from '../support/policies.js';
import { dutyOf, fact, laterStage, twoStages, WINDOW, withStep } from '../support/stages.js';

/** Answered on 19 February 2024; the 28 days to ask end on 18 March. */
const ANSWERED = [
  received('2024-02-05'),
  fact('2024-02-06', 'complaint.acknowledged'),
  fact('2024-02-19', 'response.sent'),
];
const policy = policyWith({ stages: twoStages() });
const [stageOne, stageTwo] = twoStages();
/** A request that is not made in time closes the complaint. */
const lapsing = policyWith({
  stages: [withStep(stageOne, 'escalate', { onExpiry: { clause: '1', as: 'lapsed' } }), stageTwo],
});
const posted = fact('2024-03-18', 'request.posted');
const lateReceipt = fact('2024-03-20', 'escalation.requested');
const answered = (...more: readonly ComplaintEvent[]) => under(policy, {}, ...more);
const under = (by: Policy, options: ReplayOptions, ...more: readonly ComplaintEvent[]) =>
  replay(by, [...ANSWERED, ...more], options);

describe('a request that was posted', () => {
  test.each([
    { because: 'posted on the last day', facts: [posted], standing: 'met' },
    { because: 'and received two days later', facts: [posted, lateReceipt], standing: 'met' },
    { because: 'received too late, when posted not told', facts: [lateReceipt], standing: 'late' },
    {
      because: 'posted a day late',
      facts: [fact('2024-03-19', 'request.posted'), lateReceipt],
      standing: 'late',
    },
  ])('uses the window on the day of posting: $because', ({ facts, standing }) => {
    expect(dutyOf(answered(...facts), 'stage-1/escalate', '2024-03-31')).toMatchObject({
      due: '2024-03-18',
      settledOn: facts[0]?.on,
      standing,
    });
  });

  test('opens nothing and moves nothing: the landlord has not received it', () => {
    const complaint = answered(posted);
    expect(positionOf(complaint)).toEqual(positionOf(answered()));
    expect(standings(complaint, '2024-03-31').filter((one) => one.includes('stage-2'))).toEqual([]);
    expect(complaint.history.at(-1)).toMatchObject({ stage: 'stage-2', regularity: 'regular' });
  });

  test('leaves the limits of the landlord to run from the receipt', () => {
    expect(
      dutyOf(answered(posted, lateReceipt), 'stage-2/acknowledge', '2024-03-31'),
    ).toMatchObject({
      from: '2024-03-20',
      due: '2024-03-27',
    });
  });

  test('posted and received on one day, in whatever order told', () => {
    const [post, receipt] = [posted, fact('2024-03-18', 'escalation.requested')];
    expect(answered(receipt, post).history).toEqual(answered(post, receipt).history);
    expect(positionOf(answered(receipt, post)).stage).toBe('stage-2');
    expect(answered(receipt, post).history.map(({ regularity }) => regularity)).not.toContain(
      'repeated',
    );
  });

  test('is still expected after the window: it may yet arrive', () => {
    expect(expectedEvents(answered(posted), '2024-03-31')).toContain('escalation.requested');
    expect(expectedEvents(answered(), '2024-03-31')).not.toContain('escalation.requested');
  });

  test('asked again while stage 2 is unanswered, it is for stage 2, as its receipt is', () => {
    const three = policyWith({
      stages: [...twoStages().slice(0, 1), laterStage(2, { escalate: WINDOW }), laterStage(3)],
    });
    const again = fact('2024-03-25', 'request.posted');
    const complaint = under(three, {}, posted, lateReceipt, again);
    expect(complaint.history.at(-1)).toMatchObject({ stage: 'stage-2', regularity: 'repeated' });
    const next = [fact('2024-04-03', 'response.sent'), fact('2024-04-29', 'request.posted')];
    const asked = under(three, {}, posted, lateReceipt, ...next);
    expect(dutyOf(asked, 'stage-2/escalate', '2024-05-31')?.settledOn).toBe('2024-04-29');
    expect(dutyOf(asked, 'stage-1/escalate', '2024-05-31')?.settledOn).toBe('2024-03-18');
  });

  test('closes nothing for lack of a reply, where it was posted in time', () => {
    expect(positionOf(under(lapsing, {}), '2024-03-31').end).toBe('lapsed');
    expect(positionOf(under(lapsing, {}, posted), '2024-03-31').end).toBeUndefined();
    const late = under(lapsing, {}, fact('2024-03-19', 'request.posted'));
    expect(positionOf(late, '2024-03-31').end).toBe('lapsed');
    const arrived = under(lapsing, {}, posted, lateReceipt);
    expect(positionOf(arrived).stage).toBe('stage-2');
    expect(arrived.history.at(-1)?.regularity).toBe('regular');
  });

  test('of a source that does not tell of posting, nobody can say that the time ran out', () => {
    const silent = { silentOn: ['request.posted'] } as const;
    const standing = (...facts: readonly ComplaintEvent[]) =>
      dutyOf(under(lapsing, silent, ...facts), 'stage-1/escalate', '2024-03-31')?.standing;
    expect(standing()).toBe('unknown');
    expect(standing(lateReceipt)).toBe('done');
    expect(standing(fact('2024-03-18', 'escalation.requested'))).toBe('met');
    expect(positionOf(under(lapsing, silent), '2024-03-31').end).toBeUndefined();
  });

  test('either fact would settle the window', () => {
    expect(
      obligationsOf(answered(), '2024-02-19').find(({ duty }) => duty === 'escalate')?.settledBy,
    ).toEqual(['escalation.requested', 'request.posted']);
  });
});

describe('whether a request is late', () => {
  const lateness = (options: ReplayOptions, ...facts: readonly ComplaintEvent[]) =>
    assessEscalation(under(policy, options, ...facts), { on: '2024-03-20' }).findings.find(
      ({ ground }) => ground === 'out-of-time',
    );

  test.each([
    { because: 'posted in time, not yet on record as received', facts: [posted], met: false },
    { because: 'posted and received', facts: [posted, lateReceipt], met: false },
    { because: 'posted late', facts: [fact('2024-03-19', 'request.posted')], met: true },
    { because: 'not told to be posted', facts: [], met: true },
  ])('turns on the day of posting: $because', ({ facts, met }) => {
    expect(lateness({}, ...facts)?.met).toBe(met);
  });

  test('a request for stage 3 is not in time because the one for stage 2 was posted so', () => {
    const three = policyWith({
      stages: [...twoStages().slice(0, 1), laterStage(2, { escalate: WINDOW }), laterStage(3)],
    });
    const facts = [posted, lateReceipt, fact('2024-04-03', 'response.sent')];
    const { findings } = assessEscalation(under(three, {}, ...facts), { on: '2024-05-03' });
    expect(findings.find(({ ground }) => ground === 'out-of-time')?.met).toBe(true);
  });

  test('cannot be said where the source does not tell of posting', () => {
    expect(lateness({ silentOn: ['request.posted'] })?.met).toBe('unknown');
  });
});
