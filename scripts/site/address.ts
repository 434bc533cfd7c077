import { dirname, relative } from 'node:path/posix';

/** The link from one page of the site to another: relative, so that it works without a server. */
export const addressFrom = (page: string, target: string): string =>
  relative(dirname(page), target);

/** Where a file of the project is in the site, by its path; `undefined` for what is no page or picture of it. */
export function placeOf(file: string): string | undefined {
  if (file === 'README.md') return 'index.html';
  if (file === 'CHANGELOG.md') return 'changelog.html';
  if (file === 'docs/decisions') return 'guides.html';
  if (!/^docs\/(?!site\/)/.test(file)) return undefined;
  const inside = file.replace('docs/', 'guides/');
  if (inside.endsWith('.md')) return inside.replace(/\.md$/, '.html');
  return /\.(svg|png)$/.test(inside) ? inside : undefined;
}
