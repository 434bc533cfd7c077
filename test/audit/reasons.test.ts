import { expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import { code2024 } from '../../src/codes/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { audit } from './audited.js';

test('a finding about a policy has a code for why, beside the words', () => {
  const { findings } = auditPolicy(housingPlus2018, code2024);
  expect(findings.find(({ provision }) => provision === '5.3')).toMatchObject({
    verdict: 'fails',
    reason: 'too-many-stages',
  });
});

test('a finding about a complaint has a code for why, beside the words', () => {
  const { findings } = audit('2024-06-03', [{ type: 'complaint.received', on: '2024-05-01' }]);
  expect(findings.find(({ provision }) => provision === '6.2')).toMatchObject({
    verdict: 'fails',
    reason: 'not-sent',
    because: expect.stringMatching(/^The stage 1 acknowledgement was not sent/),
  });
});
