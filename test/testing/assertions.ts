/** Assertions as data, made with the `expect` of vitest and with that of jest. */
import { expect as jest } from 'expect';
import { expect, test, expect as vitest } from 'vitest';
import { matchers } from '../../src/testing/index.js';

vitest.extend(matchers);

type Name = keyof typeof matchers;
type Made = Readonly<Record<Name, (...args: readonly unknown[]) => void>>;
type Expect = (received: unknown) => Made & { readonly not: Made };

/** Each test runner's `expect`, with the matchers. */
export const RUNNERS: Readonly<Record<string, Expect>> = {
  vitest: vitest as unknown as Expect,
  jest: (received) => {
    // Both keep their matchers in the same place; whoever was extended last has it.
    jest.extend(matchers);
    return jest(received) as unknown as ReturnType<Expect>;
  },
};

/** One assertion, and how it must turn out. */
export interface Assertion {
  readonly because: string;
  readonly received: unknown;
  /** The matcher and its arguments. */
  readonly ask: readonly [Name, ...unknown[]];
  /** Whether it holds; where that is unknown it fails with `.not` and without. */
  readonly holds: boolean | 'unknown';
  /** What the failure says: without `.not` where it does not hold, with it where it does. */
  readonly says: readonly string[];
}

/** What a call fails with; nothing where it does not fail. */
export function failureOf(call: () => unknown): Error | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** Makes each assertion with and without `.not`, by each test runner. */
export function checkAll(rows: readonly Assertion[]): void {
  for (const [runner, make] of Object.entries(RUNNERS)) {
    test.each(rows)(`$because (${runner})`, ({ received, ask: [name, ...args], holds, says }) => {
      const plain = failureOf(() => make(received)[name](...args));
      const negated = failureOf(() => make(received).not[name](...args));
      expect(plain?.message ?? 'it holds', 'without .not').toMatch(
        holds === true ? /^it holds$/ : /^Expected .* to /,
      );
      expect(negated?.message ?? 'it holds', 'with .not').toMatch(
        holds === false ? /^it holds$/ : /^Expected .* not to /,
      );
      for (const failure of [plain, negated]) {
        for (const part of says) if (failure) expect(failure.message).toContain(part);
      }
    });
  }
}
