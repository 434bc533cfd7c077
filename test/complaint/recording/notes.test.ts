/** What is to be known about a complaint that is nobody's breach. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/index.js';
import { openComplaint, replay } from '../../../src/complaint/index.js';
import type { Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { oneStage, policyWith } from '../../support/policies.js';
import { fact, twoStages } from '../../support/stages.js';

const messages = (inForce: Policy['inForce'], on: IsoDate) =>
  openComplaint(policyWith({ stages: [oneStage()], inForce }), received(on)).notes;
const [FROM, TO] = ['2020-01-01', '2020-12-31'] as const;
const notInForce = (says: string) => [
  { id: 'policy-not-in-force', message: expect.stringContaining(says) },
];

describe('a complaint received when its policy was not in force', () => {
  test.each<{ because: string; inForce: Policy['inForce']; on: IsoDate; says: string }>([
    {
      because: 'the first and the last day are told',
      inForce: { from: FROM, to: TO },
      on: '2021-01-01',
      says: 'It applies from 1 January 2020 to 31 December 2020.',
    },
    {
      because: 'of one without a last day, the first alone',
      inForce: { from: FROM },
      on: '2019-12-31',
      says: 'It applies from 1 January 2020. ',
    },
    {
      because: 'before the first day it is no matter of a review',
      inForce: { from: FROM, reviewBy: TO },
      on: '2019-12-31',
      says: 'It applies from 1 January 2020. ',
    },
  ])('$because', ({ inForce, on, says }) => {
    expect(messages(inForce, on)).toEqual(notInForce(says));
  });

  test.each(['2020-01-01', '2020-12-31'] as const)('on %s it was', (on) => {
    expect(messages({ from: FROM, to: TO }, on)).toEqual([]);
  });

  test('nobody can say it of a policy whose days are not known', () => {
    expect(messages('not-seen', '1999-01-04')).toEqual([]);
  });

  test('nor of a complaint whose receipt is not in the record', () => {
    const policy = policyWith({ stages: [oneStage()], inForce: { from: FROM, to: TO } });
    const events = [fact('2019-02-05', 'response.sent')];
    expect(replay(policy, events, { silentOn: ['complaint.received'] }).notes).toEqual([]);
  });
});

test('a request made again while the first is unanswered is noted, with the stage that it is for', () => {
  const { notes } = replay(policyWith({ stages: twoStages() }), [
    received('2024-02-05'),
    fact('2024-02-06', 'response.sent'),
    fact('2024-02-07', 'escalation.requested'),
    fact('2024-02-09', 'escalation.requested'),
  ]);
  expect(notes).toEqual([
    {
      id: 'repeated',
      message:
        'The complainant asked again on 9 February 2024, before the landlord had responded at Stage 2. This request does not open another stage.',
    },
  ]);
});
