import { dirname, join, normalize } from 'node:path/posix';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The files of a site, by their path from its first page: the text of pages, anything for the others. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** A link that leads nowhere, or a resource from elsewhere. */
export interface BrokenLink {
  readonly page: string;
  readonly target: string;
  readonly because: 'no such file' | 'no such fragment' | 'not in the site';
}

interface Page {
  readonly references: readonly Reference[];
  readonly names: ReadonlySet<string>;
}

interface Reference {
  readonly target: string;
  /** Whether the browser loads it with the page: then it has to be in the site. */
  readonly loaded: boolean;
}

/** What does not resolve, page by page in the order of their paths. */
export function brokenLinks(files: SiteFiles): BrokenLink[] {
  const paths = [...files.keys()].filter((path) => path.endsWith('.html')).sort();
  const pages = new Map(paths.map((path) => [path, read(String(files.get(path) ?? ''))]));
  return [...pages].flatMap(([page, { references }]) => {
    const broken = new Map<string, BrokenLink>();
    for (const reference of references) {
      const because = faultOf(reference, page, files, pages);
      if (because) broken.set(reference.target, { page, target: reference.target, because });
    }
    return [...broken.values()];
  });
}

function faultOf(
  { target, loaded }: Reference,
  page: string,
  files: SiteFiles,
  pages: ReadonlyMap<string, Page>,
): BrokenLink['because'] | undefined {
  if (/^https?:/.test(target)) return loaded ? 'not in the site' : undefined;
  if (/^data:/.test(target) && loaded) return undefined;
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(target)) return 'not in the site';
  const [address = '', fragment] = target.split('#');
  const [path = ''] = address.split('?');
  const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  // A folder is no page: only a server would look for the index in it.
  if (!files.has(file)) return 'no such file';
  const names = pages.get(file)?.names;
  if (!fragment || !names || names.has(fragment) || names.has(decodeURIComponent(fragment)))
    return undefined;
  return 'no such fragment';
}

function read(html: string): Page {
  const references: Reference[] = [];
  const names = new Set<string>();
  visit(fromHtml(html) as Nodes, 'element', ({ tagName, properties }: Element) => {
    for (const key of ['id', 'name'] as const) {
      if (typeof properties[key] === 'string') names.add(properties[key]);
    }
    for (const key of ['href', 'src'] as const) {
      const target = properties[key];
      if (typeof target !== 'string') continue;
      references.push({ target, loaded: key === 'src' || tagName === 'link' });
    }
  });
  return { references, names };
}
