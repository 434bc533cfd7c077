/**
 * Takes the pictures of pages in docs/pictures: on a desk, on a phone, in large print and on paper.
 * Needs what `check-pages.ts` needs.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { browser, emptyPage } from './pages/browser.js';
import { lightPng } from './pages/light-png.js';
import { subjects } from './pages/subjects.js';

const FOLDER = process.argv[2] ?? 'docs/pictures';

const SCREENS = [
  { of: 'housing-plus-2018', file: 'policy-on-a-desk', width: 1280, height: 900 },
  { of: 'housing-plus-2018', file: 'policy-on-a-phone', width: 375, height: 800 },
  { of: 'housing-plus-2018, large print', file: 'policy-in-large-print', width: 800, height: 900 },
  { of: 'housing-plus-2018, response', file: 'letter', width: 800, height: 1100 },
] as const;

const SHEETS = [
  { of: 'housing-plus-2018', file: 'policy-on-paper', words: 'Who How long' },
  {
    of: 'housing-plus-2018, large print',
    file: 'policy-on-paper-in-large-print',
    words: 'How long:',
  },
] as const;

/** For the README: the upper part of a page, in few greys. */
const LIGHT = { of: 'housing-plus-2018, response', file: 'letter-on-paper' } as const;

const all = await subjects();
const htmlOf = (name: string): string => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`No page is called ${name}`);
  return found.html;
};

async function onScreen(page: Page, { of, file, width, height }: (typeof SCREENS)[number]) {
  await page.setViewportSize({ width, height });
  await page.setContent(htmlOf(of));
  await page.screenshot({ path: `${FOLDER}/${file}.png` });
}

/** The first sheet on which the words stand. */
async function onSheet(page: Page, { of, file, words }: (typeof SHEETS)[number]) {
  await page.setContent(htmlOf(of));
  const input = await page.pdf({ format: 'A4' });
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
  const sheets = text.split('\f').map((one) => one.replace(/\s+/g, ' '));
  const sheet = String(1 + sheets.findIndex((one) => one.includes(words)));
  const options = ['-f', sheet, '-singlefile', '-r', '80', '-gray', '-png'];
  execFileSync('pdftoppm', [...options, '-', `${FOLDER}/${file}`], { input });
}

async function inFewGreys(page: Page, { of, file }: typeof LIGHT) {
  await page.setContent(htmlOf(of));
  const input = await page.pdf({ format: 'A4' });
  const options = ['-f', '1', '-singlefile', '-r', '80', '-H', '760', '-gray'];
  const maxBuffer = 10_000_000;
  writeFileSync(
    `${FOLDER}/${file}.png`,
    lightPng(execFileSync('pdftoppm', [...options, '-'], { input, maxBuffer })),
  );
}

const chromium = await browser();
try {
  const page = await emptyPage(chromium);
  for (const screen of SCREENS) await onScreen(page, screen);
  for (const sheet of SHEETS) await onSheet(page, sheet);
  await inFewGreys(page, LIGHT);
} finally {
  await chromium.close();
}
