import type * as z from 'zod/mini';
import type { Issue } from '../../errors.js';
import { ComplaintsError } from '../../errors.js';
import type { Policy } from '../../policy/index.js';
import { toIssues } from '../../policy/index.js';
import type { LetterBasics, LetterKind, LetterOptions } from './options.js';
import { LETTER_KINDS, SCHEMAS } from './schema.js';

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
