import { joined } from '../../calendar/index.js';
import { nearest, show } from '../../errors.js';
import { EVENT_TYPES, eventsClosing, isRefusal } from '../../vocabulary/index.js';
import { get, within } from '../anything.js';
import type { RequirementKind } from '../model/index.js';
import { asWords } from '../words/index.js';
import type { PartName } from './parts.js';
import type { Fields, Notes } from './places.js';
import { changed, isObject, lacks, noted, notedWhole, placeOf } from './places.js';
import { fileFaults, MUST_SHOW, mustContain, mustGive } from './words.js';

/* Requirements in short: what letters contain, what is given in them, and what they show to be so. */

/** What follows from the name of something required. */
interface Asked {
  readonly holds: object;
  readonly kind: RequirementKind;
  readonly must: string | undefined;
}

/** One thing that is required, and where it was written. */
interface Item extends Asked {
  readonly name: string;
  readonly place: string;
}

const SHORT = {
  contains: (name: string, { contents }: Notes): Asked => ({
    holds: { fact: 'contents', includes: name },
    kind: 'missing-content',
    must: mustContain(name, get(contents, name)),
  }),
  gives: (name: string): Asked => ({
    holds: { fact: name, given: true },
    kind: name === 'reasons' ? 'missing-reasons' : 'missing-notice',
    must: mustGive(name),
  }),
  shows: (name: string): Asked => ({
    holds: { fact: name, is: true },
    kind: KIND_SHOWN.get(name) ?? 'condition-not-met',
    must: MUST_SHOW.get(name),
  }),
};

const SHORTS = /*#__PURE__*/ Object.keys(SHORT) as (keyof typeof SHORT)[];

const KIND_SHOWN: ReadonlyMap<string, RequirementKind> = /*#__PURE__*/ new Map([
  ['inWriting', 'not-in-writing'],
  ['independent', 'wrong-handler'],
  ['agreed', 'no-agreement'],
  ['advocateAuthorised', 'unauthorised-advocate'],
  ['toldOfOmbudsman', 'missing-signpost'],
]);

/** What requirements at some places are about, and are, where they do not say so. */
const USUAL: Readonly<Partial<Record<PartName, Readonly<Record<string, unknown>>>>> = {
  notice: { of: /*#__PURE__*/ eventsClosing('excluded') },
  formality: { of: /*#__PURE__*/ EVENT_TYPES.filter(isRefusal), kind: 'formality' },
};

/** A list of requirements. Of one that is written in short, each thing required becomes a requirement of its own. */
export function readRequirements(
  notes: Notes,
  list: readonly unknown[],
  part: PartName,
  path: string,
  holder: unknown,
): readonly unknown[] {
  const places: string[] = [];
  const made = list.flatMap((value, index) => {
    const place = placeOf(notes, list, index, path);
    const requirements = readRequirement(notes, value, part, place, holder);
    places.push(...requirements.map(() => place));
    return requirements;
  });
  const isSame = made.every((requirement, index) => requirement === list[index]);
  return isSame ? list : noted(notes, made, list, Object.fromEntries(places.entries()));
}

function readRequirement(
  notes: Notes,
  given: unknown,
  part: PartName,
  path: string,
  holder: unknown,
): readonly unknown[] {
  if (!isObject(given) || Array.isArray(given)) return [given];
  const usual = Object.entries(USUAL[part] ?? {}).filter(([field]) => lacks(given, field));
  const value = changed(notes, given, Object.fromEntries(usual));
  const items = lacks(value, 'holds') ? itemsIn(notes, value, path) : [];
  if (items.length === 0) return [value];
  // With an id or a sentence of its own it is one requirement, whatever is in it.
  const isSingle = !lacks(value, 'id') || !lacks(value, 'must');
  const groups = isSingle ? [items] : items.map((item) => [item]);
  return groups.map((group) => madeOf(notes, group, value, holder));
}

/** What a requirement asks for in short. A misspelt field is told, and read as the one it was meant for. */
function itemsIn(notes: Notes, value: Fields, path: string): readonly Item[] {
  return Object.keys(value).flatMap((field) => {
    const short = shortOf(field);
    if (short === undefined) return [];
    const place = within(path, field);
    const tell = (message: string) => notes.faults.push({ path: place, message });
    if (short !== field) tell(fileFaults.meantField(short));
    const names = value[field];
    const isList = Array.isArray(names) && names.length > 0;
    const all: readonly unknown[] = isList ? names : [names];
    return all.map((name, index) => {
      const isName = typeof name === 'string';
      if (!isName) tell(fileFaults.namesOf(show(names)));
      const at = isList ? within(place, String(index)) : place;
      const asked = SHORT[short](isName ? name : show(name), notes);
      notedWhole(notes, asked.holds, at);
      return { name: isName ? name : show(name), place: at, ...asked };
    });
  });
}

/** The way to require something in short that a field is, or was probably meant for. */
function shortOf(field: string): keyof typeof SHORT | undefined {
  const meant = OTHER_FIELDS.has(field) || field in SHORT ? field : nearest(field, SHORTS);
  return SHORTS.find((short) => short === meant);
}

const OTHER_FIELDS: ReadonlySet<string> = /*#__PURE__*/ new Set([
  ...['clause', 'reading', 'filledFrom', 'adopted', 'id', 'kind', 'of'],
  ...['holds', 'when', 'must', 'within'],
]);

/** The requirement that things required make: each field that its author did not write follows from them. */
function madeOf(notes: Notes, items: readonly Item[], from: Fields, holder: unknown): Fields {
  const [first] = items as readonly [Item];
  const musts = items.flatMap(({ must }) => must ?? []);
  const follows = {
    id: idOf(holder, from['of'], items),
    kind: items.every(({ kind }) => kind === first.kind) ? first.kind : undefined,
    must: musts.length === items.length ? joined(musts, 'and') : undefined,
    holds: items.length === 1 ? first.holds : { all: items.map(({ holds }) => holds) },
  };
  const rest = Object.entries(from).filter(([field]) => shortOf(field) === undefined);
  const made = Object.entries(follows).filter(
    ([field, value]) => value !== undefined && lacks(from, field),
  );
  const places = Object.fromEntries(made.map(([field]) => [field, first.place]));
  return noted(notes, Object.fromEntries([...made, ...rest]), from, places);
}

/** 'stage-1-response-sent-reasons': where it is asked, of which event, and what. */
function idOf(holder: unknown, of: unknown, items: readonly Item[]): string {
  const event = Array.isArray(of) ? of[0] : of;
  const words = [get(holder, 'id'), event, ...items.map(({ name }) => asWords(name))];
  return words
    .filter((word) => typeof word === 'string')
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
