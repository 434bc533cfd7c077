import { dateWithYear, type IsoDate } from '../calendar/index.js';
import type { Complaint } from '../history/index.js';
import { ledgerOf, type Obligation, type Standing } from '../obligations/index.js';
import { DUTY_NAMES } from '../policy/index.js';
import { type Cause, causeOfAbsence, causesOfChange, type DueDateCause } from './compare-causes.js';

/** A duty that falls due on another day, stands otherwise, or is there only on one side. */
export interface DueDateDifference {
  /** See `Obligation.id`. */
  readonly id: string;
  readonly stage: string | null;
  readonly duty: Obligation['duty'];
  /** As it is for the complaint. Absent where it is not owed. */
  readonly before?: Obligation;
  /** As it would be. Absent where it would not be owed. */
  readonly after?: Obligation;
  /** What makes the difference. */
  readonly causes: readonly DueDateCause[];
  /** The same in one plain sentence. */
  readonly because: string;
}

/** The duties that are not the same for both, in the order of the first. */
export function differencesBetween(
  before: Complaint,
  after: Complaint,
  day: IsoDate,
): DueDateDifference[] {
  const [left, right] = [
    byId(ledgerOf(before, day).rows('policy')),
    byId(ledgerOf(after, day).rows('policy')),
  ];
  const stages = [...before.policy.stages, ...after.policy.stages].map(({ id }) => id);
  const place = ({ stage }: Obligation) => stages.indexOf(stage ?? '');
  return [...new Map([...left, ...right]).values()]
    .sort((a, b) => place(a) - place(b))
    .flatMap(({ id, stage, duty }) => {
      const [was, is] = [left.get(id), right.get(id)];
      if (was?.due === is?.due && was?.standing === is?.standing) return [];
      const told = was && is ? ofBoth(was, is, before, after) : ofOne(was, is, before, after);
      return [{ id, stage, duty, ...(was && { before: was }), ...(is && { after: is }), ...told }];
    });
}

const byId = (duties: readonly Obligation[]) => new Map(duties.map((duty) => [duty.id, duty]));

type Told = Pick<DueDateDifference, 'causes' | 'because'>;

function ofBoth(was: Obligation, is: Obligation, before: Complaint, after: Complaint): Told {
  const causes = causesOfChange(was, is, [before.calendar, after.calendar]);
  return {
    causes: causesIn(causes),
    because: `The time to ${whatAt(was, before)} ${moveOf(was, is)}, because ${causes.map(({ because }) => because).join(', and ')}${effectOf(was.standing, is.standing)}.`,
  };
}

function ofOne(
  was: Obligation | undefined,
  is: Obligation | undefined,
  before: Complaint,
  after: Complaint,
): Told {
  const [only, holder, other] = is ? [is, after, before] : [was as Obligation, before, after];
  const cause = causeOfAbsence(other, only);
  const [here, there] = is
    ? ['under the other policy', "the complaint's own"]
    : ["under the complaint's own policy", 'the other'];
  const due = only.due ? `due by ${dateWithYear(only.due)}` : 'due by no date';
  return {
    causes: causesIn([cause]),
    because: `Only ${here} is there a time to ${whatAt(only, holder)} (${only.clause}), because ${there} ${cause.because}. There it is ${due} and stands as ${only.standing}.`,
  };
}

const causesIn = (causes: readonly Cause[]): DueDateCause[] => [
  ...new Set(causes.map(({ cause }) => cause)),
];

/** What is to be done, and at which stage. */
function whatAt({ what, duty, stage }: Obligation, { policy }: Complaint): string {
  const name = policy.stages.find(({ id }) => id === stage)?.name ?? stage ?? '';
  return `${what ?? DUTY_NAMES[duty]} at ${name}`;
}

function moveOf({ due: was }: Obligation, { due: is }: Obligation): string {
  if (was === is) return is ? `still ends on ${dateWithYear(is)}` : 'still ends on no date';
  if (!was || !is) {
    return is
      ? `ends on ${dateWithYear(is)}, where it ended on no date`
      : `ends on no date, where it ended on ${dateWithYear(was as IsoDate)}`;
  }
  return `moves from ${dateWithYear(was)} to ${dateWithYear(is)}`;
}

const LATE: readonly Standing[] = ['late', 'overdue', 'missed', 'lapsed'];

/** What becomes of the duty: above all whether it becomes late or ceases to be. */
function effectOf(was: Standing, is: Standing): string {
  if (was === is) return '';
  const [wasLate, isLate] = [LATE.includes(was), LATE.includes(is)];
  if (wasLate && !isLate) return `; it is no longer ${was}, but ${is}`;
  return `; it ${isLate && !wasLate ? 'becomes' : 'stands as'} ${is}, where it was ${was}`;
}
