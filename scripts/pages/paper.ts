/** A page on paper: A4, with the margins of its style sheet. */
import type { Page } from 'playwright-core';
import type { Lead } from './browser.js';
import { blocksOf, leadsOf, look } from './browser.js';
import type { Fault, Found } from './faults.js';
import type { Sheet, Word } from './pdf.js';
import { A4, sheetsOf } from './pdf.js';
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
  const leads = await leadsOf(page);
  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const words = sheets.flatMap((sheet) => sheet.words);
  const inPdf = [
    ...missing(blocks, sheets.map(({ text }) => text).join(' ')),
    ...outside(words),
    ...low(words, subject.line),
    ...unnumbered(sheets),
    ...stranded(sheets, leads),
  ];
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
function outside(words: readonly Word[]): Found[] {
  const [least, most] = [A4.margin - 0.05, A4.width - A4.margin + 0.05];
  return words
    .filter(({ left, right }) => left < least || right > most)
    .map(({ text, left, right }) => ({
      rule: 'a word beyond the margin',
      html: text,
      right: `from ${least} to ${most} cm, not from ${left} to ${right} cm`,
    }));
}

/** At the foot of each sheet stands its number, of how many, and nothing else. */
const unnumbered = (sheets: readonly Sheet[]): Found[] =>
  sheets.flatMap(({ foot }, n) => {
    const right = `${n + 1} of ${sheets.length}`;
    return foot === right ? [] : [{ rule: 'the number of the page', html: foot, right }];
  });

/** A heading, or words that lead in to a list, at the end of a sheet; what they lead in to is on the next. */
const stranded = (sheets: readonly Sheet[], leads: readonly Lead[]): Found[] =>
  sheets.slice(1).flatMap(({ text }, n) => {
    const before = letters(sheets[n]?.text ?? '');
    const after = letters(text).slice(0, 200);
    return leads
      .filter(
        (lead) =>
          before.endsWith(letters(lead.text)) && after.includes(letters(lead.next).slice(0, 30)),
      )
      .map((lead) => ({
        rule: 'stranded from what follows',
        html: lead.text,
        right: `on the sheet of “${lead.next.slice(0, 60)}”, not at the end of sheet ${n + 1}`,
      }));
  });

/** A browser shrinks a page that is too wide for its sheet: the letters tell. */
const low = (words: readonly Word[], line: number): Found[] =>
  words
    .filter(({ height }) => height < line)
    .map(({ text, height }) => ({
      rule: 'too small',
      html: text,
      right: `${line} pt high and more on paper, not ${height}`,
    }));
