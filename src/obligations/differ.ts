import type { Code } from '../codes/index.js';
import type { Policy } from '../policy/index.js';
import { present } from '../policy/index.js';
import type { DueDateCause } from './differ-causes.js';
import { causesOfChange } from './differ-causes.js';
import type { Obligation } from './obligation.js';
import { isLateStanding } from './stand.js';
import { ABSENCES, absenceInWords, changeInWords } from './words.js';

/** A duty that falls due on another day, has another standing, or is owed on one side only. */
export interface DueDateDifference
  extends Pick<Obligation, 'id' | 'by' | 'stage' | 'duty' | 'party'> {
  /** The duty as it is. Absent if it is not owed. */
  readonly before?: Obligation;
  /** The duty as it would be. Absent if it would not be owed. */
  readonly after?: Obligation;
  /** The causes of the difference. */
  readonly causes: readonly DueDateCause[];
  /**
   * `moves`: to another due date. `becomes-late`, `no-longer-late`: only for the landlord's duties. Empty if only
   * the standing differs.
   */
  readonly effects: readonly ('moves' | 'becomes-late' | 'no-longer-late')[];
  /** Whether the landlord would still have to do it. */
  readonly isOwed: boolean;
  /** The same in plain sentences. */
  readonly because: string;
}

/** The duties on one side, and the policy and the edition of the Code behind them. */
export interface Side {
  readonly policy: Policy;
  /** Set if there are rows of the Code. */
  readonly code?: Code | undefined;
  readonly rows: readonly Obligation[];
}

/** The duties that differ between the sides, in the order of the first side's stages. */
export function differ(before: Side, after: Side): DueDateDifference[] {
  const [left, right] = [byKey(before), byKey(after)];
  const stages = [...before.policy.stages, ...after.policy.stages].map(({ id }) => id);
  const place = ({ stage }: Obligation) => stages.indexOf(stage ?? '');
  return [...new Map([...left, ...right])]
    .sort(([, a], [, b]) => place(a) - place(b))
    .flatMap(([key, { id, by, stage, duty, party }]) => {
      const [was, is] = [left.get(key), right.get(key)];
      if (was?.due === is?.due && was?.standing === is?.standing) return [];
      const why = was && is ? ofBoth(was, is, after) : ofOne(was, is, before, after);
      const isOwed = party === 'landlord' && is !== undefined && isStillOwed(is);
      const row = present({ id, by, stage, duty, party, before: was, after: is });
      return [{ ...row, ...why, effects: effectsOf(party, was, is), isOwed }];
    });
}

/** Rows by identity: the policy's by id, the Code's by the number of the stage, whatever the policy calls it. */
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

type Why = Pick<DueDateDifference, 'causes' | 'because'>;

/** A duty that only one side has. */
function ofOne(
  was: Obligation | undefined,
  is: Obligation | undefined,
  before: Side,
  after: Side,
): Why {
  const [row, holder, other] = is ? [is, after, before] : [was as Obligation, before, after];
  const { policy } = holder;
  if (row.by === 'code' && holder.code?.id !== other.code?.id) {
    const reason = ABSENCES.edition(other.code);
    return { causes: ['limit'], because: absenceInWords({ row, policy, reason }) };
  }
  const compared = before.policy === after.policy ? 'calendar' : 'policy';
  const side = is ? 'other' : 'own';
  const [cause, reason] = causeOfAbsence(other.policy, row);
  return {
    causes: [cause],
    because: absenceInWords({ row, policy, reason, under: { compared, side } }),
  };
}

/** Why a policy does not have a duty. */
function causeOfAbsence(
  { stages }: Policy,
  { id, stage, duty, by }: Obligation,
): [DueDateCause, string] {
  const at = stages.find((other) => other.id === stage);
  if (by === 'policy' && !id.startsWith(`${stage}/`)) return ['step', ABSENCES['not-asked']()];
  if (!at) return ['stage', ABSENCES.stage(stage)];
  return by === 'code' || at.steps.some((step) => step.duty === duty)
    ? ['facts', ABSENCES['not-due']()]
    : ['step', ABSENCES.step(at)];
}

/** A duty that both sides have. */
function ofBoth(was: Obligation, is: Obligation, { policy }: Side): Why {
  const causes = causesOfChange(was, is);
  return {
    causes: [...new Set(causes.map(([cause]) => cause))],
    because: changeInWords({ was, is, policy, reasons: causes.map(([, reason]) => reason) }),
  };
}
