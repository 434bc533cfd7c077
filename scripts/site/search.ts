import { buildSync } from 'esbuild';
import type { Root } from 'mdast';
import type { Entry } from '../../page/search/find.js';
import { heading } from '../../src/documents/pages/nodes.js';
import { unescaped } from './escape.js';
import type { SiteFiles } from './links.js';
import { SEARCH } from './navigation.js';
import { page } from './page.js';

/** Where the page of the search has what it looks through. */
const ENTRIES = 'search-entries.js';

/* A page loaded from a folder may fetch nothing, so what is looked through is a script. */

const PLACES = `
<p id="search-told" role="status"></p>
<noscript><p>The search needs JavaScript, which is off.</p></noscript>
<ul id="search-results"></ul>
<script src="${ENTRIES}"></script>
<script src="search.js"></script>`;

/** The page of the search and its script. */
export function searchPages(): [path: string, content: string][] {
  const [script] = buildSync({
    entryPoints: ['page/search/main.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).outputFiles;
  const document: Root = { type: 'root', children: [heading(1, 'Search')] };
  return [page(document, { path: SEARCH, after: PLACES }), ['search.js', script?.text ?? '']];
}

/** Everything that can be found, as a script: guides by their headings, tables of words by their rows, the reference by its names. */
export const searchEntries = (files: SiteFiles): [path: string, content: string] => {
  const entries = [...files].flatMap(([path, content]) => entriesOf(path, content));
  return [ENTRIES, `var searchEntries = ${JSON.stringify(entries)};\n`];
};

const GUIDES = /^(index|changelog|(guides|doors)\/.*)\.html$/;
/** Pages whose rows each explain a word. */
const BY_ROWS = /^guides\/(glossary|facts)\.html$/;
const REFERENCE = /^api\/(?:functions|classes|interfaces|types|variables)\/[^/]*\.([^./]+)\.html$/;

function entriesOf(path: string, content: string | Uint8Array): Entry[] {
  if (GUIDES.test(path)) return partsOf(path, String(content));
  const [, name] = REFERENCE.exec(path) ?? [];
  if (name === undefined) return [];
  const [, comment = ''] =
    /<div class="tsd-comment tsd-typography">(.*?)<\/p>/s.exec(String(content)) ?? [];
  return [{ name, page: 'API', url: path, text: textOf(comment) }];
}

function partsOf(path: string, html: string): Entry[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const [, ...parts] = main.replace(/<nav[\s\S]*?<\/nav>/, '').split(/<h[1-6] id="(part-\d+)">/);
  const pieces = parts.flatMap((part, at) => {
    const next = parts[at + 1];
    const end = next?.search(/<\/h[1-6]>/) ?? 0;
    return at % 2 > 0 || next === undefined
      ? []
      : [{ name: textOf(next.slice(0, end)), url: `${path}#${part}`, html: next.slice(end) }];
  });
  const title = pieces[0]?.name ?? path;
  return pieces.flatMap(({ name, url, html: inside }) => [
    { name, page: title, url, text: textOf(inside) },
    ...(BY_ROWS.test(path) ? rowsOf(inside, title, url) : []),
  ]);
}

const rowsOf = (html: string, page: string, url: string): Entry[] =>
  [...html.matchAll(/<td[^>]*>(.*?)<\/td>(.*?)<\/tr>/gs)].map(([, name = '', rest = '']) => ({
    name: textOf(name),
    page,
    url,
    text: textOf(rest),
  }));

const textOf = (html: string): string =>
  unescaped(
    html.replaceAll(/<(\/?)(?:code|em|strong|a|span)\b[^>]*>/g, '').replaceAll(/<[^>]*>/g, ' '),
  )
    .replaceAll(/\s+/g, ' ')
    .trim();
