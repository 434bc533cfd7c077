import { dueDate, type IsoDate, workingDaysBetween } from '../calendar/index.js';
import { type EventOf, isOpener } from '../lifecycle/index.js';
import { given, type Limit, type Stage, type Step } from '../policy/index.js';
import { checkedComplaint, checkedDate } from './checked.js';
import { type Complaint, positionOn } from './complaint.js';
import {
  factsOf,
  type KnownFacts,
  knownOn,
  openedByFact,
  overtakenOn,
  settledOn,
} from './facts.js';
import type { Obligation, Standing } from './obligation.js';
import { revise } from './revisions.js';
import { expiredOn, type FindDuty, startOf } from './triggers.js';

/**
 * Every duty owed under the stages opened so far, stage by stage and step by step, as it
 * stood at the end of a day. Facts dated after that day are left out.
 *
 * Left out too is what is owed by no date and never held anything up: a step beside the
 * others with no limit, until it is done; and a step with no limit that was released.
 *
 * @param asOf - The civil date to look at it from; nothing reads a clock.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon` where a count
 * leaves the dates the calendar covers.
 */
export function obligationsOf(complaint: Complaint, asOf: IsoDate): Obligation[] {
  const known = knownOn(checkedComplaint(complaint), checkedDate(asOf, 'asOf'));
  const find = finder(known);
  return complaint.policy.stages
    .filter((stage) => openedOn(known, stage, find) !== undefined)
    .flatMap((stage) => stage.steps.map((step) => ({ stage, step, duty: find(stage, step) })))
    .filter(({ stage, step, duty }) => isListed(known, stage, step, duty))
    .map(({ duty }) => duty);
}

/** Works out each duty once, whichever other duty asks for it first. */
function finder(known: KnownFacts): (stage: Stage, step: Step) => Obligation {
  const found = new Map<Step, Obligation>();
  const find = (stage: Stage, step: Step): Obligation => {
    const duty = found.get(step) ?? obligation(known, stage, step, find);
    found.set(step, duty);
    return duty;
  };
  return find;
}

/** The day a stage was opened, by a fact or because an earlier duty's time ran out. */
function openedOn(known: KnownFacts, stage: Stage, find: FindDuty): IsoDate | undefined {
  const expiries = stage.opensOn.map((trigger) =>
    typeof trigger === 'object' ? expiredOn(known, stage, trigger.expiryOf, find) : undefined,
  );
  return [openedByFact(known, stage), ...expiries].filter((day) => day !== undefined).sort()[0];
}

function isListed(
  known: KnownFacts,
  stage: Stage,
  step: Step,
  { from, settledOn: done, standing, limit }: Obligation,
): boolean {
  if (step.party === 'complainant') {
    const { stage: at, step: waiting } = positionOn(known.complaint, known.asOf);
    // A window that was used before it opened was none.
    const used = done !== undefined && (typeof limit !== 'object' || !step.doneBy.some(isOpener));
    return from !== undefined || used || (at === stage.id && waiting === step.duty);
  }
  if (typeof limit === 'object' || done !== undefined) return true;
  return standing !== 'released' && !step.beside;
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

const NO_LIMIT = {
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
    // What is put right after its time had opened the next stage was no longer owed at this one.
    if (isPast(done) && opensAnother(complaint, stage, step)) return { standing: 'released' };
    return isPast(done) ? { standing: 'late', until: done } : { standing: 'met' };
  }
  if (step.doneBy.every((type) => complaint.silentOn.includes(type)))
    return { standing: 'unknown' };
  // Its duties took the place of this one, however late anything else came.
  if (isPast(asOf) && opensAnother(complaint, stage, step)) return { standing: 'released' };
  const overtaken = overtakenOn(known, stage, step);
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
