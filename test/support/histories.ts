/** Histories that several tests tell, and short ways to say what follows from them. */
import type { IsoDate } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { breachesOf, obligationsOf, replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, EventOf } from '../../src/policy/index.js';

/** A complaint under Housing Plus 2018, taken through all three stages. */
export const WHOLE_HISTORY = [
  { on: '2018-12-20', type: 'complaint.received', subject: 'housing' },
  { on: '2018-12-20', type: 'complaint.formalised', stage: 'stage-1', agreed: true },
  { on: '2018-12-21', type: 'complaint.acknowledged', stage: 'stage-1' },
  { on: '2019-01-07', type: 'response.extended', stage: 'stage-1', newDueDate: '2019-01-15' },
  {
    on: '2019-01-15',
    type: 'response.sent',
    stage: 'stage-1',
    outcome: 'not-upheld',
    contents: ['escalation-right'],
  },
  { on: '2019-02-04', type: 'escalation.requested', stage: 'stage-2' },
  { on: '2019-02-05', type: 'complaint.acknowledged', stage: 'stage-2' },
  {
    on: '2019-02-20',
    type: 'response.sent',
    stage: 'stage-2',
    outcome: 'not-upheld',
    contents: ['escalation-right'],
    copiedTo: ['director'],
  },
  { on: '2019-03-15', type: 'escalation.requested', stage: 'stage-3' },
  { on: '2019-03-19', type: 'call.made', stage: 'stage-3' },
  { on: '2019-03-20', type: 'form.sent', stage: 'stage-3' },
  { on: '2019-03-22', type: 'form.received', stage: 'stage-3' },
  { on: '2019-04-12', type: 'form.returned', stage: 'stage-3' },
  { on: '2019-04-30', type: 'hearing.granted', stage: 'stage-3', decidedBy: 'director' },
  {
    on: '2019-05-24',
    type: 'hearing.held',
    stage: 'stage-3',
    members: ['board', 'board', 'scrutiny-panel'],
    supporters: 1,
    invited: ['complainant'],
    papersTo: ['panel', 'complainant'],
  },
  {
    on: '2019-06-10',
    type: 'decision.sent',
    stage: 'stage-3',
    inWriting: true,
    signposts: ['housing-ombudsman', 'designated-person'],
  },
] as const satisfies readonly ComplaintEvent[];

/** The history up to and including a day; without the types left out. */
export const upTo = (
  day: IsoDate,
  ...without: readonly ComplaintEvent['type'][]
): ComplaintEvent[] => WHOLE_HISTORY.filter(({ on, type }) => on <= day && !without.includes(type));

/** The receipt, whatever the day. */
export const received = (
  on: IsoDate,
  more: Partial<EventOf<'complaint.received'>> = {},
): EventOf<'complaint.received'> => ({ ...more, on, type: 'complaint.received' });

/** A complaint under Housing Plus 2018. */
export const underHousingPlus = (...events: readonly ComplaintEvent[]): Complaint =>
  replay(housingPlus2018, events);

/**
 * Every duty in one line: `stage-2/respond 2019-02-18 late 2`. The number is working days
 * late; a dash stands for a due date there is none of.
 */
export const standings = (complaint: Complaint, asOf: IsoDate): string[] =>
  obligationsOf(complaint, asOf, { by: ['policy'] }).map(({ id, due, standing, workingDaysLate }) =>
    [id, due ?? '-', standing, workingDaysLate ?? ''].join(' ').trim(),
  );

/** Every breach in one line: `late A1.2 2019-02-20`. */
export const breaches = (complaint: Complaint, asOf: IsoDate): string[] =>
  breachesOf(complaint, asOf).map(({ kind, clause, on }) => `${kind} ${clause} ${on}`);

/** A day on which everything told so far is known. */
export const LATER: IsoDate = '2020-01-01';
