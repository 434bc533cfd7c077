/**
 * Builds the site in `docs/site/`, beside the API reference that typedoc has put there: the guides, the published
 * policies with their documents and diagrams, worked timelines; and beside the page to try it in, which vite has put there. It needs no network and no server. A link
 * that leads nowhere fails the build. Part of `npm run docs`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withSiteLinks } from './site/api.js';
import { siteFiles } from './site/files.js';
import { brokenLinks } from './site/links.js';
import { searchEntries } from './site/search.js';

const SITE = 'docs/site';

/** What others have put there. */
const BESIDE = ['api', 'try'];

mkdirSync(SITE, { recursive: true });
for (const name of readdirSync(SITE))
  if (!BESIDE.includes(name)) rmSync(join(SITE, name), { recursive: true });

const pages = new Map([...(await siteFiles()), ...beside()]);
const files = new Map([...pages, searchEntries(pages)]);
for (const [path, text] of files) {
  const file = join(SITE, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!isBeside(path) || path.endsWith('.html')) writeFileSync(file, text);
}

const broken = brokenLinks(files);
for (const { page, target, because } of broken) console.error(`${page}: ${target}: ${because}`);
if (broken.length > 0) process.exitCode = 1;
else console.log(`${SITE}: ${files.size} files, every link leads somewhere.`);

function isBeside(path: string): boolean {
  return BESIDE.some((folder) => path.startsWith(`${folder}/`));
}

/** What others wrote; only the pages are read. */
function beside(): [path: string, text: string][] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isBeside(path) && statSync(join(SITE, path)).isFile())
    .sort()
    .map((path) => [
      path,
      path.endsWith('.html') ? withSiteLinks(path, readFileSync(join(SITE, path), 'utf8')) : '',
    ]);
}
