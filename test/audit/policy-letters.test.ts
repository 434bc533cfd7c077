import { describe, expect, test } from 'vitest';
import { code2020, code2022, code2024 } from '../../src/codes/index.js';
import type { Requirement, Signpost } from '../../src/policy/index.js';
import type { Changes } from './two-stages.js';
import { found, rows, withTwo } from './two-stages.js';

describe('how to take it further', () => {
  const ALWAYS = [
    'stage',
    'complaint-definition',
    'decision',
    'reasons',
    'remedies',
    'outstanding-actions',
  ];
  const says = (id: string, ...further: readonly string[]): Requirement => ({
    id,
    kind: 'missing-content',
    clause: '3',
    of: ['response.sent'],
    holds: {
      all: [...ALWAYS, ...further].map((item) => ({ fact: 'contents', includes: item })),
    },
    must: 'say so',
  });
  const letters = (
    first: string,
    last: readonly string[],
    signposts: readonly Signpost[] = [],
  ): Changes => ({
    one: { requires: [says('first', first)] },
    two: { requires: [says('last', ...last)] },
    parts: { signposts },
  });
  const ending: Signpost = { to: 'housing-ombudsman', clause: '4', at: ['exhausted'] };
  rows([
    {
      because: 'the next stage, after the last',
      code: code2022,
      ...letters('escalation-right', ['escalation-right']),
      provision: '5.16',
      verdict: 'fails',
    },
    {
      because: 'the Ombudsman, after the last',
      code: code2022,
      ...letters('escalation-right', ['ombudsman-details']),
      provision: '5.16',
      verdict: 'meets',
    },
    {
      because: 'pointed to the Ombudsman, after the last',
      code: code2022,
      ...letters('escalation-right', [], [ending]),
      provision: '5.16',
      verdict: 'meets',
    },
    {
      because: 'pointed there only at the discretion of the landlord',
      code: code2022,
      ...letters('escalation-right', [], [{ ...ending, discretion: 'landlord' }]),
      provision: '5.16',
      verdict: 'review',
    },
    {
      because: 'said in so many words',
      code: code2022,
      ...letters('next-steps', ['next-steps']),
      provision: '5.16',
      verdict: 'meets',
    },
    {
      because: 'the next stage, then the Ombudsman',
      code: code2020,
      ...letters('escalation-right', ['ombudsman-details']),
      provision: 'text:stage-response-contents',
      verdict: 'meets',
    },
    {
      because: 'the Ombudsman alone, before the last',
      code: code2020,
      ...letters('ombudsman-details', ['ombudsman-details']),
      provision: 'text:stage-response-contents',
      verdict: 'fails',
      says: /response at Stage 1 to state the next steps/,
    },
    {
      because: 'not pointed anywhere before the last',
      code: code2020,
      ...letters('stage', ['ombudsman-details'], [ending]),
      provision: 'SA4.4',
      verdict: 'fails',
    },
  ]);
});

describe('what the landlord is and is not responsible for', () => {
  const acknowledging = (...contents: readonly string[]): Changes => ({
    parts: {
      requirements: [
        {
          id: 'responsibilities',
          kind: 'missing-content',
          clause: '3',
          of: ['complaint.acknowledged'],
          holds: { all: contents.map((includes) => ({ fact: 'contents', includes })) },
          must: 'say what we are and are not responsible for',
        },
      ],
    },
  });
  rows([
    {
      because: 'both, by names that every policy has',
      code: code2024,
      ...acknowledging('responsible-for', 'not-responsible-for'),
      provision: '5.7',
      verdict: 'meets',
    },
    { because: 'neither', code: code2024, provision: '5.7', verdict: 'fails' },
  ]);

  test('the advice gives their names', () => {
    expect(found(withTwo({}), code2024, '5.7')?.advice).toContain(
      "In the policy's data, this is 'responsible-for' and 'not-responsible-for'.",
    );
  });
});
