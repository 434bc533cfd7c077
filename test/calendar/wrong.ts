import { expect } from 'vitest';
import type { ErrorCode } from '../../src/errors.js';
import { ComplaintsError } from '../../src/errors.js';

/** The error a call fails with; the test fails if it does not. */
export function failure(call: () => unknown): ComplaintsError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ComplaintsError);
    return error as ComplaintsError;
  }
  throw new Error('nothing was refused');
}

/** Expects a call to fail with a code, and its message to name what was given. */
export function expectRefusal(call: () => unknown, code: ErrorCode, ...named: string[]): void {
  const error = failure(call);
  expect(error.code).toBe(code);
  for (const text of named) expect(error.message).toContain(text);
}
