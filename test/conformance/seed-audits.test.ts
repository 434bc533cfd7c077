import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import { conformanceKit } from '../../src/conformance/index.js';

const { codes, files, policies } = conformanceKit;
const { cases = [] } = files['seed-audits'] ?? {};

const SEEDS = [
  'housing-plus-2018',
  'creative-support-2022',
  'creative-support-2022-with-code-2022',
  'creative-support-2022-with-code-2024',
];

describe.each(SEEDS)('%s', (name) => {
  test.each(codes)('has a case for every provision it is held to by that of $edition', (code) => {
    const asked = cases.flatMap(({ ask, given }) =>
      ask === 'audit-policy' && given.policy === name && given.edition === code.id
        ? [...(given.provisions ?? [])]
        : [],
    );
    const policy = policies[name];
    const judged = policy ? auditPolicy(policy, code).findings : [];
    expect(asked.sort()).toEqual(judged.map(({ provision }) => provision).sort());
  });
});

test('what was not seen of a time is never said to meet the Code', () => {
  const times = cases.filter(
    ({ id, expected }) =>
      /^seed-audits\/creative-support-2022-by-/.test(id) &&
      JSON.stringify(expected).includes('meets'),
  );
  expect(times.map(({ id }) => id)).toEqual(['seed-audits/creative-support-2022-by-2022-4.18']);
});
