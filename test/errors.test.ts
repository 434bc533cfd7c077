import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../src/errors.js';
import { ComplaintsError, nearest, show } from '../src/errors.js';
import { CONTENTS, EVENT_TYPES, ROLES } from '../src/index.js';

/** Every code, with its headline: a new code does not compile until it has a row. */
const HEADLINES: Record<ErrorCode, string> = {
  'date/invalid': 'not a date',
  'date/js-date': 'an instant, not a civil date',
  'instant/invalid': 'not an instant',
  'calendar/bad-count': 'not a count of days',
  'calendar/beyond-horizon': 'beyond the dates the calendar covers',
  'calendar/invalid': 'not a usable calendar',
  'duration/invalid': 'not a usable time limit',
  'argument/invalid': 'not what this function takes',
  'policy/invalid': 'the policy has errors',
  'event/invalid': 'the event cannot be read',
  'event/impossible': 'the event cannot be recorded',
  'complaint/invalid': 'the saved complaint cannot be read',
  'complaint/unknown-policy': 'the policy of the saved complaint was not given',
  'complaint/unknown-calendar': 'the calendar of the saved complaint was not given',
  'complaint/policy-changed': 'the policy is not as it was',
  'complaint/calendar-changed': 'the working days are not as they were',
  'matter/invalid': 'the matter cannot be assessed',
  'feedback/invalid': 'the feedback',
  'request/invalid': 'the escalation request cannot be assessed',
  'behaviour/invalid': 'the behaviour cannot be assessed',
};

describe('a failure', () => {
  test.each(Object.entries(HEADLINES))('%s begins with its code and %s', (code, headline) => {
    const error = new ComplaintsError(code as ErrorCode);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ComplaintsError');
    expect(error.code).toBe(code);
    expect(error.message.split('\n')).toHaveLength(1);
    expect(error.message.startsWith(`${code}: `)).toBe(true);
    expect(error.message).toContain(headline);
    expect(error.issues).toEqual([]);
    expect(error.details).toEqual({});
  });

  test('says what was given, why it is wrong, what is right, and where', () => {
    const details = {
      given: 'yesterday',
      because: 'The day is not shown.',
      expected: 'a date',
      issues: [
        { path: 'on', message: 'is missing' },
        { path: '', message: 'is not a fact' },
      ],
      possible: ['response.sent', 'complaint.withdrawn'],
    };
    const error = new ComplaintsError('event/invalid', details);
    expect(error.message.split('\n')).toEqual([
      "event/invalid: the event cannot be read: 'yesterday'",
      'The day is not shown.',
      'Expected: a date',
      '- on: is missing',
      '- is not a fact',
    ]);
    expect(error.issues).toBe(details.issues);
    expect(error.details).toBe(details);
  });

  test('says so where nothing at all was given, and where nothing is possible', () => {
    const error = new ComplaintsError('event/impossible', { given: undefined, possible: [] });
    expect(error.message).toContain('cannot be recorded: undefined');
    expect(error.message).toContain('Possible: nothing.');
  });
});

describe('a failure fits on a screen', () => {
  const rows = (text: string) =>
    text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 100), 0);
  const issue = (n: number) => ({ path: `stages.${n}`, message: 'is not a stage. '.repeat(7) });

  test.each([1, 12, 20, 500])('with %i faults', (count) => {
    const issues = Array.from({ length: count }, (_, n) => issue(n));
    const { message } = new ComplaintsError('policy/invalid', { given: {}, issues });
    expect(rows(message)).toBeLessThanOrEqual(24);
    const shown = message.match(/^- stages/gm)?.length ?? 0;
    expect(shown).toBe(Math.min(count, 11));
    if (count > shown) expect(message).toContain(`\n- and at least ${count - shown} more`);
  });

  test('with one that is very long', () => {
    const issues = ['x', '\ud800', 'x\n'].map((text) => [
      { path: 'a', message: text.repeat(2_500) },
    ]);
    for (const given of issues) {
      const details = { given: 'y'.repeat(500), expected: 'z'.repeat(150), issues: given };
      expect(rows(new ComplaintsError('policy/invalid', details).message)).toBeLessThanOrEqual(24);
    }
  });

  test('and whatever it names stays in its line', () => {
    const given = '2024\n\r\u2028-01-02\u0000\u202e\ud800';
    const issues = [{ path: 'a\nb', message: `${show(given)} is no date` }];
    const details = { given, because: 'So\nit is', expected: 'one\u2029line', issues };
    const { message } = new ComplaintsError('date/invalid', details);
    expect(message.split('\n')).toEqual([
      String.raw`date/invalid: not a date: '2024\u{a}\u{d}\u{2028}-01-02\u{0}\u{202e}\u{d800}'`,
      String.raw`So\u{a}it is`,
      String.raw`Expected: one\u{2029}line`,
      String.raw`- a\u{a}b: '2024\u{a}\u{d}\u{2028}-01-02\u{0}\u{202e}\u{d800}' is no date`,
    ]);
  });

  test('names what is possible where that is short, and where no part is wrong', () => {
    const possible = ['response.sent', 'complaint.withdrawn'];
    const { message } = new ComplaintsError('event/impossible', { possible });
    expect(message).toContain('Possible: response.sent, complaint.withdrawn.');
    const many = Array.from({ length: 200 }, (_, n) => `stage-${n}/respond`);
    const error = new ComplaintsError('event/impossible', { possible: many });
    expect(error.message).toMatch(/Possible: any of 200, in `details.possible` of this error\.$/);
    expect(error.details.possible).toBe(many);
  });

  test('and shows itself without what was given, which may be about a person', () => {
    const given = { note: 'The complainant is ill.' };
    const error = new ComplaintsError('event/invalid', { expected: 'an event', given });
    expect(inspect(error)).not.toContain('details');
    expect(JSON.stringify(error)).not.toContain('ill');
    expect(error.details.given).toBe(given);
  });
});

describe('a given value is shown', () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;

  test.each([
    { because: 'text in quotes', value: 'on', shown: "'on'" },
    { because: 'an empty text too', value: '', shown: "''" },
    { because: 'a number', value: 2.5, shown: '2.5' },
    { because: 'what is no number', value: Number.NaN, shown: 'NaN' },
    { because: 'nothing', value: null, shown: 'null' },
    { because: 'nothing at all', value: undefined, shown: 'undefined' },
    { because: 'a big number', value: 10n, shown: '10' },
    { because: 'a symbol', value: Symbol('x'), shown: 'Symbol(x)' },
    { because: 'a list', value: [1, 'a'], shown: '[1,"a"]' },
    { because: 'an object', value: { a: 1 }, shown: '{"a":1}' },
    { because: 'a function, without its text', value: () => 'a secret', shown: 'a function' },
    {
      because: 'a Date, by its instant',
      value: new Date(0),
      shown: 'a JavaScript Date (1970-01-01T00:00:00.000Z)',
    },
    {
      because: 'a Date that is none',
      value: new Date(Number.NaN),
      shown: 'a JavaScript Date (invalid)',
    },
    { because: 'an object that contains itself', value: circular, shown: 'an object' },
    { because: 'an object that JSON cannot hold', value: { a: 1n }, shown: 'an object' },
    {
      because: 'an object that makes nothing of itself',
      value: { toJSON: () => undefined },
      shown: 'an object',
    },
  ])('$because', ({ value, shown }) => {
    expect(show(value)).toBe(shown);
    expect(new ComplaintsError('event/invalid', { given: value }).message).toContain(`: ${shown}`);
  });

  test.each([
    {
      because: 'at its full length, while it is short',
      value: 'x'.repeat(118),
      length: 120,
      ends: "x'",
    },
    { because: 'cut off, once it is long', value: 'x'.repeat(119), length: 120, ends: 'x…' },
    { because: 'cut off as an object too', value: ['x'.repeat(500)], length: 120, ends: 'x…' },
  ])('$because', ({ value, length, ends }) => {
    expect(show(value)).toHaveLength(length);
    expect(show(value).endsWith(ends)).toBe(true);
  });

  test('whatever it is, without a failure of its own', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        (value) => {
          expect(show(value).length).toBeLessThanOrEqual(120);
        },
      ),
    );
  });
});

describe('the name that was probably meant', () => {
  test.each([
    { wrong: 'response.snet', names: EVENT_TYPES, meant: 'response.sent' },
    { wrong: 'complaint.recieved', names: EVENT_TYPES, meant: 'complaint.received' },
    { wrong: 'ComplaintReceived', names: EVENT_TYPES, meant: 'complaint.received' },
    { wrong: 'acknowledged', names: EVENT_TYPES, meant: 'complaint.acknowledged' },
    { wrong: 'escalated', names: EVENT_TYPES, meant: 'complaint.escalated' },
    { wrong: 'request.escalation', names: EVENT_TYPES, meant: 'escalation.requested' },
    { wrong: 'head of service', names: Object.keys(ROLES), meant: 'head-of-service' },
    { wrong: 'direktor', names: Object.keys(ROLES), meant: 'director' },
    { wrong: 'right to escalate', names: CONTENTS, meant: 'escalation-right' },
    { wrong: 'banana', names: EVENT_TYPES, meant: undefined },
    { wrong: 'x', names: EVENT_TYPES, meant: undefined },
    { wrong: '', names: EVENT_TYPES, meant: undefined },
    { wrong: 'anything', names: [], meant: undefined },
  ])('for $wrong: $meant', ({ wrong, names, meant }) => {
    expect(nearest(wrong, names)).toBe(meant);
  });

  test('is the name itself, where there is nothing wrong with it', () => {
    for (const name of EVENT_TYPES) expect(nearest(name, EVENT_TYPES)).toBe(name);
  });
});
