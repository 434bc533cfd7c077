import type { DueDate, IsoDate } from '../calendar/index.js';
import type { Obligation } from '../complaint/index.js';
import { notShown, obligationsOf } from '../complaint/index.js';
import type { Policy, PolicyRef } from '../policy/index.js';
import type { LateOptions } from './matcher-types.js';
import { misuse, oneOf, optionsOf } from './misuse.js';
import { has } from './shape.js';
import { viewOf } from './view.js';

/** A duty that was asked about. */
export interface DutyAsked {
  readonly id: string;
  /** The duty; nothing where it is not owed. */
  readonly duty: Obligation | undefined;
  readonly policy: Policy | PolicyRef;
  /** The day it is looked at from, and what is owed then; nothing of both for an obligation, which has them behind it. */
  readonly day?: IsoDate;
  readonly owed?: readonly string[];
  /** Whether it is not known if it is owed. */
  readonly mayBeOwed?: boolean;
  readonly by?: number | undefined;
}

/** The obligation that was given to `expect`, or the duty of the complaint that was, by its id. */
export function dutyOf(
  received: unknown,
  args: readonly unknown[],
  names: readonly (keyof LateOptions)[],
): DutyAsked {
  if (isObligation(received)) {
    const alone = names.filter((name) => name !== 'asOf');
    const { by } = optionsOf<LateOptions>(args[0], alone);
    const { id, authority } = received;
    const policy = 'policy' in authority ? authority.policy : { id: '', edition: '' };
    return { id, duty: received, policy, by: checkedCount(by) };
  }
  const [which, options] = args;
  const { asOf, by } = optionsOf<LateOptions>(options, names);
  const { complaint, asOf: day } = viewOf(received, asOf);
  const { policy } = complaint;
  const obligations = obligationsOf(complaint, day);
  const possible = [...dutiesIn(policy), ...obligations.map((one) => one.id)];
  const id = oneOf(which, possible, 'a duty of the policy');
  const duty = obligations.find((one) => one.id === id);
  const owed = obligations.map((one) => one.id);
  const mayBeOwed = !duty && notShown(complaint, day).some((one) => one.obligation === id);
  return { id, duty, policy, day, owed, mayBeOwed, by: checkedCount(by) };
}

/** What the policy has people do, at a stage or beside it. Of restrictions, only a complaint can tell how many there are. */
const dutiesIn = ({ stages, alongside = [] }: Policy): string[] => [
  ...stages.flatMap(({ id, steps }) => steps.map(({ duty }) => `${id}/${duty}`)),
  ...alongside.map(({ id }) => `alongside/${id}`),
];

function checkedCount(by: unknown): number | undefined {
  if (by === undefined || (typeof by === 'number' && Number.isInteger(by) && by >= 0)) return by;
  throw misuse(by, 'by is a whole number of working days.');
}

const isObligation = (value: unknown): value is Obligation =>
  has(value, 'standing', 'duty', 'revisions');

/** What `dueDate` gives. */
export const isDueDate = (value: unknown): value is DueDate => has(value, 'due', 'explanation');
