import type { Code, CodeParameters, CodeProvision } from '../codes/index.js';
import { citation } from '../codes/index.js';
import type { ClauseRef } from '../policy/index.js';
import { oncePer } from '../policy/index.js';

/**
 * What an audit finds of one demand. `meets` and `fails` are certain. `review`: a person has to
 * judge, as where the Code says "without good reason". `cannot-be-assessed`: what would tell was
 * not available, or is not in the record.
 */
export type Verdict = 'meets' | 'fails' | 'review' | 'cannot-be-assessed';

/** One provision of the Code, held against a policy or a complaint, which have codes of their own for why. */
export interface ProvisionFinding<Reason extends string = string>
  extends Pick<CodeProvision, 'level' | 'topic' | 'checkedAgainstText'> {
  /** Its number in the edition. */
  readonly provision: string;
  /** The provision as it is cited: `Complaint Handling Code (2024), 6.3`. */
  readonly citation: string;
  /** What it asks for, in our own words. */
  readonly requirement: string;
  readonly verdict: Verdict;
  /** Why, as a code that stays when the words change: for tests and translations. Of several reasons, the worst. */
  readonly reason: Reason;
  /** The clause of the policy that decides it, where one does. */
  readonly clause?: ClauseRef;
  /** Present where the value judged is not the policy's own but was filled from the Code. */
  readonly filledFrom?: string;
  /** Present beside `filledFrom`: the verdict if nothing had been filled in, what was not seen being unknown. */
  readonly withoutFilling?: Verdict;
  /** How the Code's text was read, where that can decide the verdict. */
  readonly reading?: string;
  /**
   * What the provision may say instead, as far as we remember, and what would follow from that. Where
   * the two come to different verdicts, the verdict is `review`.
   */
  readonly otherReading?: string;
  /** Why, in plain sentences. */
  readonly because: string;
  /** What to change, where something is to be changed. */
  readonly advice?: string;
}

/** All that a check finds. Nothing: the provision does not speak of it, or there was no occasion for it. */
export type Judgements<Judgement> = Judgement | undefined | readonly (Judgement | undefined)[];

/** Holds what a provision asks, as values, against a policy or a complaint. */
export type Check<Subject, Judgement> = (
  subject: Subject,
  asks: CodeParameters,
) => Judgements<Judgement>;

export const listOf = <Judgement extends object>(all: Judgements<Judgement>): Judgement[] =>
  [all].flat().filter((one): one is Judgement => one !== undefined);

/** Something while it is made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A provision as findings about it begin, whatever is found. */
export const aboutProvision = (code: Code, provision: CodeProvision) => ({
  provision: provision.number,
  citation: citation(code, provision),
  level: provision.level,
  topic: provision.topic,
  requirement: provision.summary,
});

/** A provision as it may be worded besides; none where nothing that is checked differs. */
export const otherwise = oncePer(
  (provision: CodeProvision): CodeProvision | undefined =>
    provision.otherReading?.parameters && {
      ...provision,
      parameters: { ...provision.parameters, ...provision.otherReading.parameters },
    },
);

/** What two readings come to together. Where one of them has nothing to say, only a failure by the other is in doubt. */
export const byBoth = (verdict: Verdict, other: Verdict | 'no-occasion'): Verdict =>
  verdict === other || (other === 'no-occasion' && verdict !== 'fails') ? verdict : 'review';

/** Readings as one text; nothing where there are none. */
export const readAs = (...readings: readonly (string | undefined)[]): string | undefined =>
  [...new Set(readings)].filter(Boolean).join(' ') || undefined;
