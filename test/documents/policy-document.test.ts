import { describe, expect, test } from 'vitest';
import { policyDocument, toHtml, toMarkdown } from '../../src/documents/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy, EVENT_TYPES, flatten } from '../../src/policy/index.js';
import { everyPolicy, filled, published } from './policy-document-policies.js';
import type { Block } from './policy-document-read-back.js';
import { blocksOf, fromText, textOfPage, textOfTree } from './policy-document-read-back.js';

const markdown = (policy: Policy) => toMarkdown(policyDocument(policy));

/** The headings, paragraphs and cells, without the clause at the end of each. */
const wordsOf = (policy: Policy): Block[] =>
  blocksOf(policyDocument(policy)).map((block) => ({ ...block, text: withoutClause(block.text) }));

const CLAUSE = / \((?:[^()]|\([^()]*\))*\)$/;
const withoutClause = (text: string) => text.replace(CLAUSE, '');

test.each(published)('the document of %s, to the letter', async (name, policy) => {
  await expect(markdown(policy)).toMatchFileSnapshot(`golden/${name}.md`);
});

describe.each(everyPolicy)('the document of %s', (_, policy) => {
  const document = policyDocument(policy);
  const blocks = blocksOf(document);
  const text = blocks.map((block) => block.text).join('\n');

  test('has words where data has names', () => {
    const clauses = new Set(policy.clauses.map(({ number }) => number));
    const written = JSON.stringify([
      policy.clauses.map(({ summary }) => summary),
      readingsOf(policy),
    ]);
    const ids = flatten(policy)
      .flatMap(({ path, value }) => [...path.split('.'), ...[value].flat().map(String)])
      .filter((id) => /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
      .filter((id) => !clauses.has(id) && !written.includes(id) && !ORDINARY.includes(id));
    const words = new Set(text.split(/[\s()‘’“”;,.:/]+/));
    expect([...new Set(ids)].filter((id) => words.has(id))).toEqual([]);
    expect(EVENT_TYPES.filter((event) => text.includes(event))).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object|null|NaN|[{}]|"\w+":|not-seen|not-stated/);
  });

  test('has one stop at the end of a sentence, and no gaps', () => {
    expect(text.match(/[.,;:!?]{2,}| [.,;:!?]|\(\s*\)| {2}|\n\n/g)).toBeNull();
  });

  test('has headings in order, none of them over nothing', () => {
    const headings = blocks.flatMap(({ depth }, index) => (depth ? [{ depth, index }] : []));
    expect(headings.filter(({ depth }) => depth === 1)).toHaveLength(1);
    for (const [n, { depth, index }] of headings.entries()) {
      const [next, isLast] = [headings[n + 1], n === headings.length - 1];
      expect(next?.depth ?? 2).toBeLessThanOrEqual(depth + 1);
      const isOverNothing = isLast ? index === blocks.length - 1 : next?.index === index + 1;
      expect(isOverNothing && (isLast || (next?.depth ?? 0) <= depth)).toBe(false);
    }
  });

  test('has a clause at the end of every item, and in every row of the timescales', () => {
    const numbers = policy.clauses.map(({ number }) => number);
    const cites = (source: string) =>
      source.split('; ').every((one) => numbers.includes(one.replace(/, taken from the .+$/, '')));
    const items = document.children.flatMap((one) => (one.type === 'list' ? blocksOf(one) : []));
    const uncited = items.filter(
      ({ text: item }) => !cites(item.match(CLAUSE)?.[0].slice(2, -1) ?? ''),
    );
    expect(uncited).toEqual([]);
    const [times] = document.children.flatMap((one) => (one.type === 'table' ? [one] : []));
    const rows = times?.children.slice(1) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(cites(blocksOf(row).at(-1)?.text ?? '')).toBe(true);
  });

  test('cites every clause', () => {
    const cited = new Set([...text.matchAll(/[^\s();,]+(?:\([a-z]\))?/g)].map(([one]) => one));
    expect(policy.clauses.filter(({ number }) => !cited.has(number))).toEqual([]);
  });

  test('comes out whole as Markdown and as a page', () => {
    expect(blocksOf(fromText(toMarkdown(document)))).toEqual(blocks);
    expect(textOfPage(toHtml(document))).toBe(textOfTree(document));
  });
});

/** Words that are ids too. */
const ORDINARY = ['anti-social', 'follow-up'];

const readingsOf = (policy: Policy) =>
  flatten(policy).flatMap(({ path, value }) => (/reading$/.test(path) ? [value] : []));

describe('each clause is treated as it says', () => {
  test.each(published)('in %s', (_, policy) => {
    const text = markdown(policy).replaceAll('\\', '');
    for (const { summary, treatment, statedIn } of policy.clauses) {
      const isPrinted = treatment !== 'executed' || statedIn !== undefined;
      expect([summary, text.includes(summary)]).toEqual([summary, isPrinted]);
    }
  });
  test.each(published)('in %s: no figure that runs is printed twice', (_, policy) => {
    const printed = policy.clauses.filter(({ statedIn }) => statedIn).map(({ summary }) => summary);
    expect(printed.join(' ')).not.toMatch(/\d+ (working|calendar|days|weeks|months)/);
  });
  test('what was not transcribed is listed', () => {
    const text = markdown(creativeSupport2022);
    expect(text).toContain('### Clauses that were not available');
    expect(text).toContain('are among sections 5 to 10. (5; 6; 7; 8; 9; 10)');
  });
});

describe('it is in plain English', () => {
  test.each(published)('%s: under 20 words a sentence', (_, policy) => {
    const sentences = wordsOf(policy)
      .filter(({ type }) => type === 'paragraph')
      .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
    const words = sentences.map((one) => one.split(/\s+/).length);
    const average = words.reduce((sum, one) => sum + one, 0) / words.length;
    expect(average).toBeLessThan(20);
  });
});

describe('a limit that changes', () => {
  const of15 = definePolicy({
    ...housingPlus2018,
    stages: housingPlus2018.stages.map((stage) =>
      stage.id === 'stage-1'
        ? {
            ...stage,
            steps: stage.steps.map((step) =>
              step.duty === 'respond' && typeof step.limit === 'object'
                ? { ...step, limit: step.limit.map((limit) => ({ ...limit, amount: 15 })) }
                : step,
            ),
          }
        : stage,
    ),
  });
  const [before, after] = [housingPlus2018, of15].map((policy) => markdown(policy).split('\n'));

  test('changes its sentence and its row, and nothing else', () => {
    const changed = after?.flatMap((line, n) => (line === before?.[n] ? [] : [line]));
    expect(after).toHaveLength(before?.length ?? 0);
    expect(changed).toEqual([
      '- We send you our response within 15 working days of receiving your complaint. (A1.1)',
      '| Stage One | Send you our response | We | 15 working days | The day we receive your complaint | A1.1 |',
    ]);
  });
});

test('what was filled from the Code says so, with the provision', () => {
  expect(markdown(filled)).toContain(
    'We acknowledge your complaint within 5 working days of receiving it. (11.2, taken from the Complaint Handling Code (2022), 4.1)',
  );
});

test('how the text was read is told, unless it is to be left out', () => {
  const reading =
    'A matter exactly 12 months old is in time. The text gives no discretion for this ground. (4.6)';
  expect(markdown(housingPlus2018)).toContain(reading);
  const without = policyDocument(housingPlus2018, { readings: false });
  expect(toMarkdown(without)).not.toContain(reading);
});

test('what is no policy is refused', () => {
  expect(() => policyDocument({} as Policy)).toThrow(
    expect.objectContaining({ code: 'argument/invalid' }),
  );
});
