/** The Code of 2024, 1.5: dissatisfaction with the response to a service request becomes a complaint. */
import { expect, test } from 'vitest';
import { positionOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';
import { audit, found, policy } from './audited.js';

const asked = fact('2024-06-03', 'service.requested', { matter: 'the boiler' });
const unhappy = fact('2024-06-10', 'dissatisfaction.expressed');
const because = (...events: ComplaintEvent[]) =>
  audit('2024-07-01', events).findings.find(({ provision }) => provision === '1.5')?.because;

test.each<{ because: string; events: ComplaintEvent[]; verdicts: string[] }>([
  {
    because: 'taken on the day of the dissatisfaction',
    events: [asked, unhappy, received('2024-06-10')],
    verdicts: ['meets'],
  },
  {
    because: 'taken a week later: somebody has to judge whether that was without delay',
    events: [asked, unhappy, received('2024-06-17')],
    verdicts: ['review'],
  },
  {
    because: 'nobody was dissatisfied with the request, so there was no occasion',
    events: [asked, received('2024-06-17')],
    verdicts: [],
  },
  {
    because: 'the dissatisfaction was with something before the request',
    events: [fact('2024-05-30', 'dissatisfaction.expressed'), asked, received('2024-06-17')],
    verdicts: [],
  },
  {
    because: 'no service request is recorded, which need not mean that there was none',
    events: [received('2024-06-17')],
    verdicts: ['cannot-be-assessed'],
  },
])('$because: $verdicts', ({ events, verdicts }) => {
  expect(found(audit('2024-07-01', events), '1.5')).toEqual(verdicts);
});

test('says so with the days', () => {
  expect(because(asked, unhappy, received('2024-06-10'))).toBe(
    'The complaint about the service request of 3 June 2024 was raised on 10 June 2024, when the complainant was not satisfied.',
  );
  expect(because(asked, unhappy, received('2024-06-17'))).toBe(
    'The complainant was not satisfied with the response to the service request of 3 June 2024 on 10 June 2024. The complaint was raised on 17 June 2024. Someone needs to judge whether that was without delay.',
  );
});

test('a service request opens nothing, and no time runs from it', () => {
  const complaint = replay(policy, [asked, unhappy, received('2024-06-17')]);
  expect(positionOf(complaint)).toEqual(positionOf(replay(policy, [received('2024-06-17')])));
  expect(audit('2024-07-01', [asked, unhappy, received('2024-06-17')]).duties[0]).toMatchObject({
    from: '2024-06-17',
  });
});
