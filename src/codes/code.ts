import type { IsoDate } from '../calendar/index.js';
import type { CodeEdition } from '../policy/index.js';
import type { CodeParameters } from './parameters.js';
import type { CodeTopic } from './topic.js';

/** One provision of an edition of the Code, in our own words. */
export interface CodeProvision {
  /**
   * Its number in the edition. In that of 2020 `SA` is the self-assessment form and `text:` a
   * passage of the text, which has no numbers.
   */
  readonly number: string;
  /** Whether the Code requires it or recommends it. */
  readonly level: 'must' | 'should';
  readonly topic: CodeTopic;
  /** What it says, summarised. */
  readonly summary: string;
  /**
   * What can be held against it: a policy, the history of one complaint, or only the
   * organisation as a whole, which no data here tells of.
   */
  readonly checkable: 'policy' | 'case' | 'organisation';
  readonly parameters: CodeParameters;
  /** How the text was read, where it says less than is needed or can be read in two ways. */
  readonly reading?: string;
  /** What it may say instead, as far as we remember: not from its text. */
  readonly otherReading?: OtherReading;
  /** Whether this was compared with the Code's own text. Where it was not, say so wherever it is shown. */
  readonly checkedAgainstText: boolean;
}

/**
 * A provision as it may be worded besides. It makes nothing certain: where the two come to different
 * verdicts, a person has to look.
 */
export interface OtherReading {
  /** What it says, in our own words. */
  readonly says: string;
  /** The values that differ by it; absent, none that is checked. */
  readonly parameters?: CodeParameters;
}

/** An edition of the Housing Ombudsman's Complaint Handling Code, as data. */
export interface Code {
  readonly id: CodeEdition;
  /** `Complaint Handling Code`, whatever the edition. */
  readonly title: string;
  /** When it was issued or took effect, as one speaks of it: `April 2022`. */
  readonly edition: string;
  /** The days on which complaints made are under this edition, both included. */
  readonly inForce: {
    readonly from: IsoDate;
    /** Absent for the edition that no other has replaced. */
    readonly to?: IsoDate;
    /**
     * With the edition that no other has replaced: the last day on which that was looked at. Of later days nothing is
     * asserted, for a later edition may be in force.
     */
    readonly lookedAtUntil?: IsoDate;
    /** How the dates were read. */
    readonly reading?: string;
  };
  /**
   * The last day that landlords had to bring their policies and practice into line. It does not
   * put off the edition: complaints made from `inForce.from` on are under it. What fell short of
   * it up to and including this day did so in the period of grace, and whoever judges says so.
   */
  readonly graceUntil?: IsoDate;
  /** What each section of the form is about, by its number, in our own words. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Every provision, in the order of the edition. */
  readonly provisions: readonly CodeProvision[];
}
