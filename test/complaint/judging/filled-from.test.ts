/** What is broken may be the Code's and not the policy's own: then that is told. */
import { describe, expect, test } from 'vitest';
import { breachesOf, replay, signpostsOf } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { extension, oneStage, policyWith, workingDays } from '../../support/policies.js';
import { fact, respondingWithin } from '../../support/stages.js';

const opened = received('2024-02-05');
const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
const plain = policyWith({ stages: [oneStage()] });
const found = (policy: Policy, events: readonly ComplaintEvent[]) =>
  breachesOf(replay(policy, [opened, ...events]), '2024-02-20');

describe('a limit that was filled in from the Code is told as such', () => {
  const CODE = 'Complaint Handling Code (2024), 6.3';
  const limit = { clause: '2', ...workingDays(10, 'complaint.received') };
  const late = [acknowledged, fact('2024-02-20', 'response.sent')];
  const sources = (policy: Policy) =>
    found(policy, late).map(({ kind, clause, filledFrom }) => [kind, clause, filledFrom]);

  test.each<{ because: string; policy: Policy; expected: unknown[] }>([
    {
      because: 'the time for a duty',
      policy: policyWith({
        stages: [respondingWithin(oneStage(), { ...limit, filledFrom: CODE })],
      }),
      expected: [['late', '2', CODE]],
    },
    {
      because: "not one of the policy's own",
      policy: policyWith({ stages: [respondingWithin(oneStage(), limit)] }),
      expected: [['late', '2', undefined]],
    },
    {
      because: 'the power to extend',
      policy: policyWith({ stages: [oneStage({ extension: extension({ filledFrom: CODE }) })] }),
      expected: [
        ['no-holding-letter', '3', CODE],
        ['late', '1', undefined],
      ],
    },
    {
      because: 'what is required of a letter, at all or by when',
      policy: policyWith({
        stages: [oneStage()],
        requirements: [
          {
            id: 'in-writing',
            kind: 'not-in-writing',
            clause: '3',
            of: ['complaint.acknowledged'],
            holds: { fact: 'inWriting', is: true },
            must: 'be in writing',
            filledFrom: CODE,
          },
          {
            id: 'explained',
            kind: 'missing-reasons',
            clause: '4',
            of: ['complaint.acknowledged'],
            holds: { fact: 'contents', includes: 'reasons' },
            must: 'give reasons',
            within: {
              clause: '0',
              amount: 1,
              unit: 'working-days',
              from: 'complaint.acknowledged',
              filledFrom: 'C',
            },
          },
        ],
      }),
      expected: [
        ['not-in-writing', '3', CODE],
        ['overdue', '0', 'C'],
        ['late', '1', undefined],
      ],
    },
  ])('$because', ({ policy, expected }) => {
    const telling = { ...acknowledged, inWriting: false, contents: [] } as ComplaintEvent;
    const events = [telling, late[1] as ComplaintEvent];
    const told = found(policy, policy.requirements.length > 0 ? events : late);
    expect(told.map(({ kind, clause, filledFrom }) => [kind, clause, filledFrom])).toEqual(
      expected,
    );
    expect(sources(plain)).toEqual([['late', '1', undefined]]);
  });

  test('of one that was not, there is no such field', () => {
    expect(found(plain, late)[0]).not.toHaveProperty('filledFrom');
  });
});

test('a signpost that was filled in from the Code is told as such', () => {
  const signpost = { to: 'housing-ombudsman', clause: '2', at: ['open'] } as const;
  const of = (parts: object) =>
    signpostsOf(
      replay(policyWith({ stages: [oneStage()], signposts: [{ ...signpost, ...parts }] }), [
        opened,
      ]),
      '2024-02-05',
    )[0];
  expect(of({ filledFrom: 'Code 5.4' })).toHaveProperty('filledFrom', 'Code 5.4');
  expect(of({})).not.toHaveProperty('filledFrom');
});
