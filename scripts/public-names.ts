import ts from 'typescript';
import { doors } from './doors.js';

/** A name that a door gives out. */
interface PublicName {
  readonly name: string;
  readonly kind: 'function' | 'value' | 'type';
  /** What it is, in its first sentence. */
  readonly what: string;
}

/** Every name of every door, with what it is, as a page. */
export function publicNames(): string {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram({ rootNames: doors.map(({ source }) => source), options });
  const checker = program.getTypeChecker();
  const pages = doors.map(({ specifier, source }) => {
    const file = program.getSourceFile(source);
    const door = file && checker.getSymbolAtLocation(file);
    const names = (door ? checker.getExportsOfModule(door) : [])
      .filter((symbol) => isOurs(resolved(symbol, checker)))
      .map((symbol) => publicName(symbol, checker));
    return `## \`${specifier}\`\n\n${names.length} names.\n\n${table(names)}`;
  });
  return `${HEAD}\n\n${pages.join('\n\n')}\n`;
}

const HEAD = `# Public names

Every name that can be imported, by entry point. The main one has what most programs need. The others have every name of their part, so a
name can be in two. The API reference and your editor explain them in full. \`npm run names\` writes this page.`;

const table = (names: readonly PublicName[]): string =>
  [
    '| Name | | What it is |',
    '| --- | --- | --- |',
    ...[...names]
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map(({ name, kind, what }) => `| \`${name}\` | ${kind} | ${what} |`),
  ].join('\n');

const resolved = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Whether it is declared here: vitest's own names are for vitest to explain. */
const isOurs = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some(
    (declaration) => !declaration.getSourceFile().fileName.includes('node_modules'),
  );

function publicName(exported: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const symbol = resolved(exported, checker);
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return { name: exported.name, kind: kindOf(symbol, checker), what: firstSentence(text) };
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName['kind'] {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  const type = checker.getTypeOfSymbol(symbol);
  return type.getCallSignatures().length > 0 ? 'function' : 'value';
}

const firstSentence = (text: string): string =>
  (/^.*?[.:](?=\s|$)/s.exec(text)?.[0] ?? text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\{@link (\w+)\s*\}/g, '`$1`')
    .replaceAll('|', '\\|')
    .replace(/:$/, '.')
    .trim();
