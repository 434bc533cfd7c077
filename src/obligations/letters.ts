import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import { earliestOf, endOf, inOrder } from '../calendar/index.js';
import { namesOf } from '../lifecycle/index.js';
import type { EventOf, EventType, Limit } from '../policy/index.js';
import { given } from '../policy/index.js';
import type { Claim, Letters, Pause, Tier } from './claim.js';
import type { Bounds, Revision } from './obligation.js';
import { paused } from './pauses.js';
import { isPast, onDay } from './start.js';

type Letter = EventOf<'response.extended'>;
type Because = NonNullable<Revision['because']>;

/** The last day after every holding letter and pause, and what each did. */
export interface PutOff {
  readonly last: Bounds;
  readonly revisions: readonly Revision[];
  readonly putOffTo?: IsoDate;
  /**
   * What may have put it off further: a letter or pause on which the source is silent, or a letter without a
   * recorded date.
   */
  readonly mayBePutOff?: EventType;
  /** Set while the clock stands still. */
  readonly isStopped?: true;
}

/** The claim to put off, and how its last day was counted. */
interface Counting {
  readonly claim: Claim;
  readonly start: Bounds | undefined;
  readonly limit: Limit | undefined;
  readonly calendar: WorkingCalendar;
}

/**
 * Applies holding letters and pauses to the last day of a duty, in order of date. A letter sent on or before the last day
 * then in force puts it off, never to an earlier day. A letter sent later, or after the answer, is recorded but changes
 * nothing. A new date beyond the source's maximum counts up to that maximum. If a letter's date is not recorded, or the
 * source of the history is silent on letters or pauses, the last day is only known to be no earlier than without them.
 */
export function putOff(first: Bounds, { claim, start, limit, calendar }: Counting): PutOff {
  const { letters, pauses = [], mayBePaused } = claim;
  const tiers = letters?.tiers;
  const used = (tiers ?? []).map(() => 0);
  let last = first;
  // The maximum for all letters together counts from the first last day, which a pause also moves.
  let unextended = first;
  let isStopped = false;
  let isOpen = tiers !== undefined && letters?.sent.length === 0 && letters.isSilent;
  const ofPause = (pause: Pause): Revision[] => {
    const made = paused(pause, last, start, limit, calendar);
    if (!made) return [];
    last = made.last;
    unextended = paused(pause, unextended, start, limit, calendar)?.last ?? unextended;
    isStopped = made.isStopped ?? false;
    return [made.revision];
  };
  const ofLetter = (letter: Letter): Revision => {
    if (!letters || !tiers) return without('not-provided')(letter);
    const { earliest: inForce, latest } = last;
    if (!inForce || inForce !== latest) {
      isOpen ||= !isStopped;
      return without('no-due-date')(letter);
    }
    const because = whyNot(letter, inForce, letters);
    const base = without(because)(letter);
    isOpen ||= because === 'date-not-recorded';
    if (because) return base;
    const asked = { ...letter, newDueDate: letter.newDueDate as IsoDate };
    const counted = { first: unextended.earliest as IsoDate, inForce, calendar };
    const granted = tiers.map((tier, n) => grant(asked, counted, tier, used[n] ?? 0));
    const best = bestOf(granted);
    const { to, because: less } = granted[best] as Granted;
    if (to) {
      last = onDay(to);
      used[best] = (used[best] ?? 0) + 1;
    }
    const { by, clause } = tiers[best] as Tier;
    return {
      ...base,
      ...(to && { to }),
      ...(by === 'agreement' && less !== 'too-many' && { byAgreement: true }),
      ...(clause && (less || by === 'agreement') && { clause }),
      ...(less && { because: less }),
    };
  };
  const moves = [
    ...pauses.map((pause) => ({ on: pause.from, move: () => ofPause(pause) })),
    ...(letters?.sent ?? []).map((letter) => ({ on: letter.on, move: () => [ofLetter(letter)] })),
  ].sort(inOrder);
  const revisions = moves.flatMap(({ move }) => move());
  const { earliest } = last;
  const mayBePutOff = isOpen ? 'response.extended' : mayBePaused;
  if (mayBePutOff) return { last: earliest ? { earliest } : {}, revisions, mayBePutOff };
  if (isStopped) return { last, revisions, isStopped };
  // If a letter gave a day beyond the maximum, the maximum is the last day.
  const isOver = revisions.some(({ because }) => because === 'over-cap');
  const counted = first.earliest && { first: first.earliest, inForce: first.earliest, calendar };
  const cap = isOver && counted && tiers?.[0] ? latestAllowed(counted, tiers[0]) : undefined;
  return cap && earliest && isPast(earliest, { latest: cap })
    ? { last: onDay(cap), revisions, putOffTo: earliest }
    : { last, revisions };
}

const without =
  (because: Because | undefined) =>
  ({ on, newDueDate }: Letter): Revision => ({
    on,
    ...(newDueDate && { newDueDate }),
    ...(because && { because }),
  });

/** Why a letter changes nothing whatever the source allows, or why that is not known. */
function whyNot(letter: Letter, inForce: IsoDate, letters: Letters): Because | undefined {
  const { on, newDueDate, contents } = letter;
  if (letters.isAfterAnswer(letter)) return 'already-answered';
  if (isPast(on, { latest: inForce })) return 'too-late';
  if (newDueDate === undefined) return saysNoDate(contents) ? 'no-new-date' : 'date-not-recorded';
  if (!isPast(newDueDate, { latest: inForce })) return 'not-later';
  return letters.isExtension && !letters.isExtension(letter) ? 'not-an-extension' : undefined;
}

/** Whether a letter's contents are recorded in full and include no date. */
function saysNoDate(contents: Letter['contents']): boolean {
  const { contents: names } = namesOf('new-due-date', false);
  return contents !== undefined && !names.some((name) => contents.includes(name));
}

/** The effect of a letter under one tier: the new last day, and why it is none or less than asked for. */
interface Granted {
  readonly to?: IsoDate;
  readonly because?: Because;
}

/**
 * The first tier that allows the whole extension; otherwise the tier that allows most; otherwise the last tier that
 * had an extension left, since it explains why the letter changed nothing.
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

/** The last day as first counted, the last day in force, and the calendar. */
interface Counted {
  readonly first: IsoDate;
  readonly inForce: IsoDate;
  readonly calendar: WorkingCalendar;
}

function grant(
  { newDueDate, agreed }: Letter & { readonly newDueDate: IsoDate },
  counted: Counted,
  tier: Tier,
  used: number,
): Granted {
  if (tier.by === 'agreement' && agreed === false) return { because: 'not-agreed' };
  if (tier.times === 'none' || (typeof tier.times === 'number' && used >= tier.times))
    return { because: 'too-many' };
  const latest = latestAllowed(counted, tier);
  if (!isPast(newDueDate, latest ? { latest } : {})) return { to: newDueDate };
  if (tier.over) return { to: newDueDate, because: 'over-cap' };
  return latest && isPast(latest, { latest: counted.inForce })
    ? { to: latest, because: 'too-long' }
    : { because: 'too-long' };
}

/** The latest last day that one more extension may bring; `undefined` if the source sets no maximum. */
function latestAllowed(
  { first, inForce, calendar }: Counted,
  { each, inAll }: Tier,
): IsoDate | undefined {
  const [once, together] = [given(each), given(inAll)];
  return earliestOf(
    once && endOf(once, inForce, calendar),
    together && endOf(together, first, calendar),
  );
}
