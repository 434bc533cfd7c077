/** A complaint to look at: answered late, and asked to be taken further without an acknowledgement. */
import type { State } from './state.js';

/** Under Housing Plus 2018, as in the README. */
export const EXAMPLE: Pick<State, 'policy' | 'events' | 'day'> = {
  policy: 'housing-plus-2018',
  events: [
    { on: '2018-12-20', type: 'complaint.received', subject: 'housing' },
    { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
    { on: '2018-12-21', type: 'complaint.acknowledged' },
    { on: '2019-01-07', type: 'response.extended', newDueDate: '2019-01-15' },
    {
      on: '2019-01-15',
      type: 'response.sent',
      outcome: 'not-upheld',
      contents: ['escalation-right'],
    },
    { on: '2019-02-04', type: 'escalation.requested' },
  ],
  day: '2019-02-19',
};
