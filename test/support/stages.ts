/** Parts of policies and histories of which many tests put a policy and its complaint together. */
import type { IsoDate } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { obligationsOf } from '../../src/complaint/index.js';
import type {
  ComplaintEvent,
  Duty,
  EventType,
  Limit,
  ReviewStageOptions,
  Stage,
  Step,
} from '../../src/policy/index.js';
import { calendarDays, oneStage, workingDays } from './policies.js';

/** A fact of any type, in one line. */
export const fact = (on: IsoDate, type: EventType, more: object = {}): ComplaintEvent =>
  ({ on, type, ...more }) as ComplaintEvent;

/** The complainant's window: 28 days from the response. */
export const WINDOW = calendarDays(28, 'response.sent');

/** A stage to which a complaint is escalated: acknowledge in 5 working days, respond in 10. */
export const laterStage = (n: number, parts: Partial<ReviewStageOptions> = {}): Stage =>
  oneStage({
    id: `stage-${n}`,
    name: `Stage ${n}`,
    clause: String(n),
    opensOn: ['escalation.requested'],
    acknowledge: workingDays(5, 'escalation.requested'),
    respond: workingDays(10, 'escalation.requested'),
    ...parts,
  });

/** A first stage with a window, and a second at which the process ends. */
export const twoStages = (first: Partial<ReviewStageOptions> = {}): [Stage, Stage] => [
  oneStage({ escalate: WINDOW, ...first }),
  laterStage(2),
];

/** A stage with something else said of one of its steps. */
export const withStep = (stage: Stage, duty: Duty, parts: Partial<Step>): Stage => ({
  ...stage,
  steps: stage.steps.map((step) => (step.duty === duty ? { ...step, ...parts } : step)),
});

/** A stage with other limits for its response. */
export const respondingWithin = (stage: Stage, ...limit: Limit[]): Stage =>
  withStep(stage, 'respond', { limit });

/** A duty of a complaint as of a day, by its id. */
export const dutyOf = (complaint: Complaint, id: string, asOf: IsoDate) =>
  obligationsOf(complaint, asOf, { by: ['policy'] }).find((one) => one.id === id);

/** The stages of which a complaint owes anything, as of a day. */
export const stagesOwed = (complaint: Complaint, asOf: IsoDate): string[] => [
  ...new Set(
    obligationsOf(complaint, asOf, { by: ['policy'] })
      .filter(({ standing }) => standing !== 'contingent')
      .flatMap(({ stage }) => stage ?? []),
  ),
];
