import type { Complaint, ComplaintEvent, IsoDate, Obligation } from '../../../src/index.js';
import { breachesOf, notShown, obligationsOf, replay } from '../../../src/index.js';
import { housingPlus2018 } from '../../../src/policies/index.js';
import { clauseRegister } from '../clause.js';

export const { clause, tested } = clauseRegister();
export const policy = housingPlus2018;

/** A day by which every history here is over. */
export const END: IsoDate = '2019-12-31';

export const RECEIVED: ComplaintEvent = {
  on: '2018-12-20',
  type: 'complaint.received',
  subject: 'housing',
};
const FORMAL: ComplaintEvent = { on: '2018-12-20', type: 'complaint.formalised', agreed: true };
const ACKNOWLEDGED: ComplaintEvent = { on: '2018-12-21', type: 'complaint.acknowledged' };
const ANSWERED: ComplaintEvent = {
  on: '2019-01-08',
  type: 'response.sent',
  contents: ['escalation-right'],
};
const REQUESTED: ComplaintEvent = { on: '2019-02-04', type: 'escalation.requested' };
const REVIEWED: readonly ComplaintEvent[] = [
  { on: '2019-02-06', type: 'complaint.acknowledged' },
  {
    on: '2019-02-18',
    type: 'response.sent',
    contents: ['escalation-right'],
    copiedTo: ['director'],
  },
];
const REQUESTED_AGAIN: ComplaintEvent = { on: '2019-03-01', type: 'escalation.requested' };
const TO_THE_FORM: readonly ComplaintEvent[] = [
  { on: '2019-03-05', type: 'call.made', contents: ['escalation-reasons', 'next-steps'] },
  { on: '2019-03-05', type: 'form.sent', contents: ['call-confirmation'] },
  { on: '2019-03-06', type: 'form.received' },
  { on: '2019-04-01', type: 'form.returned' },
];
const GRANTED: ComplaintEvent = {
  on: '2019-04-15',
  type: 'hearing.granted',
  decidedBy: 'director',
};

/** A hearing as the policy foresees it. */
export const HEARD = {
  on: '2019-05-10',
  type: 'hearing.held',
  members: ['board', 'board', 'scrutiny-panel'],
  supporters: 1,
  invited: ['complainant'],
  papersTo: ['panel', 'complainant'],
} as const satisfies ComplaintEvent;

/** A decision as the policy foresees it. */
export const DECIDED = {
  on: '2019-05-24',
  type: 'decision.sent',
  inWriting: true,
  signposts: ['housing-ombudsman', 'designated-person'],
} as const satisfies ComplaintEvent;

const history = (...before: readonly ComplaintEvent[]) => {
  return (...facts: readonly ComplaintEvent[]): Complaint => replay(policy, [...before, ...facts]);
};

/** Histories that keep every clause up to a point; what happens then is for the test to say. */
export const received = history(RECEIVED);
export const formal = history(RECEIVED, FORMAL);
export const acknowledged = history(RECEIVED, FORMAL, ACKNOWLEDGED);
export const answered = history(RECEIVED, FORMAL, ACKNOWLEDGED, ANSWERED);
const atTwo = [RECEIVED, FORMAL, ACKNOWLEDGED, ANSWERED, REQUESTED];
export const atStageTwo = history(...atTwo);
export const atStageThree = history(...atTwo, ...REVIEWED, REQUESTED_AGAIN);
export const withForm = history(...atTwo, ...REVIEWED, REQUESTED_AGAIN, ...TO_THE_FORM);
export const granted = history(...atTwo, ...REVIEWED, REQUESTED_AGAIN, ...TO_THE_FORM, GRANTED);

/** Every breach as '5.4 panel-composition', in order. */
export const breaches = (complaint: Complaint, asOf: IsoDate = END): string[] =>
  breachesOf(complaint, asOf).map(({ clause: broken, kind }) => `${broken} ${kind}`);

/** The breaches there are because of the facts a test adds, not because the history stops there. */
export const breachesOfFacts = (complaint: Complaint): string[] =>
  breaches(complaint, complaint.events.at(-1)?.on);

/** The clauses of which something is not shown. */
export const clausesNotShown = (complaint: Complaint): string[] =>
  notShown(complaint, END).map(({ clause: asked = 'no clause' }) => asked);

/** One duty as it stood on a day. */
export function duty(complaint: Complaint, id: string, asOf: IsoDate = END): Obligation {
  const found = obligationsOf(complaint, asOf, { by: ['policy'] }).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not owed on ${asOf}`);
  return found;
}

/** The ids of the duties owed, or done, as of a day. */
export const duties = (complaint: Complaint, asOf: IsoDate = END): string[] =>
  obligationsOf(complaint, asOf, { by: ['policy'] }).map(({ id }) => id);
