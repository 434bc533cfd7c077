import * as z from 'zod/mini';
import { isoDateSchema as date, roleSchema, strict } from '../../policy/index.js';
import type { LetterKind } from './options.js';

const maybe = z.exactOptional;
const words = maybe(z.string());
const day = maybe(date);
const yesOrNo = maybe(z.boolean());
const role = maybe(roleSchema);
const roles = maybe(z.array(roleSchema));
const texts = maybe(z.array(z.string()));

const matter = maybe(z.looseObject({ raisedOn: date }));

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

/** What each kind takes, field by field. */
export const SCHEMAS = {
  acknowledgement: strict({
    ...basics,
    complaint: words,
    outcomesSought: words,
    responsibleFor: words,
    notResponsibleFor: words,
    matter,
    answerBy: day,
    signposts: texts,
  }),
  'holding-letter': strict({ ...basics, newDueDate: day, reasons: words, agreed: yesOrNo }),
  response: strict({ ...decision, escalateBy: day }),
  'refusal-to-accept': strict({
    ...basics,
    grounds: texts,
    matter,
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
