import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import {
  type Complaint,
  obligationsOf,
  positionOn,
  replay,
  signpostsOf,
} from '../../src/complaint/index.js';
import type { Subject } from '../../src/policy/index.js';
import {
  breaches,
  received,
  standings,
  underHousingPlus,
  upTo,
  WHOLE_HISTORY,
} from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';

const complaint = underHousingPlus(...WHOLE_HISTORY);

/** What stands as it is from a day on, once it is settled. */
const STAGE_ONE = [
  'stage-1/acknowledge 2018-12-24 met',
  'stage-1/respond 2019-01-15 met',
  'stage-1/escalate 2019-02-12 met',
];
const STAGE_TWO = [
  ...STAGE_ONE,
  'stage-2/acknowledge 2019-02-06 met',
  'stage-2/respond 2019-02-18 late 2',
];
const CALLED = [...STAGE_TWO, 'stage-2/escalate 2019-03-20 met', 'stage-3/call 2019-03-19 met'];
const FORM_SENT = [...CALLED, 'stage-3/send-form - done'];
const FORM_BACK = [...FORM_SENT, 'stage-3/return-form 2019-04-19 met'];
const GRANTED = [...FORM_BACK, 'stage-3/decide-hearing 2019-04-30 met'];
const NO_FORM_YET = [
  'stage-3/decide-hearing - open',
  'stage-3/hear - open',
  'stage-3/decide - open',
];

describe('a complaint taken through all three stages, as it stood at the end of each day', () => {
  test.each<{ asOf: IsoDate; because: string; duties: string[] }>([
    { asOf: '2018-12-19', because: 'nothing has happened', duties: [] },
    {
      asOf: '2018-12-20',
      because: 'A1.1: 2 and 10 working days from the receipt, Christmas between',
      duties: ['stage-1/acknowledge 2018-12-24 open', 'stage-1/respond 2019-01-08 open'],
    },
    {
      asOf: '2018-12-21',
      because: 'acknowledged',
      duties: ['stage-1/acknowledge 2018-12-24 met', 'stage-1/respond 2019-01-08 open'],
    },
    {
      asOf: '2019-01-06',
      because: 'the day before the holding letter',
      duties: ['stage-1/acknowledge 2018-12-24 met', 'stage-1/respond 2019-01-08 open'],
    },
    {
      asOf: '2019-01-07',
      because: 'A1.1: the holding letter gives a new date',
      duties: ['stage-1/acknowledge 2018-12-24 met', 'stage-1/respond 2019-01-15 open'],
    },
    {
      asOf: '2019-01-14',
      because: 'past the first date, not the second',
      duties: ['stage-1/acknowledge 2018-12-24 met', 'stage-1/respond 2019-01-15 open'],
    },
    {
      asOf: '2019-01-15',
      because: 'answered on the day it is due; 28 calendar days to escalate',
      duties: [
        'stage-1/acknowledge 2018-12-24 met',
        'stage-1/respond 2019-01-15 met',
        'stage-1/escalate 2019-02-12 open',
      ],
    },
    {
      asOf: '2019-02-04',
      because: 'A1.2: 2 and 10 working days from the request',
      duties: [
        ...STAGE_ONE,
        'stage-2/acknowledge 2019-02-06 open',
        'stage-2/respond 2019-02-18 open',
      ],
    },
    {
      asOf: '2019-02-05',
      because: 'acknowledged',
      duties: [...STAGE_TWO.slice(0, 4), 'stage-2/respond 2019-02-18 open'],
    },
    {
      asOf: '2019-02-17',
      because: 'the day before',
      duties: [...STAGE_TWO.slice(0, 4), 'stage-2/respond 2019-02-18 open'],
    },
    {
      asOf: '2019-02-18',
      because: 'the last day is a day on time',
      duties: [...STAGE_TWO.slice(0, 4), 'stage-2/respond 2019-02-18 open'],
    },
    {
      asOf: '2019-02-19',
      because: 'the day after',
      duties: [...STAGE_TWO.slice(0, 4), 'stage-2/respond 2019-02-18 overdue 1'],
    },
    {
      asOf: '2019-02-20',
      because: 'answered two working days late; the window runs from the answer',
      duties: [...STAGE_TWO, 'stage-2/escalate 2019-03-20 open'],
    },
    {
      asOf: '2019-03-14',
      because: 'the day before the second request',
      duties: [...STAGE_TWO, 'stage-2/escalate 2019-03-20 open'],
    },
    {
      asOf: '2019-03-15',
      because: 'A1.3: a telephone call within 2 working days',
      duties: [
        ...CALLED.slice(0, 6),
        'stage-3/call 2019-03-19 open',
        'stage-3/send-form - open',
        ...NO_FORM_YET,
      ],
    },
    {
      asOf: '2019-03-18',
      because: 'the day before the call is due',
      duties: [
        ...CALLED.slice(0, 6),
        'stage-3/call 2019-03-19 open',
        'stage-3/send-form - open',
        ...NO_FORM_YET,
      ],
    },
    {
      asOf: '2019-03-19',
      because: 'telephoned on the last day',
      duties: [...CALLED, 'stage-3/send-form - open', ...NO_FORM_YET],
    },
    {
      asOf: '2019-03-20',
      because: 'the form is sent; its 28 days run from its receipt',
      duties: [...FORM_SENT, 'stage-3/return-form - open', ...NO_FORM_YET],
    },
    {
      asOf: '2019-03-22',
      because: 'received: 28 calendar days end on Good Friday, which stands',
      duties: [...FORM_SENT, 'stage-3/return-form 2019-04-19 open', ...NO_FORM_YET],
    },
    {
      asOf: '2019-04-11',
      because: 'the day before the form comes back',
      duties: [...FORM_SENT, 'stage-3/return-form 2019-04-19 open', ...NO_FORM_YET],
    },
    {
      asOf: '2019-04-12',
      because:
        'A1.3: a director decides in 10 working days, (a): a hearing in 30, both of the form',
      duties: [
        ...FORM_BACK,
        'stage-3/decide-hearing 2019-04-30 open',
        'stage-3/hear 2019-05-30 open',
        'stage-3/decide - open',
      ],
    },
    {
      asOf: '2019-04-29',
      because: 'the day before the decision whether to hear is due',
      duties: [
        ...FORM_BACK,
        'stage-3/decide-hearing 2019-04-30 open',
        'stage-3/hear 2019-05-30 open',
        'stage-3/decide - open',
      ],
    },
    {
      asOf: '2019-04-30',
      because: 'granted on the last day',
      duties: [...GRANTED, 'stage-3/hear 2019-05-30 open', 'stage-3/decide - open'],
    },
    {
      asOf: '2019-05-23',
      because: 'the day before the hearing',
      duties: [...GRANTED, 'stage-3/hear 2019-05-30 open', 'stage-3/decide - open'],
    },
    {
      asOf: '2019-05-24',
      because: 'A1.3(a): the decision letter within 10 working days of the hearing',
      duties: [...GRANTED, 'stage-3/hear 2019-05-30 met', 'stage-3/decide 2019-06-10 open'],
    },
    {
      asOf: '2019-06-09',
      because: 'the day before it is due',
      duties: [...GRANTED, 'stage-3/hear 2019-05-30 met', 'stage-3/decide 2019-06-10 open'],
    },
    {
      asOf: '2019-06-10',
      because: 'sent on the last day',
      duties: [...GRANTED, 'stage-3/hear 2019-05-30 met', 'stage-3/decide 2019-06-10 met'],
    },
    {
      asOf: '2019-06-11',
      because: 'and so it stays',
      duties: [...GRANTED, 'stage-3/hear 2019-05-30 met', 'stage-3/decide 2019-06-10 met'],
    },
  ])('$asOf: $because', ({ asOf, duties }) => {
    expect(standings(complaint, asOf)).toEqual(duties);
  });

  test.each<{ missed: string; last: IsoDate; day: IsoDate; standing: string }>([
    {
      missed: 'complaint.acknowledged',
      last: '2018-12-20',
      day: '2018-12-25',
      standing: 'stage-1/acknowledge 2018-12-24 overdue 0',
    },
    {
      missed: 'response.sent',
      last: '2019-01-07',
      day: '2019-01-16',
      standing: 'stage-1/respond 2019-01-15 overdue 1',
    },
    {
      missed: 'escalation.requested',
      last: '2019-01-15',
      day: '2019-02-13',
      standing: 'stage-1/escalate 2019-02-12 lapsed',
    },
    {
      missed: 'complaint.acknowledged',
      last: '2019-02-04',
      day: '2019-02-07',
      standing: 'stage-2/acknowledge 2019-02-06 overdue 1',
    },
    {
      missed: 'escalation.requested',
      last: '2019-02-20',
      day: '2019-03-21',
      standing: 'stage-2/escalate 2019-03-20 lapsed',
    },
    {
      missed: 'call.made',
      last: '2019-03-15',
      day: '2019-03-20',
      standing: 'stage-3/call 2019-03-19 overdue 1',
    },
    {
      missed: 'form.returned',
      last: '2019-03-22',
      day: '2019-04-20',
      standing: 'stage-3/return-form 2019-04-19 lapsed',
    },
    {
      missed: 'hearing.granted',
      last: '2019-04-12',
      day: '2019-05-01',
      standing: 'stage-3/decide-hearing 2019-04-30 overdue 1',
    },
    {
      missed: 'hearing.held',
      last: '2019-04-30',
      day: '2019-05-31',
      standing: 'stage-3/hear 2019-05-30 overdue 1',
    },
    {
      missed: 'decision.sent',
      last: '2019-05-24',
      day: '2019-06-11',
      standing: 'stage-3/decide 2019-06-10 overdue 1',
    },
  ])('had the history stopped on $last: $standing on $day', ({ last, day, standing }) => {
    expect(standings(underHousingPlus(...upTo(last)), day)).toContain(standing);
  });
});

describe('what broke the policy in it', () => {
  test.each<{ asOf: IsoDate; because: string; found: string[] }>([
    { asOf: '2019-02-18', because: 'nothing yet', found: [] },
    {
      asOf: '2019-02-19',
      because: 'overdue, and no holding letter',
      found: ['overdue A1.2 2019-02-18', 'no-holding-letter A1.2 2019-02-18'],
    },
    {
      asOf: '2019-02-20',
      because: 'late, and still no holding letter',
      found: ['no-holding-letter A1.2 2019-02-18', 'late A1.2 2019-02-20'],
    },
    {
      asOf: '2019-06-10',
      because: 'the panel stage was kept to',
      found: ['no-holding-letter A1.2 2019-02-18', 'late A1.2 2019-02-20'],
    },
  ])('$asOf: $because', ({ asOf, found }) => {
    expect(breaches(complaint, asOf)).toEqual(found);
  });

  test('late by 2 working days, taken 12', () => {
    const duty = obligationsOf(complaint, '2019-06-10').find(({ id }) => id === 'stage-2/respond');
    expect(duty).toMatchObject({ workingDaysTaken: 12, workingDaysLate: 2, from: '2019-02-04' });
  });
});

describe('6.1 and Appendix 1: at the end it is exhausted, and the next options are by subject', () => {
  test.each<{ subject?: Subject | Subject[]; options: string[] }>([
    { subject: 'housing', options: ['housing-ombudsman true', 'designated-person true'] },
    { subject: 'care', options: ['care-quality-commission true'] },
    {
      subject: ['housing', 'care'],
      options: ['housing-ombudsman true', 'designated-person true', 'care-quality-commission true'],
    },
    { subject: 'data-protection', options: [] },
    {
      options: [
        'housing-ombudsman unknown',
        'designated-person unknown',
        'care-quality-commission unknown',
      ],
    },
  ])('subject $subject', ({ subject, options }) => {
    const told = underHousingPlus(
      received('2018-12-20', subject ? { subject } : {}),
      ...WHOLE_HISTORY.slice(1),
    );
    expect(positionOn(told, '2019-06-09')).toEqual({
      stage: 'stage-3',
      step: 'decide',
      advocate: false,
    });
    expect(signposts(told, '2019-06-09')).toEqual([]);
    expect(positionOn(told, '2019-06-10')).toEqual({
      stage: 'stage-3',
      end: 'exhausted',
      advocate: false,
    });
    expect(signposts(told, '2019-06-10')).toEqual(options);
  });
});

const signposts = (told: Complaint, asOf: IsoDate) =>
  signpostsOf(told, asOf).map(({ to, applies }) => `${to} ${applies}`);

test('a signpost without a condition is for every complaint', () => {
  const policy = policyWith({
    stages: [oneStage()],
    signposts: [{ to: 'citizens-advice', clause: '2', at: ['exhausted'] }],
  });
  const told = replay(policy, [
    received('2024-02-05'),
    { on: '2024-02-06', type: 'response.sent' },
  ]);
  expect(signpostsOf(told, '2024-02-06')).toEqual([
    {
      to: 'citizens-advice',
      name: 'Citizens Advice',
      clause: '2',
      policy: { id: 'example', edition: '1' },
      applies: true,
    },
  ]);
});
