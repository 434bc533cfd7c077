/** The page to try it in, used by keyboard alone and with no network: from the receipt of a complaint to a breach and its letter. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { exampleAsScript, promised } from '../as-script.js';
import { emptyPage, look } from './browser.js';
import type { Fault, Found } from './faults.js';
import { axeOn } from './screen.js';

const PAGE = 'docs/site/try/index.html';
const SCRIPT = 'dist/housing-complaints.global.js';

/** What the page itself consists of. */
const ITS_FILES = /\/try\/(index\.html|page\.js|page\.css|drawing\.js)(#.*)?$/;

/** What is wrong with the page, at the width of a desk and of a phone. */
export async function tryPage(chromium: Browser): Promise<Fault[]> {
  for (const file of [PAGE, SCRIPT])
    if (!existsSync(file))
      throw new Error(`There is no ${file}: run npm run page and npm run build first.`);
  const faults: Fault[] = [];
  for (const width of [1280, 375]) {
    const page = await emptyPage(chromium);
    const note = (at: string, found: readonly Found[]) =>
      faults.push(
        ...found.map((one) => ({ page: 'try it in a page', at: `${width} px, ${at}`, ...one })),
      );
    const wrong = (rule: string, html: string) =>
      note('anywhere', [{ rule, html, right: 'nothing of the kind' }]);
    page.on('pageerror', ({ message }) => wrong('an error', message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong('an error', message.text());
    });
    page.on('request', (request) => {
      if (!ITS_FILES.test(request.url())) wrong('a request', request.url());
    });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(resolve(PAGE)).href);
    await walk(page, async (at) => {
      note(at, await seen(page));
    });
    await page.context().close();
  }
  faults.push(...(await script(chromium)));
  return faults;
}

/** What is looked at on each screen. */
const seen = async (page: Page): Promise<Found[]> => [
  ...(await axeOn(page)),
  ...(await look(page, 'overflow')),
  ...(await look(page, 'colour')),
  ...(await look(page, 'contrast')),
];

/** From screen to screen. What does not come about as it should is an error, which ends the check. */
async function walk(page: Page, look: (at: string) => Promise<void>): Promise<void> {
  const { keyboard } = page;
  await look('working days');
  await to(page, 'From');
  await typeDate(page, '2018-12-20');
  await shows(
    page,
    '#count-on',
    '10 working days after Thursday 20 December 2018 is Tuesday 8 January 2019.',
  );
  await shows(page, '#count-on', 'Boxing Day');

  await to(page, 'By which policy?');
  await keyboard.type('Housing Plus');
  await shows(page, '#policy-told', 'Housing Plus Group');

  // To the receipt by the calendar: the day is chosen, then what happened is said.
  await to(page, 'The day');
  await typeDate(page, '2018-12-19');
  await back(page, /^Wednesday 19 December 2018/);
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await shows(page, '#form-title', 'Add what happened on Thursday 20 December 2018');
  await press(page, 'Add it to the record');
  await shows(page, '#list-of-record', 'The receipt of the complaint');

  await back(page, /^Thursday 20 December 2018/);
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await choose(page, 'The formal complaint');
  await press(page, 'Add it to the record');
  await shows(page, '#list-of-record', 'The formal complaint');

  await to(page, /^You look from/);
  await keyboard.press('End');
  await shows(page, '#results', 'Overdue');
  await shows(page, '#results', 'The landlord had until');
  await press(page, /^Why this date\? .*acknowledge/);
  await shows(page, '#results', 'Not counted: weekends');
  await look('a breach');

  await press(page, 'The complaint, day by day');
  await page.waitForSelector('#timeline-picture svg');
  await press(page, 'The policy as a diagram, with the path of this complaint');
  await page.waitForSelector('#diagram-picture svg');

  await to(page, 'Which letter?');
  await keyboard.type('An ack');
  await press(page, 'Write the letter');
  await page.waitForSelector('#letter-result h3');
  const more = page.locator('#letter-result .issues button');
  for (let asked = 0; asked < 9 && (await more.count()) > 0; asked += 1) {
    await press(page, 'Go to the field');
    await keyboard.type('As the complainant put it');
    await press(page, 'Write the letter');
  }
  await shows(page, '#letter', 'Dear');
  await look('the pictures and a letter');

  // What has several parts is entered a line for each.
  await back(page, /^Friday 21 December 2018/);
  await keyboard.press('Enter');
  await press(page, 'More that can be recorded');
  // Of a group in which nothing is chosen yet, the Tab key takes one: back to it, and on by the arrow keys.
  await back(page, /./);
  await choose(page, "The Ombudsman's order");
  await to(page, 'What the Ombudsman ordered, one on each line');
  await keyboard.type('Pay for the carpet (£250) by 2019-03-01');
  await look('a form with lines');
  await press(page, 'Add it to the record');
  await shows(page, '#list-of-record', "The Ombudsman's order");

  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await shows(page, '#results', 'The landlord had until');
  await page.evaluate('location.hash = "v1.cut"');
  await shows(page, '#address-told', 'cannot be read');
}

type Named = string | RegExp;

const FOCUSED = `(() => {
  const one = document.activeElement;
  const label = one?.getAttribute('aria-label') ?? (one?.labels?.length ? [...one.labels].map((label) => label.querySelector('span')?.textContent ?? label.textContent).join(' ') : one?.textContent);
  return (label ?? '').replace(/\\s+/g, ' ').trim();
})()`;

/** Goes on by the Tab key until something with that name has the focus. */
async function to(page: Page, name: Named, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 250; pressed += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate<string>(FOCUSED);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`The keyboard does not get to ${name}.`);
}

const back = (page: Page, name: Named) => to(page, name, 'Shift+Tab');

/** Presses a button, or opens something. */
async function press(page: Page, name: Named): Promise<void> {
  await to(page, name);
  await page.keyboard.press('Enter');
}

/** Ticks what has that name: within a group, the arrow keys move. */
async function choose(page: Page, name: string): Promise<void> {
  const onRadio = () => page.evaluate<boolean>('document.activeElement.type === "radio"');
  if (!(await onRadio())) await to(page, /./);
  for (let pressed = 0; pressed < 60; pressed += 1) {
    const focused = await page.evaluate<string>(FOCUSED);
    if (focused === name) return page.keyboard.press('Space');
    await page.keyboard.press((await onRadio()) ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`The keyboard does not get to ${name}.`);
}

/** A date is typed part by part, in the order of the browser's language. */
async function typeDate(page: Page, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await page.keyboard.type(`${month}${day}${year}`);
}

async function shows(page: Page, where: string, text: string): Promise<void> {
  await page
    .locator(where, { hasText: text })
    .waitFor({ timeout: 5000 })
    .catch(() => {
      throw new Error(`${where} does not show: ${text}`);
    });
}

/** The classic script, loaded by a tag, runs the README's example. */
async function script(chromium: Browser): Promise<Fault[]> {
  const page = await emptyPage(chromium);
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  await page.setContent('<!doctype html><title>A page</title>');
  await page.addScriptTag({ content: readFileSync(SCRIPT, 'utf8') });
  await page.addScriptTag({ content: exampleAsScript });
  await page.context().close();
  const all = printed.join(' ');
  return promised
    .filter((line) => !all.includes(line))
    .map((line) => ({
      page: SCRIPT,
      at: 'a script tag',
      rule: 'what the example prints',
      html: all,
      right: line,
    }));
}
