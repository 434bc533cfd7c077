import type { Behaviour, EscalationRequest, Matter } from '../assessments/index.js';
import type { Duration, IsoDate } from '../calendar/index.js';
import type { MeasureOptions } from '../caseload/index.js';
import type { Code } from '../codes/index.js';
import type { By } from '../obligations/index.js';
import type { ComplaintEvent, EventType, Json } from '../policy/index.js';

/** What a case tests: a clause of a policy, a provision of the Code, a rule, or a published figure. */
export type ConformanceKey =
  | { readonly policy: string; readonly clause: string }
  | { readonly code: Code['id']; readonly provision: string }
  | { readonly counting: CountingRule }
  | { readonly ombudsman: OmbudsmanRule }
  | { readonly measure: MeasureName };

/** Rules of counting that do not belong to a single policy. */
export const COUNTING_RULES = [
  'trigger-is-day-zero',
  'weekends',
  'bank-holidays',
  'closures',
  'backwards',
  'include-start',
  'calendar-days',
  'bare-days',
  'weeks',
  'months',
  'horizon',
  'edition-in-force',
] as const;
/** A rule of counting that does not belong to a single policy. */
export type CountingRule = (typeof COUNTING_RULES)[number];

/** Rules on access to the Housing Ombudsman. They are law: the landlord cannot set them. */
export const OMBUDSMAN_RULES = [
  'last-word',
  'designated-person',
  'eight-weeks',
  'twelve-months',
  'housing-only',
  'access-to-information',
  'not-known',
  'unanswered',
  'before-receipt',
  'requests-and-orders',
] as const;
/** A rule on access to the Housing Ombudsman. */
export type OmbudsmanRule = (typeof OMBUDSMAN_RULES)[number];

/** Figures about many complaints: the two tenant satisfaction measures, and the rest of an annual report. */
export const MEASURE_NAMES = ['CH01', 'CH02', 'annual-report'] as const;
/** A figure about many complaints. */
export type MeasureName = (typeof MEASURE_NAMES)[number];

/** The events of a complaint, and the policy that it is under. */
export interface CaseHistory {
  /** The name of a policy in the kit. */
  readonly policy: string;
  readonly events: readonly ComplaintEvent[];
  /** Types of event that the source does not cover: their absence shows nothing. */
  readonly silentOn?: readonly EventType[];
  /** Further days on which the landlord is closed. */
  readonly closures?: readonly IsoDate[];
}

/** A history as known at the end of a day. */
export interface AsOf {
  /** The name of a history in the kit, or a history written out. */
  readonly history: string | CaseHistory;
  readonly asOf: IsoDate;
}

/** Histories as known at the end of a day. */
export interface ManyAsOf {
  /** Names of histories in the kit, or histories written out. A repeated name without a reference is two complaints. */
  readonly histories: readonly (string | CaseHistory)[];
  readonly asOf: IsoDate;
}

/** The changes to assume: one of these, or several together. */
export interface CaseChange {
  /** The name of another policy in the kit. */
  readonly policy?: string;
  /** An edition of the Code, instead of the one in force when a complaint was made. */
  readonly edition?: Code['id'];
  /** Bank holidays to add, as if proclaimed. */
  readonly bankHolidays?: readonly IsoDate[];
}

/** The days that are worked. */
export interface WithClosures {
  /** Days closed in addition to the weekends and bank holidays of England and Wales. */
  readonly closures?: readonly IsoDate[];
}

/** All questions, with the input of each. */
export interface Questions {
  /** The n-th working day after a date, or before it if `days` is negative. */
  'add-working-days': WithClosures & { readonly date: IsoDate; readonly days: number };
  /** Working days after `from`, up to and including `to`; negative if `to` is earlier. */
  'working-days-between': WithClosures & { readonly from: IsoDate; readonly to: IsoDate };
  'is-working-day': WithClosures & { readonly date: IsoDate };
  /** The title of the bank holiday, if any. */
  'bank-holiday-on': { readonly date: IsoDate };
  /** The last day of a time limit. */
  'due-date': WithClosures & { readonly from: IsoDate; readonly limit: Duration };
  'add-calendar-days': { readonly date: IsoDate; readonly days: number };
  'add-months': { readonly date: IsoDate; readonly months: number };
  /** The edition of the Code that applies to a complaint made on the day, if any. */
  'code-in-force': { readonly date: IsoDate };
  /** The standing of the duties, or only of those in `duties`. */
  obligations: AsOf & { readonly duties?: readonly string[] };
  /** All obligations by any rule (the policy, the Code, a promise, the Ombudsman), or only by those in `by`. */
  owed: AsOf & { readonly by?: readonly By[] };
  breaches: AsOf;
  /** What the policy requires and the record neither shows nor rules out. */
  'not-shown': AsOf;
  /** The position of the complaint. */
  position: AsOf;
  /** Where the complainant can go next. */
  signposts: AsOf;
  /** Whether a matter is accepted as a complaint. */
  scope: { readonly policy: string; readonly matter: Matter };
  /** Whether a complaint goes to its next stage. */
  escalation: { readonly history: string | CaseHistory; readonly request: EscalationRequest };
  /** What the landlord can do about a complainant's conduct. */
  conduct: { readonly policy: string; readonly behaviour: Behaviour };
  /** A policy checked against an edition of the Code, or only against `provisions`. */
  'audit-policy': {
    readonly policy: string;
    readonly edition: Code['id'];
    readonly provisions?: readonly string[];
  };
  /** A complaint checked against the edition in force when it was made, or the one given. */
  'audit-complaint': AsOf & {
    readonly edition?: Code['id'];
    readonly provisions?: readonly string[];
  };
  /** Whether the complainant can go to the Housing Ombudsman. */
  ombudsman: AsOf;
  /** The figures of a period, counted from all the histories. */
  measure: ManyAsOf & MeasureOptions;
  /** How the same histories would differ after a change. Those without a difference are left out. */
  'what-if': ManyAsOf & { readonly change: CaseChange };
}

/** One of the questions that cases ask. */
export type Ask = keyof Questions;

/** The source of an answer that is not from the policy or the Code. */
export interface CaseSource {
  readonly name: string;
  readonly url?: string;
  /** The figure in the source, if it counts differently: see `note`. */
  readonly figure?: number;
  readonly note?: string;
}

/** One question with the answer that any implementation must give. */
export interface CaseOf<A extends Ask> {
  /** Unique in the kit. */
  readonly id: string;
  /** What it tests; at least one. */
  readonly keys: readonly ConformanceKey[];
  /** The reason for the answer, in few words. */
  readonly because: string;
  readonly ask: A;
  readonly given: Questions[A];
  /**
   * Codes, dates, numbers, ids, clauses. In an object only the fields given must be equal, and `null` means that a
   * field is absent. A list must have the same number of items, in any order.
   */
  readonly expected: Json;
  readonly source?: CaseSource;
}

/** A case of any kind. */
export type ConformanceCase = { [A in Ask]: CaseOf<A> }[Ask];

/** A history that several cases ask about. */
export interface NamedHistory extends CaseHistory {
  readonly title: string;
  readonly source?: CaseSource;
}

/** A file of cases of one kind. */
export interface CaseFile {
  readonly title: string;
  /** Histories that the cases of this file use, by name. */
  readonly histories?: Readonly<Record<string, NamedHistory>>;
  readonly cases: readonly ConformanceCase[];
  /** The parts of a public source that the kit leaves out, and why. */
  readonly leftOut?: readonly {
    readonly source: string;
    readonly what: string;
    readonly rows: number;
    readonly because: string;
  }[];
}
