/** What the Code wants in a letter, and whether the letter is recorded to contain it, by whatever name. */
import { describe, expect, test } from 'vitest';
import type { CodeContent } from '../../src/codes/index.js';
import { isExtension, namesOf, tells } from '../../src/lifecycle/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';

describe('whether a letter is recorded to contain what the Code wants', () => {
  const OMBUDSMAN = {
    contents: ['ombudsman-details'],
    fields: ['toldOfOmbudsman'],
    signposts: ['housing-ombudsman'],
  };

  test('how to take it further is the next stage, and the Ombudsman at the last', () => {
    const nextStage = { contents: ['escalation-right', 'next-steps'] };
    expect(namesOf('next-steps', false)).toEqual(nextStage);
    expect(namesOf('next-steps', true)).toEqual({
      ...OMBUDSMAN,
      contents: ['next-steps', 'ombudsman-details'],
    });
    expect(namesOf('escalation-right', true)).toEqual(nextStage);
    expect(namesOf('ombudsman-details', true)).toEqual(OMBUDSMAN);
  });

  test.each<{ because: string; wants: CodeContent; letter: object; told: unknown; last?: true }>([
    { because: 'a field says so', wants: 'reasons', letter: { reasons: 'x' }, told: true },
    { because: 'a field says no', wants: 'reasons', letter: { reasons: '' }, told: false },
    {
      because: 'a field goes before the list',
      wants: 'reasons',
      letter: { reasons: '', contents: ['reasons'] },
      told: false,
    },
    { because: 'nothing does', wants: 'reasons', letter: {}, told: 'unknown' },
    { because: 'listed', wants: 'stage', letter: { contents: ['stage'] }, told: true },
    { because: 'not listed', wants: 'stage', letter: { contents: ['reasons'] }, told: false },
    {
      because: 'listed by another name',
      wants: 'new-due-date',
      letter: { contents: ['response-date'] },
      told: true,
    },
    {
      because: 'what no letter is recorded by, not listed',
      wants: 'responsible-for',
      letter: { contents: ['stage'] },
      told: 'unknown',
    },
    {
      because: 'what no letter is recorded by, listed',
      wants: 'responsible-for',
      letter: { contents: ['responsible-for'] },
      told: true,
    },
    {
      because: 'the Ombudsman is pointed to',
      wants: 'ombudsman-details',
      letter: { signposts: ['housing-ombudsman'] },
      told: true,
    },
    {
      because: 'the Ombudsman is pointed to among others',
      wants: 'ombudsman-details',
      letter: { signposts: ['citizens-advice', 'housing-ombudsman'] },
      told: true,
    },
    {
      because: 'others alone are, and the rest is not known',
      wants: 'ombudsman-details',
      letter: { signposts: ['citizens-advice'] },
      told: 'unknown',
    },
    {
      because: 'others alone are, in a letter that is known',
      wants: 'ombudsman-details',
      letter: { signposts: ['citizens-advice'], contents: ['signposts'] },
      told: false,
    },
    {
      because: 'bodies it is not known which',
      wants: 'ombudsman-details',
      letter: { contents: ['signposts'] },
      told: 'unknown',
    },
    {
      because: 'no bodies at all',
      wants: 'ombudsman-details',
      letter: { contents: ['reasons'] },
      told: false,
    },
    {
      because: 'bodies it is not known which are no reasons',
      wants: 'reasons',
      letter: { contents: ['signposts'] },
      told: false,
    },
    {
      because: 'bodies are no reasons',
      wants: 'reasons',
      letter: { contents: ['signposts'], signposts: ['housing-ombudsman'] },
      told: false,
    },
    {
      because: 'at the last stage next steps are the Ombudsman',
      wants: 'next-steps',
      letter: { toldOfOmbudsman: true },
      told: true,
      last: true,
    },
    {
      because: 'before it they are not',
      wants: 'next-steps',
      letter: { toldOfOmbudsman: true, contents: [] },
      told: false,
    },
  ])('$wants, where $because', ({ wants, letter, told, last = false }) => {
    const event = { on: '2024-02-06', type: 'response.sent', ...letter } as ComplaintEvent;
    expect(tells(wants, event, last)).toBe(told);
  });
});

describe('whether a holding letter is an extension by a provision of the Code', () => {
  const extending = { of: ['response.extended'], contents: ['reasons', 'new-due-date'] } as const;
  const by = (letter: object, parameters: object = extending) =>
    isExtension({ on: '2024-02-06', type: 'response.extended', ...letter }, parameters);

  test.each<{ because: string; letter: object; is: unknown }>([
    { because: 'it says all', letter: { reasons: 'x', newDueDate: '2024-02-26' }, is: true },
    { because: 'it lacks one', letter: { reasons: '', newDueDate: '2024-02-26' }, is: false },
    { because: 'of one it is not known', letter: { reasons: 'x' }, is: 'unknown' },
    { because: 'it lacks one, whatever the other', letter: { reasons: '' }, is: false },
  ])('$because: $is', ({ letter, is }) => {
    expect(by(letter)).toBe(is);
  });

  test('a provision that asks nothing of such letters', () => {
    expect(by({ reasons: '' }, { contents: ['reasons'] })).toBe(true);
    expect(by({ reasons: '' }, { of: ['response.sent'], contents: ['reasons'] })).toBe(true);
    expect(by({}, { of: ['response.extended'] })).toBe(true);
  });

  test('how to take it further is the next stage: a holding letter is never the last', () => {
    const parameters = { of: ['response.extended'], contents: ['next-steps'] };
    expect(by({ toldOfOmbudsman: true, contents: [] }, parameters)).toBe(false);
    expect(by({ contents: ['escalation-right'] }, parameters)).toBe(true);
  });
});
