import { dueDate, type IsoDate, type WorkingCalendar } from '../calendar/index.js';
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
  let due = first;
  let times = 0;
  const revisions: Revision[] = [];
  for (const letter of letters) {
    const { on, newDueDate } = letter;
    if (newDueDate === undefined) {
      revisions.push({ on, because: 'no-new-date' });
      continue;
    }
    const base = { on, newDueDate };
    const because = whyNot({ ...letter, newDueDate }, due, times, extension, settledOn);
    if (because) {
      revisions.push({ ...base, because });
      continue;
    }
    const latest = latestAllowed(first, due, extension, calendar);
    const beyond = latest !== undefined && newDueDate > latest;
    due = beyond ? latest : newDueDate;
    times += 1;
    revisions.push({ ...base, to: due, ...(beyond && { because: 'too-long' }) });
  }
  return { due, revisions };
}

/** What may be extended, and by how much, was not available: a letter in time is taken at its word. */
const NOT_SEEN: Omit<Extension, 'clause'> = {
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

/** Why a letter changes nothing, if so. */
function whyNot(
  { on, newDueDate, agreed }: EventOf<'response.extended'> & { readonly newDueDate: IsoDate },
  due: IsoDate,
  times: number,
  extension: Omit<Extension, 'clause'>,
  settledOn: IsoDate | undefined,
): Revision['because'] {
  if (settledOn !== undefined && on > settledOn) return 'already-answered';
  if (on > due) return 'too-late';
  if (newDueDate <= due) return 'not-later';
  if (extension.by === 'agreement' && agreed === false) return 'not-agreed';
  if (
    extension.times === 'none' ||
    (typeof extension.times === 'number' && times >= extension.times)
  )
    return 'too-many';
  return undefined;
}

/** The latest due date that one more extension may bring; `undefined` where the policy sets no maximum. */
function latestAllowed(
  first: IsoDate,
  due: IsoDate,
  { each, inAll }: Omit<Extension, 'clause'>,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  const [once, together] = [given(each), given(inAll)];
  const caps = [
    once && dueDate(once, due, calendar).due,
    together && dueDate(together, first, calendar).due,
  ];
  return caps.filter((cap) => cap !== undefined).sort()[0];
}
