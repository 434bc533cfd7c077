import type { IsoDate } from '../calendar/index.js';
import type { PlacedFact } from '../history/index.js';
import type { ClauseRef, EventType, FactName, PolicyRef } from '../policy/index.js';
import { present, SHORTCOMINGS } from '../policy/index.js';

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
  /** The clause that is broken; absent where the policy has none on it. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** The provision of the Code, where the value that is broken is not the policy's own but was filled in from there. */
  readonly filledFrom?: ClauseRef;
  readonly stage: string | null;
  /** The day of the fact; for a duty not done, its last day on time. */
  readonly on: IsoDate;
  /** In one plain sentence. */
  readonly because: string;
  /** The duty, where it is about one: see `Obligation.id`. */
  readonly obligation?: string;
  /** The type of the fact, where it is about one. */
  readonly event?: EventType;
  /** The requirement of the policy, where it is about one. */
  readonly requirement?: string;
  /** Working days after the due date, where it is about time. */
  readonly workingDaysLate?: number;
}

/** Something the policy asks for that the record neither shows nor rules out. It is no breach. */
export interface NotShown {
  /** The clause that asks for it; absent where it may stand in a part that was not available. */
  readonly clause?: ClauseRef;
  readonly policy: PolicyRef;
  readonly stage: string | null;
  /** The day of the fact of which it is not shown, where there is one. */
  readonly on?: IsoDate;
  readonly because: string;
  /** The duty of which it is not known whether it is owed: see `Obligation.id`. */
  readonly obligation?: string;
  /** The fields of the fact, or the types of fact, that would show it. */
  readonly needs: readonly (FactName | EventType)[];
}

/** A breach of the one policy that is looked at. */
export type BreachOf = Omit<Breach, 'policy'>;

/** What is not shown that the one policy asks for that is looked at. */
export type NotShownOf = Omit<NotShown, 'policy'>;

/** A breach by a fact. */
export const breachBy = (
  { event: { type, on }, stage }: PlacedFact,
  kind: BreachKind,
  clause: ClauseRef | undefined,
  because: string,
): BreachOf => present({ kind, clause, stage, on, event: type, because });

/** Something that is not shown of a fact, and the field that would show it. */
export const notShownBy = (
  { event: { on }, stage }: PlacedFact,
  clause: ClauseRef | undefined,
  field: FactName,
  because: string,
): NotShownOf => present({ clause, stage, on, needs: [field], because });
