import type { IsoDate } from '../calendar/index.js';
import type { CodeEdition } from '../policy/index.js';
import type { CodeParameters } from './parameters.js';
import type { CodeTopic } from './topic.js';

/** One provision of an edition of the Code, in our own words. */
export interface CodeProvision {
  /**
   * Its number in the edition. In the 2020 edition `SA` is the self-assessment form, and `text:` a
   * passage of the text, which has no numbers.
   */
  readonly number: string;
  /** Whether the Code requires it or recommends it. */
  readonly level: 'must' | 'should';
  readonly topic: CodeTopic;
  /** What it says, summarised. */
  readonly summary: string;
  /**
   * What can be checked against it: a policy, the history of one complaint, or only the
   * organisation as a whole, on which there is no data here.
   */
  readonly checkable: 'policy' | 'case' | 'organisation';
  readonly parameters: CodeParameters;
  /** How the text was read, if it says less than is needed or can be read in two ways. */
  readonly reading?: string;
  /** What it may say instead, from memory and not from its text. */
  readonly otherReading?: OtherReading;
  /** Whether this was compared with the Code's own text. If it was not, say so wherever it is shown. */
  readonly checkedAgainstText: boolean;
}

/**
 * Another possible wording of a provision. It makes nothing certain: if the two lead to different
 * verdicts, someone needs to judge.
 */
export interface OtherReading {
  /** What it says, in our own words. */
  readonly says: string;
  /** The values that differ under it. Absent if no checked value differs. */
  readonly parameters?: CodeParameters;
}

/** An edition of the Housing Ombudsman's Complaint Handling Code, as data. */
export interface Code {
  readonly id: CodeEdition;
  /** `Complaint Handling Code`, whatever the edition. */
  readonly title: string;
  /** When it was issued or took effect, as people refer to it: `April 2022`. */
  readonly edition: string;
  /** A complaint made on one of these days, first and last included, is under this edition. */
  readonly inForce: {
    readonly from: IsoDate;
    /** Absent if no other edition has replaced it. */
    readonly to?: IsoDate;
    /**
     * If no other edition has replaced it: the last day on which someone checked that. On later days another edition
     * may be in force.
     */
    readonly lookedAtUntil?: IsoDate;
    /** How the dates were read. */
    readonly reading?: string;
  };
  /**
   * The last day that landlords had to bring their policies and practice into line. It does not
   * delay the edition: complaints made from `inForce.from` on are under it. A shortcoming up to and
   * including this day was in the period of grace, and findings are marked so.
   */
  readonly graceUntil?: IsoDate;
  /** What each section of the form is about, by its number, in our own words. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Every provision, in the order of the edition. */
  readonly provisions: readonly CodeProvision[];
}
