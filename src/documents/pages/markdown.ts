import type { Root, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Info, State, Unsafe } from 'mdast-util-to-markdown';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { orInvalid } from '../arguments.js';
import { EXPECTED } from '../words.js';
import { checkedDocument } from './tree.js';

/**
 * Writes a document as GitHub-flavoured Markdown. Text that looks like markup is escaped, including bare addresses. The
 * cells of tables are not padded, so a change in a cell changes only its own row.
 *
 * Some programs look for addresses again in the text that they have parsed, and link them even if they were escaped:
 * GitHub does so with e-mail addresses.
 *
 * @param document - From {@link policyDocument} or {@link letter}, for example.
 * @throws `ComplaintsError` `argument/invalid` if it is not such a tree, is circular, or has content that cannot be
 * written.
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

/** The characters that make a bare address a link. Their neighbours are only looked at. */
const ADDRESSES = [
  { character: '@', before: '(?<=[+\\-.\\w])', after: '(?=[\\-.\\w])' },
  { character: '.', before: '(?<=[Ww]{3})' },
  { character: ':', before: '(?<=[Hh][Tt][Tt][Pp][Ss]?)', after: '(?=\\/)' },
  // To Markdown, `<&@a>` is an e-mail address too. The library only escapes those that begin with a letter.
  { character: '<', after: "(?=[\\d!#$%&'*+./=?^_`{|}~-])" },
].map((sign): Unsafe => ({ ...sign, ...OUTSIDE_LINKS }));

/** The longest piece that is escaped at once. */
const PIECE = 128;
/** How much text before a piece can affect its escaping: a line break, or the number of a list item. */
const CONTEXT = 16;

/**
 * Escapes text piece by piece. The library looks through everything that it has escaped in a text at every character
 * that it escapes, so its time grows with the square of their number. Each piece gets its context, so the result is the
 * same as for the whole text, except for an extra escape at a join.
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

/** The end of a piece: it does not part a backslash from the character that it would escape. */
function endOfPiece(value: string, from: number): number {
  const end = from + PIECE;
  return value[end - 1] === '\\' && value[end] !== '\\' ? end - 1 : end;
}
