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

/** The ways in which an event can show, or a policy ask, that a letter contains something. Any one is enough. */
interface ContentNames {
  /** Contents of a letter that show it. */
  readonly contents: readonly Content[];
  /** Fields of the event that show it if given. */
  readonly fields?: readonly FactName[];
  /** Bodies that show it if the letter signposts to them. */
  readonly signposts?: readonly SignpostTo[];
}

const OMBUDSMAN: ContentNames = {
  contents: ['ombudsman-details'],
  fields: ['toldOfOmbudsman'],
  signposts: ['housing-ombudsman'],
};

/** Contents that may or may not name a body to go to. */
const MAY_NAME_BODIES: readonly Content[] = ['next-steps', 'signposts'];

const NEXT_STAGE: ContentNames = { contents: ['escalation-right', 'next-steps'] };

/** What the Code requires of letters at any stage, with the names that letters and policies use for it. */
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

/** Contents that can be given as fields of the event instead. Policy and Code share this table. */
const CONTENTS_WITH_FIELDS: readonly ContentNames[] = [...new Set(Object.values(NAMES))].filter(
  ({ fields }) => fields,
);

/**
 * The names for something that the Code requires in a letter. "How to take it further" means the
 * next stage, or at the last stage the Ombudsman.
 */
export function namesOf(content: CodeContent, isLastStage: boolean): ContentNames {
  if (content !== 'next-steps') return NAMES[content];
  return isLastStage
    ? { ...OMBUDSMAN, contents: ['next-steps', ...OMBUDSMAN.contents] }
    : NEXT_STAGE;
}

/**
 * The facts shown by an event and its circumstances. If a letter's contents are recorded, they are complete:
 * they settle facts that its fields leave open, and anything not listed was not in the letter. Whatever a field
 * gives was in the letter, even if its contents are not recorded.
 */
export function factsTold(fact: Facts, advocateAuthorised: boolean): Facts {
  const told = CONTENTS_WITH_FIELDS.reduce(withFields, pointedIn(fact));
  return { ...told, ...(fact['facts'] as Facts | undefined), advocateAuthorised };
}

/** Fields that are lists, and empty if there is nothing to list. */
const LISTS: readonly string[] = ['remedies', 'signposts'];
/** Fields of which only the presence matters. */
const WHETHER: readonly string[] = ['reasons', 'toldOfOmbudsman'];

/** The bodies that a letter signposts to, as far as its contents show. */
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

/** The value for a field that is known from the contents alone: present, whatever it said, or absent. */
const standIn = (field: string, isThere: boolean): unknown =>
  WHETHER.includes(field)
    ? isThere
    : isThere
      ? ({ has: [true], hasNot: [] } satisfies PartlyKnown)
      : LISTS.includes(field) && [];

/** The contents, including those given as fields. */
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

/** Whether a field shows its content. An empty list shows nothing; a blank text or `false` shows that it was absent. */
export const toldBy = (value: unknown): boolean | undefined =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? undefined
    : value !== false && (typeof value !== 'string' || value.trim() !== '');

/** Contents that letters are not recorded with: leaving them out of the list shows nothing. */
const NOT_RECORDED: readonly CodeContent[] = [
  'ombudsman-right',
  'outstanding-issues',
  'responsible-for',
  'not-responsible-for',
];

/** Whether a letter is recorded as containing something, under any of its names. */
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
 * Whether a holding letter counts as an extension under a provision of the Code, which depends on what the
 * letter says. What the record leaves open is unknown, never `false`.
 *
 * @param parameters - The parameters of a provision on extensions.
 */
export function isExtension(
  letter: EventOf<'response.extended'>,
  { of = [], contents = [] }: CodeParameters,
): Truth {
  if (!of.includes('response.extended')) return true;
  const told = contents.map((content) => tells(content, letter, false));
  return told.includes(false) ? false : !told.includes('unknown') || 'unknown';
}
