/** Follows the links of the documents in a package: each leads to a file of the package, or is whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import { fragmentOf } from './site/headings.js';
import { parsed } from './site/markdown.js';

/** The links of the Markdown files in a folder that lead nowhere, and how many were followed. */
export function followLinks(folder: string): { broken: readonly string[]; followed: number } {
  const broken: string[] = [];
  let followed = 0;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((path) => path.endsWith('.md'))) {
    visit(read(join(folder, file)), (node) => {
      if (!('url' in node) || /^[a-z]+:/i.test(node.url)) return;
      followed++;
      const [path = '', name] = node.url.split('#');
      const target = join(folder, path === '' ? file : join(dirname(file), path));
      if (!existsSync(target)) broken.push(`${file}: ${node.url}: no such file`);
      else if (name && target.endsWith('.md') && !fragmentOf(read(target), name))
        broken.push(`${file}: ${node.url}: no such heading`);
    });
  }
  return { broken, followed };
}

const read = (file: string) => parsed(readFileSync(file, 'utf8'));
