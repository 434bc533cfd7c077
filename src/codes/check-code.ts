import * as z from 'zod/mini';
import { wholeOf } from '../border/index.js';
import type { Issue } from '../errors.js';
import {
  deepFreeze,
  durationSchema,
  dutySchema,
  eventTypeSchema,
  isoDateSchema,
  maybe,
  once,
  text,
  toIssues,
} from '../policy/index.js';
import type { Code } from './code.js';

/** Parameters that are lists of names. */
const LISTS = [
  ...['includes', 'ifNotAgreed', 'subjects', 'actors', 'affected', 'refusalNeeds', 'exclusions'],
  ...['exclusionsAre', 'thirdStageNeeds', 'thirdStage', 'namesNotUsed', 'escalationNeeds'],
  ...['joinedIf', 'newComplaintIf', 'policyStates', 'triggers', 'factors', 'handlerDuties'],
  ...['record', 'remedies', 'remedyStates', 'compensation', 'report', 'reportTo', 'published'],
  ...[
    'objectives',
    'contents',
    'beforeDecision',
    'ombudsmanAt',
    'exclusionsFor',
    'settlementNeeds',
  ],
];

/** The schema of parameters: the lists, the structures below, and single values for the rest. */
const parameters = once(() => {
  const stage = z.int().check(z.gte(1), z.lte(3));
  const by = z.enum(['right', 'agreement']);
  const writtenAs = maybe(z.literal('days'));
  return z.catchall(
    z.object({
      ...Object.fromEntries(LISTS.map((name) => [name, maybe(z.array(text))])),
      limit: maybe(
        z.looseObject({
          ...durationSchema().shape,
          stage,
          duty: dutySchema(),
          from: eventTypeSchema(),
          writtenAs,
          reading: maybe(text),
        }),
      ),
      latest: maybe(durationSchema()),
      extension: maybe(
        z.looseObject({
          stage,
          most: durationSchema(),
          by,
          writtenAs,
          cases: maybe(text),
          beyond: maybe(z.looseObject({ by, cases: text })),
          noticeBy: maybe(z.literal('due-date')),
          reading: maybe(text),
        }),
      ),
      agreementOver: maybe(
        z.looseObject({
          time: maybe(durationSchema()),
          extension: maybe(durationSchema()),
          from: maybe(eventTypeSchema()),
        }),
      ),
      every: maybe(durationSchema()),
      deadline: maybe(isoDateSchema()),
      ageLimit: maybe(durationSchema()),
      of: maybe(z.array(eventTypeSchema())),
      stages: maybe(z.array(stage)),
      leastStages: maybe(z.int()),
      mostStages: maybe(z.int()),
      finalStage: maybe(stage),
    }),
    z.union([z.string(), z.number(), z.boolean()]),
  );
});

const codeSchema = once(() =>
  z.looseObject({
    id: text,
    title: text,
    edition: text,
    inForce: z.looseObject({
      from: isoDateSchema(),
      to: maybe(isoDateSchema()),
      lookedAtUntil: maybe(isoDateSchema()),
      reading: maybe(text),
    }),
    graceUntil: maybe(isoDateSchema()),
    sections: maybe(z.record(z.string(), text)),
    provisions: z.array(
      z.looseObject({
        number: text,
        level: z.enum(['must', 'should']),
        topic: text,
        summary: text,
        checkable: z.enum(['policy', 'case', 'organisation']),
        parameters: parameters(),
        reading: maybe(text),
        otherReading: maybe(z.looseObject({ says: text, parameters: maybe(parameters()) })),
        checkedAgainstText: z.boolean(),
      }),
    ),
  }),
);

/** Reads an edition of the Code from outside this package, and lists its faults. */
export function codeOf(input: Code): { readonly code: Code; readonly issues: readonly Issue[] } {
  const { data, excess } = wholeOf(input);
  if (excess) return { code: data, issues: [excess] };
  const { error } = codeSchema().safeParse(data);
  return { code: deepFreeze(data), issues: error ? toIssues(error.issues, data) : [] };
}
