import { addCalendarDays, dueDate, type IsoDate, workingDaysBetween } from '../calendar/index.js';
import type { Complaint } from '../history/index.js';
import { factsOf, type KnownFacts, settledOn, stepOvertakenOn } from '../history/index.js';
import type { EventOf } from '../lifecycle/index.js';
import { given, type Limit, type Stage, type Step } from '../policy/index.js';
import type { Obligation, Standing } from './obligation.js';
import { revise } from './revisions.js';
import { type FindDuty, startOf } from './triggers.js';

/** Works out each duty once, whichever other duty asks for it first. */
export function finder(known: KnownFacts): (stage: Stage, step: Step) => Obligation {
  const found = new Map<Step, Obligation>();
  const find = (stage: Stage, step: Step): Obligation => {
    const duty = found.get(step) ?? obligation(known, stage, step, find);
    found.set(step, duty);
    return duty;
  };
  return find;
}

function obligation(known: KnownFacts, stage: Stage, step: Step, find: FindDuty): Obligation {
  const { policy, calendar } = known.complaint;
  const done = settledOn(known, stage, step);
  const limits = given(step.limit);
  const start = limits && startOf(known, stage, step, limits, find);
  const counted = start?.from ? dueDate(start.limit, start.from, calendar) : undefined;
  const letters = factsOf(known, stage.id, ['response.extended']).map(
    ({ event }) => event as EventOf<'response.extended'>,
  );
  const { due, revisions } = revise(counted?.due, letters, step, done, calendar);
  const { standing, until } = standingOf(known, stage, step, due, done);
  return {
    id: `${stage.id}/${step.duty}`,
    policy: { id: policy.id, edition: policy.edition },
    stage: stage.id,
    duty: step.duty,
    party: step.party,
    clause: start?.limit.clause ?? step.clause,
    limit: start?.limit ?? (step.limit as Exclude<typeof step.limit, readonly Limit[]>),
    ...(start?.from && { from: start.from }),
    ...(due
      ? { due }
      : { noDueDate: start?.missing ?? NO_LIMIT[step.limit as keyof typeof NO_LIMIT] }),
    ...(counted && { count: counted.explanation }),
    revisions,
    ...(done && { settledOn: done }),
    standing,
    ...(start?.from &&
      done && { workingDaysTaken: workingDaysBetween(start.from, done, calendar) }),
    ...(due && until && { workingDaysLate: workingDaysBetween(due, until, calendar) }),
  };
}

export const NO_LIMIT = {
  none: 'The policy sets no limit.',
  'not-stated': 'The policy states no limit.',
  'not-seen': 'The part of the policy that may state the limit was not available.',
} as const;

interface Judged {
  readonly standing: Standing;
  /** Where it is late: the day up to which lateness is counted. */
  readonly until?: IsoDate;
}

function standingOf(
  known: KnownFacts,
  stage: Stage,
  step: Step,
  due: IsoDate | undefined,
  done: IsoDate | undefined,
): Judged {
  const { asOf, complaint } = known;
  const isPast = (day: IsoDate) => due !== undefined && day > due;
  if (done) {
    if (!due) return { standing: 'done' };
    // What is put right informally after its time had opened the next stage was no longer owed.
    if (isPast(done) && stage.informal && opensAnother(complaint, stage, step))
      return { standing: 'released' };
    return isPast(done) ? { standing: 'late', until: done } : { standing: 'met' };
  }
  if (step.doneBy.every((type) => complaint.silentOn.includes(type)))
    return { standing: 'unknown' };
  // Its duties took the place of this one, however late anything else came; a formal answer was owed all the same.
  if (due && isPast(asOf) && opensAnother(complaint, stage, step))
    return stage.informal
      ? { standing: 'released' }
      : { standing: 'missed', until: addCalendarDays(due, 1) };
  const overtaken = stepOvertakenOn(known, stage, step);
  if (overtaken) {
    if (step.party === 'complainant')
      return { standing: isPast(overtaken) ? 'lapsed' : 'released' };
    if (isPast(overtaken)) return { standing: 'missed', until: overtaken };
    return { standing: 'released' };
  }
  if (!isPast(asOf)) return { standing: 'open' };
  return step.party === 'complainant'
    ? { standing: 'lapsed' }
    : { standing: 'overdue', until: asOf };
}

/** Whether the end of this duty's time opens another stage; then that stage's duties take its place. */
const opensAnother = ({ policy }: Complaint, stage: Stage, step: Step): boolean =>
  policy.stages.some(({ opensOn }) =>
    opensOn.some(
      (trigger) => typeof trigger === 'object' && trigger.expiryOf === `${stage.id}/${step.duty}`,
    ),
  );
