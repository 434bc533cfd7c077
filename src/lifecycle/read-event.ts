import { ComplaintsError, type Issue, nearest, show } from '../errors.js';
import {
  CONTENTS,
  deepFreeze,
  EVENT_TYPES,
  type EventType,
  type Policy,
  ROLES,
  SIGNPOSTS,
  SUBJECTS,
  TENURES,
  TOPICS,
  toIssues,
} from '../policy/index.js';
import { eventSchemas, fieldsOf } from './event-schema.js';
import type { ComplaintEvent } from './events.js';
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
  if (type === undefined) {
    return {
      path: 'type',
      message: `is missing: ${show(input)} should be an object with a type and the date on which it happened`,
    };
  }
  if (type === 'compliment' || type === 'feedback') {
    return {
      path: 'type',
      message: `'${type}' is no fact of a complaint: keep it with recordFeedback`,
    };
  }
  const near = typeof type === 'string' ? nearest(type, EVENT_TYPES) : undefined;
  return {
    path: 'type',
    message: `${show(type)} is not a type of event${near ? `: did you mean '${near}'?` : ''}`,
  };
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
];

/** Roles, contents and subjects are closed lists to which a policy can add. */
function unknownWords(policy: Policy, input: Record<string, unknown>): Issue[] {
  const type = input['type'];
  const roles =
    type === 'referral.made' ? ROLE_FIELDS.filter((field) => field !== 'to') : ROLE_FIELDS;
  return [
    ...unknownIn(
      input,
      roles,
      [...Object.keys(ROLES), ...Object.keys(policy.roles ?? {})],
      'role',
      'roles',
    ),
    ...unknownIn(
      input,
      ['contents'],
      [...CONTENTS, ...(policy.contents ?? [])],
      'content of a letter',
      'contents',
    ),
    ...unknownIn(
      input,
      type === 'notice.given' ? [] : ['about', 'takenIntoAccount'],
      [...TOPICS, ...(policy.topics ?? [])],
      'topic',
      'topics',
    ),
    ...unknownIn(input, ['tenure'], [...TENURES, ...(policy.tenures ?? [])], 'tenure', 'tenures'),
    ...unknownIn(
      input,
      ['signposts'],
      [...Object.keys(SIGNPOSTS), ...Object.keys(policy.bodies ?? {})],
      'body to be pointed to',
      'bodies',
    ),
    ...unknownIn(
      input,
      ['subject'],
      [...SUBJECTS, ...(policy.subjects ?? [])],
      'subject',
      'subjects',
    ),
  ];
}

function unknownIn(
  input: Record<string, unknown>,
  fields: readonly string[],
  known: readonly string[],
  what: string,
  list: string,
): Issue[] {
  return fields.flatMap((field) => {
    const value = input[field];
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item: unknown, index): Issue[] =>
      typeof item !== 'string' || item === '' || known.includes(item)
        ? []
        : [
            {
              path: Array.isArray(value) ? `${field}.${index}` : field,
              message: `'${item}' is not a ${what} known here: add it to the policy's ${list}, or use one of ${known.join(', ')}`,
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
