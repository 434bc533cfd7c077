import { describe } from 'vitest';
import { dueDate } from '../../src/calendar/index.js';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { asOf } from '../../src/testing/index.js';
import { received, underHousingPlus, upTo, WHOLE_HISTORY } from '../support/histories.js';
import { oneStage, policyWith, workingDays } from '../support/policies.js';
import { checkAll } from './assertions.js';

const complaint = underHousingPlus(...WHOLE_HISTORY);
const duty = (id: string) =>
  obligationsOf(complaint, '2019-06-10', { by: ['policy'] }).find((one) => one.id === id);
const CITED = '(A1.1, Housing Plus Group, 1.0 (July 2018))';

describe('a day on which a duty falls due', () => {
  const answered = underHousingPlus(...upTo('2018-12-21'));
  checkAll([
    {
      because: 'over Christmas, ten working days from receipt',
      received: answered,
      ask: ['toFallDueOn', '2019-01-08', 'stage-1/respond'],
      holds: true,
      says: [
        'Expected stage-1/respond not to fall due on 2019-01-08, but',
        'falls due on 2019-01-08',
      ],
    },
    {
      because: 'a day miscounted is explained, with its clause and every bank holiday',
      received: answered,
      ask: ['toFallDueOn', '2019-01-07', 'stage-1/respond'],
      holds: false,
      says: [
        'Expected stage-1/respond to fall due on 2019-01-07, but as of 2018-12-21 it falls due on 2019-01-08',
        CITED,
        'within 10 working days of the receipt of the complaint (A1.1)',
        'Tuesday 8 January 2019',
        'Boxing Day (26 December)',
      ],
    },
    {
      because: 'holding letters are included',
      received: complaint,
      ask: ['toFallDueOn', '2019-01-08', 'stage-1/respond'],
      holds: false,
      says: ['it falls due on 2019-01-15', 'The holding letter of 7 January 2019'],
    },
    {
      because: 'those known by the day it is looked at from',
      received: complaint,
      ask: ['toFallDueOn', '2019-01-08', 'stage-1/respond', { asOf: '2019-01-06' }],
      holds: true,
      says: ['as of 2019-01-06'],
    },
    {
      because: 'a duty of a stage that has not opened is not owed',
      received: answered,
      ask: ['toFallDueOn', '2019-02-18', 'stage-2/respond'],
      holds: false,
      says: [
        'as of 2018-12-21 it is not due',
        'what is due by then is stage-1/acknowledge and stage-1/respond.',
      ],
    },
    {
      because: 'an obligation alone',
      received: duty('stage-2/respond'),
      ask: ['toFallDueOn', '2019-02-18'],
      holds: true,
      says: ['(A1.2, housing-plus-2018, 1.0 (July 2018))'],
    },
    {
      because: 'a due date alone',
      received: dueDate({ amount: 10, unit: 'working-days' }, '2018-12-20'),
      ask: ['toFallDueOn', '2019-01-07'],
      holds: false,
      says: [
        'Expected the limit to fall due on 2019-01-07, but it falls due on 2019-01-08. 10 working',
      ],
    },
    {
      because: 'a limit filled from the Code is cited from there',
      received: replay(
        policyWith({
          stages: [
            oneStage({
              respond: { ...workingDays(10, 'complaint.received'), filledFrom: 'Code 2022, 5.1' },
            }),
          ],
        }),
        [received('2020-06-01')],
      ),
      ask: ['toFallDueOn', '2020-06-15', 'stage-1/respond'],
      holds: true,
      says: ['it falls due on 2020-06-15 (Code 2022, 5.1). The landlord must'],
    },
    {
      because: 'a duty without a limit falls due on no day',
      received: duty('stage-3/send-form'),
      ask: ['toFallDueOn', '2019-03-20'],
      holds: false,
      says: ['it has no due date', 'The policy does not state a time limit.'],
    },
  ]);
});

describe('how a duty stands', () => {
  const withPolice = policyWith({
    stages: [oneStage()],
    alongside: [
      {
        id: 'police',
        duty: 'refer',
        name: 'tell the police',
        clause: '2',
        when: { fact: 'subject', includes: 'housing' },
        doneBy: ['referral.made'],
        limit: 'none',
      },
    ],
  });
  const silent = replay(
    housingPlus2018,
    [received('2018-12-20'), { on: '2018-12-20', type: 'complaint.formalised' }],
    { silentOn: ['complaint.acknowledged'] },
  );
  checkAll([
    {
      because: 'met, in time',
      received: complaint,
      ask: ['toHaveMet', 'stage-1/acknowledge'],
      holds: true,
      says: ['it was due by 2018-12-24 and done on 2018-12-21, on time', CITED],
    },
    {
      because: 'done late is not met',
      received: complaint,
      ask: ['toHaveMet', 'stage-2/respond'],
      holds: false,
      says: [
        'Expected stage-2/respond to have been met, but as of 2019-06-10',
        'it was due by 2019-02-18 and done on 2019-02-20, 2 working days late (A1.2, ',
      ],
    },
    {
      because: 'done with no limit to judge by is not met',
      received: duty('stage-3/send-form'),
      ask: ['toHaveMet'],
      holds: false,
      says: ['it was done on 2019-03-20, with no time limit'],
    },
    {
      because: 'late',
      received: complaint,
      ask: ['toBeLate', 'stage-2/respond'],
      holds: true,
      says: ['Expected stage-2/respond not to have been done late, but'],
    },
    {
      because: 'late by two working days',
      received: complaint,
      ask: ['toBeLate', 'stage-2/respond', { by: 2 }],
      holds: true,
      says: ['not to have been done late by 2 working days'],
    },
    {
      because: 'late, and not by one',
      received: duty('stage-2/respond'),
      ask: ['toBeLate', { by: 1 }],
      holds: false,
      says: ['to have been done late by 1 working day, but it was', '2 working days late'],
    },
    {
      because: 'overdue the day after',
      received: asOf(complaint, '2019-02-19'),
      ask: ['toBeOverdue', 'stage-2/respond', { by: 1 }],
      holds: true,
      says: ['as of 2019-02-19 it was due by 2019-02-18 and is 1 working day overdue'],
    },
    {
      because: 'not overdue on the last day',
      received: asOf(complaint, '2019-02-18'),
      ask: ['toBeOverdue', 'stage-2/respond'],
      holds: false,
      says: ['as of 2019-02-18 it is open, due by 2019-02-18'],
    },
    {
      because: 'open on the last day',
      received: complaint,
      ask: ['toBeOpen', 'stage-2/respond', { asOf: '2019-02-18' }],
      holds: true,
      says: ['Expected stage-2/respond not to be open, but as of 2019-02-18'],
    },
    {
      because: 'never acknowledged, and answered late',
      received: underHousingPlus(...upTo('2019-01-15', 'complaint.acknowledged')),
      ask: ['toHaveMissed', 'stage-1/acknowledge'],
      holds: true,
      says: [
        'it was due by 2018-12-24 and not done; it was 13 working days overdue when it stopped being required',
      ],
    },
    {
      because: "the complainant's window, run out",
      received: underHousingPlus(...upTo('2019-01-15')),
      ask: ['toHaveLapsed', 'stage-1/escalate', { asOf: '2019-02-13' }],
      holds: true,
      says: ['its time ran out on 2019-02-12'],
    },
    {
      because: 'what is no longer required is not missed',
      received: asOf(
        underHousingPlus(
          received('2018-12-20'),
          {
            on: '2018-12-21',
            type: 'complaint.formalised',
          },
          { on: '2018-12-22', type: 'complaint.withdrawn' },
        ),
        '2018-12-22',
      ),
      ask: ['toHaveMissed', 'stage-1/respond'],
      holds: false,
      says: ['it is no longer required'],
    },
    {
      because: 'owed with no day to be done by, it is open',
      received: asOf(complaint, '2019-03-19'),
      ask: ['toBeOpen', 'stage-3/send-form'],
      holds: true,
      says: ['as of 2019-03-19 it is open, with no due date (A1.3, '],
    },
    {
      because: 'before receipt nothing is owed',
      received: underHousingPlus(
        { on: '2018-12-01', type: 'advocate.authorised' },
        received('2018-12-20'),
      ),
      ask: ['toBeOpen', 'stage-1/respond', { asOf: '2018-12-01' }],
      holds: false,
      says: ['as of 2018-12-01 it is not due: what is due by then is nothing.'],
    },
    {
      because: 'what is done beside some complaints is not owed for the others',
      received: replay(withPolice, [received('2020-06-01', { subject: 'care' })]),
      ask: ['toHaveMet', 'alongside/police'],
      holds: false,
      says: ['Expected alongside/police to have been met, but as of 2020-06-01 it is not due'],
    },
    {
      because: 'what is done beside this complaint is owed',
      received: replay(withPolice, [received('2020-06-01', { subject: 'housing' })]),
      ask: ['toBeOpen', 'alongside/police'],
      holds: true,
      says: ['(2, Example Homes, 1). The landlord must tell the police'],
    },
    {
      because:
        'another duty of the clause, whose name has the name of this one in it, is another duty',
      received: replay(
        policyWith({
          stages: [oneStage()],
          alongside: [
            ...(withPolice.alongside ?? []),
            {
              id: 'police-at-once',
              duty: 'refer',
              name: 'tell the police at once',
              clause: '2',
              when: { fact: 'about', includes: 'safeguarding' },
              doneBy: ['referral.made'],
              limit: 'none',
            },
          ],
        }),
        [received('2020-06-01', { subject: 'care' })],
      ),
      ask: ['toHaveMet', 'alongside/police'],
      holds: false,
      says: ['it is not due'],
    },
    {
      because: 'where the source is silent, nobody can say that it was met',
      received: silent,
      ask: ['toHaveMet', 'stage-1/acknowledge'],
      holds: 'unknown',
      says: ['that is not known: the record does not cover it'],
    },
    {
      because: 'nor that it is overdue',
      received: asOf(silent, '2019-01-20'),
      ask: ['toBeOverdue', 'stage-1/acknowledge'],
      holds: 'unknown',
      says: ['that is not known'],
    },
  ]);
});
