import type { CONTENTS, End, EventType } from '../policy/index.js';
import type { CodeStage } from './limit.js';

/** Something that the Code requires a letter to contain. */
export type CodeContent = Exclude<
  (typeof CONTENTS)[number],
  'learning' | 'response-date' | 'escalation-deadline' | 'signposts'
>;

/** What a provision requires of events, most of them letters. */
export interface LetterParameters {
  /** The events it is about. */
  readonly of?: readonly EventType[];
  /** The stages it is about. Default: all. */
  readonly stages?: readonly CodeStage[];
  /** It is about the last stage, whichever that is. */
  readonly lastStage?: true;
  readonly contents?: readonly CodeContent[];
  readonly inWriting?: true;
  readonly plainLanguage?: true;
  /** Each point of the complaint is answered. */
  readonly everyPoint?: true;
  /** The landlord asks about anything that is unclear. */
  readonly clarified?: true;
  /** Both sides settle the wording. */
  readonly agreedByBoth?: true;
  /** Whether the answer may wait until what it promises is done. */
  readonly waitsForActions?: false;
  readonly actionsTracked?: true;
  /** What the resident and others get before the decision. */
  readonly beforeDecision?: readonly string[];
  /** When complainants are told about the Ombudsman: while the complaint is open, or at certain ends. */
  readonly ombudsmanAt?: readonly (End | 'open')[];
}
