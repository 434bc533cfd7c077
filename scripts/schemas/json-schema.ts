/** A JSON Schema, as far as these scripts look into one. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  examples?: readonly unknown[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  [keyword: string]: unknown;
}

/** A copy in which the function has rewritten every schema, the inner ones first. */
export function mapped(schema: Schema, rewrite: (schema: Schema) => Schema): Schema {
  const all = (inner: readonly Schema[] | undefined) => inner?.map((one) => mapped(one, rewrite));
  const named = (inner: Record<string, Schema> | undefined) =>
    inner &&
    Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, mapped(one, rewrite)]));
  const { $defs, properties, patternProperties, items, anyOf, oneOf, additionalProperties } =
    schema;
  return rewrite({
    ...schema,
    ...(properties && { properties: named(properties) as Record<string, Schema> }),
    ...(patternProperties && {
      patternProperties: named(patternProperties) as Record<string, Schema>,
    }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: mapped(additionalProperties, rewrite),
    }),
    ...(items && { items: mapped(items, rewrite) }),
    ...(anyOf && { anyOf: all(anyOf) as Schema[] }),
    ...(oneOf && { oneOf: all(oneOf) as Schema[] }),
    ...($defs && { $defs: named($defs) as Record<string, Schema> }),
  });
}

/** One of these; those that are one themselves are taken apart, and each is there once. */
export function oneOfThese(...schemas: readonly Schema[]): Schema {
  const flat = schemas.flatMap((schema) =>
    schema.anyOf && Object.keys(schema).length === 1 ? schema.anyOf : [schema],
  );
  const anyOf = [...new Map(flat.map((one) => [JSON.stringify(one), one])).values()];
  return anyOf.length === 1 ? (anyOf[0] as Schema) : { anyOf };
}
