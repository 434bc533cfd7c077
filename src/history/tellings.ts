import type { IsoDate } from '../calendar/index.js';
import { factsTold, toldBy } from '../lifecycle/index.js';
import type { EventOf, EventType, Facts, PartlyKnown, Role } from '../policy/index.js';
import { messageOf } from '../policy/index.js';
import type { Complaint, PlacedEvent } from './complaint.js';
import { eventsUntil } from './complaint.js';

/* Who was told what of each event: by the event itself, by a notice about it, or by a contact after it. */

/** A day on which somebody was told of an event: by a notice about it, or by a contact after it. */
export type Telling = EventOf<'notice.given'> | EventOf<'complainant.contacted'>;

/** Who was told what about each event, apart from the event itself, as known at the end of a day. */
export function tellingsOf(
  complaint: Complaint,
  asOf: IsoDate,
): ReadonlyMap<PlacedEvent, readonly Telling[]> {
  const history = eventsUntil(complaint, asOf);
  const tellings = new Map<PlacedEvent, Telling[]>();
  const tell = (of: PlacedEvent, telling: Telling) => {
    const before = tellings.get(of);
    if (before) before.push(telling);
    else tellings.set(of, [telling]);
  };
  const latest = new Map<EventType, PlacedEvent>();
  const findMeant = meantIn(history);
  for (const placed of history) {
    const { event, stage } = placed;
    if (event.type === 'notice.given') {
      const meant = findMeant(placed, event);
      if (meant) tell(meant, event);
    } else if (event.type === 'complainant.contacted') {
      for (const earlier of latest.values()) if (earlier.stage === stage) tell(earlier, event);
    } else latest.set(event.type, placed);
  }
  return tellings;
}

/**
 * Finds the event that each notice is about: the event of the day it names, else the latest before it, else the
 * next.
 */
function meantIn(history: readonly PlacedEvent[]) {
  const latest = new Map<string, PlacedEvent>();
  const first = new Map<string, PlacedEvent>();
  let at = 0;
  const namesOf = ({ event: { type, on } }: PlacedEvent) => [type, `${type} ${on}`];
  const seeAll = () => {
    for (const placed of history)
      for (const name of namesOf(placed)) if (!first.has(name)) first.set(name, placed);
  };
  return (notice: PlacedEvent, { about, aboutOn }: EventOf<'notice.given'>) => {
    if (first.size === 0) seeAll();
    for (let placed = history[at]; placed && placed !== notice; placed = history[at]) {
      for (const name of namesOf(placed)) latest.set(name, placed);
      at += 1;
    }
    if (about === undefined) return undefined;
    const meant = aboutOn === undefined ? about : `${about} ${aboutOn}`;
    return latest.get(meant) ?? first.get(meant);
  };
}

/** Who was told of an event by the event itself; unknown if the source is silent on later notices. */
export function toldByItself(event: PlacedEvent['event'], { silentOn }: Complaint): Facts {
  const {
    inWriting,
    contents = [],
    copiedTo = [],
  } = event as {
    readonly inWriting?: boolean;
    readonly contents?: readonly string[];
    readonly copiedTo?: readonly Role[];
  };
  const isMessage =
    messageOf(event.type) !== undefined || inWriting === true || contents.length > 0;
  if (isMessage) return { told: ['complainant', ...copiedTo] };
  const isSilent = silentOn.includes('complainant.contacted') || silentOn.includes('notice.given');
  return isSilent ? {} : { told: copiedTo };
}

/** Facts that a message may add to an event. */
const FIELDS = [
  ...['reasons', 'inWriting', 'newDueDate', 'outcome', 'remedies', 'toldOfOmbudsman', 'signposts'],
] as const;

/** The facts of an event together with notices of it. A notice with unknown contents may have said anything. */
export function withTelling(facts: Facts, telling: Telling): Facts {
  const isNotice = telling.type === 'notice.given';
  const to = isNotice ? [telling.to ?? []].flat() : [telling.with ?? 'complainant'];
  const others = to.filter((role) => role !== 'complainant');
  const copied = isNotice && others.length > 0 ? joined(facts['copiedTo'], others) : undefined;
  const told = {
    ...facts,
    ...(Array.isArray(facts['told']) && { told: [...facts['told'], ...to] }),
    ...(copied !== undefined && { copiedTo: copied }),
  };
  if (others.length === to.length && !others.includes('advocate')) return told;
  const message = factsTold(telling as unknown as Facts, false);
  const contents = message['contents'] ?? (isNotice ? { has: [], hasNot: [] } : []);
  return FIELDS.reduce((all, field) => withField(all, field, message[field], isNotice), {
    ...told,
    contents: joined(told['contents' as keyof typeof told], contents),
  } as Facts);
}

function withField(facts: Facts, field: string, value: unknown, isNotice: boolean): Facts {
  const { [field]: before, ...rest } = facts;
  if (toldBy(value))
    return { ...rest, [field]: Array.isArray(value) ? joined(before, value) : value };
  const isOpen = isNotice && value === undefined && !toldBy(before);
  return isOpen ? rest : facts;
}

/** Joins two lists; from a list that is not fully known, only the certain items. */
function joined(before: unknown, more: unknown): readonly unknown[] | PartlyKnown {
  const [left, right] = [listed(before), listed(more)];
  const has = [...left.has, ...right.has];
  return left.full && right.full ? has : { has, hasNot: [] };
}

function listed(value: unknown): { readonly has: readonly unknown[]; readonly full: boolean } {
  if (Array.isArray(value)) return { has: value, full: true };
  return { has: (value as PartlyKnown | undefined)?.has ?? [], full: false };
}
