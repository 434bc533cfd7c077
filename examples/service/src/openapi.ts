import { createRequire } from 'node:module';
import type { Route } from './routes.js';

const load = createRequire(import.meta.url);

interface EventSchema {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, object>>;
}

/** The package's own schema of events. Its parts become components, so that every reader of OpenAPI finds them. */
function eventComponents(): Record<string, object> {
  const text = JSON.stringify(load('housing-complaints/schema/event.json'));
  const schema: EventSchema = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'));
  const { $schema, $defs, ...ComplaintEvent } = schema;
  return { ...$defs, ComplaintEvent };
}

const text = { type: 'string' };
const count = { type: 'integer', minimum: 1 };
const list = (items: object) => ({ type: 'array', items });
const object = (
  properties: Readonly<Record<string, object>>,
  required = Object.keys(properties),
) => ({
  type: 'object',
  properties,
  required,
});
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const day = ref('IsoDate');
const issue = object({ path: text, message: text });

/** What the service answers, apart from what the package describes itself. */
const ANSWERS = {
  Recorded: object({ ref: text, version: count, repeated: { type: 'boolean' } }),
  Stored: object({
    ref: text,
    version: count,
    policy: object({ id: text, edition: text }),
    events: list(object({ place: count, event: ref('ComplaintEvent') })),
  }),
  Status: object({ position: { type: 'object' }, expected: list(text), signposts: list({}) }),
  Duty: object({ id: text, duty: text, standing: text, due: day, why: text }, [
    ...['id', 'duty', 'standing', 'why'],
  ]),
  Breach: object({ kind: text, reason: text, on: day, because: text }),
  Audit: { type: 'object' },
  Agenda: object({
    items: list(
      object({ ref: text, id: text, on: day, standing: text }, ['ref', 'id', 'standing']),
    ),
    unreadable: list(object({ ref: text, problem: ref('Problem') })),
  }),
  Problem: object(
    {
      title: text,
      status: count,
      code: text,
      issues: list(issue),
      possible: list(text),
      version: count,
    },
    ['title', 'status'],
  ),
};

const json = (type: string, schema: object) => ({ content: { [type]: { schema } } });

function operation({ operationId, summary, path, query = {}, body, answer, problems }: Route) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const parameters = [
    ...inPath.map((name) => ({
      ...{ name, in: 'path', required: true },
      schema: name === 'place' ? count : text,
    })),
    ...Object.entries(query).map(([name, { schema, required, description }]) => ({
      ...{ name, in: 'query', required, description, schema },
    })),
  ];
  const refused = Object.entries(problems).map(([status, description]) => [
    status,
    { description, ...json('application/problem+json', ref('Problem')) },
  ]);
  return {
    operationId,
    summary,
    parameters,
    ...(body && { requestBody: { required: true, ...json('application/json', ref(body)) } }),
    responses: {
      200: { description: 'Done.', ...json('application/json', answer) },
      ...Object.fromEntries(refused),
    },
  };
}

/** The description of the service, made of the same table as its routes. */
export function openApi(routes: readonly Route[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  return {
    openapi: '3.1.0',
    info: { title: 'Complaints', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: { schemas: { ...eventComponents(), ...ANSWERS } },
  };
}
