/** What is refused when a complaint is opened, recorded or replayed, and what is told with it. */
import { describe, expect, test } from 'vitest';
import { openComplaint, recordEvent, replay } from '../../../src/complaint/index.js';
import { ComplaintsError } from '../../../src/errors.js';
import type { EventType } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { oneStage, policyWith } from '../../support/policies.js';
import { fact } from '../../support/stages.js';

const policy = policyWith({ stages: [oneStage()] });
const receipt = received('2024-02-05');

function refusal(call: () => unknown): ComplaintsError {
  try {
    call();
  } catch (error) {
    if (error instanceof ComplaintsError) return error;
  }
  throw new Error('It was taken.');
}

describe('what the source is silent on', () => {
  const replaying = (silentOn: unknown) =>
    refusal(() => replay(policy, [receipt], { silentOn: silentOn as never }));
  const loop: unknown[] = [];
  loop.push(loop);

  test.each<{ because: string; silentOn: unknown; says: string[] }>([
    {
      because: 'one type that is no list',
      silentOn: 'call.made',
      says: ['should be a list'],
    },
    {
      because: 'what is no type of event, each of them',
      silentOn: ['calls', 'call.made', 'letters'],
      says: ["'calls' is not a type of event", "'letters' is not a type of event"],
    },
    {
      because: 'what is neither',
      silentOn: 'calls',
      says: ["'calls' is not a type of event", 'should be a list'],
    },
    {
      because: 'what cannot be read',
      silentOn: loop,
      says: ['leads back to a part that contains it: give plain data, as in a JSON file'],
    },
  ])('$because', ({ silentOn, says }) => {
    const { code, issues } = replaying(silentOn);
    expect(code).toBe('event/invalid');
    expect(issues).toEqual(says.map((message) => ({ path: 'silentOn', message })));
  });

  test('is nothing, where nothing is said of it', () => {
    expect(openComplaint(policy, receipt).silentOn).toEqual([]);
    expect(replay(policy, [receipt]).silentOn).toEqual([]);
  });
});

describe('with an event that is refused, what can be recorded is told', () => {
  const wrong = { type: 'response.sent', on: 'soon' } as never;
  const possible = (call: () => unknown) => refusal(call).details.possible ?? [];
  const RECEIPT: EventType = 'complaint.received';

  test.each<{ because: string; call: () => unknown; tells: boolean }>([
    {
      because: 'before it is received, the receipt too',
      call: () => replay(policy, [wrong]),
      tells: true,
    },
    {
      because: 'after that, no second one',
      call: () => recordEvent(openComplaint(policy, receipt), wrong),
      tells: false,
    },
    {
      because: 'nor of a source that is silent on it',
      call: () => replay(policy, [wrong], { silentOn: [RECEIPT] }),
      tells: false,
    },
  ])('$because', ({ call, tells }) => {
    expect(possible(call)).toContain('response.sent');
    expect(possible(call).includes(RECEIPT)).toBe(tells);
  });

  test('of a complaint never received, the receipt alone', () => {
    const { code, details } = refusal(() => replay(policy, [fact('2024-02-05', 'response.sent')]));
    expect(code).toBe('event/impossible');
    expect(details).toEqual({
      given: { on: '2024-02-05', type: 'response.sent' },
      because: 'Nothing can be recorded before the complaint is received.',
      possible: [RECEIPT],
    });
  });
});

describe('a complaint is received once, and before whatever else happens to it', () => {
  test('a second receipt is refused, however it comes', () => {
    const second = received('2024-02-06');
    const because = 'The complaint was already received, on 2024-02-05.';
    for (const call of [
      () => recordEvent(openComplaint(policy, receipt), second),
      () => replay(policy, [receipt, second]),
    ]) {
      const { code, details } = refusal(call);
      expect(code).toBe('event/impossible');
      expect(details.given).toEqual(second);
      expect(details.because).toContain(because);
    }
  });

  test('what happened earlier is refused, unless it may be agreed ahead', () => {
    const early = fact('2024-02-04', 'response.sent');
    const { details } = refusal(() => recordEvent(openComplaint(policy, receipt), early));
    expect(details.given).toEqual(early);
    expect(details.because).toContain('2024-02-04 is before 2024-02-05');
    const authority = fact('2024-02-04', 'advocate.authorised');
    expect(replay(policy, [receipt, authority]).events).toEqual([authority, receipt]);
  });
});

test('events with and without keys stand side by side', () => {
  const keyed = { ...fact('2024-02-07', 'complainant.contacted'), key: 'a' };
  const bare = fact('2024-02-07', 'complainant.contacted');
  const complaint = replay(policy, [receipt, bare, keyed, keyed, bare]);
  expect(complaint.events).toHaveLength(4);
  expect(complaint.events.filter(({ key }) => key === 'a')).toHaveLength(1);
  const { details } = refusal(() => recordEvent(complaint, { ...keyed, on: '2024-02-08' }));
  expect(details.because).toContain("Another event is recorded under the key 'a'");
});
