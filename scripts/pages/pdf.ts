/** What stands in a PDF, and where, by `pdftotext` (Debian's package poppler-utils). */
import { execFileSync } from 'node:child_process';

/** A sheet, and the margins of the style sheet, in centimetres. */
export const A4 = { width: 21, height: 29.7, margin: 2 } as const;

/** Whether a word stands in the margin at the foot, where the number of the page is. */
const isAtFoot = ({ foot }: Word): boolean => foot > A4.height - A4.margin + 0.05;

/** A word on paper: where it is in centimetres, and its height in points. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly height: number;
}

/** A sheet of a PDF as it can be looked at: its words in the order in which they were written. */
export interface Sheet {
  /** The words within the margins. */
  readonly words: readonly Word[];
  readonly text: string;
  /** What stands in the margin at the foot. */
  readonly foot: string;
}

/** The sheets of a PDF. */
export const sheetsOf = (pdf: Buffer): readonly Sheet[] =>
  pdftotext(pdf)
    .split('</page>')
    .slice(0, -1)
    .map((page) => {
      const all = wordsIn(page);
      const words = all.filter((word) => !isAtFoot(word));
      return { words, text: textOf(words), foot: textOf(all.filter(isAtFoot)) };
    });

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

function pdftotext(input: Buffer): string {
  try {
    return execFileSync('pdftotext', ['-raw', '-bbox', '-', '-'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  } catch (cause) {
    throw new Error('pdftotext did not run: apt-get install poppler-utils.', { cause });
  }
}

const WORD = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};
const toCm = (points: number): number => Math.round((points / 72) * 2.54 * 100) / 100;

function wordsIn(boxes: string): Word[] {
  return [...boxes.matchAll(WORD)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
    text: text.replace(/&(\w+|#\d+);/g, (whole, name) => SIGNS[name] ?? whole),
    left: toCm(Number(xMin)),
    right: toCm(Number(xMax)),
    foot: toCm(Number(yMax)),
    height: Math.round((Number(yMax) - Number(yMin)) * 10) / 10,
  }));
}
