/** What a letter contained: told by its fields, by the list of its contents, or by both. */
import { describe, expect, test } from 'vitest';
import { factsTold, toldBy } from '../../src/lifecycle/index.js';
import type { Facts } from '../../src/policy/index.js';

const IN_IT = { has: [true], hasNot: [] };
const only = (...has: string[]) => ({ has, hasNot: [] });
const lacking = (...hasNot: string[]) => ({ has: [], hasNot });

describe('a letter of which the contents are known in full', () => {
  const NOTHING = {
    signposts: [],
    outcome: false,
    reasons: false,
    remedies: [],
    newDueDate: false,
    toldOfOmbudsman: false,
  };
  const { signposts: _, toldOfOmbudsman: __, ...OF_NO_BODIES } = NOTHING;

  test.each<{ because: string; fact: Facts; told: Facts }>([
    { because: 'nothing in it', fact: { contents: [] }, told: NOTHING },
    {
      because: 'what no field is for',
      fact: { contents: ['stage'] },
      told: NOTHING,
    },
    {
      because: 'a decision: that there is one, whatever it says',
      fact: { contents: ['decision'] },
      told: { ...NOTHING, outcome: IN_IT },
    },
    {
      because: 'reasons, of which no more is asked than whether, and remedies',
      fact: { contents: ['reasons', 'remedies'] },
      told: { ...NOTHING, reasons: true, remedies: IN_IT },
    },
    {
      because: 'a date by either name is there by both',
      fact: { contents: ['response-date'] },
      told: { ...NOTHING, newDueDate: IN_IT, contents: ['response-date', 'new-due-date'] },
    },
    {
      because: 'the Ombudsman, which it thereby names',
      fact: { contents: ['ombudsman-details'] },
      told: { ...NOTHING, toldOfOmbudsman: true, signposts: ['housing-ombudsman'] },
    },
    {
      because: 'signposts: of which bodies is not known, nor whether the Ombudsman is one',
      fact: { contents: ['signposts'] },
      told: OF_NO_BODIES,
    },
    {
      because: 'next steps, likewise',
      fact: { contents: ['next-steps'] },
      told: OF_NO_BODIES,
    },
    {
      because: 'next steps and the Ombudsman, who may not be the only body',
      fact: { contents: ['next-steps', 'ombudsman-details'] },
      told: { ...NOTHING, toldOfOmbudsman: true, signposts: only('housing-ombudsman') },
    },
    {
      because: 'what a field tells is in it, listed or not, and once',
      fact: { outcome: 'upheld', reasons: 'Rain.', contents: ['reasons'] },
      told: { ...NOTHING, outcome: 'upheld', reasons: 'Rain.', contents: ['reasons', 'decision'] },
    },
    {
      because: 'a field goes before the list, which stays as it is',
      fact: { reasons: '', contents: ['reasons'] },
      told: { ...NOTHING, reasons: '' },
    },
    {
      because: 'bodies that are named: the Ombudsman among them',
      fact: { signposts: ['citizens-advice', 'housing-ombudsman'], contents: [] },
      told: {
        ...NOTHING,
        signposts: ['citizens-advice', 'housing-ombudsman'],
        toldOfOmbudsman: true,
        contents: ['ombudsman-details'],
      },
    },
    {
      because: 'bodies that are named: the Ombudsman not',
      fact: { signposts: ['citizens-advice'], contents: [] },
      told: { ...NOTHING, signposts: ['citizens-advice'] },
    },
  ])('$because', ({ fact, told }) => {
    expect(factsTold(fact, true)).toEqual({ ...fact, ...told, advocateAuthorised: true });
  });
});

describe('a letter of which the contents are not known', () => {
  test.each<{ because: string; fact: Facts; contents: unknown; more?: Facts }>([
    { because: 'nothing', fact: {}, contents: undefined },
    { because: 'a text was in it', fact: { reasons: 'Rain.' }, contents: only('reasons') },
    { because: 'a blank text was not', fact: { reasons: '  ' }, contents: lacking('reasons') },
    { because: 'an empty list tells nothing', fact: { remedies: [] }, contents: undefined },
    { because: 'a list was in it', fact: { remedies: ['apology'] }, contents: only('remedies') },
    {
      because: 'a no tells that it was not',
      fact: { toldOfOmbudsman: false },
      contents: lacking('ombudsman-details'),
    },
    {
      because: 'several fields, each by all its names',
      fact: { toldOfOmbudsman: true, reasons: ' ', newDueDate: '2024-02-26' },
      contents: {
        has: ['new-due-date', 'response-date', 'ombudsman-details'],
        hasNot: ['reasons'],
      },
    },
    {
      because: 'bodies, the Ombudsman among them',
      fact: { signposts: ['housing-ombudsman'] },
      contents: only('ombudsman-details'),
      more: { toldOfOmbudsman: true },
    },
    {
      because: 'bodies, the Ombudsman not: it may have been told elsewhere in it',
      fact: { signposts: ['citizens-advice'] },
      contents: undefined,
    },
  ])('$because', ({ fact, contents, more }) => {
    const told = { ...fact, ...more, ...(contents !== undefined && { contents }) };
    expect(factsTold(fact, false)).toEqual({ ...told, advocateAuthorised: false });
  });
});

test('what a field of its own tells', () => {
  const told = [undefined, [], ['x'], '', ' ', 'x', false, true, 0].map(toldBy);
  expect(told).toEqual([undefined, undefined, true, false, false, true, false, true, true]);
});
