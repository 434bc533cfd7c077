/**
 * Writes the JSON Schemas of a policy, of an event and of a file of conformance cases to `dist/schema/`, for
 * editors and for systems in other languages. Part of `npm run build`. What the fields of a policy say
 * together is for `definePolicy`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './schemas/all.js';

mkdirSync('dist/schema', { recursive: true });
for (const [name, { schema }] of Object.entries(jsonSchemas()))
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema)}\n`);
