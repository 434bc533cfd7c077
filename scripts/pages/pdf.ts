/** What stands in a PDF, and where, by `pdftotext` (Debian's package poppler-utils). */
import { execFileSync } from 'node:child_process';

/** A sheet, and the margins of the style sheet, in centimetres. */
export const A4 = { width: 21, height: 29.7, margin: 2 } as const;

/** A word on paper: where it is in centimetres, and its height in points. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly height: number;
}

/** A PDF as it can be looked at. */
export interface Printed {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The text of a PDF, in the order in which it was written. */
export const printed = (pdf: Buffer): Printed => ({
  text: pdftotext(pdf, '-raw'),
  words: wordsIn(pdftotext(pdf, '-bbox')),
});

function pdftotext(input: Buffer, option: string): string {
  try {
    return execFileSync('pdftotext', [option, '-', '-'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  } catch (cause) {
    throw new Error('pdftotext did not run: apt-get install poppler-utils.', { cause });
  }
}

const WORD = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;
const toCm = (points: number): number => Math.round((points / 72) * 2.54 * 100) / 100;

function wordsIn(boxes: string): Word[] {
  return [...boxes.matchAll(WORD)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
    text,
    left: toCm(Number(xMin)),
    right: toCm(Number(xMax)),
    foot: toCm(Number(yMax)),
    height: Math.round((Number(yMax) - Number(yMin)) * 10) / 10,
  }));
}
