import type { Issue } from '../../errors.js';
import { lifecycleChecks } from './lifecycle.js';
import { limitChecks } from './limits.js';
import { nameChecks, namesAreKept } from './names.js';
import { stepChecks } from './steps.js';
import { wordChecks } from './vocabulary.js';

const CHECKS = [...nameChecks, ...wordChecks, ...lifecycleChecks, ...stepChecks, ...limitChecks];

/**
 * Every fault in what the parts of a policy say together. Takes input that may be
 * faulty anywhere, so that these faults are reported beside those of single fields.
 */
export function checkTogether(input: unknown): Issue[] {
  // Nothing reads the notes, whatever they look like.
  const policy =
    typeof input === 'object' && input !== null ? { ...input, notes: undefined } : input;
  const issues: Issue[] = [];
  namesAreKept(input, (path, message) => issues.push({ path, message }));
  for (const check of CHECKS) {
    check(policy, (path, message) => issues.push({ path, message }));
  }
  return issues;
}
