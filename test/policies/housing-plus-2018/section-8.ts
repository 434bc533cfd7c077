import { expect, test } from 'vitest';
import { EVENT_TYPES, recordFeedback } from '../../../src/index.js';
import { clause } from './history.js';

clause('8.1', 'compliments, by any channel, are feedback and no complaint', () => {
  test.each([
    { about: 'member-of-staff', channel: 'in person' },
    { about: 'team', channel: 'telephone' },
    { about: 'organisation', channel: 'social media' },
  ] as const)('of a $about, by $channel', ({ about, channel }) => {
    const compliment = { on: '2019-01-07', kind: 'compliment', about, channel } as const;
    expect(recordFeedback(compliment)).toEqual(compliment);
  });

  test('no history of a complaint has a place for one', () => {
    expect(EVENT_TYPES.filter((type) => /compliment|feedback/.test(type))).toEqual([]);
  });
});
