import type { Behaviour, EscalationRequest, Matter } from '../assessments/index.js';
import type { Duration, IsoDate } from '../calendar/index.js';
import type { MeasureOptions } from '../caseload/index.js';
import type { Code } from '../codes/index.js';
import type { By } from '../obligations/index.js';
import type { ComplaintEvent, EventType, Json } from '../policy/index.js';

/** What a case tests: a clause of a policy, a provision of the Code, a rule, or a figure that is published. */
export type ConformanceKey =
  | { readonly policy: string; readonly clause: string }
  | { readonly code: Code['id']; readonly provision: string }
  | { readonly counting: CountingRule }
  | { readonly ombudsman: OmbudsmanRule }
  | { readonly measure: MeasureName };

/** Rules of counting that belong to no one policy. */
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
/** A rule of counting that belongs to no one policy. */
export type CountingRule = (typeof COUNTING_RULES)[number];

/** Rules on going to the Housing Ombudsman, which are law and not the landlord's to set. */
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
/** A rule on going to the Housing Ombudsman. */
export type OmbudsmanRule = (typeof OMBUDSMAN_RULES)[number];

/** Figures of many complaints: the two tenant satisfaction measures, and what an annual report tells besides. */
export const MEASURE_NAMES = ['CH01', 'CH02', 'annual-report'] as const;
/** A figure of many complaints. */
export type MeasureName = (typeof MEASURE_NAMES)[number];

/** What happened to a complaint, and by which policy it is read. */
export interface CaseHistory {
  /** The name of a policy of the kit. */
  readonly policy: string;
  readonly events: readonly ComplaintEvent[];
  /** Types of event that the source would not tell of: their absence shows nothing. */
  readonly silentOn?: readonly EventType[];
  /** Days on which the landlord is closed besides. */
  readonly closures?: readonly IsoDate[];
}

/** A history as it stood at the end of a day. */
export interface AsOf {
  /** A history of the kit by its name, or one written out. */
  readonly history: string | CaseHistory;
  readonly asOf: IsoDate;
}

/** Histories as they stood at the end of a day. */
export interface ManyAsOf {
  /** Each a history of the kit by its name, or one written out; the same name twice is two complaints, unless it has a reference. */
  readonly histories: readonly (string | CaseHistory)[];
  readonly asOf: IsoDate;
}

/** What would be otherwise: one of these, or several together. */
export interface CaseChange {
  /** The name of another policy of the kit. */
  readonly policy?: string;
  /** Another edition of the Code than the one in force when a complaint was made. */
  readonly edition?: Code['id'];
  /** Bank holidays proclaimed besides. */
  readonly bankHolidays?: readonly IsoDate[];
}

/** On what days is worked. */
export interface WithClosures {
  /** Days closed besides the weekends and bank holidays of England and Wales. */
  readonly closures?: readonly IsoDate[];
}

/** Everything that can be asked, and what is given with it. */
export interface Questions {
  /** The n-th working day after a date, or before it where n is negative. */
  'add-working-days': WithClosures & { readonly date: IsoDate; readonly days: number };
  /** Working days after `from`, up to and including `to`; negative where they are swapped. */
  'working-days-between': WithClosures & { readonly from: IsoDate; readonly to: IsoDate };
  'is-working-day': WithClosures & { readonly date: IsoDate };
  /** The title of the bank holiday, or nothing. */
  'bank-holiday-on': { readonly date: IsoDate };
  /** The last day of a time limit. */
  'due-date': WithClosures & { readonly from: IsoDate; readonly limit: Duration };
  'add-calendar-days': { readonly date: IsoDate; readonly days: number };
  'add-months': { readonly date: IsoDate; readonly months: number };
  /** The edition of the Code that a complaint made on the day is under, or nothing. */
  'code-in-force': { readonly date: IsoDate };
  /** How the duties stand; where `duties` names some, those alone. */
  obligations: AsOf & { readonly duties?: readonly string[] };
  /** Everything that is owed, by whatever rule: the policy, the Code, a promise, the Ombudsman; where `by` names some, those alone. */
  owed: AsOf & { readonly by?: readonly By[] };
  breaches: AsOf;
  /** What the policy asks for and the record neither shows nor rules out. */
  'not-shown': AsOf;
  /** Where the complaint stands. */
  position: AsOf;
  /** Where the complainant can go. */
  signposts: AsOf;
  /** Whether a matter is taken as a complaint. */
  scope: { readonly policy: string; readonly matter: Matter };
  /** Whether a complaint goes to its next stage. */
  escalation: { readonly history: string | CaseHistory; readonly request: EscalationRequest };
  /** What may be done about a complainant's conduct. */
  conduct: { readonly policy: string; readonly behaviour: Behaviour };
  /** A policy held against an edition of the Code; where `provisions` names some, those alone. */
  'audit-policy': {
    readonly policy: string;
    readonly edition: Code['id'];
    readonly provisions?: readonly string[];
  };
  /** A complaint held against the edition in force when it was made, or another where one is named. */
  'audit-complaint': AsOf & {
    readonly edition?: Code['id'];
    readonly provisions?: readonly string[];
  };
  /** Whether the complainant can go to the Housing Ombudsman. */
  ombudsman: AsOf;
  /** The figures of a period, counted from all these histories. */
  measure: ManyAsOf & MeasureOptions;
  /** What the same histories would be under something else; those for which nothing differs are left out. */
  'what-if': ManyAsOf & { readonly change: CaseChange };
}

/** One of the questions that cases ask. */
export type Ask = keyof Questions;

/** Where an answer comes from, if not from the policy or the Code. */
export interface CaseSource {
  readonly name: string;
  readonly url?: string;
  /** The figure given there, where it differs in how it counts: see `note`. */
  readonly figure?: number;
  readonly note?: string;
}

/** One question with the answer that any implementation has to give. */
export interface CaseOf<A extends Ask> {
  /** Unique in the kit. */
  readonly id: string;
  /** What it tests, never nothing. */
  readonly keys: readonly ConformanceKey[];
  /** Why the answer is what it is, in few words. */
  readonly because: string;
  readonly ask: A;
  readonly given: Questions[A];
  /**
   * Codes, dates, numbers, ids, clauses. Of an object the fields named have to be equal, and `null` stands for
   * none; the others are not judged. A list has to have as many items, in any order.
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
  /** Histories that the cases of this file speak of, by name. */
  readonly histories?: Readonly<Record<string, NamedHistory>>;
  readonly cases: readonly ConformanceCase[];
  /** What a public source has that is not here, and why. */
  readonly leftOut?: readonly {
    readonly source: string;
    readonly what: string;
    readonly rows: number;
    readonly because: string;
  }[];
}
