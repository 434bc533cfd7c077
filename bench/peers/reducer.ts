import type { Policy } from '../../src/index.js';
import { library } from '../built.js';

const { CONTENTS, isoDate, ROLES, SUBJECTS, TENURES, TOPICS } = library;

/*
 * What one would write by hand for one policy, Housing Plus 2018, as far as its twelve events go: the
 * same checks of each event as the library's reader makes, the events in order of date, each placed with
 * its stage and whether it is regular there, and all of it frozen.
 */

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, words: Words) => boolean;

interface Words {
  readonly roles: ReadonlySet<unknown>;
  readonly subjects: ReadonlySet<unknown>;
  readonly contents: ReadonlySet<unknown>;
  readonly topics: ReadonlySet<unknown>;
  readonly tenures: ReadonlySet<unknown>;
  readonly stages: ReadonlySet<unknown>;
}

const isText: Check = (value) => typeof value === 'string' && value.length > 0;
const isString: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isRole: Check = (value, { roles }) => roles.has(value);
const isOutcome: Check = (value) =>
  value === 'upheld' || value === 'partly-upheld' || value === 'not-upheld';
const isDate: Check = (value) => {
  isoDate(value as string);
  return true;
};

function isListOf(value: unknown, known: ReadonlySet<unknown>): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!known.has(item)) return false;
  return true;
}
const areRoles: Check = (value, { roles }) => isListOf(value, roles);
const areContents: Check = (value, { contents }) => isListOf(value, contents);
const areTopics: Check = (value, { topics }) => isListOf(value, topics);
const isSubject: Check = (value, { subjects }) => subjects.has(value) || isListOf(value, subjects);
const isDecider: Check = (value, { roles }) => roles.has(value) || isListOf(value, roles);
const areTexts: Check = (value) =>
  Array.isArray(value) && value.every((item) => isText(item, WORDLESS));
const WORDLESS = {} as Words;

const base: Readonly<Record<string, Check>> = {
  on: isDate,
  type: isString,
  stage: (value, { stages }) => stages.has(value),
  by: isRole,
  key: isText,
  note: isString,
  ref: isString,
};
const letter = { contents: areContents, copiedTo: areRoles, inWriting: isFlag };
const answered = { decidedBy: isDecider, independent: isFlag, outcome: isOutcome, found: areTexts };

const FIELDS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  'complaint.received': {
    ...base,
    channel: isText,
    recipient: isRole,
    matter: isText,
    subject: isSubject,
    about: areTopics,
    tenure: (value, { tenures }) => tenures.has(value),
    anonymous: isFlag,
    adjustmentsNeeded: isFlag,
  },
  'complaint.formalised': { ...base, agreed: isFlag },
  'complaint.acknowledged': { ...base, ...letter, answerBy: isDate },
  'complainant.contacted': {
    ...base,
    method: isText,
    with: isRole,
    contents: areContents,
    answerBy: isDate,
  },
  'response.extended': {
    ...base,
    ...letter,
    reasons: isString,
    exceptional: isFlag,
    newDueDate: isDate,
    agreed: isFlag,
  },
  'response.sent': { ...base, ...letter, ...answered, remedies: areTexts },
  'escalation.requested': { ...base, reasons: isString, outcomeSought: isText },
  'complaint.allocated': {
    ...base,
    to: isRole,
    copiedTo: areRoles,
    independent: isFlag,
    takenIntoAccount: areTopics,
  },
  'complaint.resolved': { ...base, reasons: isString, agreed: isFlag },
};

function readEvent(input: Fields, words: Words): Fields {
  const checks = FIELDS[input['type'] as string];
  if (!checks) throw new TypeError(`no such event: ${input['type']}`);
  if (input['on'] === undefined) throw new TypeError('an event has a date');
  const read: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check?.(input[name], words)) throw new TypeError(`${name}: ${input[name]}`);
    const value = input[name];
    read[name] = Array.isArray(value) ? Object.freeze([...value]) : value;
  }
  return Object.freeze(read);
}

export interface Position {
  readonly stage: string | null;
  readonly step?: string;
  readonly end?: string;
  readonly advocate: boolean;
}

const at = (stage: string, step: string): Position =>
  Object.freeze({ stage, step, advocate: false });
const closed = (stage: string): Position =>
  Object.freeze({ stage, end: 'resolved', advocate: false });

/** From a position, by type of event: where it leads. What is not here is irregular, and leads nowhere. */
const AFTER = new Map<Position, Readonly<Record<string, Position>>>();
const START: Position = Object.freeze({ stage: null, advocate: false });
const contact = at('first-contact', 'resolve');
AFTER.set(START, { 'complaint.received': contact });
const stages = ['stage-1', 'stage-2'].map((stage) => ({
  acknowledge: at(stage, 'acknowledge'),
  respond: at(stage, 'respond'),
  escalate: at(stage, 'escalate'),
  resolved: closed(stage),
}));
for (const [i, { acknowledge, respond, escalate, resolved }] of stages.entries()) {
  const inAny = { 'complaint.resolved': resolved };
  AFTER.set(acknowledge, {
    ...inAny,
    'complaint.acknowledged': respond,
    'complaint.allocated': acknowledge,
    'complainant.contacted': acknowledge,
    'response.sent': escalate,
  });
  AFTER.set(respond, {
    ...inAny,
    'complaint.allocated': respond,
    'complainant.contacted': respond,
    'response.extended': respond,
    'response.sent': escalate,
  });
  const next = stages[i + 1];
  AFTER.set(escalate, { ...inAny, ...(next && { 'escalation.requested': next.acknowledge }) });
  AFTER.set(resolved, {});
}
AFTER.set(contact, {
  'complaint.formalised': (stages[0] as (typeof stages)[0]).acknowledge,
  'complaint.resolved': closed('first-contact'),
});

/** Reads, orders and places the events of a complaint. */
export function reducerFor(policy: Policy) {
  const words: Words = {
    roles: new Set([...Object.keys(ROLES), ...Object.keys(policy.roles ?? {})]),
    subjects: new Set([...SUBJECTS, ...(policy.subjects ?? [])]),
    contents: new Set([...CONTENTS, ...(policy.contents ?? [])]),
    topics: new Set([...TOPICS, ...(policy.topics ?? [])]),
    tenures: new Set([...TENURES, ...(policy.tenures ?? [])]),
    stages: new Set(policy.stages.map(({ id }) => id)),
  };
  return (inputs: readonly Fields[]) => {
    const events: Fields[] = [];
    for (const input of inputs) {
      const event = readEvent(input, words);
      let place = events.length;
      const on = event['on'] as string;
      while (place > 0 && ((events[place - 1] as Fields)['on'] as string) > on) place -= 1;
      if (place === events.length) events.push(event);
      else events.splice(place, 0, event);
    }
    let position = START;
    const history = events.map((event) => {
      const next = AFTER.get(position)?.[event['type'] as string];
      if (position === START && !next) throw new TypeError('a complaint begins with its receipt');
      position = next ?? position;
      return Object.freeze({
        event,
        stage: position.stage,
        regularity: next ? 'regular' : 'not-foreseen',
        after: position,
      });
    });
    return Object.freeze({
      policy,
      events: Object.freeze(events),
      history: Object.freeze(history),
      notes: Object.freeze([]),
    });
  };
}

/** The same steps by a bare reducer: no checks, no order, no history. */
export function bareReducer(inputs: readonly { readonly type: string }[]): Position {
  let position = START;
  for (const { type } of inputs) position = AFTER.get(position)?.[type] ?? position;
  return position;
}
