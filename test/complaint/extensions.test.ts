import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import type { Revision } from '../../src/complaint/index.js';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventOf, Extension, Stated } from '../../src/policy/index.js';
import { breaches, received } from '../support/histories.js';
import { extension, oneStage, policyWith, workingDays } from '../support/policies.js';

// Received on Monday 5 February 2024; the response is due on Monday 19 February.
const opened: readonly ComplaintEvent[] = [
  received('2024-02-05'),
  { on: '2024-02-06', type: 'complaint.acknowledged' },
];

type Letter = EventOf<'response.extended'>;
const letter = (on: IsoDate, newDueDate: IsoDate, more: Partial<Letter> = {}): Letter => ({
  ...more,
  on,
  type: 'response.extended',
  newDueDate,
});

const tenDays = { amount: 10, unit: 'working-days' } as const;
const twentyDays = { amount: 20, unit: 'working-days' } as const;

function outcome(how: Stated<Extension>, letters: readonly Letter[]) {
  const policy = policyWith({
    stages: [oneStage({ respond: workingDays(10, 'complaint.received'), extension: how })],
  });
  const complaint = replay(policy, [...opened, ...letters]);
  const asOf = letters.at(-1)?.on ?? '2024-02-06';
  const respond = obligationsOf(complaint, asOf, { by: ['policy'] }).find(
    ({ duty }) => duty === 'respond',
  );
  return {
    due: respond?.due,
    effects: respond?.revisions.map(({ to, because }: Revision) => [to, because]),
    found: breaches(complaint, asOf),
  };
}

describe('how far a holding letter can put the date off', () => {
  test.each<{
    because: string;
    how: Partial<Extension>;
    letters: Letter[];
    due: IsoDate;
    effects: [IsoDate | undefined, Revision['because']][];
    found?: string[];
  }>([
    {
      because: 'where no maximum is stated, as far as it says',
      how: {},
      letters: [letter('2024-02-16', '2024-12-31')],
      due: '2024-12-31',
      effects: [['2024-12-31', undefined]],
    },
    {
      because: 'within the most that one extension can be',
      how: { each: tenDays },
      letters: [letter('2024-02-16', '2024-03-04')],
      due: '2024-03-04',
      effects: [['2024-03-04', undefined]],
    },
    {
      because: 'beyond it, up to it',
      how: { each: tenDays },
      letters: [letter('2024-02-16', '2024-03-05')],
      due: '2024-03-04',
      effects: [['2024-03-04', 'too-long']],
      found: ['extension-too-long 3 2024-02-16'],
    },
    {
      because: 'each extension anew, from the date then in force',
      how: { each: tenDays },
      letters: [letter('2024-02-16', '2024-03-04'), letter('2024-03-04', '2024-03-18')],
      due: '2024-03-18',
      effects: [
        ['2024-03-04', undefined],
        ['2024-03-18', undefined],
      ],
    },
    {
      because: 'all of them together no further than the most in all, from the first date',
      how: { each: tenDays, inAll: { amount: 15, unit: 'working-days' } },
      letters: [letter('2024-02-16', '2024-03-04'), letter('2024-03-04', '2024-03-18')],
      due: '2024-03-11',
      effects: [
        ['2024-03-04', undefined],
        ['2024-03-11', 'too-long'],
      ],
      found: ['extension-too-long 3 2024-03-04'],
    },
    {
      because: 'the nearer of the two limits holds',
      how: { each: tenDays, inAll: twentyDays },
      letters: [letter('2024-02-16', '2024-03-18')],
      due: '2024-03-04',
      effects: [['2024-03-04', 'too-long']],
      found: ['extension-too-long 3 2024-02-16'],
    },
    {
      because: 'a limit in all alone',
      how: { inAll: tenDays },
      letters: [letter('2024-02-16', '2024-03-18')],
      due: '2024-03-04',
      effects: [['2024-03-04', 'too-long']],
      found: ['extension-too-long 3 2024-02-16'],
    },
    {
      because: 'once only',
      how: { times: 1 },
      letters: [letter('2024-02-16', '2024-02-23'), letter('2024-02-23', '2024-03-01')],
      due: '2024-02-23',
      effects: [
        ['2024-02-23', undefined],
        [undefined, 'too-many'],
      ],
      found: ['extension-too-many 3 2024-02-23'],
    },
    {
      because: 'a letter without effect does not count as one of the times',
      how: { times: 1 },
      letters: [letter('2024-02-15', '2024-02-16'), letter('2024-02-16', '2024-02-23')],
      due: '2024-02-23',
      effects: [
        [undefined, 'not-later'],
        ['2024-02-23', undefined],
      ],
    },
    {
      because: 'not at all where the policy says there is none',
      how: { times: 'none' },
      letters: [letter('2024-02-16', '2024-02-23')],
      due: '2024-02-19',
      effects: [[undefined, 'too-many']],
      found: ['extension-too-many 3 2024-02-16'],
    },
    {
      because: 'by agreement, where the complainant agreed',
      how: { by: 'agreement' },
      letters: [letter('2024-02-16', '2024-02-23', { agreed: true })],
      due: '2024-02-23',
      effects: [['2024-02-23', undefined]],
    },
    {
      because: 'by agreement, where the complainant did not',
      how: { by: 'agreement' },
      letters: [letter('2024-02-16', '2024-02-23', { agreed: false })],
      due: '2024-02-19',
      effects: [[undefined, 'not-agreed']],
      found: ['no-agreement 3 2024-02-16'],
    },
    {
      because: 'by agreement, which is not shown and so not held against the landlord',
      how: { by: 'agreement' },
      letters: [letter('2024-02-16', '2024-02-23')],
      due: '2024-02-23',
      effects: [['2024-02-23', undefined]],
    },
  ])('$because', ({ how, letters, due, effects, found = [] }) => {
    expect(outcome(extension(how), letters)).toEqual({ due, effects, found });
  });

  test.each([
    { how: 'none', due: '2024-02-19', effect: [undefined, 'not-provided'] },
    { how: 'not-stated', due: '2024-02-19', effect: [undefined, 'not-provided'] },
    { how: 'not-seen', due: '2024-02-23', effect: ['2024-02-23', undefined] },
  ] as const)(
    'where the extension is $how, a letter is kept; only one that may be allowed is taken at its word',
    ({ how, due, effect }) => {
      expect(outcome(how, [letter('2024-02-16', '2024-02-23')])).toEqual({
        due,
        effects: [effect],
        found: [],
      });
    },
  );
});
