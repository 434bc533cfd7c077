// Compiled against the packed package, as an ES module and as CommonJS; never run.
// A door without types would make each `@ts-expect-error` an error: it expects one, and `any` has none.
import {
  addWorkingDays,
  createComplaintMachine,
  england,
  obligationsOf,
  openComplaint,
  recordEvent,
} from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';
import { createActor } from 'xstate';

const complaint = recordEvent(
  openComplaint(housingPlus2018, {
    on: '2018-12-20',
    type: 'complaint.received',
    subject: 'housing',
  }),
  { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
);

export const due: string | undefined = obligationsOf(complaint, '2018-12-21').find(
  ({ stage, duty }) => stage === 'stage-1' && duty === 'respond',
)?.due;

export const status = createActor(createComplaintMachine(housingPlus2018)).getSnapshot().status;

export const byCalendar: `${number}-${number}-${number}` = addWorkingDays('2026-06-01', 5, england);

// @ts-expect-error a date written with slashes is not a civil date
addWorkingDays('1/2/2023', 1);

// @ts-expect-error a JavaScript Date is an instant, not a civil date
addWorkingDays(new Date(), 1);

// @ts-expect-error no such event
recordEvent(complaint, { on: '2018-12-20', type: 'complaint.forgotten' });

// @ts-expect-error a policy is data with a shape
openComplaint({ stages: 3 }, { on: '2018-12-20', type: 'complaint.received' });
