import * as z from 'zod/mini';
import { DENOMINATORS, DUPLICATES, TENURE_GROUPS } from '../caseload/index.js';
import type { By } from '../obligations/index.js';
import { SOURCES } from '../obligations/index.js';
import type { Json } from '../policy/index.js';
import {
  CODE_EDITIONS,
  eventSchema,
  eventTypeSchema,
  isoDateSchema,
  text,
} from '../policy/index.js';
import type { Ask, CaseFile, Questions } from './case.js';
import { COUNTING_RULES, MEASURE_NAMES, OMBUDSMAN_RULES } from './case.js';
import type { KeptFile } from './kept.js';
import { casesIn, wholeFile } from './kept.js';

const maybe = z.exactOptional;
const whole = z.int();
const names = maybe(z.array(text));
const edition = z.enum(CODE_EDITIONS);
const closures = maybe(z.array(isoDateSchema()));
const json = z.json() as unknown as z.ZodMiniType<Json, Json>;
/** A policy can add facts, so their names are not fixed here. */
const facts = z.record(z.string(), json);

const key = z.union([
  z.strictObject({ policy: text, clause: text }),
  z.strictObject({ code: edition, provision: text }),
  z.strictObject({ counting: z.enum(COUNTING_RULES) }),
  z.strictObject({ ombudsman: z.enum(OMBUDSMAN_RULES) }),
  z.strictObject({ measure: z.enum(MEASURE_NAMES) }),
]);

const source = z.strictObject({
  name: text,
  url: maybe(text),
  figure: maybe(whole),
  note: maybe(text),
});

const events = z.array(eventSchema());
const told = {
  policy: text,
  events,
  silentOn: maybe(z.array(eventTypeSchema())),
  closures,
};
/** As in a file: see `Kept`. */
const continued = { after: text, first: maybe(z.int().check(z.positive())), events };
const history = z.union([text, z.strictObject(told), z.strictObject(continued)]);
const named = { title: text, source: maybe(source) };
const asOf = { history, asOf: isoDateSchema() };
const manyAsOf = { histories: z.array(history), asOf: isoDateSchema() };

/** The options of figures. The implementation judges whether they make sense: a case can ask for a refusal. */
const counted = {
  from: isoDateSchema(),
  to: isoDateSchema(),
  homes: maybe(z.partialRecord(z.enum(TENURE_GROUPS), whole)),
  denominator: maybe(z.enum(DENOMINATORS)),
  otherwiseTenure: maybe(text),
  tenureGroups: maybe(z.record(text, z.enum(TENURE_GROUPS))),
  lateness: maybe(z.array(whole)),
  duplicates: maybe(z.enum(DUPLICATES)),
};

const change = z.strictObject({
  policy: maybe(text),
  edition: maybe(edition),
  bankHolidays: closures,
});

const limit = z.strictObject({
  amount: whole,
  unit: z.enum(['working-days', 'calendar-days', 'days', 'weeks', 'months']),
  counting: maybe(z.literal('include-start')),
  readAs: maybe(z.enum(['working-days', 'calendar-days'])),
});

/** The input of each question: see `Questions`. */
const QUESTIONS = {
  'add-working-days': { date: isoDateSchema(), days: whole, closures },
  'working-days-between': { from: isoDateSchema(), to: isoDateSchema(), closures },
  'is-working-day': { date: isoDateSchema(), closures },
  'bank-holiday-on': { date: isoDateSchema() },
  'due-date': { from: isoDateSchema(), limit, closures },
  'add-calendar-days': { date: isoDateSchema(), days: whole },
  'add-months': { date: isoDateSchema(), months: whole },
  'code-in-force': { date: isoDateSchema() },
  obligations: { ...asOf, duties: names },
  owed: { ...asOf, by: maybe(z.array(z.enum(SOURCES as readonly [By, ...By[]]))) },
  breaches: asOf,
  'not-shown': asOf,
  position: asOf,
  signposts: asOf,
  scope: { policy: text, matter: facts },
  escalation: { history, request: facts },
  conduct: { policy: text, behaviour: facts },
  'audit-policy': { policy: text, edition, provisions: names },
  'audit-complaint': { ...asOf, edition: maybe(edition), provisions: names },
  ombudsman: asOf,
  measure: { ...manyAsOf, ...counted },
  'what-if': { ...manyAsOf, change },
} satisfies { [A in Ask]: { [K in keyof Questions[A]]-?: z.ZodMiniType } };

const caseSchema = z.union(
  Object.entries(QUESTIONS).map(([ask, given]) =>
    z.strictObject({
      id: text,
      keys: z.array(key).check(z.minLength(1)),
      because: text,
      ask: z.literal(ask),
      given: z.strictObject(given),
      expected: json,
      source: maybe(source),
    }),
  ),
);

const table = z.strictObject({
  like: z.record(text, json),
  columns: z.array(text),
  rows: z.array(z.array(json)),
});

const fileOf = <T extends z.ZodMiniType>(one: T) =>
  z.strictObject({
    title: text,
    histories: maybe(
      z.record(
        text,
        z.union([
          z.strictObject({ ...told, ...named }),
          z.strictObject({ ...continued, ...named }),
        ]),
      ),
    ),
    cases: z.array(one),
    leftOut: maybe(
      z.array(z.strictObject({ source: text, what: text, rows: whole, because: text })),
    ),
  });

/** Expands the short forms in a file. An error there becomes an issue of the file. */
const writtenOut = <Input, Output>(write: (file: KeptFile) => Output) =>
  z.transform((file: Input, { issues }) => {
    try {
      return write(file as KeptFile);
    } catch (error) {
      issues.push({ code: 'custom', message: (error as Error).message, input: file });
      return z.NEVER;
    }
  });

/**
 * Reads a file of cases. In its kept form, similar cases can be a table, and a history can continue another. The result
 * has every case and every history written out. As JSON Schema: `housing-complaints/schema/conformance.json`.
 */
export const caseFileSchema = z.pipe(
  z.pipe(
    z.pipe(
      fileOf(z.union([table, caseSchema])),
      writtenOut((file) => ({ ...file, cases: casesIn(file) })),
    ),
    fileOf(caseSchema),
  ),
  writtenOut(wholeFile),
) as unknown as z.ZodMiniType<CaseFile>;
