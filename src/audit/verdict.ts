import type { CodeProvision } from '../codes/index.js';
import type { ClauseRef } from '../policy/index.js';

/**
 * What an audit finds of one demand. `meets` and `fails` are certain. `review`: a person has to
 * judge, as where the Code says "without good reason". `cannot-be-assessed`: what would tell was
 * not available, or is not in the record.
 */
export type Verdict = 'meets' | 'fails' | 'review' | 'cannot-be-assessed';

/** One provision of the Code, held against a policy or a complaint. */
export interface ProvisionFinding
  extends Pick<CodeProvision, 'level' | 'topic' | 'checkedAgainstText'> {
  /** Its number in the edition. */
  readonly provision: string;
  /** The provision as it is cited: `Complaint Handling Code (2024), 6.3`. */
  readonly citation: string;
  /** What it asks for, in our own words. */
  readonly requirement: string;
  readonly verdict: Verdict;
  /** The clause of the policy that decides it, where one does. */
  readonly clause?: ClauseRef;
  /** Present where the value judged is not the policy's own but was filled from the Code. */
  readonly filledFrom?: string;
  /** Present beside `filledFrom`: the verdict if nothing had been filled in, what was not seen being unknown. */
  readonly withoutFilling?: Verdict;
  /** Why, in one plain sentence. */
  readonly because: string;
  /** What to change, where something is to be changed. */
  readonly advice?: string;
}
