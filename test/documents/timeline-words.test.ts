import { describe, expect, test } from 'vitest';
import type { Obligation } from '../../src/complaint/index.js';
import { obligationsOf } from '../../src/complaint/index.js';
import { isLate, standingWords } from '../../src/documents/timeline/words.js';
import { underHousingPlus, WHOLE_HISTORY } from '../support/histories.js';

const [DUTY] = obligationsOf(underHousingPlus(...WHOLE_HISTORY), '2019-02-19', {
  by: ['policy'],
}) as [Obligation];

describe('how a duty stands, in words', () => {
  test.each([
    ['open', {}, 'due 24 December 2018, open'],
    ['open', { due: undefined }, 'open, with no due date'],
    ['overdue', { workingDaysLate: 1 }, 'due 24 December 2018, OVERDUE by 1 working day'],
    ['overdue', { workingDaysLate: 0 }, 'due 24 December 2018, OVERDUE on a non-working day'],
    ['overdue', { due: undefined, workingDaysLate: 33 }, 'OVERDUE by 33 working days'],
    ['met', {}, 'due 24 December 2018, done on 21 December 2018, on time'],
    [
      'late',
      { workingDaysLate: 3 },
      'due 24 December 2018, done on 21 December 2018, LATE by 3 working days',
    ],
    ['done', { due: undefined }, 'done on 21 December 2018; it has no due date'],
    ['missed', {}, 'due 24 December 2018, NOT DONE'],
    ['lapsed', { party: 'complainant' }, 'until 24 December 2018, and the time ended'],
    ['released', {}, 'due 24 December 2018, no longer required'],
    ['released', { due: undefined, party: 'complainant' }, 'no longer open'],
    ['unknown', {}, 'due 24 December 2018, not known whether it was done'],
    ['unknown', { due: undefined }, 'not known whether it was done'],
  ] as const)('%s, %j', (standing, more, words) => {
    const duty = { ...DUTY, ...more, standing } as Obligation;
    expect(standingWords(duty)).toBe(words);
    expect(isLate(duty)).toBe(/OVERDUE|LATE|NOT DONE/.test(words));
  });
});
