import { existsSync } from 'node:fs';

/** A file that a guide names, and where that says to look: in the folder of its heading, in `src/`, or at the root. */
interface NamedFile {
  readonly name: string;
  readonly places: readonly string[];
}

/** Every file that a guide names. `words.ts` without a folder is that of any. */
export function filesNamed(guide: string): readonly NamedFile[] {
  let folder = '';
  return guide.split('\n').flatMap((line) => {
    if (line.startsWith('#')) folder = /`([\w/-]+\/)`/.exec(line)?.[1] ?? '';
    return [...line.matchAll(/`([\w./-]+\.(?:ts|md|json))`/g)].flatMap(([, name = '']) =>
      name === 'words.ts' ? [] : [{ name, places: [`src/${folder}${name}`, `src/${name}`, name] }],
    );
  });
}

/** The files that a guide names and that do not exist. */
export const filesMissing = (guide: string): readonly string[] =>
  filesNamed(guide).flatMap(({ name, places }) => (places.some(existsSync) ? [] : [name]));
