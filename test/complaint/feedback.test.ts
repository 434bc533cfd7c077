import type { Feedback } from 'housing-complaints';
import { recordFeedback } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';
import { describe, expect, test } from 'vitest';
import { openComplaint, recordEvent } from '../../src/complaint/index.js';

const received = { on: '2019-01-07', type: 'complaint.received' } as const;

describe('clause 8.1: a compliment is kept as feedback, not as a complaint', () => {
  test('of every kind, about anybody', () => {
    for (const kind of ['compliment', 'comment', 'suggestion'] as const)
      for (const about of ['member-of-staff', 'team', 'organisation'] as const) {
        const feedback: Feedback = { on: '2019-01-07', kind, about };
        expect(recordFeedback(feedback)).toEqual(feedback);
      }
  });

  test.each<Feedback>([
    { on: '2019-01-07', kind: 'compliment', about: 'member-of-staff', channel: 'social media' },
    { on: '2019-01-07', kind: 'compliment', about: 'team' },
    {
      on: '2019-01-07',
      kind: 'suggestion',
      about: 'organisation',
      note: 'Longer opening hours',
      ref: 'F-12',
    },
  ])('kept whole and frozen: $kind, $about', (feedback) => {
    const kept = recordFeedback(feedback);
    expect(kept).toEqual(feedback);
    expect(kept).not.toBe(feedback);
    expect(Object.isFrozen(kept)).toBe(true);
    expect(Object.isFrozen(feedback)).toBe(false);
  });

  test('every fault is told at once, with its path', () => {
    const wrong = { on: '2019-02-29', kind: 'complement', about: 'nobody', colour: 'red' };
    expect(() => recordFeedback(wrong as never)).toThrow(
      expect.objectContaining({
        code: 'feedback/invalid',
        issues: ['on', 'kind', 'about', 'colour'].map((path) => expect.objectContaining({ path })),
      }),
    );
  });

  test('more than any feedback has is refused before it is read', () => {
    const about = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`field-${at}`, at]));
    const wrong = { on: '2019-01-07', kind: 'compliment', about };
    expect(() => recordFeedback(wrong as never)).toThrow(
      expect.objectContaining({
        code: 'feedback/invalid',
        issues: [
          { path: 'about.field-99', message: expect.stringContaining('at most 100 values') },
        ],
      }),
    );
  });

  test('offered as a fact of a complaint, it is refused with the way to keep it', () => {
    const complaint = openComplaint(housingPlus2018, received);
    const compliment = { on: '2019-01-08', type: 'compliment' };
    expect(() => recordEvent(complaint, compliment as never)).toThrow(/recordFeedback/);
  });
});
