import type {
  BlockContent,
  Break,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Text,
  TextData,
} from 'mdast';
import type { Content } from '../../policy/index.js';
import type { Inline } from '../pages/index.js';
import { inline, paragraph, part } from '../pages/index.js';

/** A part of a letter. */
export interface LetterPart {
  readonly title?: string;
  readonly content: readonly BlockContent[];
  /** What it says, by the names of contents that policies and the Code have for it. */
  readonly says: readonly Content[];
}

/** A sentence: words, or words and placeholders. */
export type Sentence = string | readonly Inline[];

/** A sentence as a template: its words, with the nodes in it as they are. */
export function say(words: TemplateStringsArray, ...values: readonly Inline[]): Inline[] {
  const pieces: Inline[] = [];
  let text = '';
  for (const piece of words.flatMap((word, n) => [word, values[n] ?? ''])) {
    if (typeof piece === 'string') text += piece;
    else {
      pieces.push(...(text ? [text] : []), piece);
      text = '';
    }
  }
  return [...pieces, ...(text ? [text] : [])];
}

/** A part that there is no occasion for. */
export const NOTHING: LetterPart = { content: [], says: [] };

/** What somebody wrote, as a piece of a sentence: without a full stop of its own, or a comma. */
export const unstopped = (text: string): string => text.trim().replace(/[.,;:\s]+$/, '');

/** A sentence with one full stop, also where it ends with a name or a time that has one: '2 p.m.'. */
export const ended = (sentence: Sentence): Inline[] => {
  const pieces = [sentence].flat();
  const last = pieces.at(-1);
  return typeof last === 'string' && last.endsWith('..')
    ? [...pieces.slice(0, -1), `${unstopped(last)}.`]
    : pieces;
};

/** A part with one paragraph of sentences; none where there are none. */
export function passage(
  says: readonly Content[],
  ...sentences: readonly (Sentence | undefined | false)[]
): LetterPart {
  const there = sentences.filter((sentence): sentence is Sentence => Boolean(sentence));
  const spaced = there.flatMap((sentence, n) => [...(n > 0 ? [' '] : []), ...ended(sentence)]);
  return there.length > 0 ? { content: [paragraph(spaced)], says } : NOTHING;
}

/** Parts under one title. */
export const section = (title: string, ...parts: readonly LetterPart[]): LetterPart => ({
  title,
  content: parts.flatMap(({ content }) => content),
  says: parts.flatMap(({ says }) => says),
});

/** What a person wrote, under a title; nothing where nothing was written. */
export const quotation = (
  says: Content | readonly Content[],
  title: string,
  text: string | undefined,
): LetterPart =>
  text === undefined ? NOTHING : { title, content: prose(text), says: [says].flat() };

/** Parts, the first of which begins with something that would stand below no title of its own. */
export function ledBy(lead: LetterPart, parts: readonly LetterPart[]): readonly LetterPart[] {
  const first = parts.findIndex(({ content }) => content.length > 0);
  return parts.map((one, n) =>
    n === first ? { ...one, content: [...lead.content, ...one.content] } : one,
  );
}

/** What a person wrote: its paragraphs and lines as they are, and nothing in it read as markup. */
export const prose = (text: string): Paragraph[] =>
  text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) => ({
      type: 'paragraph',
      data: { hProperties: { dir: 'auto' } },
      children: inline(
        block
          .split('\n')
          .map((line) => line.trim())
          .flatMap((line, n): Inline[] => (n > 0 ? [BREAK, line] : [line])),
      ),
    }));

const BREAK: Break = { type: 'break' };

/** Lines under each other, as in an address. */
export const lines = (all: readonly (readonly Inline[])[]): Paragraph =>
  paragraph(all.flatMap((line, n): Inline[] => (n > 0 ? [BREAK, ...line] : [...line])));

/** The parts as they stand in the letter. */
export const blocksOf = (parts: readonly LetterPart[]): RootContent[] =>
  parts.flatMap(({ title, content }) =>
    title === undefined ? [...content] : part(2, title, content),
  );

/** How a placeholder is marked in the tree, so that no text can be taken for it. */
interface Mark {
  /** What it stands for. */
  readonly placeholder: string;
  /** What is filled in rather than that, where it is given. */
  readonly rather?: string;
  /** It has a text that can stay as it is. */
  readonly hasText?: true;
}

/** A name or an address to be filled in. */
export const placeholder = (name: string, more: Omit<Mark, 'placeholder'> = {}): Text => ({
  type: 'text',
  value: `[${name}]`,
  data: { placeholder: name, ...more } as TextData,
});

/** A text that stands where nothing else is filled in. */
export const replaceable = (name: string, value: string): Text => ({
  ...placeholder(name, { hasText: true }),
  value,
});

/** The names under which a node can be filled in, the one that counts most first. */
export function namesOf(node: Nodes): string[] {
  const { placeholder: name, rather } = (node.data ?? {}) as Partial<Mark>;
  return [rather, name].filter((each) => typeof each === 'string');
}

/** The placeholders of a document, each once, in the order in which they stand. */
export function placeholdersIn(document: Root): string[] {
  const namesIn = (node: Nodes): string[] => [
    ...((node.data as Partial<Mark> | undefined)?.hasText ? [] : namesOf(node).slice(-1)),
    ...('children' in node ? node.children.flatMap(namesIn) : []),
  ];
  return [...new Set(namesIn(document))];
}

/** Every name under which something can be filled in. */
export function allNamesIn(node: Nodes): string[] {
  return [...namesOf(node), ...('children' in node ? node.children.flatMap(allNamesIn) : [])];
}
