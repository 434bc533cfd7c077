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

/* The short forms of requirements: what a letter contains, gives and shows. */

/** The fields of a requirement that follow from a name in a short form. */
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

/** The usual fields of requirements by where they are written, if omitted there. */
const USUAL: Readonly<Partial<Record<PartName, Readonly<Record<string, unknown>>>>> = {
  notice: { of: /*#__PURE__*/ eventsClosing('excluded') },
  formality: { of: /*#__PURE__*/ EVENT_TYPES.filter(isRefusal), kind: 'formality' },
};

/** Reads a list of requirements. Each name in a short form becomes a separate requirement. */
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
  // A requirement with an id or a `must` stays a single one, however much it requires.
  const isSingle = !lacks(value, 'id') || !lacks(value, 'must');
  const groups = isSingle ? [items] : items.map((item) => [item]);
  return groups.map((group) => madeOf(notes, group, value, holder));
}

/** What a requirement asks for in short forms. A misspelt field is reported, and read as the one that was meant. */
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

/** The short form that a field is, or was probably meant for. */
function shortOf(field: string): keyof typeof SHORT | undefined {
  const meant = OTHER_FIELDS.has(field) || field in SHORT ? field : nearest(field, SHORTS);
  return SHORTS.find((short) => short === meant);
}

const OTHER_FIELDS: ReadonlySet<string> = /*#__PURE__*/ new Set([
  ...['clause', 'reading', 'filledFrom', 'adopted', 'id', 'kind', 'of'],
  ...['holds', 'when', 'must', 'within'],
]);

/** Makes a requirement from its items: each field that its author did not write follows from them. */
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

/** Such as 'stage-1-response-sent-reasons': the stage, the event, and what is required. */
function idOf(holder: unknown, of: unknown, items: readonly Item[]): string {
  const event = Array.isArray(of) ? of[0] : of;
  const words = [get(holder, 'id'), event, ...items.map(({ name }) => asWords(name))];
  return words
    .filter((word) => typeof word === 'string')
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
