import type { Issue } from '../errors.js';
import { ComplaintsError, nearest, show } from '../errors.js';
import type { ComplaintEvent, EventType, Policy } from '../policy/index.js';
import {
  BODIES,
  CONTENTS,
  deepFreeze,
  EVENT_TYPES,
  eventSchemas,
  fieldsOf,
  oncePer,
  ROLES,
  SUBJECTS,
  TENURES,
  TOPICS,
  toIssues,
} from '../policy/index.js';
import { lifecycleOf } from './lifecycle.js';
import { eventFaults, WORD_KINDS } from './words.js';

/** What a new event is read against. */
export interface Against {
  readonly policy: Policy;
  /** What can be recorded instead. */
  readonly possible: readonly EventType[];
}

/**
 * Reads one event from anything, or says what is wrong with it.
 *
 * @throws {@link ComplaintsError} `event/invalid` where it cannot be read as an event at
 * all; `event/impossible` where it can, and the policy has no place for it. Both list
 * the types that can be recorded.
 */
export function readEvent(input: unknown, against: Against): ComplaintEvent {
  const { policy, possible } = against;
  const invalid = (issues: readonly Issue[]) =>
    new ComplaintsError('event/invalid', { given: input, issues, possible });
  const type =
    typeof input === 'object' && input !== null ? (input as { type?: unknown }).type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(eventSchemas(), type))
    throw invalid([unknownType(input, type)]);

  const parsed = eventSchemas()[type as EventType].safeParse(input);
  const issues = [
    ...(parsed.success
      ? []
      : toIssues(
          parsed.error.issues,
          input,
          eventFaults.unknownField(type, fieldsOf(type as EventType)),
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
  if (type === undefined) return { path, message: eventFaults.noType(show(input)) };
  if (type === 'compliment' || type === 'feedback')
    return { path, message: eventFaults.feedback(type) };
  const near = typeof type === 'string' ? nearest(type, EVENT_TYPES) : undefined;
  return { path, message: eventFaults.unknownType(show(type), near) };
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
  { list: 'roles', known: Object.keys(ROLES), fields: ROLE_FIELDS },
  { list: 'contents', known: CONTENTS, fields: ['contents'] },
  { list: 'topics', known: TOPICS, fields: ['about', 'takenIntoAccount'] },
  { list: 'tenures', known: TENURES, fields: ['tenure'] },
  { list: 'bodies', known: BODIES, fields: ['signposts'] },
  { list: 'subjects', known: SUBJECTS, fields: ['subject'] },
] as const;

/** Fields that hold something else in an event of one type. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'referral.made': ['to'],
  'notice.given': ['about', 'takenIntoAccount'],
};

interface Words {
  readonly field: string;
  readonly known: ReadonlySet<string>;
  /** What to say of another word. */
  readonly advice: string;
}

/** The words that are known under a policy, for each field. */
const wordsOf = oncePer((policy: Policy): readonly Words[] =>
  WORDS.flatMap(({ list, known, fields }) => {
    const own = policy[list] ?? [];
    const words = [...known, ...(Array.isArray(own) ? own : Object.keys(own))];
    const advice = eventFaults.unknownWord(WORD_KINDS[list], list, words);
    return fields.map((field) => ({ field, known: new Set(words), advice }));
  }),
);

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

/** Why the policy has no place for an event; `undefined` where it has. The order of events is never a reason. */
function impossible(event: ComplaintEvent, { policy }: Against): string | undefined {
  const lifecycle = lifecycleOf(policy);
  if (!lifecycle.known.includes(event.type)) {
    const name = `${policy.title} (${policy.landlord}, ${policy.edition})`;
    return eventFaults.noStep(name, event.type);
  }
  if (event.stage !== undefined && !lifecycle.stages.includes(event.stage)) {
    return eventFaults.noStage(policy.title, event.stage, lifecycle.stages);
  }
  return undefined;
}
