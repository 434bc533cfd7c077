/** The site, opened from its folder with no network: code in colours, two widths, light and dark, and the search by keyboard alone. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { emptyPage, look } from './browser.js';
import type { Fault, Found } from './faults.js';
import { axeOn } from './screen.js';

const SITE = resolve('docs/site');
const WIDTHS = [1280, 375] as const;

/** One page of each kind, for what takes time to look at. */
const LOOKED_AT = ['index.html', 'guides.html', 'guides/facts.html', 'doors/calendar.html'];

/** What is wrong with the pages that the site is made of, beside the reference and the page to try it in. */
export async function sitePages(chromium: Browser): Promise<Fault[]> {
  if (!existsSync(`${SITE}/search.html`))
    throw new Error('There is no docs/site/search.html: run npm run docs first.');
  const faults: Fault[] = [];
  const note = (page: string, at: string, found: readonly Found[]) =>
    faults.push(...found.map((one) => ({ page, at, ...one })));
  for (const width of WIDTHS) {
    const page = await emptyPage(chromium);
    const wrong = (rule: string, html: string) =>
      note('the site', `${width} px`, [{ rule, html, right: 'nothing of the kind' }]);
    page.on('pageerror', ({ message }) => wrong('an error', message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong('an error', message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(SITE).href)) wrong('a request', request.url());
    });
    await page.setViewportSize({ width, height: 800 });
    for (const path of ownPages()) {
      await open(page, path);
      note(path, `${width} px`, await look(page, 'overflow'));
    }
    for (const path of LOOKED_AT) {
      await open(page, path);
      note(path, `${width} px`, await seen(page));
    }
    note('index.html', `${width} px`, await firstScreen(page));
    await searched(page);
    note('search.html', `${width} px`, await seen(page));
    await page.context().close();
  }
  return faults;
}

/** The pages of the site that no one else writes, large print aside. */
const ownPages = (): string[] =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !/^(api|try)\b|-large\.html$/.test(path))
    .sort();

const open = (page: Page, path: string) => page.goto(pathToFileURL(`${SITE}/${path}`).href);

/** What is looked at for readers whose screens are dark, and for those whose are light. */
async function seen(page: Page): Promise<Found[]> {
  const found: Found[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeOn(page)), ...(await look(page, 'contrast')));
  }
  return found;
}

/** How to install it, and the two commands, are seen at once; code is in colours, and no line of it is broken. */
async function firstScreen(page: Page): Promise<Found[]> {
  await open(page, 'index.html');
  const seen = await page.evaluate<Seen>(SEEN);
  const fault = (rule: string, right: string) => ({ rule, html: JSON.stringify(seen), right });
  return [
    ...(seen.foot <= 800 ? [] : [fault('the first screen', 'both commands within 800 px')]),
    ...(seen.coloured > 50 ? [] : [fault('code in colours', 'more than 50 pieces of code')]),
    ...(seen.broken ? [fault('a line of code is broken', 'a region that scrolls')] : []),
  ];
}

interface Seen {
  readonly foot: number;
  readonly coloured: number;
  readonly broken: boolean;
}

const SEEN = `(() => {
  const blocks = [...document.querySelectorAll('pre')];
  const commands = blocks.find(({ textContent }) => textContent.includes('npm test'));
  const pieces = [...document.querySelectorAll('pre span')];
  const plain = getComputedStyle(document.body).color;
  return {
    foot: commands?.getBoundingClientRect().bottom ?? Infinity,
    coloured: pieces.filter((one) => getComputedStyle(one).color !== plain).length,
    broken: blocks.some((one) => getComputedStyle(one).whiteSpace !== 'pre'),
  };
})()`;

/** From the first page to a word of the glossary. What does not come about as it should is an error, which ends the check. */
async function searched(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('bank holi');
  await keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=/);
  await keyboard.press('End');
  await keyboard.type('day');
  const told = page.getByRole('status').filter({ hasText: 'places for “bank holiday”' });
  await told.waitFor({ timeout: 5000 });
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await keyboard.press('Tab');
    if ((await page.locator('main a:focus').count()) > 0) {
      await keyboard.press('Enter');
      await page.waitForURL(/glossary\.html#/);
      await page.goBack();
      return;
    }
  }
  throw new Error('The keyboard does not get to what was found.');
}
