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
  /** The exact reason: the code of `because`. */
  readonly reason: BreachReason;
  /** The clause that is broken; absent if the policy has none on it. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** The provision of the Code that the broken value was filled in from, if it is not the policy's own. */
  readonly filledFrom?: ClauseRef;
  /** Set if the policy only aims at the time limit. */
  readonly aim?: true;
  readonly stage: string | null;
  /** The day of the event; for a duty not done, its last day on time. */
  readonly on: IsoDate;
  /** In one plain sentence. */
  readonly because: string;
  /** The duty it is about, if any: see `Obligation.id`. */
  readonly obligation?: string;
  /** The type of the event it is about, if any. */
  readonly event?: EventType;
  /** The policy's requirement it is about, if any. */
  readonly requirement?: string;
  /** Working days after the due date, if it is about time. */
  readonly workingDaysLate?: number;
  /** Set if it was late by this much or more: `on` and the due date are then the latest possible. */
  readonly atLeast?: true;
}

/** Something that the policy requires and the record neither shows nor rules out. Not a breach. */
export interface NotShown {
  /** What is not shown: the code of `because`. */
  readonly reason: NotShownReason;
  /** The clause that requires it; absent if it may be in a part of the policy that was not available. */
  readonly clause?: ClauseRef;
  readonly policy: PolicyRef;
  readonly stage: string | null;
  /** The day of the event for which it is not shown, if there is one. */
  readonly on?: IsoDate;
  /** In one plain sentence. */
  readonly because: string;
  /** The duty that may or may not be owed: see `Obligation.id`. */
  readonly obligation?: string;
  /** The fields of the event, or the types of event, that would show it. */
  readonly needs: readonly (FactName | EventType)[];
}

/** The fields of a verdict without its sentence and reason. */
type Fields<V> = Omit<V, 'policy' | 'because' | 'reason'>;

/** A verdict before its policy is added. Its sentence is written when it is first read. */
export interface Draft<V extends Breach | NotShown> {
  readonly fields: Fields<V>;
  readonly reason: V['reason'];
  readonly say: (policy: Policy) => string;
}

/** The data of a reason's sentence, without the policy, which is added last. */
type Untold<Say> = Say extends (data: infer Data) => string
  ? unknown extends Data
    ? undefined
    : Omit<Data, 'policy'>
  : undefined;

/** Drafts a breach from its reason, the data of its sentence, and its fields. */
export const breach = <R extends BreachReason>(
  reason: R,
  data: Untold<(typeof BREACHES)[R]>,
  fields: Fields<Breach>,
): Draft<Breach> => ({
  fields,
  reason,
  say: (policy) => BREACHES[reason]({ ...data, policy } as never),
});

/** Drafts a gap from its reason, the data of its sentence, and its fields. */
export const gap = <R extends NotShownReason>(
  reason: R,
  data: Untold<(typeof NOT_SHOWN)[R]>,
  fields: Fields<NotShown>,
): Draft<NotShown> => ({
  fields,
  reason,
  say: (policy) => NOT_SHOWN[reason]({ ...data, policy } as never),
});

/** Turns drafts into the breaches or gaps of a policy. */
export const under = <V extends Breach | NotShown>(
  policy: Policy,
  drafts: readonly Draft<V>[],
): V[] => {
  const { id, edition } = policy;
  return drafts.map(({ fields, reason, say }) => {
    // An object literal that begins with a spread is ten times as slow here.
    const verdict = Object.assign({}, fields, { reason, policy: { id, edition } });
    return withSentence(verdict, () => say(policy)) as unknown as V;
  });
};

/** Writes a sentence, and keeps it. */
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

/** A frozen verdict. Its sentence is written once, when it is first read. */
export const withSentence = <V extends object>(
  verdict: V,
  say: () => string,
): V & { readonly because: string } => Object.freeze(because(verdict, { say }));

/** The fields of a breach that an event commits. */
export const byEvent = (
  { event: { type, on }, stage }: PlacedEvent,
  kind: BreachKind,
  clause: ClauseRef | undefined,
): Fields<Breach> => present({ kind, clause, stage, on, event: type });

/** The fields of a gap that an event leaves, with the field that would fill it. */
export const ofEvent = (
  { event: { on }, stage }: PlacedEvent,
  clause: ClauseRef | undefined,
  field: FactName,
): Fields<NotShown> => present({ clause, stage, on, needs: [field] });
