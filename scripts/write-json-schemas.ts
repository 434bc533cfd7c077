/**
 * Writes the JSON Schemas of a policy, of a fact and of a file of conformance cases to `dist/schema/`, for
 * editors and for systems in other languages. Part of `npm run build`. What the fields of a policy say
 * together is for `definePolicy`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { caseFileSchema } from '../src/conformance/index.js';
import { eventSchema, policySchema } from '../src/schema.js';

const SCHEMAS = {
  policy: { title: 'A landlord’s complaints policy', schema: policySchema },
  event: { title: 'A fact in the history of a complaint', schema: eventSchema },
  conformance: { title: 'A file of conformance cases', schema: caseFileSchema },
} as const;

mkdirSync('dist/schema', { recursive: true });
for (const [name, { title, schema }] of Object.entries(SCHEMAS)) {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    reused: 'ref',
    // Facts have a file of their own, beside the others.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== (eventSchema as unknown) || name === 'event') return;
      for (const field of Object.keys(jsonSchema)) delete jsonSchema[field];
      jsonSchema.$ref = 'event.json';
    },
  });
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify({ title, ...json })}\n`);
}
