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
  /** The contents that the part covers, by the names that policies and the Code use. */
  readonly says: readonly Content[];
}

/** A sentence: a string, or strings and placeholders. */
export type Sentence = string | readonly Inline[];

/** Makes a sentence from a template, and keeps the nodes in it. */
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

/** An empty part. */
export const NOTHING: LetterPart = { content: [], says: [] };

/** An author's text as part of a sentence: without punctuation at its end. */
export const unstopped = (text: string): string => text.trim().replace(/[.,;:\s]+$/, '');

/** A sentence with one full stop, even if it ends with a text that has one: '2 p.m.'. */
export const ended = (sentence: Sentence): Inline[] => {
  const pieces = [sentence].flat();
  const last = pieces.at(-1);
  return typeof last === 'string' && last.endsWith('..')
    ? [...pieces.slice(0, -1), `${unstopped(last)}.`]
    : pieces;
};

/** A part with one paragraph of sentences, or an empty one if there are none. */
export function passage(
  says: readonly Content[],
  ...sentences: readonly (Sentence | undefined | false)[]
): LetterPart {
  const there = sentences.filter((sentence): sentence is Sentence => Boolean(sentence));
  const spaced = there.flatMap((sentence, n) => [...(n > 0 ? [' '] : []), ...ended(sentence)]);
  return there.length > 0 ? { content: [paragraph(spaced)], says } : NOTHING;
}

/** Joins parts under one title. */
export const section = (title: string, ...parts: readonly LetterPart[]): LetterPart => ({
  title,
  content: parts.flatMap(({ content }) => content),
  says: parts.flatMap(({ says }) => says),
});

/** A text that a person wrote, under a title; empty if there is no text. */
export const quotation = (
  says: Content | readonly Content[],
  title: string,
  text: string | undefined,
): LetterPart =>
  text === undefined ? NOTHING : { title, content: prose(text), says: [says].flat() };

/** Puts an untitled lead at the beginning of the first part that has content. */
export function ledBy(lead: LetterPart, parts: readonly LetterPart[]): readonly LetterPart[] {
  const first = parts.findIndex(({ content }) => content.length > 0);
  return parts.map((one, n) =>
    n === first ? { ...one, content: [...lead.content, ...one.content] } : one,
  );
}

/** A text that a person wrote: its paragraphs and lines are kept, and it is never read as markup. */
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

/** Lines below each other, as in an address. */
export const lines = (all: readonly (readonly Inline[])[]): Paragraph =>
  paragraph(all.flatMap((line, n): Inline[] => (n > 0 ? [BREAK, ...line] : [...line])));

/** The parts as blocks of the letter. */
export const blocksOf = (parts: readonly LetterPart[]): RootContent[] =>
  parts.flatMap(({ title, content }) =>
    title === undefined ? [...content] : part(2, title, content),
  );

/** Marks a placeholder in the tree, so that ordinary text is never mistaken for one. */
interface Mark {
  /** The name of the placeholder. */
  readonly placeholder: string;
  /** A name whose value, if given, takes precedence. */
  readonly rather?: string;
  /** The placeholder has a default text. */
  readonly hasText?: true;
}

/** A name or an address to be filled in. */
export const placeholder = (name: string, more: Omit<Mark, 'placeholder'> = {}): Text => ({
  type: 'text',
  value: `[${name}]`,
  data: { placeholder: name, ...more } as TextData,
});

/** A default text that can be replaced. */
export const replaceable = (name: string, value: string): Text => ({
  ...placeholder(name, { hasText: true }),
  value,
});

/** The names under which a node can be filled in, by precedence. */
export function namesOf(node: Nodes): string[] {
  const { placeholder: name, rather } = (node.data ?? {}) as Partial<Mark>;
  return [rather, name].filter((each) => typeof each === 'string');
}

/** The placeholders of a document without a default text, each once, in order of appearance. */
export function placeholdersIn(document: Root): string[] {
  const namesIn = (node: Nodes): string[] => [
    ...((node.data as Partial<Mark> | undefined)?.hasText ? [] : namesOf(node).slice(-1)),
    ...('children' in node ? node.children.flatMap(namesIn) : []),
  ];
  return [...new Set(namesIn(document))];
}

/** Every name under which a node of the tree can be filled in. */
export function allNamesIn(node: Nodes): string[] {
  return [...namesOf(node), ...('children' in node ? node.children.flatMap(allNamesIn) : [])];
}
