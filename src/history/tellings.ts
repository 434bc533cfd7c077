import type { IsoDate } from '../calendar/index.js';
import { factsTold, toldBy } from '../lifecycle/index.js';
import type { EventOf, EventType, Facts, PartlyKnown, Role } from '../policy/index.js';
import { messageOf } from '../policy/index.js';
import type { Complaint, PlacedFact } from './complaint.js';
import { factsUntil } from './complaint.js';

/** A day on which somebody was told of a fact: by a notice about it, or by a contact after it. */
export type Telling = EventOf<'notice.given'> | EventOf<'complainant.contacted'>;

/** Who was told what of each fact apart from the fact itself, as far as was known at the end of a day. */
export function tellingsOf(
  complaint: Complaint,
  asOf: IsoDate,
): ReadonlyMap<PlacedFact, readonly Telling[]> {
  const facts = factsUntil(complaint, asOf);
  const found = new Map<PlacedFact, Telling[]>();
  const tell = (fact: PlacedFact, telling: Telling) =>
    found.set(fact, [...(found.get(fact) ?? []), telling]);
  const latest = new Map<EventType, PlacedFact>();
  facts.forEach((fact, index) => {
    const { event, stage } = fact;
    if (event.type === 'notice.given') {
      const meant = factMeant(facts, index, event);
      if (meant) tell(meant, event);
    } else if (event.type === 'complainant.contacted') {
      for (const one of latest.values()) if (one.stage === stage) tell(one, event);
    } else latest.set(event.type, fact);
  });
  return found;
}

/** The fact a notice is about: that of the day it names; the latest before it; failing that the next. */
function factMeant(
  facts: readonly PlacedFact[],
  index: number,
  { about, aboutOn }: EventOf<'notice.given'>,
): PlacedFact | undefined {
  const isMeant = ({ event }: PlacedFact) =>
    event.type === about && (aboutOn === undefined || event.on === aboutOn);
  return facts.slice(0, index).findLast(isMeant) ?? facts.slice(index).find(isMeant);
}

/** Who was told of a fact by the fact itself; nobody knows where the source does not say who was told later. */
export function toldByItself(event: PlacedFact['event'], { silentOn }: Complaint): Facts {
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

/** What a message tells that a fact may have left out. */
const FIELDS = [
  ...['reasons', 'inWriting', 'newDueDate', 'outcome', 'remedies', 'toldOfOmbudsman', 'signposts'],
] as const;

/** What a fact tells together with what somebody was told of it. A notice of which the contents are not known may have said anything. */
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
  const said = factsTold(telling as unknown as Facts, false);
  const contents = said['contents'] ?? (isNotice ? { has: [], hasNot: [] } : []);
  return FIELDS.reduce((all, field) => withField(all, field, said[field], isNotice), {
    ...told,
    contents: joined(told['contents' as keyof typeof told], contents),
  } as Facts);
}

function withField(facts: Facts, field: string, said: unknown, isNotice: boolean): Facts {
  const { [field]: before, ...rest } = facts;
  if (toldBy(said)) return { ...rest, [field]: Array.isArray(said) ? joined(before, said) : said };
  const isOpen = isNotice && said === undefined && !toldBy(before);
  return isOpen ? rest : facts;
}

/** Two lists together; of one that is not known in full, only what is in it for certain. */
function joined(before: unknown, more: unknown): readonly unknown[] | PartlyKnown {
  const [left, right] = [listed(before), listed(more)];
  const has = [...left.has, ...right.has];
  return left.full && right.full ? has : { has, hasNot: [] };
}

function listed(value: unknown): { readonly has: readonly unknown[]; readonly full: boolean } {
  if (Array.isArray(value)) return { has: value, full: true };
  return { has: (value as PartlyKnown | undefined)?.has ?? [], full: false };
}
