import type { BlockContent, Break, Paragraph, RootContent } from 'mdast';
import type { Content } from '../../policy/index.js';
import type { Inline } from '../pages/index.js';
import { inline, paragraph, part } from '../pages/index.js';

/** What a part of a letter says, by the names of contents that policies and the Code have for it. */
export type Says = Content;

/** A part of a letter. */
export interface LetterPart {
  readonly title?: string;
  readonly content: readonly BlockContent[];
  readonly says: readonly Says[];
}

/** A sentence: words, or words and placeholders. */
export type Sentence = string | readonly Inline[];

/** A part with one paragraph of sentences; none where there are none. */
export function saying(
  says: readonly Says[],
  ...sentences: readonly (Sentence | undefined | false)[]
): LetterPart {
  const said = sentences.filter((one): one is Sentence => Boolean(one));
  const spaced = said.flatMap((one, n) => [...(n > 0 ? [' '] : []), ...[one].flat()]);
  return said.length > 0 ? { content: [paragraph(spaced)], says } : NOTHING;
}

/** A part that there is no occasion for. */
export const NOTHING: LetterPart = { content: [], says: [] };

/** Parts under one title. */
export const titled = (title: string, ...parts: readonly LetterPart[]): LetterPart => ({
  title,
  content: parts.flatMap(({ content }) => content),
  says: parts.flatMap(({ says }) => says),
});

/** What a person wrote, under a title; nothing where nothing was written. */
export function told(says: Says, title: string, text: string | undefined): LetterPart {
  return text === undefined ? NOTHING : { title, content: prose(text), says: [says] };
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
        block.split('\n').flatMap((line, n): Inline[] => (n > 0 ? [BREAK, line] : [line])),
      ),
    }));

const BREAK: Break = { type: 'break' };

/** The parts as they stand in the letter. */
export const blocksOf = (parts: readonly LetterPart[]): RootContent[] =>
  parts.flatMap(({ title, content }) =>
    title === undefined ? [...content] : part(2, title, content),
  );
