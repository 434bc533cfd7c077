import { describe } from 'vitest';

/** A register of the clauses of one policy that have tests, named after them. */
export function clauseRegister() {
  const tested = new Set<string>();
  return {
    /** The tests of one clause. */
    clause(number: string, says: string, tests: () => void): void {
      tested.add(number);
      describe(`clause ${number}: ${says}`, tests);
    },
    tested,
  };
}
