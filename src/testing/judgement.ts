import type { Truth } from '../policy/index.js';

/** What a matcher finds, as the parts of a sentence. */
export interface Judgement {
  /** Whether it is as claimed. Where that cannot be known the assertion fails, with `.not` and without. */
  readonly truth: Truth;
  /** What the claim is about: "Expected …". */
  readonly subject: string;
  /** What is claimed: "… to …". */
  readonly claim: string;
  /** How it is instead, or is indeed: "…, but …", with its clause. Ends with its full stop. */
  readonly found: string;
  /** The value claimed and the value found, for a diff. */
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** What a matcher tells the test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** What vitest and jest alike tell a matcher. */
export interface MatcherContext {
  readonly isNot?: boolean;
}

/** A matcher as `expect.extend` takes it, of vitest and of jest. */
export type Matcher = (
  this: MatcherContext,
  received: unknown,
  ...args: unknown[]
) => MatcherResult;

/** A question about what was given to `expect`. Throws where the question itself is wrong. */
export type Question = (received: unknown, args: readonly unknown[], isNot: boolean) => Judgement;

/** Makes a matcher of a question. */
export function matcherOf(question: Question): Matcher {
  return function (received, ...args) {
    const isNot = this?.isNot === true;
    const judgement = question(received, args, isNot);
    const { truth, subject, claim, found, expected, actual } = judgement;
    return {
      pass: truth === 'unknown' ? isNot : truth,
      message: () => `Expected ${subject} ${isNot ? 'not to' : 'to'} ${claim}, but ${found}`,
      ...('expected' in judgement && !isNot && { expected, actual }),
    };
  };
}
