import { dateWithYear } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import type { Policy } from '../policy/index.js';
import { present } from '../policy/index.js';
import type { DueDateCause } from './differ-causes.js';
import { causeOfAbsence, causesOfChange } from './differ-causes.js';
import type { NoDueDate, Obligation, Standing } from './obligation.js';
import { citedAs, dutyInWords, isLateStanding, standingName } from './words.js';

/** A duty that falls due on another day, stands otherwise, or is there only on one side. */
export interface DueDateDifference
  extends Pick<Obligation, 'id' | 'by' | 'stage' | 'duty' | 'party'> {
  /** As it is for the complaint. Absent where it is not owed. */
  readonly before?: Obligation;
  /** As it would be. Absent where it would not be owed. */
  readonly after?: Obligation;
  /** What makes the difference. */
  readonly causes: readonly DueDateCause[];
  /** `moves`: to another due date. `becomes-late`, `no-longer-late`: of the landlord's alone. Empty where it only stands otherwise. */
  readonly effects: readonly ('moves' | 'becomes-late' | 'no-longer-late')[];
  /** Whether the landlord would still have to do it. */
  readonly isOwed: boolean;
  /** The same in one plain sentence. */
  readonly because: string;
}

/** What is owed on one side, and the policy and the edition of the Code by which it is. */
export interface Side {
  readonly policy: Policy;
  /** Where there are rows of the Code's. */
  readonly code?: Code | undefined;
  readonly rows: readonly Obligation[];
}

/** The duties that are not the same on both sides, in the order of the stages of the first. */
export function differ(before: Side, after: Side): DueDateDifference[] {
  const [left, right] = [byKey(before), byKey(after)];
  const stages = [...before.policy.stages, ...after.policy.stages].map(({ id }) => id);
  const place = ({ stage }: Obligation) => stages.indexOf(stage ?? '');
  return [...new Map([...left, ...right])]
    .sort(([, a], [, b]) => place(a) - place(b))
    .flatMap(([key, { id, by, stage, duty, party }]) => {
      const [was, is] = [left.get(key), right.get(key)];
      if (was?.due === is?.due && was?.standing === is?.standing) return [];
      const told = was && is ? ofBoth(was, is, after) : ofOne(was, is, before, after);
      const isOwed = party === 'landlord' && is !== undefined && isStillOwed(is);
      const row = present({ id, by, stage, duty, party, before: was, after: is });
      return [{ ...row, ...told, effects: effectsOf(party, was, is), isOwed }];
    });
}

/** Rows by what they are: the policy's by their id, the Code's by the number of the stage, whatever a policy calls it. */
const byKey = ({ policy, rows }: Side): Map<string, Obligation> => {
  const formal = policy.stages.filter(({ informal }) => !informal).map(({ id }) => id);
  return new Map(
    rows.map((row) => [
      row.by === 'code' ? `code/${formal.indexOf(row.stage ?? '')}/${row.duty}` : row.id,
      row,
    ]),
  );
};

const isStillOwed = ({ standing, settledOn, overtakenOn }: Obligation): boolean =>
  !settledOn && !overtakenOn && ['open', 'overdue', 'to-be-judged'].includes(standing);

function effectsOf(
  party: Obligation['party'],
  was: Obligation | undefined,
  is: Obligation | undefined,
): DueDateDifference['effects'] {
  const isLate = (row: Obligation | undefined) =>
    party === 'landlord' && !!row && isLateStanding(row.standing);
  return [
    ...(was && is && was.due !== is.due ? (['moves'] as const) : []),
    ...(isLate(is) && !isLate(was) ? (['becomes-late'] as const) : []),
    ...(isLate(was) && !isLate(is) ? (['no-longer-late'] as const) : []),
  ];
}

type Told = Pick<DueDateDifference, 'causes' | 'because'>;

function ofBoth(was: Obligation, is: Obligation, after: Side): Told {
  const causes = causesOfChange(was, is);
  const by = is.by === 'code' ? ` The authority is the ${citedAs(is.authority)}.` : '';
  const reasons = causes.map(({ because }) => because).join(' ');
  return {
    causes: [...new Set(causes.map(({ cause }) => cause))],
    because: `The time to ${whatAt(is, after)} ${moveOf(was, is)}.${by} ${reasons}${effectOf(was.standing, is.standing)}`,
  };
}

function ofOne(
  was: Obligation | undefined,
  is: Obligation | undefined,
  before: Side,
  after: Side,
): Told {
  const [only, holder, other] = is ? [is, after, before] : [was as Obligation, before, after];
  const cited = citedAs(only.authority);
  const what = `There is a time limit to ${whatAt(only, holder)} only`;
  const stands = `The task ${endsOn(only, 'is due by', 'has no due date')} and is ${standingName(only.standing)}.`;
  if (only.by === 'code' && holder.code?.id !== other.code?.id) {
    const none = other.code
      ? `the edition of ${other.code.edition} sets none`
      : 'no edition was in force when the complaint was made';
    return {
      causes: ['limit'],
      because: `${what} under the ${cited}, because ${none}. ${stands}`,
    };
  }
  const name = before.policy === after.policy ? 'calendar' : 'policy';
  const sides = [`the complaint's own ${name}`, `the other ${name}`];
  const [here, there] = is ? sides.reverse() : sides;
  const { cause, because } = causeOfAbsence(other.policy, only);
  return {
    causes: [cause],
    because: `${what} under ${here} (${cited}), because ${there} ${because}. ${stands}`,
  };
}

/** What is to be done, and at which stage. */
function whatAt(row: Obligation, { policy }: Side): string {
  const name = policy.stages.find(({ id }) => id === row.stage)?.name ?? row.stage ?? '';
  return `${dutyInWords(row)} at ${name}`;
}

/** When something ends, after the verb; or that it has no end, or none that is known. */
function endsOn({ due, noDueDate }: Obligation, verb: string, none: string): string {
  if (due) return `${verb} ${dateWithYear(due)}`;
  return noDueDate && NONE.includes(noDueDate) ? none : `${verb} a day that is not known`;
}

const NONE: readonly NoDueDate[] = ['no-limit', 'not-stated', 'other-kinds', 'no-date-given'];

function moveOf(was: Obligation, is: Obligation): string {
  if (was.due && is.due && was.due !== is.due)
    return `moves from ${dateWithYear(was.due)} to ${dateWithYear(is.due)}`;
  if (was.due === is.due) return endsOn(is, 'still ends on', 'still has no due date');
  return `${endsOn(was, 'ended on', 'had no due date')} and now ${endsOn(is, 'ends on', 'has no due date')}`;
}

/** What becomes of the duty: above all whether it becomes late or ceases to be. */
function effectOf(was: Standing, is: Standing): string {
  if (was === is) return '';
  const [wasLate, isLate] = [was, is].map((one) => isLateStanding(one) || one === 'lapsed');
  const [old, other] = [standingName(was), standingName(is)];
  const instead = wasLate && !isLate ? `, not ${old}.` : `. It was ${old}.`;
  return ` The task is now ${other}${instead}`;
}
