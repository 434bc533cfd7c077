import type { IsoDate } from '../calendar/index.js';
import type { CodeContent, CodeParameters } from '../codes/index.js';
import { factsTold, MAY_NAME_BODIES, namesOf, toldBy } from '../lifecycle/index.js';
import type {
  ComplaintEvent,
  EventOf,
  EventType,
  Facts,
  PartlyKnown,
  Role,
  Truth,
} from '../policy/index.js';
import { messageOf } from '../policy/index.js';
import type { Complaint, PlacedEvent } from './complaint.js';
import { eventsUntil } from './complaint.js';

/** A day on which somebody was told of an event: by a notice about it, or by a contact after it. */
export type Telling = EventOf<'notice.given'> | EventOf<'complainant.contacted'>;

/** Who was told what of each event apart from the event itself, as far as was known at the end of a day. */
export function tellingsOf(
  complaint: Complaint,
  asOf: IsoDate,
): ReadonlyMap<PlacedEvent, readonly Telling[]> {
  const history = eventsUntil(complaint, asOf);
  const tellings = new Map<PlacedEvent, Telling[]>();
  const tell = (of: PlacedEvent, telling: Telling) =>
    tellings.set(of, [...(tellings.get(of) ?? []), telling]);
  const latest = new Map<EventType, PlacedEvent>();
  history.forEach((placed, index) => {
    const { event, stage } = placed;
    if (event.type === 'notice.given') {
      const meant = eventMeant(history, index, event);
      if (meant) tell(meant, event);
    } else if (event.type === 'complainant.contacted') {
      for (const earlier of latest.values()) if (earlier.stage === stage) tell(earlier, event);
    } else latest.set(event.type, placed);
  });
  return tellings;
}

/** The event a notice is about: that of the day it names; the latest before it; failing that the next. */
function eventMeant(
  history: readonly PlacedEvent[],
  index: number,
  { about, aboutOn }: EventOf<'notice.given'>,
): PlacedEvent | undefined {
  const isMeant = ({ event }: PlacedEvent) =>
    event.type === about && (aboutOn === undefined || event.on === aboutOn);
  return history.slice(0, index).findLast(isMeant) ?? history.slice(index).find(isMeant);
}

/** Who was told of an event by the event itself; nobody knows where the source does not say who was told later. */
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

/** What a message tells that an event may have left out. */
const FIELDS = [
  ...['reasons', 'inWriting', 'newDueDate', 'outcome', 'remedies', 'toldOfOmbudsman', 'signposts'],
] as const;

/** What an event tells together with what somebody was told of it. A notice of which the contents are not known may have said anything. */
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

/** What no letter is recorded by: that it is not in the list shows nothing. */
const NOT_RECORDED: readonly CodeContent[] = [
  'ombudsman-right',
  'outstanding-issues',
  'responsible-for',
  'not-responsible-for',
];

/** Whether a letter is recorded to contain something, by whatever name. */
export function tells(content: CodeContent, event: ComplaintEvent, isLastStage: boolean): Truth {
  const { contents: names, fields = [], signposts = [] } = namesOf(content, isLastStage);
  const byField = fields
    .map((field) => toldBy((event as unknown as Record<string, unknown>)[field]))
    .find((told) => told !== undefined);
  if (byField !== undefined) return byField;
  const pointed = 'signposts' in event ? event.signposts : undefined;
  if (pointed?.some((body) => signposts.includes(body))) return true;
  const contents = 'contents' in event ? event.contents : undefined;
  if (!contents) return 'unknown';
  if (names.some((name) => contents.includes(name))) return true;
  const isDoubtful =
    NOT_RECORDED.includes(content) ||
    (signposts.length > 0 && !pointed && MAY_NAME_BODIES.some((name) => contents.includes(name)));
  return isDoubtful ? 'unknown' : false;
}

/**
 * Whether a holding letter is an extension by a provision of the Code: whether it says what the
 * provision asks such a letter to say. What the record does not tell is not known, never no.
 *
 * @param parameters - Those of a provision that speaks of extensions.
 */
export function isExtension(
  letter: EventOf<'response.extended'>,
  { of = [], contents = [] }: CodeParameters,
): Truth {
  if (!of.includes('response.extended')) return true;
  const told = contents.map((content) => tells(content, letter, false));
  return told.includes(false) ? false : !told.includes('unknown') || 'unknown';
}
