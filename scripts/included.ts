/** Other people's code in the built package, and the licences under which it is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const COPYRIGHT = /^.*\bCopyright\b.*$/im;

/** The packages that files are of, and the copyright of each; the licence itself once, for all have the same. */
export function licencesOf(files: readonly string[]): string {
  const folders = [...new Set(files.flatMap((file) => PACKAGE.exec(file)?.[0] ?? []))].sort();
  const all = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    return { folder, name, version, license, text: licenceIn(folder) };
  });
  const text = all
    .find(({ license }) => license === 'MIT')
    ?.text.replace(/[\s\S]*?(?=Permission)/, '');
  return [
    'In these files is code of the following packages.\n',
    ...all.map(({ name, version, license, text: own }) => {
      const copyright = COPYRIGHT.exec(own)?.[0].trim();
      if (!copyright) throw new Error(`${name} names nobody in its licence`);
      return `${name} ${version} (${license}): ${copyright}${license === 'MIT' ? '' : `\n\n${own}`}`;
    }),
    `\nThe MIT licence:\n\n${text}`,
  ].join('\n');
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}

/** The names of the packages in such a list. */
export const namesIn = (list: string): readonly string[] =>
  [...list.matchAll(/^(\S+) \S+ \(/gm)].map(([, name]) => name as string);
