import * as z from 'zod/mini';
import { ComplaintsError, type Issue } from '../errors.js';
import {
  isoDateSchema as date,
  type Policy,
  roleSchema,
  strict,
  toIssues,
} from '../policy/index.js';
import type { LetterBasics, LetterKind, LetterOptions } from './letter-options.js';

const maybe = z.exactOptional;
const words = maybe(z.string());
const day = maybe(date);
const yesOrNo = maybe(z.boolean());
const role = maybe(roleSchema);
const roles = maybe(z.array(roleSchema));
const texts = maybe(z.array(z.string()));

const basics = {
  on: date,
  stage: words,
  code: maybe(z.looseObject({ id: z.string(), provisions: z.array(z.any()) })),
  copiedTo: roles,
  also: maybe(z.record(z.string(), z.string())),
};

const decision = {
  ...basics,
  complaint: words,
  outcome: maybe(z.enum(['upheld', 'partly-upheld', 'not-upheld'])),
  decision: words,
  reasons: words,
  remedies: maybe(z.array(strict({ what: z.string(), by: day }))),
  learning: words,
  decidedBy: maybe(z.union([roleSchema, z.array(roleSchema)])),
  independent: yesOrNo,
  found: texts,
};

const SCHEMAS = {
  acknowledgement: strict({
    ...basics,
    complaint: words,
    outcomesSought: words,
    responsibleFor: words,
    notResponsibleFor: words,
    answerBy: day,
    signposts: texts,
  }),
  'holding-letter': strict({ ...basics, newDueDate: day, reasons: words, agreed: yesOrNo }),
  response: strict({ ...decision, escalateBy: day }),
  'refusal-to-accept': strict({
    ...basics,
    grounds: texts,
    matter: maybe(z.looseObject({ raisedOn: date })),
    reasons: words,
    decidedBy: role,
  }),
  'refusal-to-escalate': strict({ ...basics, ground: words, reasons: words, authorisedBy: role }),
  'panel-invitation': strict({
    ...basics,
    hearingOn: day,
    time: words,
    place: words,
    members: roles,
  }),
  'panel-decision': strict(decision),
  'final-signposting': strict(basics),
} satisfies Record<LetterKind, z.ZodMiniType>;

/** The kinds of letter there are. */
export const LETTER_KINDS = Object.keys(SCHEMAS) as readonly LetterKind[];

/** Options given by callers without types. A text that is only blank was not given. */
export function checkedOptions<K extends LetterKind>(
  kind: K,
  given: unknown,
  policy: Policy,
): LetterOptions[K] {
  if (!Object.hasOwn(SCHEMAS, kind)) {
    throw new ComplaintsError('argument/invalid', {
      given: kind,
      expected: 'a kind of letter',
      possible: LETTER_KINDS,
    });
  }
  const schema: z.ZodMiniType = SCHEMAS[kind];
  const parsed = schema.safeParse(given);
  const issues = parsed.success ? unknownNames(given as LetterBasics, policy) : [];
  if (!parsed.success || issues.length > 0) {
    throw new ComplaintsError('argument/invalid', {
      given,
      issues: parsed.success ? issues : toIssues(parsed.error.issues, given),
      possible: Object.keys(SCHEMAS[kind].shape),
    });
  }
  const fields = Object.entries(given as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    fields.filter(([, value]) => !isBlank(value)),
  ) as unknown as LetterOptions[K];
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** Stages and contents that the policy does not have. */
function unknownNames(
  { stage, also = {} }: LetterBasics,
  { stages, contents = [] }: Policy,
): Issue[] {
  const ids = stages.map(({ id }) => id);
  const unknown = Object.keys(also).filter((name) => !contents.includes(name));
  const own = contents.length > 0 ? `its own are ${contents.join(', ')}` : 'it has none of its own';
  return [
    ...(stage === undefined || ids.includes(stage)
      ? []
      : [
          {
            path: 'stage',
            message: `'${stage}' is no stage of the policy: its stages are ${ids.join(', ')}`,
          },
        ]),
    ...unknown.map((name) => ({
      path: `also.${name}`,
      message: `'${name}' is no content of the policy's own: ${own}`,
    })),
  ];
}
