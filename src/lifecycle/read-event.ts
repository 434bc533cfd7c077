import type { Issue } from '../errors.js';
import { ComplaintsError, nearest, show } from '../errors.js';
import type { ComplaintEvent, EventType, Policy } from '../policy/index.js';
import {
  CONTENTS,
  deepFreeze,
  EVENT_TYPES,
  eventSchemas,
  fieldsOf,
  ROLES,
  SIGNPOSTS,
  SUBJECTS,
  TENURES,
  TOPICS,
  toIssues,
} from '../policy/index.js';
import { lifecycleOf } from './lifecycle.js';

/** What a new fact is read against. */
export interface Against {
  readonly policy: Policy;
  /** What can be recorded instead. */
  readonly possible: readonly EventType[];
}

/**
 * Reads one fact from anything, or says what is wrong with it.
 *
 * @throws {@link ComplaintsError} `event/invalid` where it cannot be read as a fact at
 * all; `event/impossible` where it can, and the policy has no place for it. Both list
 * the types that can be recorded.
 */
export function readEvent(input: unknown, against: Against): ComplaintEvent {
  const { policy, possible } = against;
  const invalid = (issues: readonly Issue[]) =>
    new ComplaintsError('event/invalid', { given: input, issues, possible });
  const type =
    typeof input === 'object' && input !== null ? (input as { type?: unknown }).type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(eventSchemas, type))
    throw invalid([unknownType(input, type)]);

  const parsed = eventSchemas[type as EventType].safeParse(input);
  const issues = [
    ...(parsed.success
      ? []
      : toIssues(
          parsed.error.issues,
          input,
          `is not a field of '${type}': its fields are ${fieldsOf(type as EventType).join(', ')}`,
        )),
    ...unknownWords(policy, input as Record<string, unknown>),
  ];
  if (!parsed.success || issues.length > 0) throw invalid(issues);

  const event = deepFreeze(parsed.data) as ComplaintEvent;
  const because = impossible(event, against);
  if (because) throw new ComplaintsError('event/impossible', { given: input, because, possible });
  return event;
}

function unknownType(input: unknown, type: unknown): Issue {
  const path = 'type';
  if (type === undefined) {
    const message = `is missing: ${show(input)} should be an object with a type and the date on which it happened`;
    return { path, message };
  }
  if (type === 'compliment' || type === 'feedback') {
    return { path, message: `'${type}' is no fact of a complaint: keep it with recordFeedback` };
  }
  const near = typeof type === 'string' ? nearest(type, EVENT_TYPES) : undefined;
  const guess = near ? `: did you mean '${near}'?` : '';
  return { path, message: `${show(type)} is not a type of event${guess}` };
}

const ROLE_FIELDS = [
  'by',
  'recipient',
  'to',
  'with',
  'decidedBy',
  'authorisedBy',
  'copiedTo',
  'members',
  'invited',
  'papersTo',
] as const;

/** Roles, contents and the like: closed lists to which a policy can add, and the fields that hold words of them. */
const WORDS = [
  { what: 'role', list: 'roles', known: Object.keys(ROLES), fields: ROLE_FIELDS },
  { what: 'content of a letter', list: 'contents', known: CONTENTS, fields: ['contents'] },
  { what: 'topic', list: 'topics', known: TOPICS, fields: ['about', 'takenIntoAccount'] },
  { what: 'tenure', list: 'tenures', known: TENURES, fields: ['tenure'] },
  {
    what: 'body to be pointed to',
    list: 'bodies',
    known: Object.keys(SIGNPOSTS),
    fields: ['signposts'],
  },
  { what: 'subject', list: 'subjects', known: SUBJECTS, fields: ['subject'] },
] as const;

/** Fields that hold something else in a fact of one type. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'referral.made': ['to'],
  'notice.given': ['about', 'takenIntoAccount'],
};

/** The words that are known under a policy, for each field; worked out once. */
const wordsUnder = new WeakMap<Policy, readonly Words[]>();

interface Words {
  readonly field: string;
  readonly known: ReadonlySet<string>;
  /** What to say of another word. */
  readonly advice: string;
}

function wordsOf(policy: Policy): readonly Words[] {
  const made =
    wordsUnder.get(policy) ??
    WORDS.flatMap(({ what, list, known, fields }) => {
      const own = policy[list] ?? [];
      const words = [...known, ...(Array.isArray(own) ? own : Object.keys(own))];
      const advice = `is not a ${what} known here: add it to the policy's ${list}, or use one of ${words.join(', ')}`;
      return fields.map((field) => ({ field, known: new Set(words), advice }));
    });
  wordsUnder.set(policy, made);
  return made;
}

/** Words that are neither known to everybody nor the policy's own. */
function unknownWords(policy: Policy, input: Record<string, unknown>): Issue[] {
  const others = OTHERWISE[input['type'] as string] ?? [];
  return wordsOf(policy).flatMap(({ field, known, advice }) => {
    const value = input[field];
    if (value === undefined || others.includes(field)) return [];
    const words: readonly unknown[] = Array.isArray(value) ? value : [value];
    return words.flatMap((word, index) =>
      typeof word !== 'string' || word === '' || known.has(word)
        ? []
        : [
            {
              path: Array.isArray(value) ? `${field}.${index}` : field,
              message: `'${word}' ${advice}`,
            },
          ],
    );
  });
}

/** Why the policy has no place for a fact; `undefined` where it has. The order of facts is never a reason. */
function impossible(event: ComplaintEvent, { policy }: Against): string | undefined {
  const lifecycle = lifecycleOf(policy);
  if (!lifecycle.known.includes(event.type)) {
    return `${policy.title} (${policy.landlord}, ${policy.edition}) has no step for '${event.type}'.`;
  }
  if (event.stage !== undefined && !lifecycle.stages.includes(event.stage)) {
    return `${policy.title} has no stage '${event.stage}': its stages are ${lifecycle.stages.join(', ')}.`;
  }
  return undefined;
}
