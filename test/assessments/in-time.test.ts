/** Whether a request for the next stage comes in time, and by what words a late one is weighed. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import type { ReplayOptions } from '../../src/complaint/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy, Stage } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { policyWith } from '../support/policies.js';
import { fact, laterStage, twoStages, WINDOW, withStep } from '../support/stages.js';

const [first, second] = twoStages();
const policy = (more: Partial<Policy> = {}) => policyWith({ stages: [first, second], ...more });
const PLAIN = policy();
const RECEIVED = received('2024-02-05');
const ACKNOWLEDGED = fact('2024-02-06', 'complaint.acknowledged');
/** Answered on Monday 19 February 2024; the window ends on Monday 18 March. */
const ANSWERED = [RECEIVED, ACKNOWLEDGED, fact('2024-02-19', 'response.sent')];

interface Case {
  readonly by?: Policy;
  readonly events?: readonly ComplaintEvent[];
  readonly request?: { readonly on?: string; readonly [fact: string]: unknown };
  readonly options?: ReplayOptions;
}
const found = ({ by = PLAIN, events = ANSWERED, request, options = {} }: Case = {}) =>
  assessEscalation(replay(by, events, options), {
    on: '2024-03-01',
    ...request,
  } as never).findings.filter(({ ground }) => ground === 'out-of-time');

describe('whether the request comes in time', () => {
  const windowless = (limit: 'none' | 'not-seen') =>
    policy({ stages: [withStep(first, 'escalate', { limit }), second] });
  const late = { on: '2024-03-19' };
  const tells = { silentOn: ['request.posted'] } as const;
  const posted = (on: '2024-03-18' | '2024-03-19') => [...ANSWERED, fact(on, 'request.posted')];

  test.each<Case & { because: string; reason: string; met: boolean | 'unknown'; says: string }>([
    {
      because: 'before the answer no time runs',
      events: [RECEIVED, ACKNOWLEDGED],
      reason: 'time-not-started',
      met: false,
      says: 'The time to ask has not started.',
    },
    {
      because: 'on the last day',
      request: { on: '2024-03-18' },
      reason: 'on-time',
      met: false,
      says: 'The request of 18 March 2024 is on time. The last day to ask is 18 March 2024.',
    },
    {
      because: 'a day later',
      request: late,
      reason: 'late',
      met: true,
      says: 'The request of 19 March 2024 is late. The last day to ask was 18 March 2024.',
    },
    {
      because: 'no time is set',
      by: windowless('none'),
      request: late,
      reason: 'no-last-day',
      met: false,
      says: 'The request is on time. The policy sets no time limit.',
    },
    {
      because: 'the part that sets one was not seen',
      by: windowless('not-seen'),
      request: late,
      reason: 'time-not-known',
      met: 'unknown',
      says: 'It is not known whether the request is on time.',
    },
    {
      because: 'posted on the last day, and received after it',
      events: posted('2024-03-18'),
      request: { on: '2024-03-20' },
      reason: 'on-time',
      met: false,
      says: 'The request posted on 18 March 2024 is on time.',
    },
    {
      because: 'posted a day later',
      events: posted('2024-03-19'),
      request: { on: '2024-03-20' },
      reason: 'late',
      met: true,
      says: 'The request posted on 19 March 2024 is late.',
    },
    {
      because: 'when it was posted is not told',
      options: tells,
      request: late,
      reason: 'posting-not-covered',
      met: 'unknown',
      says: 'The record does not cover when it was posted.',
    },
    {
      because: 'in time, whenever it was posted',
      options: tells,
      request: { on: '2024-03-18' },
      reason: 'on-time',
      met: false,
      says: 'is on time',
    },
    {
      because: 'posted late, as this one was told to be',
      events: posted('2024-03-19'),
      options: tells,
      request: { on: '2024-03-20' },
      reason: 'late',
      met: true,
      says: 'is late',
    },
    {
      because: 'late, and what follows was not seen',
      by: policy({ lateRequest: 'not-seen' }),
      request: late,
      reason: 'late',
      met: 'unknown',
      says: 'is late',
    },
  ])('$because: $reason', ({ reason, met, says, ...given }) => {
    expect(found(given)).toMatchObject([
      {
        clause: '1',
        reason,
        met,
        effect: 'for-decision',
        discretionary: true,
        needs: [],
        because: expect.stringContaining(says),
      },
    ]);
  });

  test('the clause on late requests is named where no time runs, and its reading in any case', () => {
    const reading = 'It says "as a rule".';
    const by = policy({ lateRequest: { clause: '2', effect: 'may-refuse', reading } });
    const fields = { effect: 'refuse', discretionary: true, reading };
    const events = [RECEIVED, ACKNOWLEDGED];
    expect(found({ by, events })).toMatchObject([{ ...fields, clause: '2' }]);
    expect(found({ by })).toMatchObject([{ ...fields, clause: '1' }]);
    const [without] = found();
    expect(without).not.toHaveProperty('reading');
  });

  const saying = (...names: string[]) => fact('2024-02-19', 'response.sent', { contents: names });
  const again = (more: object) => fact('2024-02-20', 'response.sent', more);
  test.each<{ because: string; events: readonly ComplaintEvent[]; says: string }>([
    {
      because: 'it told of the next steps, and so of the right',
      events: [saying('next-steps')],
      says: 'response of 19 February 2024 did not tell the complainant about the time to ask',
    },
    {
      because: 'two responses: the last is named, and what either told counts',
      events: [saying('escalation-right'), again({ contents: ['decision'] })],
      says: 'response of 20 February 2024 did not tell the complainant about the time to ask',
    },
    {
      because: 'of one of two nobody knows what it told',
      events: [saying('decision'), again({})],
      says: 'does not show that the response of 20 February 2024 told',
    },
  ])('a late request is weighed by what the response told: $because', ({ events, says }) => {
    const [lateness] = found({
      events: [RECEIVED, ACKNOWLEDGED, ...events],
      request: { on: '2024-04-01' },
    });
    expect(lateness?.because).toContain(says);
  });

  test('a response of another stage, or after the request, told nothing by then', () => {
    const three: Stage[] = [first, laterStage(2, { escalate: WINDOW }), laterStage(3)];
    const [lateness] = found({
      by: policy({ stages: three }),
      events: [
        RECEIVED,
        ACKNOWLEDGED,
        saying('escalation-deadline'),
        fact('2024-03-01', 'escalation.requested'),
        fact('2024-03-11', 'response.sent', { contents: [] }),
        fact('2024-05-02', 'response.sent', { contents: ['escalation-deadline'] }),
      ],
      request: { on: '2024-05-01' },
    });
    expect(lateness?.because).toContain('response of 11 March 2024 did not tell');
  });
});
