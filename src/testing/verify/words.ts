import { capitalised } from '../../calendar/index.js';
import type { ClauseRef, Duty, End, EventType, Policy } from '../../policy/index.js';
import { dutyName, END_NAMES, eventName } from '../../policy/index.js';

/* The findings of `verifyPolicy` in words. */

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

/** Each fault of a policy in words, by its code. */
export const FINDINGS = {
  'throwing-guard': (
    { event, message }: { event: EventType; message: string },
    policy: Policy,
  ) => ({
    because: `Working out where ${eventName(event, policy)} leads throws an error: ${message}`,
    advice: `Look at the conditions of the formalities for '${event}': each must be one that definePolicy accepts.`,
  }),
  'unreachable-stage': ({ stage }: { stage: string }) => ({
    because: `Nothing in the policy leads to ${stage}.`,
    advice:
      "Make an earlier stage lead here: add a window in which the complainant can escalate, an informal stage before it, or 'complaint.received' in its opensOn.",
  }),
  'unreachable-step': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `Nothing in the policy leads to the step to ${dutyName(duty, policy)} at ${stage}: every step before it ends the complaint.`,
    advice:
      'Change one of the events that do the step before it so that it does not end the complaint, or remove the step.',
  }),
  'dead-end': ({ state }: { state: string }) => ({
    because: `A complaint at ${state} waits for nothing that could bring it to an end.`,
    advice:
      "Give the last step of the stage an end, such as ends: [{ on: 'response.sent', as: 'exhausted' }], or the complainant a window for the next stage.",
  }),
  'unsettleable-duty': (
    { duty, stage, doneBy }: AtStep & { doneBy: readonly EventType[] },
    policy: Policy,
  ) => ({
    because: `No one can ${dutyName(duty, policy)} at ${stage}: ${doneBy.map((type) => eventName(type, policy)).join(' or ')} cannot happen there.`,
    advice: 'Name in doneBy an event that can happen once the stage is open.',
  }),
  'window-opens-nothing': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `When the complainant has used the time to ${dutyName(duty, policy)} at ${stage}, nothing follows.`,
    advice: 'Add a step, a stage or an end after it, or remove the window.',
  }),
  'limit-never-runs': (
    { event, never }: { event: EventType; never?: NeverRuns },
    policy: Policy,
  ) => ({
    because: never
      ? `The time limit to ${dutyName(never.duty, policy)} at ${never.stage} runs from ${eventName(event, policy)}, ${NEVER[never.why]}.`
      : `The time limit runs from ${eventName(event, policy)}, which the policy does not use.`,
    advice: never
      ? `Run it from an event that comes before: ${never.before.map((type) => `'${type}'`).join(', ')}.`
      : 'Run it from an event that this policy uses, or add the step that does it.',
  }),
  'no-limit-when-taken-on': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `When the landlord itself takes a complaint to ${stage}, the time to ${dutyName(duty, policy)} never begins: it runs from a request, and there is none.`,
    advice: "Add a limit that runs from 'complaint.escalated'.",
  }),
  'limit-never-applies': (
    { duty, stage, before }: AtStep & { before: ClauseRef },
    policy: Policy,
  ) => ({
    because: `A time limit to ${dutyName(duty, policy)} at ${stage} never applies: the one before it (${before}) has always started by the time this one could.`,
    advice:
      'Put the special limit before the general one, or give the general one an `after` or a `when`.',
  }),
  'pause-never-happens': (
    pause: Record<'from' | 'until' | 'unknown', EventType>,
    policy: Policy,
  ) => ({
    because: `The clock stops from ${eventName(pause.from, policy)} to ${eventName(pause.until, policy)}, but the policy does not use ${eventName(pause.unknown, policy)}.`,
    advice:
      "Name an event that this policy uses, such as 'complaint.paused' and 'complaint.resumed'.",
  }),
  'unknown-fact': ({ fact, meant, known, isTaken }: NotAmong & { isTaken: boolean }) => ({
    because: `The condition depends on '${fact}', which no event here records, so it is never known.`,
    advice: [
      meant ? `Did you mean '${meant}'?` : useOneOf(known),
      // A name that has a meaning elsewhere cannot be declared.
      ...(isTaken ? [] : [`If it is a fact of your own, ${declareIt(fact, 'complaint.received')}`]),
    ].join(' '),
  }),
  'impossible-value': ({ fact, value, meant, known }: NotAmong & { value: string }) => ({
    because: `The condition depends on '${fact}' being '${value}', but it never has that value.`,
    advice: meant ? `Did you mean '${meant}'?` : useOneOf(known),
  }),
  'misspelt-fact': ({ fact, meant }: { fact: string; meant: string }) => ({
    because: `The condition depends on '${fact}', which is almost the name of the fact '${meant}'.`,
    advice: `Write '${meant}', or give your own fact a name that cannot be confused with it.`,
  }),
  'undeclared-fact': ({ fact }: { fact: string }) => ({
    because: `The condition depends on '${fact}', which is not among the policy's facts: no event can record it, and documents have no words for it.`,
    advice: capitalised(declareIt(fact, 'matter')),
  }),
  'undeclared-topic': ({ topic, meant }: { topic: string; meant: string | undefined }) => ({
    because: `The condition depends on the topic '${topic}', which no complaint can have: it is not among the policy's topics.`,
    advice: `${meant ? `Did you mean '${meant}'? If it is a topic of your own, add` : 'Add'} it: topics: ['${topic}'].`,
  }),
  'idle-clause': ({ number }: { number: ClauseRef }) => ({
    because: `Clause ${number} is marked as executed, but nothing in the policy cites it, and no document prints it.`,
    advice: `Cite it in the part that carries it out (clause: '${number}'), or set its treatment to 'documented'.`,
  }),
  'extension-beyond-total': ({ duty, stage }: AtStep, policy: Policy) => ({
    because: `One extension of the time to ${dutyName(duty, policy)} at ${stage} can be longer than all of them together.`,
    advice: "Make 'each' no longer than 'inAll'.",
  }),
  'unread-days': ({ amount }: { amount: number }) => ({
    because: `The time of ${amount} days does not say which days. They are counted as calendar days.`,
    advice: `Say how you read it: readAs: 'calendar-days' or 'working-days', with a reading. If the text says working days, write unit: 'working-days'.`,
  }),
  'refusal-without-formality': () => ({
    because: 'The policy allows escalation to be refused, but sets no requirements for a refusal.',
    advice:
      "Add to its formalities what a refusal must do, such as { of: ['escalation.refused'], holds: { fact: 'inWriting', is: true } }; or 'not-seen' if that part of the text was not available.",
  }),
  'end-without-signpost': ({ end }: { end: End }) => ({
    because: `When a complaint ends (${END_NAMES[end]}), the policy does not tell the complainant where to go next.`,
    advice: `Add a signpost, such as { to: 'housing-ombudsman', at: ['${end}'] }, or 'not-seen' if that part of the text was not available.`,
  }),
} satisfies Record<string, (data: never, policy: Policy) => Sentences>;

export interface NeverRuns extends AtStep {
  readonly why: keyof typeof NEVER;
  /** The events that can come before the step. */
  readonly before: readonly string[];
}

/** An unknown name, and the one that was probably meant. */
interface NotAmong {
  readonly fact: string;
  readonly meant: string | undefined;
  readonly known: readonly string[];
}

const declareIt = (fact: string, of: string) =>
  `declare it under facts, as ${fact}: { name: '…', not: '…', is: 'yes-no', of: ['${of}'] }.`;

const useOneOf = (known: readonly string[]) => `Use one of ${[...new Set(known)].join(', ')}.`;

/** The kind of fault that {@link verifyPolicy} found. */
export type PolicyFindingCode = keyof typeof FINDINGS;
