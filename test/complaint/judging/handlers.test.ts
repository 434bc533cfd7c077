/** Who was right to handle a complaint, where it was passed on, and where the policy does not say it of everything. */
import { describe, expect, test } from 'vitest';
import { breachesOf, handledBy, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, HandlerRule, Stage } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { policyWith } from '../../support/policies.js';
import { fact, twoStages } from '../../support/stages.js';

const dataProtection = {
  clause: '2',
  when: { fact: 'about', includes: 'data-protection' },
  handler: ['data-protection-lead'],
  does: 'investigate',
} as const satisfies HandlerRule;
const toChief = {
  clause: '3',
  when: { fact: 'recipient', is: 'chief-executive' },
  handler: ['complaints-manager'],
  does: 'respond',
} as const satisfies HandlerRule;

const opened = received('2024-02-05', {
  about: ['data-protection'],
  recipient: 'chief-executive',
});
const opening = (how: Partial<Stage>, ...events: readonly ComplaintEvent[]) => {
  const stages = twoStages().map((stage) => ({ ...stage, ...how }));
  return replay(policyWith({ stages }), [opened, ...events]);
};
const LATER = '2024-02-09';
const wrong = (how: Partial<Stage>, ...events: readonly ComplaintEvent[]) =>
  breachesOf(opening(how, ...events), LATER).filter(({ kind }) => kind !== 'no-such-ground');
const reasons = (...asked: Parameters<typeof wrong>) =>
  wrong(...asked).map(({ reason, clause, on }) => `${reason} ${clause} ${on}`);

const allocated = (day: string, to: string, more: object = {}) =>
  fact(`2024-02-0${day}` as ComplaintEvent['on'], 'complaint.allocated', { to, ...more });
const answered = (day: string, decidedBy: string, more: object = {}) =>
  fact(`2024-02-0${day}` as ComplaintEvent['on'], 'response.sent', { decidedBy, ...more });

describe('a complaint that was passed on', () => {
  const investigating: Partial<Stage> = { handlers: [dataProtection] };
  const both: Partial<Stage> = { handlers: [dataProtection, toChief] };
  const right = allocated('6', 'data-protection-lead');
  const next = allocated('7', 'officer');

  test('from whom the policy tells of, to whoever does what it tells nobody for', () => {
    expect(reasons(investigating, right, next)).toEqual([]);
  });

  test('stays passed on, however often', () => {
    expect(reasons(investigating, right, next, allocated('8', 'manager'))).toEqual([]);
  });

  test.each<{ because: string; how: Partial<Stage>; events: ComplaintEvent[]; found: string[] }>([
    {
      because: 'before anybody whom the policy tells of had it',
      how: investigating,
      events: [next, allocated('8', 'data-protection-lead')],
      found: ['allocated-to-wrong-role 2 2024-02-07'],
    },
    {
      because: 'where the policy tells of both',
      how: both,
      events: [right, next],
      found: ['allocated-to-wrong-role 2 2024-02-07'],
    },
    {
      because: 'at another stage',
      how: investigating,
      events: [right, allocated('8', 'officer', { stage: 'stage-2' })],
      found: ['allocated-to-wrong-role 2 2024-02-08'],
    },
    {
      because: 'in words: an answer is nothing to be passed on',
      how: { handlers: [toChief] },
      events: [answered('6', 'complaints-manager'), answered('7', 'officer')],
      found: ['decided-by-wrong-role 3 2024-02-07'],
    },
  ])('but not $because', ({ how, events, found }) => {
    expect(reasons(how, ...events)).toEqual(found);
  });
});

describe('where the policy says it of one thing alone', () => {
  test('who investigates: whoever answers is right', () => {
    expect(reasons({ handlers: [dataProtection] }, answered('6', 'officer'))).toEqual([]);
    expect(reasons({ handlers: [dataProtection] }, allocated('6', 'officer'))).toHaveLength(1);
  });

  test('who answers: an allocation to anybody else is not', () => {
    expect(reasons({ handlers: [toChief] }, allocated('6', 'officer'))).toEqual([
      'allocated-to-wrong-role 3 2024-02-06',
    ]);
  });

  test('nothing: everybody is', () => {
    expect(reasons({}, allocated('6', 'officer'), answered('7', 'officer'))).toEqual([]);
  });

  test('an event that does not say who', () => {
    const how = { handlers: [dataProtection, toChief] };
    const silent = [fact('2024-02-06', 'complaint.allocated'), fact('2024-02-07', 'response.sent')];
    expect(reasons(how, ...silent)).toEqual([]);
  });

  test('who decided what is no answer is another matter', () => {
    const excluded = fact('2024-02-06', 'complaint.excluded', {
      grounds: ['x'],
      decidedBy: 'officer',
    });
    expect(reasons({ handlers: [toChief] }, excluded)).toEqual([]);
  });
});

test('a breach names the roles that were wrong, the stage, and who is right', () => {
  const [breach] = wrong(
    { handlers: [toChief] },
    fact('2024-02-06', 'response.sent', { decidedBy: ['complaints-manager', 'officer'] }),
  );
  expect(breach).toEqual({
    kind: 'wrong-handler',
    reason: 'decided-by-wrong-role',
    clause: '3',
    policy: { id: 'example', edition: '1' },
    stage: 'stage-1',
    on: '2024-02-06',
    event: 'response.sent',
    because:
      'The response of 6 February 2024 was decided by an officer. Stage One must be handled by a complaints manager (3).',
  });
});

describe('asked who handles a stage', () => {
  const handlers = [toChief, dataProtection];

  test('by the first rule, whatever it has them do, and by the first for each', () => {
    const complaint = opening({ handler: ['investigator'], handlers });
    expect(handledBy(complaint, 'stage-1', LATER)).toEqual({
      handler: ['complaints-manager'],
      clause: '3',
      certain: true,
      because: 'a complaints manager (3)',
      investigate: {
        handler: ['data-protection-lead'],
        clause: '2',
        certain: true,
        because: 'the data protection lead (2)',
      },
      respond: {
        handler: ['complaints-manager'],
        clause: '3',
        certain: true,
        because: 'a complaints manager (3)',
      },
    });
  });

  test('where it is not known which kind of complaint it is, whoever it may be', () => {
    const stages = twoStages().map((stage) => ({ ...stage, handler: ['investigator'], handlers }));
    const complaint = replay(policyWith({ stages }), [received('2024-02-05')]);
    expect(handledBy(complaint, 'stage-1', LATER)).toMatchObject({
      handler: ['complaints-manager', 'data-protection-lead', 'investigator'],
      clause: '1',
      certain: false,
      respond: { handler: ['complaints-manager', 'investigator'], certain: false },
    });
  });

  test('who answers is left out where the policy does not say', () => {
    const complaint = opening({ handlers: [dataProtection] });
    const handlers = handledBy(complaint, 'stage-1', LATER);
    expect(handlers).toHaveProperty('investigate');
    expect(handlers).not.toHaveProperty('respond');
    expect(handledBy(opening({}), 'stage-1', LATER)).toBeUndefined();
  });

  test('a stage that there is none of is told, with those that there are', () => {
    expect(() => handledBy(opening({}), 'stage-9', LATER)).toThrow(
      expect.objectContaining({
        code: 'argument/invalid',
        details: {
          given: 'stage-9',
          expected: 'the id of a stage of the policy',
          possible: ['stage-1', 'stage-2'],
        },
      }),
    );
    expect(() => handledBy(opening({}), 'stage-1', 'soon' as never)).toThrow(/asOf/);
  });
});
