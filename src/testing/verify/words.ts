import type { ClauseRef, Duty, EventType, Policy } from '../../policy/index.js';
import { dutyName, eventName, isOwnEvent } from '../../policy/index.js';

/* What `verifyPolicy` finds. */

/** What is wrong, and what to change. */
export type Sentences = Readonly<Record<'because' | 'advice', string>>;

/** A step in words: its duty, and the name of its stage. */
interface AtStep {
  readonly duty: Duty;
  readonly stage: string;
}

/** Why an event cannot come before the step whose time limit runs from it. */
const NEVER = {
  'not-at-stage': 'which does not happen at this stage',
  'does-it': 'which is the very event that does it',
  'comes-after': 'which only comes after it',
} as const;

/** Each error of a policy in words, by its code. */
export const FINDINGS = {
  'throwing-guard': (
    { event, message }: { event: EventType; message: string },
    policy: Policy,
  ) => ({
    because: `Deciding where ${eventName(event, policy)} leads throws: ${message}`,
    advice: `Look at the conditions of the formalities for '${event}': each has to be one that definePolicy accepts.`,
  }),
  'unreachable-stage': ({ stage }: { stage: string }) => ({
    because: `Nothing that the policy foresees leads to ${stage}.`,
    advice:
      "Let an earlier stage lead here: a window in which the complainant can escalate, an informal stage before it, or 'complaint.received' in its opensOn.",
  }),
  'unreachable-step': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `Nothing that the policy foresees leads to the step to ${dutyName(duty, policy)} at ${stage}: every step before it ends the complaint.`,
    advice:
      'Let one of the events that do the step before it not end the complaint, or take the step out.',
  }),
  'dead-end': ({ state }: { state: string }) => ({
    because: `A complaint at ${state} waits for nothing that could bring it to an end.`,
    advice:
      "Give the last step of the stage an end, such as { on: 'response.sent', as: 'exhausted' }, or the complainant a window for the next stage.",
  }),
  'unsettleable-duty': (
    { duty, stage, doneBy }: AtStep & { doneBy: readonly EventType[] },
    policy: Policy,
  ) => ({
    because: `Nobody can ${dutyName(duty, policy)} at ${stage}: ${doneBy.map((type) => (isOwnEvent(type) ? eventName(type, policy) : type)).join(' or ')} cannot happen there.`,
    advice: 'Name in doneBy an event that can happen once the stage is open.',
  }),
  'window-opens-nothing': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `When the complainant has used the time to ${dutyName(duty, policy)} at ${stage}, nothing follows.`,
    advice: 'Let a step, a stage or an end follow it, or take the window out.',
  }),
  'limit-never-runs': (
    { event, never }: { event: EventType; never?: NeverRuns },
    policy: Policy,
  ) => ({
    because: never
      ? `The limit to ${dutyName(never.duty, policy)} at ${never.stage} runs from ${eventName(event, policy)}, ${NEVER[never.why]}.`
      : `The limit runs from ${eventName(event, policy)}, for which the policy has no place.`,
    advice: never
      ? `Let it run from an event that comes before: ${never.before.join(', ')}.`
      : 'Let it run from an event that this policy knows, or add the step that brings it.',
  }),
  'no-limit-when-taken-on': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `When the landlord takes a complaint to ${stage} by itself, the time to ${dutyName(duty, policy)} never begins: it runs from a request, and there is none.`,
    advice: "Add a limit that runs from 'complaint.escalated'.",
  }),
  'limit-never-applies': (
    { duty, stage, before }: AtStep & { before: ClauseRef },
    policy: Policy,
  ) => ({
    because: `A limit to ${dutyName(duty, policy)} at ${stage} never applies: the one before it (${before}) has begun to run whenever this one could.`,
    advice:
      'Put the special limit before the general one, or give the general one an `after` or a `when`.',
  }),
  'pause-never-happens': (
    pause: Record<'from' | 'until' | 'unknown', EventType>,
    policy: Policy,
  ) => ({
    because: `The clock stops from ${eventName(pause.from, policy)} to ${eventName(pause.until, policy)}, and the policy has no place for ${eventName(pause.unknown, policy)}.`,
    advice:
      "Name an event that this policy knows, such as 'complaint.paused' and 'complaint.resumed'.",
  }),
  'unknown-fact': ({ fact, meant, known }: NotAmong) => ({
    because: `The condition turns on '${fact}', which no event it is about can tell, so it is never known.`,
    advice: meant ? `Did you mean '${meant}'?` : useOneOf(known),
  }),
  'impossible-value': ({ fact, value, meant, known }: NotAmong & { value: string }) => ({
    because: `The condition turns on '${fact}' being '${value}', which it never is.`,
    advice: meant ? `Did you mean '${meant}'?` : useOneOf(known),
  }),
  'misspelt-fact': ({ fact, meant }: { fact: string; meant: string }) => ({
    because: `The condition turns on '${fact}', which is nearly the name of the fact '${meant}', and is not it.`,
    advice: `Write '${meant}', or give a fact of your own a name that nobody can confuse with it.`,
  }),
  'undeclared-fact': ({ fact }: { fact: string }) => ({
    because: `The condition turns on '${fact}', which is not among the policy's facts: no event can tell it, and documents have no words for it.`,
    advice: `Declare it under facts, as ${fact}: { name: 'it was so', not: 'it was not so', is: 'yes-no', of: ['matter'] }.`,
  }),
  'undeclared-topic': ({ topic, meant }: { topic: string; meant: string | undefined }) => ({
    because: `The condition turns on the topic '${topic}', which no complaint can have: it is not among the policy's topics.`,
    advice: `${meant ? `Did you mean '${meant}'? If it is a topic of your own, add` : 'Add'} it: topics: ['${topic}'].`,
  }),
  'idle-clause': ({ number }: { number: ClauseRef }) => ({
    because: `Clause ${number} is said to be executed, but nothing in the policy rests on it, and no document prints it.`,
    advice: `Let the part that carries it out cite it (clause: '${number}'), or set its treatment to 'documented'.`,
  }),
  'extension-beyond-total': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `One extension of the time to ${dutyName(duty, policy)} at ${stage} can be longer than all of them together.`,
    advice: 'Make each no longer than inAll.',
  }),
  'unread-days': ({ amount }: { amount: number }) => ({
    because: `The time of ${amount} days does not say which days: they are counted as calendar days, and nobody said so.`,
    advice: `Say how you read it: readAs: 'calendar-days' or 'working-days', with a reading. If the text says working days, write unit: 'working-days'.`,
  }),
  'refusal-without-formality': () => ({
    because: 'The policy lets the landlord refuse escalation, and asks nothing of a refusal.',
    advice:
      "Add to its formalities what a refusal takes, such as { of: ['escalation.refused'], holds: { fact: 'inWriting', is: true } }; or 'not-seen' where that part of the text was not available.",
  }),
  'end-without-signpost': ({ end }: { end: string }) => ({
    because: `A complaint that has ended (${end}) leaves the complainant without being told where to go next.`,
    advice: `Add a signpost, such as { to: 'housing-ombudsman', at: ['${end}'] }, or 'not-seen' where that part of the text was not available.`,
  }),
} satisfies Record<string, (data: never, policy: Policy) => Sentences>;

export interface NeverRuns extends AtStep {
  readonly why: keyof typeof NEVER;
  /** The events that do come before. */
  readonly before: readonly string[];
}

/** A name that is not among those there are, and the one that may be meant. */
interface NotAmong {
  readonly fact: string;
  readonly meant: string | undefined;
  readonly known: readonly string[];
}

const useOneOf = (known: readonly string[]) => `Use one of ${[...new Set(known)].join(', ')}.`;

/** What kind of error {@link verifyPolicy} found. */
export type PolicyFindingCode = keyof typeof FINDINGS;
