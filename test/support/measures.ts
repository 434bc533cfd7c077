/** What can be counted of the source tree: how often a thing is named, where sentences stand, how large files are. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { Tree } from './architecture.js';
import { parse } from './architecture.js';

/** Data: policies, editions of the Code, tables. Everything else is code. */
export const isData = (path: string): boolean =>
  /^(policies\/|policy\/bases\/|codes\/code-\d+\/|calendar\/tables\/)/.test(path);

/** The files of code that name a thing, comments aside: for each name, their paths. */
export function filesNaming(
  tree: Tree,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const code = [...tree].filter(([path]) => !isData(path));
  const texts = code.map(([path, text]) => [path, textsIn(path, text)] as const);
  return new Map(
    names.map((name) => [name, texts.filter(([, named]) => named.has(name)).map(([path]) => path)]),
  );
}

/** Every text in a file, and every name of a field that is quoted. */
function textsIn(path: string, source: string): ReadonlySet<string> {
  const texts = new Set<string>();
  walk(parse(path, source), (node) => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
  });
  return texts;
}

/** A text for people that stands in the code. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

/** The texts of three words or more: what is said to people, and to developers who give something wrong. */
export const sentencesIn = (tree: Tree): readonly Sentence[] =>
  [...tree]
    .filter(([path]) => !isData(path))
    .flatMap(([path, source]) => {
      const sentences: Sentence[] = [];
      walk(parse(path, source), (node) => {
        const text = textOf(node);
        const isImport = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
        if (text !== undefined && !isImport && wordsIn(text) >= 3) sentences.push({ path, text });
      });
      return sentences;
    });

/** The text of a literal, with a gap for each value in it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … ');
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[a-z]{2,}/i.test(word)).length;

/** Where sentences belong: `words.ts` of a folder or a folder `words/`, and the file of every error message. */
export const isWords = (path: string): boolean =>
  /(^|[/-])words(\.ts$|\/)/.test(path) || path === 'errors.ts';

/** Lines of each file, the longest first. */
export const linesOf = (tree: Tree): readonly (readonly [path: string, lines: number])[] =>
  [...tree]
    .map(([path, text]) => [path, text.trimEnd().split('\n').length] as const)
    .sort(([, a], [, b]) => b - a);

/** The number of files in each folder, those of folders in it aside. */
export function filesByFolder(tree: Tree): ReadonlyMap<string, number> {
  const folders = new Map<string, number>();
  for (const path of tree.keys()) {
    const folder = posix.dirname(path);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return folders;
}

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  node.forEachChild((child) => {
    visit(child);
    walk(child, visit);
  });
}
