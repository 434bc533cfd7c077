/** A page on screens: axe-core, widths, sizes, colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { look } from './browser.js';
import type { Fault, Found } from './faults.js';
import type { Subject } from './subjects.js';

/** A desk, a phone, and the width at which WCAG 2.2 (1.4.10) asks for no scrolling to the side. */
const WIDTHS = [
  { width: 1280, withAxe: true },
  { width: 375, withAxe: true },
  { width: 320, withAxe: false },
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that is wrong with a page on a screen of some width. No rule of axe-core is off. */
export async function onScreens(page: Page, subject: Subject): Promise<Fault[]> {
  const faults: Fault[] = [];
  await page.emulateMedia({ media: 'screen' });
  await page.setContent(subject.html);
  await page.evaluate(AXE);
  for (const { width, withAxe } of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const found = [
      ...(withAxe ? await axe(page) : []),
      ...(await look(page, 'overflow')),
      ...(await look(page, 'clipped')),
      ...(await look(page, 'colour')),
      ...(await look(page, 'contrast')),
      ...(await look(page, 'labels')),
      ...(await look(page, 'boxes')),
      ...(subject.print === 'large' ? await look(page, 'large') : []),
    ];
    faults.push(...found.map((one) => ({ page: subject.name, at: `${width} px`, ...one })));
  }
  return faults;
}

/** All rules: those of WCAG A, AA and AAA, best practices, and the experimental ones. */
const OPTIONS = {
  runOnly: [
    ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    ...['best-practice', 'experimental'],
  ],
  // Off unless they are asked for by name.
  rules: Object.fromEntries(
    ['color-contrast-enhanced', 'target-size'].map((rule) => [rule, { enabled: true }]),
  ),
  resultTypes: ['violations', 'incomplete'],
};

/**
 * What it leaves open and is looked at otherwise: the contrast of text on a shape, by `contrast`; the
 * headings of tables on a phone, where they are hidden because every cell says its own.
 */
const DECIDED_BESIDE = ['color-contrast', 'color-contrast-enhanced', 'hidden-content'];

/**
 * What axe-core finds in a page as it stands. Of a style sheet in a file of its own it cannot know whether it holds the
 * page upright: it would have to load it again.
 */
export async function axeOn(page: Page): Promise<Found[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const found = await axe(page, { ...OPTIONS, preload: false });
  return found.filter(({ rule }) => rule !== 'axe css-orientation-lock');
}

/** What axe-core finds, and what it could not decide. */
async function axe(page: Page, options: object = OPTIONS): Promise<Found[]> {
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  const open = incomplete.filter(({ id }) => !DECIDED_BESIDE.includes(id));
  return [...violations, ...open].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => ({
      rule: `axe ${id}`,
      html,
      right: `${help}. ${failureSummary.replace(/\s+/g, ' ')}`,
    })),
  );
}
