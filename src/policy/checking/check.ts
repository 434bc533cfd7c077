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

/** So many faults are put into words: nobody is told of more. */
const MANY = 100;
const ENOUGH = new Error('Enough faults');

/**
 * The faults in what the parts of a policy say together. Takes input that may be
 * faulty anywhere, so that these faults are reported beside those of single fields.
 *
 * @param file - What the policy was made of.
 * @param authorsPath - The path in it of what is at a path in the policy.
 */
export function checkTogether(
  whole: unknown,
  file: unknown,
  authorsPath: (path: string) => string,
): Issue[] {
  // Nothing reads the notes, whatever they look like.
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
