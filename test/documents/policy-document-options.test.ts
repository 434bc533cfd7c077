/** What the document of a policy says of where it comes from, and what it can leave out. */
import { describe, expect, test } from 'vitest';
import { policyDocument, toMarkdown } from '../../src/documents/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { adoptingFile, ownFile } from '../policy/file/adopting.js';
import { everyPolicy } from './policy-document-policies.js';
import { blocksOf } from './policy-document-read-back.js';

const [plain, own] = [adoptingFile, ownFile].map((file) => definePolicy(file)) as [Policy, Policy];
const code = definePolicy({ ...adoptingFile, stages: [], unsaid: 'not-stated' });

const markdown = (...given: Parameters<typeof policyDocument>) =>
  toMarkdown(policyDocument(...given));
const partOf = (text: string, heading: string) =>
  text.split('\n## ').find((part) => part.startsWith(heading)) ?? '';

describe('where a policy differs from the one it extends', () => {
  const says = (policy: Policy, from: Policy) =>
    partOf(markdown(policy, { differsFrom: from }), 'Where we differ');

  test('is told rule by rule, with what it means for complainants', () => {
    expect(says(own, code)).toBe(
      `Where we differ from the Code

These are our rules that are not those of the Code, and what they mean for you.

### What we do not accept as a complaint

- It is about a decision on homelessness. Where it goes instead: the statutory review. (5.2)
  - The refusal to accept the complaint must give the reasons. (5.2)
  - The refusal to accept the complaint must be in writing. (5.2)
  - The refusal to accept the complaint must tell you about the Ombudsman. (5.2)
  - This is not in the Code.
  - This means that we take fewer matters as complaints.
- We do not have this rule of the Code: It has been considered before under the policy. We may decide otherwise. (Code 2.2)
  - This means that we take more matters as complaints.

### Stage 1

- You can ask us to take your complaint further within 6 months of the day we send our response. (3.4)
  - Under the Code: You can ask us to take your complaint further. There is no time limit. (Code 6.10)
  - For you, this means less time.

### Timescales

- 29 December 2025: Christmas closure. (7.1)
  - This is not in the Code.
- 30 December 2025: Christmas closure. (7.1)
  - This is not in the Code.
- 31 December 2025: Christmas closure. (7.1)
  - This is not in the Code.
`,
    );
  });

  test('is nothing where it says who handles complaints, and no more', () => {
    expect(says(plain, code)).toContain('Our rules are those of the Code.');
  });

  test('is told of an edition before as well', () => {
    const next = definePolicy({
      extends: own,
      id: 'northgate-homes-2026',
      landlord: 'Northgate Homes',
      inForce: '2026-04-01',
      clauses: { '3.4': 'Anybody may ask for stage 2 within a year.' },
      stages: [
        { id: 'stage-1', steps: [{ escalate: '12 months from response.sent', clause: '3.4' }] },
      ],
      refusal: { clause: '3.4', grounds: 'not-stated', formalities: 'none' },
    });
    // What that edition adopted from the Code is the Code's in this one, too.
    expect(says(next, own)).toContain(
      '- You can ask us to take your complaint further within 12 months of the day we send our response. (3.4)\n' +
        '  - Under the Code: You can ask us to take your complaint further within 6 months',
    );
    expect(says(next, own)).toContain('For you, this means more time.');
    expect(says(next, own)).toContain('We have rules of our own on this.');
    expect(says(own, housingPlus2018)).toContain(
      'Where we differ from ‘Complaints and Customer Feedback’',
    );
  });

  test('is not told of what is no policy', () => {
    expect(() => policyDocument(own, { differsFrom: {} as Policy })).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });
});

test('what is adopted from the Code says so, once for each clause of the landlord’s own', () => {
  const text = markdown(own);
  expect(text).toContain('are those of the Complaint Handling Code (2024).');
  expect(text.match(/adopted from the Code/g)).toHaveLength(3);
  for (const clause of ['3.1', '4.1', '5.2'])
    expect(text.split(`(${clause}, adopted from the Code)`)).toHaveLength(2);
  expect(markdown(plain)).not.toContain('adopted from the Code)');
});

test('what stays as it was in an edition before is not said to be adopted', () => {
  const cover = { id: 'next', landlord: 'Next Homes', inForce: '2027-04-01' } as const;
  expect(markdown(definePolicy({ extends: housingPlus2018, ...cover }))).not.toMatch(
    /adopted from/,
  );
});

describe.each(everyPolicy)('the document of %s', (_, policy) => {
  test('says once a part what was not available of several things', () => {
    for (const part of markdown(policy).split('\n## ')) {
      const sentences: string[] = [
        ...(part.match(/[^.]*(time limits?|texts?) [^.|]*not available\./g) ?? []),
      ];
      expect(sentences.filter((one, n) => sentences.indexOf(one) !== n)).toEqual([]);
    }
  });

  test('can leave out what is not known', () => {
    const document = policyDocument(policy, { silences: false, readings: false });
    const authors = JSON.stringify(policy);
    const blocks = blocksOf(document);
    for (const { text } of blocks) {
      expect(text).not.toMatch(/Our policy does not say|No time limit is stated|Not stated/);
      if (!authors.includes('not available')) expect(text).not.toContain('not available');
    }
    const emptied = blocks.filter(
      ({ depth = 9 }, n) => depth < 9 && (blocks[n + 1]?.depth ?? (blocks[n + 1] ? 9 : 0)) <= depth,
    );
    expect(emptied).toEqual([]);
  });
});

test('nothing is left of a table of times that are not known', () => {
  const text = markdown(creativeSupport2022, { silences: false });
  expect(text).not.toContain('| Stage One |');
  expect(text).not.toContain('| Stage | What |');
  expect(text).toContain('- We acknowledge your complaint. (11.2)');
});

test('the complainant is "you" in what a file requires in short', () => {
  const shows = ['agreed', 'advocateAuthorised', 'toldOfOmbudsman'];
  const contains = ['responsible-for', 'not-responsible-for'];
  const requirements = [{ of: 'response.sent', clause: '3.1', shows, contains }];
  const text = markdown(definePolicy({ ...ownFile, requirements }));
  for (const words of [
    'have your agreement',
    'only with your authority',
    'tell you about the Ombudsman',
    'say what we are responsible for',
    'say what we are not responsible for',
  ])
    expect(text).toContain(words);
  expect(text.match(/must [^.]*the (complainant|landlord)/)).toBeNull();
});
