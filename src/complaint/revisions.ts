import { endOf, type IsoDate, type WorkingCalendar } from '../calendar/index.js';
import type { EventOf } from '../lifecycle/index.js';
import { ANSWERS, type Extension, given, type Step } from '../policy/index.js';
import type { Revision } from './obligation.js';

/** A due date after every holding letter, and what each letter did. */
export interface Revised {
  readonly due: IsoDate | undefined;
  readonly revisions: readonly Revision[];
}

/**
 * Applies holding letters to the due date of a step. One sent on or before the due date then
 * in force revises it, never to an earlier day; one sent later is recorded and cures nothing.
 * A new date beyond what the policy allows counts up to what it allows. Letters are about the
 * step that answers; where the policy provides for none they change nothing.
 */
export function revise(
  first: IsoDate | undefined,
  letters: readonly EventOf<'response.extended'>[],
  { duty, extension: stated }: Step,
  settledOn: IsoDate | undefined,
  calendar: WorkingCalendar,
): Revised {
  if (stated === undefined && !ANSWERS.includes(duty)) return { due: first, revisions: [] };
  const extension = stated === 'not-seen' ? NOT_SEEN : given(stated);
  if (!extension) return withoutEffect(first, letters, 'not-provided');
  if (first === undefined) return withoutEffect(first, letters, 'no-due-date');
  const tiers = tiersOf(extension);
  const used = tiers.map(() => 0);
  let due = first;
  const revisions: Revision[] = [];
  for (const letter of letters) {
    const { on, newDueDate } = letter;
    if (newDueDate === undefined) {
      revisions.push({ on, because: 'no-new-date' });
      continue;
    }
    const base = { on, newDueDate };
    const because = whyNot(base, due, settledOn);
    if (because) {
      revisions.push({ ...base, because });
      continue;
    }
    const asked = { ...letter, newDueDate };
    const granted = tiers.map((tier, n) => grant(asked, first, due, tier, used[n] ?? 0, calendar));
    const best = bestOf(granted);
    const { to, because: less } = granted[best] as Granted;
    if (to) {
      due = to;
      used[best] = (used[best] ?? 0) + 1;
    }
    const { by, clause } = tiers[best] as Tier;
    revisions.push({
      ...base,
      ...(to && { to }),
      ...(by === 'agreement' && less !== 'too-many' && { byAgreement: true }),
      ...(clause && (less || by === 'agreement') && { clause }),
      ...(less && { because: less }),
    });
  }
  return { due, revisions };
}

type Tier = Omit<Extension, 'clause' | 'beyond'> & Partial<Pick<Extension, 'clause'>>;

/** An extension, and what is possible beyond it, one after the other. */
const tiersOf = (extension: Tier & Pick<Extension, 'beyond'>): readonly Tier[] => [
  extension,
  ...(extension.beyond ? tiersOf(extension.beyond) : []),
];

/**
 * The first tier that allows all that was asked; else the one that allows most; else the last
 * that had an extension left, for what is said of it is why the letter changed nothing.
 */
function bestOf(granted: readonly Granted[]): number {
  const whole = granted.findIndex(({ to, because }) => to && !because);
  if (whole >= 0) return whole;
  const latest = granted
    .map(({ to }) => to ?? '')
    .sort()
    .at(-1);
  if (latest) return granted.findIndex(({ to }) => to === latest);
  const left = granted.findLastIndex(({ because }) => because !== 'too-many');
  return left >= 0 ? left : granted.length - 1;
}

/** What may be extended, and by how much, was not available: a letter in time is taken at its word. */
const NOT_SEEN: Tier = {
  each: 'not-seen',
  inAll: 'not-seen',
  times: 'not-seen',
  by: 'not-seen',
};

const withoutEffect = (
  due: IsoDate | undefined,
  letters: readonly EventOf<'response.extended'>[],
  because: NonNullable<Revision['because']>,
): Revised => ({
  due,
  revisions: letters.map(({ on, newDueDate }) => ({
    on,
    ...(newDueDate && { newDueDate }),
    because,
  })),
});

/** Why a letter changes nothing, whatever the policy allows. */
function whyNot(
  { on, newDueDate }: { readonly on: IsoDate; readonly newDueDate: IsoDate },
  due: IsoDate,
  settledOn: IsoDate | undefined,
): Revision['because'] {
  if (settledOn !== undefined && on > settledOn) return 'already-answered';
  if (on > due) return 'too-late';
  return newDueDate <= due ? 'not-later' : undefined;
}

/** What one tier makes of a letter: the due date it brings, and why it is none or less than was asked. */
interface Granted {
  readonly to?: IsoDate;
  readonly because?: NonNullable<Revision['because']>;
}

function grant(
  { newDueDate, agreed }: EventOf<'response.extended'> & { readonly newDueDate: IsoDate },
  first: IsoDate,
  due: IsoDate,
  tier: Tier,
  used: number,
  calendar: WorkingCalendar,
): Granted {
  if (tier.by === 'agreement' && agreed === false) return { because: 'not-agreed' };
  if (tier.times === 'none' || (typeof tier.times === 'number' && used >= tier.times))
    return { because: 'too-many' };
  const latest = latestAllowed(first, due, tier, calendar);
  if (latest === undefined || newDueDate <= latest) return { to: newDueDate };
  return latest > due ? { to: latest, because: 'too-long' } : { because: 'too-long' };
}

/** The latest due date that one more extension may bring; `undefined` where the policy sets no maximum. */
function latestAllowed(
  first: IsoDate,
  due: IsoDate,
  { each, inAll }: Tier,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  const [once, together] = [given(each), given(inAll)];
  const caps = [once && endOf(once, due, calendar), together && endOf(together, first, calendar)];
  return caps.filter((cap) => cap !== undefined).sort()[0];
}
