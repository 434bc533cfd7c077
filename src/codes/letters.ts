import type { Content, End, EventType } from '../policy/index.js';
import type { CodeStage } from './limit.js';

/** What the Code asks a letter to contain: the contents that letters record, and what has no such name. */
export type CodeContent =
  | Extract<
      Content,
      | 'complaint-definition'
      | 'outcomes-sought'
      | 'stage'
      | 'decision'
      | 'reasons'
      | 'remedies'
      | 'outstanding-actions'
      | 'new-due-date'
      | 'escalation-right'
      | 'ombudsman-details'
    >
  /** How to take it further: to the next stage or, after the last, to the Ombudsman. */
  | 'next-steps'
  /** That the decision to turn a complaint or a request away can itself be put to the Ombudsman. */
  | 'ombudsman-right'
  /** What is still at issue after stage 1. */
  | 'outstanding-issues'
  | 'responsible-for'
  | 'not-responsible-for';

/** What is asked of events, most of them letters. */
export interface LetterParameters {
  /** The events it is about. */
  readonly of?: readonly EventType[];
  /** The stages it is about; absent, all. */
  readonly stages?: readonly CodeStage[];
  /** It is about the last stage, whichever that is. */
  readonly lastStage?: true;
  readonly contents?: readonly CodeContent[];
  readonly inWriting?: true;
  readonly plainLanguage?: true;
  /** Each point of the complaint is answered. */
  readonly everyPoint?: true;
  /** Whatever is unclear is asked. */
  readonly clarified?: true;
  /** Both sides settle the wording. */
  readonly agreedByBoth?: true;
  /** Whether the answer may wait until what it promises is done. */
  readonly waitsForActions?: false;
  readonly actionsTracked?: true;
  /** What the resident and others have before the decision. */
  readonly beforeDecision?: readonly string[];
  /** When complainants are told of the Ombudsman: while the complaint is open, or at which ends. */
  readonly ombudsmanAt?: readonly (End | 'open')[];
}
