import ts from 'typescript';
import { defName } from './core.js';
import type { Schema } from './json-schema.js';

/** The types of a source file, by the names under which it exports them. */
export interface Types {
  readonly checker: ts.TypeChecker;
  readonly typeOf: (name: string) => ts.Type;
}

/** The types of these files. */
export function typesIn(...files: readonly string[]): Types {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram({ rootNames: [...files], options });
  const checker = program.getTypeChecker();
  const exported = files.flatMap((path) => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    return module ? checker.getExportsOfModule(module) : [];
  });
  const typeOf = (name: string) => {
    const symbol = exported.find((one) => one.name === name);
    if (!symbol) throw new Error(`no type ${name} in ${files.join(', ')}`);
    const isAlias = symbol.flags & ts.SymbolFlags.Alias;
    return checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(symbol) : symbol);
  };
  return { checker, typeOf };
}

/** A schema in which every field says what its type says of it, and the fields of which the type says nothing. */
export interface Explained {
  readonly schema: Schema;
  readonly unexplained: readonly string[];
}

/** A type, and the one whose comments say what its own leave out. */
interface Of {
  readonly types: readonly ts.Type[];
  readonly others: readonly ts.Type[];
}

/**
 * A schema with the descriptions that the comments of its type give: one source for editors, whatever the language.
 * What has a type with a name of its own is said once, under that name.
 */
export function explained(
  { $defs = {}, ...root }: Schema,
  { checker, typeOf }: Types,
  type: ts.Type,
  other: ts.Type = type,
): Explained {
  const unexplained: string[] = [];
  /** What contains itself, by its name in the schema that was given: under the name of its type. */
  const recursive = new Map<string, string>();
  const defs: Record<string, Schema> = {};

  function explain(schema: Schema, of: Of, path: string): Schema {
    const name = defName(schema);
    if (name !== undefined) return { $ref: `#/$defs/${recursion(name, of, path)}` };
    const { items, anyOf, properties, patternProperties, additionalProperties } = schema;
    const whole = {
      ...schema,
      ...(items && { items: explain(items, within(of, elements), `${path}[]`) }),
      ...(anyOf && { anyOf: anyOf.map((one) => explain(one, of, path)) }),
      ...(properties && { properties: fields(properties, of, path) }),
      // What they are is said where they have a name.
      ...(patternProperties && {
        patternProperties: Object.fromEntries(
          Object.entries(patternProperties).map(([pattern, one]) => [
            pattern,
            explain(one, { types: [], others: [] }, path),
          ]),
        ),
      }),
      ...(typeof additionalProperties === 'object' && {
        additionalProperties: explain(additionalProperties, within(of, values), `${path}.*`),
      }),
    };
    if (!properties) return underItsName(whole, of.types);
    const names = Object.keys(properties);
    const fitting = constituents(of.types).filter((one) =>
      names.every((field) => one.getProperty(field)),
    );
    return underItsName(whole, fitting.slice(0, 1));
  }

  const within = ({ types, others }: Of, go: (type: ts.Type) => readonly ts.Type[]): Of => ({
    types: constituents(types).flatMap(go),
    others: constituents(others).flatMap(go),
  });
  const elements = (one: ts.Type): readonly ts.Type[] =>
    checker.isArrayType(one) ? checker.getTypeArguments(one as ts.TypeReference) : [];
  const values = (one: ts.Type): readonly ts.Type[] => [one.getStringIndexType() ?? []].flat();

  function recursion(given: string, { types, others }: Of, path: string): string {
    const known = recursive.get(given);
    if (known !== undefined) return known;
    const isNamed = !given.startsWith('__');
    const named = isNamed
      ? typeOf(given)
      : [...types, ...constituents(types)].find((one) => nameOf(one) !== undefined);
    const name = (named && nameOf(named)) ?? given;
    recursive.set(given, name);
    const def = explain($defs[given] as Schema, { types: named ? [named] : types, others }, path);
    if (defName(def) !== name) defs[name] = withText(def, named && textOf(named));
    return name;
  }

  function fields(
    properties: Record<string, Schema>,
    of: Of,
    path: string,
  ): Record<string, Schema> {
    const names = Object.keys(properties);
    const has = (one: ts.Type) => names.filter((name) => one.getProperty(name)).length;
    // Of several types it may be, the one that has most of the fields.
    const inOrder = (types: readonly ts.Type[]) =>
      [...constituents(types)].sort((a, b) => has(b) - has(a));
    const [types, others] = [inOrder(of.types), inOrder(of.others)];
    const symbolsOf = (all: readonly ts.Type[], name: string) =>
      all.flatMap((one) => one.getProperty(name) ?? []);
    return Object.fromEntries(
      names.map((name) => {
        const [own, ...more] = symbolsOf(types, name);
        const fallback = symbolsOf(others, name);
        const all = [own, ...more, ...fallback].filter((one) => one !== undefined);
        const text = all.map(docs).find(Boolean) ?? all.map(textOfItsType).find(Boolean);
        const at = `${path}.${name}`;
        const isKind = 'const' in (properties[name] as Schema);
        if (!text && !isKind && !all.some(isMapped)) unexplained.push(at);
        const inner = {
          types: own ? [fieldType(own)] : [],
          others: fallback.slice(0, 1).map(fieldType),
        };
        const schema = explain(properties[name] as Schema, inner, at);
        const isSaid = text !== undefined && defs[defName(schema) ?? '']?.description === text;
        return [name, isSaid ? schema : withText(schema, text)];
      }),
    );
  }

  const fieldType = (symbol: ts.Symbol) =>
    checker.getNonNullableType(checker.getTypeOfSymbol(symbol));

  const docs = (symbol: ts.Symbol | undefined) =>
    symbol && plain(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  const textOf = (one: ts.Type) => docs(one.aliasSymbol ?? one.symbol);

  /** What the comment of the type says that is named for a field. */
  function textOfItsType(symbol: ts.Symbol): string | undefined {
    const declared = symbol.declarations?.find(ts.isPropertySignature)?.type;
    const name =
      declared && ts.isTypeReferenceNode(declared) && !declared.typeArguments && declared.typeName;
    const named = name && checker.getSymbolAtLocation(name);
    if (!named) return textOf(fieldType(symbol));
    return docs(named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named);
  }

  /** A schema of a named type, under that name. */
  function underItsName(schema: Schema, [only, ...more]: readonly ts.Type[]): Schema {
    const name = only && nameOf(only);
    if (!name || more.length > 0 || !(schema.properties || schema.anyOf)) return schema;
    const def = withText(schema, textOf(only));
    const taken = defs[name];
    if (taken && JSON.stringify(taken) !== JSON.stringify(def)) return schema;
    defs[name] = def;
    return { $ref: `#/$defs/${name}` };
  }

  const schema = explain(root, { types: [type], others: [other] }, '');
  const name = defName(schema);
  const whole = name === undefined ? schema : { ...defs[name] };
  if (name !== undefined) delete defs[name];
  return { schema: { ...whole, $defs: defs }, unexplained };
}

const constituents = (types: readonly ts.Type[]): readonly ts.Type[] =>
  types.flatMap((one) => (one.isUnion() ? one.types : [one]));

/** Whether a field is one of many alike, which the field around them explains. */
const isMapped = ({ declarations = [] }: ts.Symbol): boolean =>
  !declarations.some(ts.isPropertySignature);

/** The name of a type, if it has one that says all of it. */
function nameOf({ aliasSymbol, aliasTypeArguments, symbol }: ts.Type): string | undefined {
  const isWhole = !aliasTypeArguments?.length;
  const named = aliasSymbol ? (isWhole ? aliasSymbol : undefined) : symbol;
  return named && /^[A-Z]/.test(named.name) ? named.name.replace(/File$/, '') : undefined;
}

const withText = (schema: Schema, text: string | undefined): Schema =>
  text ? { description: text, ...schema } : schema;

const plain = (text: string): string =>
  text
    .replaceAll(/\{@link ([\w.]+)\s*\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .trim();
