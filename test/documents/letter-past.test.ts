import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../src/complaint/index.js';
import { obligationsOf, recordEvent } from '../../src/complaint/index.js';
import { letter } from '../../src/documents/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received, underHousingPlus } from '../support/histories.js';
import { issuesOf, said } from './letter-text.js';

/** The answer at stage one is due on Tuesday 8 January 2019. */
const open = underHousingPlus(received('2018-12-20'), {
  on: '2018-12-20',
  type: 'complaint.formalised',
  agreed: true,
});
const then = (...events: ComplaintEvent[]): Complaint => recordEvent(open, ...events);
const answered = then({ on: '2019-01-08', type: 'response.sent', outcome: 'upheld' });
const requested = recordEvent(answered, { on: '2019-01-10', type: 'escalation.requested' });

describe('an acknowledgement', () => {
  const told = (complaint: Complaint, on: `${number}-${number}-${number}`, more = {}) =>
    said(letter('acknowledgement', complaint, { on, ...more }));

  test('on the last day for the answer still promises it by then', () => {
    expect(told(open, '2019-01-08')).toContain(
      'We will send you our response by Tuesday 8 January',
    );
  });
  test('after it apologises, and names no day that is past', () => {
    const text = told(open, '2019-01-09');
    expect(text).toContain(
      'You should have had our response by Tuesday 8 January 2019. We are sorry',
    );
    expect(text).toContain('We will send it to you as soon as we can.');
    expect(text).not.toContain('We will send you our response by');
  });
  test('can then give another day, which is a promise', () => {
    const made = letter('acknowledgement', open, { on: '2019-01-09', answerBy: '2019-01-16' });
    expect(said(made)).toContain('We will now send it to you by Wednesday 16 January 2019.');
    const sent = recordEvent(open, ...(made.ok ? made.events : []));
    expect(obligationsOf(sent, '2019-01-09', { by: ['promise'] })).toMatchObject([
      { due: '2019-01-16' },
    ]);
  });
  test('after the answer says so, and nobody looks into it any more', () => {
    const text = told(answered, '2019-01-09');
    expect(text).toContain('We have already sent you our response, on Tuesday 8 January 2019.');
    expect(text).not.toContain('will look into');
  });
  test('does not say that somebody will call who has called', () => {
    const called = then({ on: '2018-12-21', type: 'complainant.contacted' });
    expect(told(open, '2018-12-24')).toContain('They will contact you');
    expect(told(called, '2018-12-24')).not.toContain('They will contact you');
  });
  test('of an earlier stage does not say that the complaint is there', () => {
    const text = told(requested, '2019-01-11', { stage: 'stage-1' });
    expect(text).toContain('This letter is about Stage One of our complaints process.');
    expect(text).not.toContain('It is now at');
  });
});

describe('no letter promises or asks for a day before its own', () => {
  const on = '2019-01-14';
  const decision = { outcome: 'upheld', reasons: 'Nobody came.' } as const;
  test.each([
    ['answerBy', letter('acknowledgement', open, { on, answerBy: '2019-01-11' })],
    ['newDueDate', letter('holding-letter', open, { on, newDueDate: '2019-01-11', reasons: 'x' })],
    [
      'remedies.0.by',
      letter('response', open, { on, ...decision, remedies: [{ what: 'Pay', by: '2019-01-11' }] }),
    ],
    ['escalateBy', letter('response', open, { on, ...decision, escalateBy: '2019-01-11' })],
  ])('%s', (path, made) => {
    expect(made.ok ? [] : made.issues).toContainEqual(
      expect.objectContaining({
        path,
        message: 'The day must be Monday 14 January 2019, the day of the letter, or later.',
      }),
    );
  });
  test('a promise that is late is said to be', () => {
    const promised = then({
      on: '2018-12-21',
      type: 'action.agreed',
      action: 'Mend the boiler.',
      dueBy: '2019-01-04',
    });
    expect(said(letter('response', promised, { on, ...decision }))).toContain(
      'Mend the boiler. This was due by Friday 4 January 2019. We are sorry that it is late.',
    );
  });
});

describe('a letter that comes after its step', () => {
  test('a holding letter after the due date is not allowed by the policy', () => {
    const holding = (on: '2019-01-07' | '2019-01-09') =>
      said(letter('holding-letter', open, { on, newDueDate: '2019-01-15', reasons: 'Illness.' }));
    expect(holding('2019-01-07')).toContain('Our policy allows us to do this');
    expect(holding('2019-01-09')).not.toContain('Our policy allows us to do this');
  });
  test('a refusal to accept after the answer is not written', () => {
    const refusing = (complaint: Complaint) =>
      letter('refusal-to-accept', complaint, {
        on: '2019-01-09',
        grounds: ['outside-control'],
        reasons: 'It is not ours.',
      });
    expect(issuesOf(refusing(answered))).toEqual(['on -']);
    expect(issuesOf(refusing(then({ on: '2019-01-04', type: 'complaint.withdrawn' })))).toEqual([
      'on -',
    ]);
  });
  test('a refusal to escalate after the answer at that stage is not written', () => {
    const later = recordEvent(requested, {
      on: '2019-01-18',
      type: 'response.sent',
      outcome: 'upheld',
    });
    const made = letter('refusal-to-escalate', later, { on: '2019-01-21', reasons: 'No.' });
    expect(issuesOf(made)).toEqual(['on -']);
  });
});

describe('a letter after the complaint was reopened is about this time', () => {
  const again = recordEvent(answered, { on: '2019-03-04', type: 'complaint.reopened' });

  test('a response gives the day to ask from its own date', () => {
    const made = letter('response', again, { on: '2019-03-11', outcome: 'upheld', reasons: 'x' });
    const sent = recordEvent(again, ...(made.ok ? made.events : []));
    const due = obligationsOf(sent, '2019-03-11').find(
      ({ id }) => id === 'stage-1/escalate/2',
    )?.due;
    expect(due).toBe('2019-04-08');
    expect(said(made)).toContain('The last day to ask is Monday 8 April 2019.');
  });
  test('an acknowledgement says that an answer is still to come', () => {
    const made = letter('acknowledgement', again, { on: '2019-03-05', stage: 'stage-1' });
    expect(said(made)).toContain('We will write to you with our response.');
    expect(said(made)).not.toContain('already sent');
  });
  test('a holding letter names no day of the time before', () => {
    const made = letter('holding-letter', again, {
      ...{ on: '2019-03-05', newDueDate: '2019-03-29', agreed: true, reasons: 'x' },
    });
    expect(said(made)).toContain('We have not been able to answer it yet.');
    expect(said(made)).not.toContain('January');
  });
});
