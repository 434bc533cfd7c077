import type { Content, Facts, PartlyKnown } from '../policy/index.js';
import type { ContentNames } from './content-names.js';
import { CONTENTS_WITH_FIELDS, MAY_NAME_BODIES } from './content-names.js';

/**
 * What a fact and its circumstances tell, by fact name. A letter whose contents are known in full
 * tells by them what its fields leave open: what is not among them was not in it. What a field
 * tells was in the letter, whether or not its contents are on record.
 */
export function factsTold(fact: Facts, advocateAuthorised: boolean): Facts {
  const told = CONTENTS_WITH_FIELDS.reduce(withFields, pointedIn(fact));
  return { ...told, advocateAuthorised };
}

/** Fields that are lists: where there is nothing of the kind, they are empty. */
const LISTS: readonly string[] = ['remedies', 'signposts'];
/** Fields of which no more is asked than whether. */
const WHETHER: readonly string[] = ['reasons', 'toldOfOmbudsman'];

/** The bodies that a letter points to, as far as its contents tell. */
function pointedIn(fact: Facts): Facts {
  const contents = inFull(fact);
  if (fact['signposts'] !== undefined || !contents) return fact;
  const named = CONTENTS_WITH_FIELDS.flatMap(({ contents: names, signposts = [] }) =>
    names.some((name) => contents.includes(name)) ? signposts : [],
  );
  const isOpen = contents.some((name) => MAY_NAME_BODIES.includes(name));
  const signposts = isOpen ? ({ has: named, hasNot: [] } satisfies PartlyKnown) : named;
  return isOpen && named.length === 0 ? fact : { ...fact, signposts };
}

function withFields(fact: Facts, names: ContentNames): Facts {
  const { contents: any, fields = [], signposts: bodies = [] } = names;
  const contents = inFull(fact);
  const pointed = fact['signposts'];
  const isPointed = Array.isArray(pointed) && bodies.some((body) => pointed.includes(body));
  const isListed = isPointed || (contents && any.some((name) => contents.includes(name)));
  const isOpen = bodies.length > 0 && MAY_NAME_BODIES.some((one) => contents?.includes(one));
  const byContents = isListed || (contents && !isOpen ? false : undefined);
  let told = fact;
  for (const field of fields) {
    const own = toldBy(fact[field]) ?? byContents;
    if (own === undefined) continue;
    const value = fact[field] ?? standIn(field, own);
    told = { ...told, [field]: value, ...withContents(told['contents'], any, own) };
  }
  return told;
}

/** What stands for a field that contents alone tell of: that it was there, whatever it said, or that it was not. */
const standIn = (field: string, isThere: boolean): unknown =>
  WHETHER.includes(field)
    ? isThere
    : isThere
      ? ({ has: [true], hasNot: [] } satisfies PartlyKnown)
      : LISTS.includes(field) && [];

/** The contents with those that a field tells of. */
function withContents(contents: unknown, names: readonly Content[], isThere: boolean): Facts {
  if (Array.isArray(contents))
    return isThere ? { contents: [...new Set([...contents, ...names])] } : {};
  const { has = [], hasNot = [] } = (contents ?? {}) as Partial<PartlyKnown>;
  return {
    contents: isThere
      ? { has: [...has, ...names], hasNot }
      : { has, hasNot: [...hasNot, ...names] },
  };
}

const inFull = ({ contents }: Facts): readonly Content[] | undefined =>
  Array.isArray(contents) ? contents : undefined;

/** What a field of its own tells. An empty list tells nothing; a blank text or a no tells that it was not there. */
export const toldBy = (value: unknown): boolean | undefined =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? undefined
    : value !== false && (typeof value !== 'string' || value.trim() !== '');
