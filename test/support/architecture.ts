/**
 * The rules of the source tree, as functions from a tree to what breaks them, so that each can be
 * tried on a tree made up to break it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import ts from 'typescript';
import { CODE_EDITIONS } from '../../src/vocabulary/index.js';

/** Paths and texts; for rules about the sources, relative to `src`. */
export type Tree = ReadonlyMap<string, string>;

/** What breaks a rule, a sentence each; empty where the rule is kept. */
export type Rule = (tree: Tree) => string[];

/** Reading order: what stands earlier may not import what stands later. */
const LAYERS = [
  'show.ts',
  'errors.ts',
  'border',
  'calendar',
  'vocabulary',
  'policy',
  'policies',
  'codes',
  'lifecycle',
  'history',
  'obligations',
  'complaint',
  'assessments',
  'audit',
  'caseload',
  'documents',
  'conformance',
  'testing',
  'doors',
  'index.ts',
  'schema.ts',
];

/** The cases of the conformance kit are data outside the sources, which only its own layer reads. */
const isKitData = (from: string, to: string): boolean =>
  layerOf(from) === 'conformance' && /^\.\.\/conformance\/.*\.json$/.test(to);

/** Imports run down the list of layers only. */
export const importsRunOneWay: Rule = (tree) =>
  everyImport(tree).flatMap(({ from, to }) => {
    if (!to || isKitData(from, to)) return [];
    const [importer, imported] = [LAYERS.indexOf(layerOf(from)), LAYERS.indexOf(layerOf(to))];
    if (importer === -1) return [`${from} is in no layer`];
    if (imported === -1) return [`${from} imports ${to}, which is in no layer`];
    return imported > importer ? [`${from} imports ${to}, which comes later`] : [];
  });

/** A folder is entered by its `index.ts`, from everywhere but inside it. */
export const foldersAreEnteredByTheirDoor: Rule = (tree) =>
  everyImport(tree).flatMap(({ from, to }) => {
    if (!to || isKitData(from, to)) return [];
    const entered = foldersOf(to).find((folder) => !from.startsWith(`${folder}/`));
    const door = `${entered}/index.ts`;
    return entered && to !== door ? [`${from} imports ${to} past its door ${door}`] : [];
  });

/** No file imports itself, however long the way round; types count. */
export const importsHaveNoCycles: Rule = (tree) => {
  const graph = new Map([...tree.keys()].map((path) => [path, new Set<string>()]));
  for (const { from, to } of everyImport(tree)) if (to) graph.get(from)?.add(to);

  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
};

/**
 * From outside come XState and `zod/mini` alone; the types of zod, in `testing` those of vitest, for documents the trees they are made of, and
 * for calendars what writes them.
 */
export const importsFromOutsideAreFew: Rule = (tree) =>
  everyImport(tree).flatMap(({ from, specifier, typeOnly }) => {
    if (/^\.\.?\//.test(specifier)) return [];
    if (/^xstate(\/|$)/.test(specifier) || specifier === 'zod/mini') return [];
    if (/^zod(\/|$)/.test(specifier) && typeOnly) return [];
    if (/^(vitest|expect)$/.test(specifier) && typeOnly && layerOf(from) === 'testing') return [];
    if (/^(mdast|hast)(-util-|$)/.test(specifier) && layerOf(from) === 'documents') return [];
    if (specifier === 'ical-generator' && from === 'documents/ical.ts') return [];
    return [`${from} imports ${specifier}`];
  });

/** What a person wrote, or what the library says of something: names of texts that say and never decide. */
const PROSE = new Set(['because', 'summary', 'sentence', 'message', 'must', 'note', 'requirement']);

/** Ways to look into a text, or to take it apart. */
const READING = new Set([
  ...['includes', 'match', 'matchAll', 'split', 'startsWith', 'endsWith', 'search', 'indexOf'],
  ...['lastIndexOf', 'slice', 'substring', 'replace', 'replaceAll'],
]);

/**
 * No file reads prose back: what a sentence says, it says of data, and that is what to ask. Punctuation is no meaning: a
 * capital at the beginning and a stop at the end may be put and taken away.
 */
export const proseIsNotRead: Rule = (tree) =>
  [...tree].flatMap(([path, text]) => {
    const found: string[] = [];
    walk(parse(path, text), (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      const { expression: on, name: method } = node.expression;
      const [first] = node.arguments;
      const isTest = method.text === 'test' || method.text === 'exec';
      const read = READING.has(method.text) ? proseIn(on) : isTest && first && proseIn(first);
      if (read && !isPunctuation(method.text, first?.getText()))
        found.push(`${read}.${method.text}`);
    });
    return found.map((name) => `${path} reads prose: ${name}`);
  });

/** The name of a prose text, whatever it is of; a whole object written as text is prose, too. */
function proseIn(node: ts.Expression): string | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return proseIn(node.expression);
  if (ts.isCallExpression(node)) {
    if (node.expression.getText() === 'JSON.stringify') return 'JSON.stringify()';
    const isText = node.expression.getText() === 'String' && node.arguments[0];
    return isText
      ? proseIn(isText)
      : ts.isPropertyAccessExpression(node.expression) && AS_IT_IS.has(node.expression.name.text)
        ? proseIn(node.expression.expression)
        : undefined;
  }
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  return ts.isIdentifier(name) && PROSE.has(name.text) ? name.text : undefined;
}

const AS_IT_IS = new Set(['trim', 'toLowerCase', 'toUpperCase', 'toString', 'normalize']);

const isPunctuation = (method: string, argument: string | undefined): boolean =>
  (method === 'slice' && argument === '1') ||
  (method === 'endsWith' && argument === "'.'") ||
  (method === 'replace' && argument === '/\\.$/');

const OUTSIDE_WORLD = new Set([
  ...['process', 'globalThis', 'window', 'self', 'global', 'console', 'require', 'module'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'performance', 'crypto', 'navigator'],
  ...['localStorage', 'sessionStorage', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['queueMicrotask', 'requestAnimationFrame'],
]);

/** The one file that may make a Date, from numbers and text: never from the clock. */
const MAKES_DATES = 'calendar/iso-date.ts';

/** No clock, chance, network, file, timer or global. Comments and strings may speak of them. */
export const sourcesArePure: Rule = (tree) =>
  [...tree].flatMap(([path, text]) => {
    const file = parse(path, text);
    const declared = namesDeclaredIn(file);
    const found: string[] = [];
    walk(file, (node) => {
      if (!ts.isIdentifier(node) || !isReference(node) || declared.has(node.text)) return;
      if (OUTSIDE_WORLD.has(node.text)) found.push(node.text);
      else if (node.text === 'Date') found.push(...impureDate(node, path));
      else if (node.text === 'Math') found.push(...unlessMember(node, (name) => name !== 'random'));
      else if (node.text === 'Temporal')
        found.push(...unlessMember(node, (name) => name !== 'Now'));
    });
    return found.map((name) => `${path} uses ${name}`);
  });

function impureDate(node: ts.Identifier, path: string): string[] {
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node) {
    if (!parent.arguments?.length) return ['new Date()'];
    return path === MAKES_DATES ? [] : ['new Date'];
  }
  const { InstanceOfKeyword } = ts.SyntaxKind;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === InstanceOfKeyword) return [];
  return unlessMember(node, (name) => name === 'UTC' || name === 'parse' || name === 'prototype');
}

/** The name as found, unless it is the object of a member that is allowed. */
function unlessMember(node: ts.Identifier, allowed: (name: string) => boolean): string[] {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    return allowed(parent.name.text) ? [] : [`${node.text}.${parent.name.text}`];
  }
  return [node.text];
}

/** Nothing at the top of a file can change. */
export const filesHoldNoVariables: Rule = (tree) =>
  [...tree].flatMap(([path, text]) =>
    parse(path, text)
      .statements.filter(ts.isVariableStatement)
      .filter(({ declarationList }) => !(declarationList.flags & ts.NodeFlags.Const))
      .map(({ declarationList }) => `${path} has a variable: ${declarationList.getText()}`),
  );

/** What no clause says has no clause: an empty one, or that of something else, would be cited. */
export const clausesAreNotEmpty: Rule = (tree) =>
  [...tree].flatMap(([path, text]) =>
    [...text.matchAll(/\b[cC]lause\b['"\])]*\s*(?::|=|\?\?|\|\|)\s*(?:''|""|``)/g)].map(
      ([found]) => `${path} has ${found}`,
    ),
  );

/** The folders that are about England: its days, its Code, its landlords' policies. */
const ABOUT_ENGLAND = ['calendar', 'codes', 'policies'];

/** What else may name England, the Housing Ombudsman or an edition of the Code, and why. */
export const NAMES_ENGLAND: Readonly<Record<string, string>> = {
  'vocabulary/editions.ts': 'the ids of the editions, which policies name and the Code comes after',
  'vocabulary/words.ts': 'what the bodies are called that a complainant can be pointed to',
  'policy/bases/': 'the Code as policies to extend, by the names that files give',
  'conformance/files.ts': 'files of the kit, by policies whose ids hold a year',
  'conformance/policies.ts': 'published policies, whose ids hold a year',
  'audit/complaint/ombudsman-words.ts': "sentences on the Ombudsman's requests and orders",
  'documents/letters/words.ts': 'letters tell the complainant about the Ombudsman',
};

/**
 * Elsewhere the calendar comes from a policy, a complaint or the Code, and an edition from the list of them: no file
 * names England, its calendar, an edition or the Housing Ombudsman, but for those above.
 */
export const englandIsNotNamed: Rule = (tree) =>
  [...tree].flatMap(([path, text]) => {
    if (ABOUT_ENGLAND.includes(layerOf(path))) return [];
    if (Object.keys(NAMES_ENGLAND).some((excepted) => path.startsWith(excepted))) return [];
    const found: string[] = [];
    walk(parse(path, text), (node) => {
      if (ts.isIdentifier(node) && /^(england|code(Base)?20\d\d)$/.test(node.text)) {
        if (isReference(node)) found.push(node.text);
      } else if (isText(node) && namesEngland(node.text)) found.push(`'${node.text}'`);
    });
    return found.map((name) => `${path} names England: ${name}`);
  });

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

const YEARS = new RegExp(`\\b(${CODE_EDITIONS.join('|')})\\b`);

const namesEngland = (text: string): boolean =>
  /\bengland\b|housing ombudsman|\bcode20\d\d\b/i.test(text) ||
  YEARS.test(text.replaceAll(/\d{4}-\d\d(-\d\d)?/g, ''));

/** Every name that a door gives out is explained where it is declared. */
export const exportsAreDocumented =
  (doors: readonly string[]): Rule =>
  (tree) => {
    const present = doors.filter((door) => tree.has(door));
    const program = ts.createProgram({
      rootNames: present.map((path) => `/${path}`),
      options: { noLib: true, types: [], target: ts.ScriptTarget.ES2022 },
      host: hostOf(tree),
    });
    const checker = program.getTypeChecker();
    return present.flatMap((door) => {
      const source = program.getSourceFile(`/${door}`);
      const module = source && checker.getSymbolAtLocation(source);
      return (module ? checker.getExportsOfModule(module) : [])
        .filter((name) => !isDocumented(name, checker))
        .map((name) => `${door} exports ${name.name} without a word on it`);
    });
  };

function isDocumented(name: ts.Symbol, checker: ts.TypeChecker): boolean {
  const alias = name.flags & ts.SymbolFlags.Alias;
  const symbol = alias ? checker.getAliasedSymbol(name) : name;
  const ours = symbol.declarations?.some((declaration) => !ts.isSourceFile(declaration));
  return !ours || symbol.getDocumentationComment(checker).length > 0;
}

/** No file names a place on somebody's machine, nor the folder that this checkout is in. */
export const placesAreNotNamed =
  (root: string): Rule =>
  (tree) => {
    const usual = ['/home', '/root', '/tmp', '/mnt', '/private', '/Users'];
    const here = [resolve(root), dirname(resolve(root))].filter((folder) => folder !== sep);
    const names = [...usual, ...here].map((name) => name.replace(/[^\w/]/g, '\\$&')).join('|');
    const place = new RegExp(`(?<![\\w.*-])(?:${names})/[\\w.$-]*|\\b[A-Z]:\\\\\\w+`, 'g');
    return [...tree].flatMap(([path, text]) =>
      [...new Set(text.replace(/^#!.*/, '').match(place))].map((found) => `${path}: ${found}`),
    );
  };

/**
 * The text files of a folder whose paths match, as a tree; empty where there is no such folder.
 *
 * @param skip - Paths that are left out, and names that are left out wherever they are.
 */
export function readTree(
  folder: string,
  matches: (path: string) => boolean,
  skip: readonly string[] = [],
): Tree {
  const paths: string[] = [];
  const visit = (prefix: string): void => {
    for (const entry of entriesOf(join(folder, prefix))) {
      const path = posix.join(prefix, entry.name);
      if (skip.includes(path) || skip.includes(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && matches(path)) paths.push(path);
    }
  };
  visit('');
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file imported, where it is one of ours. */
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

/** Trees whose imports were listed: several rules ask for the same ones. */
const listed = new WeakMap<Tree, readonly Import[]>();

function everyImport(tree: Tree): readonly Import[] {
  const found = listed.get(tree) ?? importsOf(tree);
  listed.set(tree, found);
  return found;
}

function importsOf(tree: Tree): Import[] {
  return [...tree].flatMap(([from, text]) => {
    const imports: Import[] = [];
    const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
      if (!specifier || !ts.isStringLiteralLike(specifier)) return;
      const relative = /^\.\.?\//.test(specifier.text);
      const path = posix.join(posix.dirname(from), specifier.text).replace(/\.js$/, '.ts');
      imports.push({ from, specifier: specifier.text, to: relative ? path : undefined, typeOnly });
    };
    walk(parse(from, text), (node) => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node));
      if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
      if (ts.isExternalModuleReference(node)) add(node.expression, false);
      if (ts.isModuleDeclaration(node)) add(node.name, true);
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        add(node.argument.literal, true);
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        add(node.arguments[0], false);
      }
    });
    return imports;
  });
}

function importsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** The folders around a file, outermost first. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
}

/** Files that were parsed: several rules look at the same ones. */
const parsed = new Map<string, ts.SourceFile>();

export function parse(path: string, text: string): ts.SourceFile {
  const key = `${path}\n${text}`;
  const file = parsed.get(key) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  parsed.set(key, file);
  return file;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** A use of a name as a value: not the name of a property, a declaration or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  const { name, propertyName } = parent as { name?: ts.Node; propertyName?: ts.Node };
  return name !== node && propertyName !== node;
}

function namesDeclaredIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(file, (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

/** A compiler that sees the tree and nothing else. */
function hostOf(tree: Tree): ts.CompilerHost {
  const textOf = (path: string) => tree.get(path.replace(/^\//, ''));
  return {
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
    getSourceFile: (path, options) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, options, true);
    },
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib.d.ts',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
}
