/** What a form asks for: fields with their labels and controls, from the schema of what is filled in. */
import type { EventType, Policy } from 'housing-complaints';
import {
  CONTENTS,
  EVENT_TYPES,
  eventName,
  ROLES,
  SIGNPOSTS,
  SUBJECTS,
  TENURES,
  TOPICS,
} from 'housing-complaints';
import { dutyName } from 'housing-complaints/policy';
import { eventSchemas } from 'housing-complaints/schema';
import { agreedDay, FIELD_LABELS, inWords } from './words.js';

/** Something to choose. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** How what has several parts is filled in: a line for each. */
export type Lines = 'lines' | 'promises' | 'orders' | 'findings';

/** How a field is filled in. `lines`: a text a line. `one`, `several`: of a list. */
export type Control =
  | { readonly kind: 'text' | 'long' | 'date' | 'yes-no' | 'number' | Lines }
  | { readonly kind: 'one' | 'several'; readonly options: readonly Option[] };

/** A field of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  /** Whether it is asked for first. */
  readonly isFirst: boolean;
  readonly control: Control;
}

/** A schema, as far as a form looks at it. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly options?: readonly Schema[];
      readonly entries?: Readonly<Record<string, string>>;
      readonly format?: string;
      readonly shape?: Readonly<Record<string, Schema>>;
    };
  };
}

/** What the form has in places of its own, or leaves to whoever writes a history by hand. */
const ELSEWHERE = ['type', 'on', 'key', 'dueDates', 'facts'];

/** What is asked for first: on these the policy turns most often. All else can be opened. */
const FIRST = new Set(
  'subject outcome newDueDate agreed grounds ground authorisedBy inWriting reasons contents action dueBy to members finding orderKind orders about adjustment complaint outcomesSought decision remedies answerBy escalateBy hearingOn time place'.split(
    ' ',
  ),
);

/** The fields of a type of event, and the landlord's own facts that it can tell. */
export const fieldsOfEvent = (type: EventType, policy: Policy): Field[] => [
  ...Object.entries(shapeOf(type))
    .filter(([name]) => !ELSEWHERE.includes(name))
    .map(([name, schema]) => fieldOf(name, schema, policy)),
  ...Object.entries(policy.facts ?? {})
    .filter(([, { of }]) => of.includes(type))
    .map(([name, { name: label, is }]) => ({
      name: `${OWN_FACT}${name}`,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      required: false,
      isFirst: true,
      control: controlOfFact(is, policy),
    })),
  ...dutiesAgreed(policy).map((duty) => ({
    name: `${AGREED}${duty}`,
    label: agreedDay(dutyName(duty, policy)),
    required: false,
    isFirst: false,
    control: { kind: 'date' } as const,
  })),
];

/** What is to be done by a day agreed in each case. */
const dutiesAgreed = ({ stages }: Policy) => [
  ...new Set(
    stages.flatMap(({ steps }) =>
      steps.filter(({ limit }) => limit === 'agreed').map(({ duty }) => duty),
    ),
  ),
];

/** How the names of days begin that are agreed with the complainant. */
const AGREED = 'dueDates.';

/** How the names of the landlord's own facts begin. */
const OWN_FACT = 'facts.';

function controlOfFact(is: unknown, policy: Policy): Control {
  if (is === 'yes-no' || is === 'number' || is === 'date' || is === 'text') return { kind: is };
  if (is === 'role' || is === 'roles')
    return controlOf('by', is === 'role' ? 'one' : 'several', policy);
  return Array.isArray(is)
    ? { kind: 'one', options: named(is) }
    : { kind: 'one', options: named(Object.keys(Object(is)), Object(is)) };
}

/** An event of a landlord's own carries what other letters and decisions do. */
function shapeOf(type: EventType): Readonly<Record<string, Schema>> {
  const schemas = eventSchemas as unknown as Readonly<Record<string, Schema>>;
  const fieldsIn = (name: string) => schemas[name]?._zod.def.shape ?? {};
  return type in schemas
    ? fieldsIn(type)
    : { ...fieldsIn('complaint.formalised'), ...fieldsIn('hearing.declined') };
}

function fieldOf(name: string, schema: Schema, policy: Policy): Field {
  const { type, innerType } = schema._zod.def;
  const inner = type === 'optional' && innerType ? innerType : schema;
  return {
    name,
    label: FIELD_LABELS[name] ?? inWords(name),
    required: inner === schema,
    isFirst: FIRST.has(name),
    control: controlFor(name, inner, policy),
  };
}

function controlFor(name: string, schema: Schema, policy: Policy): Control {
  const { type, element, options = [], entries, format } = schema._zod.def;
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'number') return { kind: 'number' };
  if (format === 'date') return { kind: 'date' };
  if (entries) return { kind: 'one', options: named(Object.values(entries)) };
  if (name === 'orders' || name === 'findings') return { kind: name };
  const isList = element !== undefined || options.some((one) => one._zod.def.element);
  if (name === 'about' && !isList) return { kind: 'one', options: typesOf(policy) };
  return controlOf(name, isList ? 'several' : 'one', policy);
}

/** The control of a text, or of several texts, by what it is called. */
function controlOf(name: string, kind: 'one' | 'several', policy: Policy): Control {
  const listed = optionsOf(name, policy);
  if (listed.length > 0) return { kind, options: listed };
  if (kind === 'several') return { kind: 'lines' };
  return { kind: LONG.has(name) ? 'long' : 'text' };
}

const LONG = new Set(
  'reasons note learning complaint decision outcomesSought responsibleFor notResponsibleFor'.split(
    ' ',
  ),
);

const named = (values: readonly string[], names: Readonly<Record<string, string>> = {}): Option[] =>
  values.map((value) => ({ value, name: names[value] ?? inWords(value) }));

const ROLE_FIELDS = new Set(
  'by recipient to copiedTo decidedBy authorisedBy with invited papersTo'.split(' '),
);

/** What can be chosen for a field, where that is a list: the package's own, and what the policy adds. */
function optionsOf(name: string, policy: Policy): Option[] {
  const { names = {} } = policy;
  if (ROLE_FIELDS.has(name)) return named(Object.keys({ ...ROLES, ...policy.roles }), names.roles);
  switch (name) {
    case 'contents':
      return named([...CONTENTS, ...(policy.contents ?? [])], names.contents);
    case 'subject':
      return named([...SUBJECTS, ...(policy.subjects ?? [])], names.subjects);
    case 'about':
    case 'takenIntoAccount':
      return named([...TOPICS, ...(policy.topics ?? [])], names.topics);
    case 'tenure':
      return named([...TENURES, ...(policy.tenures ?? [])], names.tenures);
    case 'signposts':
      return named(Object.keys({ ...SIGNPOSTS, ...policy.bodies }), {
        ...SIGNPOSTS,
        ...policy.bodies,
      });
    case 'outcome':
      return named(['upheld', 'partly-upheld', 'not-upheld']);
    case 'stage':
      return policy.stages.map(({ id, name: stage }) => ({ value: id, name: stage }));
    case 'ground':
      return groundsToRefuse(policy);
    case 'grounds':
      return policy.scope.grounds
        .filter(({ effect }) => effect === 'exclude')
        .map(({ id, clause, name: ground }) => ({ value: id, name: `${ground} (${clause})` }));
    default:
      return [];
  }
}

function groundsToRefuse({ refusal }: Policy): Option[] {
  if (typeof refusal !== 'object' || typeof refusal.grounds !== 'object') return [];
  return refusal.grounds.map(({ id, name }) => ({ value: id, name: `The request ${name}` }));
}

/** A type of event as something to choose. */
export const eventOption = (type: EventType, policy: Policy): Option => {
  const name = eventName(type, policy);
  return { value: type, name: name.charAt(0).toUpperCase() + name.slice(1) };
};

/** The events that something can be about. */
const typesOf = (policy: Policy): Option[] =>
  [...EVENT_TYPES, ...(Object.keys(policy.events ?? {}) as EventType[])].map((type) =>
    eventOption(type, policy),
  );

/** Options of a letter that are days, and those to which the answer is yes or no. */
const DAYS = new Set(['newDueDate', 'answerBy', 'escalateBy', 'hearingOn']);
const YES_OR_NO = new Set(['agreed', 'exceptional', 'independent']);
const LISTS = new Set(['copiedTo', 'grounds', 'found', 'members', 'signposts']);

/** What a letter takes that has a place of its own on the page, or that no form asks for. */
const NOT_ASKED = ['on', 'code', 'also', 'facts', 'matter'];

/** The fields of a kind of letter, by the names of its options. */
export const fieldsOfLetter = (options: readonly string[], policy: Policy): Field[] =>
  options
    .filter((name) => !NOT_ASKED.includes(name))
    .map((name) => ({
      name,
      label: FIELD_LABELS[name] ?? inWords(name),
      required: false,
      isFirst: FIRST.has(name),
      control: controlOfOption(name, policy),
    }));

function controlOfOption(name: string, policy: Policy): Control {
  if (DAYS.has(name)) return { kind: 'date' };
  if (YES_OR_NO.has(name)) return { kind: 'yes-no' };
  if (name === 'remedies') return { kind: 'promises' };
  return controlOf(name, LISTS.has(name) ? 'several' : 'one', policy);
}
