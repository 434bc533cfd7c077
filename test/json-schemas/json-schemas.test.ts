/**
 * The JSON Schemas of the package take what the library takes, and explain every field. `FILES=20000 npx vitest run
 * test/json-schemas` tries more changed files, `FILES_SEED` others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/schemas/all.js';
import { shorten } from '../../scripts/shorten.js';
import { conformanceKit } from '../../src/conformance/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { adoptingFile, ownFile } from '../policy/file/adopting.js';
import { mutantOf } from '../policy/file/mutants.js';
import { plainFile } from '../policy/file/plain.js';
import { wholePolicy } from '../policy/whole-policy.js';

const FILES = Number(process.env['FILES'] ?? 500);
const SEED = Number(process.env['FILES_SEED'] ?? 1);

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

let schemas: ReturnType<typeof jsonSchemas>;
/** Strict, and with no plugin. */
let ajv: Ajv2020;
const validator = (name: string) => ajv.getSchema(`${name}.json`) as ValidateFunction;

beforeAll(() => {
  schemas = jsonSchemas();
  ajv = new Ajv2020({ strict: true, discriminator: true, allErrors: true });
  for (const [name, { schema }] of Object.entries(schemas)) ajv.addSchema(schema, `${name}.json`);
}, 60_000);

/** What is wrong with a value, by a schema. */
function faults(name: string, value: unknown): string[] {
  const validate = validator(name);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const policies: readonly (readonly [name: string, policy: unknown])[] = [
  ...readdirSync('test/fixtures/policies').map(
    (name) => [name, read(`test/fixtures/policies/${name}`)] as const,
  ),
  // The published policies are among them.
  ...Object.entries(conformanceKit.policies),
  ['our-policy.json', read('examples/our-policy.json')],
  ['a policy with one of everything', wholePolicy()],
];

describe('every schema', () => {
  test('is there, and small', () => {
    expect(Object.keys(schemas)).toEqual(['policy', 'policy-expanded', 'event', 'conformance']);
    const texts = Object.values(schemas).map(({ schema }) => JSON.stringify(schema));
    expect(texts.join('').length).toBeLessThan(148_000);
  });

  test('explains every field', () => {
    for (const { unexplained } of Object.values(schemas)) expect(unexplained).toEqual([]);
  });

  test('explains a field of a policy by its comment', () => {
    const { properties } = schemas['policy']?.schema ?? {};
    expect(properties?.['landlord']?.description).toBe('Whose policy it is.');
    expect(properties?.['unsaid']?.description).toContain('silence does not mean no');
  });
});

describe.each(policies)('%s', (_, policy) => {
  test('is a policy file by its schema, as it is and written out', () => {
    expect(faults('policy', asJson(policy))).toEqual([]);
    expect(faults('policy-expanded', asJson(definePolicy(policy)))).toEqual([]);
  });
});

test('shortened policies are files by the schema', () => {
  // One in three, for the kit's policies differ little; and the shortest file of the longest takes a while to find.
  const some = policies.filter(([, one], n) => n % 3 === 0 && JSON.stringify(one).length < 20_000);
  for (const [name, policy] of some)
    expect(faults('policy', asJson(shorten(definePolicy(policy)))), name).toEqual([]);
}, 120_000);

test.each(Object.entries({ plainFile, adoptingFile, ownFile }))('%s is a file', (_, file) => {
  expect(faults('policy', { $schema: 'policy.json', ...(asJson(file) as object) })).toEqual([]);
});

test('every event of the kit is one by the schema', () => {
  for (const { events } of Object.values(conformanceKit.histories))
    for (const event of events) expect(faults('event', event)).toEqual([]);
});

test.each(Object.keys(conformanceKit.files))('conformance/%s.json is a file of cases', (name) => {
  expect(faults('conformance', read(`conformance/${name}.json`))).toEqual([]);
});

describe('a policy file is refused', () => {
  const step = (limit: unknown) => ({
    ...plainFile,
    stages: [{ id: 'stage-1', steps: [limit] }],
  });

  test.each([
    ['an event by another name', { respond: '10 working days from receipt' }],
    ['days that nobody has read', { respond: '10 days from complaint.received' }],
    ['another unit', { respond: '10 business days from complaint.received' }],
    ['a misspelt duty', { aknowledge: '5 working days from complaint.received' }],
    ['a sentence and its fields', { respond: { is: '1 week from form.sent', amount: 1 } }],
    ['no duration', { respond: { from: 'complaint.received' } }],
  ])('for %s, as by definePolicy', (_, limit) => {
    expect(faults('policy', asJson(step(limit)))).not.toEqual([]);
    expect(() => definePolicy(step(limit))).toThrow();
  });

  test('that extends none, without its stages', () => {
    const { stages, ...rest } = plainFile as unknown as Record<string, unknown>;
    expect(faults('policy', asJson(rest))).toContain(" must have required property 'stages'");
  });

  test('if definePolicy refuses it, of many that were changed', () => {
    const strict: unknown[] = [];
    for (let seed = SEED; seed < SEED + FILES; seed += 1) {
      const file = asJson(mutantOf(seed));
      if (validator('policy')(file)) continue;
      try {
        definePolicy(file);
        strict.push([seed, faults('policy', file)]);
      } catch {
        // So say both.
      }
    }
    expect(strict).toEqual([]);
  }, 600_000);
});

describe('an event has one fault', () => {
  const event = { type: 'response.sent', on: '2024-02-05' };

  test.each([
    ['a misspelt field', { ...event, contnts: [] }, ' must NOT have additional properties'],
    ['a day that there is not', { ...event, on: '2024-02-30' }, expect.stringMatching('^/on ')],
    ['a number for yes or no', { ...event, inWriting: 1 }, '/inWriting must be boolean'],
  ])('for %s', (_, given, fault) => {
    expect(faults('event', given)).toEqual([fault]);
  });

  test('by the schema of its type alone, in a validator that knows no discriminator', () => {
    const { discriminator, oneOf, ...schema } = schemas['event']?.schema ?? {};
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile({
      ...schema,
      $ref: '#/$defs/response.sent',
    });
    validate({ ...event, contnts: [] });
    expect(validate.errors).toHaveLength(1);
  });
});
