import type { LimitOf, Stage } from '../../policy/index.js';
import { panelStage, reviewStage } from '../../policy/index.js';
import { panelRequires, stageOneRequires, stageTwoRequires } from './requirements.js';

const FROM_RECEIPT =
  'The text does not say when the time starts. It is read as running from the day the complaint is received.';
const FROM_REQUEST =
  'The text does not say when the time starts. It is read as running from the day the request is received.';

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
  reading: 'The time runs from the day the response is sent. It can end on a bank holiday.',
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
    'The stage begins when the formal complaint is raised. That needs the agreement of the complainant (3.1), although 5.1 says that it "will begin". The person to whom it is allocated is the investigator. The text states no rank.',
  opensOn: ['complaint.formalised'],
  handler: 'not-stated',
  allocate: 'not-stated',
  acknowledge: workingDays(2, 'complaint.received', FROM_RECEIPT),
  contact: 'not-stated',
  respond: workingDays(10, 'complaint.received', FROM_RECEIPT),
  extension: {
    clause: 'A1.1',
    reading: 'The letter must give a new date. The text requires no reason and states no maximum.',
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
    'The senior manager in 5.3 is the manager in A1.2, a Head of Service or an Assistant Director. Anyone recorded only as a senior manager is taken to be one of these.',
  opensOn: ['escalation.requested'],
  handler: ['head-of-service', 'assistant-director', 'senior-manager'],
  allocate: 'not-stated',
  acknowledge: workingDays(2, 'escalation.requested', FROM_REQUEST),
  contact: 'not-stated',
  respond: workingDays(10, 'escalation.requested', FROM_REQUEST),
  extension: {
    clause: 'A1.2',
    reading:
      'The letter must give the reason and a new date, and the director is told at the same time. The text states no maximum.',
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
    reading: 'If the complainant has received a form, it was sent.',
  },
  returnForm: {
    clause: 'A1.3',
    limit: {
      amount: 28,
      unit: 'calendar-days',
      from: 'form.received',
      reading:
        'The time runs from the day the complainant receives the form, not from the day it is sent.',
    },
  },
  decideHearing: {
    clause: 'A1.3',
    limit: { amount: 10, unit: 'working-days', from: 'form.returned' },
    reading:
      'This is the decision alone. Telling the complainant why there is no hearing is a separate requirement.',
  },
  hear: {
    clause: 'A1.3(a)',
    limit: {
      amount: 30,
      unit: 'working-days',
      from: 'form.returned',
      reading: 'The time runs from the form, not from the decision to hold the hearing.',
    },
  },
  decide: { clause: 'A1.3(a)', limit: { amount: 10, unit: 'working-days', from: 'hearing.held' } },
  requires: panelRequires,
});

/** First contact, two reviews and a panel: sections 3 and 5, with the timescales of Appendix 1. */
export const stages: readonly Stage[] = [firstContact, stageOne, stageTwo, stageThree];
