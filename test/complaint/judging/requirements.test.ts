/** A requirement put to an event: what it told on its own day, and what others were told of it later. */
import { describe, expect, test } from 'vitest';
import { breachesOf, judge } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Requirement } from '../../../src/policy/index.js';
import {
  answered,
  complaintOf,
  LAST,
  LATER,
  NEXT,
  notice,
  OWN,
  reasons,
} from './asking-reasons.js';

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

  test.each([
    { contents: [], reason: 'formality-not-met', says: 'The response of 7 February 2024 did not' },
    { contents: undefined, reason: 'formality-not-shown', says: 'The record does not show that' },
  ])('why a refusal does not count: $reason', ({ contents, reason, says }) => {
    const [breach] = breachesOf(complaintOf({ kind: 'formality' }, [answered(contents)]), OWN);
    expect(breach).toMatchObject({ kind: 'refusal-without-formalities', reason, on: OWN });
    expect(breach?.because.startsWith(says)).toBe(true);
    expect(breach?.because).toMatch(/give reasons\. Without this, it does not count\.$/);
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

test('without a time of its own it is met whenever it is told', () => {
  const told = [answered([]), notice(LAST, ['reasons'])];
  const found = breachesOf(complaintOf({}, told), LAST);
  expect(found.filter(({ requirement }) => requirement)).toEqual([]);
});
