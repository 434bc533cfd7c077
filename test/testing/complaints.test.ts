import { describe } from 'vitest';
import { housingPlus2018 } from '../../src/policies/index.js';
import { asOf, story } from '../../src/testing/index.js';
import { received, underHousingPlus, upTo, WHOLE_HISTORY } from '../support/histories.js';
import { checkAll } from './assertions.js';

const complaint = underHousingPlus(...WHOLE_HISTORY);
const atStageOne = underHousingPlus(...upTo('2019-01-15'));
const refused = story(housingPlus2018)
  .on('2018-12-20')
  .received({ subject: 'housing' })
  .formalised({ agreed: true })
  .on('2018-12-21')
  .acknowledged()
  .on('2019-01-08')
  .answered({ outcome: 'not-upheld' })
  .workingDaysLater(5)
  .escalated()
  .workingDaysLater(1)
  .refused({ ground: 'excessive' });

describe('what breaks the policy', () => {
  checkAll([
    {
      because: 'a refusal without its formalities, by clause',
      received: refused,
      ask: ['toBreach', '5.5'],
      holds: true,
      says: [
        'Expected the complaint not to breach 5.5, but as of 2019-01-16 it does: The record does not show that the refusal to escalate',
        'met the requirement to be decided by senior management. Without this, it does not count (5.5, Housing Plus Group, 1.0 (July 2018)).',
      ],
    },
    {
      because: 'the same, by kind',
      received: refused,
      ask: ['toBreach', 'refusal-without-formalities'],
      holds: true,
      says: ['not to breach refusal-without-formalities'],
    },
    {
      because: 'another clause: what is broken instead is told',
      received: asOf(complaint, '2019-02-19'),
      ask: ['toBreach', '5.5'],
      holds: false,
      says: [
        'it does not; it breaches this: ',
        'It is 1 working day overdue (A1.2, Housing Plus Group',
      ],
    },
    {
      because: 'another clause, where nothing is broken',
      received: atStageOne,
      ask: ['toBreach', 'A1.1'],
      holds: false,
      says: ['as of 2019-01-15 it breaches nothing (Housing Plus Group, 1.0 (July 2018)).'],
    },
    {
      because: 'what comes later is left out',
      received: complaint,
      ask: ['toBreach', 'A1.2', { asOf: '2019-02-18' }],
      holds: false,
      says: ['as of 2019-02-18 it breaches nothing'],
    },
    {
      because: 'nothing is broken',
      received: atStageOne,
      ask: ['toBreachNothing'],
      holds: true,
      says: ['Expected the complaint not to breach nothing, but as of 2019-01-15 it does not'],
    },
    {
      because: 'something is broken',
      received: complaint,
      ask: ['toBreachNothing', { asOf: '2019-02-20' }],
      holds: false,
      says: ['Expected the complaint to breach nothing, but as of 2019-02-20 it breaches this: '],
    },
  ]);
});

describe('where a complaint stands', () => {
  checkAll([
    {
      because: 'at a stage',
      received: refused,
      ask: ['toBeAt', 'stage-2'],
      holds: true,
      says: ['Expected the complaint not to be at stage-2, but as of 2019-01-16 it is at stage-2/'],
    },
    {
      because: 'at a step of it',
      received: atStageOne,
      ask: ['toBeAt', 'stage-1/escalate'],
      holds: true,
      says: ['it is at stage-1/escalate (A1.1, Housing Plus Group'],
    },
    {
      because: 'at another step',
      received: atStageOne,
      ask: ['toBeAt', 'stage-1/respond'],
      holds: false,
      says: [
        'Expected the complaint to be at stage-1/respond, but as of 2019-01-15 it is at stage-1/escalate',
      ],
    },
    {
      because: 'closed, it is at no stage',
      received: complaint,
      ask: ['toBeAt', 'stage-3'],
      holds: false,
      says: ['as of 2019-06-10 it is closed as exhausted, after stage-3 (5.4, '],
    },
    {
      because: 'exhausted',
      received: complaint,
      ask: ['toHaveEndedAs', 'exhausted'],
      holds: true,
      says: ['Expected the complaint not to have ended as exhausted, but'],
    },
    {
      because: 'a refusal without its formalities ends nothing',
      received: refused,
      ask: ['toHaveEndedAs', 'escalation-refused'],
      holds: false,
      says: [
        'Expected the complaint to have ended as escalation-refused, but as of 2019-01-16 it is at stage-2/',
      ],
    },
    {
      because: 'not received by then',
      received: underHousingPlus(
        { on: '2018-12-01', type: 'advocate.authorised' },
        received('2018-12-20'),
      ),
      ask: ['toBeAt', 'first-contact', { asOf: '2018-12-02' }],
      holds: false,
      says: ['as of 2018-12-02 it is not received yet'],
    },
  ]);
});

describe('what comes next', () => {
  checkAll([
    {
      because: 'a fact the policy foresees',
      received: atStageOne,
      ask: ['toBeAbleTo', 'escalation.requested'],
      holds: true,
      says: ['not to allow escalation.requested next, but what can come next is '],
    },
    {
      because: 'one that it does not',
      received: atStageOne,
      ask: ['toBeAbleTo', 'hearing.held'],
      holds: false,
      says: [
        'Expected the complaint to allow hearing.held next, but what can come next is ',
        'escalation.requested',
        'as of 2019-01-15 it is at stage-1/escalate',
      ],
    },
    {
      because: 'one that it foresaw then',
      received: complaint,
      ask: ['toBeAbleTo', 'response.sent', { asOf: '2018-12-21' }],
      holds: true,
      says: ['as of 2018-12-21 it is at stage-1/respond'],
    },
    {
      because: 'the Ombudsman, at the end',
      received: complaint,
      ask: ['toSignpost', 'housing-ombudsman'],
      holds: true,
      says: [
        'is closed as exhausted',
        'signposts the complainant to the Housing Ombudsman (6.1, Housing Plus Group',
      ],
    },
    {
      because: 'not to care, where it is of housing alone',
      received: complaint,
      ask: ['toSignpost', 'care-quality-commission'],
      holds: false,
      says: ['Expected the complaint to have a signpost to care-quality-commission, but'],
    },
    {
      because: 'nowhere while it is open',
      received: atStageOne,
      ask: ['toSignpost', 'housing-ombudsman'],
      holds: false,
      says: ['At that point the policy signposts the complainant to no one.'],
    },
    {
      because: 'where the subject is not known, nobody can say',
      received: underHousingPlus(
        received('2018-12-20'),
        ...WHOLE_HISTORY.filter(({ type }) => type !== 'complaint.received'),
      ),
      ask: ['toSignpost', 'housing-ombudsman'],
      holds: 'unknown',
      says: ['It is not known whether the policy signposts the complainant to '],
    },
  ]);
});
