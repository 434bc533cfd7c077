import type { IsoDate } from '../calendar/index.js';
import type { PlacedEvent } from '../history/index.js';
import type { ClauseRef, EventType, FactName, Policy, PolicyRef } from '../policy/index.js';
import { present, SHORTCOMINGS, whenRead } from '../policy/index.js';
import type { BreachReason, NotShownReason } from './words.js';
import { BREACHES, NOT_SHOWN } from './words.js';

/** Every kind of breach. */
export const BREACH_KINDS = [
  'late',
  'missed',
  'overdue',
  'no-holding-letter',
  'extension-too-long',
  'extension-too-many',
  'no-such-ground',
  'refusal-without-formalities',
  'closed-without-basis',
  ...SHORTCOMINGS,
] as const;

/** What kind of breach it is. */
export type BreachKind = (typeof BREACH_KINDS)[number];

/** Something the landlord did, or did not do, that breaks its policy. */
export interface Breach {
  readonly kind: BreachKind;
  /** What is wrong, more closely than its kind: the code of `because`. */
  readonly reason: BreachReason;
  /** The clause that is broken; absent where the policy has none on it. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** The provision of the Code, where the value that is broken is not the policy's own but was filled in from there. */
  readonly filledFrom?: ClauseRef;
  /** Where it is about a time that the policy only aims at. */
  readonly aim?: true;
  readonly stage: string | null;
  /** The day of the event; for a duty not done, its last day on time. */
  readonly on: IsoDate;
  /** In one plain sentence. */
  readonly because: string;
  /** The duty, where it is about one: see `Obligation.id`. */
  readonly obligation?: string;
  /** The type of the event, where it is about one. */
  readonly event?: EventType;
  /** The requirement of the policy, where it is about one. */
  readonly requirement?: string;
  /** Working days after the due date, where it is about time. */
  readonly workingDaysLate?: number;
  /** Present where it was late by so much or more: `on` and the due date are then the latest that they can be. */
  readonly atLeast?: true;
}

/** Something the policy asks for that the record neither shows nor rules out. It is no breach. */
export interface NotShown {
  /** What is not shown: the code of `because`. */
  readonly reason: NotShownReason;
  /** The clause that asks for it; absent where it may stand in a part that was not available. */
  readonly clause?: ClauseRef;
  readonly policy: PolicyRef;
  readonly stage: string | null;
  /** The day of the event of which it is not shown, where there is one. */
  readonly on?: IsoDate;
  /** In one plain sentence. */
  readonly because: string;
  /** The duty of which it is not known whether it is owed: see `Obligation.id`. */
  readonly obligation?: string;
  /** The fields of the event, or the types of event, that would show it. */
  readonly needs: readonly (FactName | EventType)[];
}

/** The fields of a verdict but what is said, and why. */
type Fields<V> = Omit<V, 'policy' | 'because' | 'reason'>;

/** A verdict before its policy is named: what it says, and how, is worked out when somebody reads it. */
export interface Draft<V extends Breach | NotShown> {
  readonly fields: Fields<V>;
  readonly reason: V['reason'];
  readonly say: (policy: Policy) => string;
}

/** What the sentence of a reason is made of, but for the policy, which is named last. */
type Untold<Say> = Say extends (data: infer Data) => string
  ? unknown extends Data
    ? undefined
    : Omit<Data, 'policy'>
  : undefined;

/** What breaks the policy: why, of what data that is said, and the fields of the breach. */
export const breach = <R extends BreachReason>(
  reason: R,
  data: Untold<(typeof BREACHES)[R]>,
  fields: Fields<Breach>,
): Draft<Breach> => ({
  fields,
  reason,
  say: (policy) => BREACHES[reason]({ ...data, policy } as never),
});

/** What is not shown: of what, of what data that is said, and the fields of the gap. */
export const gap = <R extends NotShownReason>(
  reason: R,
  data: Untold<(typeof NOT_SHOWN)[R]>,
  fields: Fields<NotShown>,
): Draft<NotShown> => ({
  fields,
  reason,
  say: (policy) => NOT_SHOWN[reason]({ ...data, policy } as never),
});

/** Breaches and gaps of a policy, as they are given out. */
export const under = <V extends Breach | NotShown>(
  policy: Policy,
  drafts: readonly Draft<V>[],
): V[] => {
  const { id, edition } = policy;
  return drafts.map(({ fields, reason, say }) => {
    // A spread that begins a literal is ten times as slow here.
    const verdict = Object.assign({}, fields, { reason, policy: { id, edition } });
    return withSentence(verdict, () => say(policy)) as unknown as V;
  });
};

/** How a sentence is made, and the sentence once it was. */
interface Said {
  readonly say: () => string;
  said?: string;
}

const because = whenRead({
  because: (sentence: Said) => {
    sentence.said ??= sentence.say();
    return sentence.said;
  },
});

/** A frozen verdict that says why: the sentence is worked out once, when it is first read. */
export const withSentence = <V extends object>(
  verdict: V,
  say: () => string,
): V & { readonly because: string } => Object.freeze(because(verdict, { say }));

/** The fields of a breach by an event. */
export const byEvent = (
  { event: { type, on }, stage }: PlacedEvent,
  kind: BreachKind,
  clause: ClauseRef | undefined,
): Fields<Breach> => present({ kind, clause, stage, on, event: type });

/** The fields of what an event leaves open, with the field that would show it. */
export const ofEvent = (
  { event: { on }, stage }: PlacedEvent,
  clause: ClauseRef | undefined,
  field: FactName,
): Fields<NotShown> => present({ clause, stage, on, needs: [field] });
