import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { defineCalendar, england } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { explain, obligationsOf, replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { received, underHousingPlus, upTo, WHOLE_HISTORY } from '../support/histories.js';
import { calendarDays, oneStage, policyWith, workingDays } from '../support/policies.js';

function duty(complaint: Complaint, id: string, asOf: IsoDate) {
  const found = obligationsOf(complaint, asOf, { by: ['policy'] }).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not owed on ${asOf}`);
  return found;
}

describe('explain() names all that a due date rests on', () => {
  const complaint = underHousingPlus(...WHOLE_HISTORY);

  test('the limit, its clause and reading, the trigger, every day not counted and why', () => {
    const explanation = explain(duty(complaint, 'stage-1/respond', '2018-12-31'));
    expect(explanation).toMatchObject({
      limit: { amount: 10, unit: 'working-days' },
      trigger: 'complaint.received',
      from: '2018-12-20',
      due: '2019-01-08',
      clause: 'A1.1',
      policy: { id: 'housing-plus-2018', edition: '1.0 (July 2018)' },
      provisional: false,
      revisions: [],
      reading:
        'The text does not say when the time starts. It is read as running from the day the complaint is received.',
    });
    expect(explanation.skipped).toEqual([
      { date: '2018-12-22', why: 'Saturday' },
      { date: '2018-12-23', why: 'Sunday' },
      { date: '2018-12-25', why: 'Christmas Day' },
      { date: '2018-12-26', why: 'Boxing Day' },
      { date: '2018-12-29', why: 'Saturday' },
      { date: '2018-12-30', why: 'Sunday' },
      { date: '2019-01-01', why: "New Year's Day" },
      { date: '2019-01-05', why: 'Saturday' },
      { date: '2019-01-06', why: 'Sunday' },
    ]);
  });

  test('in a sentence for a letter', () => {
    const explanation = explain(duty(complaint, 'stage-1/acknowledge', '2018-12-20'));
    for (const part of [
      'The landlord must acknowledge the complaint within 2 working days of ',
      '(A1.1).',
      'after Thursday 20 December 2018 is Monday 24 December 2018.',
      'Not counted: weekends.',
    ]) {
      expect(String(explanation)).toContain(part);
    }
    expect(`${explanation}`).toBe(explanation.sentence);
  });

  test('calendar days count every day: Good Friday stands, and nothing is passed over', () => {
    const explanation = explain(duty(complaint, 'stage-3/return-form', '2019-03-22'));
    expect(explanation).toMatchObject({ due: '2019-04-19', trigger: 'form.received', skipped: [] });
    expect(explanation.sentence).toContain('28 calendar days');
    expect(explanation.sentence).toMatch(/^The complainant can return the completed form within /);
  });

  test.each<{ because: string; more: object; says: string }>([
    {
      because: 'a holding letter in time',
      more: { on: '2019-01-07', newDueDate: '2019-01-15' },
      says: 'The holding letter of 7 January 2019 extended the deadline to Tuesday 15 January',
    },
    {
      because: 'one too late',
      more: { on: '2019-01-09', newDueDate: '2019-01-15' },
      says: 'The holding letter of 9 January 2019 did not extend the deadline: it was sent after the due date.',
    },
    {
      because: 'one without a date',
      more: { on: '2019-01-07' },
      says: 'did not extend the deadline: the record does not show the date it gave.',
    },
    {
      because: 'one to an earlier date',
      more: { on: '2019-01-03', newDueDate: '2019-01-04' },
      says: 'did not extend the deadline: the date it gave was no later.',
    },
  ])('$because', ({ more, says }) => {
    const extended = underHousingPlus(...upTo('2018-12-21'), {
      type: 'response.extended',
      stage: 'stage-1',
      ...(more as { on: IsoDate }),
    });
    expect(String(explain(duty(extended, 'stage-1/respond', '2019-02-01')))).toContain(says);
  });
});

describe('explain() says what is not known', () => {
  test('a trigger that is not in the record', () => {
    const complaint = underHousingPlus(received('2018-12-20'), {
      on: '2019-02-11',
      type: 'complaint.acknowledged',
      stage: 'stage-2',
    });
    const explanation = explain(duty(complaint, 'stage-2/respond', '2019-02-11'));
    expect(explanation).not.toHaveProperty('due');
    expect(explanation).toMatchObject({
      trigger: 'escalation.requested',
      skipped: [],
      provisional: false,
    });
    expect(explanation.sentence).toBe(
      'The landlord must send the response within 10 working days of the escalation request (A1.2). The time limit runs from the escalation request, which is not in the record yet.',
    );
  });

  test('a limit that is not stated', () => {
    const complaint = underHousingPlus(received('2018-12-20'));
    const explanation = explain(duty(complaint, 'first-contact/resolve', '2018-12-20'));
    expect(explanation).not.toHaveProperty('trigger');
    expect(explanation).not.toHaveProperty('reading');
    expect(explanation.limit).toBe('not-stated');
    expect(explanation.sentence).toBe(
      'The landlord must put the matter right (3.1). The policy does not state a time limit.',
    );
  });

  test('days that may yet be proclaimed holidays: provisional', () => {
    const untold = received('2019-01-02');
    const calendar = defineCalendar({
      ...england,
      name: 'a short view',
      confirmedUntil: '2019-01-10',
    });
    const explain2 = (on: IsoDate) =>
      explain(
        duty(
          replay(
            housingPlus2018,
            [
              { ...untold, on },
              { on, type: 'complaint.formalised' },
            ],
            { calendar },
          ),
          'stage-1/acknowledge',
          on,
        ),
      );
    expect(explain2('2019-01-08').provisional).toBe(false);
    expect(explain2('2019-01-09').provisional).toBe(true);
  });
});

test('a value filled from the Code is cited from the Code', () => {
  const policy = policyWith({
    stages: [
      oneStage({
        respond: { ...workingDays(10, 'complaint.received'), filledFrom: 'Code 2022, 5.1' },
      }),
    ],
  });
  const sentence = explain(
    duty(replay(policy, [received('2024-02-05')]), 'stage-1/respond', '2024-02-05'),
  ).sentence;
  expect(sentence).toContain('complaint (Code 2022, 5.1).');
});

test('a limit that runs from the end of another names that other', () => {
  const stage = oneStage({ id: 'stage-2', clause: '2', opensOn: ['escalation.requested'] });
  const policy = policyWith({
    stages: [
      oneStage({ escalate: calendarDays(28, 'response.sent') }),
      {
        ...stage,
        steps: stage.steps.map((step) => ({
          ...step,
          limit: [
            {
              clause: '2',
              amount: 5,
              unit: 'working-days' as const,
              from: { expiryOf: 'stage-1/respond' },
            },
          ],
        })),
      },
    ],
  });
  const complaint = replay(policy, [
    received('2024-02-05'),
    { on: '2024-02-06', type: 'escalation.requested' },
  ]);
  expect(explain(duty(complaint, 'stage-2/respond', '2024-02-06')).sentence).toBe(
    'The landlord must send the response within 5 working days of the end of the time to send the response at stage 1 (2). The time limit runs from the end of the time to send the response at stage 1, which is not in the record yet.',
  );
});
