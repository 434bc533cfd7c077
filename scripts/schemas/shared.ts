import type { Schema } from './json-schema.js';
import { mapped } from './json-schema.js';

/** What is shorter is written out again, rather than named. */
const SHORT = 50;

/**
 * A schema that says once what it says in several places: what is named, by its name, and fields that are alike, by the name
 * of the field.
 */
export function shared(
  { $defs = {}, ...root }: Schema,
  named: Readonly<Record<string, Schema>>,
): Schema {
  const names = new Map(Object.entries(named).map(([name, one]) => [JSON.stringify(one), name]));
  const used: Record<string, Schema> = {};
  const known = mapped({ ...root, $defs }, (one) => {
    const { description, ...plain } = one;
    const name = names.get(JSON.stringify(plain));
    if (name === undefined) return one;
    used[name] = named[name] as Schema;
    return { ...(description !== undefined && { description }), $ref: `#/$defs/${name}` };
  });
  return withFieldsOnce({ ...known, $defs: { ...known.$defs, ...used } });
}

function withFieldsOnce(schema: Schema): Schema {
  const counts = new Map<string, number>();
  mapped(schema, (one) => {
    for (const field of Object.values(one.properties ?? {})) {
      const json = JSON.stringify(field);
      counts.set(json, (counts.get(json) ?? 0) + 1);
    }
    return one;
  });
  const names = new Map<string, string>();
  const defs: Record<string, Schema> = {};
  const nameFor = (field: string, json: string): string => {
    const taken = Object.keys({ ...schema.$defs, ...defs });
    const free = ['', 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${field}${n}`);
    const name = names.get(json) ?? (free.find((one) => !taken.includes(one)) as string);
    names.set(json, name);
    return name;
  };
  const whole = mapped(schema, (one) => {
    if (!one.properties) return one;
    const properties = Object.entries(one.properties).map(([field, inner]) => {
      const json = JSON.stringify(inner);
      if (json.length < SHORT || (counts.get(json) ?? 0) < 2) return [field, inner] as const;
      const name = nameFor(field, json);
      defs[name] = inner;
      return [field, { $ref: `#/$defs/${name}` }] as const;
    });
    return { ...one, properties: Object.fromEntries(properties) };
  });
  if (names.size === 0) return whole;
  // What was named makes more of what holds it alike.
  return withFieldsOnce({ ...whole, $defs: { ...whole.$defs, ...defs } });
}
