import type { Root, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Info, State, Unsafe } from 'mdast-util-to-markdown';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { orInvalid } from '../arguments.js';
import { EXPECTED } from '../words.js';
import { checkedDocument } from './tree.js';

/**
 * A document as GitHub-flavoured Markdown. Text that looks like markup is escaped, bare addresses included. The cells
 * of tables are not padded, so that a cell that changes changes its own row and no other.
 *
 * Some programs look for addresses once more in the text that they have read, and make links of them whatever was
 * escaped: GitHub does so with e-mail addresses.
 *
 * @param document - What {@link policyDocument} gives, or {@link letter}.
 * @throws `ComplaintsError` `argument/invalid` for what is no such tree, goes in a circle, or has something in it that
 * cannot be written.
 *
 * @example
 * toMarkdown(policyDocument(housingPlus2018));
 */
export function toMarkdown(document: Root): string {
  const checked = checkedDocument(document);
  return orInvalid(document, EXPECTED.document, () =>
    write(checked, {
      bullet: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      handlers: { text: writtenInPieces },
      unsafe: [{ character: '~', inConstruct: 'phrasing' }, ...ADDRESSES],
    }),
  );
}

const OUTSIDE_LINKS: Omit<Unsafe, 'character'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label'],
};

/** What makes a link of an address by itself: a sign between what is looked at and left where it is. */
const ADDRESSES = [
  { character: '@', before: '(?<=[+\\-.\\w])', after: '(?=[\\-.\\w])' },
  { character: '.', before: '(?<=[Ww]{3})' },
  { character: ':', before: '(?<=[Hh][Tt][Tt][Pp][Ss]?)', after: '(?=\\/)' },
  // `<&@a>` is an e-mail address to Markdown; the library knows those that begin with a letter.
  { character: '<', after: "(?=[\\d!#$%&'*+./=?^_`{|}~-])" },
].map((sign): Unsafe => ({ ...sign, ...OUTSIDE_LINKS }));

/** So long is a piece at most. */
const PIECE = 128;
/** So much of what is before a piece decides what is escaped in it: a line break, and the number of an item of a list. */
const CONTEXT = 16;

/**
 * Text, escaped piece by piece: the library looks through all that it has escaped of a text at every sign that it
 * escapes, so that its time grows with the square of their number. Each piece is told what is around it, so that
 * pieces come out as the whole does, but for an escape more at a join.
 */
function writtenInPieces({ value }: Text, _: unknown, state: State, info: Info): string {
  const pieces: string[] = [];
  for (let from = 0; from < value.length || from === 0; ) {
    const to = endOfPiece(value, from);
    pieces.push(
      state.safe(value.slice(from, to), {
        ...info,
        before: from > 0 ? value.slice(Math.max(0, from - CONTEXT), from) : info.before,
        after: value[to] ?? info.after,
      }),
    );
    from = to;
  }
  return pieces.join('');
}

/** A backslash stays with what it would escape. */
function endOfPiece(value: string, from: number): number {
  const end = from + PIECE;
  return value[end - 1] === '\\' && value[end] !== '\\' ? end - 1 : end;
}
