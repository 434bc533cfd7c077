/*
 * Text for pictures. Authors' texts can be of any script and length. In a picture, text has one line at a time and no
 * invisible characters.
 */

/** Invisible characters: controls, marks of text direction, lone surrogates, and characters that XML does not allow. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Text in one line, without invisible characters. */
export const cleanText = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '').trim();

/** Text in lines of at most `longest` characters, or units of another measure. A longer word is split. */
export function wrapped(
  text: string,
  longest: number,
  measure: (text: string) => number = lengthOf,
): string[] {
  const words = cleanText(text)
    .split(' ')
    .flatMap((word) => piecesOf(word, longest, measure));
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && measure(longer) <= longest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const lengthOf = (text: string): number => [...text].length;

function piecesOf(word: string, longest: number, measure: (text: string) => number): string[] {
  if (measure(word) <= longest) return [word];
  const pieces: string[] = [''];
  for (const letter of word) {
    const piece = `${pieces.at(-1)}${letter}`;
    if (measure(piece) <= longest) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}

/** Text cut to at most `longest` characters. */
export const shortened = (text: string, longest: number): string => {
  const letters = [...cleanText(text)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
};
