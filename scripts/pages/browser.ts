/** The browser: Debian's Chromium, without a window and without a network. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Found } from './faults.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that `CHROMIUM` names, or the one that Debian installs. */
export async function browser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `No browser at ${executablePath}: apt-get install chromium, or name one in CHROMIUM.`,
    );
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** A page that may not ask for anything. */
export async function emptyPage(from: Browser): Promise<Page> {
  const context = await from.newContext({ offline: true, locale: 'en-GB' });
  return context.newPage();
}

const IN_PAGE = readFileSync(new URL('in-page.js', import.meta.url), 'utf8')
  .replace(/^\/\*\*[\s\S]*?\*\/\s*/, '')
  .replace(/;\s*$/, '');

type Look = 'overflow' | 'clipped' | 'paper' | 'large' | 'colour' | 'contrast' | 'labels' | 'boxes';

/** What one of the functions of `in-page.js` finds in the page as it is now. */
export const look = (page: Page, what: Look, argument?: number): Promise<Found[]> =>
  page.evaluate(`${IN_PAGE}.${what}(${argument ?? ''})`);

/** A heading, or words that lead in to a list or a table; and the words that follow. */
export interface Lead {
  readonly text: string;
  readonly next: string;
}

/** Everything that must not be the last on a sheet. */
export const leadsOf = (page: Page): Promise<Lead[]> => page.evaluate(`${IN_PAGE}.leads()`);

/** The text of the page, block by block. */
export const blocksOf = (page: Page): Promise<string[]> => page.evaluate(`${IN_PAGE}.blocks()`);
