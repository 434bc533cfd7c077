import type { LimitOf, Stage } from '../../policy/index.js';
import { panelStage, reviewStage } from '../../policy/index.js';
import { panelRequires, stageOneRequires, stageTwoRequires } from './requirements.js';

const FROM_RECEIPT =
  'The text gives no start; read as running from the day the complaint is received.';
const FROM_REQUEST =
  'The text gives no start; read as running from the day the request is received.';

const workingDays = (
  amount: number,
  from: 'complaint.received' | 'escalation.requested',
  reading: string,
): LimitOf => ({
  amount,
  unit: 'working-days',
  from,
  reading,
});

const window: LimitOf = {
  amount: 28,
  unit: 'calendar-days',
  from: 'response.sent',
  reading: 'Runs from the day the response is sent; the last day stands even on a bank holiday.',
};

const firstContact: Stage = {
  id: 'first-contact',
  name: 'First contact',
  clause: '3.1',
  informal: true,
  opensOn: ['complaint.received'],
  handler: 'not-stated',
  steps: [
    {
      duty: 'resolve',
      party: 'landlord',
      clause: '3.1',
      doneBy: ['query.resolved'],
      releasedBy: ['complaint.formalised'],
      limit: 'not-stated',
      ends: [{ on: 'query.resolved', as: 'resolved' }],
    },
  ],
};

const stageOne = reviewStage({
  id: 'stage-1',
  name: 'Stage One',
  clause: '5.2',
  timescales: 'A1.1',
  reading:
    'Opens when the formal complaint is raised, which takes the agreement of the complainant (3.1), though 5.1 says that it "will begin". Whoever it is allocated to is the investigator: no rank is stated.',
  opensOn: ['complaint.formalised'],
  handler: 'not-stated',
  allocate: 'not-stated',
  acknowledge: workingDays(2, 'complaint.received', FROM_RECEIPT),
  contact: 'not-stated',
  respond: workingDays(10, 'complaint.received', FROM_RECEIPT),
  extension: {
    clause: 'A1.1',
    reading: 'With a new date; no reason is required and no maximum is stated.',
    cases: 'in exceptional cases',
    each: 'not-stated',
    inAll: 'not-stated',
    times: 'not-stated',
    by: 'right',
  },
  escalate: window,
  requires: stageOneRequires,
});

const stageTwo = reviewStage({
  id: 'stage-2',
  name: 'Stage Two',
  clause: '5.3',
  timescales: 'A1.2',
  reading:
    'The senior manager of 5.3 is the manager of A1.2, a Head of Service or an Assistant Director. Whoever is recorded only as a senior manager is taken to be either.',
  opensOn: ['escalation.requested'],
  handler: ['head-of-service', 'assistant-director', 'senior-manager'],
  allocate: 'not-stated',
  acknowledge: workingDays(2, 'escalation.requested', FROM_REQUEST),
  contact: 'not-stated',
  respond: workingDays(10, 'escalation.requested', FROM_REQUEST),
  extension: {
    clause: 'A1.2',
    reading:
      'With the reason and a new date, the director told at the same time; no maximum is stated.',
    each: 'not-stated',
    inAll: 'not-stated',
    times: 'not-stated',
    by: 'right',
  },
  escalate: window,
  requires: stageTwoRequires,
});

const stageThree = panelStage({
  id: 'stage-3',
  name: 'Stage Three',
  clause: '5.4',
  opensOn: ['escalation.requested'],
  handler: ['panel'],
  call: {
    clause: 'A1.3',
    limit: { amount: 2, unit: 'working-days', from: 'escalation.requested' },
  },
  sendForm: {
    clause: 'A1.3',
    limit: 'not-stated',
    reading: 'A form the complainant has received was sent.',
  },
  returnForm: {
    clause: 'A1.3',
    limit: {
      amount: 28,
      unit: 'calendar-days',
      from: 'form.received',
      reading: 'From its receipt by the complainant, not from its sending.',
    },
  },
  decideHearing: {
    clause: 'A1.3',
    limit: { amount: 10, unit: 'working-days', from: 'form.returned' },
    reading:
      'The decision alone: that the complainant is told why there is no hearing is asked apart.',
  },
  hear: {
    clause: 'A1.3(a)',
    limit: {
      amount: 30,
      unit: 'working-days',
      from: 'form.returned',
      reading: 'From the form, not from the decision to hold the hearing.',
    },
  },
  decide: { clause: 'A1.3(a)', limit: { amount: 10, unit: 'working-days', from: 'hearing.held' } },
  requires: panelRequires,
});

/** First contact, two reviews and a panel: sections 3 and 5, with the timescales of Appendix 1. */
export const stages: readonly Stage[] = [firstContact, stageOne, stageTwo, stageThree];
