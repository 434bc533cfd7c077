/** A requirement put to an event: what it told on its own day, what others were told of it later, and by when. */
import { describe, expect, test } from 'vitest';
import { breachesOf, judge, notShown, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Requirement } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { policyWith, workingDays } from '../../support/policies.js';
import { fact, twoStages } from '../../support/stages.js';

const reasons: Requirement = {
  id: 'reasons',
  kind: 'missing-reasons',
  clause: '2',
  of: ['response.sent'],
  holds: { fact: 'contents', includes: 'reasons' },
  must: 'give reasons',
};
const policyAsking = (parts: Partial<Requirement>) =>
  policyWith({ stages: twoStages(), requirements: [{ ...reasons, ...parts } as Requirement] });

const opened = received('2024-02-05');
const [OWN, NEXT, LATER, LAST] = ['2024-02-07', '2024-02-08', '2024-02-09', '2024-03-01'] as const;
const answered = (contents?: string[]) => fact(OWN, 'response.sent', contents ? { contents } : {});
const notice = (on: ComplaintEvent['on'], contents?: string[]) =>
  fact(on, 'notice.given', {
    ...{ about: 'response.sent', to: 'complainant' },
    ...(contents && { contents }),
  });
const complaintOf = (parts: Partial<Requirement>, events: readonly ComplaintEvent[]) =>
  replay(policyAsking(parts), [opened, ...events]);

describe('what was told of an event on another day counts from there', () => {
  /** `true 2024-02-07`: what is known in the end, and the first day from which it is not known to be unmet. */
  const judged = (parts: Partial<Requirement>, ...events: readonly ComplaintEvent[]) => {
    const complaint = complaintOf(parts, events);
    return judge(complaint, complaint.history, LAST).map(
      ({ answer, metOn }) => `${answer.truth} ${metOn ?? '-'}`,
    );
  };
  const not = { not: reasons.holds } as Requirement['holds'];

  test.each<{
    because: string;
    parts?: Partial<Requirement>;
    events: ComplaintEvent[];
    found: string;
  }>([
    {
      because: 'met at once',
      events: [answered(['reasons']), notice(NEXT, [])],
      found: `true ${OWN}`,
    },
    { because: 'not met', events: [answered([])], found: 'false -' },
    {
      because: 'met later',
      events: [answered([]), notice(NEXT, ['reasons'])],
      found: `true ${NEXT}`,
    },
    {
      because: 'met at the second notice',
      events: [answered([]), notice(NEXT, ['decision']), notice(LATER, ['reasons'])],
      found: `true ${LATER}`,
    },
    { because: 'not known', events: [answered()], found: `unknown ${OWN}` },
    {
      because: 'not known since a notice of which the contents are not',
      events: [answered([]), notice(NEXT)],
      found: `unknown ${NEXT}`,
    },
    {
      because: 'not known from the first such notice on',
      events: [answered([]), notice(NEXT), notice(LATER)],
      found: `unknown ${NEXT}`,
    },
    {
      because: 'not known, and unmet in the end',
      parts: { holds: not },
      events: [answered(), notice(NEXT, ['reasons'])],
      found: 'false -',
    },
  ])('$because', ({ parts = {}, events, found }) => {
    expect(judged(parts, ...events)).toEqual([found]);
  });

  test('without a day to look at it from, only the event itself counts', () => {
    const complaint = complaintOf({}, [answered([]), notice(NEXT, ['reasons'])]);
    const [judgement] = judge(complaint, complaint.history);
    expect(judgement?.answer.truth).toBe(false);
    expect(judgement).not.toHaveProperty('metOn');
    expect(judgement).not.toHaveProperty('due');
  });

  test('whether a refusal counts is decided on its own day', () => {
    const formality = { kind: 'formality' } as const;
    expect(judged(formality, answered([]), notice(NEXT, ['reasons']))).toEqual(['false -']);
    expect(judged(formality, answered([]), notice(OWN, ['reasons']))).toEqual([`true ${OWN}`]);
  });

  test('one whose own condition is not known to hold is left out', () => {
    const upheld = { fact: 'outcome', is: 'upheld' } as const;
    const by = (outcome: object) =>
      judged({ when: upheld }, { ...answered([]), ...outcome } as never);
    expect(by({ outcome: 'upheld' })).toEqual(['false -']);
    expect(by({ outcome: 'not-upheld' })).toEqual([]);
    expect(by({})).toEqual([]);
  });
});

describe('a requirement with a time of its own', () => {
  const within = { clause: '3', ...workingDays(2, 'response.sent') };
  const found = (
    parts: Partial<Requirement>,
    asOf: ComplaintEvent['on'],
    ...events: ComplaintEvent[]
  ) =>
    breachesOf(complaintOf(parts, events), asOf)
      .filter(({ requirement }) => requirement)
      .map(({ kind, reason, clause, on, workingDaysLate, because }) => ({
        line: `${kind} ${reason} ${clause} ${on} ${workingDaysLate ?? '-'}`,
        because,
      }));
  const lines = (...asked: Parameters<typeof found>) => found(...asked).map(({ line }) => line);
  // An answer of Wednesday 7 February: by Friday 9 February.
  const LATE = '2024-02-13';

  test('is not broken on its last day', () => {
    expect(lines({ within }, LATER, answered([]))).toEqual([]);
  });

  test('is overdue after it, counted to the day on which it is looked at', () => {
    expect(found({ within }, LATE, answered([]))).toEqual([
      {
        line: 'overdue requirement-not-met-in-time 3 2024-02-09 2',
        because:
          'The response of 7 February 2024 did not meet the requirement to give reasons. This was due by 9 February 2024.',
      },
    ]);
  });

  test('is met late after it, counted to the day on which it was met', () => {
    const met = notice('2024-02-12', ['reasons']);
    expect(found({ within }, LAST, answered([]), met)).toEqual([
      {
        line: 'late requirement-met-late 3 2024-02-12 1',
        because:
          'The response of 7 February 2024 met the requirement to give reasons on 12 February 2024. This was due by 9 February 2024.',
      },
    ]);
    expect(lines({ within }, LAST, answered([]), notice(LATER, ['reasons']))).toEqual([]);
  });

  test('a formality that is not shown in its time is a breach', () => {
    expect(found({ within, kind: 'formality' }, LATE, answered())).toEqual([
      {
        line: 'overdue requirement-not-shown-in-time 3 2024-02-09 2',
        because: expect.stringMatching(/give reasons\. This was due by 9 February 2024\.$/),
      },
    ]);
  });

  test('runs from the first of its event at the stage, not at another', () => {
    const events = [
      answered(['reasons']),
      fact(NEXT, 'escalation.requested'),
      fact('2024-02-14', 'response.sent', { contents: [] }),
      fact('2024-02-20', 'response.sent', { contents: [] }),
    ];
    expect(lines({ within }, LAST, ...events)).toEqual([
      'overdue requirement-not-met-in-time 3 2024-02-16 10',
      'overdue requirement-not-met-in-time 3 2024-02-16 10',
    ]);
  });

  test('runs from the receipt, whatever the stage', () => {
    const fromReceipt = { clause: '3', ...workingDays(20, 'complaint.received') };
    const events = [
      answered(['reasons']),
      fact(NEXT, 'escalation.requested'),
      fact('2024-02-14', 'response.sent', { contents: [] }),
    ];
    expect(lines({ within: fromReceipt }, '2024-03-06', ...events)).toEqual([
      'overdue requirement-not-met-in-time 3 2024-03-04 2',
    ]);
  });

  test('of which the start is not in the record is not known to be broken', () => {
    const parts = { within: { clause: '3', ...workingDays(2, 'complaint.acknowledged') } };
    expect(lines(parts, LAST, answered([]))).toEqual([]);
    const needs = (event: ComplaintEvent) =>
      notShown(complaintOf(parts, [event]), LAST).map((gap) => gap.needs);
    expect(needs(answered([]))).toEqual([['complaint.acknowledged']]);
    expect(needs(answered())).toEqual([['contents']]);
  });

  test('on the same day: a notice of the next day is late', () => {
    const parts = { within: 'same-day' } as const;
    expect(lines(parts, LAST, answered([]), notice(OWN, ['reasons']))).toEqual([]);
    expect(lines(parts, LAST, answered([]))).toEqual([
      `missing-reasons requirement-not-met 2 ${OWN} -`,
    ]);
    expect(lines(parts, LAST, answered([]), notice(NEXT, ['reasons']))).toEqual([
      `late requirement-met-late 2 ${NEXT} 1`,
    ]);
  });
});

test('without a time of its own it is met whenever it is told', () => {
  const told = [answered([]), notice(LAST, ['reasons'])];
  const found = breachesOf(complaintOf({}, told), LAST);
  expect(found.filter(({ requirement }) => requirement)).toEqual([]);
});
