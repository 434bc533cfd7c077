/**
 * Writes the files of the conformance kit as they are kept: a case a line, sorted by its id, so that a change
 * of one case is a change of one line. Run with `npm run kit` after editing one; a test holds them to it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the kit as it is kept. */
export function formatted(text: string): string {
  const file: Readonly<Record<string, unknown>> = JSON.parse(text);
  return `${block(file, 2)}\n`;
}

/** An object or a list, so many of its levels broken into lines. */
function block(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const lines = isList
    ? sorted(value).map((one) => block(one, levels - 1))
    : Object.entries(value).map(
        ([name, one]) => `${JSON.stringify(name)}: ${block(one, levels - 1)}`,
      );
  if (lines.length === 0) return JSON.stringify(value);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${close}`;
}

/** Cases by their ids, numbers in them as numbers; other lists as they are. */
const sorted = (list: readonly unknown[]): readonly unknown[] =>
  list.every(hasId) ? [...list].sort((a, b) => inOrder.compare(a.id, b.id)) : list;

/** Provision 5.2 before 5.10. */
const inOrder = new Intl.Collator('en', { numeric: true });

const hasId = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

const isRun = process.argv[1]?.endsWith('format-kit.ts');
for (const folder of isRun ? ['conformance', 'conformance/policies'] : [])
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const path = join(folder, name);
    writeFileSync(path, formatted(readFileSync(path, 'utf8')));
  }
