import type { CodeContent, CodeParameters } from '../codes/index.js';
import type {
  ComplaintEvent,
  Content,
  EventOf,
  FactName,
  Facts,
  PartlyKnown,
  SignpostTo,
  Truth,
} from '../policy/index.js';

/** By what a letter is recorded, or asked by a policy, to contain something; any one is enough. */
interface ContentNames {
  /** The contents of letters that come to it. */
  readonly contents: readonly Content[];
  /** The fields of an event that tell it where they are given. */
  readonly fields?: readonly FactName[];
  /** The bodies that pointing to comes to it. */
  readonly signposts?: readonly SignpostTo[];
}

const OMBUDSMAN: ContentNames = {
  contents: ['ombudsman-details'],
  fields: ['toldOfOmbudsman'],
  signposts: ['housing-ombudsman'],
};

/** Contents that may name a body to which somebody is pointed, and may not. */
const MAY_NAME_BODIES: readonly Content[] = ['next-steps', 'signposts'];

const NEXT_STAGE: ContentNames = { contents: ['escalation-right', 'next-steps'] };

/** What the Code wants in letters whatever the stage, by the names that letters and policies have for it. */
const NAMES: Readonly<Record<Exclude<CodeContent, 'next-steps'>, ContentNames>> = {
  'complaint-definition': { contents: ['complaint-definition'] },
  'outcomes-sought': { contents: ['outcomes-sought'] },
  stage: { contents: ['stage'] },
  decision: { contents: ['decision'], fields: ['outcome'] },
  reasons: { contents: ['reasons'], fields: ['reasons'] },
  remedies: { contents: ['remedies'], fields: ['remedies'] },
  'outstanding-actions': { contents: ['outstanding-actions'] },
  'new-due-date': { contents: ['new-due-date', 'response-date'], fields: ['newDueDate'] },
  'escalation-right': NEXT_STAGE,
  'ombudsman-details': OMBUDSMAN,
  'ombudsman-right': OMBUDSMAN,
  'outstanding-issues': { contents: ['outstanding-issues', 'complaint-definition'] },
  'responsible-for': { contents: ['responsible-for'] },
  'not-responsible-for': { contents: ['not-responsible-for'] },
};

/** The contents that fields of an event stand for, each with its fields: one table for the policy and the Code. */
const CONTENTS_WITH_FIELDS: readonly ContentNames[] = [...new Set(Object.values(NAMES))].filter(
  ({ fields }) => fields,
);

/**
 * The names of something that the Code wants in a letter. How to take it further is the next
 * stage before the last, and the Ombudsman at the last.
 */
export function namesOf(content: CodeContent, isLastStage: boolean): ContentNames {
  if (content !== 'next-steps') return NAMES[content];
  return isLastStage
    ? { ...OMBUDSMAN, contents: ['next-steps', ...OMBUDSMAN.contents] }
    : NEXT_STAGE;
}

/**
 * What an event and its circumstances tell, by fact name. A letter whose contents are known in full
 * tells by them what its fields leave open: what is not among them was not in it. What a field
 * tells was in the letter, whether or not its contents are on record.
 */
export function factsTold(fact: Facts, advocateAuthorised: boolean): Facts {
  const told = CONTENTS_WITH_FIELDS.reduce(withFields, pointedIn(fact));
  return { ...told, ...(fact['facts'] as Facts | undefined), advocateAuthorised };
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
