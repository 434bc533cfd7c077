/** A page on paper: A4, with the margins of its style sheet. */
import type { Page } from 'playwright-core';
import { blocksOf, look } from './browser.js';
import type { Fault, Found } from './faults.js';
import type { Printed } from './pdf.js';
import { A4, printed } from './pdf.js';
import type { Subject } from './subjects.js';

const PX_PER_CM = 96 / 2.54;
const inside = (cm: number): number => Math.floor((cm - 2 * A4.margin) * PX_PER_CM);
const [WIDTH, HEIGHT] = [inside(A4.width), inside(A4.height)];

/** Everything that is wrong with a page that is printed. */
export async function onPaper(page: Page, subject: Subject): Promise<Fault[]> {
  if (subject.line === undefined) return [];
  await page.setContent(subject.html);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  const laidOut = [
    ...(await look(page, 'paper', HEIGHT)),
    ...(await look(page, 'clipped')),
    ...(await look(page, 'labels')),
    ...(subject.print === 'large' ? await look(page, 'large') : []),
  ];
  const blocks = await blocksOf(page);
  const pdf = printed(await page.pdf({ format: 'A4' }));
  const inPdf = [...missing(blocks, pdf.text), ...outside(pdf), ...low(pdf, subject.line)];
  return [
    ...laidOut.map((one) => ({ page: subject.name, at: 'A4', ...one })),
    ...inPdf.map((one) => ({ page: subject.name, at: 'PDF', ...one })),
  ];
}

/** Letters alone: words are divided at the end of a line. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}]+/gu, '');

function missing(blocks: readonly string[], text: string): Found[] {
  const whole = letters(text);
  return blocks
    .filter((block) => !whole.includes(letters(block)))
    .map((html) => ({ rule: 'words are missing', html, right: 'every word in the PDF' }));
}

/** Words beyond the margins, by more than a rounding error. */
function outside({ words }: Printed): Found[] {
  const [least, most] = [A4.margin - 0.05, A4.width - A4.margin + 0.05];
  const bottom = A4.height - A4.margin + 0.05;
  return words
    .filter(({ left, right, foot }) => left < least || right > most || foot > bottom)
    .map(({ text, left, right, foot }) => ({
      rule: 'a word beyond the margin',
      html: text,
      right: `from ${least} to ${most} cm and above ${bottom} cm, not from ${left} to ${right} cm and at ${foot} cm`,
    }));
}

/** A browser shrinks a page that is too wide for its sheet: the letters tell. */
const low = ({ words }: Printed, line: number): Found[] =>
  words
    .filter(({ height }) => height < line)
    .map(({ text, height }) => ({
      rule: 'too small',
      html: text,
      right: `${line} pt high and more on paper, not ${height}`,
    }));
