/**
 * Leaves out of the declarations in `dist/` what no user of them can see: the values of a table that is not given out
 * and of which only the names are used (`keyof typeof REASONS`), schemas in the table of events, what others wrote about the
 * types of trees, and most of the space before a line. A fifth of their size. Part of `npm run build`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLE = /^declare const (\w+): \{\n([\s\S]*?)\n\};$/gm;
/** The schemas of an event's fields: the events are declared by hand, and the schemas are not given out. */
const SCHEMAS = /^( *)(readonly fields: \(\) => )\{\n[\s\S]*?\n\1\};$/gm;
/** A field of a table, at the table's own level. */
const FIELD = /^ {4}(?:readonly )?('[^']*'|\w+)\??: /;

/** A comment on a declaration or a field. */
const COMMENT = /^ *\/\*\*[\s\S]*?\*\/\n/gm;

const plain = (comment: string): string => comment.replace(/\s+/g, ' ').trim();

/** The comments of the types that are written out: their own packages have them. */
const OTHERS: ReadonlySet<string> = new Set(
  ['hast', 'mdast', 'unist'].flatMap((name) =>
    (readFileSync(`node_modules/@types/${name}/index.d.ts`, 'utf8').match(COMMENT) ?? []).map(
      plain,
    ),
  ),
);

const count = (text: string, part: string): number =>
  text.match(new RegExp(`\\b${part}\\b`, 'g'))?.length ?? 0;

export function shortened(text: string): string {
  return text
    .replace(COMMENT, (comment) => (OTHERS.has(plain(comment)) ? '' : comment))
    .replace(TABLE, (table, name: string, body: string) => {
      if (count(text, name) !== count(text, `keyof typeof ${name}`) + 1) return table;
      const names = body.split('\n').flatMap((line) => FIELD.exec(line)?.[1] ?? []);
      return `declare const ${name}: { ${names.map((field) => `${field}: unknown`).join('; ')} };`;
    })
    .replace(SCHEMAS, '$1$2object;')
    .replace(/^(?: {4})+/gm, (space) => '\t'.repeat(space.length / 4));
}

if (process.argv[1]?.endsWith('shorten-declarations.ts'))
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.d.ts')) {
      const path = join('dist', file);
      writeFileSync(path, shortened(readFileSync(path, 'utf8')));
    }
