import type { Issue } from '../../errors.js';
import { factChecks } from './facts.js';
import { lifecycleChecks } from './lifecycle.js';
import { limitChecks } from './limits.js';
import { nameChecks, namesAreKept } from './names.js';
import { stepChecks } from './steps.js';
import { wordChecks } from './vocabulary.js';

const CHECKS = [
  ...nameChecks,
  ...wordChecks,
  ...lifecycleChecks,
  ...stepChecks,
  ...limitChecks,
  ...factChecks,
];

/** At most this many faults are reported. */
const MANY = 100;
const ENOUGH = new Error('Enough faults');

/**
 * Finds contradictions between the parts of a policy. Takes input that may be faulty
 * anywhere, so that these faults are reported together with those of single fields.
 *
 * @param file - The file that the policy was made from.
 * @param authorsPath - Maps a path in the policy to the path in the file.
 */
export function checkTogether(
  whole: unknown,
  file: unknown,
  authorsPath: (path: string) => string,
): Issue[] {
  // Notes are not read, whatever they contain.
  const policy =
    typeof whole === 'object' && whole !== null ? { ...whole, notes: undefined } : whole;
  const issues: Issue[] = [];
  const report = (path: string, message: string) => {
    issues.push({ path, message });
    if (issues.length >= MANY) throw ENOUGH;
  };
  try {
    namesAreKept(file, report, authorsPath);
    for (const check of CHECKS) check(policy, report, authorsPath);
  } catch (thrown) {
    if (thrown !== ENOUGH) throw thrown;
  }
  return issues;
}
