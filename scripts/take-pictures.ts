/**
 * Takes the pictures of pages in docs/pictures: on a desk, on a phone, in large print and on paper.
 * Needs what `check-pages.ts` needs. The page to try it in is shown with a complaint in it.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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
/** Of the page to try it in: what stands at the top of the picture. */
const TRIED = [
  { from: 'Working days', file: 'try-it-working-days', width: 375, height: 800 },
  { from: 'What happened', file: 'try-it', width: 1024, height: 700 },
] as const;

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

async function onTrial(page: Page, { from, file, width, height }: (typeof TRIED)[number]) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.goto(pathToFileURL(resolve('docs/site/try/index.html')).href);
  await page.getByLabel('From', { exact: true }).fill('2018-12-20');
  await page.getByLabel('How many working days until?').fill('2019-01-15');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await page
    .getByRole('heading', { name: from, exact: true })
    .evaluate((heading: { scrollIntoView(): void }) => heading.scrollIntoView());
  await page.addStyleTag({ content: '.said { display: none; }' });
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
  for (const tried of TRIED) await onTrial(page, tried);
} finally {
  await chromium.close();
}
