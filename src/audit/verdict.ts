import type { Code, CodeParameters, CodeProvision } from '../codes/index.js';
import { citation } from '../codes/index.js';
import type { ClauseRef } from '../policy/index.js';
import { oncePer } from '../policy/index.js';

/**
 * The result of an audit for one provision. `meets` and `fails` are certain. `review`: someone has to judge,
 * for example where the Code says "without good reason". `cannot-be-assessed`: the evidence was not
 * available, or is not in the record.
 */
export type Verdict = 'meets' | 'fails' | 'review' | 'cannot-be-assessed';

/** A policy or a complaint checked against one provision of the Code. Each audit has its own codes for the reason. */
export interface ProvisionFinding<Reason extends string = string>
  extends Pick<CodeProvision, 'level' | 'topic' | 'checkedAgainstText'> {
  /** The provision's number in the edition. */
  readonly provision: string;
  /** The provision as it is cited: `Complaint Handling Code (2024), 6.3`. */
  readonly citation: string;
  /** What the provision requires, in our own words. */
  readonly requirement: string;
  readonly verdict: Verdict;
  /** Why, as a code that stays when the words change: for tests and translations. The worst of several reasons. */
  readonly reason: Reason;
  /** The clause of the policy that decides it, if one does. */
  readonly clause?: ClauseRef;
  /** The source in the Code, if the value judged was filled from the Code and is not the policy's own. */
  readonly filledFrom?: string;
  /** Present with `filledFrom`: the verdict if nothing had been filled in and the values not seen were unknown. */
  readonly withoutFilling?: Verdict;
  /** How the Code's text was read, if that can decide the verdict. */
  readonly reading?: string;
  /**
   * What the provision may say instead, as far as we remember, and the verdict that would follow. If the two
   * verdicts differ, the verdict is `review`.
   */
  readonly otherReading?: string;
  /** Why, in plain sentences. */
  readonly because: string;
  /** What to change, if anything. */
  readonly advice?: string;
}

/** Everything that a check finds. `undefined`: the provision does not cover it, or there was no occasion for it. */
export type Judgements<Judgement> = Judgement | undefined | readonly (Judgement | undefined)[];

/** Checks a policy or a complaint against the values that a provision requires. */
export type Check<Subject, Judgement> = (
  subject: Subject,
  asks: CodeParameters,
) => Judgements<Judgement>;

export const listOf = <Judgement extends object>(all: Judgements<Judgement>): Judgement[] =>
  [all].flat().filter((one): one is Judgement => one !== undefined);

/** A type whose fields can be assigned while its value is being built. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The fields of a provision that every finding about it repeats. */
export const aboutProvision = (code: Code, provision: CodeProvision) => ({
  provision: provision.number,
  citation: citation(code, provision),
  level: provision.level,
  topic: provision.topic,
  requirement: provision.summary,
});

/** The provision in its other reading; `undefined` if the other reading changes no value that is checked. */
export const otherwise = oncePer(
  (provision: CodeProvision): CodeProvision | undefined =>
    provision.otherReading?.parameters && {
      ...provision,
      parameters: { ...provision.parameters, ...provision.otherReading.parameters },
    },
);

/**
 * Combines the verdicts of two readings. Where the other reading has no occasion, `fails` becomes `review`
 * and any other verdict stays.
 */
export const byBoth = (verdict: Verdict, other: Verdict | 'no-occasion'): Verdict =>
  verdict === other || (other === 'no-occasion' && verdict !== 'fails') ? verdict : 'review';

/** Joins readings into one text; `undefined` if there are none. */
export const readAs = (...readings: readonly (string | undefined)[]): string | undefined =>
  [...new Set(readings)].filter(Boolean).join(' ') || undefined;
