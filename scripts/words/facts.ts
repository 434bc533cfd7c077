/** The page of the facts that conditions can ask for, written from the kinds, the types and their comments. */
import ts from 'typescript';
import { CONDUCT_KINDS } from '../../src/assessments/conduct.js';
import type { FactKind } from '../../src/assessments/given-facts.js';
import { matterFacts } from '../../src/assessments/matter.js';
import { REQUEST_KINDS } from '../../src/assessments/request.js';
import { COMPLAINT_FACTS } from '../../src/policy/index.js';
import { eventSchema, WORD_LISTS } from '../../src/vocabulary/index.js';
import { core } from '../schemas/core.js';
import { explained, typesIn } from '../schemas/explained.js';
import type { Schema } from '../schemas/json-schema.js';
import { repository } from '../set-repository.js';
import { row, table } from './table.js';

const SOURCES = [
  'src/assessments/matter.ts',
  'src/assessments/request.ts',
  'src/assessments/conduct.ts',
  'src/vocabulary/events/all.ts',
];

/** `docs/facts.md`. */
export function factsPage(): string {
  const types = typesIn(...SOURCES);
  const saidBy = (type: string) => (name: string) => {
    const field = types.typeOf(type).getProperty(name);
    return field ? ts.displayPartsToString(field.getDocumentationComment(types.checker)) : '';
  };
  const given = (type: string, kinds: Readonly<Record<string, FactKind>>) =>
    table(
      ['Fact', 'What it says', 'Value'],
      Object.entries(kinds).map(([name, kind]) =>
        row(`\`${name}\``, oneLine(saidBy(type)(name) || ALONE[name]), kindInWords(name, kind)),
      ),
    );
  const events = fieldsOfEvents(
    explained(core(eventSchema()), types, types.typeOf('ComplaintEvent')).schema,
  );
  const ofReceipt = (name: string) => events.find((one) => one.name === name && isOfReceipt(one));
  const ofComplaint = COMPLAINT_FACTS.map((name) => {
    const { what, value, from } = { ...OF_COMPLAINT[name] };
    const field = ofReceipt(name);
    return row(
      `\`${name}\``,
      what ?? oneLine(field?.text),
      value ?? field?.value ?? '',
      from ?? 'the receipt',
    );
  });
  return [
    HEAD,
    PARTS.matter,
    given('Matter', matterFacts({})),
    PARTS.request,
    given('EscalationRequest', REQUEST_KINDS),
    PARTS.behaviour,
    given('Behaviour', CONDUCT_KINDS),
    PARTS.complaint,
    table(['Fact', 'What it says', 'Value', 'Given by'], ofComplaint),
    PARTS.event,
    table(
      ['Fact', 'What it says', 'Value', 'Given by'],
      events
        .filter((field) => !(isOfReceipt(field) && field.of.length === 1 && isOfComplaint(field)))
        .map(({ name, text, value, of }) =>
          row(`\`${name}\``, oneLine(text), value, of.join(', ')),
        ),
    ),
    PARTS.besides,
    `${definitions()}\n`,
  ].join('\n\n');
}

interface EventField {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly of: readonly string[];
}

const isOfReceipt = ({ of }: EventField): boolean => of.includes('`complaint.received`');
const isOfComplaint = ({ name }: EventField): boolean =>
  (COMPLAINT_FACTS as readonly string[]).includes(name);

/** What every event can carry and no condition asks for. */
const KEPT = ['type', 'key', 'note', 'ref', 'dueDates', 'facts'];
/** What every event can carry. */
const OF_ALL = ['on', 'stage', 'by'];

/** The fields of all types of events that have one, each with the types that carry it. */
function fieldsOfEvents({ anyOf = [], $defs = {} }: Schema): readonly EventField[] {
  const fields = new Map<string, EventField>();
  for (const { properties = {} } of anyOf) {
    const type = properties['type']?.const;
    if (typeof type !== 'string') continue;
    for (const [name, schema] of Object.entries(properties)) {
      if (KEPT.includes(name)) continue;
      const value = valueInWords(name, schema);
      const key = `${name}, ${value}`;
      const { text, of } = fields.get(key) ?? { text: textOf(schema, $defs), of: [] };
      const types = OF_ALL.includes(name) ? ['every event'] : [...of, `\`${type}\``];
      fields.set(key, { name, text, value, of: types });
    }
  }
  return [...fields.values()];
}

const textOf = ({ description, $ref }: Schema, defs: Readonly<Record<string, Schema>>): string =>
  description ?? defs[$ref?.split('/').at(-1) ?? '']?.description ?? '';

function valueInWords(name: string, schema: Schema): string {
  const { type, enum: any, anyOf, pattern, $ref } = schema;
  const list = listOf(name);
  const isList = type === 'array';
  const isEither = anyOf?.some((one) => one.type === 'array');
  if ($ref?.endsWith('EventType') || (anyOf && !isEither)) return `one of the ${linked('events')}`;
  if (list) return `${isList ? 'a list' : isEither ? 'one or more' : 'one'} of the ${linked(list)}`;
  if (any) return any.map((value) => `\`${String(value)}\``).join(', ');
  if (isList) return 'a list';
  if (type === 'boolean') return 'yes or no';
  return type === 'number' ? 'a number' : pattern ? 'a date' : 'a text';
}

function kindInWords(name: string, kind: FactKind): string {
  const list = listOf(name);
  if (list)
    return `${typeof kind === 'object' && 'listOf' in kind ? 'a list' : 'one'} of the ${linked(list)}`;
  if (kind === 'yes-or-no') return 'yes or no';
  return kind === 'date' ? 'a date' : 'a text';
}

/** The list of words of which a fact is one. */
const listOf = (name: string): keyof typeof WORD_LISTS | undefined =>
  (Object.keys(WORD_LISTS) as (keyof typeof WORD_LISTS)[]).find((list) =>
    (WORD_LISTS[list].fields as readonly string[]).includes(name),
  );

/** A link that is defined once, at the end of the page: the glossary is in no package. */
const linked = (list: string): string => `[${list}]`;

const definitions = (): string =>
  [...Object.keys(WORD_LISTS), 'events']
    .map((list) => `[${list}]: ${repository()}/blob/main/docs/glossary.md#${list}`)
    .join('\n');

const oneLine = (text = ''): string => text.replaceAll(/\s+/g, ' ').trim();

/** What their types say by their names alone. */
const ALONE: Readonly<Record<string, string>> = {
  by: 'Who asks.',
  reasons: 'Why the complainant asks.',
  outcomeSought: 'What the complainant wants.',
  harassing: 'Whether the behaviour is harassing.',
  repetitious: 'Whether the behaviour is repetitious.',
};

interface Told {
  readonly what?: string;
  readonly value?: string;
  readonly from?: string;
}

/** What is told otherwise than by a field of the receipt. */
const OF_COMPLAINT: Readonly<Record<(typeof COMPLAINT_FACTS)[number], Told>> = {
  subject: {},
  about: { what: 'Its topics. A subject, and a matter that is a topic, count too.' },
  tenure: {},
  recipient: {},
  channel: {},
  anonymous: {},
  adjustmentsNeeded: {},
  found: {
    what: 'What else the investigations found.',
    value: 'a list',
    from: 'every response so far',
  },
  receivedOn: { what: 'When it was received.', value: 'a date' },
  endedOn: {
    what: 'When it last ended. Only signposts can ask for it.',
    value: 'a date',
    from: 'the end',
  },
  asOf: { what: 'The day that you look from.', value: 'a date', from: 'you' },
  happened: {
    what: 'What has happened.',
    value: 'a list of the [events]',
    from: 'every event so far',
  },
};

const HEAD = `# The facts that conditions can ask for

A condition of a policy, such as \`{ fact: 'withinControl', is: false }\`, asks for a fact by its name. These are the names that the library
knows. If the value of a fact is not known, the answer of a condition on it is neither yes nor no. If you need another fact,
[declare a fact of your own](write-your-own-policy.md#facts-of-your-own). \`npm run words\` writes this page.`;

const PARTS = {
  matter: `## Of a matter

For the grounds of the policy's \`scope\`. You give them to \`assessScope\`. The dates give the age of a matter (\`olderThan\`).`,
  request: `## Of a request for the next stage

For the grounds of \`refusal\` and the criteria of a stage's \`gate\`. You give them to \`assessEscalation\`.`,
  behaviour: `## Of behaviour

For the grounds of \`conduct\`. You give them to \`assessConduct\`.`,
  complaint: `## Of a complaint

For the \`when\` of limits, steps, handlers, duties alongside, signposts and requirements. The record gives them.`,
  event: `## Of an event

For the condition (\`holds\`) of a requirement or a formality. It can ask for the fields of the events that it is about, and for the
facts of the complaint above.`,
  besides: `Every event has two more facts. \`advocateAuthorised\` says whether an advocate was authorised on that day. \`told\` is a list of the
[roles] that were told about it: by the event, by a notice about it or by a contact after it. A handler with \`above\` or
\`atLeastAs\` can name \`decidedBy\`, the person who decided the previous stage.`,
} as const;
