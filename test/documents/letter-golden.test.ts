import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/documents/index.js';
import { creativeSupportLetters, housingPlusLetters, writing } from './letter-cases.js';

const fileOf = (policy: string, name: string): string =>
  `./golden/letters/${policy}-${name.replaceAll(/[, ]+/g, '-')}.md`;

describe.each([
  { policy: 'housing-plus-2018', letters: housingPlusLetters },
  { policy: 'creative-support-2022', letters: creativeSupportLetters },
])('the letters of $policy read as they did', ({ policy, letters }) => {
  test.each(letters)('$name', async (one) => {
    const made = writing(one);
    expect(made.ok ? [] : made.issues).toEqual([]);
    if (made.ok)
      await expect(toMarkdown(made.document)).toMatchFileSnapshot(fileOf(policy, one.name));
  });
});
