import type { Nodes, Root } from 'mdast';
import { readingWhole } from '../../border/index.js';
import { ComplaintsError, invalidArgument } from '../../errors.js';
import type { ComplaintEvent, Role } from '../../policy/index.js';
import { CONTENTS } from '../../policy/index.js';
import { orInvalid } from '../arguments.js';
import { checkedDocument, heading, list, paragraph } from '../pages/index.js';
import { EXPECTED } from '../words.js';
import type {
  FieldsOf,
  Letter,
  LetterBasics,
  LetterFile,
  LetterIssue,
  Sent,
  StepOfLetter,
} from './judging/index.js';
import { copiesOf, latest, misuse, shortcomings, unwritten, withMore } from './judging/index.js';
import type { LetterPart } from './parts.js';
import {
  allNamesIn,
  blocksOf,
  ended,
  lines,
  namesOf,
  placeholdersIn,
  quotation,
  unstopped,
} from './parts.js';
import { CLOSE, frameWords, SALUTATION, titleOf } from './words.js';

/** A kind of letter: its own options, and how it is written. */
export interface Kind<Options extends LetterBasics> {
  /** The step of a stage that the letter belongs to, if any. */
  readonly step?: StepOfLetter;
  readonly takes: FieldsOf<Options>;
  readonly write: (file: LetterFile<Options>) => Letter;
}

/** A letter as its kind drafts it: its title and its parts. */
export interface Draft {
  readonly title: string;
  readonly parts: readonly LetterPart[];
  /** The issues that the kind itself finds. */
  readonly missing: readonly LetterIssue[];
  /** The promises that the letter makes, as events. */
  readonly promises?: readonly ComplaintEvent[];
}

/** Judges the draft as the event it would become, and frames it if there are no issues. */
export function finish(sent: Sent, { title, parts, missing, promises = [] }: Draft): Letter {
  const all = [...parts, ...ownContents(sent)];
  const says = [...new Set(all.flatMap((part) => part.says))];
  const copiedTo = copiesOf(sent);
  const known = [...CONTENTS, ...(sent.policy.contents ?? [])];
  const final = withMore(sent, {
    contents: says.filter((content) => known.includes(content)),
    inWriting: true,
    ...(copiedTo.length > 0 && { copiedTo }),
  });
  const issues = distinct(together(shortcomings(final, says), missing));
  if (issues.length > 0) return unwritten(...issues);
  return framed(final, { title, parts: all }, copiedTo, [final.placed.event, ...promises]);
}

/** Parts with the texts for the policy's own contents. */
const ownContents = ({ options: { also = {} }, policy }: LetterFile): readonly LetterPart[] =>
  Object.entries(also)
    .filter(([name, text]) => policy.contents?.includes(name) && text.trim() !== '')
    .map(([name, text]) => quotation(name, titleOf(name), text));

/** The issues that the policy and the Code raise, and those of the kind itself whose path is not among them. */
export const together = (
  found: readonly LetterIssue[],
  missing: readonly LetterIssue[],
): readonly LetterIssue[] => [
  ...found,
  ...missing.filter(({ path }) => !found.some((other) => other.path === path)),
];

const distinct = (issues: readonly LetterIssue[]): readonly LetterIssue[] => {
  const keys = issues.map(({ path, clause, provision }) =>
    JSON.stringify([path, clause, provision]),
  );
  return issues.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** The whole letter: sender, date, addressee, body, signature, copies. */
export function framed(
  file: LetterFile,
  { title, parts }: Pick<Draft, 'title' | 'parts'>,
  copiedTo: readonly Role[] = copiesOf(file),
  events: readonly ComplaintEvent[] = [],
): Letter {
  const { policy, on } = file;
  const body = blocksOf(parts);
  const document: Root = {
    type: 'root',
    children: [
      lines(frameWords.sender(policy.landlord)),
      lines(frameWords.addressee()),
      paragraph(frameWords.date(on)),
      paragraph(frameWords.reference(latest(file, 'complaint.received')?.ref)),
      paragraph(frameWords.greeting()),
      heading(1, title),
      ...body,
      paragraph(frameWords.contact()),
      { ...paragraph(frameWords.close()), data: CLOSING },
      lines([...frameWords.writer(), [policy.landlord]]),
      ...(copiedTo.length > 0
        ? [
            paragraph(frameWords.copies),
            list(copiedTo.map((role) => paragraph(frameWords.copyTo(role)))),
          ]
        : []),
      ...(body.some(citesClause) ? [paragraph(ended(frameWords.clausesOf(policy)))] : []),
    ],
  };
  return { ok: true, document, placeholders: placeholdersIn(document), events };
}

/** Leaves room for a signature on a printed page. */
const CLOSING = { hProperties: { className: ['close'] } };

/** Whether a node cites a clause of the policy. Texts that a person wrote never do. */
const citesClause = (node: Nodes): boolean =>
  (node.data !== undefined && 'clause' in node.data) ||
  ('children' in node && node.children.some(citesClause));

/**
 * Fills in the names and addresses of a letter. Only marked placeholders are filled, never a text that looks like one,
 * and every value is plain text, never markup. An address keeps its lines. The given document is not changed.
 *
 * The letter greets by `name`, or by `salutation` if you give one: 'Ms Example' for 'Ms A Example'. After 'Sir or
 * Madam' it ends with 'Yours faithfully'. Texts that the letter fills itself, such as the Ombudsman's contact details,
 * can be replaced.
 *
 * @param values - Texts by placeholder name; a name that is left out stays a placeholder.
 * @returns The document with the values filled in.
 * @throws `ComplaintsError` `argument/invalid` if it is not a document, does not have one of the placeholders, or a
 * text is empty.
 *
 * @example
 * if (made.ok) toMarkdown(fillPlaceholders(made.document, { name: 'Ms Example' }));
 */
export function fillPlaceholders(document: Root, values: Readonly<Record<string, string>>): Root {
  return orInvalid(document, EXPECTED.document, () => filling(checkedDocument(document), values));
}

function filling(document: Root, values: Readonly<Record<string, string>>): Root {
  const possible = [...new Set(allNamesIn(document))];
  if (typeof values !== 'object' || values === null) throw invalidArgument(values, EXPECTED.values);
  const copy = readingWhole(values, (data) => new Map(Object.entries(data)), EXPECTED.values);
  const unknown = [...copy.keys()].filter((name) => !possible.includes(name));
  if (unknown.length > 0) {
    const expected = misuse.placeholders;
    throw new ComplaintsError('argument/invalid', { given: unknown, expected, possible });
  }
  for (const [name, value] of copy)
    if (typeof value !== 'string' || value.trim() === '')
      throw invalidArgument(value, EXPECTED.value(name));
  const greeted = copy.get(SALUTATION)?.trim() ?? '';
  if (frameWords.unnamed.includes(greeted)) copy.set(CLOSE, frameWords.closeUnnamed);
  return filled(document, copy)[0] as Root;
}

function filled(node: Nodes, values: ReadonlyMap<string, string>, next?: Nodes): Nodes[] {
  const value = namesOf(node)
    .map((name) => values.get(name))
    .find((given) => given !== undefined);
  const isStopped = next?.type === 'text' && next.value.startsWith('.');
  if (value !== undefined) return inLines(isStopped ? unstopped(value) : value);
  if (!('children' in node)) return [node];
  const all = node.children as Nodes[];
  const children = all.flatMap((child, at) => filled(child, values, all[at + 1]));
  return [{ ...node, children } as Nodes];
}

/** The lines of a text, with breaks between them. */
const inLines = (value: string): Nodes[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, at): Nodes[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', value: line },
    ]);
