import { caseFileSchema } from '../../src/conformance/index.js';
import { policySchema } from '../../src/policy/index.js';
import { eventSchema, eventTypeSchema, isoDateSchema } from '../../src/vocabulary/index.js';
import { core } from './core.js';
import type { Explained } from './explained.js';
import { explained, typesIn } from './explained.js';
import { durationText, fileForm, limitText } from './file-form.js';
import type { Schema } from './json-schema.js';
import { mapped } from './json-schema.js';
import { shared } from './shared.js';

/** What stands in many places and has a name. */
const NAMED: Readonly<Record<string, Schema>> = {
  IsoDate: core(isoDateSchema()),
  EventType: core(eventTypeSchema()),
  DurationText: durationText,
  LimitText: limitText,
};

/** The JSON Schemas of the package, by the names of their files, and the fields of each that nothing explains. */
export function jsonSchemas(): Readonly<Record<string, Explained>> {
  const types = typesIn(
    'src/policy/model/policy.ts',
    'src/policy/file/types/index.ts',
    'src/vocabulary/events/all.ts',
  );
  const { typeOf } = types;
  const policy = core(policySchema());
  const event = core(eventSchema());
  return {
    policy: whole(
      'A landlord’s complaints policy, as people write it',
      explained(fileForm(policy), types, typeOf('PolicyFile'), typeOf('Policy')),
    ),
    'policy-expanded': whole(
      'A landlord’s complaints policy, every value written out',
      withoutFields(explained(policy, types, typeOf('Policy'))),
    ),
    event: discriminated(
      whole(
        'An event in the history of a complaint',
        explained(event, types, typeOf('ComplaintEvent')),
      ),
    ),
    conformance: whole('A file of conformance cases', {
      // Events have a file of their own, beside the others.
      schema: withReference(core(caseFileSchema), event, ['event.json', 'event.json#/$defs/own']),
      unexplained: [],
    }),
  };
}

const whole = (title: string, { schema, unexplained }: Explained): Explained => {
  const { $defs = {}, ...rest } = shared(schema, NAMED);
  return {
    schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...rest, $defs },
    unexplained,
  };
};

/** The same, in which only types are explained: what a field means is in the schema of the file already. */
const withoutFields = ({ schema, unexplained }: Explained): Explained => ({
  schema: mapped(schema, (one) => {
    if (!one.properties) return one;
    const properties = Object.entries(one.properties).map(([name, field]) => {
      const { description, ...rest } = field;
      return [name, rest] as const;
    });
    return { ...one, properties: Object.fromEntries(properties) };
  }),
  unexplained,
});

const OWN_TYPE = "`own.` and the name that the policy's `events` give it.";

/**
 * Events told apart by their type, each under its type, so that a validator looks at one of them alone. One of a landlord's
 * own has no type that is known here: it is under `own`, for whoever asks for it.
 */
function discriminated({ schema, unexplained }: Explained): Explained {
  const { anyOf = [], $defs, ...rest } = schema;
  const typeOf = (one: Schema) => one.properties?.['type'];
  const kinds = Object.fromEntries(
    anyOf.filter((one) => typeOf(one)?.const).map((one) => [String(typeOf(one)?.const), one]),
  );
  const own = anyOf.find((one) => !typeOf(one)?.const);
  const type = { ...typeOf(own ?? {}), description: OWN_TYPE };
  const refs = Object.keys(kinds).map((type) => ({ $ref: `#/$defs/${type}` }));
  return {
    schema: {
      ...rest,
      type: 'object',
      properties: { type: { description: 'What happened.', $ref: '#/$defs/EventType' }, on: {} },
      required: ['type', 'on'],
      discriminator: { propertyName: 'type' },
      oneOf: refs,
      $defs: {
        ...kinds,
        ...(own && { own: { ...own, properties: { ...own.properties, type } } }),
        ...$defs,
      },
    },
    unexplained: unexplained.filter((path) => path !== '.type'),
  };
}

function withReference(schema: Schema, part: Schema, references: readonly string[]): Schema {
  const json = JSON.stringify(part);
  const anyOf = references.map(($ref) => ({ $ref }));
  return mapped(schema, (one) => (JSON.stringify(one) === json ? { anyOf } : one));
}
