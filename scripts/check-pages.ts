/**
 * Looks at the pages that the package writes as a reader meets them: in Chromium by axe-core, on a
 * desk, on a phone and on paper; and uses the page to try it in, and the search of the site, by keyboard alone. Needs
 * `chromium` and `pdftotext`, which `npm test` does not, and what `npm run build` and `npm run docs` make.
 */
import { browser, emptyPage } from './pages/browser.js';
import type { Fault } from './pages/faults.js';
import { told } from './pages/faults.js';
import { onPaper } from './pages/paper.js';
import { onScreens } from './pages/screen.js';
import { sitePages } from './pages/site-pages.js';
import { subjects } from './pages/subjects.js';
import { tryPage } from './pages/try-page.js';

const all = await subjects();
const chromium = await browser();
try {
  const page = await emptyPage(chromium);
  const faults: Fault[] = [...(await tryPage(chromium)), ...(await sitePages(chromium))];
  for (const subject of all) {
    faults.push(...(await onScreens(page, subject)));
    faults.push(...(await onPaper(page, subject)));
  }
  console.error(told(faults));
  if (faults.length > 0) {
    console.error(`${faults.length} faults in ${all.length} pages.`);
    process.exitCode = 1;
  } else console.log(`${all.length} pages are right on screens of three widths and on paper.`);
} finally {
  await chromium.close();
}
