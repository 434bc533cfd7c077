/** A plain policy of two stages in the file form is a good one. */
import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../../src/audit/index.js';
import { code2024 } from '../../../src/codes/index.js';
import { definePolicy } from '../../../src/policy/index.js';
import { verifyPolicy } from '../../../src/testing/index.js';
import { plainFile } from './plain.js';

describe('the plain file', () => {
  const policy = definePolicy(plainFile);

  test('makes a policy in which everything fits together', () => {
    expect(verifyPolicy(policy)).toEqual([]);
  });

  test('fails nothing of the Code of 2024', () => {
    const verdicts = auditPolicy(policy, code2024).findings.map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'meets').length).toBeGreaterThan(20);
    expect(verdicts).not.toContain('fails');
    expect(verdicts).not.toContain('cannot-be-assessed');
  });

  test('is a third as long as what it makes', () => {
    const lines = (value: unknown) => JSON.stringify(value, null, 2).split('\n').length;
    expect(lines(plainFile) / lines(policy)).toBeLessThan(0.4);
  });
});
