import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapOf } from './map.js';
import { wholePolicy } from './whole.js';

/*
 * `whole.md` is to be read: for each state, what comes of each event there. A clause is of the step or the stage that
 * has a place for the event; of what is merely recorded there is none.
 */
test('in every state of a policy with everything, each event comes to what the map says', () => {
  const map = readFileSync('test/lifecycle/machines/whole.md', 'utf8');
  expect(mapOf(wholePolicy()).split('\n')).toEqual(map.split('\n'));
});
