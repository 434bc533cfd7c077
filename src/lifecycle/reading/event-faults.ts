import { wholeOf } from '../../border/index.js';
import type { Issue } from '../../errors.js';
import { ComplaintsError, nearest, show } from '../../errors.js';
import type { CommonEventType, ComplaintEvent, EventType, Policy } from '../../policy/index.js';
import {
  deepFreeze,
  EVENT_TYPES,
  eventSchemas,
  fieldsOf,
  isOwnEvent,
  ownEventSchema,
  ownFact,
  ownValueFault,
  toIssues,
} from '../../policy/index.js';
import { lifecycleOf } from '../machine.js';
import { eventFaults, ownFactFaults } from '../words.js';
import { wordsOf } from './field-words.js';

/** More values than any event has. */
const MOST_VALUES = 2_000;

/** The context in which a new event is read. */
export interface Against {
  readonly policy: Policy;
  /** The types that can be recorded instead. */
  readonly possible: () => readonly EventType[];
}

/** Reads an event with its schema, which explains each fault: see `readEvent`. */
export function readBySchema(input: unknown, against: Against): ComplaintEvent {
  const { policy } = against;
  const possible = against.possible();
  const invalid = (issues: readonly Issue[]) =>
    new ComplaintsError('event/invalid', { given: input, issues, possible });
  const type =
    typeof input === 'object' && input !== null ? (input as { type?: unknown }).type : undefined;
  const schema = schemaOf(type);
  if (!schema || typeof type !== 'string') throw invalid([unknownType(input, type)]);

  const { data: given, excess } = wholeOf(input, MOST_VALUES);
  if (excess) throw invalid([excess]);

  const parsed = schema.safeParse(given);
  const ofFacts = inFacts(policy, type as EventType, given as Record<string, unknown>);
  const issues = [
    ...(parsed.success
      ? []
      : toIssues(
          parsed.error.issues,
          given,
          eventFaults.unknownField(type, fieldsOf(type as EventType)),
        )
    ).filter(({ path }) => ofFacts.every((issue) => issue.path !== path)),
    ...ofFacts,
    ...unknownWords(policy, given as Record<string, unknown>),
  ];
  if (!parsed.success || issues.length > 0) throw invalid(issues);

  const event = deepFreeze(parsed.data) as ComplaintEvent;
  const because = impossible(event, against);
  if (because) throw new ComplaintsError('event/impossible', { given: input, because, possible });
  return event;
}

const schemaOf = (type: unknown) =>
  isOwnEvent(type)
    ? ownEventSchema()
    : typeof type === 'string' && Object.hasOwn(eventSchemas(), type)
      ? eventSchemas()[type as CommonEventType]
      : undefined;

function unknownType(input: unknown, type: unknown): Issue {
  const path = 'type';
  if (type === undefined) return { path, message: eventFaults.noType(show(input)) };
  if (type === 'compliment' || type === 'feedback')
    return { path, message: eventFaults.feedback(type) };
  const near = typeof type === 'string' ? nearest(type, EVENT_TYPES) : undefined;
  return { path, message: eventFaults.unknownType(show(type), near) };
}

/** Faults in the landlord's own facts, including facts given at the wrong level. */
function inFacts(policy: Policy, type: EventType, input: Record<string, unknown>): Issue[] {
  const { facts, ...fields } = input;
  const astray = Object.keys(fields).filter((name) => ownFact(policy, name));
  const isFacts = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  return [
    ...astray.map((path) => ({ path, message: ownFactFaults.underFacts(path) })),
    ...(isFacts ? factFaults(policy, type, facts) : []),
  ];
}

/** Words that are neither in the vocabulary nor the policy's own. */
function unknownWords(policy: Policy, input: Record<string, unknown>): Issue[] {
  return wordsOf(policy, input['type']).flatMap(({ field, known, advice }) => {
    const value = input[field];
    if (value === undefined) return [];
    const words: readonly unknown[] = Array.isArray(value) ? value : [value];
    const isUnknown = (word: unknown) =>
      typeof word === 'string' && word !== '' && !known.has(word);
    if (!words.some(isUnknown)) return [];
    const unknown = [...words.entries()].filter(([, word]) => isUnknown(word));
    // The known words are listed once, with the first unknown one.
    return unknown.map(([index, word], nth) => ({
      path: Array.isArray(value) ? `${field}.${index}` : field,
      message: `${show(word)} ${nth === 0 ? advice.whole : advice.short}`,
    }));
  });
}

/** Why an event cannot occur under the policy; `undefined` if it can. The order of events is never a reason. */
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

/** Faults in the landlord's own facts that an event of this type gives. */
export function factFaults(
  { facts = {}, ...policy }: Policy,
  type: EventType,
  given: object,
): Issue[] {
  const possible = Object.keys(facts).filter((name) => facts[name]?.of.includes(type));
  return Object.entries(given).flatMap(([name, value]): Issue[] => {
    const fact = ownFact({ facts }, name);
    const path = `facts.${name}`;
    const message = !fact
      ? ownFactFaults.unknown(type, possible, nearest(name, Object.keys(facts)))
      : !possible.includes(name)
        ? ownFactFaults.ofOthers(type, possible, fact.of)
        : ownValueFault(name, fact, value, policy);
    return message === undefined ? [] : [{ path, message }];
  });
}
